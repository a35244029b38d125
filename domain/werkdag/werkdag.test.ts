import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from '#domain/datum/datum.ts';
import { eindeHuisverbod, eindeVanDezeWeek, verdeelWerk } from './werkdag.ts';

const vandaag = '2026-11-21';

describe('verdeelWerk', () => {
  it.each([
    ['2026-11-20', 'teLaat'],
    ['2019-01-01', 'teLaat'],
    ['2026-11-21', 'vandaag'],
    ['2026-11-22', 'dezeWeek'],
    ['2026-11-28', 'dezeWeek'],
    ['2026-11-29', null],
    ['2026-10', 'teLaat'],
    ['2026-11', null],
    ['2025', 'teLaat'],
    ['2026', null],
  ] as const)('%s hoort bij %s', (datum, groep) => {
    const dag = verdeelWerk([{ datum }], vandaag);
    for (const naam of ['teLaat', 'vandaag', 'dezeWeek'] as const) {
      expect(dag[naam], naam).toHaveLength(naam === groep ? 1 : 0);
    }
  });

  it('zet binnen een groep de oudste datum voorop', () => {
    const dag = verdeelWerk([{ datum: '2026-11-20' }, { datum: '2026-10' }, { datum: '2026-11-03' }], vandaag);
    expect(dag.teLaat.map(({ datum }) => datum)).toEqual(['2026-10', '2026-11-03', '2026-11-20']);
  });

  it('raakt niets kwijt en telt niets dubbel binnen de week', () => {
    const dagen = fc.array(fc.integer({ min: -400, max: 7 }).map((n) => ({ datum: plusDagen(vandaag, n) })));
    fc.assert(
      fc.property(dagen, (werk) => {
        const dag = verdeelWerk(werk, vandaag);
        expect(dag.teLaat.length + dag.vandaag.length + dag.dezeWeek.length).toBe(werk.length);
        expect(dag.dezeWeek.every(({ datum }) => datum <= eindeVanDezeWeek(vandaag))).toBe(true);
      }),
    );
  });
});

describe('eindeHuisverbod', () => {
  it('loopt tien dagen op dezelfde kloktijd, ook over de zomertijd (feiten §5.2)', () => {
    expect(eindeHuisverbod('2010-03-27T19:00:00.000Z', null)).toEqual({ datum: '2010-04-06', tijd: '20:00' });
  });

  it('houdt een verlenging aan', () => {
    expect(eindeHuisverbod('2026-11-01T09:30:00.000Z', 28)).toEqual({ datum: '2026-11-29', tijd: '10:30' });
  });
});
