import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { klas } from './klas.ts';
import stijl from './Rooster.module.css';

/** One column. Cells hold text and labels only: what can be clicked is the row. */
export type Kolom<R> = {
  readonly sleutel: string;
  readonly kop: string;
  /** A CSS grid track: `8rem`, `minmax(10rem, 2fr)`. */
  readonly breedte: string;
  readonly cel: (rij: R) => ReactNode;
  readonly sorteerbaar?: boolean;
  /** Digits: aligned at the end. */
  readonly getal?: boolean;
};

export type Sortering = { readonly kolom: string; readonly richting: 'oplopend' | 'aflopend' };

type Props<R> = {
  readonly kolommen: readonly Kolom<R>[];
  readonly sortering: Sortering | undefined;
  readonly opSorteer: ((sortering: Sortering) => void) | undefined;
  readonly spoor: string;
  readonly minBreedte: string;
  /** Column that holds the tab stop, or null when it is in the body. */
  readonly plek: number | null;
  readonly opPlek: (kolom: number) => void;
};

function volgende(kolom: string, nu: Sortering | undefined): Sortering {
  return { kolom, richting: nu?.kolom === kolom && nu.richting === 'oplopend' ? 'aflopend' : 'oplopend' };
}

const aria = { oplopend: 'ascending', aflopend: 'descending' } as const;
const pijlen = { oplopend: ArrowUp, aflopend: ArrowDown } as const;

/** The header row of a grid: buttons that sort. `memo` forgets that it is generic, so its type is given back. */
export const Roosterkop = memo(Kop) as typeof Kop;

function Kop<R>({ kolommen, spoor, minBreedte, plek, ...rest }: Props<R>) {
  return (
    <div role="rowgroup" className={stijl.kopgroep} style={{ minInlineSize: minBreedte }}>
      <div role="row" aria-rowindex={1} className={stijl.kop} style={{ gridTemplateColumns: spoor }}>
        {kolommen.map((kolom, nummer) => (
          <Kopcel key={kolom.sleutel} kolom={kolom} nummer={nummer} isHier={plek === nummer} {...rest} />
        ))}
      </div>
    </div>
  );
}

type CelProps<R> = Pick<Props<R>, 'sortering' | 'opSorteer' | 'opPlek'> & {
  readonly kolom: Kolom<R>;
  readonly nummer: number;
  readonly isHier: boolean;
};

function Kopcel<R>({ kolom, nummer, isHier, sortering, opSorteer, opPlek }: CelProps<R>) {
  const richting = sortering?.kolom === kolom.sleutel ? sortering.richting : null;
  const plekProps = { tabIndex: isHier ? 0 : -1, 'data-plek': isHier ? 'hier' : undefined };
  const celProps = {
    role: 'columnheader',
    'aria-colindex': nummer + 1,
    className: klas(stijl.kopcel, kolom.getal && stijl.getal),
  };
  if (kolom.sorteerbaar !== true || opSorteer === undefined) {
    return (
      <div {...celProps} {...plekProps}>
        {kolom.kop}
      </div>
    );
  }
  const Pijl = richting === null ? ChevronsUpDown : pijlen[richting];
  return (
    <div {...celProps} aria-sort={richting === null ? 'none' : aria[richting]}>
      <button
        type="button"
        {...plekProps}
        className={stijl.sorteerknop}
        title={algemeen.rooster.sorteerOp(kolom.kop)}
        onClick={() => {
          opPlek(nummer);
          opSorteer(volgende(kolom.sleutel, sortering));
        }}
      >
        {kolom.kop}
        <Pijl size={14} aria-hidden="true" className={richting === null ? stijl.zwak : undefined} />
      </button>
    </div>
  );
}
