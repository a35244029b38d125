import { consultatiesoort, jaNeeOnbekend, type MeldcodeStap, redenStap3Niet } from '#domain/meldcode/lijsten.ts';
import { stapvelden as woorden } from '#renderer/tekst/meldcode.ts';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst, type Optie } from '#renderer/ui/Keuzelijst.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import type { FormulierStaat } from '#renderer/ui/use-formulier.ts';
import { Vinkje, Vinkjes } from '#renderer/ui/Vinkjes.tsx';
import { Gesprekken } from './Gesprekken.tsx';
import { Kindcheck } from './Kindcheck.tsx';
import type { Stapwaarden, Veldsoort } from './stapwaarden.ts';

/** People and signals of the case that a step can point at. */
export type Keuzes = {
  readonly personen: readonly { readonly id: string; readonly naam: string; readonly rol: string }[];
  readonly signalen: readonly { readonly id: string; readonly feit: string; readonly bron: string }[];
};

/** A closed list as choices. */
function optiesVan(lijst: Readonly<Record<string, string>>): readonly Optie[] {
  return Object.entries(lijst).map(([waarde, tekst]) => ({ waarde, tekst }));
}

const verwijsindex = { nvt: 'Niet van toepassing', ja: 'Ja', nee: 'Nee' } as const;

type Props = {
  readonly van: FormulierStaat<Stapwaarden, Stapwaarden>;
  readonly stap: MeldcodeStap;
  readonly naam: string;
  readonly soort: Veldsoort;
  readonly keuzes: Keuzes;
};

const radios = {
  driestand: { opties: optiesVan(jaNeeOnbekend), naastElkaar: true },
  verwijsindex: { opties: optiesVan(verwijsindex), naastElkaar: true },
  redenNiet: { opties: optiesVan(redenStap3Niet), naastElkaar: false },
} as const;

/** One field of a step, as its kind asks. */
export function Stapveld(props: Props) {
  const { van, stap, naam, soort, keuzes } = props;
  const { label, hint } = woorden[stap][naam] ?? { label: naam };
  if (soort === 'kindcheck') return <Kindcheck van={van} />;
  if (soort === 'signalen') return <Signaalkeuze van={van} label={label} hint={hint} signalen={keuzes.signalen} />;
  if (soort === 'gesprekken') return <Gesprekken van={van} label={label} hint={hint} personen={keuzes.personen} />;
  if (soort === 'driestand' || soort === 'verwijsindex' || soort === 'redenNiet')
    return <Invoer van={van} naam={`velden.${naam}`} als={Radiogroep} label={label} hint={hint} {...radios[soort]} />;
  return <Tekstsoort {...props} soort={soort} label={label} hint={hint} />;
}

type Tekstprops = Omit<Props, 'soort'> & {
  readonly soort: 'regel' | 'vlak' | 'getal' | 'vinkje' | 'consultatie';
  readonly label: string;
  readonly hint: string | undefined;
};

function Tekstsoort({ van, naam, soort, label, hint }: Tekstprops) {
  const basis = { van, naam: `velden.${naam}` as const, label, hint };
  switch (soort) {
    case 'regel':
      return <Invoer {...basis} als={Tekstveld} optioneel />;
    case 'vlak':
      return <Invoer {...basis} als={Tekstvlak} optioneel />;
    case 'getal':
      return <Invoer {...basis} als={Tekstveld} breedte="smal" invoermodus="numeric" optioneel />;
    case 'vinkje':
      return <Invoer {...basis} als={Vinkje} />;
    case 'consultatie':
      return <Invoer {...basis} als={Keuzelijst} opties={optiesVan(consultatiesoort)} wisbaar optioneel />;
  }
}

function Signaalkeuze(props: {
  readonly van: FormulierStaat<Stapwaarden, Stapwaarden>;
  readonly label: string;
  readonly hint: string | undefined;
  readonly signalen: Keuzes['signalen'];
}) {
  const opties = props.signalen.map(({ id, feit, bron }) => ({ waarde: id, tekst: feit, uitleg: bron }));
  return (
    <Invoer
      van={props.van}
      naam="velden.signaalIds"
      als={Vinkjes}
      label={props.label}
      hint={props.hint}
      opties={opties}
    />
  );
}
