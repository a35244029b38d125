import { bereid, type ReadDb } from './access.ts';

/** Someone in a case, as little as a choice on a screen needs. */
export interface Betrokkene {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
  readonly isGezinslid: boolean;
}

/** The people of a case in the order in which they were added. */
export function lijstBetrokkenen(db: ReadDb, casusId: string): Betrokkene[] {
  // The statement selects exactly these columns.
  const rijen = bereid(
    db,
    `SELECT p.id, p.weergavenaam AS naam, cp.rol, cp.is_gezinslid AS isGezinslid
     FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id
     WHERE cp.casus_id = ? ORDER BY cp.gemaakt_op, cp.rowid`,
  ).all(casusId) as { id: string; naam: string; rol: string; isGezinslid: number }[];
  return rijen.map((rij) => ({ ...rij, isGezinslid: rij.isGezinslid === 1 }));
}

/** A signal of a case, as little as a choice on a screen needs. */
export interface Signaalkeuze {
  readonly id: string;
  readonly feit: string;
  readonly bron: string;
  readonly gebeurdOp: string | null;
  readonly rodeVlag: string | null;
}

/** The signals of a case that count now (a corrected one is replaced by its correction), newest event first. */
export function lijstSignaalkeuzes(db: ReadDb, casusId: string): Signaalkeuze[] {
  // The statement selects exactly the fields of Signaalkeuze.
  return bereid(
    db,
    `SELECT s.id, s.feit, s.bron, s.gebeurd_op AS gebeurdOp, s.rode_vlag AS rodeVlag FROM signaal s
     WHERE s.casus_id = ? AND NOT EXISTS (SELECT 1 FROM signaal c WHERE c.corrigeert_id = s.id)
     ORDER BY s.gebeurd_op IS NULL, s.gebeurd_op DESC, s.gemaakt_op DESC`,
  ).all(casusId) as Signaalkeuze[];
}

/** Does the case exist? */
export function bestaatCasus(db: ReadDb, casusId: string): boolean {
  return bereid(db, 'SELECT 1 FROM casus WHERE id = ?').get(casusId) !== undefined;
}

/** Which of these people are not in the case. */
export function vreemdePersonen(db: ReadDb, casusId: string, persoonIds: readonly string[]): string[] {
  const bekend = new Set(lijstBetrokkenen(db, casusId).map((persoon) => persoon.id));
  return persoonIds.filter((id) => !bekend.has(id));
}

/** Which of these signals are not in the case. Signals that have since been corrected still belong to it. */
export function vreemdeSignalen(db: ReadDb, casusId: string, signaalIds: readonly string[]): string[] {
  const vraag = bereid(db, 'SELECT 1 FROM signaal WHERE id = ? AND casus_id = ?');
  return signaalIds.filter((id) => vraag.get(id, casusId) === undefined);
}

/** The names of everybody who works or worked in this dossier, by id. */
export function gebruikersnamen(db: ReadDb): Record<string, string> {
  // The statement selects exactly these columns.
  const rijen = bereid(db, 'SELECT id, naam FROM gebruiker').all() as { id: string; naam: string }[];
  return Object.fromEntries(rijen.map((rij) => [rij.id, rij.naam]));
}
