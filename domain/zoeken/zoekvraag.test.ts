import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoekvraag, zoekvraagInTekst } from './zoekvraag.ts';

describe('zoekvraag', () => {
  it.each([
    ['vries', '"vries"*'],
    ['  de   Vries ', '"de"* AND "Vries"*'],
    ['2026-0042', '"2026"* AND "0042"*'],
    ["d'Hondt", '"d"* AND "Hondt"*'],
    ['Đorđević', '"Đorđević"*'],
    ['NEAR(a b)', '"NEAR"* AND "a"* AND "b"*'],
    ['a OR b*', '"a"* AND "OR"* AND "b"*'],
  ])('%s wordt %s', (tekst, vraag) => {
    expect(zoekvraag(tekst)).toBe(vraag);
  });

  it.each(['', '   ', '"', '-*()', '…'])('"%s" is niets om te zoeken', (tekst) => {
    expect(zoekvraag(tekst)).toBeNull();
  });

  it('laat nooit een aanhalingsteken of opdracht van de zoektaal door', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (tekst) => {
        const vraag = zoekvraag(tekst);
        if (vraag === null) return;
        expect(vraag).toMatch(/^"[^"]+"\*( AND "[^"]+"\*){0,7}$/u);
      }),
    );
  });
});

describe('zoekvraagInTekst', () => {
  it.each([
    ['slaapt b', '"slaapt"*'],
    ["d'Hondt", '"Hondt"*'],
    ['fase 3', '"fase"* AND "3"*'],
    ['bij de', '"bij"* AND "de"*'],
  ])('%s wordt %s', (tekst, vraag) => {
    expect(zoekvraagInTekst(tekst)).toBe(vraag);
  });

  it.each(['d', 'a b', 'é', 'e\u0301', ''])('"%s" is te weinig om in teksten te zoeken', (tekst) => {
    expect(zoekvraagInTekst(tekst)).toBeNull();
  });
});
