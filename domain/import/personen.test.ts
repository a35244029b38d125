import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datumregels } from './datum.ts';
import { type Celsoort, leesPersonen } from './personen.ts';

const REGELS: Datumregels = { volgorde: 'dm', eeuw: 'volwassene', vandaag: '2026-11-21' };

function kort(tekst: string, celsoort: Celsoort = 'een'): readonly string[] {
  const regels: Datumregels = celsoort === 'kinderen' ? { ...REGELS, eeuw: 'geboorte' } : REGELS;
  return leesPersonen(tekst, celsoort, regels).personen.map((een) =>
    [een.naam, een.rol, een.relatie, een.geboortedatum, een.leeftijd].filter((deel) => deel !== null).join('|'),
  );
}

function codes(tekst: string, celsoort: Celsoort = 'een'): readonly string[] {
  return leesPersonen(tekst, celsoort, REGELS).bevindingen.map((een) => een.code);
}

describe('volwassenen in een vrije cel', () => {
  it.each<[string, string[]]>([
    ['Fatima de Vries, 3-4-1985, slachtoffer', ['Fatima de Vries|slachtoffer|1985-04-03']],
    ['Omar Schra, 05-08-1994, zoon (25)', ['Omar Schra|kind|1994-08-05|25']],
    ['Naomi Bakker, 10-07-1972, dader én slachtoffer', ['Naomi Bakker|wederzijds|1972-07-10']],
    ['Naomi Bakker, 10-07-1972, slachtoffer en dader', ['Naomi Bakker|wederzijds|1972-07-10']],
    ['Petra Müller, 08/11/41, moeder', ['Petra Müller|ouder|1941-11-08']],
    ['Mohammed Schra, 8-1-2000, ex', ['Mohammed Schra|ex_partner|2000-01-08']],
    ['Anouk El Amrani, 20 dec 1953, so', ['Anouk El Amrani|slachtoffer|1953-12-20']],
    [
      'Jan-Willem Brouwer-Klaassen, 20 apr 1995, vermoedelijk pleger',
      ['Jan-Willem Brouwer-Klaassen|pleger|1995-04-20'],
    ],
    ["Luuk van 't Hof (vader) geb. 7-10-1947", ["Luuk van 't Hof|ouder|1947-10-07"]],
    ['Vries, Fatima de, 3-4-1985', ['Vries, Fatima de|1985-04-03']],
    ['Bakker, P., 3-4-1985', ['Bakker, P.|1985-04-03']],
    ['mw. F. Bakker (38)', ['F. Bakker|38']],
    ['slachtoffer: Fatima Bakker', ['Fatima Bakker|slachtoffer']],
    [
      'Anna Bakker 1-2-1980 (so) / Piet Smit 3-4-1978 (pleger)',
      ['Anna Bakker|slachtoffer|1980-02-01', 'Piet Smit|pleger|1978-04-03'],
    ],
    ['Anna Bakker & Piet Smit', ['Anna Bakker', 'Piet Smit']],
    ['fatima bakker, moeder', ['fatima bakker|ouder']],
    ['Eva de Man', ['Eva de Man']],
    ['Ewa Smit, 1985', ['Ewa Smit|1985']],
    ['geen', []],
    ['-', []],
    ['n.n.b.', []],
  ])('%s', (tekst, verwacht) => {
    expect(kort(tekst)).toEqual(verwacht);
  });

  it('zegt waar het twijfelt', () => {
    expect(codes('Bakker, Petra, 20-4-1953')).toContain('NAAM_VOLGORDE');
    expect(codes('Petra Bakker, 30-2-1953')).toContain('DATUM_ONMOGELIJK');
    expect(codes('ex, geb. 3-4-1985')).toContain('PERSOON_ZONDER_NAAM');
    expect(codes('Petra Bakker, wonen bij oma')).toContain('NIET_ALLES_BEGREPEN');
    expect(codes('Petra Bakker (130)')).toContain('LEEFTIJD_ONMOGELIJK');
    expect(codes('Petra Bakker, BSN 123456789')).toContain('BSN_ONGELDIG');
    expect(codes('Anouk Post, so')).toContain('ROL_UIT_AFKORTING');
  });

  it('een keuze vervangt alleen de datum in de cel', () => {
    const lezing = leesPersonen('Anna Bakker, 03/04/85, so', 'een', { ...REGELS, volgorde: 'onbekend' });
    expect(lezing.bevindingen[0]).toMatchObject({
      code: 'DATUM_TWEE_LEZINGEN',
      keuzen: [{ waarde: 'Anna Bakker, 1985-04-03, so' }, { waarde: 'Anna Bakker, 1985-03-04, so' }],
    });
    expect(leesPersonen('Klaas Y1lmaz', 'een', REGELS).bevindingen[0]).toMatchObject({
      code: 'NAAM_MET_CIJFER',
      keuzen: [{ waarde: 'Klaas Yılmaz' }],
    });
  });

  it('leest een geldig BSN en een telefoonnummer mee', () => {
    const [een] = leesPersonen('Anna Bakker, bsn 111222333, 06-12345678', 'een', REGELS).personen;
    expect(een).toMatchObject({ naam: 'Anna Bakker', bsn: '111222333', telefoon: '06-12345678' });
  });
});

