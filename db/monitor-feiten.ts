import { grenzenVanDeeldatum, isDeeldatum } from '#domain/datum/deeldatum.ts';
import { datumVanTijdstip, isTijdstip } from '#domain/datum/tijdstip.ts';
import type { Casusfeit } from '#domain/monitor/feiten.ts';
import { doeAlles, type Stappen } from '#domain/stappen.ts';
import { bereid, type ReadDb } from './access.ts';

/** Which cases: those of one gemeente that were open, came in, closed or had an act between two days. */
export interface Feitenvraag {
  readonly gemeenteCode: string;
  /** Cases without a gemeente belong to this one too (the gemeente of the dossier). */
  readonly metOnbekende: boolean;
  /** `YYYY-MM-DD`; cases that closed before `van` and saw nothing since are left out. */
  readonly van: string;
  readonly tot: string;
}

type Rij = Record<string, string | number | null>;

// Text columns are concatenated by SQLite itself: one statement per subject, however many cases there are.
const CASUSSEN = `
  SELECT c.id, c.nummer, c.status, c.fase, c.instroombron, c.binnengekomen_op AS binnengekomenOp,
    c.gemaakt_op AS gemaaktOp, c.afgesloten_op AS afgeslotenOp, c.resultaat, c.regisseur IS NOT NULL AS heeftRegisseurNu
  FROM casus c
  WHERE (c.gemeente_code = @gemeenteCode OR (@metOnbekende = 1 AND c.gemeente_code IS NULL))
    AND coalesce(c.binnengekomen_op, c.gemaakt_op) <= @tot
    AND (c.afgesloten_op IS NULL OR c.afgesloten_op >= @van
      OR EXISTS (SELECT 1 FROM vt_contact v WHERE v.casus_id = c.id AND coalesce(v.op, v.gemaakt_op) >= @van)
      OR EXISTS (SELECT 1 FROM huisverbod h WHERE h.casus_id = c.id AND coalesce(h.opgelegd_op, h.gemaakt_op) >= @van))
  ORDER BY c.nummer`;

// CROSS JOIN, because each must start at the cases that were asked for.
const PER_CASUS = {
  vormen: 'SELECT casus_id AS casus, vorm AS code FROM casus_vorm WHERE casus_id IN gevraagd',
  kenmerken: 'SELECT casus_id AS casus, kenmerk AS code FROM casus_kenmerk WHERE casus_id IN gevraagd',
  regie: 'SELECT casus_id AS casus, van FROM regie WHERE casus_id IN gevraagd',
  signalen: `SELECT s.casus_id AS casus, coalesce(s.gebeurd_op, s.gemaakt_op) AS op FROM signaal s
    WHERE s.casus_id IN gevraagd AND NOT EXISTS (SELECT 1 FROM signaal n WHERE n.corrigeert_id = s.id)`,
  besluiten: `SELECT d.casus_id AS casus, b.besloten_op AS op, b.melden, b.hulp,
      b.melden = 'nee_hulp_volstaat' AND w.vervolg_op IS NULL AS isHulpZonderToets
    FROM meldcode_doorloop d CROSS JOIN besluit b ON d.id = b.doorloop_id LEFT JOIN weging w ON w.id = b.weging_id
    WHERE d.casus_id IN gevraagd ORDER BY b.rowid`,
  kindchecks: `SELECT d.casus_id AS casus, json_extract(s.velden, '$.kindcheck.uitkomst') AS uitkomst
    FROM meldcode_doorloop d CROSS JOIN meldcode_stap s ON d.id = s.doorloop_id
    WHERE d.casus_id IN gevraagd AND s.stap = 'stap_1' AND uitkomst IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM meldcode_stap n WHERE n.corrigeert_id = s.id)
    ORDER BY coalesce(s.uitgevoerd_op, s.gemaakt_op)`,
  plannen: 'SELECT casus_id AS casus, evaluatie_op AS evaluatieOp FROM plan WHERE casus_id IN gevraagd',
  afspraken: `SELECT p.casus_id AS casus, a.gemaakt_op AS op
    FROM plan p CROSS JOIN veiligheidsafspraak a ON p.id = a.plan_id
    WHERE p.casus_id IN gevraagd AND a.vervallen_op IS NULL`,
  personen: `SELECT k.casus_id AS casus, k.rol, p.geslacht, p.geboortedatum, p.leeftijd, p.leeftijd_op AS leeftijdOp,
      k.is_gezinslid AS isGezinslid, k.gesproken_op AS gesprokenOp,
      coalesce(k.niet_gesproken_reden, '') <> '' AS heeftRedenNietGesproken
    FROM casus_persoon k CROSS JOIN persoon p ON p.id = k.persoon_id WHERE k.casus_id IN gevraagd`,
  acties: `SELECT casus_id AS casus, coalesce(eigenaar, '') <> '' AS heeftEigenaar, datum, gemaakt_op AS gemaaktOp,
      afgerond_op AS afgerondOp FROM actie WHERE casus_id IN gevraagd`,
  meldingen: `SELECT casus_id AS casus, soort, is_anoniem AS isAnoniem, op, gemaakt_op AS gemaaktOp FROM vt_contact
    WHERE casus_id IN gevraagd`,
  huisverboden: `SELECT casus_id AS casus, opgelegd_op AS opgelegdOp, gemaakt_op AS gemaaktOp, is_verlengd AS isVerlengd,
      is_ingetrokken AS isIngetrokken, is_overtreden AS isOvertreden, hulp_aanvaard AS hulpAanvaard FROM huisverbod
    WHERE casus_id IN gevraagd`,
} as const;

