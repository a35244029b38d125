import { Worker } from 'node:worker_threads';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import type { Result } from '#domain/result.ts';
import type { Inhoudsopgave } from './keuring.ts';
import type { Keuropdracht } from './keuring-werk.ts';
import { wis } from './sleutels/versleuteling.ts';

// Beside this file: its source while developing, a bundle of its own in the app (electron/launcher/bouw.mjs).
const WERKERNAAM = import.meta.url.endsWith('.ts') ? 'keuring-werk.ts' : 'keuring-werk.js';

type Uitkomst = Result<Inhoudsopgave, KluisFout>;

/** The check that runs, or ran last: one thread at a time, however often the user looks at a backup and away again. */
let vorige: Promise<unknown> = Promise.resolve();

/** Resolves when the signal goes; `los` takes the listener off again. */
function naSignaal(signaal: AbortSignal | undefined): { readonly afgebroken: Promise<null>; readonly los: () => void } {
  const { promise, resolve } = Promise.withResolvers<null>();
  const ga = () => resolve(null);
  if (signaal?.aborted) ga();
  signaal?.addEventListener('abort', ga);
  return { afgebroken: promise, los: () => signaal?.removeEventListener('abort', ga) };
}

function start(pad: string, pagina: Uint8Array<ArrayBuffer>): Worker {
  const opdracht: Keuropdracht = { pad, pagina };
  // Moved, not copied: from here on only the thread has the key.
  return new Worker(new URL(WERKERNAAM, import.meta.url), { workerData: opdracht, transferList: [pagina.buffer] });
}

/** The answer of the thread; rejects when it ended without one. */
function antwoordVan(werker: Worker): Promise<Uitkomst> {
  const { promise, resolve, reject } = Promise.withResolvers<Uitkomst>();
  werker.once('message', resolve);
  werker.once('error', reject);
  werker.once('exit', () => reject(new Error('the check ended without an answer')));
  return promise;
}

/**
 * As `keurMetSleutel`, in a thread of its own, so that this process goes on answering. Takes the page key over: the
 * caller's buffer is empty or wiped afterwards. Gives null when `signaal` broke it off; SQLite itself cannot be
 * interrupted, so the thread then reads on to the end of its statement, unheard, and the next check waits for that.
 */
export async function keurApart(
  pad: string,
  pagina: Uint8Array<ArrayBuffer>,
  signaal?: AbortSignal,
): Promise<Uitkomst | null> {
  const { afgebroken, los } = naSignaal(signaal);
  const { promise: isWeg, resolve: meldWeg } = Promise.withResolvers<void>();
  const aanDeBeurt = vorige.then(() => true);
  vorige = aanDeBeurt.then(() => isWeg);
  let werker: Worker | null = null;
  try {
    if ((await Promise.race([aanDeBeurt, afgebroken])) === null || signaal?.aborted) return null;
    werker = start(pad, pagina);
    werker.once('exit', () => meldWeg());
    const antwoord = antwoordVan(werker);
    const uitkomst = await Promise.race([antwoord, afgebroken]);
    if (uitkomst !== null) return uitkomst;
    antwoord.catch(() => undefined);
    void werker.terminate();
    return null;
  } finally {
    los();
    if (werker === null) meldWeg();
    if (pagina.length > 0) wis(pagina);
  }
}
