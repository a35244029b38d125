import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Zegel } from '#domain/kluis/sleutelbestand.ts';

const BROK = 1 << 20;
const KENMERK_BYTES = 16;

/** Size, SHA-256 and mark (first 16 bytes) of a file. */
export interface Meting {
  readonly sha256: string;
  readonly grootte: number;
  readonly kenmerk: string;
}

/**
 * Reads a whole file and measures it; a missing one throws ENOENT.
 * Only for a database that is closed: closing any descriptor of an open one would drop SQLite's POSIX locks.
 */
export function meetBestand(pad: string): Meting {
  const fd = openSync(pad, 'r');
  try {
    const hash = createHash('sha256');
    const brok = Buffer.alloc(BROK);
    let begin = Buffer.alloc(0);
    let grootte = 0;
    for (let gelezen = readSync(fd, brok); gelezen > 0; gelezen = readSync(fd, brok)) {
      if (grootte === 0) begin = Buffer.from(brok.subarray(0, Math.min(gelezen, KENMERK_BYTES)));
      hash.update(brok.subarray(0, gelezen));
      grootte += gelezen;
    }
    return maakMeting(hash, grootte, begin);
  } finally {
    closeSync(fd);
  }
}

/** The measurement of a file of which everything went through `hash`; `begin` holds at least its first 16 bytes. */
export function maakMeting(hash: Hash, grootte: number, begin: Buffer): Meting {
  return { sha256: hash.digest('hex'), grootte, kenmerk: begin.subarray(0, KENMERK_BYTES).toString('base64url') };
}

/** The first 16 bytes of a file as base64url: for SQLite3MC the salt, which stays the same as long as the file lives. */
export function leesKenmerk(pad: string): { readonly kenmerk: string; readonly grootte: number } {
  const fd = openSync(pad, 'r');
  try {
    const kop = Buffer.alloc(KENMERK_BYTES);
    const gelezen = readSync(fd, kop);
    return { kenmerk: kop.subarray(0, gelezen).toString('base64url'), grootte: fstatSync(fd).size };
  } finally {
    closeSync(fd);
  }
}

// Two unrelated salts differ in about 64 of their 128 bits; a worn sector or a flipped bit changes a few.
const HOOGSTENS_ANDERE_BITS = 32;

/**
 * Whether a file that will not open is this dossier, damaged, rather than another file in its place: its mark is nearly
 * the one we know, or its beginning was wiped or cut off.
 */
export function lijktBeschadigd(gevonden: string, verwacht: string): boolean {
  const a = Buffer.from(gevonden, 'base64url');
  const b = Buffer.from(verwacht, 'base64url');
  if (a.length < KENMERK_BYTES || a.every((byte) => byte === 0)) return true;
  const anders = a.reduce((som, byte, i) => som + aantalBits(byte ^ (b[i] ?? 0)), 0);
  return anders <= HOOGSTENS_ANDERE_BITS;
}

function aantalBits(byte: number): number {
  return byte.toString(2).replaceAll('0', '').length;
}

/** Whether the closed file is exactly what the seal describes. An open seal (after a crash) says nothing. */
export function past(zegel: Zegel, meting: Meting): boolean {
  return !zegel.schoon || (zegel.sha256 === meting.sha256 && zegel.grootte === meting.grootte);
}
