import type { ReactNode } from 'react';
import stijl from './Pagina.module.css';

type KopProps = {
  readonly titel: string;
  /** A short line above the title: where this belongs. */
  readonly boven?: ReactNode;
  readonly onder?: ReactNode;
  /** The main act of the page at the right. */
  readonly acties?: ReactNode;
};

/** The heading of a screen: one h1, what it is about, and its main act. */
export function Paginakop({ titel, boven, onder, acties }: KopProps) {
  return (
    <header className={stijl.kop}>
      <div className={stijl.titels}>
        {boven === undefined ? null : <div className={stijl.boven}>{boven}</div>}
        <h1>{titel}</h1>
        {onder === undefined ? null : <div className={stijl.onder}>{onder}</div>}
      </div>
      {acties === undefined ? null : <div className={stijl.acties}>{acties}</div>}
    </header>
  );
}

type KaartProps = {
  readonly titel?: string;
  /** Beside the title: a count, a label. */
  readonly bijTitel?: ReactNode;
  readonly acties?: ReactNode;
  /** The content runs to the edges (lists and tables). */
  readonly vol?: boolean;
  readonly children: ReactNode;
};

/** A block of a screen with a heading of its own. */
export function Kaart({ titel, bijTitel, acties, vol = false, children }: KaartProps) {
  return (
    <section className={stijl.kaart} aria-label={titel}>
      {titel === undefined ? null : (
        <div className={stijl.kaartKop}>
          <div className={stijl.kaartTitel}>
            <h2>{titel}</h2>
            {bijTitel}
          </div>
          {acties === undefined ? null : <div className={stijl.acties}>{acties}</div>}
        </div>
      )}
      <div className={vol ? stijl.vol : stijl.kaartInhoud}>{children}</div>
    </section>
  );
}

type Feit = { readonly term: string; readonly waarde: ReactNode };

/** Facts as pairs; leave out what is not filled in. */
export function Feitenlijst({ feiten }: { readonly feiten: readonly Feit[] }) {
  return (
    <dl className={stijl.feiten}>
      {feiten.map(({ term, waarde }) => (
        <div key={term} className={stijl.feit}>
          <dt>{term}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
