import { afterAll, describe, expect, it } from 'vitest';
import { toetsEisen } from '#domain/monitor/aanval.ts';
import { beveilig } from '#domain/monitor/beveilig.ts';
import { indelingsverbanden, leverbareTabellen } from '#domain/monitor/catalogus.ts';
import type { Casusfeit } from '#domain/monitor/feiten.ts';
import type { Levering, Methode } from '#domain/monitor/grootboek.ts';
import { periodeverbanden } from '#domain/monitor/grootboek.ts';
import type { Oplosser } from '#domain/monitor/oplosser.ts';
import { bepaalEisen } from '#domain/monitor/primair.ts';
import { voegSamen } from '#domain/monitor/stelsel.ts';
import { codeSleutel, maakTabel, stelselVan, type Tabel, TOTAAL } from '#domain/monitor/tabel.ts';
import { telTabel } from '#domain/monitor/tellen.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import { eenCasusfeit } from '#tests/builders/casusfeit.ts';
import { eenDimensie, eenTabel } from '#tests/builders/tabel.ts';
import { maakOplosser } from './oplosser.ts';

const oplosser = maakOplosser({ secondenTotaal: 300 });
afterAll(() => oplosser.stop());
const oplossers = { zoek: oplosser, controle: oplosser };
const op = { status: 'limiet' } as const;
const moe: Oplosser = {
  losOp: async (modellen) => modellen.map(() => op),
  losReeksOp: async (_model, vragen) => vragen.map(() => op),
};
const NIVEAU = { drempel: 10, breedte: 5 };

function opdracht(tabellen: readonly Tabel[], eerder: readonly Levering[] = [], methode: Methode = 'onderdrukking') {
  return { tabellen, eerder, verbanden: [], methode, niveau: NIVEAU };
}

async function lever(periode: string, tabellen: readonly Tabel[], eerder: readonly Levering[] = [], methode?: Methode) {
  const antwoord = await beveilig(opdracht(tabellen, eerder, methode), oplossers);
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  const levering: Levering = {
    id: periode,
    periode,
    methode: methode ?? 'onderdrukking',
    tabellen,
    gepubliceerd: antwoord.value.uitkomsten,
  };
  return { beveiligd: antwoord.value, levering };
}

function eenReeks(code: string, periode: string, aantallen: readonly number[]): Tabel {
  const codes = aantallen.map((_, plaats) => `k${plaats}`);
  return maakTabel(
    { code, populatie: `casus.instroom.${periode}`, dimensies: [eenDimensie('soort', codes)] },
    new Map(codes.map((klasse, plaats) => [codeSleutel([klasse]), aantallen[plaats] ?? 0])),
  );
}

/** What a reader still holds possible for every small cell of all deliveries together. */
async function gaten(leveringen: readonly Levering[]) {
  const tabellen = leveringen.flatMap((levering) => levering.tabellen);
  const los = voegSamen(tabellen.map(stelselVan)).stelsel;
  const { stelsel } = voegSamen([los, periodeverbanden(los.cellen)]);
  const bekend = new Map(leveringen.flatMap((levering) => [...levering.gepubliceerd]));
  const grenzen = stelsel.cellen.map(({ sleutel }) => bekend.get(sleutel) ?? { onder: 0, boven: null });
  const { eisen } = bepaalEisen(stelsel, tabellen, NIVEAU);
  const klein = eisen.filter(({ regel }) => regel === 'SDC-01');
  const waarden = stelsel.cellen.map(({ waarde }) => waarde);
  return toetsEisen({ grenzen, vergelijkingen: stelsel.vergelijkingen }, klein, waarden, oplosser);
}

