import { isMelden } from '#domain/afwegingskader/besluit.ts';
import { besluitHulp, geinformeerd } from '#domain/meldcode/lijsten.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { afwegen, afwegingszinnen } from '#renderer/tekst/afwegingskader.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
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
import {
  alsBesluit,
  alsFormulierfout,
  type Besluitwaarden,
  besluitformulierSchema,
  meldenOpties,
} from './besluitwaarden.ts';
import type { Gegevens, Weging } from './gegevens.ts';

type Props = {
  readonly casusId: string;
  readonly weging: Weging;
  readonly gegevens: Gegevens;
  readonly opSluit: () => void;
};

const woorden = afwegen.besluit;
const hulpOpties = Object.entries(besluitHulp).map(([waarde, tekst]) => ({ waarde, tekst }));
const wijzeOpties = Object.entries(geinformeerd).map(([waarde, tekst]) => ({ waarde, tekst }));

function zin(code: string, weigering: Weigering): string {
  return Object.entries(afwegingszinnen).find(([bekend]) => bekend === code)?.[1] ?? foutregel(code, weigering.kenmerk);
}

function beginwaarden(weging: Weging, personen: Gegevens['personen']) {
  const [passend] = weging.passend;
  return {
    wegingId: weging.id,
    ...(passend !== undefined && { melden: passend }),
    meldenMotivering: '',
    hulpMotivering: '',
    gemeldOp: null,
    geinformeerd: personen.map(({ id }) => ({
      persoonId: id,
      wijze: null,
      reden: null,
      pogingen: null,
      reactie: null,
    })),
  };
}

function useBesluit({ casusId, weging, gegevens, opSluit }: Props) {
  const { doe } = useCommand('afwegingskader.neemBesluit');
  const meld = useMeld();
  const van = useFormulier({
    schema: besluitformulierSchema,
    beginwaarden: beginwaarden(weging, gegevens.personen),
    foutTekst: zin,
    verstuur: async (waarden: Besluitwaarden) => {
      const antwoord = await doe(alsBesluit(waarden));
      if (!antwoord.ok) return alsFormulierfout(antwoord.error, waarden);
      await concept.klaar();
      meld({ tekst: afwegen.gedaan.besloten });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({ sleutel: `besluit/${weging.id}`, titel: woorden.titel, casusId, form: van.form });
  return { van, concept };
}

/** The two decisions of step 5: report or not, help or not, and who was told about the report. */
export function BesluitFormulier(props: Props) {
  const { weging, gegevens, opSluit } = props;
  const { van, concept } = useBesluit(props);
  const melden = van.form.watch('melden');
  const isAfwijking = melden !== undefined && !weging.passend.includes(melden);
  const meldt = melden !== undefined && isMelden(melden);
  return (
    <Dialoog titel={woorden.titel} open opSluit={opSluit}>
      <Formulier
        van={van}
        naam={woorden.titel}
        knop={woorden.leg}
        naastKnop={<Knop opKlik={opSluit}>{afwegen.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer van={van} naam="melden" als={Radiogroep} label={woorden.melden} opties={meldenOpties(weging)} />
        <Invoer
          van={van}
          naam="meldenMotivering"
          als={Tekstvlak}
          label={isAfwijking ? woorden.motiveringAfwijking : woorden.motivering}
        />
        {meldt ? (
          <Invoer
            van={van}
            naam="gemeldOp"
            als={Datumveld}
            label={woorden.gemeldOp}
            hint={woorden.gemeldOpHint}
            optioneel
          />
        ) : null}
        <Invoer van={van} naam="hulp" als={Radiogroep} label={woorden.hulp} opties={hulpOpties} />
        <Invoer van={van} naam="hulpMotivering" als={Tekstvlak} label={woorden.hulpMotivering} optioneel />
        {meldt ? (
          <Veldgroep titel={woorden.informeren} uitleg={woorden.informerenUitleg}>
            {gegevens.personen.map(({ id, naam }, plaats) => (
              <Persoon key={id} van={van} plaats={plaats} naam={naam} />
            ))}
          </Veldgroep>
        ) : null}
      </Formulier>
    </Dialoog>
  );
}

type Staat = ReturnType<typeof useBesluit>['van'];

function Persoon({ van, plaats, naam }: { readonly van: Staat; readonly plaats: number; readonly naam: string }) {
  const wijze = van.form.watch(`geinformeerd.${plaats}.wijze`);
  return (
    <div className="stapel-klein">
      <Invoer
        van={van}
        naam={`geinformeerd.${plaats}.wijze`}
        als={Keuzelijst}
        label={woorden.wijze(naam)}
        opties={wijzeOpties}
        leegTekst={woorden.nietIngevuld}
        wisbaar
        optioneel
      />
      {wijze === 'nee' ? (
        <Invoer van={van} naam={`geinformeerd.${plaats}.reden`} als={Tekstveld} label={woorden.reden} />
      ) : null}
      {wijze === 'niet_bereikt' ? (
        <Invoer
          van={van}
          naam={`geinformeerd.${plaats}.pogingen`}
          als={Tekstveld}
          breedte="smal"
          invoermodus="numeric"
          label={woorden.pogingen}
        />
      ) : null}
      {wijze === null || wijze === undefined ? null : (
        <Invoer van={van} naam={`geinformeerd.${plaats}.reactie`} als={Tekstveld} label={woorden.reactie} optioneel />
      )}
    </div>
  );
}
