import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leeftijdOp, plusDagen } from '#domain/datum/datum.ts';
import {
  beslisserOp,
  geboortebereik,
  isMinderjarigOp,
  komendeLeeftijdsgrenzen,
  LEEFTIJDSRECHTEN,
  leeftijdsgroepOp,
  schrijfLeeftijd,
} from './leeftijd.ts';

const dag = fc.integer({ min: -14_610, max: 29_219 }).map((nummer) => plusDagen('1990-01-01', nummer));
const bereikVan = (geboortedatum: string | null) => geboortebereik({ geboortedatum, leeftijd: null, leeftijdOp: null });
const vandaag = '2026-11-21';

describe('wat over de geboorte bekend is', () => {
  it.each([
    [
      { geboortedatum: '2014', leeftijd: null, leeftijdOp: null },
      { van: '2014-01-01', tot: '2014-12-31' },
    ],
    [
      { geboortedatum: '2014-02-03', leeftijd: 7, leeftijdOp: '2025-05-01' },
      { van: '2014-02-03', tot: '2014-02-03' },
    ],
    [
      { geboortedatum: null, leeftijd: 7, leeftijdOp: '2025-05-01' },
      { van: '2017-05-02', tot: '2018-05-01' },
    ],
    [{ geboortedatum: null, leeftijd: null, leeftijdOp: null }, null],
  ])('%o', (geboorte, bereik) => {
    expect(geboortebereik(geboorte)).toEqual(bereik);
  });

  it('bij een opgegeven leeftijd past precies wie op die dag zo oud was', () => {
    fc.assert(
      fc.property(dag, dag, (geboren, op) => {
        const leeftijd = leeftijdOp(geboren, op);
        fc.pre(leeftijd !== undefined);
        const bereik = geboortebereik({ geboortedatum: null, leeftijd, leeftijdOp: op });
        expect(bereik !== null && bereik.van <= geboren && geboren <= bereik.tot).toBe(true);
        expect(leeftijdOp(bereik?.van ?? '', op)).toBe(leeftijd);
        expect(leeftijdOp(bereik?.tot ?? '', op)).toBe(leeftijd);
      }),
    );
  });
});

describe('leeftijdsgroepen', () => {
  it.each([
    ['2026-11-21', 'j0_3'],
    ['2022-11-22', 'j0_3'],
    ['2022-11-21', 'j4_11'],
    ['2014-11-22', 'j4_11'],
    ['2014-11-21', 'j12_17'],
    ['2008-11-21', 'j18_22'],
    ['2003-11-21', 'j23_44'],
    ['1981-11-21', 'j45_64'],
    ['1961-11-21', 'j65'],
    ['1914-11-21', 'j65'],
    ['2010', 'j12_17'],
    ['2014', 'onbekend'],
    ['2027-01-01', 'onbekend'],
    [null, 'onbekend'],
  ])('geboren %s valt op 21-11-2026 in %s', (geboren, groep) => {
    expect(leeftijdsgroepOp(bereikVan(geboren), vandaag)).toBe(groep);
  });

  it.each([
    ['2008-11-22', 'ja'],
    ['2008-11-21', 'nee'],
    ['2008', 'onbekend'],
    [null, 'onbekend'],
  ])('minderjarig bij geboren %s: %s', (geboren, uitkomst) => {
    expect(isMinderjarigOp(bereikVan(geboren), vandaag)).toBe(uitkomst);
  });
});

describe('LFT-12, LFT-16 en LFT-18: leeftijden waarop rechten veranderen', () => {
  it.each<[string | null, string, string]>([
    ['2014-11-22', 'ouders', 'de dag voor de twaalfde verjaardag'],
    ['2014-11-21', 'kind_en_ouders', 'wordt vandaag 12'],
    ['2010-11-22', 'kind_en_ouders', 'de dag voor de zestiende verjaardag'],
    ['2010-11-21', 'zelf', 'wordt vandaag 16'],
    ['1980', 'zelf', 'volwassen, jaar bekend'],
    ['2014', 'onbekend', 'kan 11 of 12 zijn'],
    [null, 'onbekend', 'niets bekend'],
  ])('geboren %s: %s (%s)', (geboren, uitkomst) => {
    expect(beslisserOp(bereikVan(geboren), vandaag)).toBe(uitkomst);
  });

  it('noemt een grens op de dag zelf en op de laatste dag van de vooruitblik, niet ervoor of erna', () => {
    expect(komendeLeeftijdsgrenzen(bereikVan('2014-11-21'), vandaag, 30)).toEqual([
      { code: 'LFT-12', leeftijd: 12, op: '2026-11-21' },
    ]);
    expect(komendeLeeftijdsgrenzen(bereikVan('2010-12-21'), vandaag, 30)).toEqual([
      { code: 'LFT-16', leeftijd: 16, op: '2026-12-21' },
    ]);
    expect(komendeLeeftijdsgrenzen(bereikVan('2010-12-22'), vandaag, 30)).toEqual([]);
    expect(komendeLeeftijdsgrenzen(bereikVan('2014-11-20'), vandaag, 30)).toEqual([]);
    expect(komendeLeeftijdsgrenzen(bereikVan('2014'), vandaag, 30)).toEqual([]);
  });

  it('heeft bij elke grens een regel en een bron', () => {
    for (const recht of LEEFTIJDSRECHTEN) {
      expect(recht.regel).not.toBe('');
      expect(recht.bron).not.toBe('');
    }
  });
});

describe('de leeftijd op het scherm', () => {
  it.each([
    ['2014-11-21', '12 jaar'],
    ['2014', '11 of 12 jaar'],
    ['2027', 'nog niet geboren'],
    [null, ''],
  ])('geboren %s: "%s"', (geboren, tekst) => {
    expect(schrijfLeeftijd(bereikVan(geboren), vandaag)).toBe(tekst);
  });
});
