import { type MeldcodeStap, meldcodeStapKort, meldcodeStapStatus } from '#domain/meldcode/lijsten.ts';
import type { StapRecord } from '#domain/meldcode/staprecord.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { meldcode, stapzinnen } from '#renderer/tekst/meldcode.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier, type Weigering } from '#renderer/ui/use-formulier.ts';
import { type Keuzes, Stapveld } from './Stapveld.tsx';
import {
  alsFormulierfout,
  alsInvoer,
  beginwaarden,
  type Stapwaarden,
  stapformulierSchema,
  zichtbaar,
} from './stapwaarden.ts';

/** What the form does: a new record, a change of one, or a correction of a fixed one. */
export type Stapdaad =
  | { readonly soort: 'nieuw'; readonly stap: MeldcodeStap }
  | { readonly soort: 'wijzig' | 'corrigeer'; readonly stap: MeldcodeStap; readonly record: StapRecord };

type Props = {
  readonly casusId: string;
  readonly doorloopId: string;
  readonly daad: Stapdaad;
  readonly vandaag: string;
  readonly keuzes: Keuzes;
  readonly opSluit: () => void;
};

const statussen = Object.entries(meldcodeStapStatus).map(([waarde, tekst]) => ({
  waarde,
  tekst,
  // The keys are those of the closed list itself.
  uitleg: meldcode.statusUitleg[waarde as keyof typeof meldcodeStapStatus],
}));

const titels = { nieuw: meldcode.stapTitel, wijzig: meldcode.stapWijzig, corrigeer: meldcode.stapCorrigeer } as const;

function zin(code: string, weigering: Weigering): string {
  return Object.entries(stapzinnen).find(([bekend]) => bekend === code)?.[1] ?? foutregel(code, weigering.kenmerk);
}

function useOpslaan({ doorloopId, daad }: Pick<Props, 'doorloopId' | 'daad'>) {
  const maak = useCommand('meldcode.maakStap');
  const wijzig = useCommand('meldcode.wijzigStap');
  const corrigeer = useCommand('meldcode.corrigeerStap');
  return async (waarden: Stapwaarden): Promise<Weigering | null> => {
    const invoer = alsInvoer(daad.stap, waarden);
    const { correctieReden } = waarden;
    const daden = {
      nieuw: () => maak.doe({ doorloopId, ...invoer }),
      wijzig: (stapId: string) => wijzig.doe({ stapId, ...invoer }),
      corrigeer: (stapId: string) => corrigeer.doe({ stapId, correctieReden, ...invoer }),
    };
    const antwoord = await (daad.soort === 'nieuw' ? daden.nieuw() : daden[daad.soort](daad.record.id));
    return antwoord.ok ? null : alsFormulierfout(antwoord.error);
  };
}

/** The form of one step, in a pane beside the list; what is typed stays as a draft when the pane closes. */
export function Stapformulier(props: Props) {
  const { daad, casusId, doorloopId, vandaag, keuzes, opSluit } = props;
  const meld = useMeld();
  const slaOp = useOpslaan(props);
  const record = daad.soort === 'nieuw' ? null : daad.record;
  const titel = titels[daad.soort](meldcodeStapKort[daad.stap]);
  const van = useFormulier<Stapwaarden, Stapwaarden>({
    schema: stapformulierSchema(daad.stap),
    beginwaarden: beginwaarden(daad.stap, record, vandaag),
    foutTekst: zin,
    verstuur: async (waarden) => {
      const weigering = await slaOp(waarden);
      if (weigering !== null) return weigering;
      await concept.klaar();
      meld({ tekst: daad.soort === 'corrigeer' ? meldcode.gedaan.gecorrigeerd : meldcode.gedaan.bewaard });
      opSluit();
      return null;
    },
  });
  const sleutel = `meldcode.${daad.soort}/${doorloopId}/${record?.id ?? daad.stap}`;
  const concept = useConcept({ sleutel, titel, casusId, form: van.form });
  const { velden, vraagtReden, vraagtDatum } = zichtbaar(daad.stap, van.form.watch('status'));
  return (
    <Dialoog titel={titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={titel}
        knop={daad.soort === 'corrigeer' ? meldcode.bewaarCorrectie : meldcode.bewaarStap}
        naastKnop={<Knop opKlik={opSluit}>{meldcode.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        {daad.soort === 'corrigeer' ? (
          <Invoer van={van} naam="correctieReden" als={Tekstvlak} regels={2} label={meldcode.correctieReden} />
        ) : null}
        <Invoer van={van} naam="status" als={Radiogroep} label={meldcode.status} opties={statussen} />
        {vraagtReden ? <Invoer van={van} naam="reden" als={Tekstvlak} regels={2} label={meldcode.reden} /> : null}
        {vraagtDatum ? <Invoer van={van} naam="datum" als={Datumveld} label={meldcode.datum} /> : null}
        {velden.map(([naam, soort]) => (
          <Stapveld key={naam} van={van} stap={daad.stap} naam={naam} soort={soort} keuzes={keuzes} />
        ))}
      </Formulier>
    </Dialoog>
  );
}
