import type { Database as Verbinding } from 'better-sqlite3';

/** `UPDATE casus SET <what> WHERE id = …`: the body of a trigger that derives a fact of the case list. */
const AFLEIDING = /UPDATE casus SET (.*) WHERE id = NEW\.casus_id OR id = OLD\.casus_id;\s*END$/s;
const STAP = /UPDATE casus SET (stap = .*) WHERE id = \(SELECT casus_id FROM meldcode_doorloop WHERE id = NEW/s;

interface Trekker {
  readonly name: string;
  readonly sql: string;
}

/**
 * Takes away the triggers that derive (facts of the case list, search indexes) and gives a function that puts them back
 * after it has derived everything at once. What keeps rows out (RAISE) stays. SQLite flushes a search index at each
 * statement of a long transaction, which makes the same work some ten times slower row by row.
 */
export function stelAfleidingenUit(verbinding: Verbinding): () => void {
  const trekkers = verbinding
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql NOT LIKE '%RAISE(%'")
    .all() as Trekker[]; // The statement selects exactly these two columns.
  for (const { name } of trekkers) verbinding.exec(`DROP TRIGGER ${name}`);
  return () => {
    verbinding.transaction(() => {
      leidAf(verbinding, trekkers);
      for (const { sql } of trekkers) verbinding.exec(sql);
    })();
  };
}

/** The journaal lines after `vanafVolgnr` go into the search index; gives the last number that is in it now. */
export function indexeerJournaal(verbinding: Verbinding, vanafVolgnr: number): number {
  verbinding
    .prepare('INSERT INTO journaal_zoek (rowid, tekst) SELECT volgnr, tekst FROM journaal WHERE volgnr > ?')
    .run(vanafVolgnr);
  return verbinding.prepare('SELECT coalesce(max(volgnr), 0) FROM journaal').pluck().get() as number; // max() of integers.
}

function leidAf(verbinding: Verbinding, trekkers: readonly Trekker[]): void {
  const zetten = new Set(trekkers.flatMap(({ sql }) => AFLEIDING.exec(sql)?.[1] ?? STAP.exec(sql)?.[1] ?? []));
  for (const zet of zetten) verbinding.exec(`UPDATE casus SET ${zet}`);
  verbinding.exec(`
    INSERT INTO casus_zoek (rowid, kern, personen)
    SELECT c.volgnr, concat_ws(' ', c.nummer, c.naam, c.adres, c.postcode, c.plaats), coalesce((
      SELECT group_concat(p.weergavenaam, ' ') FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id
      WHERE cp.casus_id = c.id
    ), '')
    FROM casus c ORDER BY c.volgnr
  `);
}
