import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const casusTabel = sqliteTable('casus', {
  volgnr: integer('volgnr').primaryKey(),
  id: text('id').notNull(),
  nummer: text('nummer').notNull(),
  naam: text('naam').notNull(),
  sorteernaam: text('sorteernaam').notNull(),
  gemeenteCode: text('gemeente_code'),
  status: text('status').notNull(),
  fase: text('fase'),
  instroombron: text('instroombron'),
  binnengekomenOp: text('binnengekomen_op'),
  adres: text('adres'),
  postcode: text('postcode'),
  plaats: text('plaats'),
  isGeheimAdres: integer('is_geheim_adres', { mode: 'boolean' }).notNull().default(false),
  afgeslotenOp: text('afgesloten_op'),
  afsluitreden: text('afsluitreden'),
  resultaat: text('resultaat'),
  toelichtingAfsluiten: text('toelichting_afsluiten'),
  gemaaktOp: text('gemaakt_op').notNull(),
  gemaaktDoor: text('gemaakt_door').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
  regisseur: text('regisseur'),
  stap: integer('stap').notNull().default(0),
  volgendeActie: text('volgende_actie'),
  volgendeActieOp: text('volgende_actie_op'),
  laatsteContactOp: text('laatste_contact_op'),
  heeftRodeVlag: integer('heeft_rode_vlag', { mode: 'boolean' }).notNull().default(false),
});

export const casusVormTabel = sqliteTable(
  'casus_vorm',
  {
    casusId: text('casus_id').notNull(),
    vorm: text('vorm').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.casusId, tabel.vorm] })],
);

export const casusAardTabel = sqliteTable(
  'casus_aard',
  {
    casusId: text('casus_id').notNull(),
    aard: text('aard').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.casusId, tabel.aard] })],
);

export const casusKenmerkTabel = sqliteTable(
  'casus_kenmerk',
  {
    casusId: text('casus_id').notNull(),
    kenmerk: text('kenmerk').notNull(),
  },
  (tabel) => [primaryKey({ columns: [tabel.casusId, tabel.kenmerk] })],
);