describe('Beveiligen van één levering', () => {
  it('verbergt wat klein is, geeft de reden en laat de rest staan', async () => {
    const { tabel } = eenTabel([
      [20, 2, 15],
      [30, 14, 12],
      [18, 19, 11],
    ]);
    const { beveiligd } = await lever('2026-H1', [tabel]);
    const perReden = Object.groupBy([...beveiligd.uitkomsten.values()], ({ reden }) => reden ?? 'open');
    expect(perReden['SDC-01']).toHaveLength(1);
    expect(perReden['SDC-05']).toHaveLength(3);
    expect(perReden.open).toHaveLength(12);
    expect(perReden['SDC-01']?.[0]).toMatchObject({ getoond: null, onder: 0, boven: null });
  });

  it('beschermt bij een meervoudige dimensie ook het aantal "nee"', async () => {
    const vorm = {
      code: 'X02',
      populatie: 'casus.instroom.2026-H1',
      dimensies: [{ ...eenDimensie('kenmerk', ['a', 'b']), isOptelbaar: false }],
      meervoudig: 'kenmerk',
    };
    const tellingen = new Map([
      ['a|ja', 57],
      ['a|nee', 3],
      ['b|ja', 30],
      ['b|nee', 30],
    ]);
    const { beveiligd } = await lever('2026-H1', [maakTabel(vorm, tellingen)]);
    const getoond = (klasse: string) => beveiligd.uitkomsten.get(`casus.instroom.2026-H1|${klasse}`)?.getoond;
    expect([getoond('kenmerk:a=nee'), getoond('kenmerk:a=ja')]).toEqual([null, null]);
    expect([getoond('kenmerk:b=ja'), getoond('')]).toEqual([30, 60]);
  });

  it('verbergt een nul als een rij anders één klasse zou verraden (SDC-03)', async () => {
    const { tabel } = eenTabel([
      [25, 0, 0],
      [14, 19, 22],
      [12, 10, 31],
    ]);
    const { beveiligd } = await lever('2026-H1', [tabel]);
    const perReden = Object.groupBy([...beveiligd.uitkomsten.values()], ({ reden }) => reden ?? 'open');
    expect(perReden['SDC-03']?.length).toBeGreaterThan(0);
    expect(beveiligd.uitkomsten.get('casus.instroom.2026-H1|kolom=k0&rij=r0')?.getoond).toBeNull();
  });

  it('heeft de oplosser geen tijd, dan wordt er ruimer verborgen en gezegd dat het zo is', async () => {
    const { tabel } = eenTabel([
      [20, 2, 15],
      [30, 14, 12],
      [18, 19, 11],
    ]);
    const antwoord = await beveilig(opdracht([tabel]), { zoek: moe, controle: oplosser });
    if (!antwoord.ok) throw new Error(antwoord.error.code);
    expect(antwoord.value.isGoedkoopst).toBe(false);
    const levering = { id: 'x', periode: '2026-H1', methode: 'onderdrukking' as const, tabellen: [tabel] };
    expect(await gaten([{ ...levering, gepubliceerd: antwoord.value.uitkomsten }])).toEqual([]);
  });

  it('is ook voor de controle geen tijd, dan komt er geen bestand', async () => {
    const { tabel } = eenTabel([
      [20, 2],
      [30, 14],
    ]);
    expect(await beveilig(opdracht([tabel]), { zoek: moe, controle: moe })).toEqual({
      ok: false,
      error: { code: 'REKENTIJD_OP', tabellen: [] },
    });
    const antwoord = await beveilig(opdracht([tabel]), { zoek: oplosser, controle: moe });
    expect(antwoord).toMatchObject({ ok: false, error: { code: 'REKENTIJD_OP' } });
  });
});

