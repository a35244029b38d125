import { asc, eq, sql } from 'drizzle-orm';
import type { Regie, Regieperiode } from '#domain/regie/regie.ts';
import type { ReadDb, WriteDb } from './access.ts';
import { regieTabel } from './schema/plan.ts';
import { voegToe } from './voeg-toe.ts';
import { legWijzigingenVast } from './wijziging.ts';

/** Everybody who has directed a case, oldest first; at most the last period is open. */
export function lijstRegie(db: ReadDb, casusId: string): Regie {
  const rijen = db
    .select()
    .from(regieTabel)
    .where(eq(regieTabel.casusId, casusId))
    .orderBy(asc(regieTabel.van), sql`tot IS NULL`, asc(regieTabel.tot), sql`rowid`)
    .all();
  return rijen.map(({ id, naam, organisatie, functie, van, tot, reden }): Regieperiode => {
    return { id, naam, organisatie, functie, van, tot, reden };
  });
}

/** Writes a hand-over that the rules accepted: ends the open period, if any, and begins the new one. */
export function bewaarOverdracht(
  db: WriteDb,
  casusId: string,
  oud: Regie,
  nieuw: Regie,
  wie: { readonly nu: string; readonly gebruiker: { readonly id: string } },
): void {
  const open = oud.find((periode) => periode.tot === null);
  const erbij = nieuw.at(-1);
  if (erbij === undefined) return;
  if (open !== undefined) {
    db.update(regieTabel).set({ tot: erbij.van }).where(eq(regieTabel.id, open.id)).run();
    const wat = { casusId, objectSoort: 'regie', objectId: open.id, reden: erbij.reden ?? undefined };
    legWijzigingenVast(db, { ...wat, oud: { tot: null }, nieuw: { tot: erbij.van } }, wie);
  }
  voegToe(db, regieTabel, { ...erbij, casusId, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id });
}
