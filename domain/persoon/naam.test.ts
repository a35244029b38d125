import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { klanksleutel } from './klanksleutel.ts';
import {
  klanksleutelVanNaam,
  type Naam,
  ontleedNaam,
  sorteersleutel,
  sorteersleutelVanGezin,
  weergavenaam,
  zoeksleutelVanNaam,
} from './naam.ts';
import { zoeksleutel } from './zoeksleutel.ts';

// Alle namen in dit bestand zijn verzonnen.
function naam(delen: Partial<Naam>): Naam {
  return { roepnaam: '', voornamen: '', tussenvoegsel: '', achternaam: '', ...delen };
}

describe('weergavenaam', () => {
  it.each([
    [{ roepnaam: 'Fatima', tussenvoegsel: 'de', achternaam: 'Vries' }, 'Fatima de Vries'],
    [{ voornamen: 'Johannes Petrus', achternaam: 'Bakker' }, 'Johannes Bakker'],
    [{ roepnaam: 'Sem' }, 'Sem'],
    [{ tussenvoegsel: 'van der', achternaam: 'Veen' }, 'van der Veen'],
    [{ roepnaam: 'Lucia', tussenvoegsel: "d'", achternaam: 'Ancona' }, "Lucia d'Ancona"],
    [{ roepnaam: 'Piet', tussenvoegsel: "'t", achternaam: 'Hart' }, "Piet 't Hart"],
    [{}, ''],
  ])('%o wordt "%s"', (delen, tekst) => {
    expect(weergavenaam(naam(delen))).toBe(tekst);
  });
});

describe('sorteren', () => {
  it('gaat op achternaam zonder tussenvoegsel, dan tussenvoegsel, dan voornaam', () => {
    const namen = ['Anna de Vries', 'Zoë van Aalst', 'Bo Vries', 'Ed de Vries', 'Émile Eckhart', 'Eva van Vries'];
    const gesorteerd = namen
      .map((tekst) => ({ tekst, sleutel: sorteersleutel(ontleedNaam(tekst)) }))
      .sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1))
      .map(({ tekst }) => tekst);
    expect(gesorteerd).toEqual([
      'Zoë van Aalst',
      'Émile Eckhart',
      'Bo Vries',
      'Anna de Vries',
      'Ed de Vries',
      'Eva van Vries',
    ]);
  });

  it.each([
    ['Gezin de Vries', 'vries, de'],
    ['Fam. De Vries', 'vries, de'],
    ['familie Yılmaz', 'ijilmaz'],
    ['Jansen-Bakker', 'jansen bakker'],
    ['Gezin', 'gezin'],
  ])('gezin "%s" sorteert als "%s"', (gezin, sleutel) => {
    expect(sorteersleutelVanGezin(gezin)).toBe(sleutel);
  });
});

describe('een naam in één veld', () => {
  it.each([
    ['Fatima de Vries', { roepnaam: 'Fatima', tussenvoegsel: 'de', achternaam: 'Vries' }],
    ['de Vries, Fatima', { roepnaam: 'Fatima', tussenvoegsel: 'de', achternaam: 'Vries' }],
    ['Vries, Fatima de', { roepnaam: 'Fatima', tussenvoegsel: 'de', achternaam: 'Vries' }],
    ['fam. De Vries', { tussenvoegsel: 'de', achternaam: 'Vries' }],
    ['Jan Peter van der Veen', { roepnaam: 'Jan Peter', tussenvoegsel: 'van der', achternaam: 'Veen' }],
    ['Fatima El Amrani', { roepnaam: 'Fatima', tussenvoegsel: 'El', achternaam: 'Amrani' }],
    ['Sem', { roepnaam: 'Sem' }],
    ['van der Veen', { tussenvoegsel: 'van der', achternaam: 'Veen' }],
    ['Els Bakker-Smit', { roepnaam: 'Els', achternaam: 'Bakker-Smit' }],
    ["Kees van 't Hof", { roepnaam: 'Kees', tussenvoegsel: "van 't", achternaam: 'Hof' }],
    ['Kees van ’t Hof', { roepnaam: 'Kees', tussenvoegsel: "van 't", achternaam: 'Hof' }],
    ['  Ada   Bos ', { roepnaam: 'Ada', achternaam: 'Bos' }],
    ['Jan de', { roepnaam: 'Jan', achternaam: 'de' }],
    ['', {}],
  ])('"%s"', (tekst, delen) => {
    expect(ontleedNaam(tekst)).toEqual(naam(delen));
  });

  it('verliest geen woord van wat er stond', () => {
    const woord = fc.constantFrom('Ada', 'de', 'van', 'Bos', 'El', 'Vries', "'t", 'der', 'Sem-Jan');
    fc.assert(
      fc.property(fc.array(woord, { minLength: 1, maxLength: 6 }), fc.boolean(), (woorden, metKomma) => {
        const tekst = metKomma ? `${woorden[0]}, ${woorden.slice(1).join(' ')}` : woorden.join(' ');
        const delen = Object.values(ontleedNaam(tekst)).join(' ').toLowerCase().split(/\s+/).filter(Boolean).sort();
        expect(delen).toEqual(woorden.map((deel) => deel.toLowerCase()).sort());
      }),
    );
  });

  it('is dezelfde na wegschrijven en teruglezen', () => {
    for (const tekst of ['Fatima de Vries', 'Sem', "Kees van 't Hof", 'Els Bakker-Smit']) {
      expect(weergavenaam(ontleedNaam(tekst))).toBe(tekst);
    }
  });
});

