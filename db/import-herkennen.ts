import type { BekendePersoon } from '#domain/import/dubbel.ts';
import { bereid, type ReadDb } from './access.ts';

/** Everybody in the dossier with the same full name (as search key) or the same BSN, at most 20. */
export function lijstNaamgenoten(db: ReadDb, zoeksleutel: string, bsn: string | null): BekendePersoon[] {
  // The statement selects exactly the fields of BekendePersoon.
  return bereid(
    db,
    `SELECT id, weergavenaam, zoeksleutel, geboortedatum, bsn FROM persoon WHERE zoeksleutel = ? AND zoeksleutel <> ''
     UNION SELECT id, weergavenaam, zoeksleutel, geboortedatum, bsn FROM persoon WHERE bsn = ?
     LIMIT 20`,
  ).all(zoeksleutel, bsn) as BekendePersoon[];
}

/** A case as the import names it. */
export interface Casusverwijzing {
  readonly casusId: string;
  readonly nummer: string;
  readonly naam: string;
}

/** The cases that a row with this number of its own list went to, newest first. */
export function lijstCasussenMetBronnummer(db: ReadDb, bronnummer: string): Casusverwijzing[] {
  // The statement selects exactly the fields of Casusverwijzing.
  return bereid(
    db,
    `SELECT DISTINCT c.id AS casusId, c.nummer, c.naam FROM import_regel r JOIN casus c ON c.id = r.casus_id
     WHERE r.bronnummer = ? ORDER BY c.volgnr DESC LIMIT 5`,
  ).all(bronnummer) as Casusverwijzing[];
}

/** The cases that all of these people are in, newest first. */
export function lijstCasussenMetPersonen(db: ReadDb, persoonIds: readonly string[]): Casusverwijzing[] {
  if (persoonIds.length === 0) return [];
  // The statement selects exactly the fields of Casusverwijzing; the ids go in as one JSON parameter.
  return bereid(
    db,
    `SELECT c.id AS casusId, c.nummer, c.naam FROM casus_persoon cp JOIN casus c ON c.id = cp.casus_id
     WHERE cp.persoon_id IN (SELECT value FROM json_each(?))
     GROUP BY c.id HAVING count(DISTINCT cp.persoon_id) = ? ORDER BY c.volgnr DESC LIMIT 5`,
  ).all(JSON.stringify(persoonIds), persoonIds.length) as Casusverwijzing[];
}
