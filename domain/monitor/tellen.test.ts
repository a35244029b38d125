import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instroombronCodes, vormCodes } from '#domain/casus/lijsten.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import { eenCasusfeit, eenPersoonfeit } from '#tests/builders/casusfeit.ts';
import { indelingsverbanden, leverbareTabellen } from './catalogus.ts';
import type { Casusfeit } from './feiten.ts';
import { klassenVan } from './indeling.ts';
import { telTabel } from './tellen.ts';

function tabelVan(code: string) {
  const tabel = monitorcatalogus.tabellen.find((kandidaat) => kandidaat.code === code);
  if (tabel === undefined) throw new Error(code);
  return tabel;
}

function tel(code: string, casussen: readonly Casusfeit[], periode = '2026-H1') {
  const tabel = telTabel(monitorcatalogus, tabelVan(code), casussen, periode, () => null);
  return Object.fromEntries(
    tabel.cellen.filter(({ waarde }) => waarde > 0).map(({ codes, waarde }) => [codes.join(' '), waarde]),
  );
}

describe('Instroom, stand en uitstroom', () => {
  const casussen = [
    eenCasusfeit({ binnengekomenOp: '2026-06-30' }),
    eenCasusfeit({ binnengekomenOp: '2026-07-01', instroombron: 'omgeving' }),
    eenCasusfeit({
      binnengekomenOp: '2025-11-02',
      afgeslotenOp: '2026-05-01',
      status: 'afgesloten',
      resultaat: 'gestopt',
    }),
    eenCasusfeit({ binnengekomenOp: null, gemaaktOp: '2026-02-02', instroombron: null }),
  ];

  it('instroom telt op de dag van binnenkomst, en zonder die dag op de dag van vastleggen', () => {
    expect(tel('B01', casussen)).toEqual({ eigen_signaal: 1, onbekend: 1, _T: 2 });
    expect(tel('B01', casussen, '2026-H2')).toEqual({ omgeving: 1, _T: 1 });
  });

  it('een jaar is de som van de halfjaren', () => {
    expect(tel('B01', casussen, '2026')).toEqual({ eigen_signaal: 1, omgeving: 1, onbekend: 1, _T: 3 });
  });

  it('de stand telt wie op de laatste dag open is; het jaar heeft de stand van december', () => {
    expect(tel('D01', casussen)).toEqual({ fase_1: 2, _T: 2 });
    expect(tel('D01', casussen, '2026')).toEqual(tel('D01', casussen, '2026-H2'));
    expect(tel('D01', casussen, '2025-H2')).toEqual({ fase_1: 1, _T: 1 });
  });

  it('uitstroom telt op de dag van afsluiten', () => {
    expect(tel('D03', casussen)).toEqual({ gestopt: 1, _T: 1 });
  });

  it('stand is de vorige stand plus instroom min uitstroom', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            begin: fc.integer({ min: 0, max: 700 }),
            duur: fc.option(fc.integer({ min: 0, max: 700 })),
          }),
          { maxLength: 30 },
        ),
        (lopen) => {
          const dag = (nummer: number) => new Date(Date.UTC(2025, 0, 1 + nummer)).toISOString().slice(0, 10);
          const feiten = lopen.map(({ begin, duur }) =>
            eenCasusfeit({ binnengekomenOp: dag(begin), afgeslotenOp: duur === null ? null : dag(begin + duur) }),
          );
          const totaal = (code: string, periode: string) => tel(code, feiten, periode)['_T'] ?? 0;
          expect(totaal('D01', '2026-H1')).toBe(
            totaal('D01', '2025-H2') + totaal('B01', '2026-H1') - totaal('D03', '2026-H1'),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('Een geleverd halfjaar blijft zoals het was', () => {
  it('telt het jaar uit de vastgestelde halfjaren, niet uit wat later is bijgeschreven', () => {
    const vast = new Map([['eigen_signaal', 30]]);
    const tabel = telTabel(monitorcatalogus, tabelVan('B01'), [eenCasusfeit()], '2026', (vorm) =>
      vorm.populatie === 'casus.instroom.2026-H1' ? vast : null,
    );
    expect(tabel.cellen.at(-1)?.waarde).toBe(30);
  });
});

describe('Meer dan één klasse tegelijk', () => {
  it('telt per klasse ja en nee, samen steeds alle casussen', () => {
    const casussen = [
      eenCasusfeit({ vormen: ['ex_partnergeweld', 'kindermishandeling'] }),
      eenCasusfeit({ vormen: ['kindermishandeling'] }),
      eenCasusfeit({ vormen: [] }),
    ];
    const cijfers = tel('B02', casussen);
    expect(cijfers).toMatchObject({
      'kindermishandeling ja': 2,
      'kindermishandeling nee': 1,
      'ex_partnergeweld ja': 1,
      'onbekend ja': 1,
    });
    for (const vorm of vormCodes) expect(cijfers[`${vorm} _T`]).toBe(3);
  });
});

describe('Indelingen', () => {
  const deelIn = (dimensie: Parameters<typeof klassenVan>[0], casus: Casusfeit) =>
    klassenVan(dimensie, { casus, persoon: casus.personen[0] ?? eenPersoonfeit() }, { halfjaar: '2026-H1' })[0];
  const besluit = { op: '2026-03-10', melden: 'ja_norm_1', hulp: 'samen_met_vt', isHulpZonderToets: false } as const;

  it.each<[Parameters<typeof klassenVan>[0], Partial<Casusfeit>, string]>([
    ['doorlooptijd', { signalenOp: ['2026-03-03'] }, 'd0_7'],
    ['doorlooptijd', { signalenOp: ['2026-03-02'] }, 'd8_28'],
    ['doorlooptijd', { signalenOp: ['2026-02-10'] }, 'd8_28'],
    ['doorlooptijd', { signalenOp: ['2026-01-01'] }, 'd57'],
    ['doorlooptijd', { besluiten: [] }, 'geen_besluit'],
    ['doorlooptijd', { signalenOp: [], binnengekomenOp: null }, 'onbekend'],
    ['doorlooptijd', { signalenOp: ['2026-04-01'] }, 'onbekend'],
    ['regie', { regieVanaf: ['2026-03-08'] }, 'binnen_termijn'],
    ['regie', { regieVanaf: ['2026-03-09'] }, 'later'],
    ['regie', { regieVanaf: [] }, 'geen'],
    ['kindcheck', { kindcheck: null }, 'niet_vastgelegd'],
    ['kindcheck', { kindcheck: 'niet_gedaan' }, 'niet_gedaan'],
    ['kindcheck', { kindcheck: 'positief' }, 'gedaan'],
    ['melden', { besluiten: [besluit] }, 'ja'],
    ['melden', {}, 'nee'],
    ['melden', { besluiten: [] }, 'geen_besluit'],
    ['hulp', { besluiten: [{ ...besluit, op: '2026-02-01', hulp: 'geen' }, besluit] }, 'samen_met_vt'],
    ['evaluatie', { plan: null }, 'geen_datum'],
    ['evaluatie', { plan: { evaluatieOp: '2026-06-29', veiligheidsafsprakenVanaf: [] } }, 'verlopen'],
    ['evaluatie', { plan: { evaluatieOp: '2026-06-30', veiligheidsafsprakenVanaf: [] } }, 'gepland'],
    ['veiligheidsplan', { plan: null }, 'nee'],
    ['veiligheidsplan', {}, 'ja'],
    ['nieuw_geweld', { afgeslotenOp: '2025-03-01', signalenOp: ['2026-02-20'] }, 'ja'],
    ['nieuw_geweld', { afgeslotenOp: '2025-01-01', signalenOp: ['2026-02-20'] }, 'nee'],
    ['leeftijd', { personen: [eenPersoonfeit({ geboortedatum: '2022-03-02' })] }, 'j0_3'],
    ['kind', {}, 'j18'],
    ['kind', { personen: [eenPersoonfeit({ geboortedatum: null })] }, 'onbekend'],
    ['gesproken', { personen: [eenPersoonfeit({ gesprokenOp: '2026-07-01' })] }, 'niet_gesproken'],
    [
      'gesproken',
      { personen: [eenPersoonfeit({ gesprokenOp: null, heeftRedenNietGesproken: true })] },
      'niet_met_reden',
    ],
  ])('%s: %j valt in %s', (dimensie, anders, verwacht) => {
    expect(deelIn(dimensie, eenCasusfeit(anders))).toBe(verwacht);
  });
});

describe('De catalogus', () => {
  it('heeft minstens veertien tabellen over alle assen, met unieke codes', () => {
    const { tabellen, assen } = monitorcatalogus;
    expect(tabellen.length).toBeGreaterThanOrEqual(14);
    expect(new Set(tabellen.map(({ code }) => code)).size).toBe(tabellen.length);
    expect(assen.filter((as) => !tabellen.some((tabel) => tabel.as === as.code))).toEqual([]);
  });

  it.each([
    ['instroombron', instroombronCodes],
    ['vorm', vormCodes],
  ] as const)('de dimensie %s heeft precies de codes van de lijst in het werk', (id, codes) => {
    const dimensie = monitorcatalogus.dimensies.find((kandidaat) => kandidaat.id === id);
    expect(dimensie?.categorieen.map(({ code }) => code)).toEqual(codes);
  });

  it('geeft een kleine gemeente de specifieke groepen niet mee', () => {
    const codes = (inwoners: number) => leverbareTabellen(monitorcatalogus, inwoners).map(({ code }) => code);
    expect(codes(22_000)).not.toContain('G01');
    expect(codes(45_500)).toContain('G01');
  });

  it('kent de optelling tussen kinderen (grof) en leeftijd (fijn)', () => {
    const casussen = [eenCasusfeit({ personen: [eenPersoonfeit(), eenPersoonfeit({ geboortedatum: '1950-01-01' })] })];
    const tabellen = ['G02', 'C01'].map((code) =>
      telTabel(monitorcatalogus, tabelVan(code), casussen, '2026-H1', () => null),
    );
    const { cellen, vergelijkingen } = indelingsverbanden(monitorcatalogus, tabellen);
    expect(vergelijkingen).toHaveLength(5);
    for (const vergelijking of vergelijkingen) {
      expect(vergelijking.reduce((som, [cel, factor]) => som + factor * (cellen[cel]?.waarde ?? 0), 0)).toBe(0);
    }
  });
});
