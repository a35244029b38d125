import { useEffect, useRef, useState } from 'react';
import type { Vraagnummer } from '#domain/afwegingskader/kader.ts';
import { volgendeVraag } from '#domain/afwegingskader/weging.ts';
import { afwegen } from '#renderer/tekst/afwegingskader.ts';
import { klas } from '#renderer/ui/klas.ts';
import { Melding } from '#renderer/ui/Melding.tsx';
import { Kaart } from '#renderer/ui/Pagina.tsx';
import { Besluiten } from './Besluiten.tsx';
import { type Gegevens, kaderVan, type Weging } from './gegevens.ts';
import { Pad } from './Pad.tsx';
import stijl from './stijl.module.css';
import { Uitkomstkaart } from './Uitkomstkaart.tsx';
import { Vraagkaart } from './Vraagkaart.tsx';

type Props = {
  readonly casusId: string;
  readonly weging: Weging;
  readonly gegevens: Gegevens;
  readonly opOpnieuw: () => void;
};

/** Puts the focus on the block when another question, or the outcome, takes its place. */
function useFocusBijWissel(sleutel: string) {
  const anker = useRef<HTMLDivElement>(null);
  const vorig = useRef(sleutel);
  useEffect(() => {
    if (vorig.current !== sleutel) anker.current?.focus();
    vorig.current = sleutel;
  }, [sleutel]);
  return anker;
}

/** One weighing: the question at hand beside the whole path, then outcome and decisions. */
export function Wegingblok({ casusId, weging, gegevens, opOpnieuw }: Props) {
  const [gekozen, setGekozen] = useState<Vraagnummer | null>(null);
  const kader = kaderVan(gegevens, weging);
  const isOpen = weging.uitkomst.soort === 'open';
  const vraagnummer = gekozen ?? (isOpen ? volgendeVraag(weging) : null);
  const vraag = kader?.vragen.find((mogelijk) => mogelijk.nummer === vraagnummer);
  // Answering makes the next question appear together with the new data, never a moment later under someone's hands.
  const sleutel = gekozen === null ? `${vraagnummer} ${weging.antwoorden.length}` : `gekozen ${gekozen}`;
  const anker = useFocusBijWissel(sleutel);
  return (
    <div className="twee-kolommen">
      <div className="stapel">
        <div ref={anker} tabIndex={-1} className={klas('stapel', stijl.anker)}>
          {kader === undefined ? <Melding toon="let-op">{afwegen.kaderOnbekend}</Melding> : null}
          {kader === undefined || vraag === undefined ? null : (
            <Vraagkaart
              key={sleutel}
              casusId={casusId}
              weging={weging}
              kader={kader}
              vraag={vraag}
              gegevens={gegevens}
              opKlaar={() => setGekozen(null)}
              {...(gekozen !== null && { opAnnuleer: () => setGekozen(null) })}
            />
          )}
          {isOpen ? null : <Uitkomstkaart weging={weging} kader={kader} gegevens={gegevens} opOpnieuw={opOpnieuw} />}
        </div>
        <Besluiten casusId={casusId} weging={weging} gegevens={gegevens} />
      </div>
      <Kaart titel={afwegen.pad}>
        <Pad weging={weging} kader={kader} huidig={vraagnummer} opKies={setGekozen} />
      </Kaart>
    </div>
  );
}
