import { eq } from 'drizzle-orm';
import { klanksleutelVanNaam, weergavenaam, zoeksleutelVanNaam } from '#domain/persoon/naam.ts';
import { type Persoon, persoonSchema } from '#domain/persoon/persoon.ts';
import type { PersoonInvoer } from '#domain/persoon/schema.ts';
import { zoeksleutel } from '#domain/persoon/zoeksleutel.ts';
import { bereid, type ReadDb, type WriteDb } from './access.ts';
import { persoonTabel } from './schema/persoon.ts';
import { voegToe } from './voeg-toe.ts';

/** One person, or undefined. */
export function laadPersoon(db: ReadDb, id: string): Persoon | undefined {
  const rij = db.select().from(persoonTabel).where(eq(persoonTabel.id, id)).get();
  return rij === undefined ? undefined : persoonVan(rij);
}

/** A row of `persoon` as the domain knows it: an unknown part of a name is empty. */
export function persoonVan(rij: typeof persoonTabel.$inferSelect): Persoon {
  return persoonSchema.parse({
    ...rij,
    roepnaam: rij.roepnaam ?? '',
    voornamen: rij.voornamen ?? '',
    tussenvoegsel: rij.tussenvoegsel ?? '',
    achternaam: rij.achternaam ?? '',
  });
}

/** Adds a person; the keys for searching follow from the name. */
export function maakPersoon(db: WriteDb, persoon: PersoonInvoer & { readonly id: string }, nu: string): void {
  voegToe(db, persoonTabel, { ...persoon, ...naamkolommen(persoon), gemaaktOp: nu, gewijzigdOp: nu });
}

/** Overwrites the fields of a person; the caller keeps old and new (db/wijziging.ts). */
export function bewaarPersoon(db: WriteDb, id: string, persoon: PersoonInvoer, nu: string): void {
  db.update(persoonTabel)
    .set({ ...persoon, ...naamkolommen(persoon), gewijzigdOp: nu })
    .where(eq(persoonTabel.id, id))
    .run();
}

function naamkolommen(persoon: PersoonInvoer) {
  const leegIsNull = (tekst: string) => (tekst === '' ? null : tekst);
  return {
    roepnaam: leegIsNull(persoon.roepnaam),
    voornamen: leegIsNull(persoon.voornamen),
    tussenvoegsel: leegIsNull(persoon.tussenvoegsel),
    achternaam: leegIsNull(persoon.achternaam),
    weergavenaam: weergavenaam(persoon),
    zoeksleutel: zoeksleutelVanNaam(persoon),
    klanksleutel: klanksleutelVanNaam(persoon),
  };
}

/** Where a person is known: a case and its postcode. */
export interface Vindplaats {
  readonly casusId: string;
  readonly nummer: string;
  readonly naam: string;
  readonly postcode: string | null;
}

/** Someone who may be meant, with the cases he or she is in. */
export interface Kandidaat {
  readonly persoon: Persoon;
  readonly vindplaatsen: readonly Vindplaats[];
}

/** What to look for: everybody who shares one of these. */
export interface Zoekmerken {
  readonly klanksleutel: string;
  readonly geboortedatum: string | null;
  readonly bsn: string | null;
}

/** Everybody who sounds the same, was born the same day or has the same BSN: the candidates of a duplicate check, at most 200. */
export function lijstKandidaten(db: ReadDb, merken: Zoekmerken): Kandidaat[] {
  const ids = bereid(
    db,
    `SELECT id FROM persoon WHERE bsn = ?
     UNION SELECT id FROM persoon WHERE geboortedatum = ? AND length(geboortedatum) = 10
     UNION SELECT id FROM persoon WHERE klanksleutel = ? AND klanksleutel <> ''
     LIMIT 200`,
  )
    .pluck()
    .all(merken.bsn, merken.geboortedatum, merken.klanksleutel);
  return kandidatenVan(db, ids);
}

/** Persons with a part of the name that begins with each typed word, at most `aantal`. */
export function zoekPersonen(db: ReadDb, tekst: string, aantal: number): Kandidaat[] {
  const woorden = zoeksleutel(tekst)
    .split(' ')
    .filter((woord) => woord !== '');
  if (woorden.length === 0) return [];
  const eisen = woorden.map(() => "(' ' || zoeksleutel) LIKE ?").join(' AND ');
  const ids = db.$client
    .prepare(`SELECT id FROM persoon WHERE ${eisen} ORDER BY zoeksleutel LIMIT ?`)
    .pluck()
    .all(...woorden.map((woord) => `% ${woord}%`), aantal);
  return kandidatenVan(db, ids);
}

function kandidatenVan(db: ReadDb, ids: readonly unknown[]): Kandidaat[] {
  return ids.flatMap((id) => {
    const persoon = laadPersoon(db, String(id));
    return persoon === undefined ? [] : [{ persoon, vindplaatsen: lijstVindplaatsen(db, persoon.id) }];
  });
}

function lijstVindplaatsen(db: ReadDb, persoonId: string): Vindplaats[] {
  // The statement selects exactly the fields of Vindplaats.
  return bereid(
    db,
    `SELECT c.id AS casusId, c.nummer, c.naam, c.postcode FROM casus_persoon cp JOIN casus c ON c.id = cp.casus_id
     WHERE cp.persoon_id = ? ORDER BY c.volgnr DESC`,
  ).all(persoonId) as Vindplaats[];
}
