import type { Toeval } from './toeval.ts';

export type Waarden = Readonly<Record<string, string | number | null>>;

/** One row to write, and the moment it came into being. */
export interface Rij {
  readonly tabel: string;
  readonly ms: number;
  readonly waarden: Waarden;
}

/** What all cases share. */
export interface Wereld {
  readonly toeval: Toeval;
  readonly gebruikerId: string;
  /** Now, in milliseconds; nothing is written later than this. */
  readonly nuMs: number;
  /** Year of arrival to the last number given out in it. */
  readonly nummers: Map<string, number>;
  /** Some people of earlier cases: now and then one of them turns up again. */
  readonly bekenden: Persoon[];
}

export interface Persoon {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
  readonly isKind: boolean;
}

/** One family while its case is being made. */
export interface Gezin {
  readonly wereld: Wereld;
  readonly casusId: string;
  readonly startMs: number;
  /** The end of the case, or now when it still runs. */
  readonly eindMs: number;
  readonly isDicht: boolean;
  readonly personen: readonly Persoon[];
  readonly namen: readonly string[];
  readonly rijen: Rij[];
}

const DAG = 86_400_000;

/** UTC ISO instant. */
export function tijdstip(ms: number): string {
  return new Date(ms).toISOString();
}

/** Calendar date; moments are made within working hours, so that the day is the same in Dutch time. */
export function datum(ms: number): string {
  return tijdstip(ms).slice(0, 10);
}

/** A moment within working hours of a day from `vanMs` up to `totMs`, never before `vanMs` or after `totMs`. */
export function moment(toeval: Toeval, vanMs: number, totMs: number): number {
  const dagen = Math.max(0, Math.floor((totMs - vanMs) / DAG));
  const dag = Math.floor(vanMs / DAG) + toeval.getal(dagen + 1);
  const ms = dag * DAG + toeval.tussen(7 * 3600, 16 * 3600) * 1000;
  return Math.min(Math.max(ms, vanMs), totMs);
}

/** Adds a row to the family's, and gives its id. */
export function voegRijToe(gezin: Gezin, tabel: string, ms: number, waarden: Waarden): string {
  const id = gezin.wereld.toeval.uuid(ms);
  gezin.rijen.push({ tabel, ms, waarden: { id, ...waarden } });
  return id;
}

/** Adds a row without an id of its own. */
export function voegKoppelToe(gezin: Gezin, tabel: string, ms: number, waarden: Waarden): void {
  gezin.rijen.push({ tabel, ms, waarden });
}

/** Milliseconds of so many days. */
export function dagen(aantal: number): number {
  return aantal * DAG;
}