describe('Het grootboek van leveringen', () => {
  it('geeft hetzelfde cijfer opnieuw met dezelfde waarde en status', async () => {
    const tabel = eenReeks('X01', '2026-H1', [40, 3, 25, 18]);
    const eerste = await lever('2026-H1', [tabel]);
    const tweede = await lever('2026-H1', [tabel], [eerste.levering]);
    const getoond = (uit: typeof eerste) =>
      [...uit.beveiligd.uitkomsten].map(([sleutel, cel]) => [sleutel, cel.getoond]);
    expect(getoond(tweede)).toEqual(getoond(eerste));
  });

  it('weigert een cijfer dat intussen een andere waarde heeft, met de tabellen', async () => {
    const eerste = await lever('2026-H1', [eenReeks('X01', '2026-H1', [40, 30])]);
    expect(await beveilig(opdracht([eenReeks('X01', '2026-H1', [41, 30])], [eerste.levering]), oplossers)).toEqual({
      ok: false,
      error: { code: 'CIJFERS_STRIJDIG', tabellen: ['X01', 'X01 (2026-H1)'] },
    });
  });

  it('weigert een andere methode voor een cijfer dat al geleverd is', async () => {
    const tabel = eenReeks('X01', '2026-H1', [40, 30]);
    const eerste = await lever('2026-H1', [tabel]);
    expect(await beveilig(opdracht([tabel], [eerste.levering], 'afronding'), oplossers)).toMatchObject({
      ok: false,
      error: { code: 'METHODE_GEWIJZIGD' },
    });
  });

  it('een jaar na twee halfjaren laat geen klein halfjaarcijfer als verschil zien', async () => {
    const h1 = await lever('2026-H1', [eenReeks('X01', '2026-H1', [40, 3, 25, 18])]);
    const h2 = await lever('2026-H2', [eenReeks('X01', '2026-H2', [31, 22, 14, 27])], [h1.levering]);
    const eerder = [h1.levering, h2.levering];
    expect(await gaten(eerder)).toEqual([]);
    const jaar = await lever('2026', [eenReeks('X01', '2026', [71, 25, 39, 45])], eerder);
    // 25 in the year minus the published 22 of the second half-year would give the 3 of the first away.
    expect(jaar.beveiligd.uitkomsten.get('casus.instroom.2026|soort=k1')).toMatchObject({
      getoond: null,
      reden: 'SDC-05',
    });
    expect(await gaten([...eerder, jaar.levering])).toEqual([]);
  });

  it('beschermt het halfjaar dat nooit geleverd is maar als verschil te berekenen zou zijn', async () => {
    const h1 = await lever('2026-H1', [eenReeks('X01', '2026-H1', [40, 23, 25, 18])]);
    const jaar = await lever('2026', [eenReeks('X01', '2026', [71, 25, 39, 45])], [h1.levering]);
    expect(jaar.beveiligd.uitkomsten.get('casus.instroom.2026|soort=k1')?.getoond).toBeNull();
    expect(await gaten([h1.levering, jaar.levering])).toEqual([]);
  });

  it('zegt hoeveel er met eerdere leveringen al uit te rekenen was, en levert de rest', async () => {
    const onveilig = eenReeks('X01', '2026-H1', [40, 3, 25]);
    const gepubliceerd = new Map(
      onveilig.cellen.map(({ sleutel, waarde }) => [
        sleutel,
        waarde === 3 ? { onder: 0, boven: null, getoond: null } : { onder: waarde, boven: waarde, getoond: waarde },
      ]),
    );
    const eerder: Levering = {
      id: 'oud',
      periode: '2026-H1',
      methode: 'onderdrukking',
      tabellen: [onveilig],
      gepubliceerd,
    };
    const { beveiligd } = await lever('2026-H1', [onveilig], [eerder]);
    expect(beveiligd.aantalVerloren).toBe(1);
    expect(beveiligd.uitkomsten.get('casus.instroom.2026-H1|soort=k1')).toMatchObject({
      getoond: null,
      reden: 'SDC-06',
    });
  });

  it('twee tabellen over dezelfde populatie delen hun totaal', async () => {
    const een = eenReeks('X01', '2026-H1', [40, 3, 25]);
    const twee = maakTabel(
      { code: 'X02', populatie: 'casus.instroom.2026-H1', dimensies: [eenDimensie('ander', ['a', 'b'])] },
      new Map([
        ['a', 50],
        ['b', 18],
      ]),
    );
    const { beveiligd } = await lever('2026-H1', [een, twee]);
    expect(beveiligd.uitkomsten.size).toBe(6);
    expect(beveiligd.uitkomsten.get('casus.instroom.2026-H1|')?.getoond).toBe(68);
  });
});

