import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { leeft } from './leeft.ts';

/** Electron's `app`, as far as the app uses it. */
export type App = ReturnType<typeof maakApp>;

export interface Appopties {
  readonly schakelaars: Readonly<Record<string, string>>;
  readonly documenten: string;
  /** Where the app keeps its own settings unless a switch says otherwise. */
  readonly gegevens: string;
}

/** Makes `app`; `sluitAlles` closes the windows and gives whether all went, `einde` ends the host. */
export function maakApp(opties: Appopties, sluitAlles: () => boolean, einde: () => void) {
  const paden: Record<string, string> = {
    userData: opties.gegevens,
    documents: opties.documenten,
  };
  const schakelaars = new Map(Object.entries(opties.schakelaars));
  const { promise: klaar, resolve: meldKlaar } = Promise.withResolvers<void>();
  let slotbestand: string | null = null;

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    whenReady: () => klaar,
    enableSandbox: () => undefined,
    getPath: (naam: string) => paden[naam] ?? homedir(),
    setPath: (naam: string, pad: string) => {
      paden[naam] = pad;
    },
    commandLine: {
      appendSwitch: (naam: string, waarde = '') => void schakelaars.set(naam, waarde),
      getSwitchValue: (naam: string) => schakelaars.get(naam) ?? '',
      hasSwitch: (naam: string) => schakelaars.has(naam),
    },
    requestSingleInstanceLock: () => {
      slotbestand = neemSlot(paden['userData'] ?? opties.gegevens);
      return slotbestand !== null;
    },
    quit: () => {
      app.emit('before-quit');
      if (!sluitAlles()) return;
      app.emit('will-quit');
      app.emit('quit');
      if (slotbestand !== null) rmSync(slotbestand, { force: true });
      einde();
    },
    /** Electron has started: `whenReady` resolves. */
    wordKlaar: () => {
      app.emit('ready');
      meldKlaar();
    },
  });
  return app;
}

/** One app per settings folder: a file with the process number; null when another one has it. */
function neemSlot(map: string): string | null {
  mkdirSync(map, { recursive: true });
  const pad = join(map, 'stand-in.slot');
  if (isInGebruik(pad)) return null;
  writeFileSync(pad, String(process.pid));
  return pad;
}

function isInGebruik(pad: string): boolean {
  return existsSync(pad) && leeft(Number(readFileSync(pad, 'utf8')));
}
