import type { Statement, Database as Verbinding } from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';

declare const leesmerk: unique symbol;
declare const schrijfmerk: unique symbol;

type Drizzle = BetterSQLite3Database & { readonly $client: Verbinding };

/** A connection that may only be read from: SQLite itself refuses a write while a query runs. */
export type ReadDb = Drizzle & { readonly [leesmerk]: true };
/** A connection inside an IMMEDIATE transaction that may be written to. */
export type WriteDb = ReadDb & { readonly [schrijfmerk]: true };

/** The open connection of a dossier; only the dispatcher holds it. */
export interface Toegang {
  /** Runs `fn` with `query_only` on: a write inside it throws. */
  lees<T>(fn: (db: ReadDb) => T): T;
  /** Runs `fn` in one IMMEDIATE transaction; rolls back when it throws. */
  schrijf<T>(fn: (db: WriteDb) => T): T;
  /** As `schrijf`, for long work that gives the event loop a turn between slices. The caller keeps others out. */
  schrijfLang<T>(fn: (db: WriteDb) => Promise<T>): Promise<T>;
  readonly verbinding: Verbinding;
}

const bereideVragen = new WeakMap<Verbinding, Map<string, Statement>>();

/** Prepares `sql` once per connection and gives the same statement again later: for hot queries. */
export function bereid(db: ReadDb, sql: string): Statement {
  const verbinding = db.$client;
  let vragen = bereideVragen.get(verbinding);
  if (!vragen) {
    vragen = new Map();
    bereideVragen.set(verbinding, vragen);
  }
  let vraag = vragen.get(sql);
  if (!vraag) {
    vraag = verbinding.prepare(sql);
    vragen.set(sql, vraag);
  }
  return vraag;
}

/** Wraps an opened and keyed connection (db/open.ts) into the two kinds of access. */
export function maakToegang(verbinding: Verbinding): Toegang {
  const db: Drizzle = drizzle({ client: verbinding });
  // The brands exist at compile time only; these two casts are the one place that hands them out.
  const leesDb = db as ReadDb;
  const schrijfDb = db as WriteDb;
  return {
    verbinding,
    lees(fn) {
      const binnenTransactie = verbinding.inTransaction;
      if (!binnenTransactie) verbinding.pragma('query_only = 1');
      try {
        return fn(leesDb);
      } finally {
        if (!binnenTransactie) verbinding.pragma('query_only = 0');
      }
    },
    schrijf(fn) {
      return verbinding.transaction(() => fn(schrijfDb)).immediate();
    },
    async schrijfLang(fn) {
      verbinding.exec('BEGIN IMMEDIATE');
      try {
        const uitkomst = await fn(schrijfDb);
        verbinding.exec('COMMIT');
        return uitkomst;
      } catch (fout) {
        if (verbinding.inTransaction) verbinding.exec('ROLLBACK');
        throw fout;
      }
    },
  };
}
