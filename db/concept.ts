import { and, desc, eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from './access.ts';
import { conceptTabel } from './schema/journaal.ts';

/** A form that has not been saved yet, as JSON text: kept in the dossier, so that it is encrypted like everything else. */
export interface Concept {
  readonly sleutel: string;
  readonly casusId: string | null;
  readonly titel: string;
  readonly inhoud: string;
  readonly gewijzigdOp: string;
}

/** Keeps a draft under its key, in the place of an earlier one of the same user. */
export function bewaarConcept(db: WriteDb, concept: Concept, gebruikerId: string): void {
  const { sleutel, ...velden } = concept;
  const rij = { ...velden, gebruikerId };
  db.insert(conceptTabel)
    .values({ sleutel: sleutelVan(sleutel, gebruikerId), ...rij })
    .onConflictDoUpdate({ target: conceptTabel.sleutel, set: rij })
    .run();
}

/** The draft of this user under a key, or undefined. */
export function laadConcept(db: ReadDb, sleutel: string, gebruikerId: string): Concept | undefined {
  const rij = db
    .select()
    .from(conceptTabel)
    .where(eq(conceptTabel.sleutel, sleutelVan(sleutel, gebruikerId)))
    .get();
  return rij === undefined ? undefined : conceptVan(rij, gebruikerId);
}

/** All drafts of this user, last touched first; of one case when `casusId` is given. */
export function lijstConcepten(db: ReadDb, gebruikerId: string, casusId?: string): Concept[] {
  return db
    .select()
    .from(conceptTabel)
    .where(
      and(
        eq(conceptTabel.gebruikerId, gebruikerId),
        casusId === undefined ? undefined : eq(conceptTabel.casusId, casusId),
      ),
    )
    .orderBy(desc(conceptTabel.gewijzigdOp))
    .all()
    .map((rij) => conceptVan(rij, gebruikerId));
}

/** Removes a draft of this user; nothing happens when there is none. */
export function verwijderConcept(db: WriteDb, sleutel: string, gebruikerId: string): void {
  db.delete(conceptTabel)
    .where(eq(conceptTabel.sleutel, sleutelVan(sleutel, gebruikerId)))
    .run();
}

/** Two users may have the same form open: the key in the table carries the user. */
function sleutelVan(sleutel: string, gebruikerId: string): string {
  return `${gebruikerId}/${sleutel}`;
}

function conceptVan(rij: typeof conceptTabel.$inferSelect, gebruikerId: string): Concept {
  const { sleutel, casusId, titel, inhoud, gewijzigdOp } = rij;
  return { sleutel: sleutel.slice(gebruikerId.length + 1), casusId, titel, inhoud, gewijzigdOp };
}
