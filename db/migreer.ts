import type { Database as Verbinding } from 'better-sqlite3';
import { sql as kern } from './migrations/0001_kern.ts';
import { sql as werk } from './migrations/0002_werk.ts';
import { sql as sporen } from './migrations/0003_sporen.ts';
import { sql as afleidingen } from './migrations/0004_afleidingen.ts';
import { sql as vastgesteld } from './migrations/0005_vastgesteld.ts';
import { sql as werklijst } from './migrations/0006_werklijst.ts';

const stappen: readonly string[] = [kern, werk, sporen, afleidingen, vastgesteld, werklijst];
/** `user_version` of a dossier that this version of the app writes. */
export const huidigeVersie = stappen.length;

/** The version a file was written with; 0 for an empty one. */
export function versieVan(verbinding: Verbinding): number {
  // pragma() with `simple` gives the bare number.
  return verbinding.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings an opened database to `huidigeVersie`, one EXCLUSIVE transaction a step, with the version set inside it and
 * the foreign keys checked before it commits. The caller has made a verified backup and has refused newer files.
 */
export function migreer(verbinding: Verbinding): void {
  for (let versie = versieVan(verbinding); versie < huidigeVersie; versie += 1) {
    const stap = stappen[versie];
    if (stap === undefined) throw new Error('unknown migration step');
    verbinding
      .transaction(() => {
        verbinding.exec(stap);
        verbinding.pragma(`user_version = ${versie + 1}`);
        // pragma() gives a row for each broken reference.
        if ((verbinding.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('foreign keys broken');
      })
      .exclusive();
  }
}
