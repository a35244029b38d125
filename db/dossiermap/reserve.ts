import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import type { Dossierpaden } from './paden.ts';
import { probeer, schrijfVast } from './schijf.ts';

const GROOTTE = 4 << 20;

/**
 * Puts aside a few MiB, if there is room: on a full disk SQLite cannot even delete. Random bytes, because a file system
 * may store a row of zeros in no room at all.
 */
export function legReserveAan(paden: Dossierpaden): void {
  if (existsSync(paden.reserve)) return;
  if (!probeer(() => schrijfVast(paden.reserve, randomBytes(GROOTTE))).ok) rmSync(paden.reserve, { force: true });
}

/** Gives the reserve back to the disk; says whether there was one. */
export function geefReserveVrij(paden: Dossierpaden): boolean {
  if (!existsSync(paden.reserve)) return false;
  rmSync(paden.reserve, { force: true });
  return true;
}
