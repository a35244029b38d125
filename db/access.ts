import type { Statement, Database as Verbinding } from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';

declare const leesmerk: unique symbol;
declare const schrijfmerk: unique symbol;

type Drizzle = BetterSQLite3Database & { readonly $client: Verbinding };

/** A connection that may only be read from: a statement that would write is refused. */
export type ReadDb = Drizzle & { readonly [leesmerk]: true };
/** A connection inside an IMMEDIATE transaction that may be written to. */
export type WriteDb = ReadDb & { readonly [schrijfmerk]: true };

/** The open connection of a dossier; only the dispatcher holds it. */
export interface Toegang {
  /** Runs `fn` on a connection that prepares reading statements only. */
  lees<T>(fn: (db: ReadDb) => T): T;
  /** Runs `fn` in one IMMEDIATE transaction; rolls back when it throws. */
  schrijf<T>(fn: (db: WriteDb) => T): T;
  /** As `schrijf`, for long work that gives the event loop a turn between slices. The caller keeps others out. */
  schrijfLang<T>(fn: (db: WriteDb) => Promise<T>): Promise<T>;
  readonly verbinding: Verbinding;
}

/** Prepared statements of one connection by their SQL. Bounded: generated SQL (lists of ids) must not fill the memory. */
const HOOGSTENS = 500;

function maakVoorraad(verbinding: Verbinding): (sql: string) => Statement {
  const vragen = new Map<string, Statement>();
  return (sql) => {
    const bekend = vragen.get(sql);
    if (bekend && !bekend.busy) return bekend.reader ? bekend.raw(false).pluck(false) : bekend;
    const vraag = verbinding.prepare(sql);
    if (vragen.size >= HOOGSTENS) vragen.clear();
    vragen.set(sql, vraag);
    return vraag;
  };
}

const voorraden = new WeakMap<Verbinding, (sql: string) => Statement>();

/** Prepares `sql` once per connection and gives the same statement again later: for hot queries. */
export function bereid(db: ReadDb, sql: string): Statement {
  const verbinding = db.$client;
  const voorraad = voorraden.get(verbinding) ?? maakVoorraad(verbinding);
  voorraden.set(verbinding, voorraad);
  return voorraad(sql);
}

function weiger(): never {
  throw new Error('a query may not write');
}

/** The same connection for drizzle, which prepares anew for every call: with a store of statements of its own. */
function metVoorraad(verbinding: Verbinding): Verbinding {
  // Object.create gives an object of the same type with other methods in front.
  return Object.create(verbinding, { prepare: { value: maakVoorraad(verbinding) } }) as Verbinding;
}

/**
 * The connection as a query may use it: SQLite itself says of each statement whether it writes (`sqlite3_stmt_readonly`).
 * Not `PRAGMA query_only`: switching that on and off expires every prepared statement of the connection.
 */
function alleenLezen(verbinding: Verbinding): Verbinding {
  const bereidVraag = maakVoorraad(verbinding);
  const prepare = (sql: string) => {
    const vraag = bereidVraag(sql);
    return vraag.readonly ? vraag : weiger();
  };
  // As above.
  return Object.create(verbinding, {
    prepare: { value: prepare },
    exec: { value: weiger },
    pragma: { value: weiger },
    transaction: { value: weiger },
  }) as Verbinding;
}

/**
 * KiB of pages in memory during a long transaction. SQLite writes nothing before these are full: with the 64 MiB that
 * reading gets, nearly all of an import was encrypted and written by its COMMIT, in one piece that nothing can divide.
 */
const LANGE_CACHE = 12 * 1024;

/** Wraps an opened and keyed connection (db/open.ts) into the two kinds of access. */
export function maakToegang(verbinding: Verbinding): Toegang {
  // The brands exist at compile time only; these two casts are the one place that hands them out.
  const leesDb = drizzle({ client: alleenLezen(verbinding) }) as Drizzle as ReadDb;
  const schrijfDb = drizzle({ client: metVoorraad(verbinding) }) as Drizzle as WriteDb;
  return {
    verbinding,
    lees: (fn) => fn(leesDb),
    schrijf(fn) {
      return verbinding.transaction(() => fn(schrijfDb)).immediate();
    },
    async schrijfLang(fn) {
      const gewoon = Number(verbinding.pragma('cache_size', { simple: true }));
      verbinding.pragma(`cache_size = -${LANGE_CACHE}`);
      try {
        verbinding.exec('BEGIN IMMEDIATE');
        const uitkomst = await fn(schrijfDb);
        verbinding.exec('COMMIT');
        return uitkomst;
      } catch (fout) {
        if (verbinding.inTransaction) verbinding.exec('ROLLBACK');
        throw fout;
      } finally {
        verbinding.pragma(`cache_size = ${gewoon}`);
      }
    },
  };
}
