import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const importTabel = sqliteTable('import', {
  id: text('id').primaryKey(),
  soort: text('soort').notNull(),
  bestandsnaam: text('bestandsnaam').notNull(),
  sha256: text('sha256').notNull(),
  koppen: text('koppen').notNull(),
  verslag: text('verslag').notNull(),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const importRegelTabel = sqliteTable('import_regel', {
  id: text('id').primaryKey(),
  importId: text('import_id').notNull(),
  rij: integer('rij').notNull(),
  regelsleutel: text('regelsleutel').notNull(),
  casusId: text('casus_id'),
  bronnummer: text('bronnummer'),
  cellen: text('cellen').notNull(),
});

export const importBezigTabel = sqliteTable('import_bezig', {
  id: integer('id').primaryKey(),
  kenmerk: text('kenmerk').notNull(),
  bestandsnaam: text('bestandsnaam').notNull(),
  sha256: text('sha256').notNull(),
  bron: text('bron').notNull(),
  keuzes: text('keuzes').notNull(),
  gemaaktOp: text('gemaakt_op').notNull(),
  gebruikerId: text('gebruiker_id').notNull(),
});

export const importKolomkeuzeTabel = sqliteTable('import_kolomkeuze', {
  kop: text('kop').primaryKey(),
  veld: text('veld').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
});
