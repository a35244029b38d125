import { afterEach, describe, expect, it } from 'vitest';
import { controleerLogboek } from '#db/logboek.ts';
import { vulCaseload } from '#tests/builders/caseload.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import { maakToeval } from '#tests/builders/toeval.ts';

const nu = '2026-11-21T09:00:00.000Z';
const gemaakt: TestDossier[] = [];

function vol(aantal: number, zaad: number, isRijVoorRij = false): TestDossier {
  const dossier = maakTestDossier();
  gemaakt.push(dossier);
  vulCaseload(dossier.toegang, { zaad, aantal, gebruikerId: dossier.gebruiker.id, nu, isRijVoorRij });
  return dossier;
}

afterEach(() => {
  for (const dossier of gemaakt.splice(0)) dossier.opruimen();
});

function inhoudVan({ toegang, gebruiker }: TestDossier): Record<string, unknown[]> {
  const tabellen = toegang.verbinding
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_zoek\\_%' ESCAPE '\\'
       AND name NOT IN ('dossier', 'gebruiker', 'logboek')`,
    )
    .pluck()
    .all() as string[]; // One column of text.
  // The id of the user is new in each dossier; everything else must be the same.
  const vaag = (rij: unknown): unknown => JSON.parse(JSON.stringify(rij).replaceAll(gebruiker.id, 'gebruiker'));
  return Object.fromEntries(
    tabellen.map((tabel) => [tabel, toegang.verbinding.prepare(`SELECT * FROM ${tabel}`).all().map(vaag)]),
  );
}

/** Every word of a search index, with where it stands. */
function woordenVan({ toegang }: TestDossier, index: string): unknown[] {
  const { verbinding } = toegang;
  verbinding.exec(`CREATE VIRTUAL TABLE temp.woorden USING fts5vocab (main, ${index}, instance)`);
  const woorden = verbinding.prepare('SELECT * FROM woorden ORDER BY term, doc, col, offset').all();
  verbinding.exec('DROP TABLE temp.woorden');
  return woorden;
}

function triggersVan({ toegang }: TestDossier): unknown[] {
  return toegang.verbinding.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name").all();
}

describe('vulCaseload', () => {
  it('gives with all derivations at the end exactly what the triggers give row by row', () => {
    const snel = vol(60, 7);
    const traag = vol(60, 7, true);
    expect(triggersVan(snel)).toEqual(triggersVan(maakLeeg()));
    expect(inhoudVan(snel)).toEqual(inhoudVan(traag));
    expect(woordenVan(snel, 'journaal_zoek')).toEqual(woordenVan(traag, 'journaal_zoek'));
    expect(woordenVan(snel, 'casus_zoek')).toEqual(woordenVan(traag, 'casus_zoek'));
    expect(woordenVan(snel, 'casus_zoek').length).toBeGreaterThan(500);
  });

  it('gives the same rows for the same seed and other rows for another', () => {
    const een = inhoudVan(vol(8, 1));
    expect(inhoudVan(vol(8, 1))).toEqual(een);
    expect(inhoudVan(vol(8, 2))).not.toEqual(een);
  });

  it('has the size of a case that it promises', () => {
    const { verbinding } = vol(200, 3).toegang;
    const perCasus = (tabel: string) =>
      Number(verbinding.prepare(`SELECT count(*) / 200.0 FROM ${tabel}`).pluck().get());
    expect(perCasus('casus')).toBe(1);
    expect(Math.round(perCasus('casus_persoon'))).toBe(4);
    expect(Math.round(perCasus('journaal'))).toBeGreaterThanOrEqual(18);
    expect(Math.round(perCasus('journaal'))).toBeLessThanOrEqual(22);
    expect(Math.round(perCasus('signaal'))).toBe(6);
    expect(Math.round(perCasus('actie'))).toBe(8);
    for (const tabel of ['besluit', 'plan', 'regie', 'vt_contact', 'wijziging', 'huisverbod'])
      expect(perCasus(tabel), tabel).toBeGreaterThan(0);
  });

  it('covers ten years up to now, with most cases closed and nothing in the future', () => {
    const { verbinding } = vol(300, 4).toegang;
    expect(
      verbinding
        .prepare(
          `SELECT min(gemaakt_op) < '2016-12-15' AS oud, max(gemaakt_op) > '2026-11-01' AS nieuw,
             max(gewijzigd_op) <= ? AS geweest, avg(status = 'afgesloten') BETWEEN 0.8 AND 0.97 AS meest FROM casus`,
        )
        .get(nu),
    ).toEqual({ oud: 1, nieuw: 1, geweest: 1, meest: 1 });
    expect(verbinding.prepare('SELECT count(*) FROM journaal WHERE gebeurd_op > ?').pluck().get(nu)).toBe(0);
  });

  it('leaves a dossier that is sound: audit chain, references, safe pragmas', () => {
    const { toegang } = vol(40, 5);
    expect(toegang.lees((db) => controleerLogboek(db))).toBe(null);
    expect(toegang.verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(toegang.verbinding.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(toegang.verbinding.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(toegang.verbinding.pragma('synchronous', { simple: true })).toBe(3);
  });
});

function maakLeeg(): TestDossier {
  const dossier = maakTestDossier();
  gemaakt.push(dossier);
  return dossier;
}

describe('maakToeval', () => {
  it('repeats itself for the same seed only', () => {
    const rij = (zaad: number) => {
      const toeval = maakToeval(zaad);
      return Array.from({ length: 20 }, () => toeval.getal(1000));
    };
    expect(rij(1)).toEqual(rij(1));
    expect(rij(1)).not.toEqual(rij(2));
  });

  it('spreads evenly, and scattered when asked', () => {
    const toeval = maakToeval(9);
    const tel = Array.from({ length: 10 }, () => 0);
    for (let keer = 0; keer < 10_000; keer += 1) {
      const plaats = toeval.getal(10);
      tel[plaats] = (tel[plaats] ?? 0) + 1;
    }
    for (const aantal of tel) expect(Math.abs(aantal - 1000)).toBeLessThan(150);
    const scheef = Array.from({ length: 1000 }, () => toeval.kiesScheef([...tel.keys()]));
    expect(scheef.filter((keuze) => keuze < 2).length).toBeGreaterThan(scheef.filter((keuze) => keuze > 7).length * 3);
  });

  it('makes ids of UUID version 7 that carry their time', () => {
    const toeval = maakToeval(3);
    const ms = Date.parse(nu);
    const id = toeval.uuid(ms);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(ms);
    expect(toeval.uuid(ms)).not.toBe(id);
  });
});
