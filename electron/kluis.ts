import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maakApp, productiekosten } from '#api/app.ts';
import type { Nawerk } from '#api/context.ts';
import type { NaarKluis, VanKluis } from './berichten.ts';
import { GEEN_JSON, maakPlatform } from './kluis-platform.ts';

// Entry of the utility process: the only process with the database, the keys and the solver. It has no windows and
// no network; what it needs from outside it asks of main.
const poort = process.parentPort;
const LOGGRENS_BYTES = 256 * 1024;

/** Set once the kluis has locked itself: told to main, once, only after the answer to the call that locked it. */
let slot: { readonly reden: string; readonly nawerk: Nawerk | undefined } | null = null;

function stuur(bericht: VanKluis): void {
  poort.postMessage(bericht);
}

/** Adds a technical line (codes and places in the code, never data) to one file of limited size. */
function logTechnisch(regel: string): void {
  const pad = join(process.argv[2] ?? '.', 'technisch.log');
  const grootte = statSync(pad, { throwIfNoEntry: false })?.size ?? 0;
  if (grootte > LOGGRENS_BYTES) renameSync(pad, `${pad}.oud`);
  appendFileSync(pad, `${new Date().toISOString()} ${regel}\n`, { mode: 0o600 });
}

const { platform, antwoord } = maakPlatform(stuur, (reden, nawerk) => {
  slot = { reden, nawerk };
});
const app = maakApp({ platform, argon: productiekosten, klok: () => Date.now(), logTechnisch });

async function beantwoord(id: number, naam: string, json: string): Promise<void> {
  const invoer = leesJson(json);
  const resultaat = invoer === undefined ? GEEN_JSON : JSON.stringify(await app.roep(naam, invoer));
  stuur({ soort: 'antwoord', id, json: resultaat });
  if (slot === null) return;
  const { reden, nawerk } = slot;
  slot = null;
  stuur({ soort: 'klaar-met-vergrendelen', reden, heeftNawerk: nawerk !== undefined });
  if (nawerk !== undefined) stuur({ soort: 'nawerk-klaar', fout: await doeNawerk(nawerk) });
}

/** The dossier is closed: what goes wrong now is a backup that is not there, and is told as such. */
function doeNawerk(nawerk: Nawerk): Promise<string | null> {
  return nawerk((procent) => stuur({ soort: 'nawerk', procent })).catch((fout: unknown) => {
    logTechnisch(`nawerk ${fout instanceof Error ? fout.name : typeof fout}`);
    return 'ONVERWACHTE_FOUT';
  });
}

function leesJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

poort.on('message', ({ data }: { data: NaarKluis }) => {
  if (data.soort === 'roep') void beantwoord(data.id, data.naam, data.json);
  else antwoord(data.id, data.json);
});
stuur({ soort: 'gereed' });
