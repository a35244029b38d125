import { z } from 'zod';
import { bronsoort } from '#domain/casus/lijsten.ts';
import { type Signaal, signaalInvoerSchema } from '#domain/signaal/signaal.ts';
import { optioneleTekst } from '#domain/veld.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { casuswoorden } from '#renderer/tekst/casus.ts';
import { journaalzinnen } from '#renderer/tekst/journaal.ts';
import { signaalwoorden as tekst } from '#renderer/tekst/signaal.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { type FormulierStaat, useFormulier, type Weigering } from '#renderer/ui/use-formulier.ts';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import { Zoekkeuze } from '#renderer/ui/Zoekkeuze.tsx';
import { foutzin } from './foutzin.ts';
import { Momentveld } from './Momentveld.tsx';
import { optiesVan, signaalopties, vlagopties } from './opties.ts';
import type { Casusbeeld } from './use-casus.ts';

/** What the form does: a new signal, a change of one that is not fixed yet, or a correction of a fixed one. */
export type Signaaldaad =
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'wijzig' | 'corrigeer'; readonly signaal: Signaal };

/** The contract's own fields, and the two that say what is done with them. */
const formulierSchema = signaalInvoerSchema.safeExtend({
  stelVast: z.boolean(),
  reden: optioneleTekst(1000, 'De reden'),
});
const correctieSchema = formulierSchema.refine(({ reden }) => reden !== null, {
  path: ['reden'],
  message: journaalzinnen.CORRECTIEREDEN_ONTBREEKT,
});
type In = z.input<typeof formulierSchema>;
type Uit = z.output<typeof formulierSchema>;

const leeg: In = {
  persoonId: null,
  soort: null,
  feit: '',
  bron: '',
  bronsoort: 'eigen_waarneming',
  duiding: null,
  duidingDoor: null,
  gebeurdOp: null,
  plaats: null,
  rodeVlag: null,
  stelVast: true,
  reden: null,
};

function beginwaarden(daad: Signaaldaad): In {
  if (daad.soort === 'nieuw') return leeg;
  const { persoonId, soort, feit, bron, duiding, duidingDoor, gebeurdOp, plaats, rodeVlag } = daad.signaal;
  const { bronsoort: bronsoortCode } = daad.signaal;
  const uit = {
    persoonId,
    soort,
    feit,
    bron,
    bronsoort: bronsoortCode,
    duiding,
    duidingDoor,
    gebeurdOp,
    plaats,
    rodeVlag,
  };
  return { ...uit, stelVast: true, reden: null };
}

const titels = { nieuw: tekst.nieuwTitel, wijzig: tekst.wijzigTitel, corrigeer: tekst.corrigeerTitel } as const;
const knoppen = { nieuw: tekst.vastleggen, wijzig: tekst.bewaar, corrigeer: tekst.bewaarCorrectie } as const;
const gedaan = { nieuw: tekst.bewaard, wijzig: tekst.gewijzigd, corrigeer: tekst.isGecorrigeerd } as const;

function useOpslaan(daad: Signaaldaad, casusId: string) {
  const maak = useCommand('signaal.maak');
  const wijzig = useCommand('signaal.wijzig');
  const corrigeer = useCommand('signaal.corrigeer');
  return async ({ stelVast, reden, ...signaal }: Uit): Promise<Weigering | null> => {
    const antwoord =
      daad.soort === 'nieuw'
        ? await maak.doe({ ...signaal, casusId, stelVast })
        : daad.soort === 'wijzig'
          ? await wijzig.doe({ ...signaal, signaalId: daad.signaal.id })
          : await corrigeer.doe({ ...signaal, signaalId: daad.signaal.id, reden: reden ?? '' });
    return antwoord.ok ? null : antwoord.error;
  };
}

type Props = { readonly beeld: Casusbeeld; readonly daad: Signaaldaad; readonly opSluit: () => void };

