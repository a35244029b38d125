import { desc, eq } from 'drizzle-orm';
import { type Keuzes, keuzesSchema } from '#domain/import/keuzes.ts';
import { type Veld, velden } from '#domain/import/velden.ts';
import { type Importverslag, importverslagSchema } from '#domain/import/verslag.ts';
import { bereid, type ReadDb, type WriteDb } from './access.ts';
import { gebruikerTabel } from './schema/dossier.ts';
import { importBezigTabel, importKolomkeuzeTabel, importRegelTabel, importTabel } from './schema/import.ts';
import { voegToe } from './voeg-toe.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

/** The list that is being read in. `kenmerk` changes with every new file. */
export interface Bezig {
  readonly kenmerk: string;
  readonly bestandsnaam: string;
  readonly sha256: string;
  readonly keuzes: Keuzes;
}

/** Keeps a newly chosen list with the text of its sheets (`schrijfBron`), in the place of an earlier one. */
export function bewaarBezig(db: WriteDb, bezig: Bezig & { readonly bron: string }, wie: Wie): void {
  const { keuzes, ...rest } = bezig;
  verwijderBezig(db);
  db.insert(importBezigTabel)
    .values({
      ...rest,
      id: 1,
      keuzes: JSON.stringify(keuzes),
      gemaaktOp: wie.nu,
      gebruikerId: wie.gebruiker.id,
    })
    .run();
}

/** The list that is being read in without its cells, or undefined. */
export function laadBezig(db: ReadDb): Bezig | undefined {
  const { kenmerk, bestandsnaam, sha256, keuzes } = importBezigTabel;
  const rij = db.select({ kenmerk, bestandsnaam, sha256, keuzes }).from(importBezigTabel).get();
  return rij && { ...rij, keuzes: keuzesSchema.parse(JSON.parse(rij.keuzes)) };
}

/** The text of the sheets of the list that is being read in (`bladenUitBron` reads it); without one, no sheets. */
export function laadBron(db: ReadDb): string {
  return db.select({ bron: importBezigTabel.bron }).from(importBezigTabel).get()?.bron ?? '[]';
}

/** Overwrites what the user has said about the list so far. */
export function bewaarKeuzes(db: WriteDb, keuzes: Keuzes): void {
  db.update(importBezigTabel)
    .set({ keuzes: JSON.stringify(keuzes) })
    .run();
}

/** Forgets the list that is being read in. */
export function verwijderBezig(db: WriteDb): void {
  db.delete(importBezigTabel).run();
}

/** The columns that the user has placed in earlier imports: header key -> field. */
export function laadKolomkeuzes(db: ReadDb): Readonly<Record<string, Veld>> {
  const rijen = db.select().from(importKolomkeuzeTabel).all();
  return Object.fromEntries(
    rijen.flatMap(({ kop, veld }) => {
      const bekend = velden.find((een) => een === veld);
      return bekend === undefined ? [] : [[kop, bekend] as const];
    }),
  );
}

/** Remembers where the user put a column. */
export function bewaarKolomkeuze(db: WriteDb, kop: string, veld: Veld, nu: string): void {
  db.insert(importKolomkeuzeTabel)
    .values({ kop, veld, gewijzigdOp: nu })
    .onConflictDoUpdate({ target: importKolomkeuzeTabel.kop, set: { veld, gewijzigdOp: nu } })
    .run();
}

/** Whether a row with this key (hash) has been read in before. */
export function isAlIngelezen(db: ReadDb, regelsleutel: string): boolean {
  return bereid(db, 'SELECT 1 FROM import_regel WHERE regelsleutel = ?').get(regelsleutel) !== undefined;
}

/** Keeps a row that has been read in: its key makes that it is never read in twice. */
export function bewaarImportregel(db: WriteDb, regel: typeof importRegelTabel.$inferInsert): void {
  voegToe(db, importRegelTabel, regel);
}

/** An import as it was done. */
export interface Import {
  readonly id: string;
  readonly soort: Importverslag['soort'];
  readonly bestandsnaam: string;
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
  readonly verslag: Importverslag;
}

/** Keeps the import with its report; the rows follow with `bewaarImportregel`. */
export function bewaarImport(
  db: WriteDb,
  nieuw: Pick<Import, 'id' | 'soort' | 'bestandsnaam' | 'verslag'> & {
    readonly sha256: string;
    readonly koppen: readonly string[];
  },
  wie: Wie,
): void {
  db.insert(importTabel)
    .values({
      ...nieuw,
      koppen: JSON.stringify(nieuw.koppen),
      verslag: JSON.stringify(nieuw.verslag),
      gemaaktOp: wie.nu,
      gemaaktDoor: wie.gebruiker.id,
    })
    .run();
}

/** Puts the final report in the place of the first one: the rows are counted while they are written. */
export function bewaarVerslag(db: WriteDb, id: string, verslag: Importverslag): void {
  db.update(importTabel)
    .set({ verslag: JSON.stringify(verslag) })
    .where(eq(importTabel.id, id))
    .run();
}

function selecteer(db: ReadDb) {
  return db
    .select({ rij: importTabel, door: gebruikerTabel.naam })
    .from(importTabel)
    .innerJoin(gebruikerTabel, eq(gebruikerTabel.id, importTabel.gemaaktDoor));
}

function importVan({ rij, door }: { readonly rij: typeof importTabel.$inferSelect; readonly door: string }): Import {
  const { id, bestandsnaam, gemaaktOp } = rij;
  const verslag = importverslagSchema.parse(JSON.parse(rij.verslag));
  return { id, soort: verslag.soort, bestandsnaam, gemaaktOp, gemaaktDoor: door, verslag };
}

/** Earlier imports, newest first, at most 50. */
export function lijstImporten(db: ReadDb): Import[] {
  return selecteer(db).orderBy(desc(importTabel.gemaaktOp)).limit(50).all().map(importVan);
}

/** One import with its report, or undefined. */
export function laadImport(db: ReadDb, id: string): Import | undefined {
  const rij = selecteer(db).where(eq(importTabel.id, id)).get();
  return rij && importVan(rij);
}

/** When a file with these bytes was read in before (UTC), or null. */
export function laadEerdereImport(db: ReadDb, sha256: string): string | null {
  const op: unknown = bereid(db, 'SELECT max(gemaakt_op) FROM import WHERE sha256 = ?').pluck().get(sha256);
  return typeof op === 'string' ? op : null;
}
