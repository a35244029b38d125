import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beweeg, type Plek } from './rooster-navigatie.ts';

const maat = { rijen: 100, kolommen: 4, pagina: 10 };

function plek(rij: number, kolom: number): Plek {
  return { rij, kolom };
}

describe('beweeg', () => {
  it.each([
    ['een rij omlaag', plek(0, -1), 'ArrowDown', plek(1, -1)],
    ['onderaan blijft onderaan', plek(99, -1), 'ArrowDown', plek(99, -1)],
    ['omhoog van de eerste rij naar de kop', plek(0, -1), 'ArrowUp', plek(-1, 0)],
    ['omhoog van een cel houdt de kolom', plek(0, 2), 'ArrowUp', plek(-1, 2)],
    ['uit de kop naar de rij als geheel', plek(-1, 2), 'ArrowDown', plek(0, -1)],
    ['naar de eerste cel', plek(3, -1), 'ArrowRight', plek(3, 0)],
    ['niet voorbij de laatste cel', plek(3, 3), 'ArrowRight', plek(3, 3)],
    ['terug naar de rij', plek(3, 0), 'ArrowLeft', plek(3, -1)],
    ['in de kop niet verder dan de eerste kolom', plek(-1, 0), 'ArrowLeft', plek(-1, 0)],
    ['een blad omlaag', plek(3, -1), 'PageDown', plek(13, -1)],
    ['een blad omhoog tot de eerste rij', plek(3, -1), 'PageUp', plek(0, -1)],
    ['Home op een rij: de eerste rij', plek(50, -1), 'Home', plek(0, -1)],
    ['End op een rij: de laatste rij', plek(50, -1), 'End', plek(99, -1)],
    ['End in een cel: de laatste cel', plek(50, 1), 'End', plek(50, 3)],
    ['Ctrl+End in een cel: de laatste rij', plek(50, 1), 'Control+End', plek(99, 1)],
  ])('%s', (_naam, van, toets, naar) => {
    expect(beweeg(van, toets, maat)).toEqual(naar);
  });

  it('kent andere toetsen niet', () => {
    expect(beweeg(plek(0, -1), 'a', maat)).toBeNull();
    expect(beweeg(plek(0, -1), 'Control+ArrowDown', maat)).toBeNull();
  });

  it('blijft altijd binnen het rooster, ook als het leeg is', () => {
    const toets = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageDown',
      'PageUp',
      'Control+Home',
      'Control+End',
    );
    fc.assert(
      fc.property(
        fc.array(toets, { maxLength: 40 }),
        fc.nat(30),
        fc.integer({ min: 1, max: 6 }),
        (toetsen, rijen, kolommen) => {
          let hier: Plek = rijen === 0 ? plek(-1, 0) : plek(0, -1);
          for (const druk of toetsen) {
            hier = beweeg(hier, druk, { rijen, kolommen, pagina: 5 }) ?? hier;
            expect(hier.rij).toBeGreaterThanOrEqual(-1);
            expect(hier.rij).toBeLessThan(Math.max(rijen, 1));
            if (rijen === 0) expect(hier.rij).toBe(-1);
            expect(hier.kolom).toBeGreaterThanOrEqual(hier.rij === -1 ? 0 : -1);
            expect(hier.kolom).toBeLessThan(kolommen);
          }
        },
      ),
    );
  });
});
