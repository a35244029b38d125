import { Worker } from 'node:worker_threads';
import type { Oplosser, Oplossing } from '#domain/monitor/oplosser.ts';
import type { Antwoord, Opdracht, Werk } from './oplosser-werk.ts';

/** Takes the answers, or null when there will be none. */
type Wachtende = (oplossingen: readonly Oplossing[] | null) => void;

/** An `Oplosser` with a worker behind it. `stop()` ends the worker; whatever still waits is answered with `limiet`. */
export type OplosserInWerker = Oplosser & { readonly stop: () => Promise<void> };

type Instellingen = {
  /** Where the worker's code is; the bundle makes it a file of its own. */
  readonly werker?: URL;
  /** Seconds that one model may take. */
  readonly secondenPerModel?: number;
  /** Seconds that all models together may take, counted from the first one. */
  readonly secondenTotaal?: number;
  /** Cancels all work at once. */
  readonly signaal?: AbortSignal;
};

const LIMIET: Oplossing = { status: 'limiet' };

// Beside this file: its source while developing, a bundle of its own in the app (electron/launcher/bouw.mjs).
const WERKERNAAM = import.meta.url.endsWith('.ts') ? 'oplosser-werk.ts' : 'oplosser-werk.js';

/**
 * Makes the solver: HiGHS (wasm) in a worker thread, so that a long search never blocks the process.
 *
 * HiGHS does not always keep its own time limit (ERGO-Code/HiGHS#885), so the thread is terminated when the total is
 * spent. A cancelled, broken or exhausted solver answers `limiet` for ever; it never throws.
 */
export function maakOplosser(instellingen: Instellingen = {}): OplosserInWerker {
  const { secondenPerModel = 20, secondenTotaal = 60, signaal } = instellingen;
  const wachtenden = new Map<number, Wachtende>();
  let werker: Worker | null = null;
  let wekker: NodeJS.Timeout | null = null;
  let isGestopt = signaal?.aborted ?? false;
  let volgnummer = 0;

  async function stop(): Promise<void> {
    isGestopt = true;
    if (wekker !== null) clearTimeout(wekker);
    signaal?.removeEventListener('abort', opAfbreken);
    for (const antwoord of wachtenden.values()) antwoord(null);
    wachtenden.clear();
    const teStoppen = werker;
    werker = null;
    await teStoppen?.terminate();
  }

  function opAfbreken(): void {
    void stop();
  }

  function start(): Worker {
    wekker = setTimeout(opAfbreken, secondenTotaal * 1000);
    signaal?.addEventListener('abort', opAfbreken);
    return startWerker(instellingen.werker, wachtenden, opAfbreken);
  }

  async function vraag(werk: Werk, aantal: number): Promise<readonly Oplossing[]> {
    if (aantal === 0) return [];
    const limiet = Array.from({ length: aantal }, () => LIMIET);
    if (isGestopt || signaal?.aborted === true) return limiet;
    werker ??= start();
    const opdracht = { nummer: ++volgnummer, werk, seconden: secondenPerModel } satisfies Opdracht;
    const { promise, resolve } = Promise.withResolvers<readonly Oplossing[] | null>();
    wachtenden.set(opdracht.nummer, resolve);
    werker.postMessage(opdracht);
    return (await promise) ?? limiet;
  }

  return {
    losOp: (modellen) => vraag({ soort: 'los', modellen }, modellen.length),
    losReeksOp: (model, vragen) => vraag({ soort: 'reeks', model, vragen }, vragen.length),
    stop,
  };
}

function startWerker(bestand: URL | undefined, wachtenden: Map<number, Wachtende>, opFout: () => void): Worker {
  const werker = new Worker(bestand ?? new URL(WERKERNAAM, import.meta.url));
  werker.on('message', ({ nummer, oplossingen }: Antwoord) => {
    wachtenden.get(nummer)?.(oplossingen);
    wachtenden.delete(nummer);
  });
  werker.on('error', opFout);
  return werker;
}
