import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts a file system for a test; gives its folder and how to take it off, or null where that is not allowed. */
export function koppel(argumenten: readonly string[]): { readonly map: string; readonly ontkoppel: () => void } | null {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-schijf-'));
  try {
    execFileSync('mount', [...argumenten, map], { stdio: 'ignore' });
  } catch {
    rmSync(map, { recursive: true });
    return null;
  }
  const ontkoppel = () => {
    execFileSync('umount', [map]);
    rmSync(map, { recursive: true });
  };
  return { map, ontkoppel };
}

/** Fills a disk to the last bytes with one file. */
export function vulSchijf(pad: string): void {
  for (let stuk = 1 << 20; stuk >= 512; ) {
    try {
      writeFileSync(pad, randomBytes(stuk), { flag: 'a' });
    } catch {
      stuk >>= 1;
    }
  }
}
