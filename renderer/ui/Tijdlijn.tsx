import type { ReactNode } from 'react';
import stijl from './Tijdlijn.module.css';

/** One event. `tijd` is what the machine reads (ISO), `wanneer` what the person reads. */
export type Gebeurtenis = {
  readonly id: string;
  readonly tijd: string;
  readonly wanneer: string;
  readonly titel: ReactNode;
  readonly bij?: ReactNode;
  readonly inhoud?: ReactNode;
};

type Dag = { readonly kop: string; readonly gebeurtenissen: readonly Gebeurtenis[]; readonly gat?: string };

type Props = {
  readonly naam: string;
  /** Newest day first; `gat` names the silence before the next day ("3 weken zonder contact"). */
  readonly dagen: readonly Dag[];
};

/** What happened, as one list with day headings: reads out, prints, and shows the silences. */
export function Tijdlijn({ naam, dagen }: Props) {
  return (
    <ol className={stijl.tijdlijn} aria-label={naam}>
      {dagen.map((dag) => (
        <li key={dag.kop}>
          <h3 className={stijl.dag}>{dag.kop}</h3>
          <ol className={stijl.gebeurtenissen}>
            {dag.gebeurtenissen.map((regel) => (
              <li key={regel.id} className={stijl.gebeurtenis}>
                <p className={stijl.kop}>
                  <time dateTime={regel.tijd} className={stijl.tijd}>
                    {regel.wanneer}
                  </time>
                  <strong>{regel.titel}</strong>
                  {regel.bij === undefined ? null : <span className="zacht">{regel.bij}</span>}
                </p>
                {regel.inhoud === undefined ? null : <div className={stijl.inhoud}>{regel.inhoud}</div>}
              </li>
            ))}
          </ol>
          {dag.gat === undefined ? null : <p className={stijl.gat}>{dag.gat}</p>}
        </li>
      ))}
    </ol>
  );
}
