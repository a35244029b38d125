import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Invoer, Uitvoer } from '#api/define.ts';
import { sorteerkolommen } from '#domain/zoeken/sortering.ts';
import { vulCaseload } from '#tests/builders/caseload.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import type { casuslijstContract } from './contract.ts';

type Vraag = Invoer<(typeof casuslijstContract)['casuslijst.lijst']>;
type Antwoord = Uitvoer<(typeof casuslijstContract)['casuslijst.lijst']>;

const alles: Vraag = {
  zoek: '',
  filter: {
    openheid: 'alle',
    gemeenteCode: null,
    regisseur: null,
    stap: null,
    geenVolgendeStap: false,
    teLaat: false,
  },
  sorteer: { kolom: 'nummer', richting: 'oplopend' },
  vanaf: 0,
  aantal: 200,
};

let dossier: TestDossier;
beforeAll(() => {
  dossier = maakTestDossier();
  vulCaseload(dossier.toegang, {
    zaad: 7,
    aantal: 150,
    gebruikerId: dossier.gebruiker.id,
    nu: '2026-11-21T09:00:00.000Z',
  });
});
afterAll(() => dossier.opruimen());

async function lijst(vraag: Partial<Vraag>): Promise<Antwoord> {
  const antwoord = await dossier.roep('casuslijst.lijst', { ...alles, ...vraag });
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value;
}

const getal = (sql: string, ...waarden: unknown[]) =>
  Number(
    dossier.toegang.verbinding
      .prepare(sql)
      .pluck()
      .get(...waarden),
  );

type Rij = Antwoord['rijen'][number];
const sleutels: Record<Vraag['sorteer']['kolom'], (rij: Rij) => string | number | null> = {
  nummer: (rij) => Number(rij.nummer.slice(0, 4)) * 1e6 + Number(rij.nummer.slice(5)),
  naam: () => null,
  gemeente: (rij) => rij.gemeente,
  regisseur: (rij) => rij.regisseur,
  stap: (rij) => rij.stap,
  volgendeActie: (rij) => rij.volgendeActieOp,
  laatsteContact: (rij) => rij.laatsteContactOp,
  status: (rij) => rij.status,
};

describe('the order', () => {
  it.each(sorteerkolommen.flatMap((kolom) => [[kolom, 'oplopend'] as const, [kolom, 'aflopend'] as const]))(
    'by %s, %s',
    async (kolom, richting) => {
      const { rijen, totaal } = await lijst({ sorteer: { kolom, richting } });
      expect(rijen).toHaveLength(150);
      expect(totaal).toBe(150);
      const waarden = rijen.map(sleutels[kolom]);
      const gevuld = waarden.filter((waarde) => waarde !== null);
      // What is empty comes last, whichever way the list runs.
      expect(waarden.slice(0, gevuld.length)).toEqual(gevuld);
      const gesorteerd = gevuld.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(gevuld).toEqual(richting === 'oplopend' ? gesorteerd : gesorteerd.toReversed());
    },
  );

  it('by name follows the sort key of the family', async () => {
    const { rijen } = await lijst({ sorteer: { kolom: 'naam', richting: 'oplopend' } });
    const opNaam = dossier.toegang.verbinding
      .prepare('SELECT id FROM casus ORDER BY sorteernaam, volgnr')
      .pluck()
      .all();
    expect(rijen.map(({ id }) => id)).toEqual(opNaam);
  });

  it('puts 2026-10000 after 2026-9999', async () => {
    const ander = maakTestDossier();
    for (const nummer of ['2026-10000', '2026-9999', '2025-0001']) {
      ander.toegang.verbinding
        .prepare(
          `INSERT INTO casus (id, nummer, naam, sorteernaam, status, gemaakt_op, gemaakt_door, gewijzigd_op)
           VALUES (?, ?, 'x', 'x', 'signaal', '', ?, '')`,
        )
        .run(`018f0000-0000-7000-8000-${nummer.replace('-', '').padStart(12, '0')}`, nummer, ander.gebruiker.id);
    }
    const antwoord = await ander.roep('casuslijst.lijst', alles);
    expect(antwoord.ok && antwoord.value.rijen.map(({ nummer }) => nummer)).toEqual([
      '2025-0001',
      '2026-9999',
      '2026-10000',
    ]);
    ander.opruimen();
  });
});

