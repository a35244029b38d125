import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { naarApp, naarBrowser } from './adres.ts';
import { maakApp } from './app.ts';
import { startChromium } from './chromium.ts';
import { type Beantwoorder, maakDialogen } from './dialogen.ts';
import { wisElectron, zetElectron } from './haken.ts';
import { maakHulpprocessen } from './hulpproces.ts';
import { maakMenu, type Toets } from './menu.ts';
import { maakSessie, type Sessie } from './sessie.ts';
import { maakVenster, type Venster } from './venster.ts';

/** The file the package starts (package.json `main`), and the stand-in too. */
const HOOFDBESTAND = fileURLToPath(new URL('../../dist/electron/main.js', import.meta.url));
const PAGINA = new URL('./pagina.js', import.meta.url);
const BRUG = '__eenplanBrug';

export interface Startopties {
  /** Switches as on the command line, without the dashes: `{ map: '/...' }`. */
  readonly schakelaars?: Readonly<Record<string, string>>;
  /** A window on the display, or none. */
  readonly isZichtbaar?: boolean;
  /** Where `app.getPath('documents')` points. */
  readonly documenten?: string;
  /** Answers dialogs that were not answered beforehand. */
  readonly beantwoorder?: Beantwoorder;
}

/** A running app on the stand-in. */
export type Host = Awaited<ReturnType<typeof startHost>>;

let teller = 0;

/** Starts Chromium and runs dist/electron/main.js on it; resolves when the first page has loaded. */
export async function startHost(opties: Startopties = {}) {
  const chromium = await startChromium({ isZichtbaar: opties.isZichtbaar ?? false });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const lijn = await chromium.context.newCDPSession(page);
  const gegevens = mkdtempSync(join(tmpdir(), 'eenplan-gegevens-'));
  teller += 1;
  const nummer = String(teller);

  let meldEinde: () => void = () => undefined;
  const einde = new Promise<void>((klaar) => {
    meldEinde = klaar;
  }).then(() => ruimOp());

  const vensters = new Set<Venster>();
  const sessies = new Map<string, Sessie>();
  const kanalen = new Map<string, (event: object, ...args: unknown[]) => unknown>();
  const energie = maakEnergie();
  const menu = maakMenu();
  const dialogen = maakDialogen(opties.beantwoorder ?? null);
  const hulpprocessen = maakHulpprocessen();
  const app = maakApp(
    { schakelaars: opties.schakelaars ?? {}, documenten: opties.documenten ?? homedir(), gegevens },
    () => {
      for (const venster of vensters) venster.close();
      return vensters.size === 0;
    },
    () => meldEinde(),
  );

  async function ruimOp(): Promise<void> {
    for (const proces of hulpprocessen.lopend()) proces.kill();
    await chromium.stop();
    await rm(gegevens, { recursive: true, force: true });
    wisElectron(nummer);
  }

  function BrowserWindow(vensteropties: BrowserWindowConstructorOptions): Venster {
    const venster = maakVenster(
      {
        page,
        lijn,
        bereidVoor: (wens) => bereidVoor({ page, lijn, verwerk: (frame, json) => verwerk(venster, frame, json) }, wens),
        gesloten: (dicht) => {
          vensters.delete(dicht);
          if (vensters.size === 0) app.emit('window-all-closed');
        },
      },
      vensteropties,
    );
    vensters.add(venster);
    app.emit('web-contents-created', {}, venster.webContents);
    return venster;
  }

  async function verwerk(venster: Venster, frame: Frame, json: string): Promise<string> {
    const bericht: Bericht = JSON.parse(json);
    if (bericht.soort === 'actief') energie.leef();
    if (bericht.soort === 'toets') menu.toets(bericht);
    if (bericht.soort !== 'invoke') return '';
    const kanaal = kanalen.get(bericht.kanaal);
    if (kanaal === undefined) return JSON.stringify({ fout: `No handler registered for '${bericht.kanaal}'` });
    const senderFrame = { url: naarApp(frame.url()), parent: frame.parentFrame() };
    return JSON.stringify({ waarde: await kanaal({ sender: venster.webContents, senderFrame }, ...bericht.args) });
  }

  zetElectron(nummer, {
    app,
    BrowserWindow,
    Menu: menu.Menu,
    dialog: dialogen.dialog,
    ipcMain: { handle: (kanaal: string, fn: (event: object, ...args: unknown[]) => unknown) => void kanalen.set(kanaal, fn) },
    powerMonitor: energie.powerMonitor,
    protocol: { registerSchemesAsPrivileged: () => undefined },
    session: {
      fromPartition: (naam: string) => {
        const sessie = sessies.get(naam) ?? maakSessie(naam);
        sessies.set(naam, sessie);
        return sessie;
      },
    },
    utilityProcess: hulpprocessen.utilityProcess,
  });

  const geladen = page.waitForURL(naarBrowser('app://eenplan/'));
  await import(`${pathToFileURL(HOOFDBESTAND).href}?host=${nummer}`);
  app.wordKlaar();
  await geladen;

  return { app, page, lijn, vensters, sessies, menu, dialogen, energie, hulpprocessen, profiel: chromium.profiel, einde };
}

type Bericht =
  | { readonly soort: 'invoke'; readonly kanaal: string; readonly args: readonly unknown[] }
  | ({ readonly soort: 'toets' } & Toets)
  | { readonly soort: 'actief' };

interface Brug {
  readonly page: Page;
  readonly lijn: CDPSession;
  verwerk(frame: Frame, json: string): Promise<string>;
}

/** Puts the preload, the requests and the permissions in place before the first page loads. */
async function bereidVoor({ page, lijn, verwerk }: Brug, { webPreferences }: BrowserWindowConstructorOptions) {
  const { preload, session } = webPreferences ?? {};
  if (preload === undefined || session === undefined) throw new Error('the stand-in needs a session and a preload');
  // The session object is the stand-in's own; the app only knows it by Electron's type.
  const sessie = session as unknown as Sessie;
  await sessie.vang(page.context());
  await sessie.zetRechten(lijn);
  await page.exposeBinding(BRUG, ({ frame }, json: string) => verwerk(frame, json));
  const content = readFileSync(PAGINA, 'utf8')
    .replace('__OORSPRONG__', () => JSON.stringify(naarBrowser('app://eenplan')))
    .replace('__PRELOAD__', () => readFileSync(preload, 'utf8'));
  await page.addInitScript({ content });
}

/** Electron's `powerMonitor`: idle time from the last sign of life in the window, or what a test sets. */
function maakEnergie() {
  let laatste = Date.now();
  let gezet: number | null = null;
  let toestand: 'active' | 'idle' | 'locked' | 'unknown' = 'active';
  const powerMonitor = Object.assign(new EventEmitter(), {
    getSystemIdleTime: () => gezet ?? Math.floor((Date.now() - laatste) / 1000),
    getSystemIdleState: () => toestand,
  });
  return {
    powerMonitor,
    leef: () => {
      laatste = Date.now();
    },
    /** Seconds without key or mouse, as the system would report them; null for the real figure. */
    zetStilstand: (seconden: number | null) => {
      gezet = seconden;
    },
    zetToestand: (nieuw: typeof toestand) => {
      toestand = nieuw;
    },
  };
}
