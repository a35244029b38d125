import type { Werksoort } from '#domain/werkdag/werkdag.ts';
import { bereid, type ReadDb } from './access.ts';

/** Which case something belongs to, as little as a work list needs. */
interface Bijcasus {
  readonly casusId: string;
  readonly nummer: string;
  readonly naam: string;
}

/** One thing to do in an open case. `omschrijving` is null where the kind says it all. */
export interface Werkregel extends Bijcasus {
  readonly id: string;
  readonly soort: Exclude<Werksoort, 'huisverbod'>;
  readonly omschrijving: string | null;
  readonly eigenaar: string | null;
  readonly datum: string;
}

// All start from the open cases: a dossier of ten years is mostly closed ones. CROSS JOIN, because SQLite may otherwise
// turn the join around and walk all open cases again for each action.
const bijcasus = 'c.id AS casusId, c.nummer, c.naam';

/** What is planned up to and including `totEnMet` in open cases: actions, promises, evaluations, the date of question 5. */
export function lijstWerk(db: ReadDb, totEnMet: string): Werkregel[] {
  // The three statements select exactly the fields of Werkregel. A partial date ('2026-11') sorts before its days.
  return [
    `SELECT a.id, a.soort, a.omschrijving, coalesce(a.eigenaar, a.organisatie) AS eigenaar, a.datum, ${bijcasus}
     FROM casus c INDEXED BY casus_open CROSS JOIN actie a ON a.casus_id = c.id
     WHERE c.status NOT IN ('afgesloten', 'vernietiging_voorgesteld')
       AND a.staat IN ('open', 'bezig', 'wacht') AND a.datum <= ?`,
    `SELECT p.id, 'evaluatie' AS soort, NULL AS omschrijving, c.regisseur AS eigenaar, p.evaluatie_op AS datum, ${bijcasus}
     FROM casus c INDEXED BY casus_open CROSS JOIN plan p ON p.casus_id = c.id
     WHERE c.status NOT IN ('afgesloten', 'vernietiging_voorgesteld') AND p.evaluatie_op <= ?`,
    `SELECT w.id, 'vervolgweging' AS soort, NULL AS omschrijving, c.regisseur AS eigenaar, w.vervolg_op AS datum,
       ${bijcasus}
     FROM casus c INDEXED BY casus_open
     CROSS JOIN meldcode_doorloop d ON d.casus_id = c.id AND d.gesloten_op IS NULL
     CROSS JOIN weging w ON w.doorloop_id = d.id
     WHERE c.status NOT IN ('afgesloten', 'vernietiging_voorgesteld') AND w.vervolg_op <= ?
       AND NOT EXISTS (SELECT 1 FROM weging v WHERE v.doorloop_id = d.id AND v.gemaakt_op > w.gemaakt_op)`,
  ].flatMap((sql) => bereid(db, sql).all(totEnMet) as Werkregel[]);
}

/** A restraining order that was not withdrawn, in an open case. */
export interface Verbodregel extends Bijcasus {
  readonly id: string;
  readonly opgelegdOp: string;
  readonly duurDagen: number | null;
}

/** Orders of open cases with a known moment at or after `vanaf` (UTC instant). */
export function lijstLopendeVerboden(db: ReadDb, vanaf: string): Verbodregel[] {
  // The statement selects exactly the fields of Verbodregel.
  return bereid(
    db,
    `SELECT h.id, h.opgelegd_op AS opgelegdOp, h.duur_dagen AS duurDagen, ${bijcasus}
     FROM casus c INDEXED BY casus_open CROSS JOIN huisverbod h ON h.casus_id = c.id
     WHERE c.status NOT IN ('afgesloten', 'vernietiging_voorgesteld')
       AND h.is_ingetrokken = 0 AND h.opgelegd_op >= ?`,
  ).all(vanaf) as Verbodregel[];
}

/** Open cases without a next step: the first `aantal` by last contact (longest ago first), and how many there are. */
export function lijstZonderStap(db: ReadDb, aantal: number) {
  const waar = "volgende_actie IS NULL AND status NOT IN ('afgesloten', 'vernietiging_voorgesteld')";
  // The statement selects exactly these fields.
  const casussen = bereid(
    db,
    `SELECT id AS casusId, nummer, naam, laatste_contact_op AS laatsteContactOp FROM casus INDEXED BY casus_geen_stap
     WHERE ${waar} ORDER BY laatste_contact_op NULLS FIRST, volgnr LIMIT ?`,
  ).all(aantal) as (Bijcasus & { readonly laatsteContactOp: string | null })[];
  const totaal = Number(
    bereid(db, `SELECT count(*) FROM casus INDEXED BY casus_geen_stap WHERE ${waar}`).pluck().get(),
  );
  return { totaal, casussen };
}
