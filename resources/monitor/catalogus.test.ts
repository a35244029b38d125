import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { monitorcatalogus } from './catalogus.ts';
import { APPVERSIE } from './versie.ts';

describe('the catalogue of the figures', () => {
  it('says of each table where its definition comes from and which fields it reads', () => {
    for (const tabel of monitorcatalogus.tabellen) {
      expect(tabel.bron.titel.length, tabel.code).toBeGreaterThan(3);
      expect(
        tabel.bronvelden.every((veld) => /^[a-z_]+(\.[a-z_]+)+$/.test(veld)),
        tabel.code,
      ).toBe(true);
    }
  });

  it('uses every dimension, each with closed classes without doubles', () => {
    const gebruikt = new Set(monitorcatalogus.tabellen.flatMap(({ dimensies }) => dimensies));
    expect(monitorcatalogus.dimensies.map(({ id }) => id).filter((id) => !gebruikt.has(id))).toEqual([]);
    for (const { id, categorieen } of monitorcatalogus.dimensies) {
      expect(new Set(categorieen.map(({ code }) => code)).size, id).toBe(categorieen.length);
    }
  });
});

describe('the version in a manifest', () => {
  it('is the version of the package', () => {
    const pakket = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // Our own file.
    expect(APPVERSIE).toBe(pakket.version);
  });
});
