import { describe, expect, it } from 'vitest';
import { datumSchema, deeldatumSchema, kloktijdSchema, tijdstipSchema } from './schema.ts';
import {
  dagdeel,
  schrijfAfstand,
  schrijfDatumKort,
  schrijfDatumLang,
  schrijfDeeldatum,
  schrijfHalfjaar,
  schrijfKloktijd,
  schrijfTermijn,
  schrijfTijdstipKort,
  schrijfTijdstipLang,
} from './schrijfwijze.ts';

describe('datums voluit en kort', () => {
  it('schrijft een dag voluit met de weekdag', () => {
    expect(schrijfDatumLang('2026-11-20')).toBe('vrijdag 20 november 2026');
    expect(schrijfDatumLang('2024-02-29')).toBe('donderdag 29 februari 2024');
  });

  it.each([
    ['2026-11-20', '20-11-2026', 'vrijdag 20 november 2026'],
    ['2026-11', 'nov 2026', 'november 2026'],
    ['2026', '2026', '2026'],
  ])('%s wordt kort %s en voluit %s', (deeldatum, kort, voluit) => {
    expect(schrijfDatumKort(deeldatum)).toBe(kort);
    expect(schrijfDeeldatum(deeldatum)).toBe(voluit);
  });

  it('schrijft tijden met een punt, op de Nederlandse klok', () => {
    expect(schrijfKloktijd('16:30')).toBe('16.30 uur');
    expect(schrijfTijdstipLang('2026-11-20T15:30:00.000Z')).toBe('vrijdag 20 november 2026 om 16.30 uur');
    expect(schrijfTijdstipKort('2026-07-20T14:30:00.000Z')).toBe('20-07-2026 16.30 uur');
  });

  it('schrijft een halfjaar voluit', () => {
    expect(schrijfHalfjaar('2026-H1')).toBe('eerste halfjaar 2026');
    expect(schrijfHalfjaar('2026-H2')).toBe('tweede halfjaar 2026');
  });

  it.each([
    ['05:59', 'nacht'],
    ['06:00', 'ochtend'],
    ['12:00', 'middag'],
    ['18:00', 'avond'],
    ['23:59', 'avond'],
  ])('%s is %s', (tijd, deel) => {
    expect(dagdeel(tijd)).toBe(deel);
  });
});

describe('afstand tot vandaag (21 november 2026)', () => {
  const vandaag = '2026-11-21';

  it.each([
    ['2026-11-21', 'vandaag'],
    ['2026-11-20', 'gisteren'],
    ['2026-11-19', 'eergisteren'],
    ['2026-11-18', '3 dagen geleden'],
    ['2026-11-08', '13 dagen geleden'],
    ['2026-11-07', '2 weken geleden'],
    ['2026-08-23', '12 weken geleden'],
    ['2026-08-21', '3 maanden geleden'],
    ['2024-11-01', '2 jaar geleden'],
    ['2026-11-22', 'morgen'],
    ['2026-11-23', 'overmorgen'],
    ['2026-11-24', 'over 3 dagen'],
    ['2027-01-21', 'over 8 weken'],
  ])('%s: %s', (datum, tekst) => {
    expect(schrijfAfstand(datum, vandaag)).toBe(tekst);
  });

  it.each([
    ['2026-11-18', '3 dagen te laat'],
    ['2026-11-20', '1 dag te laat'],
    ['2026-11-21', 'vandaag'],
    ['2026-11-22', 'morgen'],
    ['2026-12-21', 'over 30 dagen'],
  ])('termijn %s: %s', (datum, tekst) => {
    expect(schrijfTermijn(datum, vandaag)).toBe(tekst);
  });
});

describe('schemas geven een Nederlandse zin', () => {
  it.each([
    [datumSchema, '2026-02-30', 'Vul een datum in die bestaat, bijvoorbeeld 20-11-2026.'],
    [kloktijdSchema, '25:00', 'Vul een tijd in, bijvoorbeeld 16.30.'],
    [tijdstipSchema, 'nu', 'Vul een dag en een tijd in die bestaan.'],
    [
      deeldatumSchema,
      '2026-13',
      'Vul een datum, een maand met jaar of alleen een jaar in, bijvoorbeeld 20-11-2026, 11-2026 of 2026.',
    ],
  ] as const)('bij een foute waarde', (schema, waarde, zin) => {
    expect(schema.safeParse(waarde).error?.issues[0]?.message).toBe(zin);
  });

  it('laten een goede waarde door', () => {
    expect(datumSchema.parse('2026-11-20')).toBe('2026-11-20');
    expect(deeldatumSchema.parse('2026')).toBe('2026');
    expect(kloktijdSchema.parse('16:30')).toBe('16:30');
    expect(tijdstipSchema.parse('2026-11-20T15:30:00.000Z')).toBe('2026-11-20T15:30:00.000Z');
  });
});
