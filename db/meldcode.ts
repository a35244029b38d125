import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { type CasusStatus, casusStatusCodes } from '#domain/casus/lijsten.ts';
import type { Doorloop, SluitInvoer } from '#domain/meldcode/doorloop.ts';
import { doorloopSluitredenCodes } from '#domain/meldcode/lijsten.ts';
import { type StapRecord, stapRecordSchema } from '#domain/meldcode/staprecord.ts';
import { type VtContact, type VtContactInvoer, vtContactSchema } from '#domain/meldcode/vt-contact.ts';
import { bereid, type ReadDb, type WriteDb } from './access.ts';
import { casusTabel } from './schema/casus.ts';
import { doorloopPersoonTabel, meldcodeDoorloopTabel, meldcodeStapTabel, vtContactTabel } from './schema/meldcode.ts';
import { casusPersoonTabel } from './schema/persoon.ts';
import { voegToe } from './voeg-toe.ts';
import { legWijzigingenVast } from './wijziging.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

function stapVanRij(rij: typeof meldcodeStapTabel.$inferSelect): StapRecord {
  return stapRecordSchema.parse({
    ...rij,
    inhoud: { stap: rij.stap, velden: JSON.parse(rij.velden) as unknown }, // Checked whole by the schema.
    datum: rij.uitgevoerdOp,
    reden: rij.reden ?? '',
  });
}

function sluitingVanRij(rij: typeof meldcodeDoorloopTabel.$inferSelect): Doorloop['sluiting'] {
  const reden = doorloopSluitredenCodes.find((code) => code === rij.sluitreden);
  if (rij.geslotenOp === null || reden === undefined) return null;
  return { op: rij.geslotenOp, reden, toelichting: rij.sluitToelichting ?? '' };
}

function metStappen(db: ReadDb, rijen: readonly (typeof meldcodeDoorloopTabel.$inferSelect)[]): Doorloop[] {
  const ids = rijen.map((rij) => rij.id);
  const stappen = db
    .select()
    .from(meldcodeStapTabel)
    .where(inArray(meldcodeStapTabel.doorloopId, ids))
    .orderBy(asc(meldcodeStapTabel.gemaaktOp), sql`rowid`)
    .all();
  const personen = db.select().from(doorloopPersoonTabel).where(inArray(doorloopPersoonTabel.doorloopId, ids)).all();
  return rijen.map((rij) => ({
    id: rij.id,
    casusId: rij.casusId,
    nummer: rij.nummer,
    aanleiding: rij.aanleiding,
    gestartOp: rij.gestartOp,
    persoonIds: personen.filter((koppel) => koppel.doorloopId === rij.id).map((koppel) => koppel.persoonId),
    sluiting: sluitingVanRij(rij),
    stappen: stappen.filter((stap) => stap.doorloopId === rij.id).map(stapVanRij),
  }));
}

/** The doorlopen of a case with all their step records, newest doorloop first. */
export function lijstDoorlopen(db: ReadDb, casusId: string): Doorloop[] {
  const tabel = meldcodeDoorloopTabel;
  return metStappen(db, db.select().from(tabel).where(eq(tabel.casusId, casusId)).orderBy(desc(tabel.nummer)).all());
}

/** One doorloop with all its step records, or undefined. */
export function laadDoorloop(db: ReadDb, id: string): Doorloop | undefined {
  return metStappen(db, db.select().from(meldcodeDoorloopTabel).where(eq(meldcodeDoorloopTabel.id, id)).all())[0];
}

/** The doorloop that a step record belongs to, or undefined. */
export function laadDoorloopVanStap(db: ReadDb, stapId: string): Doorloop | undefined {
  const rij = db
    .select({ id: meldcodeStapTabel.doorloopId })
    .from(meldcodeStapTabel)
    .where(eq(meldcodeStapTabel.id, stapId))
    .get();
  return rij && laadDoorloop(db, rij.id);
}

