import { bereid, type ReadDb } from './access.ts';

/** Who looked at or worked on a case on one day, and how often. */
export interface Inzage {
  readonly dag: string;
  readonly naam: string;
  readonly aantalGelezen: number;
  readonly aantalGewijzigd: number;
  readonly aantalGeweigerd: number;
  readonly laatsteOp: string;
}

/** Who looked, per day (UTC) and user, newest first, at most `aantal` lines. */
export function lijstInzagen(db: ReadDb, casusId: string, aantal: number): Inzage[] {
  // The statement selects exactly the fields of Inzage.
  return bereid(
    db,
    `SELECT substr(l.tijd, 1, 10) AS dag, g.naam,
       sum(l.actie = 'R' AND l.uitkomst = 'goed') AS aantalGelezen,
       sum(l.actie <> 'R' AND l.uitkomst = 'goed') AS aantalGewijzigd,
       sum(l.uitkomst <> 'goed') AS aantalGeweigerd,
       max(l.tijd) AS laatsteOp
     FROM logboek l JOIN gebruiker g ON g.id = l.gebruiker_id
     WHERE l.casus_id = ? GROUP BY 1, l.gebruiker_id ORDER BY laatsteOp DESC LIMIT ?`,
  ).all(casusId, aantal) as Inzage[];
}
