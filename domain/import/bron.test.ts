import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doeAlles } from '#domain/stappen.ts';
import { type Blad, bladenUitBron, type Cel } from './blad.ts';
import { schrijfBron } from './bron.ts';

const cel: fc.Arbitrary<Cel> = fc.oneof(
  fc.record({ tekst: fc.string(), soort: fc.constant('tekst' as const) }),
  fc.record({ tekst: fc.string(), soort: fc.constant('getal' as const) }),
  fc.record({ tekst: fc.string(), soort: fc.constant('datum' as const), iso: fc.string() }),
  fc.record({
    tekst: fc.string(),
    soort: fc.constantFrom('tekst' as const, 'formule' as const),
    uitkomst: fc.string(),
  }),
);
const blad: fc.Arbitrary<Blad> = fc.record({
  naam: fc.string(),
  isVerborgen: fc.boolean(),
  rijen: fc.array(fc.array(cel, { maxLength: 4 }), { maxLength: 250 }),
});

describe('de bron van een lijst', () => {
  it('komt terug zoals zij was', () => {
    fc.assert(
      fc.property(fc.array(blad, { maxLength: 3 }), (bladen) => {
        expect(doeAlles(bladenUitBron(schrijfBron(bladen)))).toEqual(bladen);
      }),
      { numRuns: 50 },
    );
  });

  it('bewaart van een gewone cel alleen de tekst', () => {
    const rijen: Blad['rijen'] = [[{ tekst: 'Bakker', soort: 'tekst' }]];
    expect(schrijfBron([{ naam: 'Lijst', isVerborgen: false, rijen }])).toContain('[["Bakker"]]');
  });

  it('leest ook een bron waarin elke cel voluit bewaard is', () => {
    const bladen: Blad[] = [{ naam: 'Lijst', isVerborgen: true, rijen: [[{ tekst: 'Bakker', soort: 'tekst' }], []] }];
    expect(doeAlles(bladenUitBron(JSON.stringify(bladen)))).toEqual(bladen);
  });
});
