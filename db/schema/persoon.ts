import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const persoonTabel = sqliteTable('persoon', {
  id: text('id').primaryKey(),
  roepnaam: text('roepnaam'),
  voornamen: text('voornamen'),
  tussenvoegsel: text('tussenvoegsel'),
  achternaam: text('achternaam'),
  weergavenaam: text('weergavenaam').notNull(),
  zoeksleutel: text('zoeksleutel').notNull(),
  klanksleutel: text('klanksleutel').notNull(),
  geboortedatum: text('geboortedatum'),
  leeftijd: integer('leeftijd'),
  leeftijdOp: text('leeftijd_op'),
  geslacht: text('geslacht').notNull().default('onbekend'),
  bsn: text('bsn'),
  overledenOp: text('overleden_op'),
  telefoon: text('telefoon'),
  email: text('email'),
  taal: text('taal'),
  heeftTolkNodig: integer('heeft_tolk_nodig', { mode: 'boolean' }).notNull().default(false),
  contactKanaal: text('contact_kanaal'),
  contactAfspraak: text('contact_afspraak'),
  magNietGebeld: integer('mag_niet_gebeld', { mode: 'boolean' }).notNull().default(false),
  isGeheimAdres: integer('is_geheim_adres', { mode: 'boolean' }).notNull().default(false),
  gemaaktOp: text('gemaakt_op').notNull(),
  gewijzigdOp: text('gewijzigd_op').notNull(),
});

export const casusPersoonTabel = sqliteTable('casus_persoon', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  persoonId: text('persoon_id').notNull(),
  rol: text('rol').notNull(),
  toelichting: text('toelichting'),
  isGezinslid: integer('is_gezinslid', { mode: 'boolean' }).notNull().default(true),
  gesprokenOp: text('gesproken_op'),
  nietGesprokenReden: text('niet_gesproken_reden'),
  gemaaktOp: text('gemaakt_op').notNull(),
});

export const relatieTabel = sqliteTable('relatie', {
  id: text('id').primaryKey(),
  casusId: text('casus_id').notNull(),
  vanPersoonId: text('van_persoon_id').notNull(),
  naarPersoonId: text('naar_persoon_id').notNull(),
  soort: text('soort').notNull(),
  heeftGezag: integer('heeft_gezag', { mode: 'boolean' }),
  vanOp: text('van_op'),
  totOp: text('tot_op'),
  gemaaktOp: text('gemaakt_op').notNull(),
});