describe('Methode B: gecontroleerd afronden', () => {
  it('geeft vijftallen die optellen, met een marge om elk cijfer, en weer dezelfde bij herhaling', async () => {
    const { tabel } = eenTabel([
      [6, 0, 1],
      [1, 2, 13],
    ]);
    const eerste = await lever('2026-H1', [tabel], [], 'afronding');
    for (const cel of tabel.cellen) {
      const uitkomst = eerste.beveiligd.uitkomsten.get(cel.sleutel);
      expect((uitkomst?.getoond ?? -1) % 5).toBe(0);
      expect(cel.waarde).toBeGreaterThanOrEqual(uitkomst?.onder ?? 99);
      expect(cel.waarde).toBeLessThanOrEqual(uitkomst?.boven ?? -1);
    }
    const som = (rij: string) =>
      ['k0', 'k1', 'k2'].map((kolom) =>
        eerste.beveiligd.uitkomsten.get(`casus.instroom.2026-H1|kolom=${kolom}&rij=${rij}`),
      );
    expect(som('r0').reduce((totaal, cel) => totaal + (cel?.getoond ?? 0), 0)).toBe(
      eerste.beveiligd.uitkomsten.get('casus.instroom.2026-H1|rij=r0')?.getoond,
    );
    const tweede = await lever('2026-H1', [tabel], [eerste.levering], 'afronding');
    expect([...tweede.beveiligd.uitkomsten.values()].map(({ getoond }) => getoond)).toEqual(
      [...eerste.beveiligd.uitkomsten.values()].map(({ getoond }) => getoond),
    );
  });

  it('geeft geen bestand als de oplosser geen tijd heeft', async () => {
    const { tabel } = eenTabel([[6, 1]]);
    expect(await beveilig(opdracht([tabel], [], 'afronding'), { zoek: moe, controle: oplosser })).toMatchObject({
      ok: false,
      error: { code: 'REKENTIJD_OP' },
    });
  });
});

describe('De hele catalogus', () => {
  it('twee halfjaren en een jaar gaan veilig de deur uit, ook samen', async () => {
    const casussen = Array.from({ length: 60 }, (_, i): Casusfeit => {
      const maand = String(1 + (i % 12)).padStart(2, '0');
      return eenCasusfeit({
        id: `casus-${i}`,
        binnengekomenOp: `2026-${maand}-0${1 + (i % 9)}`,
        instroombron: (['eigen_signaal', 'overdracht_vt', 'omgeving'] as const)[i % 3] ?? null,
        fase: (['fase_1', 'fase_2', null] as const)[(i * 7) % 3] ?? null,
        kindcheck: i % 5 === 0 ? null : 'negatief',
      });
    });
    const tabellenVan = (periode: string) =>
      leverbareTabellen(monitorcatalogus, 45_000).map((tabel) =>
        telTabel(monitorcatalogus, tabel, casussen, periode, () => null),
      );
    const eerder: Levering[] = [];
    for (const periode of ['2026-H1', '2026-H2', '2026']) {
      const tabellen = tabellenVan(periode);
      const alle = [...tabellen, ...eerder.flatMap((levering) => levering.tabellen)];
      const verbanden = [indelingsverbanden(monitorcatalogus, alle)];
      const antwoord = await beveilig({ ...opdracht(tabellen, eerder), verbanden }, oplossers);
      if (!antwoord.ok) throw new Error(antwoord.error.code);
      eerder.push({
        id: periode,
        periode,
        methode: 'onderdrukking',
        tabellen,
        gepubliceerd: antwoord.value.uitkomsten,
      });
    }
    expect(await gaten(eerder)).toEqual([]);
    const klein = eerder.flatMap(({ gepubliceerd }) =>
      [...gepubliceerd.values()].filter(({ getoond }) => getoond !== null && getoond > 0 && getoond < 10),
    );
    expect(klein).toEqual([]);
  }, 120_000);

  it('elke binnencel en elk totaal van een geleverde tabel heeft een uitkomst', async () => {
    const tabel = telTabel(
      monitorcatalogus,
      monitorcatalogus.tabellen[0] ?? never(),
      [eenCasusfeit()],
      '2026-H1',
      () => null,
    );
    const { beveiligd } = await lever('2026-H1', [tabel]);
    expect(tabel.cellen.filter(({ sleutel }) => !beveiligd.uitkomsten.has(sleutel))).toEqual([]);
    expect(tabel.cellen.some(({ codes }) => codes.includes(TOTAAL))).toBe(true);
  });
});

function never(): never {
  throw new Error('de catalogus is leeg');
}
