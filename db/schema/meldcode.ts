import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const meldcodeDoorloopTabel = sqliteTable('meldcode_doorloop', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  nummer: integer('nummer').notNull(),
  aanleiding: text('aanleiding'),
  gestartOp: text('gestart_op').notNull(),
  geslotenOp: text('gesloten_op'),
  sluitreden: text('sluitreden'),
  sluitToelichting: text('sluit_toelichting'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const doorloopPersoonTabel = sqliteTable(
  'doorloop_persoon',
  {
    doorloopId: text('doorloop_id').notNull(),
    persoonId: text('persoon_id').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.doorloopId, tabel.persoonId] })],
);

export const meldcodeStapTabel = sqliteTable('meldcode_stap', {
  id: text('id').primaryKey(),
  doorloopId: text('doorloop_id').notNull(),
  stap: text('stap').notNull(),
  status: text('status').notNull(),
  uitgevoerdOp: text('uitgevoerd_op'),
  reden: text('reden'),
  velden: text('velden').notNull(),
  vastgesteldOp: text('vastgesteld_op'),
  vastgesteldDoor: text('vastgesteld_door'),
  corrigeertId: text('corrigeert_id'),
  correctieReden: text('correctie_reden'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
});

export const vtContactTabel = sqliteTable('vt_contact', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  doorloopId: text('doorloop_id'),
  soort: text('soort').notNull(),
  isAnoniem: integer('is_anoniem', { mode: 'boolean' }).notNull().default(false),
  op: text('op'),
  metWie: text('met_wie'),
  uitkomst: text('uitkomst'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});

export const huisverbodTabel = sqliteTable('huisverbod', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  nummer: text('nummer'),
  uithuisgeplaatsteId: text('uithuisgeplaatste_id'),
  achterblijverId: text('achterblijver_id'),
  opgelegdOp: text('opgelegd_op'),
  duurDagen: integer('duur_dagen'),
  isVerlengd: integer('is_verlengd', { mode: 'boolean' }).notNull().default(false),
  ingetrokkenOp: text('ingetrokken_op'),
  isIngetrokken: integer('is_ingetrokken', { mode: 'boolean' }).notNull().default(false),
  overtredenOp: text('overtreden_op'),
  isOvertreden: integer('is_overtreden', { mode: 'boolean' }).notNull().default(false),
  hulpAanvaard: text('hulp_aanvaard').notNull().default('onbekend'),
  kinderen: text('kinderen').notNull().default('onbekend'),
  brontekst: text('brontekst'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
});
