import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { bereid, type WriteDb } from './access.ts';

interface Invoeging {
  readonly sql: string;
  readonly kolommen: readonly (readonly [string, SQLiteColumn])[];
}

const invoegingen = new WeakMap<SQLiteTable, Invoeging>();

function invoegingVan(tabel: SQLiteTable): Invoeging {
  const bekend = invoegingen.get(tabel);
  if (bekend) return bekend;
  const kolommen = Object.entries(getTableColumns(tabel));
  const namen = kolommen.map(([, { name }]) => `"${name}"`).join(', ');
  const vragen = kolommen.map(() => '?').join(', ');
  const nieuw = { sql: `INSERT INTO "${getTableName(tabel)}" (${namen}) VALUES (${vragen})`, kolommen };
  invoegingen.set(tabel, nieuw);
  return nieuw;
}

/**
 * Adds one row: as drizzle's `insert` does, with the statement made once for each table. Building it anew for each row
 * costs more than the writing, which an import of thousands of rows feels. A field left out gets its default, else NULL.
 */
export function voegToe<T extends SQLiteTable>(db: WriteDb, tabel: T, rij: T['$inferInsert']): void {
  const { sql, kolommen } = invoegingVan(tabel);
  // The keys of an insert row are the keys of its columns.
  const velden = rij as Readonly<Record<string, unknown>>;
  const waarden = kolommen.map(([sleutel, kolom]) => {
    const waarde = velden[sleutel] === undefined ? kolom.default : velden[sleutel];
    return waarde === null || waarde === undefined ? null : kolom.mapToDriverValue(waarde);
  });
  bereid(db, sql).run(...waarden);
}
