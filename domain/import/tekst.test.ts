import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vlak } from './tekst.ts';

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
