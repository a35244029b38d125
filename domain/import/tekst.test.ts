import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGeenWoord, isOnbekendWoord, vlak } from './tekst.ts';

describe('vlak', () => {
  it.each([
    ['  Fam.   De Boer ', 'fam. de boer'],
    ['Çelik-Đorđević', 'celik-dordevic'],
    ['´s-Gravenmoer', "'s-gravenmoer"],
    ['`s-Gravenmoer', "'s-gravenmoer"],
    ['regel 1\r\n\tregel 2', 'regel 1 regel 2'],
    ['', ''],
  ])('%j wordt %j', (tekst, verwacht) => {
    expect(vlak(tekst)).toBe(verwacht);
  });

  it('geeft voor tekst zonder accenten hetzelfde als langs de lange weg', () => {
    // Een accent aan het eind stuurt dezelfde tekst langs alle vervangingen.
    const gewoon = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
    fc.assert(
      fc.property(gewoon, (tekst) => {
        expect(vlak(`${tekst}e`)).toBe(vlak(`${tekst}é`));
      }),
    );
  });
});

describe('isGeenWoord en isOnbekendWoord', () => {
  it.each([' N.V.T. ', 'Geen', '-', 'nvt\n'])('%j zegt dat er niets is', (tekst) => {
    expect([isGeenWoord(tekst), isOnbekendWoord(tekst)]).toEqual([true, false]);
  });

  it.each(['  Onbekend  ', 'onbekénd', 'N.n.b.', '???'])('%j zegt dat het niet bekend is', (tekst) => {
    expect([isGeenWoord(tekst), isOnbekendWoord(tekst)]).toEqual([false, true]);
  });

  it('zeggen van elke tekst hetzelfde als van dezelfde tekst zonder hoofdletters, accenten en spaties eromheen', () => {
    const woord = fc.constantFrom(
      'Onbekend',
      'n.n.b.',
      'GEEN',
      'onb',
      'v.t.',
      '-',
      '?',
      ' ',
      '\u0301',
      '\u00a0',
      'é',
      'e',
    );
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 12 }), (delen) => {
        const tekst = delen.join('');
        expect(isGeenWoord(tekst)).toBe(isGeenWoord(vlak(tekst)));
        expect(isOnbekendWoord(tekst)).toBe(isOnbekendWoord(vlak(tekst)));
      }),
    );
  });
});
