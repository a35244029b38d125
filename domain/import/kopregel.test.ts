import { describe, expect, it } from 'vitest';
import type { Cel } from './blad.ts';
import { isHerhaaldeKop } from './kopregel.ts';

const KOPPEN = Array.from({ length: 10 }, (_, kolom) => `kop ${kolom}`);

/** Een rij van tien cellen waarvan alleen de genoemde plaatsen de kop herhalen. */
function rij(...gelijk: readonly number[]): readonly Cel[] {
  return KOPPEN.map((kop, kolom): Cel => ({ tekst: gelijk.includes(kolom) ? kop : `anders ${kolom}`, soort: 'tekst' }));
}

describe('isHerhaaldeKop', () => {
  it.each([
    ['zeven van de tien, de andere vooraan', rij(3, 4, 5, 6, 7, 8, 9), true],
    ['zeven van de tien, de andere achteraan', rij(0, 1, 2, 3, 4, 5, 6), true],
    ['zes van de tien', rij(0, 1, 2, 3, 4, 5), false],
    ['geen enkele', rij(), false],
    ['een enkele gevulde cel', [{ tekst: 'Kop 0', soort: 'tekst' } as const], false],
  ])('%s', (_, cellen, verwacht) => {
    expect(isHerhaaldeKop(cellen, KOPPEN)).toBe(verwacht);
  });

  it('telt een cel met alleen leestekens niet mee', () => {
    const streep = rij(3, 4, 5, 6, 7, 8, 9).map(
      (cel, kolom): Cel => (kolom < 3 ? { tekst: '--', soort: 'tekst' } : cel),
    );
    expect(isHerhaaldeKop(streep, KOPPEN)).toBe(true);
  });
});
