import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dagenTussen,
  grenzenVanHalfjaar,
  halfjaarVan,
  isDatum,
  leeftijdOp,
  plusDagen,
  plusHalfjaren,
  plusMaanden,
  verjaardagMet,
  weekdag,
} from './datum.ts';

/** Dagen van 1850 tot en met 2150, als tekst. */
const dag = fc.integer({ min: -43_829, max: 65_744 }).map((nummer) => plusDagen('1970-01-01', nummer));

describe('isDatum', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s bestaat', (tekst) => {
    expect(isDatum(tekst)).toBe(true);
  });

  it.each([
    ['2026-02-29', 'geen schrikkeljaar'],
    ['1900-02-29', 'een eeuwjaar is geen schrikkeljaar, behalve elke 400 jaar'],
    ['2026-02-30', 'februari heeft geen 30 dagen'],
    ['2026-13-01', 'maand 13'],
    ['2026-00-10', 'maand 0'],
    ['2026-11-31', 'november heeft 30 dagen'],
    ['0000-01-01', 'jaar 0'],
    ['20-11-2026', 'andere volgorde'],
    ['2026-1-5', 'zonder voorloopnul'],
    ['2026-11-20T00:00', 'met tijd'],
    [' 2026-11-20', 'met spatie'],
    ['', 'leeg'],
  ])('%s bestaat niet: %s', (tekst) => {
    expect(isDatum(tekst)).toBe(false);
  });
});

describe('rekenen met dagen', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-21'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s plus %i dagen is %s', (van, aantal, uitkomst) => {
    expect(plusDagen(van, aantal)).toBe(uitkomst);
  });

  it('telt heen en terug tot dezelfde dag, ook over de zomertijd', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -5000, max: 5000 }), (van, aantal) => {
        const tot = plusDagen(van, aantal);
        expect(dagenTussen(van, tot)).toBe(aantal);
        expect(plusDagen(tot, -aantal)).toBe(van);
        expect(van < tot).toBe(aantal > 0);
      }),
    );
  });

  it('weigert een dag buiten jaar 0001-9999', () => {
    expect(() => plusDagen('9999-12-31', 1)).toThrow(RangeError);
    expect(() => plusDagen('0001-01-01', -1)).toThrow(RangeError);
    expect(() => plusMaanden('9999-12-31', 1)).toThrow(RangeError);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-10-31', 2, '2026-12-31'],
  ])('%s plus %i maanden is %s', (van, aantal, uitkomst) => {
    expect(plusMaanden(van, aantal)).toBe(uitkomst);
  });

  it('geeft met plusMaanden altijd een bestaande dag in de bedoelde maand', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -600, max: 600 }), (van, aantal) => {
        const tot = plusMaanden(van, aantal);
        expect(isDatum(tot)).toBe(true);
        const telling = (tekst: string) => Number(tekst.slice(0, 4)) * 12 + Number(tekst.slice(5, 7));
        expect(telling(tot) - telling(van)).toBe(aantal);
      }),
    );
  });

  it.each([
    ['2026-11-20', 5],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ])('%s is dag %i van de week', (datum, nummer) => {
    expect(weekdag(datum)).toBe(nummer);
  });

  it('gaat elke dag een weekdag verder', () => {
    fc.assert(
      fc.property(dag, (datum) => {
        expect(weekdag(plusDagen(datum, 1))).toBe((weekdag(datum) % 7) + 1);
      }),
    );
  });
});

describe('leeftijd', () => {
  it.each([
    ['2014-11-21', '2026-11-20', 11, 'de dag voor de verjaardag'],
    ['2014-11-21', '2026-11-21', 12, 'op de verjaardag: de grens van 12 jaar'],
    ['2008-02-29', '2026-02-28', 17, 'geboren op 29 februari, op 28 februari van een gewoon jaar'],
    ['2008-02-29', '2026-03-01', 18, 'geboren op 29 februari, op 1 maart van een gewoon jaar'],
    ['2008-02-29', '2028-02-29', 20, 'geboren op 29 februari, in een schrikkeljaar op de dag zelf'],
    ['1925-12-31', '2026-01-01', 100, 'over de honderd en over de eeuw'],
    ['2026-11-21', '2026-11-21', 0, 'op de dag van de geboorte'],
  ])('geboren %s is op %s %i jaar: %s', (geboren, op, jaren) => {
    expect(leeftijdOp(geboren, op)).toBe(jaren);
  });

  it('kent geen leeftijd voor de geboorte', () => {
    expect(leeftijdOp('2026-11-22', '2026-11-21')).toBeUndefined();
  });

  it('is een jaar hoger vanaf de verjaardag en de dag ervoor nog niet', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 110 }), (geboren, jaren) => {
        const jarig = verjaardagMet(geboren, jaren);
        expect(leeftijdOp(geboren, jarig)).toBe(jaren);
        expect(leeftijdOp(geboren, plusDagen(jarig, -1))).toBe(jaren - 1);
      }),
    );
  });
});

describe('halfjaar', () => {
  it.each([
    ['2026-01-01', '2026-H1'],
    ['2026-06-30', '2026-H1'],
    ['2026-07-01', '2026-H2'],
    ['2026-12-31', '2026-H2'],
  ])('%s valt in %s', (datum, halfjaar) => {
    expect(halfjaarVan(datum)).toBe(halfjaar);
  });

  it('elke dag ligt binnen de grenzen van zijn halfjaar, en de halfjaren sluiten aan', () => {
    fc.assert(
      fc.property(dag, (datum) => {
        const halfjaar = halfjaarVan(datum);
        const { van, tot } = grenzenVanHalfjaar(halfjaar);
        expect(van <= datum && datum <= tot).toBe(true);
        expect(halfjaarVan(plusDagen(tot, 1))).toBe(plusHalfjaren(halfjaar, 1));
        expect(halfjaarVan(plusDagen(van, -1))).toBe(plusHalfjaren(halfjaar, -1));
      }),
    );
  });
});
