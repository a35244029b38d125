import { useState } from 'react';
import { planContract } from '#api/plan/contract.ts';
import { useCommand } from '#renderer/app-client.ts';
import { useConcept } from '#renderer/concept.ts';
import { planwoorden } from '#renderer/tekst/plan.ts';
import { Conceptregel } from '#renderer/ui/Conceptregel.tsx';
import { Datumveld } from '#renderer/ui/Datumveld.tsx';
import { Dialoog } from '#renderer/ui/Dialoog.tsx';
import { Formulier } from '#renderer/ui/Formulier.tsx';
import { Invoer } from '#renderer/ui/Invoer.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Tekstvlak } from '#renderer/ui/Tekstvlak.tsx';
import { useFormulier } from '#renderer/ui/use-formulier.ts';
import { type Gegevens, type Plan, zin } from './gegevens.ts';
import stijl from './stijl.module.css';

type Props = { readonly casusId: string; readonly gegevens: Gegevens };

const woorden = planwoorden.tekst;

/** What goes well, what the worries are, and what must be reached, in the words of the family. */
export function Plantekst({ casusId, gegevens }: Props) {
  const [schrijft, setSchrijft] = useState(false);
  const { plan } = gegevens;
  const teksten = [
    [woorden.krachten, plan?.krachten],
    [woorden.zorgen, plan?.zorgen],
    [woorden.gewenstResultaat, plan?.gewenstResultaat],
  ] as const;
  const isLeeg = teksten.every(([, tekst]) => tekst === null || tekst === undefined);
  const isVast = plan !== null && plan.vastgesteldOp !== null;
  return (
    <Kaart titel={woorden.titel}>
      <div className="stapel-klein">
        {isLeeg ? <p className="zacht">{woorden.leeg}</p> : null}
        {teksten.map(([kop, tekst]) =>
          tekst === null || tekst === undefined ? null : (
            <div key={kop}>
              <h3>{kop}</h3>
              <p className={stijl.veldtekst}>{tekst}</p>
            </div>
          ),
        )}
        {isVast ? null : (
          <div>
            <Knop klein opKlik={() => setSchrijft(true)}>
              {isLeeg ? woorden.schrijf : woorden.wijzig}
            </Knop>
          </div>
        )}
      </div>
      {schrijft ? <Tekstformulier casusId={casusId} plan={plan} opSluit={() => setSchrijft(false)} /> : null}
    </Kaart>
  );
}

type FormulierProps = { readonly casusId: string; readonly plan: Plan | null; readonly opSluit: () => void };

function Tekstformulier({ casusId, plan, opSluit }: FormulierProps) {
  const { doe } = useCommand('plan.bewaarTekst');
  const meld = useMeld();
  const { krachten = null, zorgen = null, gewenstResultaat = null, evaluatieOp = null } = plan ?? {};
  const van = useFormulier({
    schema: planContract['plan.bewaarTekst'].input,
    beginwaarden: { casusId, krachten, zorgen, gewenstResultaat, evaluatieOp },
    foutTekst: zin,
    verstuur: async (waarden) => {
      const antwoord = await doe(waarden);
      if (!antwoord.ok) return antwoord.error;
      await concept.klaar();
      meld({ tekst: planwoorden.gedaan.tekst });
      opSluit();
      return null;
    },
  });
  const concept = useConcept({ sleutel: `plan.tekst/${casusId}`, titel: woorden.titel, casusId, form: van.form });
  return (
    <Dialoog titel={woorden.titel} open opSluit={opSluit} breed>
      <Formulier
        van={van}
        naam={woorden.titel}
        knop={woorden.bewaar}
        naastKnop={<Knop opKlik={opSluit}>{planwoorden.annuleer}</Knop>}
      >
        <Conceptregel concept={concept} />
        <Invoer
          van={van}
          naam="krachten"
          als={Tekstvlak}
          label={woorden.krachten}
          hint={woorden.krachtenHint}
          optioneel
        />
        <Invoer van={van} naam="zorgen" als={Tekstvlak} label={woorden.zorgen} hint={woorden.zorgenHint} optioneel />
        <Invoer van={van} naam="gewenstResultaat" als={Tekstvlak} label={woorden.gewenstResultaat} optioneel />
        <Invoer van={van} naam="evaluatieOp" als={Datumveld} label={woorden.evaluatieOp} optioneel />
      </Formulier>
    </Dialoog>
  );
}
