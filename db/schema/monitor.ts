import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const monitorExportTabel = sqliteTable('monitor_export', {
  id: text('id').primaryKey(),
  periode: text('periode').notNull(),
  catalogusVersie: text('catalogus_versie').notNull(),
  methode: text('methode').notNull(),
  drempel: integer('drempel').notNull(),
  sha256: text('sha256').notNull(),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const monitorCelTabel = sqliteTable(
  'monitor_cel',
  {
    exportId: text('export_id').notNull(),
    tabel: text('tabel').notNull(),
    cel: text('cel').notNull(),
    waarde: integer('waarde').notNull(),
    isGetoond: integer('is_getoond', { mode: 'boolean' }).notNull(),
    getoond: integer('getoond'),
  },
  (tabel) => [primaryKey({ columns: [tabel.exportId, tabel.tabel, tabel.cel] })],
);