describe('windows', () => {
  it('joined give the whole list, without a row twice', async () => {
    const heel = (await lijst({ sorteer: { kolom: 'stap', richting: 'aflopend' } })).rijen.map(({ id }) => id);
    const delen = await Promise.all(
      [0, 40, 80, 120].map((vanaf) => lijst({ sorteer: { kolom: 'stap', richting: 'aflopend' }, vanaf, aantal: 40 })),
    );
    expect(delen.flatMap(({ rijen }) => rijen.map(({ id }) => id))).toEqual(heel);
    expect(delen.every(({ totaal }) => totaal === 150)).toBe(true);
  });

  it('are at most 200 rows', async () => {
    expect(await dossier.roep('casuslijst.lijst', { ...alles, aantal: 201 })).toMatchObject({
      ok: false,
      error: { code: 'ONGELDIGE_INVOER' },
    });
  });
});

describe('filters', () => {
  it('open leaves out what is closed, and the counts agree', async () => {
    const { filter } = alles;
    const open = await lijst({ filter: { ...filter, openheid: 'open' } });
    const gesloten = await lijst({ filter: { ...filter, openheid: 'gesloten' } });
    expect(open.totaal + gesloten.totaal).toBe(150);
    expect(open.rijen.map(({ status }) => status)).not.toContain('afgesloten');
    const tellingen = await dossier.roep('casuslijst.tellingen', {});
    if (!tellingen.ok) throw new Error(tellingen.error.code);
    expect(tellingen.value.totaal).toBe(150);
    expect(tellingen.value.open).toBe(open.totaal);
    const zonder = await lijst({ filter: { ...filter, openheid: 'open', geenVolgendeStap: true } });
    expect(zonder.totaal).toBe(tellingen.value.geenVolgendeStap);
    expect(zonder.rijen.every(({ volgendeActie }) => volgendeActie === null)).toBe(true);
    const laat = await lijst({ filter: { ...filter, openheid: 'open', teLaat: true } });
    expect(laat.totaal).toBe(tellingen.value.teLaat);
    expect(laat.rijen.every(({ volgendeActieOp }) => (volgendeActieOp ?? '9') < '2026-11-21')).toBe(true);
  });

  it('on gemeente, regisseur and step go together', async () => {
    const [eerste] = (await lijst({ sorteer: { kolom: 'regisseur', richting: 'oplopend' } })).rijen;
    if (eerste?.regisseur === null || eerste === undefined) throw new Error('the caseload has a regisseur');
    const { rijen, totaal } = await lijst({
      filter: { ...alles.filter, regisseur: eerste.regisseur, stap: eerste.stap },
    });
    expect(rijen.map(({ id }) => id)).toContain(eerste.id);
    expect(rijen.every((rij) => rij.regisseur === eerste.regisseur && rij.stap === eerste.stap)).toBe(true);
    expect(totaal).toBe(
      getal('SELECT count(*) FROM casus WHERE regisseur = ? AND stap = ?', eerste.regisseur, eerste.stap),
    );
  });
});

describe('search while typing', () => {
  it('finds a case by its number, by the start of a name, and by a person', async () => {
    const [casus] = (await lijst({})).rijen;
    const persoon = String(
      dossier.toegang.verbinding
        .prepare(
          `SELECT p.achternaam FROM casus_persoon cp JOIN persoon p ON p.id = cp.persoon_id
           WHERE cp.casus_id = ? AND p.achternaam IS NOT NULL`,
        )
        .pluck()
        .get(casus?.id),
    );
    for (const zoek of [casus?.nummer ?? '', persoon, persoon.slice(0, 3)]) {
      expect(
        (await lijst({ zoek })).rijen.map(({ id }) => id),
        zoek,
      ).toContain(casus?.id);
    }
  });

  it('takes signs of the search language as nothing', async () => {
    expect((await lijst({ zoek: '"* OR (' })).totaal).toBe((await lijst({ zoek: 'OR' })).totaal);
    expect((await lijst({ zoek: '-' })).totaal).toBe(150);
  });
});
