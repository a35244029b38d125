import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const wegingTabel = sqliteTable('weging', {
  id: text('id').primaryKey(),
  doorloopId: text('doorloop_id').notNull(),
  kaderId: text('kader_id').notNull(),
  kaderVersie: text('kader_versie').notNull(),
  variant: text('variant').notNull().default('A'),
  uitkomst: text('uitkomst'),
  vervolgOp: text('vervolg_op'),
  vastgesteldOp: text('vastgesteld_op'),
  vastgesteldDoor: text('vastgesteld_door'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const wegingAntwoordTabel = sqliteTable('weging_antwoord', {
  id: text('id').primaryKey(),
  wegingId: text('weging_id').notNull(),
  nr: integer('nr').notNull().default(1),
  vraag: text('vraag').notNull(),
  antwoord: text('antwoord').notNull(),
  onderbouwing: text('onderbouwing').notNull(),
  vinkjes: text('vinkjes').notNull().default('[]'),
  termijn: text('termijn'),
  correctieReden: text('correctie_reden'),
  beantwoordOp: text('beantwoord_op').notNull(),
  door: text('door').notNull(),
});

export const wegingAntwoordSignaalTabel = sqliteTable(
  'weging_antwoord_signaal',
  {
    antwoordId: text('antwoord_id').notNull(),
    signaalId: text('signaal_id').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.antwoordId, tabel.signaalId] })],
);

export const besluitTabel = sqliteTable('besluit', {
  id: text('id').primaryKey(),
  doorloopId: text('doorloop_id').notNull(),
  wegingId: text('weging_id'),
  melden: text('melden').notNull(),
  meldenMotivering: text('melden_motivering').notNull(),
  hulp: text('hulp').notNull(),
  hulpMotivering: text('hulp_motivering'),
  afwijkingMotivering: text('afwijking_motivering'),
  beslotenOp: text('besloten_op').notNull(),
  vastgesteldOp: text('vastgesteld_op'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const besluitGeinformeerdTabel = sqliteTable(
  'besluit_geinformeerd',
  {
    besluitId: text('besluit_id').notNull(),
    persoonId: text('persoon_id').notNull(),
    wijze: text('wijze').notNull(),
    reden: text('reden'),
    pogingen: integer('pogingen'),
    reactie: text('reactie'),
  },
  (tabel) => [primaryKey({ columns: [tabel.besluitId, tabel.persoonId] })],
);
