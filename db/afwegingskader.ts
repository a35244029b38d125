import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Besluit, BesluitInvoer } from '#domain/afwegingskader/besluit.ts';
import { uitkomstVan } from '#domain/afwegingskader/uitkomst.ts';
import { type GegevenAntwoord, gegevenAntwoordSchema, type Weging } from '#domain/afwegingskader/weging.ts';
import { besluitHulpCodes, besluitMeldenCodes, geinformeerdCodes } from '#domain/meldcode/lijsten.ts';
import type { ReadDb, WriteDb } from './access.ts';
import {
  besluitGeinformeerdTabel,
  besluitTabel,
  wegingAntwoordSignaalTabel,
  wegingAntwoordTabel,
  wegingTabel,
} from './schema/afwegingskader.ts';
import { legWijzigingenVast } from './wijziging.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

/** A weighing with its place: of which doorloop it is, and who began and fixed it. */
export interface OpgeslagenWeging extends Weging {
  readonly id: string;
  readonly doorloopId: string;
  readonly vastgesteldDoor: string | null;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
}

/** A decision with its place and its moment. */
export interface OpgeslagenBesluit extends Besluit {
  readonly id: string;
  readonly wegingId: string | null;
  readonly beslotenOp: string;
  readonly door: string;
}

function lijstAntwoorden(db: ReadDb, wegingIds: readonly string[]): Map<string, GegevenAntwoord[]> {
  const rijen = db
    .select()
    .from(wegingAntwoordTabel)
    .where(inArray(wegingAntwoordTabel.wegingId, [...wegingIds]))
    .orderBy(asc(wegingAntwoordTabel.nr), asc(wegingAntwoordTabel.beantwoordOp), sql`rowid`)
    .all();
  const signalen = db
    .select()
    .from(wegingAntwoordSignaalTabel)
    .where(
      inArray(
        wegingAntwoordSignaalTabel.antwoordId,
        rijen.map((rij) => rij.id),
      ),
    )
    .all();
  const perWeging = new Map<string, GegevenAntwoord[]>();
  for (const rij of rijen) {
    const antwoord = gegevenAntwoordSchema.parse({
      ...rij,
      vraag: Number(rij.vraag),
      op: rij.beantwoordOp,
      vinkjes: JSON.parse(rij.vinkjes) as unknown, // Checked by the schema.
      signaalIds: signalen.filter((koppel) => koppel.antwoordId === rij.id).map((koppel) => koppel.signaalId),
    });
    perWeging.set(rij.wegingId, [...(perWeging.get(rij.wegingId) ?? []), antwoord]);
  }
  return perWeging;
}

function metAntwoorden(db: ReadDb, rijen: readonly (typeof wegingTabel.$inferSelect)[]): OpgeslagenWeging[] {
  const antwoorden = lijstAntwoorden(
    db,
    rijen.map((rij) => rij.id),
  );
  return rijen.map((rij) => ({
    id: rij.id,
    doorloopId: rij.doorloopId,
    kaderId: rij.kaderId,
    kaderVersie: rij.kaderVersie,
    variant: rij.variant === 'B' ? 'B' : 'A',
    antwoorden: antwoorden.get(rij.id) ?? [],
    vastgesteldOp: rij.vastgesteldOp,
    vastgesteldDoor: rij.vastgesteldDoor,
    gemaaktOp: rij.gemaaktOp,
    gemaaktDoor: rij.gemaaktDoor,
  }));
}

/** The weighings of these doorlopen, newest first. */
export function lijstWegingen(db: ReadDb, doorloopIds: readonly string[]): OpgeslagenWeging[] {
  const rijen = db
    .select()
    .from(wegingTabel)
    .where(inArray(wegingTabel.doorloopId, [...doorloopIds]))
    .orderBy(desc(wegingTabel.gemaaktOp), sql`rowid DESC`)
    .all();
  return metAntwoorden(db, rijen);
}

/** One weighing, or undefined. */
export function laadWeging(db: ReadDb, id: string): OpgeslagenWeging | undefined {
  return metAntwoorden(db, db.select().from(wegingTabel).where(eq(wegingTabel.id, id)).all())[0];
}

/** Adds an empty weighing with the framework and version that it will be answered by. */
export function maakWeging(
  db: WriteDb,
  nieuw: Pick<OpgeslagenWeging, 'id' | 'doorloopId' | 'kaderId' | 'kaderVersie' | 'variant'>,
  wie: Wie,
): void {
  db.insert(wegingTabel)
    .values({ ...nieuw, uitkomst: 'open', gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id })
    .run();
}

