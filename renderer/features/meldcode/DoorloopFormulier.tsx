import { meldcodeContract } from '#api/meldcode/contract.ts';
import { rol } from '#domain/casus/lijsten.ts';
import type { Doorloop } from '#domain/meldcode/doorloop.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { meldcode } from '#renderer/tekst/meldcode.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { Vinkjes } from '#renderer/ui/Vinkjes.tsx';

type Personen = readonly { readonly id: string; readonly naam: string; readonly rol: keyof typeof rol }[];

function alsOpties(personen: Personen) {
  return personen.map((persoon) => ({ waarde: persoon.id, tekst: persoon.naam, uitleg: rol[persoon.rol] }));
}

type StartProps = {
  readonly casusId: string;
  readonly vandaag: string;
  readonly personen: Personen;
  readonly opSluit: () => void;
};

/** Starts a doorloop: when, why, and about whom. */
export function DoorloopStart({ casusId, vandaag, personen, opSluit }: StartProps) {
  const { doe } = useCommand('meldcode.startDoorloop');
  const meld = useMeld();
  const van = useFormulier({
    schema: meldcodeContract['meldcode.startDoorloop'].input,
    beginwaarden: { casusId, gestartOp: vandaag, aanleiding: null, persoonIds: [] },
    foutTekst: (code, weigering) => foutregel(code, weigering.kenmerk),
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: meldcode.gedaan.gestart });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({
    sleutel: `meldcode.start/${casusId}`,
    titel: meldcode.startTitel,
    casusId,
    form: van.form,
  });
  return (
    <Dialoog titel={meldcode.startTitel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={meldcode.startTitel}
        knop={meldcode.start}
        naastKnop={<Knop opKlik={opSluit}>{meldcode.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="gestartOp" als={Datumveld} label={meldcode.gestartOp} />
        <Invoer
          van={van}
          naam="aanleiding"
          als={Tekstvlak}
          label={meldcode.aanleiding}
          hint={meldcode.aanleidingHint}
          optioneel
        />
        <Invoer
          van={van}
          naam="persoonIds"
          als={Vinkjes}
          label={meldcode.overWie}
          hint={meldcode.overWieHint}
          optioneel
          opties={alsOpties(personen)}
        />
      </Formulier>
    </Dialoog>
  );
}

type WijzigProps = { readonly doorloop: Doorloop; readonly personen: Personen; readonly opSluit: () => void };

/** Changes why a doorloop was started and whom it is about. */
export function DoorloopWijziging({ doorloop, personen, opSluit }: WijzigProps) {
  const { doe } = useCommand('meldcode.wijzigDoorloop');
  const meld = useMeld();
  const van = useFormulier({
    schema: meldcodeContract['meldcode.wijzigDoorloop'].input,
    beginwaarden: { doorloopId: doorloop.id, aanleiding: doorloop.aanleiding, persoonIds: doorloop.persoonIds },
    foutTekst: (code, weigering) => foutregel(code, weigering.kenmerk),
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: meldcode.gedaan.gewijzigd });
      opSluit();
      return null;
    },
  });
  const { casusId, id } = doorloop;
  const concept = useConcept({
    sleutel: `meldcode.doorloop/${id}`,
    titel: meldcode.wijzigDoorloop,
    casusId,
    form: van.form,
  });
  return (
    <Dialoog titel={meldcode.wijzigDoorloop} open opSluit={opSluit}>
      <Formulier van={van} naam={meldcode.wijzigDoorloop} naastKnop={<Knop opKlik={opSluit}>{meldcode.annuleer}</Knop>}>
        <Conceptregel concept={concept} />
        <Invoer
          van={van}
          naam="aanleiding"
          als={Tekstvlak}
          label={meldcode.aanleiding}
          hint={meldcode.aanleidingHint}
          optioneel
        />
        <Invoer
          van={van}
          naam="persoonIds"
          als={Vinkjes}
          label={meldcode.overWie}
          hint={meldcode.overWieHint}
          optioneel
          opties={alsOpties(personen)}
        />
      </Formulier>
    </Dialoog>
  );
}
