import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import { err } from '#domain/result.ts';
import type { NaarKluis, VanKluis } from './berichten.ts';

/** What main does when the kluis process says something of its own accord. */
export interface KluisLuisteraar {
  /** A question from the kluis (a dialog, printing); the answer goes back as JSON. */
  vraag(naam: string, json: string): Promise<string>;
  /** Something for the screen, already JSON. */
  gebeurtenis(json: string): void;
  /** A dossier was opened: from now on there is something to lock. */
  geopend(): void;
  /** The kluis has written, closed and sealed everything: its process may go, or `volgNawerk` follows what it still does. */
  klaarMetVergrendelen(reden: string): void;
  /** The process ended without being asked to, before it was done. */
  gestopt(): void;
}

export interface KluisProces {
  /** Calls an endpoint; gives the answer as JSON, also when the process dies under it. */
  roep(naam: string, json: string): Promise<string>;
  /** Ends the process, and with it the keys and pages in its memory; resolves when it is gone. */
  stop(): Promise<void>;
  /** Whether it has closed its dossier and now makes the backup. */
  heeftNawerk(): boolean;
  /** Tells how far that backup is. Resolves with a code when there is none, with null when it is made. */
  volgNawerk(opProcent: (procent: number | null) => void): Promise<string | null>;
}

const AFGEBROKEN = JSON.stringify(err({ code: 'AFGEBROKEN' }));

// The kluis gets the environment that finding its folders needs and nothing that can change what it loads.
const OMGEVING = ['HOME', 'LANG', 'PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'USERPROFILE', 'TZ'] as const;

/** Starts one kluis process. `gegevensmap` is where it may write technical lines (never case data). */
export function startKluis(gegevensmap: string, luisteraar: KluisLuisteraar): KluisProces {
  const env = Object.fromEntries(OMGEVING.flatMap((naam) => paar(naam, process.env[naam])));
  const proces = utilityProcess.fork(join(import.meta.dirname, 'kluis.js'), [gegevensmap], {
    serviceName: 'Eénplan kluis',
    stdio: 'inherit',
    env,
  });
  const wachtend = new Map<number, (json: string) => void>();
  const einde = new Promise<void>((klaar) => proces.once('exit', () => klaar()));
  const nawerk = maakNawerk();
  let isGestopt = false;
  let teller = 0;

  proces.on('message', (bericht: VanKluis) => verwerk(bericht, { proces, wachtend, luisteraar, nawerk }));
  proces.once('exit', () => {
    for (const klaar of wachtend.values()) klaar(AFGEBROKEN);
    wachtend.clear();
    if (!isGestopt && !nawerk.isBegonnen) luisteraar.gestopt();
    isGestopt = true;
    nawerk.meldEinde('AFGEBROKEN');
  });

  return {
    roep: (naam, json) => {
      if (isGestopt) return Promise.resolve(AFGEBROKEN);
      teller += 1;
      const id = teller;
      return new Promise((klaar) => {
        wachtend.set(id, klaar);
        stuur(proces, { soort: 'roep', id, naam, json });
      });
    },
    stop: () => {
      isGestopt = true;
      proces.kill();
      return einde;
    },
    heeftNawerk: () => nawerk.isBegonnen,
    volgNawerk: (opProcent) => {
      nawerk.opProcent = opProcent;
      return nawerk.einde;
    },
  };
}

/** What a process does after its dossier was closed. */
function maakNawerk() {
  const { promise: einde, resolve: meldEinde } = Promise.withResolvers<string | null>();
  const opProcent: (procent: number | null) => void = () => undefined;
  return { isBegonnen: false, opProcent, einde, meldEinde };
}

interface Gesprek {
  readonly proces: UtilityProcess;
  readonly wachtend: Map<number, (json: string) => void>;
  readonly luisteraar: KluisLuisteraar;
  readonly nawerk: ReturnType<typeof maakNawerk>;
}

function verwerk(bericht: VanKluis, { proces, wachtend, luisteraar, nawerk }: Gesprek): void {
  switch (bericht.soort) {
    case 'antwoord':
      wachtend.get(bericht.id)?.(bericht.json);
      wachtend.delete(bericht.id);
      return;
    case 'vraag':
      void luisteraar
        .vraag(bericht.naam, bericht.json)
        .then((json) => stuur(proces, { soort: 'antwoord', id: bericht.id, json }));
      return;
    case 'gebeurtenis':
      luisteraar.gebeurtenis(bericht.json);
      return;
    case 'geopend':
      luisteraar.geopend();
      return;
    case 'klaar-met-vergrendelen':
      nawerk.isBegonnen = bericht.heeftNawerk;
      luisteraar.klaarMetVergrendelen(bericht.reden);
      return;
    case 'nawerk':
      nawerk.opProcent(bericht.procent);
      return;
    case 'nawerk-klaar':
      nawerk.meldEinde(bericht.fout);
      return;
    case 'gereed':
      return;
  }
}

function stuur(proces: UtilityProcess, bericht: NaarKluis): void {
  proces.postMessage(bericht);
}

function paar(naam: string, waarde: string | undefined): [string, string][] {
  return waarde === undefined ? [] : [[naam, waarde]];
}
