import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { probeer } from './dossiermap/schijf.ts';
import { huidigeVersie, migreer, versieVan } from './migreer.ts';
import { leesKenmerk, lijktBeschadigd } from './verzegeling.ts';

// "EENP" as a number: says that the file is ours, once it is open.
const TOEPASSING = 0x45454e50;

/**
 * What every connection must have, and what reading it back must give. Without MEMORY, SQLite writes large sorts to the
 * temp folder in plain text; WAL can lose commits without a word when a byte is damaged; the rest is measured as well.
 */
const PRAGMAS = [
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'DELETE', 'delete'],
  ['synchronous', 'EXTRA', 3],
  ['fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['mmap_size', '0', 0],
  // 64 MiB of decrypted pages: with the default, every scan of the case list decrypts the whole table again.
  ['cache_size', '-65536', -65536],
  ['busy_timeout', '0', 0],
] as const;

/** How to open a database file. */
export interface Openwijze {
  /** Make a new file; refuses when there is one. */
  readonly nieuw?: boolean;
  /** The mark the key file remembers: tells damage from another file in its place. */
  readonly kenmerk?: string;
  /**
   * No quick check is needed: the file is byte for byte what the last clean close sealed (its pages have been checked
   * then), or the caller runs the whole check itself.
   */
  readonly isVerzegeld?: boolean;
  /** Open without the right to write and without migrating; for the check of a copy. */
  readonly alleenLezen?: boolean;
  /** Called on an older file before it is migrated: makes the verified backup. A refusal stops the migration. */
  readonly voorMigratie?: (verbinding: Database.Database) => Result<unknown, KluisFout>;
}

/** The key as SQLite3MC wants it, `x'<64 hex>'`, in a buffer that can be wiped: a string would stay in memory. */
function sleuteltekst(paginasleutel: Uint8Array): Buffer {
  const tekst = Buffer.alloc(67);
  tekst.write("x'", 0, 'latin1');
  for (const [i, byte] of paginasleutel.entries()) {
    tekst[2 + i * 2] = cijfer(byte >> 4);
    tekst[3 + i * 2] = cijfer(byte & 15);
  }
  tekst.write("'", 66, 'latin1');
  return tekst;
}

function cijfer(waarde: number): number {
  return waarde + (waarde < 10 ? 48 : 87);
}

function geefSleutel(verbinding: Database.Database, paginasleutel: Uint8Array): void {
  if (paginasleutel.length !== 32) throw new Error('the page key must be 32 bytes');
  verbinding.pragma("cipher = 'chacha20'");
  const tekst = sleuteltekst(paginasleutel);
  // The types of better-sqlite3 do not know `key`, which the multiple-ciphers build adds.
  (verbinding as unknown as { key(sleutel: Buffer): number }).key(tekst);
  tekst.fill(0);
}

function stelIn(verbinding: Database.Database): void {
  for (const [naam, waarde] of PRAGMAS) verbinding.pragma(`${naam} = ${waarde}`);
  const anders = [...PRAGMAS, ['cipher', '', 'chacha20'] as const]
    .filter(([naam, , verwacht]) => verbinding.pragma(naam, { simple: true }) !== verwacht)
    .map(([naam]) => naam);
  if (anders.length > 0) throw new Error(`pragma not in force: ${anders.join(', ')}`);
}

function legNieuwAan(verbinding: Database.Database): Result<Database.Database, KluisFout> {
  verbinding.pragma(`application_id = ${TOEPASSING}`);
  migreer(verbinding);
  return ok(verbinding);
}

function neemBestaande(
  verbinding: Database.Database,
  { alleenLezen, isVerzegeld, voorMigratie }: Openwijze,
): Result<Database.Database, KluisFout> {
  if (verbinding.pragma('application_id', { simple: true }) !== TOEPASSING) return err({ code: 'DOSSIER_VREEMD' });
  if (versieVan(verbinding) > huidigeVersie) return err({ code: 'DOSSIER_NIEUWER' });
  if (!isVerzegeld && verbinding.pragma('quick_check', { simple: true }) !== 'ok')
    return err({ code: 'DOSSIER_BESCHADIGD' });
  if (alleenLezen || versieVan(verbinding) === huidigeVersie) return ok(verbinding);
  const voorbereid = voorMigratie?.(verbinding) ?? ok(true);
  if (!voorbereid.ok) return voorbereid;
  migreer(verbinding);
  return ok(verbinding);
}

/** Tells from the first bytes, before SQLite sees the file, what is certainly wrong. An empty file would pass for new. */
function keurVooraf(pad: string, kenmerk: string | undefined): Result<boolean, KluisFout> {
  const kop = probeer(() => leesKenmerk(pad));
  if (!kop.ok) return kop;
  const isGewoneSqlite = Buffer.from(kop.value.kenmerk, 'base64url').toString('latin1') === 'SQLite format 3\0';
  if (isGewoneSqlite) return err({ code: 'DOSSIER_VREEMD' });
  if (kop.value.grootte === 0) return err({ code: 'DOSSIER_BESCHADIGD' });
  return ok(kenmerk === undefined || lijktBeschadigd(kop.value.kenmerk, kenmerk));
}

/**
 * Opens a database file with its 32-byte page key and gives the connection, keyed, set up, checked and migrated. The only
 * place that makes a connection. The passphrase has been checked before this: a file that does not open is damaged
 * (DOSSIER_BESCHADIGD) or another one (DOSSIER_VREEMD), never a wrong passphrase.
 * Errors: also DOSSIER_ONTBREEKT, DOSSIER_BESTAAT_AL, DOSSIER_NIEUWER, DOSSIER_IN_GEBRUIK, MAP_ALLEEN_LEZEN, SCHIJF_VOL,
 * SCHIJF_FOUT. The caller keeps and wipes `paginasleutel`.
 */
export function openDatabase(
  pad: string,
  paginasleutel: Uint8Array,
  wijze: Openwijze = {},
): Result<Database.Database, KluisFout> {
  if (wijze.nieuw && existsSync(pad)) return err({ code: 'DOSSIER_BESTAAT_AL' });
  const isEigen = wijze.nieuw ? ok(true) : keurVooraf(pad, wijze.kenmerk);
  if (!isEigen.ok) return isEigen;
  let verbinding: Database.Database | undefined;
  let isOpen = false;
  try {
    const uitkomst = probeer(() => {
      verbinding = new Database(pad, { fileMustExist: !wijze.nieuw, readonly: wijze.alleenLezen ?? false });
      geefSleutel(verbinding, paginasleutel);
      verbinding.prepare('SELECT count(*) FROM sqlite_schema').get();
      stelIn(verbinding);
      return wijze.nieuw ? legNieuwAan(verbinding) : neemBestaande(verbinding, wijze);
    });
    if (!uitkomst.ok) {
      const isVreemd = uitkomst.error.code === 'DOSSIER_BESCHADIGD' && !isEigen.value;
      return isVreemd ? err({ code: 'DOSSIER_VREEMD' }) : uitkomst;
    }
    isOpen = uitkomst.value.ok;
    return uitkomst.value;
  } finally {
    if (!isOpen) verbinding?.close();
  }
}
