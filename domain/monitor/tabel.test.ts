import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenDimensie, eenTabel } from '#tests/builders/tabel.ts';
import { voegSamen } from './stelsel.ts';
import { maakTabel, stelselVan, TOTAAL } from './tabel.ts';

const binnen = fc.array(fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });

describe('Een tabel', () => {
  it('telt de randtotalen op en elke lijn klopt', () => {
    fc.assert(
      fc.property(binnen, (tellingen) => {
        const { tabel, stelsel } = eenTabel(tellingen);
        expect(tabel.cellen).toHaveLength((tellingen.length + 1) * 4);
        expect(tabel.cellen.at(-1)).toMatchObject({
          codes: [TOTAAL, TOTAAL],
          waarde: tellingen.flat().reduce((a, b) => a + b, 0),
        });
        for (const vergelijking of stelsel.vergelijkingen) {
          expect(vergelijking.reduce((som, [cel, f]) => som + f * (stelsel.cellen[cel]?.waarde ?? 0), 0)).toBe(0);
        }
      }),
    );
  });

  it('laat totalen uit de sleutel, zodat hetzelfde totaal overal dezelfde cel is', () => {
    const { tabel } = eenTabel([[1, 2]], { populatie: 'casus.instroom.2026-H1' });
    expect(tabel.cellen.map(({ sleutel }) => sleutel)).toEqual([
      'casus.instroom.2026-H1|kolom=k0&rij=r0',
      'casus.instroom.2026-H1|kolom=k1&rij=r0',
      'casus.instroom.2026-H1|rij=r0',
      'casus.instroom.2026-H1|kolom=k0',
      'casus.instroom.2026-H1|kolom=k1',
      'casus.instroom.2026-H1|',
    ]);
  });

  it('geeft een meervoudige dimensie geen totaal, maar per klasse ja, nee en samen de populatie', () => {
    const tabel = maakTabel(
      {
        code: 'X',
        populatie: 'casus.instroom.2026-H1',
        dimensies: [{ ...eenDimensie('vorm', ['a', 'b']), isOptelbaar: false }],
        meervoudig: 'vorm',
      },
      new Map([
        ['a|ja', 4],
        ['a|nee', 6],
        ['b|ja', 9],
        ['b|nee', 1],
      ]),
    );
    expect(tabel.dimensies.map(({ id }) => id)).toEqual(['vorm', 'antwoord']);
    expect(tabel.cellen.map(({ sleutel, waarde }) => [sleutel.split('|')[1], waarde])).toEqual([
      ['vorm:a=ja', 4],
      ['vorm:a=nee', 6],
      ['', 10],
      ['vorm:b=ja', 9],
      ['vorm:b=nee', 1],
      ['', 10],
    ]);
    expect(tabel.lijnen).toHaveLength(2);
    // Both totals are one cell once the system is put together.
    expect(voegSamen([stelselVan(tabel)]).stelsel.cellen).toHaveLength(5);
  });
});

describe('Stelsels samenvoegen', () => {
  it('noemt een cel met twee waarden strijdig', () => {
    const een = eenTabel([[1, 2]]).stelsel;
    const twee = eenTabel([[1, 3]]).stelsel;
    expect(voegSamen([een, twee]).strijdig).toEqual([
      'casus.instroom.2026-H1|kolom=k1&rij=r0',
      'casus.instroom.2026-H1|rij=r0',
      'casus.instroom.2026-H1|kolom=k1',
      'casus.instroom.2026-H1|',
    ]);
  });

  it('houdt elke cel en elke optelling één keer', () => {
    const { stelsel } = eenTabel([
      [1, 2],
      [3, 4],
    ]);
    const samen = voegSamen([stelsel, stelsel]);
    expect(samen.stelsel.cellen).toHaveLength(stelsel.cellen.length);
    expect(samen.stelsel.vergelijkingen).toHaveLength(stelsel.vergelijkingen.length);
    expect(samen.strijdig).toEqual([]);
  });
});
