import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const logboekTabel = sqliteTable('logboek', {
  seq: integer('seq').primaryKey(),
  tijd: text('tijd').notNull(),
  gebruikerId: text('gebruiker_id').notNull(),
  rol: text('rol').notNull(),
  actie: text('actie').notNull(),
  gebeurtenis: text('gebeurtenis').notNull(),
  uitkomst: text('uitkomst').notNull(),
  casusId: text('casus_id'),
  objectSoort: text('object_soort'),
  objectId: text('object_id'),
  velden: text('velden').notNull(),
  vorige: text('vorige').notNull(),
  hash: text('hash').notNull(),
});

export const wijzigingTabel = sqliteTable('wijziging', {
  volgnr: integer('volgnr').primaryKey(),
  casusId: text('casus_id'),
  objectSoort: text('object_soort').notNull(),
  objectId: text('object_id').notNull(),
  veld: text('veld').notNull(),
  oud: text('oud'),
  nieuw: text('nieuw'),
  reden: text('reden'),
  op: text('op').notNull(),
  door: text('door').notNull(),
});
