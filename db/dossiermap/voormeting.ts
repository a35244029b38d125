import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Meting, maakMeting } from '#db/verzegeling.ts';

/** Read at once: large enough to be as quick as the disk, small enough (some milliseconds) to hold up nothing else. */
const BROK = 1 << 22;

/** A measurement, and the stamp of the file it holds for. */
interface Voorgemeten {
  readonly meting: Meting;
  readonly stempel: string;
}

/** The measuring of a closed database before it is needed: while the user types the passphrase. */
export interface Voormeting {
  /** The file that is measured. */
  readonly pad: string;
  /** Null when it was stopped, when the file changed meanwhile, or when it could not be read. */
  readonly uitkomst: Promise<Voorgemeten | null>;
  /** Breaks it off; resolves when the file is let go. */
  stop(): Promise<void>;
}

type Statistiek = {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
};

/** What is different as soon as the file is written in or another one takes its place. */
function stempelVan({ dev, ino, size, mtimeNs, ctimeNs }: Statistiek): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

async function meetOpen(bestand: FileHandle, signaal: AbortSignal): Promise<Voorgemeten | null> {
  const stempel = stempelVan(await bestand.stat({ bigint: true }));
  const hash = createHash('sha256');
  const brok = Buffer.alloc(BROK);
  let begin = Buffer.alloc(0);
  let grootte = 0;
  for (;;) {
    const { bytesRead } = await bestand.read(brok, 0, BROK, grootte);
    if (signaal.aborted) return null;
    if (bytesRead === 0) break;
    const gelezen = brok.subarray(0, bytesRead);
    if (grootte === 0) begin = Buffer.from(gelezen.subarray(0, 64));
    hash.update(gelezen);
    grootte += bytesRead;
  }
  const isOngewijzigd = stempelVan(await bestand.stat({ bigint: true })) === stempel;
  return isOngewijzigd ? { meting: maakMeting(hash, grootte, begin), stempel } : null;
}

async function meet(pad: string, signaal: AbortSignal): Promise<Voorgemeten | null> {
  const bestand = await open(pad, 'r');
  try {
    return await meetOpen(bestand, signaal);
  } finally {
    await bestand.close();
  }
}

/**
 * Starts measuring a closed database in the background, as `meetBestand` does at once. What it finds is only good for a file
 * that has not been touched since: `geldigeMeting` says so.
 */
export function beginVoormeting(pad: string): Voormeting {
  const afbreker = new AbortController();
  // Whatever goes wrong here is met again, with its own message, when the dossier is opened.
  const uitkomst = meet(pad, afbreker.signal).catch(() => null);
  return {
    pad,
    uitkomst,
    stop: async () => {
      afbreker.abort();
      await uitkomst;
    },
  };
}

/** The measurement of this file, waited for when it is under way; null when there is none that still holds. */
export async function geldigeMeting(pad: string, voormeting: Voormeting | undefined): Promise<Meting | null> {
  if (voormeting === undefined) return null;
  const vooraf = await voormeting.uitkomst;
  if (vooraf === null || voormeting.pad !== pad) return null;
  const nu = statSync(pad, { bigint: true, throwIfNoEntry: false });
  return nu !== undefined && stempelVan(nu) === vooraf.stempel ? vooraf.meting : null;
}
