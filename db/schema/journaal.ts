import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const signaalTabel = sqliteTable('signaal', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  persoonId: text('persoon_id'),
  soort: text('soort'),
  feit: text('feit').notNull(),
  bron: text('bron').notNull(),
  bronsoort: text('bronsoort').notNull(),
  duiding: text('duiding'),
  duidingDoor: text('duiding_door'),
  gebeurdOp: text('gebeurd_op'),
  plaats: text('plaats'),
  rodeVlag: text('rode_vlag'),
  vastgesteldOp: text('vastgesteld_op'),
  corrigeertId: text('corrigeert_id'),
  correctieReden: text('correctie_reden'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const journaalTabel = sqliteTable('journaal', {
  volgnr: integer('volgnr').primaryKey(),
  id: text('id').notNull(),
  casusId: text('casus_id').notNull(),
  soort: text('soort').notNull(),
  gebeurdOp: text('gebeurd_op').notNull(),
  tekst: text('tekst').notNull(),
  persoonId: text('persoon_id'),
  metWie: text('met_wie'),
  kanaal: text('kanaal'),
  vastgesteldOp: text('vastgesteld_op'),
  corrigeertId: text('corrigeert_id'),
  correctieReden: text('correctie_reden'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const conceptTabel = sqliteTable('concept', {
  sleutel: text('sleutel').primaryKey(),
  casusId: text('casus_id'),
  titel: text('titel').notNull(),
  inhoud: text('inhoud').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
  gebruikerId: text('gebruiker_id').notNull(),
});
