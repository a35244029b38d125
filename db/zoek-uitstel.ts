import { bereid, type WriteDb } from './access.ts';

/** The triggers that put a new row in the search index at once. */
const TREKKERS = ['casus_zoek_bij', 'casus_zoek_persoon_bij', 'journaal_zoek_bij'] as const;

const CASUSSEN = `INSERT INTO casus_zoek (rowid, kern, personen)
  SELECT c.volgnr, concat_ws(' ', c.nummer, c.naam, c.adres, c.postcode, c.plaats), coalesce((
    SELECT group_concat(p.weergavenaam, ' ') FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id
    WHERE cp.casus_id = c.id
  ), '')
  FROM casus c WHERE c.volgnr > ? AND c.volgnr <= ? ORDER BY c.volgnr`;
const REGELS = `INSERT INTO journaal_zoek (rowid, tekst)
  SELECT volgnr, tekst FROM journaal WHERE volgnr > ? AND volgnr <= ? ORDER BY volgnr`;

/** The search index that waits for the rows which are being added. */
export interface Uitstel {
  /** Indexes the next `aantal` rows. Gives false when all are in and new rows are indexed at once again. */
  werkBij(aantal: number): boolean;
}

/**
 * Leaves new cases and journal lines out of the search index until `werkBij`. Adding thousands one by one makes FTS5 write
 * a segment for each statement and merge all the while: three quarters of the time of an import. Only inside one
 * transaction that adds cases with their people and journal lines and changes neither afterwards; a rollback puts the
 * triggers back by itself.
 */
export function stelZoekenUit(db: WriteDb): Uitstel {
  const terug = TREKKERS.map((naam) => sqlVan(db, naam));
  const lijsten = [
    { sql: CASUSSEN, tabel: 'casus' as const, tot: laatste(db, 'casus') },
    { sql: REGELS, tabel: 'journaal' as const, tot: laatste(db, 'journaal') },
  ];
  db.$client.exec(TREKKERS.map((naam) => `DROP TRIGGER ${naam}`).join(';'));
  return {
    werkBij(aantal) {
      const lijst = lijsten.find(({ tabel, tot }) => tot < laatste(db, tabel));
      if (lijst === undefined) {
        db.$client.exec(terug.join(';'));
        return false;
      }
      bereid(db, lijst.sql).run(lijst.tot, lijst.tot + aantal);
      lijst.tot += aantal;
      return true;
    },
  };
}

function laatste(db: WriteDb, tabel: 'casus' | 'journaal'): number {
  return Number(bereid(db, `SELECT coalesce(max(volgnr), 0) FROM ${tabel}`).pluck().get());
}

function sqlVan(db: WriteDb, naam: string): string {
  const sql: unknown = bereid(db, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?")
    .pluck()
    .get(naam);
  if (typeof sql !== 'string') throw new Error('search trigger missing');
  return sql;
}
