import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gelijkenis, type Kenmerken } from './gelijkenis.ts';
import { ontleedNaam } from './naam.ts';

// Alle personen in dit bestand zijn verzonnen; de nummers zijn voorbeeldnummers.
type Kort = { naam: string; geboren?: string; bsn?: string; postcode?: string; telefoon?: string };

function persoon(kort: Kort): Kenmerken {
  return {
    naam: ontleedNaam(kort.naam),
    geboortedatum: kort.geboren ?? null,
    bsn: kort.bsn ?? null,
    postcode: kort.postcode ?? null,
    telefoon: kort.telefoon ?? null,
  };
}

describe('dubbelcontrole', () => {
  it.each<[string, Kort, Kort, string, readonly string[]]>([
    [
      'hetzelfde BSN is zeker, ook bij een andere naam',
      { naam: 'Fatima de Vries', bsn: '111222333' },
      { naam: 'F. Bakker', bsn: '1112.22.333' },
      'zeker',
      ['ZELFDE_BSN', 'ZELFDE_VOORLETTER'],
    ],
    [
      'een ander geldig BSN sluit uit, ook bij dezelfde naam en dag',
      { naam: 'Jan de Vries', geboren: '1980-01-02', bsn: '111222333' },
      { naam: 'Jan de Vries', geboren: '1980-01-02', bsn: '123456782' },
      'geen',
      ['ANDER_BSN', 'ZELFDE_NAAM', 'ZELFDE_GEBOORTEDATUM'],
    ],
    [
      'een ongeldig BSN telt niet mee',
      { naam: 'Jan de Vries', bsn: '000000000' },
      { naam: 'Ada Bos', bsn: '000000000' },
      'geen',
      [],
    ],
    [
      'dezelfde naam en geboortedatum',
      { naam: 'Fatima de Vries', geboren: '1985-04-03' },
      { naam: 'Vries, Fatima de', geboren: '1985-04-03' },
      'waarschijnlijk',
      ['ZELFDE_NAAM', 'ZELFDE_GEBOORTEDATUM'],
    ],
    [
      'een andere spelling en dezelfde postcode',
      { naam: 'Youssef Janssen', postcode: '8331 AB' },
      { naam: 'Yusuf Jansen', postcode: '8331ab' },
      'waarschijnlijk',
      ['ACHTERNAAM_KLINKT_GELIJK', 'VOORNAAM_KLINKT_GELIJK', 'ZELFDE_POSTCODE'],
    ],
    [
      'een voorletter en hetzelfde telefoonnummer in een andere schrijfwijze',
      { naam: 'F. de Vries', telefoon: '06-12345678' },
      { naam: 'Fatima de Vries', telefoon: '+31 6 12 34 56 78' },
      'waarschijnlijk',
      ['ZELFDE_ACHTERNAAM', 'ZELFDE_VOORLETTER', 'ZELFDE_TELEFOON'],
    ],
    [
      'dezelfde naam zonder meer is mogelijk',
      { naam: 'Jan de Vries' },
      { naam: 'Jan de Vries' },
      'mogelijk',
      ['ZELFDE_NAAM'],
    ],
    [
      'een tikfout in de achternaam',
      { naam: 'Anna Bakker' },
      { naam: 'Anna Bakkel' },
      'mogelijk',
      ['ACHTERNAAM_LIJKT', 'ZELFDE_VOORNAAM'],
    ],
    [
      'een tweeling: zelfde achternaam en dag, andere voornaam',
      { naam: 'Sem Bakker', geboren: '2016-05-06' },
      { naam: 'Lotte Bakker', geboren: '2016-05-06' },
      'mogelijk',
      ['ZELFDE_ACHTERNAAM', 'ZELFDE_GEBOORTEDATUM'],
    ],
    [
      'getrouwd: zelfde voornaam en dag, andere achternaam',
      { naam: 'Els Bakker', geboren: '1990-05-06' },
      { naam: 'Els Visser', geboren: '1990-05-06' },
      'mogelijk',
      ['ZELFDE_VOORNAAM', 'ZELFDE_GEBOORTEDATUM'],
    ],
    [
      'een geboortejaar dat past, spreekt niet tegen',
      { naam: 'Els Bakker', geboren: '1990' },
      { naam: 'Els Bakker', geboren: '1990-05-06' },
      'mogelijk',
      ['ZELFDE_NAAM', 'GEBOORTEDATUM_KAN'],
    ],
    [
      'vader en zoon met dezelfde naam: een andere dag zwakt af, maar blijft een waarschuwing',
      { naam: 'Jan de Vries', geboren: '1960-01-01', postcode: '8331 AB' },
      { naam: 'Jan de Vries', geboren: '1990-01-01', postcode: '8331 AB' },
      'mogelijk',
      ['ZELFDE_NAAM', 'ANDERE_GEBOORTEDATUM', 'ZELFDE_POSTCODE'],
    ],
    [
      'broer en zus op één adres',
      { naam: 'Sem Bakker', geboren: '2014-01-01', postcode: '8331 AB' },
      { naam: 'Lotte Bakker', geboren: '2016-05-06', postcode: '8331 AB' },
      'geen',
      ['ZELFDE_ACHTERNAAM', 'ANDERE_GEBOORTEDATUM', 'ZELFDE_POSTCODE'],
    ],
    [
      'alleen dezelfde dag',
      { naam: 'Ada Bos', geboren: '1990-05-06' },
      { naam: 'Kees Hof', geboren: '1990-05-06' },
      'geen',
      ['ZELFDE_GEBOORTEDATUM'],
    ],
    ['alleen dezelfde voornaam', { naam: 'Ada Bos' }, { naam: 'Ada Hof' }, 'geen', ['ZELFDE_VOORNAAM']],
    ['niets bekend', { naam: '' }, { naam: '' }, 'geen', []],
    [
      'twee korte namen met één medeklinker',
      { naam: 'Bo Bakker' },
      { naam: 'Bea Bakker' },
      'geen',
      ['ZELFDE_ACHTERNAAM'],
    ],
  ])('%s', (_titel, a, b, mate, redenen) => {
    expect(gelijkenis(persoon(a), persoon(b))).toEqual({ mate, redenen });
  });

  const willekeurig = fc
    .record({
      naam: fc.constantFrom('Jan de Vries', 'Jan Vries', 'J. de Fries', 'Ada Bakker', 'Adda Bakkre', 'Sem', ''),
      geboren: fc.constantFrom(null, '1980', '1980-01-02', '1980-01-03'),
      bsn: fc.constantFrom(null, '111222333', '123456782', '1'),
      postcode: fc.constantFrom(null, '8331 AB', '8331AC'),
      telefoon: fc.constantFrom(null, '0612345678', '112'),
    })
    .map(({ naam, geboren, ...rest }) => ({ naam: ontleedNaam(naam), geboortedatum: geboren, ...rest }));

  it('maakt niet uit wie als eerste genoemd is', () => {
    fc.assert(
      fc.property(willekeurig, willekeurig, (a, b) => {
        expect(gelijkenis(a, b)).toEqual(gelijkenis(b, a));
      }),
    );
  });

  it('geeft bij elke uitkomst anders dan "geen" minstens één reden, en nooit een getal', () => {
    fc.assert(
      fc.property(willekeurig, willekeurig, (a, b) => {
        const uitkomst = gelijkenis(a, b);
        expect(uitkomst.mate === 'geen' || uitkomst.redenen.length > 0).toBe(true);
        expect(JSON.stringify(uitkomst)).not.toMatch(/\d/);
      }),
    );
  });
});
