import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const monitorExportTabel = sqliteTable('monitor_export', {
  id: text('id').primaryKey(),
  gemeenteCode: text('gemeente_code').notNull(),
  periode: text('periode').notNull(),
  catalogusVersie: text('catalogus_versie').notNull(),
  methode: text('methode', { enum: ['onderdrukking', 'afronding'] }).notNull(),
  drempel: integer('drempel').notNull(),
  ontvanger: text('ontvanger').notNull(),
  sha256: text('sha256').notNull(),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const monitorTabelTabel = sqliteTable(
  'monitor_tabel',
  {
    exportId: text('export_id').notNull(),
    tabel: text('tabel').notNull(),
    vorm: text('vorm').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.exportId, tabel.tabel] })],
);

export const monitorCelTabel = sqliteTable(
  'monitor_cel',
  {
    exportId: text('export_id').notNull(),
    tabel: text('tabel').notNull(),
    cel: text('cel').notNull(),
    waarde: integer('waarde').notNull(),
    onder: integer('onder').notNull(),
    boven: integer('boven'),
    getoond: integer('getoond'),
  },
  (tabel) => [primaryKey({ columns: [tabel.exportId, tabel.tabel, tabel.cel] })],
);
