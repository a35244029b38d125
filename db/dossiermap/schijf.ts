import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KluisFout, KluisFoutCode } from '#domain/kluis/fouten.ts';
import { err, ok, type Result } from '#domain/result.ts';

const CODES: readonly (readonly [RegExp, KluisFoutCode])[] = [
  [/^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)/, 'SCHIJF_VOL'],
  [/^(EROFS|EACCES|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM)/, 'MAP_ALLEEN_LEZEN'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT|SQLITE_IOERR_DATA)/, 'DOSSIER_BESCHADIGD'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'DOSSIER_IN_GEBRUIK'],
  [/^(SQLITE_NOMEM|ENOMEM)/, 'GEEN_GEHEUGEN'],
  [/^(ENOENT|ENOTDIR)/, 'DOSSIER_ONTBREEKT'],
  [/^(EIO|EISDIR|EBUSY|ENOTEMPTY|EMFILE|ENFILE|ENAMETOOLONG|ELOOP|ENODEV|ENXIO|SQLITE_IOERR)/, 'SCHIJF_FOUT'],
];

/** The code of the operating system or SQLite, such as `ENOENT`; empty when the error has none. */
export function systeemcode(fout: unknown): string {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';
}

function alsCode(fout: unknown): Result<never, KluisFout> {
  const code = CODES.find(([patroon]) => patroon.test(systeemcode(fout)))?.[1];
  if (code === undefined) throw fout;
  return err({ code });
}

/** Runs disk work; turns what the system or SQLite reports into a code. What is unknown is a bug and goes on as it is. */
export function probeer<T>(werk: () => T): Result<T, KluisFout> {
  try {
    return ok(werk());
  } catch (fout) {
    return alsCode(fout);
  }
}

/** As `probeer`, for disk work in slices. */
export async function probeerLang<T>(werk: () => Promise<T>): Promise<Result<T, KluisFout>> {
  try {
    return ok(await werk());
  } catch (fout) {
    return alsCode(fout);
  }
}

/** The text of a file, or null when it is not there. */
export function leesTekst(pad: string): string | null {
  try {
    return readFileSync(pad, 'utf8');
  } catch (fout) {
    if (systeemcode(fout) === 'ENOENT') return null;
    throw fout;
  }
}

/** Forces the entries of a folder to disk, so that a rename survives a power cut. Windows offers no such call. */
export function spoelMap(map: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(map, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Forces the content of a file to disk. */
export function spoelBestand(pad: string): void {
  const fd = openSync(pad, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Writes a whole file and forces it to disk; the file is private to this user of the machine. */
export function schrijfVast(pad: string, inhoud: Uint8Array | string): void {
  const fd = openSync(pad, 'w', 0o600);
  try {
    const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
    for (let geschreven = 0; geschreven < bytes.length; ) {
      geschreven += writeSync(fd, bytes, geschreven, bytes.length - geschreven);
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

const POGINGEN = 6;

/** Renames over what is there. On Windows a virus scanner can hold a file for a moment: tried again, briefly. */
export function hernoem(van: string, naar: string): void {
  for (let poging = 1; ; poging++) {
    try {
      renameSync(van, naar);
      return;
    } catch (fout) {
      if (process.platform !== 'win32' || poging === POGINGEN) throw fout;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30 * poging);
    }
  }
}

/** Replaces a file in one step: temporary file, fsync, rename, fsync of the folder. A crash leaves the old or the new one. */
export function vervangVast(pad: string, inhoud: Uint8Array | string): void {
  const tijdelijk = `${pad}.nieuw`;
  try {
    schrijfVast(tijdelijk, inhoud);
    hernoem(tijdelijk, pad);
  } catch (fout) {
    rmSync(tijdelijk, { force: true });
    throw fout;
  }
  spoelMap(dirname(pad));
}
