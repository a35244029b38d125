import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CasusPersoon } from '#domain/persoon/persoon.ts';
import { useCommand } from '#renderer/app-client.ts';
import { fouttekst } from '#renderer/tekst/fouten.ts';
import { persoonwoorden as tekst } from '#renderer/tekst/persoon.ts';
import { Bevestiging } from '#renderer/ui/Bevestiging.tsx';
import { Knop } from '#renderer/ui/Knop.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';
import { Melding } from '#renderer/ui/Melding.tsx';
import { useMeld } from '#renderer/ui/Meldingen.tsx';
import stijl from './casus.module.css';
import { PersoonDialoog } from './PersoonDialoog.tsx';
import { Persoonkaart } from './Persoonkaart.tsx';
import { Relaties } from './Relaties.tsx';
import { type Casusbeeld, useCasus } from './use-casus.ts';

type Daad = { readonly soort: 'nieuw' } | { readonly soort: 'wijzig' | 'haalWeg'; readonly persoon: CasusPersoon };

/** The people of a case and what they are to each other. */
export function PersonenBlad() {
  const { waarde: beeld } = useCasus();
  const [daad, setDaad] = useState<Daad | null>(null);
  if (beeld === undefined) return null;
  const gezin = beeld.personen.filter(({ isGezinslid }) => isGezinslid);
  const anderen = beeld.personen.filter(({ isGezinslid }) => !isGezinslid);
  const dicht = () => setDaad(null);
  return (
    <>
      <div className={stijl.kop}>
        <h2>{tekst.titel}</h2>
        <Knop soort="hoofd" icoon={Plus} opKlik={() => setDaad({ soort: 'nieuw' })}>
          {tekst.voegToe}
        </Knop>
      </div>
      {beeld.personen.length === 0 ? <LegeStaat titel={tekst.leeg}>{tekst.leegUitleg}</LegeStaat> : null}
      <Groep titel={tekst.gezin} personen={gezin} beeld={beeld} opDaad={setDaad} />
      <Groep titel={tekst.anderen} personen={anderen} beeld={beeld} opDaad={setDaad} />
      <Relaties beeld={beeld} />
      {daad?.soort === 'nieuw' ? <PersoonDialoog beeld={beeld} persoon={null} opSluit={dicht} /> : null}
      {daad?.soort === 'wijzig' ? <PersoonDialoog beeld={beeld} persoon={daad.persoon} opSluit={dicht} /> : null}
      {daad?.soort === 'haalWeg' ? <HaalWeg beeld={beeld} persoon={daad.persoon} opSluit={dicht} /> : null}
    </>
  );
}

type GroepProps = {
  readonly titel: string;
  readonly personen: readonly CasusPersoon[];
  readonly beeld: Casusbeeld;
  readonly opDaad: (daad: Daad) => void;
};

function Groep({ titel, personen, beeld, opDaad }: GroepProps) {
  if (personen.length === 0) return null;
  return (
    <section aria-label={titel} className="stapel-klein">
      <h3>{titel}</h3>
      <ul className={stijl.personen}>
        {personen.map((persoon) => (
          <li key={persoon.id}>
            <Persoonkaart
              persoon={persoon}
              vandaag={beeld.vandaag}
              opWijzig={() => opDaad({ soort: 'wijzig', persoon })}
              opHaalWeg={() => opDaad({ soort: 'haalWeg', persoon })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type HaalWegProps = { readonly beeld: Casusbeeld; readonly persoon: CasusPersoon; readonly opSluit: () => void };

function HaalWeg({ beeld, persoon, opSluit }: HaalWegProps) {
  const { doe, bezig } = useCommand('persoon.ontkoppel');
  const [fout, setFout] = useState<string | null>(null);
  const meld = useMeld();
  const haalWeg = async () => {
    const antwoord = await doe({ casusId: beeld.casus.id, persoonId: persoon.id });
    if (!antwoord.ok) return setFout(antwoord.error.code);
    meld({ tekst: tekst.weg });
    opSluit();
  };
  return (
    <Bevestiging
      titel={tekst.haalWegTitel(persoon.weergavenaam)}
      open
      opSluit={opSluit}
      actie={tekst.haalWeg}
      opActie={() => void haalWeg()}
      bezig={bezig}
      gevaar
    >
      <p>{tekst.haalWegUitleg}</p>
      {fout === null ? null : (
        <Melding toon="gevaar" titel={fouttekst(fout).wat} voorlezen>
          {fouttekst(fout).doen}
        </Melding>
      )}
    </Bevestiging>
  );
}
