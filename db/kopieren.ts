import { createHash } from 'node:crypto';
import { close, closeSync, fsync, fsyncSync, open, openSync, read, readSync, write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Meting, maakMeting } from './verzegeling.ts';

const BROK = 1 << 20;

const opent = promisify(open);
const sluit = promisify(close);
const spoelt = promisify(fsync);
const leest = promisify(read);
const schrijft = promisify(write);

/** Who follows long work on files. */
export interface Volger {
  /** Breaks it off. */
  readonly signaal?: AbortSignal;
  /** Bytes done so far of this part. */
  readonly bytes?: (gedaan: number) => void;
}

/**
 * The 512 bytes at 1 GiB that SQLite locks and never uses (sqlite.org/fileformat2.html, "The Lock-Byte Page"). In an open
 * database Windows lets nobody read them: they are taken for the zeros that they are. A slice begins exactly there.
 */
const SLOTPLAATS = 0x4000_0000;
const SLOTBYTES = 512;

/** How many bytes at the beginning of the slice at `plaats` are not read; clears them in `brok`. */
export function slaSlotOver(brok: Buffer, plaats: number): number {
  if (plaats !== SLOTPLAATS) return 0;
  brok.fill(0, 0, SLOTBYTES);
  return SLOTBYTES;
}

/** Copies a file to disk (fsync) and gives the SHA-256 of what was read. */
export function kopieerVast(van: string, naar: string): string {
  const bron = openSync(van, 'r');
  const doel = openSync(naar, 'w', 0o600);
  try {
    const hash = createHash('sha256');
    const brok = Buffer.alloc(BROK);
    for (let plaats = 0; ; ) {
      const over = slaSlotOver(brok, plaats);
      const bytes = readSync(bron, brok, over, BROK - over, plaats + over);
      if (bytes === 0) break;
      const gelezen = over + bytes;
      hash.update(brok.subarray(0, gelezen));
      for (let op = 0; op < gelezen; ) op += writeSync(doel, brok, op, gelezen - op);
      plaats += gelezen;
    }
    fsyncSync(doel);
    return hash.digest('hex');
  } finally {
    closeSync(bron);
    closeSync(doel);
  }
}

/** Reads an open file from its beginning in slices, measures it, and hands each slice to `doe`. Null: broken off. */
async function doorloop(
  bron: number,
  { signaal, bytes }: Volger,
  doe?: (brok: Buffer, plaats: number) => Promise<void>,
): Promise<Meting | null> {
  const hash = createHash('sha256');
  const brok = Buffer.alloc(BROK);
  let begin = Buffer.alloc(0);
  for (let plaats = 0; ; ) {
    if (signaal?.aborted) return null;
    const over = slaSlotOver(brok, plaats);
    const { bytesRead } = await leest(bron, brok, over, BROK - over, plaats + over);
    if (bytesRead === 0) return maakMeting(hash, plaats, begin);
    const gelezen = brok.subarray(0, over + bytesRead);
    if (plaats === 0) begin = Buffer.from(gelezen.subarray(0, 64));
    hash.update(gelezen);
    await doe?.(gelezen, plaats);
    plaats += gelezen.length;
    bytes?.(plaats);
  }
}

/**
 * Copies an open file to disk (fsync) in slices, between which this process goes on, and measures what was read. The
 * caller closes `bron`: for an open database that is a matter of its own (db/reservekopie-maken.ts). Null: broken off.
 */
export async function kopieerInDelen(bron: number, naar: string, volger: Volger): Promise<Meting | null> {
  const doel = await opent(naar, 'w', 0o600);
  try {
    const meting = await doorloop(bron, volger, async (brok, plaats) => {
      for (let op = 0; op < brok.length; ) {
        op += (await schrijft(doel, brok, op, brok.length - op, plaats + op)).bytesWritten;
      }
    });
    if (meting !== null) await spoelt(doel);
    return meting;
  } finally {
    await sluit(doel);
  }
}

/** As `kopieerInDelen`, for a file that nobody in this process has open. */
export async function kopieerDichtBestand(van: string, naar: string, volger: Volger): Promise<Meting | null> {
  const bron = await opent(van, 'r');
  try {
    return await kopieerInDelen(bron, naar, volger);
  } finally {
    await sluit(bron);
  }
}

/** As `meetBestand`, in slices. Null: broken off. Only for a database that is closed. */
export async function meetInDelen(pad: string, volger: Volger): Promise<Meting | null> {
  const bron = await opent(pad, 'r');
  try {
    return await doorloop(bron, volger);
  } finally {
    await sluit(bron);
  }
}
