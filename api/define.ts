import type { z } from 'zod';
import type { Result } from '#domain/result.ts';

/** Who may call an endpoint. Dutch terms from the work process; see domain/begrippen.md. */
export const rollen = ['procescoordinator', 'wmo_consulent', 'beheerder', 'fg'] as const;
export type Rol = (typeof rollen)[number];
/** Roles that work on cases. */
const casusrollen = ['procescoordinator', 'wmo_consulent'] as const satisfies readonly Rol[];

/**
 * query: reads, gets a ReadDb. command: writes in one IMMEDIATE transaction together with its audit line.
 * task: the only asynchronous kind (files, dialogs, keys, long work); it opens its own transactions.
 */
export type Soort = 'query' | 'command' | 'task';
/** Which state of the kluis an endpoint needs: an open dossier, a closed one, or either. */
export type Slot = 'open' | 'dicht' | 'beide';
/** NEN 7513 action codes. Queries with a code are logged as well: looking is an act. */
export type Logactie = 'C' | 'R' | 'U' | 'D' | 'E';

export interface Endpoint<
  S extends Soort = Soort,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  E extends string = string,
> {
  readonly soort: S;
  readonly rol: readonly Rol[];
  readonly slot: Slot;
  readonly log: Logactie | null;
  readonly input: I;
  readonly output: O;
  readonly errors: readonly E[];
}

interface Omschrijving<I, O, E> {
  readonly input: I;
  readonly output: O;
  readonly errors?: readonly E[];
  readonly rol?: readonly Rol[];
  readonly slot?: Slot;
  /** `null` switches the audit line off; only for a query or task that touches no case. */
  readonly log?: Logactie | null;
}

function maker<S extends Soort>(soort: S, standaardLog: Logactie | null) {
  return <I extends z.ZodType, O extends z.ZodType, const E extends string = never>(
    spec: Omschrijving<I, O, E>,
  ): Endpoint<S, I, O, E> => ({
    soort,
    rol: spec.rol ?? casusrollen,
    slot: spec.slot ?? 'open',
    log: spec.log === undefined ? standaardLog : spec.log,
    input: spec.input,
    output: spec.output,
    errors: spec.errors ?? [],
  });
}

/** Declares a reading endpoint. Give `log: 'R'` where reading itself must leave a trace (opening a case). */
export const query = maker('query', null);
/** Declares a writing endpoint: one transaction, one audit line. */
export const command = maker('command', 'U');
/** Declares an asynchronous endpoint. */
export const task = maker('task', 'E');

export type Contract = Readonly<Record<string, Endpoint>>;

/** Codes that the dispatcher itself can answer, for every endpoint. */
const systeemfouten = [
  'ONGELDIGE_INVOER',
  'GEEN_TOEGANG',
  'VERGRENDELD',
  'AL_GEOPEND',
  'BEZET',
  'SCHIJF_VOL',
  'MAP_ALLEEN_LEZEN',
  'DOSSIER_BESCHADIGD',
  'AFGEBROKEN',
  'ONVERWACHTE_FOUT',
] as const;
export type Systeemfout = (typeof systeemfouten)[number];

/** A refusal as it crosses the wire: a code, the fields it concerns and a reference for unexpected ones. Never values. */
export interface Fout<C extends string = string> {
  readonly code: C;
  readonly velden?: readonly { readonly pad: readonly (string | number)[]; readonly code: string }[];
  readonly kenmerk?: string;
  /** Figures and codes that a screen text may show (waiting time, row count). Never personal data. */
  readonly gegevens?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export type Invoer<X extends Endpoint> = z.input<X['input']>;
export type Uitvoer<X extends Endpoint> = z.output<X['output']>;
export type FoutVan<X extends Endpoint> = Fout<X['errors'][number] | Systeemfout>;
export type Antwoord<X extends Endpoint> = Result<Uitvoer<X>, FoutVan<X>>;