describe('kinderen in een vrije cel', () => {
  it.each<[string, string[]]>([
    ['Sem (7); Lotte 4jr', ['Sem|7', 'Lotte|4']],
    ['Ilyas (14) / Saar (0)', ['Ilyas|14', 'Saar|0']],
    ['Sem (9)\nLevi (9)', ['Sem|9', 'Levi|9']],
    ['Ilyas (14), Saar (0), Lynn 2jr, Mila (9)', ['Ilyas|14', 'Saar|0', 'Lynn|2', 'Mila|9']],
    ['Sem 7 jaar en Lotte 4 jaar', ['Sem|7', 'Lotte|4']],
    ['Sem 7 Lotte 4', ['Sem|7', 'Lotte|4']],
    ['Sem, Lotte, Daan', ['Sem', 'Lotte', 'Daan']],
    ['zoon Sem (7), dochter Lotte', ['Sem|kind|7', 'Lotte|kind']],
    ['Sem (14-3-2015)', ['Sem|2015-03-14']],
    ['Sem 14-3-2015; Lotte 2018', ['Sem|2015-03-14', 'Lotte|2018']],
    ['baby Noor 8 mnd', ['Noor|kind|kind|0']],
    ['7/4/2', ['|7', '|4', '|2']],
    ['Sem de Vries (7)', ['Sem de Vries|7']],
    ['geen', []],
    ['-', []],
    ['nee', []],
  ])('%s', (tekst, verwacht) => {
    expect(kort(tekst, 'kinderen')).toEqual(verwacht);
  });

  it('een aantal is geen kind', () => {
    expect(leesPersonen('3 kinderen', 'kinderen', REGELS)).toMatchObject({
      personen: [],
      aantal: 3,
      bevindingen: [{ code: 'ALLEEN_AANTAL_KINDEREN' }],
    });
    expect(leesPersonen('2', 'kinderen', REGELS).aantal).toBe(2);
    expect(leesPersonen('0', 'kinderen', REGELS)).toMatchObject({ aantal: 0, bevindingen: [] });
  });

  it('twee kinderen met dezelfde naam zijn twijfel', () => {
    expect(codes('Finn (11)\nFinn 1jr', 'kinderen')).toContain('ZELFDE_NAAM_TWEE_KEER');
  });
});

describe('elke tekst', () => {
  it('wordt gelezen zonder te werpen en geeft geen negatieve leeftijd', () => {
    const stuk = fc.constantFrom(
      'Anna',
      'de',
      'Vries',
      '3-4-1985',
      '(7)',
      ';',
      ',',
      '/',
      '\n',
      'so',
      'pleger',
      'ex',
      '4jr',
      '=1+1',
      '<b>',
      'ı',
      '👪',
      '(',
    );
    const tekst = fc.oneof(
      fc.string(),
      fc.array(stuk, { maxLength: 12 }).map((delen) => delen.join(' ')),
    );
    fc.assert(
      fc.property(tekst, fc.constantFrom('een', 'kinderen'), (inhoud, celsoort) => {
        const lezing = leesPersonen(inhoud, celsoort, REGELS);
        expect(lezing.personen.every((een) => een.leeftijd === null || een.leeftijd >= 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
