import type { AppContract } from '#api/contract.ts';
import type { Invoer, Uitvoer } from '#api/define.ts';

type Lijst = AppContract['casuslijst.lijst'];

/** What the user asks of the list: search, filters, order. */
export type Lijstvraag = Pick<Invoer<Lijst>, 'zoek' | 'filter' | 'sorteer'>;
/** One row. */
export type Lijstrij = Uitvoer<Lijst>['rijen'][number];

/** Open cases, newest first: what most people look at most of the time. */
export const beginvraag: Lijstvraag = {
  zoek: '',
  filter: {
    openheid: 'open',
    gemeenteCode: null,
    regisseur: null,
    stap: null,
    geenVolgendeStap: false,
    teLaat: false,
  },
  sorteer: { kolom: 'nummer', richting: 'aflopend' },
};

/** Whether anything narrows the list. */
export function isVersmald({ zoek, filter }: Pick<Lijstvraag, 'zoek' | 'filter'>): boolean {
  return zoek.trim() !== '' || JSON.stringify(filter) !== JSON.stringify(beginvraag.filter);
}

/** Where the user left the list: the question and the row that was opened. Gone after a lock, with the page. */
type Achtergelaten = { vraag: Lijstvraag; rij: number | null };

const achtergelaten: Achtergelaten = { vraag: beginvraag, rij: null };

/** The question and row to begin with; the row counts once. A link may ask for the cases without a next step. */
export function hervat(lijst: 'geen-volgende-stap' | undefined): Readonly<Achtergelaten> {
  if (lijst !== undefined) {
    return { vraag: { ...beginvraag, filter: { ...beginvraag.filter, geenVolgendeStap: true } }, rij: null };
  }
  const toen = { ...achtergelaten };
  achtergelaten.rij = null;
  return toen;
}

/** Remembers the list for when the user comes back. */
export function laatAchter(deel: Partial<Achtergelaten>): void {
  Object.assign(achtergelaten, deel);
}
