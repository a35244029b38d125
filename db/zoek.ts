import { bereid, type ReadDb } from './access.ts';

/** Marks around a hit inside an excerpt: characters that nobody types. */
export const treffertekens = { begin: '\u0002', einde: '\u0003' } as const;

/** A case that was found by its number, family, people or address. */
export interface Casustreffer {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly status: string;
  readonly gemeenteCode: string | null;
  /** The people of the case around the hit, with marks where the hit is. */
  readonly personen: string;
}

/** Cases that match an FTS5 question (`zoekvraag`), newest first. */
export function zoekCasussen(db: ReadDb, vraag: string, aantal: number): Casustreffer[] {
  // The statement selects exactly the fields of Casustreffer.
  return bereid(
    db,
    `SELECT c.id, c.nummer, c.naam, c.status, c.gemeente_code AS gemeenteCode,
       snippet(casus_zoek, 1, char(2), char(3), '…', 8) AS personen
     FROM casus_zoek JOIN casus c ON c.volgnr = casus_zoek.rowid
     WHERE casus_zoek MATCH ? ORDER BY casus_zoek.rowid DESC LIMIT ?`,
  ).all(vraag, aantal) as Casustreffer[];
}

/** A line of a journal that was found by its text. */
export interface Journaaltreffer {
  readonly id: string;
  readonly casusId: string;
  readonly nummer: string;
  readonly naam: string;
  readonly gebeurdOp: string;
  /** The text around the hit, with marks where the hit is. */
  readonly fragment: string;
}

/** Journal lines that match an FTS5 question, newest first; lines that a correction has replaced stay out. */
export function zoekJournaal(db: ReadDb, vraag: string, aantal: number): Journaaltreffer[] {
  // The statement selects exactly the fields of Journaaltreffer.
  return bereid(
    db,
    `SELECT j.id, j.casus_id AS casusId, c.nummer, c.naam, j.gebeurd_op AS gebeurdOp,
       snippet(journaal_zoek, 0, char(2), char(3), '…', 12) AS fragment
     FROM journaal_zoek JOIN journaal j ON j.volgnr = journaal_zoek.rowid JOIN casus c ON c.id = j.casus_id
     WHERE journaal_zoek MATCH ? AND NOT EXISTS (SELECT 1 FROM journaal k WHERE k.corrigeert_id = j.id)
     ORDER BY journaal_zoek.rowid DESC LIMIT ?`,
  ).all(vraag, aantal) as Journaaltreffer[];
}
