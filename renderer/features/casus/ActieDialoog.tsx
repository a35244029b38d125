import type { z } from 'zod';
import { actiesoort, actiestaat } from '#domain/plan/lijsten.ts';
import { type Actie, actieInvoerSchema } from '#domain/plan/plan.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { casuswoorden, overzichtwoorden as tekst } from '#renderer/tekst/casus.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstveld } from '#renderer/ui/Tekstveld.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { foutzin } from './foutzin.ts';
import { optiesVan } from './opties.ts';

type In = z.input<typeof actieInvoerSchema>;
type Uit = z.output<typeof actieInvoerSchema>;

type Props = {
  readonly casusId: string;
  /** The action to change, or null for a new one. */
  readonly actie: Actie | null;
  readonly opSluit: () => void;
};

const leeg: In = {
  doelId: null,
  soort: 'actie',
  omschrijving: '',
  eigenaar: null,
  organisatie: null,
  datum: null,
  staat: 'open',
};

function beginwaarden(actie: Actie | null): In {
  if (actie === null) return leeg;
  const { doelId, soort, omschrijving, eigenaar, organisatie, datum, staat } = actie;
  return { doelId, soort, omschrijving, eigenaar, organisatie, datum, staat };
}

const soorten = optiesVan(actiesoort).map((optie) => ({
  ...optie,
  uitleg: optie.waarde === 'toezegging' ? tekst.soortUitleg.toezegging : tekst.soortUitleg.actie,
}));

/** Who does what, and when it is done. */
export function ActieDialoog({ casusId, actie, opSluit }: Props) {
  const maak = useCommand('actie.maak');
  const wijzig = useCommand('actie.wijzig');
  const meld = useMeld();
  const titel = actie === null ? tekst.nieuweActie : tekst.actieWijzigen;
  const van = useFormulier<In, Uit>({
    schema: actieInvoerSchema,
    beginwaarden: beginwaarden(actie),
    foutTekst: foutzin,
    verstuur: async (waarden) => {
      const antwoord =
        actie === null ? await maak.doe({ ...waarden, casusId }) : await wijzig.doe({ ...waarden, actieId: actie.id });
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: tekst.actieBewaard });
      opSluit();
      return null;
    },
  });
  const sleutel = actie === null ? `actie.nieuw/${casusId}` : `actie.wijzig/${actie.id}`;
  const concept = useConcept({ sleutel, titel, casusId, form: van.form });
  return (
    <Dialoog titel={titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={titel}
        knop={casuswoorden.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{casuswoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="omschrijving" als={Tekstveld} label={tekst.omschrijving} autoFocus />
        <Invoer van={van} naam="eigenaar" als={Tekstveld} label={tekst.eigenaar} optioneel />
        <Invoer van={van} naam="organisatie" als={Tekstveld} label={tekst.organisatie} optioneel />
        <Invoer van={van} naam="datum" als={Datumveld} label={tekst.datum} optioneel />
        <Invoer van={van} naam="soort" als={Radiogroep} label={tekst.soort} opties={soorten} />
        {actie === null ? null : (
          <Invoer van={van} naam="staat" als={Keuzelijst} label={tekst.staat} opties={optiesVan(actiestaat)} />
        )}
      </Formulier>
    </Dialoog>
  );
}
