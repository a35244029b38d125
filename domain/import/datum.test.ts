import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDatum } from '#domain/datum/datum.ts';
import { type Datumregels, leesDagZonderJaar, leesDatum, leesDatumCel, maandagVanWeek, volgordeVan } from './datum.ts';

const CASUS: Datumregels = { volgorde: 'onbekend', eeuw: 'casus', vandaag: '2026-11-21' };
const VOLWASSENE: Datumregels = { ...CASUS, eeuw: 'volwassene' };

function iso(tekst: string, regels = CASUS): string {
  const lezing = leesDatum(tekst, regels);
  if (lezing.soort === 'datum') return lezing.tijd === null ? lezing.iso : `${lezing.iso}T${lezing.tijd}`;
  return lezing.soort === 'deel' ? lezing.deeldatum : lezing.soort;
}

describe('leesDatum: de schrijfwijzen die in lijsten voorkomen', () => {
  it.each([
    ['28-3-2025', '2025-03-28'],
    ['2025-08-03', '2025-08-03'],
    ['22/07/24', '2024-07-22'],
    ['6 nov 1965', '1965-11-06'],
    ['9 sept 2026', '2026-09-09'],
    ['18 mrt. 2024', '2024-03-18'],
    ["3 mei '24", '2024-05-03'],
    ['1e maart 2025', '2025-03-01'],
    ['March 4, 1985', '1985-03-04'],
    ['12 Feb 2025', '2025-02-12'],
    ['20250131', '2025-01-31'],
    ['31012025', '2025-01-31'],
    ['3.4.2025', '2025-04-03'],
    ['03/25/2024', '2024-03-25'],
    ['13/02/24 0:00', '2024-02-13T00:00'],
    ['14 juli 2026 16:30', '2026-07-14T16:30'],
    ['02-05-2026 19.00 uur', '2026-05-02T19:00'],
    ['2026-05-02T19:00', '2026-05-02T19:00'],
    ['3-2025', '2025-03'],
    ['maart 2025', '2025-03'],
    ['2019', '2019'],
    ['week 17', 'week'],
    ['wk 3 2026', 'week'],
    ['asap', 'vaag'],
    ['na de vakantie', 'vaag'],
    ['', 'leeg'],
    ['30-2-2025', 'onmogelijk'],
    ['31-11-2024', 'onmogelijk'],
    ['45/13/24', 'onmogelijk'],
    ['13-2025', 'onmogelijk'],
  ])('%s -> %s', (tekst, verwacht) => {
    expect(iso(tekst)).toBe(verwacht);
  });

  it('geeft de tekst om de datum terug', () => {
    expect(leesDatum('afgesl. 3-2025', CASUS)).toMatchObject({ deeldatum: '2025-03', rest: 'afgesl.' });
    expect(leesDatum('ja 9 apr 2025', CASUS)).toMatchObject({ iso: '2025-04-09', rest: 'ja' });
    expect(leesDatum('2025-03-05 3:00 verlengd', CASUS)).toMatchObject({ tijd: '03:00', rest: 'verlengd' });
    expect(leesDatum('Fatima de Vries, 3-4-1985, slachtoffer', CASUS)).toMatchObject({
      rest: 'Fatima de Vries, , slachtoffer',
    });
  });
});

describe('twee lezingen', () => {
  it('een schuine streep zonder bewijs in de kolom is twijfel, een streepje is Nederlands', () => {
    expect(leesDatum('03/04/25', CASUS)).toMatchObject({ iso: '2025-04-03', keuzen: ['2025-04-03', '2025-03-04'] });
    expect(leesDatum('03-04-25', CASUS)).toMatchObject({ keuzen: ['2025-04-03'] });
    expect(leesDatum('04/04/25', CASUS)).toMatchObject({ keuzen: ['2025-04-04'] });
    expect(leesDatum('13/04/25', CASUS)).toMatchObject({ keuzen: ['2025-04-13'] });
  });

  it('de kolom bewijst de volgorde met een deel boven de 12', () => {
    expect(volgordeVan(['03/04/25', '22/07/24', 'asap'])).toBe('dm');
    expect(volgordeVan(['03/04/25', '07/22/24'])).toBe('md');
    expect(volgordeVan(['22/07/24', '07/22/24'])).toBe('beide');
    expect(volgordeVan(['03/04/25', '2025-07-22', '6 nov 1965'])).toBe('onbekend');
    expect(leesDatum('03/04/25', { ...CASUS, volgorde: 'dm' })).toMatchObject({ keuzen: ['2025-04-03'] });
    expect(leesDatum('03/04/25', { ...CASUS, volgorde: 'md' })).toMatchObject({ keuzen: ['2025-03-04'] });
    expect(leesDatum('03-04-25', { ...CASUS, volgorde: 'beide' })).toMatchObject({
      keuzen: ['2025-04-03', '2025-03-04'],
    });
  });

  it('twee cijfers voor het jaar: een geboorte ligt in het verleden, een casus na 2000', () => {
    expect(iso('08/11/41', VOLWASSENE)).toBe('1941-11-08');
    expect(iso('01-06-01', VOLWASSENE)).toBe('2001-06-01');
    expect(iso('01-06-14', { ...CASUS, eeuw: 'geboorte' })).toBe('2014-06-01');
    expect(iso('17/05/27')).toBe('2027-05-17');
    expect(leesDatum('01-06-14', VOLWASSENE)).toMatchObject({
      iso: '1914-06-01',
      isEeuwGeraden: true,
      keuzen: ['1914-06-01', '2014-06-01'],
    });
  });
});

describe('cellen, weken en dagen zonder jaar', () => {
  it('een echte datumcel is ondubbelzinnig en een los datumnummer wordt een dag', () => {
    expect(leesDatumCel({ tekst: '4-3-2025', soort: 'datum', iso: '2025-03-04T16:30' }, CASUS)).toMatchObject({
      iso: '2025-03-04',
      tijd: '16:30',
    });
    expect(leesDatumCel({ tekst: '45720', soort: 'getal' }, CASUS)).toMatchObject({ iso: '2025-03-04' });
    expect(leesDatumCel({ tekst: '12', soort: 'getal' }, CASUS).soort).toBe('vaag');
  });

  it('de maandag van een ISO-week', () => {
    expect(maandagVanWeek(2026, 1)).toBe('2025-12-29');
    expect(maandagVanWeek(2024, 17)).toBe('2024-04-22');
  });

  it('een dag zonder jaar valt na het begin van de periode', () => {
    expect(leesDagZonderJaar('overtreden 02-01', '2024-12-29')).toBe('2025-01-02');
    expect(leesDagZonderJaar('overtreden 12-12', '2024-12-08')).toBe('2024-12-12');
    expect(leesDagZonderJaar('overtreden 3 mei', '2024-05-01')).toBe('2024-05-03');
    expect(leesDagZonderJaar('overtreden 31-2', '2024-12-08')).toBeUndefined();
  });

  it('werpt nooit en geeft alleen bestaande dagen', () => {
    const teken = fc.constantFrom(..."0123456789-/. ':janfebmrtweek,()".split(''));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(teken, { maxLength: 24 }).map((delen) => delen.join('')),
        ),
        fc.constantFrom('casus', 'geboorte', 'volwassene'),
        (tekst, eeuw) => {
          const lezing = leesDatum(tekst, { ...CASUS, eeuw });
          if (lezing.soort === 'datum')
            expect(lezing.keuzen.every((dag) => isDatum(dag)) && isDatum(lezing.iso)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
