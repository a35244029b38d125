import { eq } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type Casus, casusSchema } from '#domain/casus/casus.ts';
import { leesCasusnummer, volgendCasusnummer } from '#domain/casus/nummer.ts';
import { sorteersleutelVanGezin } from '#domain/persoon/naam.ts';
import { bereid, type ReadDb, type WriteDb } from './access.ts';
import { casusAardTabel, casusKenmerkTabel, casusTabel, casusVormTabel } from './schema/casus.ts';
import { voegToe } from './voeg-toe.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

/** What somebody may fill in of a case; the rest is derived or follows from closing. */
export type CasusVelden = Omit<Casus, 'id' | 'nummer' | 'gemaaktOp' | 'gewijzigdOp' | 'regisseur' | 'stap'>;

/** One case, or undefined. */
export function laadCasus(db: ReadDb, id: string): Casus | undefined {
  const rij = db.select().from(casusTabel).where(eq(casusTabel.id, id)).get();
  if (rij === undefined) return undefined;
  return casusSchema.parse({
    ...rij,
    vormen: codesVan(db, casusVormTabel, casusVormTabel.vorm, casusVormTabel.casusId, id),
    aarden: codesVan(db, casusAardTabel, casusAardTabel.aard, casusAardTabel.casusId, id),
    kenmerken: codesVan(db, casusKenmerkTabel, casusKenmerkTabel.kenmerk, casusKenmerkTabel.casusId, id),
  });
}

function codesVan(db: ReadDb, tabel: SQLiteTable, code: SQLiteColumn, casusId: SQLiteColumn, id: string): unknown[] {
  return db
    .select({ code })
    .from(tabel)
    .where(eq(casusId, id))
    .orderBy(code)
    .all()
    .map((rij) => rij.code);
}

/** The highest case number of a year that is in use: a scan of that year, done once when its counter does not exist yet. */
function hoogsteNummer(db: WriteDb, jaar: number): number {
  const hoogste: unknown = bereid(db, 'SELECT max(CAST(substr(nummer, 6) AS INTEGER)) FROM casus WHERE nummer GLOB ?')
    .pluck()
    .get(`${jaar}-[0-9]*`);
  return Number(hoogste ?? 0);
}

/**
 * Gives out the next case number of a year (`2026-0001`). A counter in the settings remembers the highest one ever, so that
 * the number of a destroyed case does not come back.
 */
export function geefCasusnummer(db: WriteDb, jaar: number): string {
  const sleutel = `casusnummer.${jaar}`;
  const bewaard: unknown = bereid(db, 'SELECT waarde FROM instelling WHERE sleutel = ?').pluck().get(sleutel);
  const nummer = volgendCasusnummer(jaar, bewaard === undefined ? hoogsteNummer(db, jaar) : Number(bewaard));
  const waarde = String(leesCasusnummer(nummer)?.volgnummer ?? 0);
  bereid(
    db,
    'INSERT INTO instelling (sleutel, waarde) VALUES (?, ?) ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde',
  ).run(sleutel, waarde);
  return nummer;
}

/** Adds a case; `nummer` comes from `geefCasusnummer`. */
export function maakCasus(
  db: WriteDb,
  casus: CasusVelden & { readonly id: string; readonly nummer: string },
  wie: Wie,
): void {
  const { vormen, aarden, kenmerken, ...velden } = casus;
  voegToe(db, casusTabel, {
    ...velden,
    sorteernaam: sorteersleutelVanGezin(casus.naam),
    gemaaktOp: wie.nu,
    gemaaktDoor: wie.gebruiker.id,
    gewijzigdOp: wie.nu,
  });
  voegCodesToe(db, casus.id, { vormen, aarden, kenmerken });
}

/** Overwrites the given fields of a case; the caller keeps old and new (db/wijziging.ts). */
export function bewaarCasus(db: WriteDb, id: string, velden: Partial<CasusVelden>, nu: string): void {
  const { vormen, aarden, kenmerken, ...rest } = velden;
  db.update(casusTabel)
    .set({
      ...rest,
      ...(rest.naam !== undefined && { sorteernaam: sorteersleutelVanGezin(rest.naam) }),
      gewijzigdOp: nu,
    })
    .where(eq(casusTabel.id, id))
    .run();
  bewaarCodes(db, id, { vormen, aarden, kenmerken });
}

type Codes = { readonly [K in 'vormen' | 'aarden' | 'kenmerken']: Casus[K] | undefined };

function bewaarCodes(db: WriteDb, casusId: string, codes: Codes): void {
  const { vormen, aarden, kenmerken } = codes;
  if (vormen !== undefined) db.delete(casusVormTabel).where(eq(casusVormTabel.casusId, casusId)).run();
  if (aarden !== undefined) db.delete(casusAardTabel).where(eq(casusAardTabel.casusId, casusId)).run();
  if (kenmerken !== undefined) db.delete(casusKenmerkTabel).where(eq(casusKenmerkTabel.casusId, casusId)).run();
  voegCodesToe(db, casusId, codes);
}

function voegCodesToe(db: WriteDb, casusId: string, { vormen, aarden, kenmerken }: Codes): void {
  for (const vorm of new Set(vormen)) voegToe(db, casusVormTabel, { casusId, vorm });
  for (const aard of new Set(aarden)) voegToe(db, casusAardTabel, { casusId, aard });
  for (const kenmerk of new Set(kenmerken)) voegToe(db, casusKenmerkTabel, { casusId, kenmerk });
}
