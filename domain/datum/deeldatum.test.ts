import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from './datum.ts';
import { grenzenVanDeeldatum, isDeeldatum, kanDezelfdeDagZijn, precisieVan, vergelijkDeeldatum } from './deeldatum.ts';

const dag = fc.integer({ min: -43_829, max: 65_744 }).map((nummer) => plusDagen('1970-01-01', nummer));
const deeldatum = fc.tuple(dag, fc.constantFrom(4, 7, 10)).map(([tekst, lengte]) => tekst.slice(0, lengte));

describe('deeldatum', () => {
  it.each(['2026', '2026-11', '2026-11-20', '2024-02-29', '0001'])('%s mag', (tekst) => {
    expect(isDeeldatum(tekst)).toBe(true);
  });

  it.each(['2026-13', '2026-00', '26', '2026-2', '2026-02-29', '0000', '', '2026-', '11-2026'])(
    '%s mag niet',
    (tekst) => {
      expect(isDeeldatum(tekst)).toBe(false);
    },
  );

  it.each([
    ['2026', '2026-01-01', '2026-12-31', 'jaar'],
    ['2024-02', '2024-02-01', '2024-02-29', 'maand'],
    ['2026-12', '2026-12-01', '2026-12-31', 'maand'],
    ['9999-12', '9999-12-01', '9999-12-31', 'maand'],
    ['2026-11-20', '2026-11-20', '2026-11-20', 'dag'],
  ] as const)('%s loopt van %s tot en met %s (precisie: %s)', (tekst, van, tot, precisie) => {
    expect(grenzenVanDeeldatum(tekst)).toEqual({ van, tot });
    expect(precisieVan(tekst)).toBe(precisie);
  });

  it('sorteert oudste eerst en bij een gelijk begin de minst precieze eerst', () => {
    const lijst = ['2026-11-20', '2027', '2026', '2026-11', '2025-12-31', '2026-10-31'];
    expect([...lijst].sort(vergelijkDeeldatum)).toEqual([
      '2025-12-31',
      '2026',
      '2026-10-31',
      '2026-11',
      '2026-11-20',
      '2027',
    ]);
  });

  it('is een volgorde die past bij de vroegst mogelijke dag', () => {
    fc.assert(
      fc.property(deeldatum, deeldatum, (a, b) => {
        expect(Math.sign(vergelijkDeeldatum(a, b))).toBe(-Math.sign(vergelijkDeeldatum(b, a)) + 0);
        if (grenzenVanDeeldatum(a).van < grenzenVanDeeldatum(b).van) expect(vergelijkDeeldatum(a, b)).toBe(-1);
      }),
    );
  });

  it('spreekt zichzelf niet tegen als een ruimere datum de fijnere bevat', () => {
    expect(kanDezelfdeDagZijn('2019', '2019-05-03')).toBe(true);
    expect(kanDezelfdeDagZijn('2019-05-03', '2019-05')).toBe(true);
    expect(kanDezelfdeDagZijn('2019-04', '2019-05-03')).toBe(false);
  });
});
