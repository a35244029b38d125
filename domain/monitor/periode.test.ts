import { describe, expect, it } from 'vitest';
import { afgeslotenPeriodes, grenzenVan, halfjarenVan, peilhalfjaar, periodenaam, periodeSchema } from './periode.ts';

describe('Periodes', () => {
  it.each([
    ['2026', { van: '2026-01-01', tot: '2026-12-31' }, ['2026-H1', '2026-H2'], '2026-H2', 'heel 2026'],
    ['2026-H1', { van: '2026-01-01', tot: '2026-06-30' }, ['2026-H1'], '2026-H1', 'eerste halfjaar 2026'],
    ['2026-H2', { van: '2026-07-01', tot: '2026-12-31' }, ['2026-H2'], '2026-H2', 'tweede halfjaar 2026'],
  ])('%s', (periode, grenzen, halfjaren, peil, naam) => {
    expect(grenzenVan(periode)).toEqual(grenzen);
    expect(halfjarenVan(periode)).toEqual(halfjaren);
    expect(peilhalfjaar(periode)).toBe(peil);
    expect(periodenaam(periode)).toBe(naam);
  });

  it.each(['2026-H3', '26', '2026-06', '1999', ''])('"%s" is geen periode', (tekst) => {
    expect(periodeSchema.safeParse(tekst).success).toBe(false);
  });

  it('biedt alleen hele periodes aan die voorbij zijn en waarin het dossier al gegevens heeft', () => {
    expect(afgeslotenPeriodes('2025-08-10', '2026-11-21')).toEqual(['2026-H1', '2025', '2025-H2']);
    expect(afgeslotenPeriodes('2026-01-01', '2027-01-01')).toEqual(['2026', '2026-H2', '2026-H1']);
    expect(afgeslotenPeriodes('2026-07-01', '2026-12-31')).toEqual([]);
  });
});
