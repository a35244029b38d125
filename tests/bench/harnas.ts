import { existsSync, readFileSync } from 'node:fs';

/** What a row of times comes down to; milliseconds. */
export interface Samenvatting {
  readonly n: number;
  readonly mediaan: number;
  readonly p95: number;
}

/** Median and 95th percentile (nearest rank) of a row of figures; throws when the row is empty. */
export function vatSamen(tijden: readonly number[]): Samenvatting {
  const op = [...tijden].sort((a, b) => a - b);
  return { n: op.length, mediaan: rang(op, 0.5), p95: rang(op, 0.95) };
}

function rang(oplopend: readonly number[], deel: number): number {
  const waarde = oplopend[Math.max(0, Math.ceil(deel * oplopend.length) - 1)];
  if (waarde === undefined) throw new Error('nothing was measured');
  return waarde;
}

/** How often: `opwarmen` times without looking, then `n` times. */
export interface Hoevaak {
  readonly n: number;
  readonly opwarmen: number;
}

type Werk = (keer: number) => unknown;

/**
 * Times several kinds of work in turn, one time each, over and over: what disturbs the machine disturbs all of them.
 * Gives the times of each in milliseconds. `keer` counts from 0 and goes on after the warm-up.
 */
export async function meetOmBeurten<K extends string>(
  werk: Readonly<Record<K, Werk>>,
  { n, opwarmen }: Hoevaak,
): Promise<Record<K, number[]>> {
  const namen = Object.keys(werk) as K[]; // The keys of a record of K are K.
  const tijden = Object.fromEntries(namen.map((naam) => [naam, [] as number[]])) as Record<K, number[]>; // Same keys.
  for (let keer = 0; keer < opwarmen + n; keer += 1) {
    for (const naam of namen) {
      const begin = performance.now();
      await werk[naam](keer);
      const duur = performance.now() - begin;
      if (keer >= opwarmen) tijden[naam].push(duur);
    }
  }
  return tijden;
}

/** Peak of the memory of a process in MB since it began or since `vergeetPiek`; null where the system does not tell. */
export function piekgeheugen(pid: number): number | null {
  return uitStatus(pid, 'VmHWM');
}

/** Memory that a process has in use now, in MB; null where the system does not tell. */
export function geheugenNu(pid: number): number | null {
  return uitStatus(pid, 'VmRSS');
}

/**
 * Proportional share of the memory of a process in MB: pages shared by several processes count in part. Null where the
 * system does not tell.
 */
export function eigenGeheugen(pid: number): number | null {
  const pad = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(pad)) return null;
  const regel = /^Pss:\s+(\d+) kB/m.exec(readFileSync(pad, 'utf8'));
  return regel?.[1] === undefined ? null : Number(regel[1]) / 1024;
}

function uitStatus(pid: number, veld: string): number | null {
  const pad = `/proc/${pid}/status`;
  if (!existsSync(pad)) return null;
  const regel = new RegExp(`^${veld}:\\s+(\\d+) kB`, 'm').exec(readFileSync(pad, 'utf8'));
  return regel?.[1] === undefined ? null : Number(regel[1]) / 1024;
}
