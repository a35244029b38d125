import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bereid } from '#db/access.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import { eigenGeheugen, geheugenNu, meetOmBeurten, piekgeheugen, vatSamen } from './harnas.ts';
import { alleenLezen, maakHerhaler, maakOpneembaar, type Vraag } from './opname.ts';
import { type Cijfer, enkel, maakJson, maakTafel, tekorten } from './tafel.ts';

describe('vatSamen', () => {
  it('gives the median and the 95th percentile by nearest rank', () => {
    const tijden = Array.from({ length: 100 }, (_leeg, plaats) => 100 - plaats);
    expect(vatSamen(tijden)).toEqual({ n: 100, mediaan: 50, p95: 95 });
    expect(vatSamen([3])).toEqual({ n: 1, mediaan: 3, p95: 3 });
    expect(() => vatSamen([])).toThrow('nothing');
  });
});

describe('meetOmBeurten', () => {
  it('runs each kind of work in turn and leaves the warm-up out', async () => {
    const beurten: string[] = [];
    const tijden = await meetOmBeurten(
      { a: (keer) => beurten.push(`a${keer}`), b: async (keer) => beurten.push(`b${keer}`) },
      { opwarmen: 1, n: 2 },
    );
    expect(beurten).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
    expect(tijden.a).toHaveLength(2);
    expect(tijden.b).toHaveLength(2);
    expect(Math.min(...tijden.a, ...tijden.b)).toBeGreaterThanOrEqual(0);
  });
});

describe('memory of a process', () => {
  it('is a plausible number of MB, or null where the system does not tell', () => {
    for (const meet of [piekgeheugen, geheugenNu, eigenGeheugen]) {
      const mb = meet(process.pid);
      if (process.platform === 'linux') expect(mb).toBeGreaterThan(20);
      else expect(mb).toBe(null);
      expect(meet(2 ** 30)).toBe(null);
    }
  });
});

describe('maakOpneembaar', () => {
  let dossier: TestDossier;
  let neemOp: ReturnType<typeof maakOpneembaar>;
  beforeAll(() => {
    dossier = maakTestDossier();
    neemOp = maakOpneembaar(dossier.toegang.verbinding);
  });
  afterAll(() => dossier.opruimen());

  function vraagVan(fn: () => void): Vraag[] {
    const opname = neemOp();
    fn();
    opname.stop();
    return opname.vragen;
  }

  it('remembers statements with their values, of both ways to ask, and changes no answer', () => {
    let naam: unknown;
    const vragen = vraagVan(() => {
      naam = dossier.toegang.lees((db) => bereid(db, 'SELECT naam FROM dossier WHERE id = ?').get(1));
      dossier.toegang.verbinding.prepare('SELECT id, naam FROM dossier').raw().all();
      dossier.toegang.verbinding.prepare("INSERT INTO instelling VALUES (@s, 'x')").run({ s: 'proef' });
    });
    expect(naam).toEqual({ naam: 'Proefdossier (fictief)' });
    expect(vragen).toEqual([
      { sql: 'SELECT naam FROM dossier WHERE id = ?', methode: 'get', waarden: [1], isRauw: false, isPluk: false },
      { sql: 'SELECT id, naam FROM dossier', methode: 'all', waarden: [], isRauw: true, isPluk: false },
      {
        sql: "INSERT INTO instelling VALUES (@s, 'x')",
        methode: 'run',
        waarden: [{ s: 'proef' }],
        isRauw: false,
        isPluk: false,
      },
    ]);
    dossier.toegang.lees((db) => bereid(db, 'SELECT naam FROM dossier WHERE id = ?').get(1));
    expect(vragen).toHaveLength(3);
    expect(alleenLezen(vragen)).toEqual(vragen.slice(0, 2));
  });

  it('can be asked again by hand, on another connection', () => {
    const vragen = vraagVan(() => {
      dossier.toegang.verbinding.prepare("INSERT INTO instelling VALUES ('nogmaals', 'y')").run();
    });
    const ander = maakTestDossier();
    const herhaal = maakHerhaler(ander.toegang.verbinding);
    herhaal(vragen);
    expect(() => herhaal(vragen)).toThrow('UNIQUE');
    expect(ander.toegang.verbinding.prepare('SELECT sleutel FROM instelling').pluck().all()).toEqual(['nogmaals']);
    ander.opruimen();
  });
});

describe('the table', () => {
  const cijfer: Cijfer = {
    naam: 'lijst',
    eenheid: 'ms',
    gemeten: { n: 100, mediaan: 12, p95: 110 },
    grens: { naam: 'met de hand', gemeten: { n: 100, mediaan: 8, p95: 20 } },
    doel: { p95: 100, verhouding: 1.3, erboven: 3 },
  };

  it('says which targets are missed and by how much', () => {
    expect(tekorten(cijfer)).toEqual(['p95 110 > 100', '1,50 x > 1.3 x', '4,00 erboven > 3']);
    expect(tekorten({ ...cijfer, doel: { p95: 110, verhouding: 1.5, erboven: 4 } })).toEqual([]);
    expect(tekorten({ naam: 'x', eenheid: 'MB', gemeten: enkel(5) })).toEqual([]);
  });

  it('stands in columns, and as one JSON object a line', () => {
    const [kop, rij, ...rest] = maakTafel([cijfer]).split('\n');
    expect(rest).toEqual([]);
    expect(kop?.indexOf('grens')).toBe(rij?.indexOf('met de hand'));
    expect(rij).toContain('NIET: p95 110 > 100');
    expect(maakTafel([{ ...cijfer, doel: { p95: 200 } }])).toContain('gehaald');
    const regels = maakJson([cijfer, { naam: 'x', eenheid: 'kB', gemeten: enkel(7) }]).split('\n');
    expect(regels.map((regel) => JSON.parse(regel).tekorten.length)).toEqual([3, 0]);
  });
});
