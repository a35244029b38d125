import type { Statement, Database as Verbinding } from 'better-sqlite3';

type Methode = 'run' | 'get' | 'all' | 'iterate';

/** One call of SQLite as the app made it. */
export interface Vraag {
  readonly sql: string;
  readonly methode: Methode;
  readonly waarden: readonly unknown[];
  /** Answers as arrays (drizzle asks for that). */
  readonly isRauw: boolean;
  readonly isPluk: boolean;
}

/** Everything asked of SQLite while `stop` was not called. */
export interface Opname {
  readonly vragen: Vraag[];
  stop(): void;
}

const methoden: readonly Methode[] = ['run', 'get', 'all', 'iterate'];

/**
 * Makes a connection remember what it is asked, so that the bench can ask exactly the same by hand. Call it before
 * anything has been prepared: statements are kept by whoever prepared them.
 */
export function maakOpneembaar(verbinding: Verbinding): () => Opname {
  let lopend: Vraag[] | null = null;
  const echt = verbinding.prepare.bind(verbinding);
  // Replaces a method by one of the same signature.
  verbinding.prepare = ((sql: string) =>
    luister(echt(sql), sql, (vraag) => lopend?.push(vraag))) as typeof verbinding.prepare;
  return () => {
    const vragen: Vraag[] = [];
    lopend = vragen;
    return {
      vragen,
      stop: () => {
        lopend = null;
      },
    };
  };
}

function luister(statement: Statement, sql: string, meld: (vraag: Vraag) => void): Statement {
  let isRauw = false;
  let isPluk = false;
  const rauw = statement.reader ? statement.raw.bind(statement) : null;
  const pluk = statement.reader ? statement.pluck.bind(statement) : null;
  if (rauw) {
    statement.raw = (aan = true) => {
      isRauw = aan;
      return rauw(aan);
    };
  }
  if (pluk) {
    statement.pluck = (aan = true) => {
      isPluk = aan;
      return pluk(aan);
    };
  }
  for (const methode of methoden) {
    // Each of the four takes the values to bind and is replaced by one that does the same.
    const echt = statement[methode].bind(statement) as (...waarden: unknown[]) => unknown;
    (statement as unknown as Record<Methode, unknown>)[methode] = (...waarden: unknown[]) => {
      meld({ sql, methode, waarden, isRauw, isPluk });
      return echt(...waarden);
    };
  }
  return statement;
}

/** Prepares what was recorded on another connection; the function it gives asks all of it once, in the same order. */
export function bereidHerhaling(verbinding: Verbinding, vragen: readonly Vraag[]): () => void {
  const klaar = vragen.map(({ sql, methode, waarden, isRauw, isPluk }) => {
    const statement = verbinding.prepare(sql);
    if (statement.reader) statement.raw(isRauw);
    if (statement.reader && isPluk) statement.pluck();
    return () => {
      if (methode === 'iterate') for (const rij of statement.iterate(...waarden)) void rij;
      else statement[methode](...waarden);
    };
  });
  return () => {
    for (const vraag of klaar) vraag();
  };
}
