import type { Casus } from '#domain/casus/casus.ts';
import { type Casusfeiten, isOpenActie } from '#domain/casus/samenvatting.ts';
import type { CasusStand } from '#domain/casus/status.ts';
import { plusDagen } from '#domain/datum/datum.ts';
import { isTijdstip, naarTijdstip, zelfdeKloktijdNa } from '#domain/datum/tijdstip.ts';
import { bereid, type ReadDb } from './access.ts';
import { lijstActies } from './actie.ts';
import { lijstCasusPersonen } from './persoon-in-casus.ts';

/** Length of a huisverbod for which none was recorded (Wth art. 2 lid 1). */
const GEWONE_DUUR_DAGEN = 10;

/** Everything the summary of a case rests on; what a correction has replaced is left out. */
export function laadCasusfeiten(db: ReadDb, casus: Casus): Casusfeiten {
  const personen = lijstCasusPersonen(db, casus.id);
  return {
    status: casus.status,
    binnengekomenOp: casus.binnengekomenOp,
    personen: personen.map(({ id, weergavenaam, rol, isGezinslid }) => ({
      persoonId: id,
      naam: weergavenaam,
      rol,
      isGezinslid,
    })),
    rodeVlaggen: lijstRodeVlaggen(db, casus.id),
    wegingen: lijstVeiligheidswegingen(db, casus.id),
    huisverboden: lijstHuisverboden(db, casus.id),
    contacten: [
      ...lijstContacten(db, casus.id),
      ...personen.flatMap(({ id, gesprokenOp }) =>
        gesprokenOp === null ? [] : [{ op: gesprokenOp, persoonId: id, metWie: null }],
      ),
    ],
    acties: lijstActies(db, casus.id),
  };
}

/** What closing a case has to know (CAS-02). */
export function laadCasusStand(db: ReadDb, casus: Casus, nu: string): CasusStand {
  const doorlopen: unknown = bereid(
    db,
    'SELECT count(*) FROM meldcode_doorloop WHERE casus_id = ? AND gesloten_op IS NULL',
  )
    .pluck()
    .get(casus.id);
  return {
    status: casus.status,
    binnengekomenOp: casus.binnengekomenOp,
    aantalOpenActies: lijstActies(db, casus.id).filter(({ staat }) => isOpenActie(staat)).length,
    heeftOpenDoorloop: Number(doorlopen) > 0,
    heeftLopendHuisverbod: lijstHuisverboden(db, casus.id).some(
      (verbod) => !verbod.isIngetrokken && verbod.opgelegdOp <= nu && nu < verbod.eindeOp,
    ),
  };
}

function lijstRodeVlaggen(db: ReadDb, casusId: string): Casusfeiten['rodeVlaggen'] {
  // The statement selects exactly these fields.
  return bereid(
    db,
    `SELECT s.id AS signaalId, s.rode_vlag AS vlag, s.gebeurd_op AS gebeurdOp, s.gemaakt_op AS vastgelegdOp FROM signaal s
     WHERE s.casus_id = ? AND s.rode_vlag IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM signaal k WHERE k.corrigeert_id = s.id)`,
  ).all(casusId) as Casusfeiten['rodeVlaggen'];
}

/** Of each weging the latest answer to question 2 (acute or structural danger); a weging without that answer says nothing. */
function lijstVeiligheidswegingen(db: ReadDb, casusId: string): Casusfeiten['wegingen'] {
  // The statement selects exactly these columns; of a bare column beside max() SQLite gives the row of the maximum.
  const rijen = bereid(
    db,
    `SELECT a.beantwoord_op AS op, a.antwoord, max(a.nr) FROM weging_antwoord a
     JOIN weging w ON w.id = a.weging_id JOIN meldcode_doorloop d ON d.id = w.doorloop_id
     WHERE d.casus_id = ? AND a.vraag = '2' GROUP BY w.id`,
  ).all(casusId) as { op: string; antwoord: string }[];
  return rijen.map(({ op, antwoord }) => ({ op, isOnveilig: antwoord === 'ja' }));
}

interface Huisverbodrij {
  readonly opgelegdOp: string;
  readonly duurDagen: number | null;
  readonly isIngetrokken: number;
}

/** The end is the same clock time so many days later; a day without a clock time runs to the end of its last day. */
function lijstHuisverboden(db: ReadDb, casusId: string): Casusfeiten['huisverboden'] {
  // The statement selects exactly these columns.
  const rijen = bereid(
    db,
    `SELECT opgelegd_op AS opgelegdOp, duur_dagen AS duurDagen, is_ingetrokken AS isIngetrokken
     FROM huisverbod WHERE casus_id = ? AND length(opgelegd_op) >= 10`,
  ).all(casusId) as Huisverbodrij[];
  return rijen.map(({ opgelegdOp, duurDagen, isIngetrokken }) => {
    const dagen = duurDagen ?? GEWONE_DUUR_DAGEN;
    return {
      opgelegdOp: isTijdstip(opgelegdOp) ? opgelegdOp : naarTijdstip({ datum: opgelegdOp, tijd: '00:00' }),
      eindeOp: isTijdstip(opgelegdOp)
        ? zelfdeKloktijdNa(opgelegdOp, dagen)
        : naarTijdstip({ datum: plusDagen(opgelegdOp, dagen), tijd: '23:59' }),
      isIngetrokken: isIngetrokken === 1,
    };
  });
}

function lijstContacten(db: ReadDb, casusId: string): Casusfeiten['contacten'] {
  // The statement selects exactly these fields.
  return bereid(
    db,
    `SELECT j.gebeurd_op AS op, j.persoon_id AS persoonId, j.met_wie AS metWie FROM journaal j
     WHERE j.casus_id = ? AND j.soort = 'contact'
       AND NOT EXISTS (SELECT 1 FROM journaal k WHERE k.corrigeert_id = j.id)`,
  ).all(casusId) as Casusfeiten['contacten'];
}

/** How many signals and journal lines of a case count now. */
export function telSignalenEnJournaal(db: ReadDb, casusId: string): { signalen: number; journaal: number } {
  const tel = (tabel: 'signaal' | 'journaal') =>
    Number(
      bereid(
        db,
        `SELECT count(*) FROM ${tabel} r WHERE r.casus_id = ?
         AND NOT EXISTS (SELECT 1 FROM ${tabel} k WHERE k.corrigeert_id = r.id)`,
      )
        .pluck()
        .get(casusId),
    );
  return { signalen: tel('signaal'), journaal: tel('journaal') };
}
