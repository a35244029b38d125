import { Worker } from 'node:worker_threads';
import { err } from '#domain/result.ts';
import type { Leesuitkomst } from './bestand.ts';

// Beside this file: its source while developing, a bundle of its own in the app (electron/launcher/bouw.mjs).
const WERKERNAAM = import.meta.url.endsWith('.ts') ? 'leeswerk.ts' : 'leeswerk.js';
/** A list of 10 MB takes some ten seconds; a file made to keep the reader busy takes for ever. */
const HOOGSTENS_MS = 120_000;

/**
 * Reads a chosen file in a worker thread. Reading a sheet is one long calculation that would keep this process from
 * answering, and a file from outside that breaks the reader, fills its memory or never ends takes only the thread along:
 * then it is BESCHADIGD_BESTAND.
 */
export async function leesInWerker(pad: string): Promise<Leesuitkomst> {
  const werker = new Worker(new URL(WERKERNAAM, import.meta.url), { workerData: pad });
  const { promise, resolve } = Promise.withResolvers<Leesuitkomst>();
  const geefOp = () => resolve(err({ code: 'BESCHADIGD_BESTAND' }));
  const wekker = setTimeout(geefOp, HOOGSTENS_MS);
  werker.on('message', resolve).on('error', geefOp).on('exit', geefOp);
  const uitkomst = await promise;
  clearTimeout(wekker);
  await werker.terminate();
  return uitkomst;
}
