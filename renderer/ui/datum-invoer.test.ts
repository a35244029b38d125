import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesGeplakteDatum, metVolJaar, vulJaarAan } from './datum-invoer.ts';

describe('leesGeplakteDatum', () => {
  it.each([
    ['20-11-2026', '2026-11-20'],
    [' 20-11-2026 ', '2026-11-20'],
    ['3-4-1985', '1985-04-03'],
    ['3.4.1985', '1985-04-03'],
    ['3/4/1985', '1985-04-03'],
    ['20112026', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['1-2-24', '2024-02-01'],
    ['1-2-85', '1985-02-01'],
  ])('leest %s als %s', (tekst, datum) => {
    expect(leesGeplakteDatum(tekst, 2026)).toBe(datum);
  });

  it.each(['31-02-2026', '2026-13-01', 'morgen', '', '20-11', '2026'])('weigert %s', (tekst) => {
    expect(leesGeplakteDatum(tekst, 2026)).toBeNull();
  });
});

describe('jaar van twee cijfers', () => {
  it('kiest de eeuw zo dat het jaar hooguit tien jaar vooruit ligt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1950, max: 2150 }), (jaar, ditJaar) => {
        const vol = Number(vulJaarAan(jaar, ditJaar));
        expect(vol % 100).toBe(jaar);
        expect(vol).toBeLessThanOrEqual(ditJaar + 10);
        expect(vol).toBeGreaterThan(ditJaar - 190);
      }),
    );
  });

  it('laat een jaar van vier cijfers staan', () => {
    expect(metVolJaar('1985-04-03', 2026)).toBe('1985-04-03');
    expect(metVolJaar('0026-11-20', 2026)).toBe('2026-11-20');
  });
});