/** Adds the newest answer of a weighing and keeps outcome and date of question 5 in step with the answers. */
export function bewaarAntwoord(db: WriteDb, wegingId: string, weging: Weging): void {
  const antwoord = weging.antwoorden.at(-1);
  if (antwoord === undefined) return;
  const { signaalIds, op, ...rij } = antwoord;
  const nr = weging.antwoorden.filter((ander) => ander.vraag === antwoord.vraag).length;
  db.insert(wegingAntwoordTabel)
    .values({
      ...rij,
      wegingId,
      nr,
      vraag: String(antwoord.vraag),
      vinkjes: JSON.stringify(rij.vinkjes),
      beantwoordOp: op,
    })
    .run();
  for (const signaalId of new Set(signaalIds))
    db.insert(wegingAntwoordSignaalTabel).values({ antwoordId: antwoord.id, signaalId }).run();
  const uitkomst = uitkomstVan(weging);
  db.update(wegingTabel)
    .set({ uitkomst: uitkomst.soort, vervolgOp: uitkomst.openVragen.includes(5) ? uitkomst.termijn : null })
    .where(eq(wegingTabel.id, wegingId))
    .run();
}

/** Fixes a weighing. Gives the changed fields. */
export function bewaarVaststelling(
  db: WriteDb,
  casusId: string,
  oud: OpgeslagenWeging,
  op: string,
  wie: Wie,
): string[] {
  db.update(wegingTabel)
    .set({ vastgesteldOp: op, vastgesteldDoor: wie.gebruiker.id })
    .where(eq(wegingTabel.id, oud.id))
    .run();
  const wat = { casusId, objectSoort: 'weging', objectId: oud.id };
  return legWijzigingenVast(
    db,
    { ...wat, oud: { vastgesteldOp: oud.vastgesteldOp }, nieuw: { vastgesteldOp: op } },
    wie,
  );
}

/** Adds a decision. It is fixed from the start: a later decision stands beside it, never over it. */
export function maakBesluit(
  db: WriteDb,
  nieuw: Besluit & { readonly id: string; readonly doorloopId: string; readonly wegingId: string },
  wie: Wie,
): void {
  const { geinformeerd, afwijking, ...rij } = nieuw;
  db.insert(besluitTabel)
    .values({
      ...rij,
      hulpMotivering: rij.hulpMotivering === '' ? null : rij.hulpMotivering,
      afwijkingMotivering: afwijking === null ? null : rij.meldenMotivering,
      beslotenOp: wie.nu,
      vastgesteldOp: wie.nu,
      gemaaktOp: wie.nu,
      gemaaktDoor: wie.gebruiker.id,
    })
    .run();
  for (const persoon of geinformeerd)
    db.insert(besluitGeinformeerdTabel)
      .values({ ...persoon, besluitId: nieuw.id })
      .run();
}

function kies<T extends string>(lijst: readonly T[], waarde: string): T {
  const gevonden = lijst.find((code) => code === waarde);
  if (gevonden === undefined) throw new Error('unknown code in a closed list');
  return gevonden;
}

/** The decisions of these doorlopen, newest first. */
export function lijstBesluiten(db: ReadDb, doorloopIds: readonly string[]): OpgeslagenBesluit[] {
  const rijen = db
    .select()
    .from(besluitTabel)
    .where(inArray(besluitTabel.doorloopId, [...doorloopIds]))
    .orderBy(desc(besluitTabel.beslotenOp), sql`rowid DESC`)
    .all();
  const personen = db
    .select()
    .from(besluitGeinformeerdTabel)
    .where(
      inArray(
        besluitGeinformeerdTabel.besluitId,
        rijen.map((rij) => rij.id),
      ),
    )
    .all();
  return rijen.map((rij) => {
    const melden = kies(besluitMeldenCodes, rij.melden);
    const afwijking = melden.startsWith('ja_') ? 'melden_zonder_norm' : 'niet_melden';
    return {
      id: rij.id,
      wegingId: rij.wegingId,
      melden,
      meldenMotivering: rij.meldenMotivering,
      hulp: kies(besluitHulpCodes, rij.hulp),
      hulpMotivering: rij.hulpMotivering ?? '',
      afwijking: rij.afwijkingMotivering === null ? null : afwijking,
      beslotenOp: rij.beslotenOp,
      door: rij.gemaaktDoor,
      geinformeerd: personen
        .filter((persoon) => persoon.besluitId === rij.id)
        .map((persoon): BesluitInvoer['geinformeerd'][number] => ({
          ...persoon,
          wijze: kies(geinformeerdCodes, persoon.wijze),
        })),
    };
  });
}