/** The form of one signal; what is typed stays as a draft when the pane closes. */
export function SignaalDialoog({ beeld, daad, opSluit }: Props) {
  const casusId = beeld.casus.id;
  const meld = useMeld();
  const slaOp = useOpslaan(daad, casusId);
  const titel = titels[daad.soort];
  const van = useFormulier<In, Uit>({
    schema: daad.soort === 'corrigeer' ? correctieSchema : formulierSchema,
    beginwaarden: beginwaarden(daad),
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const weigering = await slaOp(waarden);
      if (weigering !== null) return weigering;
      await concept.klaar();
      meld({ tekst: gedaan[daad.soort] });
      opSluit();
      return null;
    },
  });
  const sleutel = daad.soort === 'nieuw' ? `signaal.nieuw/${casusId}` : `signaal.${daad.soort}/${daad.signaal.id}`;
  const concept = useConcept({ sleutel, titel, casusId, form: van.form });
  return (
    <Dialoog titel={titel} open opSluit={opSluit} breed>
      <Formulier
        van={van}
        naam={titel}
        knop={knoppen[daad.soort]}
        naastKnop={<Knop opKlik={opSluit}>{casuswoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        {daad.soort === 'corrigeer' ? (
          <Invoer van={van} naam="reden" als={Tekstvlak} regels={2} label={tekst.reden} />
        ) : null}
        <Velden van={van} personen={beeld.personen} />
        {daad.soort === 'nieuw' ? (
          <Invoer van={van} naam="stelVast" als={Vinkje} label={tekst.meteenVast} hint={tekst.meteenVastHint} />
        ) : null}
      </Formulier>
    </Dialoog>
  );
}

function Velden({ van, personen }: { van: FormulierStaat<In, Uit>; personen: Casusbeeld['personen'] }) {
  const wie = personen.map(({ id, weergavenaam }) => ({ waarde: id, tekst: weergavenaam }));
  return (
    <>
      <Veldgroep>
        <Invoer van={van} naam="feit" als={Tekstvlak} label={tekst.feit} hint={tekst.feitHint} regels={4} autoFocus />
        <Invoer van={van} naam="bron" als={Tekstveld} label={tekst.bron} hint={tekst.bronHint} />
        <Invoer van={van} naam="bronsoort" als={Keuzelijst} label={tekst.bronsoort} opties={optiesVan(bronsoort)} />
      </Veldgroep>
      <Veldgroep>
        <Invoer
          van={van}
          naam="persoonId"
          als={Keuzelijst}
          label={tekst.over}
          opties={wie}
          leegTekst={tekst.overNiemand}
          wisbaar
        />
        <Invoer
          van={van}
          naam="gebeurdOp"
          als={Momentveld}
          label={tekst.gebeurdOp}
          hint={tekst.gebeurdOpHint}
          optioneel
          tijdLabel={tekst.tijd}
          tijdHint={tekst.tijdHint}
        />
        <Invoer van={van} naam="plaats" als={Tekstveld} label={tekst.plaats} optioneel breedte="half" />
      </Veldgroep>
      <Veldgroep>
        <Invoer van={van} naam="duiding" als={Tekstvlak} label={tekst.duiding} hint={tekst.duidingHint} optioneel />
        <Invoer
          van={van}
          naam="duidingDoor"
          als={Tekstveld}
          label={tekst.duidingDoor}
          hint={tekst.duidingDoorHint}
          breedte="half"
        />
      </Veldgroep>
      <Veldgroep>
        <Invoer
          van={van}
          naam="soort"
          als={Zoekkeuze}
          label={tekst.soort}
          hint={tekst.soortHint}
          optioneel
          opties={signaalopties}
          breedte="heel"
        />
        <Invoer
          van={van}
          naam="rodeVlag"
          als={Keuzelijst}
          label={tekst.rodeVlag}
          hint={tekst.rodeVlagHint}
          optioneel
          opties={vlagopties}
          leegTekst={tekst.geenVlag}
          wisbaar
          breedte="heel"
        />
      </Veldgroep>
    </>
  );
}
