import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEWAREN, kiesOverbodigeKopieen } from './reservekopie.ts';
import { isDuurGenoeg } from './sleutelbestand.ts';
import { nogTeWachten, wachttijd } from './wachttijd.ts';
import { LAAGSTE_STERKTE, LANGSTE_WACHTWOORDZIN, toetsWachtwoordzin } from './wachtwoordzin.ts';

describe('KLUIS-01 en KLUIS-02 de eisen aan een wachtwoordzin', () => {
  it.each([
    ['sterk genoeg', 'kwartel brommer zeewier anker', 14, []],
    ['net te zwak', 'kwartel brommer', 13.99, ['TE_MAKKELIJK_TE_RADEN']],
    ['leeg', '', 0, ['ALLEEN_SPATIES', 'TE_MAKKELIJK_TE_RADEN']],
    ['alleen spaties', '     ', 20, ['ALLEEN_SPATIES']],
    ['te lang', 'a'.repeat(LANGSTE_WACHTWOORDZIN + 1), 99, ['TE_LANG']],
    ['geen getal als sterkte', 'kwartel brommer zeewier anker', Number.NaN, ['TE_MAKKELIJK_TE_RADEN']],
  ])('%s', (_, zin, sterkte, fouten) => {
    const uitkomst = toetsWachtwoordzin(zin, sterkte);
    expect(uitkomst.ok ? [] : uitkomst.error).toEqual(fouten);
  });

  it('vraagt minstens honderdduizend miljard keer raden', () => {
    expect(10 ** LAAGSTE_STERKTE).toBe(100_000_000_000_000);
  });
});

describe('KLUIS-03 de wachttijd na mislukte pogingen', () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 2],
    [6, 4],
    [7, 8],
    [8, 16],
    [9, 32],
    [10, 60],
    [11, 60],
    [5000, 60],
  ])('na %i mislukte pogingen %i seconden', (aantal, seconden) => {
    expect(wachttijd(aantal)).toBe(seconden);
  });

  it('loopt af met de klok', () => {
    const pogingen = { aantal: 6, laatste: '2026-11-21T10:00:00.000Z' };
    expect(nogTeWachten(pogingen, '2026-11-21T10:00:00.000Z')).toBe(4);
    expect(nogTeWachten(pogingen, '2026-11-21T10:00:01.500Z')).toBe(3);
    expect(nogTeWachten(pogingen, '2026-11-21T10:00:04.000Z')).toBe(0);
    expect(nogTeWachten({ aantal: 0, laatste: null }, '2026-11-21T10:00:04.000Z')).toBe(0);
  });

  it('duurt nooit langer dan de straf zelf, ook als de klok is teruggezet of de tijd onleesbaar is', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (aantal, a, b) => {
        const wacht = nogTeWachten({ aantal, laatste: a.toISOString() }, b.toISOString());
        expect(wacht).toBeGreaterThanOrEqual(0);
        expect(wacht).toBeLessThanOrEqual(wachttijd(aantal));
      }),
    );
    expect(nogTeWachten({ aantal: 6, laatste: 'gisteren' }, '2026-11-21T10:00:00Z')).toBe(4);
  });
});

const tijden = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((tijd) => tijd.toISOString());
const reeksen = fc
  .uniqueArray(tijden, { maxLength: 120 })
  .map((lijst) => lijst.map((t) => ({ naam: t, gemaaktOp: t })));

describe('KLUIS-05 welke reservekopieën blijven', () => {
  it('houdt van twee jaar lang twee kopieën per dag: tien, zeven dagen, vijf weken en twaalf maanden', () => {
    const kopieen = Array.from({ length: 730 * 2 }, (_, i) => {
      const tijd = new Date(Date.UTC(2025, 0, 1, 8) + i * 12 * 3_600_000).toISOString();
      return { naam: tijd, gemaaktOp: tijd };
    });
    const weg = new Set(kiesOverbodigeKopieen(kopieen));
    const over = kopieen.filter((kopie) => !weg.has(kopie.naam)).map((kopie) => kopie.naam.slice(0, 13));
    const maanden = '2026-01-31T20 2026-02-28T20 2026-03-31T20 2026-04-30T20 2026-05-31T20 2026-06-30T20'.concat(
      ' 2026-07-31T20 2026-08-31T20 2026-09-30T20 2026-10-31T20 2026-11-30T20',
    );
    const zondagen = '2026-12-06T20 2026-12-13T20 2026-12-20T20';
    const dagenEnSessies = '2026-12-25T20 2026-12-26T20 2026-12-27T08 2026-12-27T20 2026-12-28T08 2026-12-28T20'.concat(
      ' 2026-12-29T08 2026-12-29T20 2026-12-30T08 2026-12-30T20 2026-12-31T08 2026-12-31T20',
    );
    expect(over.join(' ')).toBe([maanden, zondagen, dagenEnSessies].join(' '));
  });

  it('laat de nieuwste altijd staan, gooit nooit alles weg en hangt niet af van de volgorde', () => {
    fc.assert(
      fc.property(reeksen, fc.func(fc.nat()), (kopieen, willekeur) => {
        const weg = kiesOverbodigeKopieen(kopieen);
        const nieuwste = kopieen
          .map((kopie) => kopie.naam)
          .sort()
          .at(-1);
        expect(weg).not.toContain(nieuwste);
        expect(kopieen.length - weg.length).toBeGreaterThanOrEqual(Math.min(kopieen.length, BEWAREN.sessies));
        const geschud = [...kopieen].sort((a, b) => willekeur(a.naam) - willekeur(b.naam));
        expect([...kiesOverbodigeKopieen(geschud)].sort()).toEqual([...weg].sort());
      }),
    );
  });

  it('gooit een tweede keer niets extra weg', () => {
    fc.assert(
      fc.property(reeksen, (kopieen) => {
        const weg = new Set(kiesOverbodigeKopieen(kopieen));
        expect(kiesOverbodigeKopieen(kopieen.filter((kopie) => !weg.has(kopie.naam)))).toEqual([]);
      }),
    );
  });

  it('houdt nooit meer dan 34 kopieën', () => {
    fc.assert(
      fc.property(reeksen, (kopieen) => {
        const over = kopieen.length - kiesOverbodigeKopieen(kopieen).length;
        expect(over).toBeLessThanOrEqual(BEWAREN.sessies + BEWAREN.dagen + BEWAREN.weken + BEWAREN.maanden);
      }),
    );
  });
});

describe('KLUIS-06 de kosten van een slot', () => {
  it.each([
    [262_144, 3, true],
    [65_536, 3, true],
    [65_535, 3, false],
    [65_536, 2, false],
  ])('%i KiB in %i rondes is duur genoeg: %s', (geheugenKiB, rondes, genoeg) => {
    expect(isDuurGenoeg({ geheugenKiB, rondes, banen: 1 })).toBe(genoeg);
  });
});
