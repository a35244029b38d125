import { eq, sql } from 'drizzle-orm';
import type { Actie, ActieInvoer } from '#domain/plan/plan.ts';
import { actieSchema } from '#domain/plan/plan.ts';
import { bereid, type ReadDb, type WriteDb } from './access.ts';
import { actieTabel } from './schema/plan.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

/** An action with the case it belongs to. */
export type ActieVanCasus = Actie & { readonly casusId: string };

/** All actions and toezeggingen of a case: open ones first, then by date (without date last). */
export function lijstActies(db: ReadDb, casusId: string): Actie[] {
  return db
    .select()
    .from(actieTabel)
    .where(eq(actieTabel.casusId, casusId))
    .orderBy(
      sql`${actieTabel.staat} IN ('gedaan', 'vervallen')`,
      sql`${actieTabel.datum} IS NULL`,
      actieTabel.datum,
      actieTabel.gemaaktOp,
      sql`actie.rowid`,
    )
    .all()
    .map(actieVan);
}

/** One action, or undefined. */
export function laadActie(db: ReadDb, id: string): ActieVanCasus | undefined {
  const rij = db.select().from(actieTabel).where(eq(actieTabel.id, id)).get();
  return rij === undefined ? undefined : { ...actieVan(rij), casusId: rij.casusId };
}

/** Adds an action to a case. `afgerondOp` is the moment (UTC) when it is entered as already done or dropped. */
export function maakActie(
  db: WriteDb,
  actie: ActieInvoer & { readonly id: string; readonly casusId: string; readonly afgerondOp: string | null },
  wie: Wie,
): void {
  db.insert(actieTabel)
    .values({ ...actie, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id, gewijzigdOp: wie.nu })
    .run();
}

/** Overwrites the fields of an action; the caller keeps old and new (db/wijziging.ts). */
export function bewaarActie(
  db: WriteDb,
  id: string,
  velden: ActieInvoer & { readonly afgerondOp: string | null },
  nu: string,
): void {
  db.update(actieTabel)
    .set({ ...velden, gewijzigdOp: nu })
    .where(eq(actieTabel.id, id))
    .run();
}

/** Whether a goal belongs to the plan of this case. */
export function hoortDoelBijCasus(db: ReadDb, doelId: string, casusId: string): boolean {
  return (
    bereid(db, 'SELECT 1 FROM doel d JOIN plan p ON p.id = d.plan_id WHERE d.id = ? AND p.casus_id = ?').get(
      doelId,
      casusId,
    ) !== undefined
  );
}

/** When the plan of this case was fixed (UTC), or null when there is none or it is not fixed. */
export function planVastgesteldOp(db: ReadDb, casusId: string): string | null {
  const waarde: unknown = bereid(db, 'SELECT vastgesteld_op FROM plan WHERE casus_id = ?').pluck().get(casusId);
  return typeof waarde === 'string' ? waarde : null;
}

function actieVan(rij: typeof actieTabel.$inferSelect): Actie {
  return actieSchema.parse(rij);
}