describe('zoeksleutel', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['Wyngaard', 'wijngaard'],
    ['Ĳsbrand', 'ijsbrand'],
    ['Ÿpma', 'ijpma'],
    ['Yılmaz', 'ijilmaz'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ["D'Ancona", 'dancona'],
    ['  De-Vries,  (jr.) ', 'de vries jr'],
    ['Straße 12', 'strasse 12'],
    ['', ''],
  ])('"%s" wordt "%s"', (tekst, sleutel) => {
    expect(zoeksleutel(tekst)).toBe(sleutel);
  });

  it('is al klaar na één keer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        expect(zoeksleutel(zoeksleutel(tekst))).toBe(zoeksleutel(tekst));
      }),
    );
  });

  it('houdt voor elk begin van een Latijnse naam een begin van de sleutel over (zoeken tijdens typen)', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'd', 'e', 'i', 'j', 'y', 'z', 'é', 'ü', ' '),
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, fc.nat(12), (tekst, lengte) => {
        expect(zoeksleutel(tekst).startsWith(zoeksleutel(tekst.slice(0, lengte)))).toBe(true);
      }),
    );
  });

  it('neemt alle naamdelen mee', () => {
    expect(zoeksleutelVanNaam(ontleedNaam('Fatima de Vries'))).toBe('fatima de vries');
  });
});

describe('klanksleutel', () => {
  it.each([
    ['Janssen', 'Jansen'],
    ['Yusuf', 'Youssef'],
    ['Thijs', 'Tys'],
    ['Mohamed', 'Mohammed'],
    ['Visser', 'Fisser'],
    ['Dijkstra', 'Dykstra'],
    ['Philips', 'Filips'],
    ['Schmidt', 'Schmitt'],
    ['Cornelis', 'Kornelis'],
    ['Bosch', 'Bos'],
    ['Şahin', 'Sahin'],
    ['Zeeman', 'Seman'],
    ['Dekker', 'Deckers'.slice(0, 6)],
  ])('%s klinkt als %s', (a, b) => {
    expect(klanksleutel(a)).toBe(klanksleutel(b));
    expect(klanksleutel(a)).not.toBe('');
  });

  it.each([
    ['Bakker', 'Visser'],
    ['Anna', 'Nan'],
    ['Jansen', 'Hansen'],
    ['de Boer', 'de Beuker'],
  ])('%s klinkt niet als %s', (a, b) => {
    expect(klanksleutel(a)).not.toBe(klanksleutel(b));
  });

  it('neemt de achternaam, of zonder achternaam de voornaam', () => {
    expect(klanksleutelVanNaam(naam({ roepnaam: 'Sem', achternaam: 'Bakker' }))).toBe(klanksleutel('Bakker'));
    expect(klanksleutelVanNaam(naam({ roepnaam: 'Sem' }))).toBe(klanksleutel('Sem'));
    expect(klanksleutelVanNaam(naam({ voornamen: 'Samuel Jan' }))).toBe(klanksleutel('Samuel Jan'));
  });
});
