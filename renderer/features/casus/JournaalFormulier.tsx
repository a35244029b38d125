import { z } from 'zod';
import { contactkanaal, journaalsoort } from '#domain/casus/lijsten.ts';
import { type Journaalregel, journaalInvoerSchema, journaalsoortZelf } from '#domain/journaal/journaal.ts';
import { optioneleTekst } from '#domain/veld.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { casuswoorden } from '#renderer/tekst/casus.ts';
import { journaalzinnen, journaalwoorden as tekst } from '#renderer/tekst/journaal.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier, Veldgroep } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier, type Weigering } from '#renderer/ui/use-formulier.ts';
import { Vinkje } from '#renderer/ui/Vinkjes.tsx';
import { foutzin } from './foutzin.ts';
import { Momentveld } from './Momentveld.tsx';
import { optiesVan } from './opties.ts';
import type { Casusbeeld } from './use-casus.ts';

/** What the form does: a new line, a change of one that is not fixed yet, or a correction of a fixed one. */
export type Journaaldaad =
  | { readonly soort: 'nieuw' }
  | { readonly soort: 'wijzig' | 'corrigeer'; readonly regel: Journaalregel };

const formulierSchema = journaalInvoerSchema.safeExtend({
  stelVast: z.boolean(),
  reden: optioneleTekst(1000, 'De reden'),
});
const correctieSchema = formulierSchema.refine(({ reden }) => reden !== null, {
  path: ['reden'],
  message: journaalzinnen.CORRECTIEREDEN_ONTBREEKT,
});
type In = z.input<typeof formulierSchema>;
type Uit = z.output<typeof formulierSchema>;

const soorten = optiesVan(journaalsoort).filter(({ waarde }) => journaalsoortZelf.some((soort) => soort === waarde));
const knoppen = { nieuw: tekst.vastleggen, wijzig: tekst.bewaar, corrigeer: tekst.bewaarCorrectie } as const;
const gedaan = { nieuw: tekst.bewaard, wijzig: tekst.gewijzigd, corrigeer: tekst.isGecorrigeerd } as const;

function beginwaarden(daad: Journaaldaad, nu: string): In {
  const vast = { stelVast: true, reden: null };
  if (daad.soort === 'nieuw') {
    return { soort: 'contact', gebeurdOp: nu, tekst: '', persoonId: null, metWie: null, kanaal: null, ...vast };
  }
  const { gebeurdOp, tekst: inhoud, persoonId, metWie, kanaal } = daad.regel;
  // A line that came from a list or was a correction becomes a note when it is written anew.
  const soort = journaalsoortZelf.find((eigen) => eigen === daad.regel.soort) ?? 'notitie';
  return { soort, gebeurdOp, tekst: inhoud, persoonId, metWie, kanaal, ...vast };
}

function useOpslaan(daad: Journaaldaad, casusId: string) {
  const maak = useCommand('journaal.maak');
  const wijzig = useCommand('journaal.wijzig');
  const corrigeer = useCommand('journaal.corrigeer');
  return async ({ stelVast, reden, ...regel }: Uit): Promise<Weigering | null> => {
    const antwoord =
      daad.soort === 'nieuw'
        ? await maak.doe({ ...regel, casusId, stelVast })
        : daad.soort === 'wijzig'
          ? await wijzig.doe({ ...regel, journaalId: daad.regel.id })
          : await corrigeer.doe({ ...regel, journaalId: daad.regel.id, reden: reden ?? '' });
    return antwoord.ok ? null : antwoord.error;
  };
}

type Props = { readonly beeld: Casusbeeld; readonly daad: Journaaldaad; readonly opKlaar: () => void };

/** The form of one line of the journal. */
export function JournaalFormulier({ beeld, daad, opKlaar }: Props) {
  const casusId = beeld.casus.id;
  const meld = useMeld();
  const slaOp = useOpslaan(daad, casusId);
  const van = useFormulier<In, Uit>({
    schema: daad.soort === 'corrigeer' ? correctieSchema : formulierSchema,
    beginwaarden: beginwaarden(daad, beeld.nu),
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const weigering = await slaOp(waarden);
      if (weigering !== null) return weigering;
      // The line is safe: what follows need not wait until the draft is off the disk.
      const isOpgeruimd = concept.klaar();
      meld({ tekst: gedaan[daad.soort] });
      if (daad.soort === 'nieuw') van.form.reset(beginwaarden(daad, new Date().toISOString()));
      opKlaar();
      await isOpgeruimd;
      return null;
    },
  });
  const sleutel = daad.soort === 'nieuw' ? `journaal.nieuw/${casusId}` : `journaal.${daad.soort}/${daad.regel.id}`;
  const concept = useConcept({ sleutel, titel: tekst.nieuw, casusId, form: van.form });
  const wie = beeld.personen.map(({ id, weergavenaam }) => ({ waarde: id, tekst: weergavenaam }));
  return (
    <Formulier
      van={van}
      naam={tekst.nieuw}
      knop={knoppen[daad.soort]}
      naastKnop={daad.soort === 'nieuw' ? null : <Knop opKlik={opKlaar}>{casuswoorden.annuleer}</Knop>}
    >
      <div>
        <Conceptregel concept={concept} />
        {daad.soort === 'corrigeer' ? (
          <Invoer van={van} naam="reden" als={Tekstvlak} regels={2} label={tekst.reden} />
        ) : null}
        <Invoer van={van} naam="soort" als={Radiogroep} label={tekst.soort} opties={soorten} naastElkaar />
      </div>
      <Invoer van={van} naam="tekst" als={Tekstvlak} label={tekst.tekst} hint={tekst.tekstHint} regels={4} />
      <Veldgroep kolommen>
        <Invoer
          van={van}
          naam="persoonId"
          als={Keuzelijst}
          label={tekst.persoon}
          opties={wie}
          leegTekst={tekst.niemand}
          wisbaar
        />
        <Invoer van={van} naam="metWie" als={Tekstveld} label={tekst.metWie} optioneel />
        <Invoer
          van={van}
          naam="kanaal"
          als={Keuzelijst}
          label={tekst.kanaal}
          optioneel
          opties={optiesVan(contactkanaal)}
          wisbaar
        />
      </Veldgroep>
      <Invoer van={van} naam="gebeurdOp" als={Momentveld} label={tekst.gebeurdOp} tijdLabel={tekst.tijd} />
      {daad.soort === 'nieuw' ? (
        <Invoer van={van} naam="stelVast" als={Vinkje} label={tekst.meteenVast} hint={tekst.meteenVastHint} />
      ) : null}
    </Formulier>
  );
}

/** The same form over the screen, to change or correct a line. */
export function JournaalDialoog(props: Props) {
  const titel = props.daad.soort === 'corrigeer' ? tekst.corrigeerTitel : tekst.wijzigTitel;
  return (
    <Dialoog titel={titel} open opSluit={props.opKlaar} breed>
      <JournaalFormulier {...props} />
    </Dialoog>
  );
}
