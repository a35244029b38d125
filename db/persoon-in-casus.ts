import { and, eq, or, sql } from 'drizzle-orm';
import { type CasusPersoon, casusPersoonRecordSchema, type Relatie, relatieSchema } from '#domain/persoon/persoon.ts';
import type { CasusPersoonInvoer, RelatieInvoer } from '#domain/persoon/schema.ts';
import { bereid, type ReadDb, type WriteDb } from './access.ts';
import { persoonVan } from './persoon.ts';
import { casusPersoonTabel, persoonTabel, relatieTabel } from './schema/persoon.ts';
import { voegToe } from './voeg-toe.ts';

/** The people of a case, in the order in which they were added. */
export function lijstCasusPersonen(db: ReadDb, casusId: string): CasusPersoon[] {
  return db
    .select()
    .from(casusPersoonTabel)
    .innerJoin(persoonTabel, eq(persoonTabel.id, casusPersoonTabel.persoonId))
    .where(eq(casusPersoonTabel.casusId, casusId))
    .orderBy(casusPersoonTabel.gemaaktOp, sql`casus_persoon.rowid`)
    .all()
    .map((rij) => {
      const { rol, toelichting, isGezinslid, gesprokenOp, nietGesprokenReden } = rij.casus_persoon;
      return casusPersoonRecordSchema.parse({
        ...persoonVan(rij.persoon),
        rol,
        toelichting,
        isGezinslid,
        gesprokenOp,
        nietGesprokenReden,
        aantalAndereCasussen: aantalCasussen(db, rij.persoon.id) - 1,
      });
    });
}

function aantalCasussen(db: ReadDb, persoonId: string): number {
  return Number(bereid(db, 'SELECT count(*) FROM casus_persoon WHERE persoon_id = ?').pluck().get(persoonId));
}

/** Puts a person in a case. */
export function koppelPersoon(
  db: WriteDb,
  koppel: CasusPersoonInvoer & { readonly id: string; readonly casusId: string; readonly persoonId: string },
  nu: string,
): void {
  voegToe(db, casusPersoonTabel, { ...koppel, gemaaktOp: nu });
}

/** Overwrites role and remarks of a person in a case; the caller keeps old and new. */
export function bewaarKoppel(db: WriteDb, casusId: string, persoonId: string, koppel: CasusPersoonInvoer): void {
  db.update(casusPersoonTabel).set(koppel).where(isKoppel(casusId, persoonId)).run();
}

/** Takes a person out of a case, with the relations the person has there. The person stays. */
export function ontkoppelPersoon(db: WriteDb, casusId: string, persoonId: string): void {
  const isVanPersoon = or(eq(relatieTabel.vanPersoonId, persoonId), eq(relatieTabel.naarPersoonId, persoonId));
  db.delete(relatieTabel)
    .where(and(eq(relatieTabel.casusId, casusId), isVanPersoon))
    .run();
  db.delete(casusPersoonTabel).where(isKoppel(casusId, persoonId)).run();
}

function isKoppel(casusId: string, persoonId: string) {
  return and(eq(casusPersoonTabel.casusId, casusId), eq(casusPersoonTabel.persoonId, persoonId));
}

/** How many records of a case point at a person (signals, journaal, meldcode, goals, huisverbod). */
export function telSporen(db: ReadDb, casusId: string, persoonId: string): number {
  const aantal: unknown = bereid(
    db,
    `SELECT
       (SELECT count(*) FROM signaal WHERE casus_id = @casus AND persoon_id = @persoon)
     + (SELECT count(*) FROM journaal WHERE casus_id = @casus AND persoon_id = @persoon)
     + (SELECT count(*) FROM doorloop_persoon dp JOIN meldcode_doorloop d ON d.id = dp.doorloop_id
        WHERE d.casus_id = @casus AND dp.persoon_id = @persoon)
     + (SELECT count(*) FROM besluit_geinformeerd bg JOIN besluit b ON b.id = bg.besluit_id
        JOIN meldcode_doorloop d ON d.id = b.doorloop_id WHERE d.casus_id = @casus AND bg.persoon_id = @persoon)
     + (SELECT count(*) FROM doel o JOIN plan p ON p.id = o.plan_id
        WHERE p.casus_id = @casus AND o.persoon_id = @persoon)
     + (SELECT count(*) FROM huisverbod WHERE casus_id = @casus AND @persoon IN (uithuisgeplaatste_id, achterblijver_id))`,
  )
    .pluck()
    .get({ casus: casusId, persoon: persoonId });
  return Number(aantal);
}

/** The relations of a case, in the order in which they were added. */
export function lijstRelaties(db: ReadDb, casusId: string): Relatie[] {
  return db
    .select()
    .from(relatieTabel)
    .where(eq(relatieTabel.casusId, casusId))
    .orderBy(relatieTabel.gemaaktOp, sql`relatie.rowid`)
    .all()
    .map((rij) => relatieSchema.parse(rij));
}

/** The case a relation belongs to with the relation itself, or undefined. */
export function laadRelatie(db: ReadDb, id: string): (Relatie & { readonly casusId: string }) | undefined {
  const rij = db.select().from(relatieTabel).where(eq(relatieTabel.id, id)).get();
  return rij === undefined ? undefined : { ...relatieSchema.parse(rij), casusId: rij.casusId };
}

/** Adds a relation to a case. */
export function maakRelatie(
  db: WriteDb,
  relatie: RelatieInvoer & { readonly id: string; readonly casusId: string },
  nu: string,
): void {
  voegToe(db, relatieTabel, { ...relatie, gemaaktOp: nu });
}

/** Removes a relation; the caller keeps what it was (db/wijziging.ts). */
export function verwijderRelatie(db: WriteDb, id: string): void {
  db.delete(relatieTabel).where(eq(relatieTabel.id, id)).run();
}
