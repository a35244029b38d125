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

/** Asks on another connection what was recorded, by hand: each statement is prepared once and kept. */
export function maakHerhaler(verbinding: Verbinding): (vragen: readonly Vraag[]) => void {
  const klaar = new Map<string, Statement>();
  function statementVan({ sql, isRauw, isPluk }: Vraag): Statement {
    const sleutel = `${isRauw ? 'rauw' : ''}${isPluk ? 'pluk' : ''} ${sql}`;
    const eerder = klaar.get(sleutel);
    if (eerder) return eerder;
    const statement = verbinding.prepare(sql);
    if (isRauw) statement.raw();
    if (isPluk) statement.pluck();
    klaar.set(sleutel, statement);
    return statement;
  }
  return (vragen) => {
    for (const vraag of vragen) {
      const statement = statementVan(vraag);
      if (vraag.methode === 'iterate') for (const rij of statement.iterate(...vraag.waarden)) void rij;
      else statement[vraag.methode](...vraag.waarden);
    }
  };
}

/** The questions that only read; writing twice would not be the same work. */
export function alleenLezen(vragen: readonly Vraag[]): Vraag[] {
  return vragen.filter(({ sql }) => /^\s*(select|with)\b/i.test(sql));
}
