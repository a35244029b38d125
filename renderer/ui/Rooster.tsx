import { memo, type ReactNode } from 'react';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { klas } from './klas.ts';
import stijl from './Rooster.module.css';
import { type Kolom, Roosterkop, type Sortering } from './Roosterkop.tsx';
import { useRooster } from './use-rooster.ts';

type Props<R> = {
  /** Accessible name: what the rows are. */
  readonly naam: string;
  /** Keep it stable: other columns draw every row again. */
  readonly kolommen: readonly Kolom<R>[];
  /** All rows that match, loaded or not. */
  readonly aantal: number;
  /** The row at this offset, or undefined while its window is being fetched. */
  readonly rij: (index: number) => R | undefined;
  /**
   * Told which offsets (first, last) are in sight, so that the caller can fetch their windows; the same ones more than once.
   * Keep it stable.
   */
  readonly opVenster?: (van: number, tot: number) => void;
  readonly sortering?: Sortering;
  readonly opSorteer?: (sortering: Sortering) => void;
  readonly opOpen: (rij: R, index: number) => void;
  /** Shown instead of the rows when there are none. */
  readonly leeg: ReactNode;
  readonly rijhoogte?: number;
  /** Row that gets the focus when the grid appears: where the user was before. */
  readonly beginrij?: number | null;
  /** Below this width the grid scrolls sideways within itself instead of squeezing its columns. */
  readonly minBreedte?: string;
};

/**
 * A list of any length as an ARIA grid: only the rows in sight are in the page, one tab stop, arrows from row to row,
 * Home, End, PageUp, PageDown, Enter opens, right arrow steps into the cells, up from the first row reaches the headers.
 */
export function Rooster<R>(props: Props<R>) {
  const { naam, kolommen, aantal, rij, rijhoogte = 44, minBreedte = '48rem' } = props;
  const { houder, virtueel, plek, zetKop, opScrol, opToets, opKlik, opFocus } = useRooster({
    aantal,
    kolommen: kolommen.length,
    rijhoogte,
    rij,
    opVenster: props.opVenster,
    opOpen: props.opOpen,
    beginrij: props.beginrij ?? null,
  });
  const spoor = kolommen.map((kolom) => kolom.breedte).join(' ');
  return (
    <div className={stijl.kader}>
      <div
        ref={houder}
        className={stijl.houder}
        role="grid"
        tabIndex={-1}
        aria-label={naam}
        aria-rowcount={aantal + 1}
        aria-colcount={kolommen.length}
        onScroll={opScrol}
        onKeyDown={opToets}
        onClick={opKlik}
        onFocus={opFocus}
      >
        <Roosterkop
          kolommen={kolommen}
          sortering={props.sortering}
          opSorteer={props.opSorteer}
          spoor={spoor}
          minBreedte={minBreedte}
          plek={plek.rij === -1 ? Math.max(plek.kolom, 0) : null}
          opPlek={zetKop}
        />
        <div
          role="rowgroup"
          className={stijl.romp}
          style={{ blockSize: virtueel.getTotalSize(), minInlineSize: minBreedte }}
        >
          {virtueel.getVirtualItems().map(({ index, start }) => (
            <Rij
              key={index}
              index={index}
              inhoud={rij(index)}
              kolommen={kolommen}
              kolomHier={index === plek.rij ? plek.kolom : null}
              spoor={spoor}
              hoogte={rijhoogte}
              boven={start}
            />
          ))}
        </div>
      </div>
      {aantal === 0 ? <div className={stijl.leeg}>{props.leeg}</div> : null}
    </div>
  );
}

type RijProps<R> = {
  readonly index: number;
  readonly inhoud: R | undefined;
  readonly kolommen: readonly Kolom<R>[];
  /** Column of the tab stop, -1 for the row itself, null when the tab stop is elsewhere. */
  readonly kolomHier: number | null;
  readonly spoor: string;
  readonly hoogte: number;
  /** Where the row stands, in pixels from the top of the list. */
  readonly boven: number;
};

/** The tab stop is marked in the page, so that the focus can follow it. */
function plekProps(isHier: boolean) {
  return { tabIndex: isHier ? 0 : -1, 'data-plek': isHier ? 'hier' : undefined };
}

// Most of what happens in a grid changes no row or one: the others keep what they are. `memo` forgets that the row is
// generic, so its type is given back.
const Rij = memo(RijInhoud) as typeof RijInhoud;

function RijInhoud<R>({ index, inhoud, kolommen, kolomHier, spoor, hoogte, boven }: RijProps<R>) {
  const bezig = <span>{algemeen.rooster.bezig}…</span>;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={klas(stijl.rij, inhoud === undefined && stijl.ophalen)}
      style={{ gridTemplateColumns: spoor, blockSize: hoogte, transform: `translateY(${boven}px)` }}
      {...plekProps(kolomHier === -1)}
    >
      {kolommen.map((kolom, nummer) => (
        <div
          key={kolom.sleutel}
          role={nummer === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={nummer + 1}
          className={klas(stijl.cel, kolom.getal && stijl.getal)}
          {...plekProps(kolomHier === nummer)}
        >
          {inhoud !== undefined ? kolom.cel(inhoud) : nummer === 0 ? bezig : null}
        </div>
      ))}
    </div>
  );
}
