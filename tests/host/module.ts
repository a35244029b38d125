import type { BrowserWindowConstructorOptions } from 'electron';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { naarApp } from './adres.ts';
import { type Appopties, maakApp } from './app.ts';
import { type Beantwoorder, maakDialogen } from './dialogen.ts';
import { maakEnergie } from './energie.ts';
import { maakHulpprocessen } from './hulpproces.ts';
import { type Menuregel, maakMenu, type Toets } from './menu.ts';
import { maakSessie, type Sessie } from './sessie.ts';
import { maakVenster, type Venster } from './venster.ts';

/** The page of the browser that stands in for the window, and the line to what Playwright has no name for. */
export interface Scherm {
  readonly page: Page;
  readonly lijn: Promise<CDPSession>;
}

/** What the module stands on. */
export interface Grond {
  /** Throws until the browser is ready: Electron makes no window before that either. */
  readonly scherm: () => Scherm;
  readonly app: Appopties;
  readonly beantwoorder: Beantwoorder | null;
  /** F10 was pressed in an interactive start: show the menu. */
  readonly opMenutoets: ((regels: readonly Menuregel[], kies: (id: string) => void) => void) | null;
  /** Puts preload and requests in place before the first page of a window loads. */
  bereidVoor(
    opties: BrowserWindowConstructorOptions,
    verwerk: (frame: Frame, json: string) => Promise<string>,
  ): Promise<void>;
  /** The app has quit. */
  einde(): void;
}

type Kanaal = (event: object, ...args: readonly unknown[]) => unknown;
type Bericht =
  | { readonly soort: 'invoke'; readonly kanaal: string; readonly args: readonly unknown[] }
  | ({ readonly soort: 'toets' } & Toets)
  | { readonly soort: 'actief' };

/** Makes one `electron` module, and the handles by which a test or a start steers what is behind it. */
export function maakElectron(grond: Grond) {
  const vensters = new Set<Venster>();
  const sessies = new Map<string, Sessie>();
  // A test calls a channel with a sender of its own making.
  const kanalen = new Map<string, Kanaal>();
  const energie = maakEnergie();
  const menu = maakMenu();
  const dialogen = maakDialogen(grond.beantwoorder);
  const hulpprocessen = maakHulpprocessen();
  const app = maakApp(grond.app, () => sluitAlles(vensters), grond.einde);

  function BrowserWindow(opties: BrowserWindowConstructorOptions): Venster {
    const host = {
      ...grond.scherm(),
      bereidVoor: (wens: BrowserWindowConstructorOptions) =>
        grond.bereidVoor(wens, (frame, json) =>
          verwerk({ kanalen, energie, menu, venster, opMenutoets: grond.opMenutoets }, frame, json),
        ),
      gesloten: (dicht: Venster) => {
        vensters.delete(dicht);
        if (vensters.size === 0) app.emit('window-all-closed');
      },
    };
    const venster = maakVenster(host, opties);
    vensters.add(venster);
    app.emit('web-contents-created', {}, venster.webContents);
    return venster;
  }

  const electron = {
    app: app satisfies Pick<
      Electron.App,
      'whenReady' | 'enableSandbox' | 'getPath' | 'setPath' | 'quit' | 'isPackaged'
    >,
    BrowserWindow,
    Menu: menu.Menu,
    dialog: dialogen.dialog,
    ipcMain: { handle: (naam: string, kanaal: Kanaal) => void kanalen.set(naam, kanaal) },
    powerMonitor: energie.powerMonitor satisfies Pick<
      Electron.PowerMonitor,
      'getSystemIdleTime' | 'getSystemIdleState'
    >,
    protocol: { registerSchemesAsPrivileged: () => undefined },
    session: { fromPartition: (naam: string) => deelSessie(sessies, naam) },
    utilityProcess: hulpprocessen.utilityProcess,
  };
  return { electron, app, vensters, sessies, kanalen, menu, dialogen, energie, hulpprocessen };
}

interface Ontvangst {
  readonly kanalen: ReadonlyMap<string, Kanaal>;
  readonly energie: ReturnType<typeof maakEnergie>;
  readonly menu: ReturnType<typeof maakMenu>;
  readonly venster: Venster;
  readonly opMenutoets: Grond['opMenutoets'];
}

/** One message of the page to the host. */
async function verwerk(ontvangst: Ontvangst, frame: Frame, json: string): Promise<string> {
  const { kanalen, energie, menu, venster, opMenutoets } = ontvangst;
  const bericht: Bericht = JSON.parse(json);
  if (bericht.soort === 'actief') energie.leef();
  if (bericht.soort === 'toets') {
    menu.toets(bericht);
    if (bericht.key === 'F10') opMenutoets?.(menu.regels(), menu.kies);
  }
  if (bericht.soort !== 'invoke') return '';
  const kanaal = kanalen.get(bericht.kanaal);
  if (kanaal === undefined) return JSON.stringify({ fout: `No handler registered for '${bericht.kanaal}'` });
  const senderFrame = { url: naarApp(frame.url()), parent: frame.parentFrame() };
  return JSON.stringify({ waarde: await kanaal({ sender: venster.webContents, senderFrame }, ...bericht.args) });
}

function deelSessie(sessies: Map<string, Sessie>, naam: string): Sessie {
  const sessie = sessies.get(naam) ?? maakSessie(naam);
  sessies.set(naam, sessie);
  return sessie;
}

function sluitAlles(vensters: ReadonlySet<Venster>): boolean {
  for (const venster of vensters) venster.close();
  return vensters.size === 0;
}
