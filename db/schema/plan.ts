import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const planTabel = sqliteTable('plan', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  versie: integer('versie').notNull().default(1),
  krachten: text('krachten'),
  zorgen: text('zorgen'),
  gewenstResultaat: text('gewenst_resultaat'),
  evaluatieOp: text('evaluatie_op'),
  vastgesteldOp: text('vastgesteld_op'),
  vastgesteldDoor: text('vastgesteld_door'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
});

export const planVersieTabel = sqliteTable('plan_versie', {
  id: text('id').primaryKey(),
  planId: text('plan_id').notNull(),
  versie: integer('versie').notNull(),
  inhoud: text('inhoud').notNull(),
  vastgesteldOp: text('vastgesteld_op').notNull(),
  vastgesteldDoor: text('vastgesteld_door').notNull(),
});

export const doelTabel = sqliteTable('doel', {
  id: text('id').primaryKey(),
  planId: text('plan_id').notNull(),
  persoonId: text('persoon_id'),
  omschrijving: text('omschrijving').notNull(),
  leefgebied: text('leefgebied'),
  volgorde: integer('volgorde').notNull(),
  bereiktOp: text('bereikt_op'),
  vervallenOp: text('vervallen_op'),
  gemaaktOp: text('gemaakt_op').notNull(),
});

export const veiligheidsafspraakTabel = sqliteTable('veiligheidsafspraak', {
  id: text('id').primaryKey(),
  planId: text('plan_id').notNull(),
  afspraak: text('afspraak').notNull(),
  wie: text('wie').notNull(),
  toezicht: text('toezicht'),
  alsHetMisgaat: text('als_het_misgaat'),
  volgorde: integer('volgorde').notNull(),
  vervallenOp: text('vervallen_op'),
  gemaaktOp: text('gemaakt_op').notNull(),
});

export const actieTabel = sqliteTable('actie', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  doelId: text('doel_id'),
  soort: text('soort').notNull(),
  omschrijving: text('omschrijving').notNull(),
  eigenaar: text('eigenaar'),
  organisatie: text('organisatie'),
  datum: text('datum'),
  tijdaanduiding: text('tijdaanduiding'),
  staat: text('staat').notNull(),
  afgerondOp: text('afgerond_op'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
});

export const regieTabel = sqliteTable('regie', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  naam: text('naam').notNull(),
  organisatie: text('organisatie'),
  functie: text('functie'),
  van: text('van').notNull(),
  tot: text('tot'),
  reden: text('reden'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});
