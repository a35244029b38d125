import { desc, eq, sql } from 'drizzle-orm';
import { type Signaal, type SignaalInvoer, signaalSchema } from '#domain/signaal/signaal.ts';
import type { ReadDb, WriteDb } from './access.ts';
import { gebruikerTabel } from './schema/dossier.ts';
import { signaalTabel } from './schema/journaal.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

function selecteer(db: ReadDb) {
  return db
    .select({ signaal: signaalTabel, door: gebruikerTabel.naam })
    .from(signaalTabel)
    .innerJoin(gebruikerTabel, eq(gebruikerTabel.id, signaalTabel.gemaaktDoor));
}

type Rij = { readonly signaal: typeof signaalTabel.$inferSelect; readonly door: string };

function signaalVan({ signaal, door }: Rij): Signaal {
  return signaalSchema.parse({ ...signaal, gemaaktDoor: door });
}

/** All signals of a case, replaced ones included; newest event first, unknown moment last. */
export function lijstSignalen(db: ReadDb, casusId: string): Signaal[] {
  return selecteer(db)
    .where(eq(signaalTabel.casusId, casusId))
    .orderBy(sql`${signaalTabel.gebeurdOp} IS NULL`, desc(signaalTabel.gebeurdOp), desc(signaalTabel.gemaaktOp))
    .all()
    .map(signaalVan);
}

/** One signal, or undefined. */
export function laadSignaal(db: ReadDb, id: string): Signaal | undefined {
  const rij = selecteer(db).where(eq(signaalTabel.id, id)).get();
  return rij === undefined ? undefined : signaalVan(rij);
}

/** What a new signal has besides what was filled in. */
export interface SignaalKop {
  readonly id: string;
  readonly casusId: string;
  readonly vastgesteldOp: string | null;
  readonly corrigeertId: string | null;
  readonly correctieReden: string | null;
}

/** Adds a signal, or the correction of one. */
export function maakSignaal(db: WriteDb, signaal: SignaalInvoer & SignaalKop, wie: Wie): void {
  db.insert(signaalTabel)
    .values({ ...signaal, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id })
    .run();
}

/** Overwrites a signal that has not been fixed; the caller keeps old and new (db/wijziging.ts). */
export function bewaarSignaal(db: WriteDb, id: string, signaal: SignaalInvoer): void {
  db.update(signaalTabel).set(signaal).where(eq(signaalTabel.id, id)).run();
}

/** Fixes a signal: from here on it is only corrected. */
export function stelSignaalVast(db: WriteDb, id: string, nu: string): void {
  db.update(signaalTabel).set({ vastgesteldOp: nu }).where(eq(signaalTabel.id, id)).run();
}
