import { eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from './access.ts';
import { instellingTabel } from './schema/dossier.ts';

/** The text of one setting of this dossier, or undefined when nobody has chosen. */
export function laadInstelling(db: ReadDb, sleutel: string): string | undefined {
  return db.select().from(instellingTabel).where(eq(instellingTabel.sleutel, sleutel)).get()?.waarde;
}

/** Keeps a setting under its key, in the place of an earlier choice. */
export function bewaarInstelling(db: WriteDb, sleutel: string, waarde: string): void {
  db.insert(instellingTabel)
    .values({ sleutel, waarde })
    .onConflictDoUpdate({ target: instellingTabel.sleutel, set: { waarde } })
    .run();
}
