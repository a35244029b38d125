import { schrijfKloktijd, schrijfTijdstipLang } from '#domain/datum/schrijfwijze.ts';
import { naarLokaal } from '#domain/datum/tijdstip.ts';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Conceptregel.module.css';
import { Knop } from './Knop.tsx';
import { Melding } from './Melding.tsx';

type Props = {
  readonly concept: {
    readonly teruggezetVan: string | null;
    readonly bewaardOp: string | null;
    readonly gooiWeg: () => void;
  };
};

/** Says that a draft was put back, with a way to drop it, and when the draft was last saved. */
export function Conceptregel({ concept }: Props) {
  if (concept.teruggezetVan !== null) {
    return (
      <Melding
        toon="info"
        titel={algemeen.concept.teruggezet(schrijfTijdstipLang(concept.teruggezetVan))}
        acties={
          <Knop klein opKlik={concept.gooiWeg}>
            {algemeen.concept.gooiWeg}
          </Knop>
        }
      >
        {algemeen.concept.nogNietVast}
      </Melding>
    );
  }
  const tijd = concept.bewaardOp === null ? null : schrijfKloktijd(naarLokaal(concept.bewaardOp).tijd);
  return <p className={stijl.regel}>{tijd === null ? '' : algemeen.concept.bewaard(tijd)}</p>;
}
