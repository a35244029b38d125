import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const dossierTabel = sqliteTable('dossier', {
  id: integer('id').primaryKey(),
  naam: text('naam').notNull(),
  gemeenteCode: text('gemeente_code').notNull(),
  regio: text('regio').notNull(),
  isOefening: integer('is_oefening', { mode: 'boolean' }).notNull().default(false),
  gemaaktOp: text('gemaakt_op').notNull(),
});

export const gebruikerTabel = sqliteTable('gebruiker', {
  id: text('id').primaryKey(),
  naam: text('naam').notNull(),
  functie: text('functie').notNull(),
  rol: text('rol').notNull(),
  isActief: integer('is_actief', { mode: 'boolean' }).notNull().default(true),
  gemaaktOp: text('gemaakt_op').notNull(),
});

export const instellingTabel = sqliteTable('instelling', {
  sleutel: text('sleutel').primaryKey(),
  waarde: text('waarde').notNull(),
});
