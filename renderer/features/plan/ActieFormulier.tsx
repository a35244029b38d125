import { actiesoort, actiestaat } from '#domain/plan/lijsten.ts';
import { actieInvoerSchema } from '#domain/plan/plan.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
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
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { type Actie, type Doel, zin } from './gegevens.ts';

type Props = {
  readonly casusId: string;
  readonly doelId: string | null;
  readonly actie: Actie | null;
  readonly doelen: readonly Doel[];
  readonly opSluit: () => void;
};

const woorden = planwoorden.actie;
const soorten = Object.entries(actiesoort).map(([waarde, tekst]) => ({ waarde, tekst }));
const standen = Object.entries(actiestaat).map(([waarde, tekst]) => ({ waarde, tekst }));

function beginwaarden({ actie, doelId }: Pick<Props, 'actie' | 'doelId'>) {
  if (actie === null) {
    return {
      doelId,
      soort: 'actie',
      omschrijving: '',
      eigenaar: null,
      organisatie: null,
      datum: null,
      staat: 'open',
    } as const;
  }
  const { id: _id, tijdaanduiding: _tijd, afgerondOp: _af, ...velden } = actie;
  return velden;
}

/** An action or promise: who does what, and when it is done. */
export function ActieFormulier(props: Props) {
  const { casusId, actie, doelen, opSluit } = props;
  const maak = useCommand('actie.maak');
  const wijzig = useCommand('actie.wijzig');
  const meld = useMeld();
  const van = useFormulier({
    schema: actieInvoerSchema,
    beginwaarden: beginwaarden(props),
    foutTekst: zin,
    verstuur: async (waarden) => {
      const antwoord = await (actie === null
        ? maak.doe({ casusId, ...waarden })
        : wijzig.doe({ actieId: actie.id, ...waarden }));
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: planwoorden.gedaan.actie });
      opSluit();
      return null;
    },
  });
  const titel = actie === null ? woorden.voegToe : woorden.wijzig;
  const sleutel = `plan.actie/${casusId}/${actie?.id ?? props.doelId ?? 'los'}`;
  const concept = useConcept({ sleutel, titel, casusId, form: van.form });
  const keuzes = doelen.map(({ id, omschrijving }) => ({ waarde: id, tekst: omschrijving }));
  return (
    <Dialoog titel={titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={titel}
        knop={woorden.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{planwoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="omschrijving" als={Tekstvlak} regels={2} label={woorden.omschrijving} />
        <Invoer van={van} naam="eigenaar" als={Tekstveld} label={woorden.eigenaar} optioneel />
        <Invoer van={van} naam="organisatie" als={Tekstveld} label={woorden.organisatie} optioneel />
        <Invoer
          van={van}
          naam="datum"
          als={Datumveld}
          label={woorden.datum}
          hint={actie?.tijdaanduiding ?? undefined}
          optioneel
        />
        <Invoer van={van} naam="soort" als={Radiogroep} label={woorden.soort} opties={soorten} naastElkaar />
        {actie === null ? null : (
          <Invoer van={van} naam="staat" als={Keuzelijst} label={woorden.staat} opties={standen} />
        )}
        {keuzes.length === 0 ? null : (
          <Invoer
            van={van}
            naam="doelId"
            als={Keuzelijst}
            label={woorden.doel}
            opties={keuzes}
            leegTekst={woorden.geenDoel}
            wisbaar
            optioneel
          />
        )}
      </Formulier>
    </Dialoog>
  );
}
