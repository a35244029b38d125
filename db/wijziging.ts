import { bereid, type ReadDb, type WriteDb } from './access.ts';

type Waarde = string | number | boolean | null | undefined | readonly (string | number | boolean | null)[];

/** What changed, and for whom to write it down. `reden` is required by the rules of what had been vastgesteld. */
export interface Wijzigingen {
  readonly casusId: string | null;
  readonly objectSoort: string;
  readonly objectId: string;
  readonly oud: Readonly<Record<string, Waarde>>;
  readonly nieuw: Readonly<Record<string, Waarde>>;
  readonly reden?: string | undefined;
}

function alsTekst(waarde: Waarde): string | null {
  if (waarde === null || waarde === undefined) return null;
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}

/**
 * Keeps old and new value of every field that differs, with who and when: the history of an object.
 * Gives the names of the changed fields (for the audit line); an empty list means nothing changed.
 */
export function legWijzigingenVast(
  db: WriteDb,
  wijzigingen: Wijzigingen,
  wie: { readonly nu: string; readonly gebruiker: { readonly id: string } },
): string[] {
  const velden = Object.keys(wijzigingen.nieuw).filter(
    (veld) => alsTekst(wijzigingen.oud[veld]) !== alsTekst(wijzigingen.nieuw[veld]),
  );
  for (const veld of velden) {
    bereid(
      db,
      `INSERT INTO wijziging (casus_id, object_soort, object_id, veld, oud, nieuw, reden, op, door)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      wijzigingen.casusId,
      wijzigingen.objectSoort,
      wijzigingen.objectId,
      veld,
      alsTekst(wijzigingen.oud[veld]),
      alsTekst(wijzigingen.nieuw[veld]),
      wijzigingen.reden ?? null,
      wie.nu,
      wie.gebruiker.id,
    );
  }
  return velden;
}

/** One remembered change of a field. */
export interface Wijziging {
  readonly objectSoort: string;
  readonly objectId: string;
  readonly veld: string;
  readonly oud: string | null;
  readonly nieuw: string | null;
  readonly reden: string | null;
  readonly op: string;
  readonly door: string;
}

/** The history of a case, newest first, at most `aantal` changes. `door` is the name of the user. */
export function lijstWijzigingen(db: ReadDb, casusId: string, aantal: number): Wijziging[] {
  // The statement selects exactly the fields of Wijziging.
  return bereid(
    db,
    `SELECT w.object_soort AS objectSoort, w.object_id AS objectId, w.veld, w.oud, w.nieuw, w.reden, w.op, g.naam AS door
     FROM wijziging w JOIN gebruiker g ON g.id = w.door
     WHERE w.casus_id = ? ORDER BY w.volgnr DESC LIMIT ?`,
  ).all(casusId, aantal) as Wijziging[];
}
