import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nieuwId } from '#api/nieuw-id.ts';
import { type Proefcasus, voegProefcasusToe } from '#tests/builders/casusrij.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

// Today in the test dossier is 2026-11-21.
let dossier: TestDossier;
let casus: Proefcasus;
beforeEach(() => {
  dossier = maakTestDossier();
  casus = voegProefcasusToe(dossier);
});
afterEach(() => dossier.opruimen());

const voer = (sql: string, ...waarden: (string | number | null)[]) =>
  dossier.toegang.verbinding.prepare(sql).run(...waarden);

function voegActieToe(datum: string | null, staat = 'open', soort = 'actie'): void {
  const op = '2026-11-01T09:00:00.000Z';
  voer(
    `INSERT INTO actie (id, casus_id, soort, omschrijving, eigenaar, datum, staat, afgerond_op, gemaakt_op, gemaakt_door,
       gewijzigd_op) VALUES (?, ?, ?, ?, 'Tess', ?, ?, ?, ?, ?, ?)`,
    nieuwId(Date.parse(op)),
    casus.casusId,
    soort,
    `Bellen (${datum ?? 'zonder datum'})`,
    datum,
    staat,
    staat === 'gedaan' ? '2026-11-02' : null,
    op,
    dossier.gebruiker.id,
    op,
  );
}

async function vandaag() {
  const antwoord = await dossier.roep('vandaag.lijst', {});
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value;
}

describe('the work of today', () => {
  it('is empty for a case with nothing planned, and names the case as one without a next step', async () => {
    const dag = await vandaag();
    expect([dag.teLaat, dag.dezeDag, dag.dezeWeek].map(({ totaal }) => totaal)).toEqual([0, 0, 0]);
    expect(dag.zonderStap).toMatchObject({ totaal: 1, casussen: [{ casusId: casus.casusId, nummer: '2026-0001' }] });
    expect(dag.aantalOpen).toBe(1);
  });

  it('puts actions and promises in their group by date, and leaves out what is done or far away', async () => {
    voegActieToe('2026-11-19');
    voegActieToe('2026-11-21', 'bezig');
    voegActieToe('2026-11-24', 'wacht', 'toezegging');
    voegActieToe('2026-11-29');
    voegActieToe('2026-11-18', 'gedaan');
    voegActieToe(null);
    const dag = await vandaag();
    expect(dag.teLaat.werk.map(({ omschrijving }) => omschrijving)).toEqual(['Bellen (2026-11-19)']);
    expect(dag.dezeDag.werk.map(({ datum }) => datum)).toEqual(['2026-11-21']);
    expect(dag.dezeWeek.werk.map(({ soort, datum }) => [soort, datum])).toEqual([['toezegging', '2026-11-24']]);
    expect(dag.zonderStap.totaal).toBe(0);
  });

  it('knows the evaluation of a plan, the date of question 5 and the end of a restraining order', async () => {
    const op = '2026-11-20T19:00:00.000Z';
    const door = dossier.gebruiker.id;
    const [plan, doorloop, weging, verbod] = [1, 2, 3, 4].map(() => nieuwId(Date.parse(op)));
    voer(
      'INSERT INTO plan (id, casus_id, evaluatie_op, gemaakt_op, gewijzigd_op) VALUES (?, ?, ?, ?, ?)',
      plan ?? '',
      casus.casusId,
      '2026-11-21',
      op,
      op,
    );
    voer(
      'INSERT INTO meldcode_doorloop (id, casus_id, nummer, gestart_op, gemaakt_op, gemaakt_door) VALUES (?, ?, 1, ?, ?, ?)',
      doorloop ?? '',
      casus.casusId,
      '2026-11-01',
      op,
      door,
    );
    voer(
      `INSERT INTO weging (id, doorloop_id, kader_id, kader_versie, vervolg_op, gemaakt_op, gemaakt_door)
       VALUES (?, ?, 'k', '1', '2026-11-20', ?, ?)`,
      weging ?? '',
      doorloop ?? '',
      op,
      door,
    );
    voer(
      `INSERT INTO huisverbod (id, casus_id, opgelegd_op, gemaakt_op, gemaakt_door) VALUES (?, ?, ?, ?, ?)`,
      verbod ?? '',
      casus.casusId,
      '2026-11-13T19:30:00.000Z',
      op,
      door,
    );
    const dag = await vandaag();
    expect(dag.dezeDag.werk).toMatchObject([{ soort: 'evaluatie', omschrijving: null }]);
    expect(dag.teLaat.werk).toMatchObject([{ soort: 'vervolgweging', datum: '2026-11-20' }]);
    expect(dag.dezeWeek.werk).toMatchObject([{ soort: 'huisverbod', datum: '2026-11-23', tijd: '20:30' }]);
  });

  it('says nothing about a closed case', async () => {
    voegActieToe('2026-11-19');
    voer("UPDATE casus SET status = 'afgesloten', afgesloten_op = '2026-11-20' WHERE id = ?", casus.casusId);
    const dag = await vandaag();
    expect(dag.teLaat.totaal + dag.zonderStap.totaal + dag.aantalOpen).toBe(0);
  });
});

it('starts every question at the open cases: else SQLite walks them all again for each action', async () => {
  const { verbinding } = dossier.toegang;
  const gevraagd = vi.spyOn(verbinding, 'prepare');
  await vandaag();
  const vragen = gevraagd.mock.calls.map(([sql]) => sql).filter((sql) => sql.includes('FROM casus c '));
  gevraagd.mockRestore();
  expect(vragen).toHaveLength(4);
  for (const sql of vragen) {
    const [eerste] = verbinding.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('2026-11-28');
    expect(eerste).toMatchObject({ detail: 'SCAN c USING INDEX casus_open' });
  }
});
