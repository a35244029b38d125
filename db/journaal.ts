import { desc, eq } from 'drizzle-orm';
import { type JournaalInvoer, type Journaalregel, journaalregelSchema } from '#domain/journaal/journaal.ts';
import type { ReadDb, WriteDb } from './access.ts';
import { gebruikerTabel } from './schema/dossier.ts';
import { journaalTabel } from './schema/journaal.ts';
import { voegToe } from './voeg-toe.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

function selecteer(db: ReadDb) {
  return db
    .select({ regel: journaalTabel, door: gebruikerTabel.naam })
    .from(journaalTabel)
    .innerJoin(gebruikerTabel, eq(gebruikerTabel.id, journaalTabel.gemaaktDoor));
}

type Rij = { readonly regel: typeof journaalTabel.$inferSelect; readonly door: string };

function regelVan({ regel, door }: Rij): Journaalregel {
  return journaalregelSchema.parse({ ...regel, gemaaktDoor: door });
}

/** All lines of a case, replaced ones included; newest event first. */
export function lijstJournaal(db: ReadDb, casusId: string): Journaalregel[] {
  return selecteer(db)
    .where(eq(journaalTabel.casusId, casusId))
    .orderBy(desc(journaalTabel.gebeurdOp), desc(journaalTabel.volgnr))
    .all()
    .map(regelVan);
}

/** One line, or undefined. */
export function laadJournaalregel(db: ReadDb, id: string): Journaalregel | undefined {
  const rij = selecteer(db).where(eq(journaalTabel.id, id)).get();
  return rij === undefined ? undefined : regelVan(rij);
}

/** What a new line has besides what was filled in. A line read from a list or a correction may be of any kind. */
export type JournaalKop = Pick<
  Journaalregel,
  'id' | 'casusId' | 'soort' | 'vastgesteldOp' | 'corrigeertId' | 'correctieReden'
>;

/** Adds a line, or the correction of one. */
export function maakJournaalregel(db: WriteDb, regel: Omit<JournaalInvoer, 'soort'> & JournaalKop, wie: Wie): void {
  voegToe(db, journaalTabel, { ...regel, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id });
}

/** Overwrites a line that has not been fixed; the caller keeps old and new (db/wijziging.ts). */
export function bewaarJournaalregel(db: WriteDb, id: string, regel: JournaalInvoer): void {
  db.update(journaalTabel).set(regel).where(eq(journaalTabel.id, id)).run();
}

/** Fixes a line: from here on it is only corrected. */
export function stelJournaalregelVast(db: WriteDb, id: string, nu: string): void {
  db.update(journaalTabel).set({ vastgesteldOp: nu }).where(eq(journaalTabel.id, id)).run();
}
