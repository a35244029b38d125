import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';

/** What the screen knows about gemeenten and periods. */
export type Periodestand = Uitvoer<AppContract['monitor.periodes']>;
/** One period that can be delivered. */
export type Periode = Periodestand['periodes'][number];
/** What would leave, with the true figures beside it. */
export type Voorbeeld = Uitvoer<AppContract['monitor.bereken']>;
/** One table of it. */
export type Blad = Voorbeeld['bladen'][number];
/** One cell of a table. */
export type Bladcel = Blad['cellen'][number];
/** About which gemeente and period. */
export type Over = { readonly gemeenteCode: string; readonly periode: string };
