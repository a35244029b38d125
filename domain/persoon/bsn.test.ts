import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGeldigBsn, maskeerBsn, normaliseerBsn } from './bsn.ts';

/** Maakt van acht cijfers een geldig nummer, onafhankelijk van de code: zoekt het negende cijfer door te proberen. */
function metControlecijfer(acht: string): string | undefined {
  const som = Array.from(acht).reduce((totaal, cijfer, plaats) => totaal + (9 - plaats) * Number(cijfer), 0);
  const rest = som % 11;
  return rest === 10 ? undefined : `${acht}${rest}`;
}

const achtCijfers = fc.integer({ min: 1, max: 99_999_998 }).map((getal) => String(getal).padStart(8, '0'));

describe('BSN-01 de 11-proef', () => {
  it.each([
    ['111222333', 'een bekend voorbeeldnummer'],
    ['123456782', 'een bekend voorbeeldnummer'],
    ['1112.22.333', 'met punten'],
    ['111 222 333', 'met spaties'],
    [' 111222333 ', 'met witruimte eromheen'],
    ['111-222-333', 'met streepjes'],
    ['012345672', 'met een nul vooraan'],
    ['12345672', 'acht cijfers: het rekenblad gooide de nul weg'],
    ['999990019', 'een nummer uit de testreeks'],
  ])('%s is geldig: %s', (tekst) => {
    expect(isGeldigBsn(tekst)).toBe(true);
  });

  it.each([
    ['111222334', 'laatste cijfer klopt niet'],
    ['211122333', 'twee cijfers verwisseld'],
    ['000000000', 'code voor onbekend'],
    ['999999999', 'code voor ongeboren'],
    ['00000000', 'acht nullen'],
    ['1234567', 'te kort'],
    ['1234567820', 'te lang'],
    ['', 'leeg'],
    ['.', 'alleen een punt'],
    ['12345678x', 'een letter'],
    ['-11222333', 'een minteken'],
    ['11122233e3', 'een macht van tien'],
    ['١١١٢٢٢٣٣٣', 'andere cijfers dan 0-9'],
  ])('%s is niet geldig: %s', (tekst) => {
    expect(isGeldigBsn(tekst)).toBe(false);
  });

  it('keurt elk nummer met een goed controlecijfer goed en met elk ander cijfer af', () => {
    fc.assert(
      fc.property(achtCijfers, fc.integer({ min: 1, max: 9 }), (acht, verschil) => {
        const goed = metControlecijfer(acht);
        fc.pre(goed !== undefined);
        const fout = `${acht}${(Number(goed.slice(-1)) + verschil) % 10}`;
        expect(isGeldigBsn(goed)).toBe(true);
        expect(isGeldigBsn(fout)).toBe(false);
      }),
    );
  });

  it('vindt elke verwisseling van twee verschillende cijfers naast elkaar', () => {
    fc.assert(
      fc.property(achtCijfers, fc.integer({ min: 0, max: 7 }), (acht, plaats) => {
        const goed = metControlecijfer(acht);
        fc.pre(goed !== undefined && goed[plaats] !== goed[plaats + 1]);
        const fout = `${goed.slice(0, plaats)}${goed[plaats + 1]}${goed[plaats]}${goed.slice(plaats + 2)}`;
        expect(isGeldigBsn(fout)).toBe(false);
      }),
    );
  });
});

describe('maskeren en normaliseren', () => {
  it('laat alleen de laatste drie cijfers zien', () => {
    expect(maskeerBsn('1112.22.333')).toBe('••••••333');
  });

  it('toont niets als er geen nummer staat', () => {
    expect(maskeerBsn('onbekend')).toBe('');
  });

  it('geeft negen cijfers of niets', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        expect(normaliseerBsn(tekst) ?? '000000000').toMatch(/^\d{9}$/);
      }),
    );
  });
});
