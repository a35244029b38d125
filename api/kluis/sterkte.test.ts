import { describe, expect, it } from 'vitest';
import { LAAGSTE_STERKTE } from '#domain/kluis/wachtwoordzin.ts';
import { kraaktijdVan, weegZin } from './sterkte.ts';
import { woorden } from './woorden.ts';
import { stelZinVoor } from './zin-voorstel.ts';

describe('the strength of a passphrase', () => {
  it.each([
    'Welkom123!',
    'Steenwijk2026',
    'qwertyuiop',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'de kat krabt de krullen van de trap',
    'dekatkrabtdekrullenvandetrap',
    'Een gezin een plan een regisseur',
    'fatima de vries',
    '',
  ])('finds "%s" too easy, and says why or what to do', (zin) => {
    const gewogen = weegZin(zin, []);
    expect(gewogen.guessesLog10).toBeLessThan(LAAGSTE_STERKTE);
    expect(gewogen.score).toBeLessThan(4);
    expect(gewogen.suggesties.length).toBeGreaterThan(0);
    for (const tekst of [gewogen.waarschuwing ?? 'Zin.', ...gewogen.suggesties]) expect(tekst).toMatch(/^[A-Z].*\.$/);
  });

  it('counts what is known about the dossier as known', () => {
    const zin = 'Tjakkalinda Oosterbroek-Wijnaldum';
    const vreemd = weegZin(zin, []);
    const eigen = weegZin(zin, ['Tjakkalinda Oosterbroek-Wijnaldum', 'Steenwijkerland']);
    expect(eigen.guessesLog10).toBeLessThan(vreemd.guessesLog10 - 6);
    expect(eigen.score).toBeLessThan(4);
  });

  it('finds every proposed sentence strong enough, and never the same twice', () => {
    const zinnen = Array.from({ length: 25 }, stelZinVoor);
    expect(new Set(zinnen).size).toBe(zinnen.length);
    for (const zin of zinnen) {
      expect(zin.split(' ')).toHaveLength(6);
      expect(weegZin(zin, ['Steenwijkerland']).guessesLog10).toBeGreaterThanOrEqual(LAAGSTE_STERKTE);
    }
  });

  it('has enough different words to draw from, without accents or capitals', () => {
    expect(new Set(woorden).size).toBe(woorden.length);
    expect(6 * Math.log10(woorden.length)).toBeGreaterThan(16);
    expect(woorden.every((woord) => /^[a-z]{2,15}$/.test(woord))).toBe(true);
  });

  it('needs a moment only for the longest passphrase', () => {
    expect(weegZin('a0b1c2d3e4'.repeat(20), []).guessesLog10).toBeGreaterThan(0);
  });
});

describe('the time to guess it', () => {
  it.each([
    [0, 'minder dan twee seconden'],
    [7, 'ongeveer 7 seconden'],
    [8, 'ongeveer 1 minuut'],
    [9, 'ongeveer 12 minuten'],
    [10, 'ongeveer 2 uur'],
    [11, 'ongeveer 20 uur'],
    [12, 'ongeveer 8 dagen'],
    [13, 'ongeveer 3 maanden'],
    [13.56, 'ongeveer 10 maanden'],
    [14, 'ongeveer 2 jaar'],
    [20, 'meer dan duizend jaar'],
  ])('10^%d guesses: %s', (log10, tekst) => {
    expect(kraaktijdVan(log10)).toBe(tekst);
  });
});
