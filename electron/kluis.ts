import type { NaarKluis, VanKluis } from './berichten.ts';
import { maakKluisApp } from './kluis-app.ts';
import { GEEN_JSON, maakPlatform } from './kluis-platform.ts';

// Entry of the utility process: the only process with the database, the keys and the solver. It has no windows and
// no network; what it needs from outside it asks of main.
const poort = process.parentPort;

/** Set once the kluis has locked itself: told to main only after the answer to the call that locked it. */
let slotreden: string | null = null;

function stuur(bericht: VanKluis): void {
  poort.postMessage(bericht);
}

const { platform, antwoord } = maakPlatform(stuur, (reden) => {
  slotreden = reden;
});
const app = maakKluisApp(platform);

async function beantwoord(id: number, naam: string, json: string): Promise<void> {
  const invoer = leesJson(json);
  const resultaat = invoer === undefined ? GEEN_JSON : JSON.stringify(await app.roep(naam, invoer));
  stuur({ soort: 'antwoord', id, json: resultaat });
  if (slotreden !== null) stuur({ soort: 'klaar-met-vergrendelen', reden: slotreden });
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
