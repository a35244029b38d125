import { leefgebied } from '#domain/plan/lijsten.ts';
import { doelInvoerSchema } from '#domain/plan/plan.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Keuzelijst } from '#renderer/ui/Keuzelijst.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { type Doel, type Gegevens, zin } from './gegevens.ts';

type Props = {
  readonly casusId: string;
  readonly doel: Doel | null;
  readonly personen: Gegevens['personen'];
  readonly opSluit: () => void;
};

const woorden = planwoorden.doel;
const leefgebieden = Object.entries(leefgebied).map(([waarde, tekst]) => ({ waarde, tekst }));

/** A goal: for whom, and what is reached; the life domain is a loose tag, never a compulsory matrix. */
export function DoelFormulier({ casusId, doel, personen, opSluit }: Props) {
  const maak = useCommand('plan.maakDoel');
  const wijzig = useCommand('plan.wijzigDoel');
  const meld = useMeld();
  const van = useFormulier({
    schema: doelInvoerSchema,
    beginwaarden: {
      persoonId: doel?.persoonId ?? null,
      omschrijving: doel?.omschrijving ?? '',
      leefgebied: doel?.leefgebied ?? null,
    },
    foutTekst: zin,
    verstuur: async (waarden) => {
      const antwoord = await (doel === null
        ? maak.doe({ casusId, ...waarden })
        : wijzig.doe({ doelId: doel.id, ...waarden }));
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: planwoorden.gedaan.doel });
      opSluit();
      return null;
    },
  });
  const titel = doel === null ? woorden.voegToe : woorden.wijzig;
  const concept = useConcept({
    sleutel: `plan.doel/${casusId}/${doel?.id ?? 'nieuw'}`,
    titel,
    casusId,
    form: van.form,
  });
  const wie = personen.map(({ id, naam }) => ({ waarde: id, tekst: naam }));
  return (
    <Dialoog titel={titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={titel}
        knop={woorden.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{planwoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer
          van={van}
          naam="omschrijving"
          als={Tekstvlak}
          regels={2}
          label={woorden.omschrijving}
          hint={woorden.omschrijvingHint}
        />
        <Invoer
          van={van}
          naam="persoonId"
          als={Keuzelijst}
          label={woorden.voorWie}
          opties={wie}
          leegTekst={woorden.heelGezin}
          wisbaar
          optioneel
        />
        <Invoer
          van={van}
          naam="leefgebied"
          als={Keuzelijst}
          label={woorden.leefgebied}
          hint={woorden.leefgebiedHint}
          opties={leefgebieden}
          wisbaar
          optioneel
        />
      </Formulier>
    </Dialoog>
  );
}