/** Cases whose facts are read between two turns of the event loop: some tens of milliseconds. */
const DEEL = 100;

/** The facts that the figures and the quality report rest on; no name, address or free text is read. */
export function* leesCasusfeiten(db: ReadDb, vraag: Feitenvraag): Stappen<Casusfeit[]> {
  const casussen = bereid(db, CASUSSEN).all({
    gemeenteCode: vraag.gemeenteCode,
    metOnbekende: vraag.metOnbekende ? 1 : 0,
    van: vraag.van,
    // An instant of the last day sorts after the day itself.
    tot: `${vraag.tot}T99`,
  }) as Rij[]; // The statement selects exactly these columns.
  const feiten: Casusfeit[] = [];
  yield;
  for (let plaats = 0; plaats < casussen.length; plaats += DEEL) {
    feiten.push(...feitenVan(db, casussen.slice(plaats, plaats + DEEL)));
    yield;
  }
  return feiten;
}

/** As `leesCasusfeiten`, all at once. */
export function lijstCasusfeiten(db: ReadDb, vraag: Feitenvraag): Casusfeit[] {
  return doeAlles(leesCasusfeiten(db, vraag));
}

function feitenVan(db: ReadDb, casussen: readonly Rij[]): Casusfeit[] {
  const ids = JSON.stringify(casussen.map(({ id }) => id));
  const per = Object.fromEntries(
    Object.entries(PER_CASUS).map(([soort, sql]) => [soort, groepeer(db, sql, ids)]),
  ) as Record<keyof typeof PER_CASUS, Map<string, Rij[]>>; // The keys come from PER_CASUS itself.
  return casussen.map((rij) => {
    const van = (soort: keyof typeof PER_CASUS) => per[soort].get(String(rij['id'])) ?? [];
    return alsFeit(rij, van);
  });
}

/** The rows of one statement, per case. `ids` is a JSON list of the ids of cases. */
function groepeer(db: ReadDb, sql: string, ids: string): Map<string, Rij[]> {
  // Every statement names its case.
  const rijen = bereid(db, `WITH gevraagd AS MATERIALIZED (SELECT value FROM json_each(?)) ${sql}`).all(ids) as Rij[];
  return Map.groupBy(rijen, (rij) => String(rij['casus']));
}

function alsFeit(rij: Rij, van: (soort: keyof typeof PER_CASUS) => readonly Rij[]): Casusfeit {
  const plan = van('plannen')[0];
  // The CHECK constraints of the tables hold the same closed lists as the domain, so one cast covers the codes.
  return {
    ...rij,
    ...metDagen(rij, ['binnengekomenOp', 'gemaaktOp', 'afgeslotenOp']),
    heeftRegisseurNu: rij['heeftRegisseurNu'] === 1,
    vormen: van('vormen').map(({ code }) => code),
    kenmerken: van('kenmerken').map(({ code }) => code),
    regieVanaf: dagenVan(van('regie'), 'van'),
    signalenOp: dagenVan(van('signalen'), 'op'),
    besluiten: van('besluiten').map((besluit) => net(besluit, ['op'], ['isHulpZonderToets'])),
    kindcheck: van('kindchecks').at(-1)?.['uitkomst'] ?? null,
    plan:
      plan === undefined
        ? null
        : { ...metDagen(plan, ['evaluatieOp']), veiligheidsafsprakenVanaf: dagenVan(van('afspraken'), 'op') },
    personen: van('personen').map((persoon) =>
      net(persoon, ['leeftijdOp', 'gesprokenOp'], ['isGezinslid', 'heeftRedenNietGesproken']),
    ),
    acties: van('acties').map((actie) => net(actie, ['datum', 'gemaaktOp', 'afgerondOp'], ['heeftEigenaar'])),
    meldingen: van('meldingen').map((melding) => net(melding, ['op', 'gemaaktOp'], ['isAnoniem'])),
    huisverboden: van('huisverboden').map((huisverbod) =>
      net(huisverbod, ['opgelegdOp', 'gemaaktOp'], ['isVerlengd', 'isIngetrokken', 'isOvertreden']),
    ),
  } as unknown as Casusfeit;
}

/** A row without the key of its case, with calendar days and booleans where those are meant. */
function net({ casus: _casus, ...rij }: Rij, dagen: readonly string[], vinkjes: readonly string[]) {
  return {
    ...rij,
    ...metDagen(rij, dagen),
    ...Object.fromEntries(vinkjes.map((kolom) => [kolom, rij[kolom] === 1])),
  };
}

function metDagen(rij: Rij, kolommen: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(kolommen.map((kolom) => [kolom, dagVan(rij[kolom])]));
}

function dagenVan(rijen: readonly Rij[], kolom: string): string[] {
  return rijen.flatMap((rij) => dagVan(rij[kolom]) ?? []);
}

/** The calendar day of a stored instant or (part of a) date: the earliest day it can mean. */
function dagVan(waarde: unknown): string | null {
  if (typeof waarde !== 'string') return null;
  if (isTijdstip(waarde)) return datumVanTijdstip(waarde);
  return isDeeldatum(waarde) ? grenzenVanDeeldatum(waarde).van : null;
}
