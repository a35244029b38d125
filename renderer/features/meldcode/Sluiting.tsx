import { meldcodeContract } from '#api/meldcode/contract.ts';
import { doorloopSluitreden } from '#domain/meldcode/lijsten.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { meldcode, stapzinnen } from '#renderer/tekst/meldcode.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Radiogroep } from '#renderer/ui/Radiogroep.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';

type Props = { readonly casusId: string; readonly doorloopId: string; readonly opSluit: () => void };

const redenen = Object.entries(doorloopSluitreden).map(([waarde, tekst]) => ({ waarde, tekst }));

function zin(code: string): string {
  return code === 'SLUITREDEN_ZONDER_TOELICHTING' ? stapzinnen[code] : foutregel(code);
}

/** Closes a doorloop, at any step, with a reason. */
export function DoorloopSluiten({ casusId, doorloopId, opSluit }: Props) {
  const { doe } = useCommand('meldcode.sluitDoorloop');
  const meld = useMeld();
  const van = useFormulier({
    schema: meldcodeContract['meldcode.sluitDoorloop'].input,
    beginwaarden: { doorloopId, toelichting: '' },
    foutTekst: zin,
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: meldcode.gedaan.gesloten });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({
    sleutel: `meldcode.sluit/${doorloopId}`,
    titel: meldcode.sluit,
    casusId,
    form: van.form,
  });
  return (
    <Dialoog titel={meldcode.sluit} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={meldcode.sluit}
        knop={meldcode.sluit}
        naastKnop={<Knop opKlik={opSluit}>{meldcode.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <p className="zacht">{meldcode.sluitUitleg}</p>
        <Invoer van={van} naam="reden" als={Radiogroep} label={meldcode.sluitreden} opties={redenen} />
        <Invoer van={van} naam="toelichting" als={Tekstvlak} label={meldcode.toelichting} optioneel />
      </Formulier>
    </Dialoog>
  );
}

/** Opens a closed doorloop again; the reason goes into the history. */
export function DoorloopHeropenen({ casusId, doorloopId, opSluit }: Props) {
  const { doe } = useCommand('meldcode.heropenDoorloop');
  const meld = useMeld();
  const van = useFormulier({
    schema: meldcodeContract['meldcode.heropenDoorloop'].input,
    beginwaarden: { doorloopId, reden: '' },
    foutTekst: zin,
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: meldcode.gedaan.heropend });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({
    sleutel: `meldcode.heropen/${doorloopId}`,
    titel: meldcode.heropen,
    casusId,
    form: van.form,
  });
  return (
    <Dialoog titel={meldcode.heropen} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={meldcode.heropen}
        knop={meldcode.heropen}
        naastKnop={<Knop opKlik={opSluit}>{meldcode.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="reden" als={Tekstvlak} label={meldcode.heropenReden} />
      </Formulier>
    </Dialoog>
  );
}
