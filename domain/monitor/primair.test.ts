import { describe, expect, it } from 'vitest';
import { eenTabel } from '#tests/builders/tabel.ts';
import { bepaalEisen, isTeKlein } from './primair.ts';

const NIVEAU = { drempel: 10, breedte: 5 };

function eisenVan(binnen: readonly (readonly number[])[], regel: string) {
  const { tabel, stelsel } = eenTabel(binnen);
  const namen = tabel.cellen.map(({ codes }) => codes.join('|'));
  const naam = (cel: number) => namen[cel] ?? '?';
  return bepaalEisen(stelsel, [tabel], NIVEAU)
    .eisen.filter((eis) => eis.regel === regel)
    .map((eis) => ({
      doel: eis.doel.map(([cel]) => naam(cel)),
      bekend: eis.bekend.map(naam),
      grens: [eis.omhoog, eis.omlaag, eis.breedte],
    }));
}

describe('SDC-01 kleine aantallen: 1 <= n < drempel', () => {
  it.each([
    [0, 10, false],
    [1, 10, true],
    [9, 10, true],
    [10, 10, false],
    [5, 5, false],
    [4, 5, true],
  ])('%i bij drempel %i: %s', (waarde, drempel, verwacht) => {
    expect(isTeKlein(waarde, drempel)).toBe(verwacht);
  });

  it('vraagt dat een waarde vanaf de drempel mogelijk blijft', () => {
    expect(eisenVan([[12, 4, 30]], 'SDC-01')).toContainEqual({ doel: ['r0|k1'], bekend: [], grens: [6, 0, 5] });
  });

  it('geldt ook voor een randtotaal', () => {
    const eisen = eisenVan(
      [
        [3, 2],
        [20, 30],
      ],
      'SDC-01',
    );
    expect(eisen.map(({ doel }) => doel[0])).toContain('r0|_T');
  });
});

describe('SDC-02 enkelingen op één lijn', () => {
  it('wie de enige in een cel is, mag de andere kleine cel niet kunnen uitrekenen, en andersom', () => {
    const eisen = eisenVan([[1, 1, 20]], 'SDC-02');
    expect(eisen).toContainEqual({ doel: ['r0|k1'], bekend: ['r0|k0'], grens: [0, 0, 5] });
    expect(eisen).toContainEqual({ doel: ['r0|k0'], bekend: ['r0|k1'], grens: [0, 0, 5] });
  });

  it('geldt niet zonder enkeling', () => {
    expect(eisenVan([[2, 3, 20]], 'SDC-02')).toEqual([]);
  });
});

describe('SDC-03 en SDC-04 groepsonthulling', () => {
  it('een rij waarin één klasse alles bevat: buiten die klasse moet er een kunnen zijn', () => {
    const eisen = eisenVan(
      [
        [25, 0, 0],
        [14, 19, 22],
        [11, 13, 12],
      ],
      'SDC-03',
    );
    expect(eisen).toEqual([{ doel: ['r0|k1', 'r0|k2'], bekend: [], grens: [1, 0, 0] }]);
  });

  it('met één enkeling ernaast: die enkeling mag niet weten dat alle anderen in de grote klasse vallen', () => {
    const eisen = eisenVan(
      [
        [25, 1, 0],
        [14, 19, 22],
        [11, 13, 12],
      ],
      'SDC-04',
    );
    expect(eisen).toEqual([{ doel: ['r0|k1', 'r0|k2'], bekend: ['r0|k1'], grens: [1, 0, 0] }]);
  });

  it('een lege rij verraadt niemand', () => {
    expect(
      eisenVan(
        [
          [0, 0, 0],
          [14, 19, 22],
          [11, 13, 12],
        ],
        'SDC-03',
      ),
    ).toEqual([]);
  });

  it('een neutrale klasse ("onbekend", "nee") die alles bevat verraadt niemand', () => {
    const { tabel, stelsel } = eenTabel([[25, 0, 0]]);
    const neutraal = {
      ...tabel,
      dimensies: tabel.dimensies.map((dimensie) => ({
        ...dimensie,
        categorieen: dimensie.categorieen.map((categorie) => ({ ...categorie, isNeutraal: categorie.code === 'k0' })),
      })),
    };
    const regels = (tabelVan: typeof tabel) => bepaalEisen(stelsel, [tabelVan], NIVEAU).eisen.map(({ regel }) => regel);
    expect(regels(tabel)).toContain('SDC-03');
    expect(regels(neutraal)).not.toContain('SDC-03');
  });
});