/** Adds a doorloop; its number is the next one within the case. */
export function maakDoorloop(
  db: WriteDb,
  nieuw: Pick<Doorloop, 'id' | 'casusId' | 'aanleiding' | 'gestartOp' | 'persoonIds'>,
  wie: Wie,
): void {
  const { persoonIds, ...rij } = nieuw;
  const laatste: unknown = bereid(db, 'SELECT max(nummer) FROM meldcode_doorloop WHERE casus_id = ?')
    .pluck()
    .get(rij.casusId);
  const nummer = Number(laatste ?? 0) + 1;
  voegToe(db, meldcodeDoorloopTabel, { ...rij, nummer, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id });
  for (const persoonId of persoonIds) voegToe(db, doorloopPersoonTabel, { doorloopId: nieuw.id, persoonId });
}

/** Changes why a doorloop was started and whom it is about. Gives the names of the changed fields. */
export function wijzigDoorloop(
  db: WriteDb,
  oud: Doorloop,
  nieuw: Pick<Doorloop, 'aanleiding' | 'persoonIds'>,
  wie: Wie,
): string[] {
  db.update(meldcodeDoorloopTabel)
    .set({ aanleiding: nieuw.aanleiding })
    .where(eq(meldcodeDoorloopTabel.id, oud.id))
    .run();
  db.delete(doorloopPersoonTabel).where(eq(doorloopPersoonTabel.doorloopId, oud.id)).run();
  for (const persoonId of nieuw.persoonIds) voegToe(db, doorloopPersoonTabel, { doorloopId: oud.id, persoonId });
  const velden = (van: Pick<Doorloop, 'aanleiding' | 'persoonIds'>) => ({
    aanleiding: van.aanleiding,
    personen: van.persoonIds.toSorted(),
  });
  return legWijzigingenVast(
    db,
    { casusId: oud.casusId, objectSoort: 'doorloop', objectId: oud.id, oud: velden(oud), nieuw: velden(nieuw) },
    wie,
  );
}

/** Writes that a doorloop closed or opened again; the earlier state stays in the history. */
export function bewaarSluiting(
  db: WriteDb,
  oud: Doorloop,
  sluiting: (SluitInvoer & { readonly op: string }) | null,
  reden: string | undefined,
  wie: Wie,
): string[] {
  const velden = (van: Doorloop['sluiting']) => ({
    geslotenOp: van?.op ?? null,
    sluitreden: van?.reden ?? null,
    sluitToelichting: van?.toelichting ?? null,
  });
  db.update(meldcodeDoorloopTabel).set(velden(sluiting)).where(eq(meldcodeDoorloopTabel.id, oud.id)).run();
  const wat = { casusId: oud.casusId, objectSoort: 'doorloop', objectId: oud.id, reden };
  return legWijzigingenVast(db, { ...wat, oud: velden(oud.sluiting), nieuw: velden(sluiting) }, wie);
}

function rijVan(record: StapRecord) {
  return {
    id: record.id,
    stap: record.inhoud.stap,
    status: record.status,
    uitgevoerdOp: record.datum,
    reden: record.reden === '' ? null : record.reden,
    velden: JSON.stringify(record.inhoud.velden),
    vastgesteldOp: record.vastgesteldOp,
    vastgesteldDoor: record.vastgesteldDoor,
    corrigeertId: record.corrigeertId,
    correctieReden: record.correctieReden,
    gemaaktOp: record.gemaaktOp,
    gemaaktDoor: record.gemaaktDoor,
  };
}

/** Adds a step record, also one that corrects another. */
export function maakStapRij(db: WriteDb, doorloopId: string, record: StapRecord): void {
  voegToe(db, meldcodeStapTabel, { ...rijVan(record), doorloopId, gewijzigdOp: record.gemaaktOp });
}

