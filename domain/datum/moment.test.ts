import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deeldatumVanMoment,
  isMoment,
  isToekomst,
  laatsteDagVan,
  schrijfMomentKort,
  schrijfMomentLang,
  schrijfTijdVan,
  vergelijkMoment,
} from './moment.ts';

describe('wanneer iets gebeurde, zo precies als bekend', () => {
  it.each([
    ['2026', '2026', '2026-12-31', '2026', '2026', ''],
    ['2026-11', '2026-11', '2026-11-30', 'nov 2026', 'november 2026', ''],
    ['2026-11-20', '2026-11-20', '2026-11-20', '20-11-2026', 'vrijdag 20 november 2026', ''],
    [
      '2026-11-20T15:30:00.000Z',
      '2026-11-20',
      '2026-11-20',
      '20-11-2026 16.30 uur',
      'vrijdag 20 november 2026 om 16.30 uur',
      '16.30 uur',
    ],
    [
      '2026-11-20T23:30:00.000Z',
      '2026-11-21',
      '2026-11-21',
      '21-11-2026 00.30 uur',
      'zaterdag 21 november 2026 om 00.30 uur',
      '00.30 uur',
    ],
  ])('%s', (moment, deeldatum, laatste, kort, lang, tijd) => {
    expect(isMoment(moment)).toBe(true);
    expect(deeldatumVanMoment(moment)).toBe(deeldatum);
    expect(laatsteDagVan(moment)).toBe(laatste);
    expect(schrijfMomentKort(moment)).toBe(kort);
    expect(schrijfMomentLang(moment)).toBe(lang);
    expect(schrijfTijdVan(moment)).toBe(tijd);
  });

  it.each(['', 'gisteren', '2026-02-30', '2026-11-20T16:30'])('"%s" is geen moment', (tekst) => {
    expect(isMoment(tekst)).toBe(false);
  });

  it('zet een nacht na middernacht op de Nederlandse dag, na een melding van de dag ervoor', () => {
    const lijst = [
      '2026-11-21T08:00:00.000Z',
      '2026-11-20T23:30:00.000Z',
      '2026-11-20',
      '2026',
      '2026-11-20T12:00:00.000Z',
    ];
    expect([...lijst].sort(vergelijkMoment)).toEqual([
      '2026',
      '2026-11-20',
      '2026-11-20T12:00:00.000Z',
      '2026-11-20T23:30:00.000Z',
      '2026-11-21T08:00:00.000Z',
    ]);
  });

  it('is een echte volgorde', () => {
    const moment = fc.constantFrom(
      '2026',
      '2026-10',
      '2026-10-25',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
      '2026-10-24T23:00:00.000Z',
    );
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(vergelijkMoment(a, b) + vergelijkMoment(b, a)).toBe(0);
        if (vergelijkMoment(a, b) <= 0 && vergelijkMoment(b, c) <= 0)
          expect(vergelijkMoment(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['2026-11-21T12:01:00.000Z', true, 'over een minuut'],
    ['2026-11-21T12:00:00.000Z', false, 'precies nu'],
    ['2026-11-21', false, 'vandaag'],
    ['2026-11-22', true, 'morgen'],
    ['2026-11', false, 'deze maand'],
    ['2026-12', true, 'volgende maand'],
    ['2027', true, 'volgend jaar'],
  ])('%s toekomst: %s (%s)', (moment, uitkomst) => {
    expect(isToekomst(moment, '2026-11-21T12:00:00.000Z')).toBe(uitkomst);
  });
});
