import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import * as afwegingskader from './schema/afwegingskader.ts';
import * as casus from './schema/casus.ts';
import * as dossierSchema from './schema/dossier.ts';
import * as importSchema from './schema/import.ts';
import * as journaal from './schema/journaal.ts';
import * as logboek from './schema/logboek.ts';
import * as meldcode from './schema/meldcode.ts';
import * as monitor from './schema/monitor.ts';
import * as persoon from './schema/persoon.ts';
import * as plan from './schema/plan.ts';

const schema = [
  afwegingskader,
  casus,
  dossierSchema,
  importSchema,
  journaal,
  logboek,
  meldcode,
  monitor,
  persoon,
  plan,
];
const tabellen = schema.flatMap((module) => Object.values(module)).filter((waarde) => is(waarde, SQLiteTable));

let dossier: TestDossier;
beforeAll(() => {
  dossier = maakTestDossier();
});
afterAll(() => dossier.opruimen());

interface Kolom {
  readonly name: string;
  readonly notnull: number;
  readonly pk: number;
}

describe('a fresh database equals the schema', () => {
  it('has exactly the tables of the schema, all STRICT', () => {
    const rijen = dossier.toegang.verbinding.pragma('table_list') as { name: string; type: string; strict: number }[];
    const eigen = rijen.filter((rij) => rij.type === 'table' && !rij.name.startsWith('sqlite_'));
    expect(eigen.map((rij) => rij.name).sort()).toEqual(tabellen.map((tabel) => getTableName(tabel)).sort());
    expect(eigen.filter((rij) => rij.strict !== 1)).toEqual([]);
  });

  it.each(tabellen.map((tabel) => [getTableName(tabel), tabel] as const))('%s has the same columns', (naam, tabel) => {
    const echt = dossier.toegang.verbinding.pragma(`table_info(${naam})`) as Kolom[];
    const kolommen = Object.values(getTableColumns(tabel));
    expect(kolommen.map((kolom) => kolom.name)).toEqual(echt.map((kolom) => kolom.name));
    expect(kolommen.filter((kolom) => kolom.notNull && !kolom.primary).map((kolom) => kolom.name)).toEqual(
      echt
        .filter((kolom) => kolom.notnull === 1 && !kolommen.find((k) => k.name === kolom.name)?.primary)
        .map((kolom) => kolom.name),
    );
  });
});