function veldenVan(record: StapRecord): Record<string, string | null> {
  const inhoud = Object.entries(record.inhoud.velden).map(([veld, waarde]) => [
    veld,
    typeof waarde === 'string' ? waarde : JSON.stringify(waarde),
  ]);
  return {
    // Every value of a field is text here: the history keeps text.
    ...(Object.fromEntries(inhoud) as Record<string, string>),
    status: record.status,
    datum: record.datum,
    reden: record.reden,
    vastgesteldOp: record.vastgesteldOp,
  };
}

/** Changes a step record that has not been fixed; old and new stay in the history. Gives the changed fields. */
export function bewaarStap(db: WriteDb, casusId: string, oud: StapRecord, nieuw: StapRecord, wie: Wie): string[] {
  db.update(meldcodeStapTabel)
    .set({ ...rijVan(nieuw), gewijzigdOp: wie.nu })
    .where(eq(meldcodeStapTabel.id, oud.id))
    .run();
  const wat = { casusId, objectSoort: 'meldcode_stap', objectId: oud.id };
  return legWijzigingenVast(db, { ...wat, oud: veldenVan(oud), nieuw: veldenVan(nieuw) }, wie);
}

/** Remembers at each person of a talk when he or she was last spoken to. */
export function noteerGesproken(db: WriteDb, casusId: string, record: StapRecord, wie: Wie): void {
  const { inhoud, datum } = record;
  if (inhoud.stap !== 'stap_3' || datum === null) return;
  const gesproken = new Set(inhoud.velden.gesprekken.map((gesprek) => gesprek.persoonId));
  const koppels = db.select().from(casusPersoonTabel).where(eq(casusPersoonTabel.casusId, casusId)).all();
  for (const koppel of koppels) {
    if (!gesproken.has(koppel.persoonId) || (koppel.gesprokenOp ?? '') >= datum) continue;
    db.update(casusPersoonTabel).set({ gesprokenOp: datum }).where(eq(casusPersoonTabel.id, koppel.id)).run();
    const wat = { casusId, objectSoort: 'casus_persoon', objectId: koppel.id };
    legWijzigingenVast(db, { ...wat, oud: { gesprokenOp: koppel.gesprokenOp }, nieuw: { gesprokenOp: datum } }, wie);
  }
}

/** The contacts with Veilig Thuis about a case, newest first; those without a date last. */
export function lijstVtContacten(db: ReadDb, casusId: string): VtContact[] {
  const rijen = db.select().from(vtContactTabel).where(eq(vtContactTabel.casusId, casusId)).all();
  return rijen
    .map((rij) => vtContactSchema.parse(rij))
    .toSorted((a, b) => (b.op ?? '').localeCompare(a.op ?? '') || b.id.localeCompare(a.id));
}

/** Adds a contact with Veilig Thuis. */
export function maakVtContact(
  db: WriteDb,
  nieuw: VtContactInvoer & { readonly id: string; readonly casusId: string; readonly doorloopId: string | null },
  wie: Wie,
): void {
  voegToe(db, vtContactTabel, { ...nieuw, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id });
}

/** The status of a case. Throws for a case that does not exist: the caller has checked that. */
export function laadCasusStatus(db: ReadDb, casusId: string): CasusStatus {
  const status: unknown = bereid(db, 'SELECT status FROM casus WHERE id = ?').pluck().get(casusId);
  const gevonden = casusStatusCodes.find((code) => code === status);
  if (gevonden === undefined) throw new Error('case without a known status');
  return gevonden;
}

/** Writes the new status of a case, if it differs, with its history. */
export function verschuifStatus(db: WriteDb, casusId: string, nieuw: CasusStatus, wie: Wie): void {
  const oud = laadCasusStatus(db, casusId);
  if (oud === nieuw) return;
  db.update(casusTabel).set({ status: nieuw, gewijzigdOp: wie.nu }).where(eq(casusTabel.id, casusId)).run();
  const wat = { casusId, objectSoort: 'casus', objectId: casusId };
  legWijzigingenVast(db, { ...wat, oud: { status: oud }, nieuw: { status: nieuw } }, wie);
}
