import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron';
import type { CDPSession, Page } from 'playwright-core';
import { naarApp, naarBrowser } from './adres.ts';

type Getekend = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'setContentProtection'
  | 'show'
  | 'focus'
  | 'isMinimized'
  | 'restore'
  | 'isDestroyed'
  | 'close'
  | 'destroy'
>;

/** Electron's `BrowserWindow` with its `webContents`, as far as the app uses them. */
export type Venster = ReturnType<typeof maakVenster>;

/** What a window needs from its host. */
export interface Vensterhost {
  readonly page: Page;
  readonly lijn: Promise<CDPSession>;
  /** Runs before the first page of the window loads: preload and requests. */
  bereidVoor(opties: BrowserWindowConstructorOptions): Promise<void>;
  /** The window is gone. */
  gesloten(venster: Venster): void;
}

/** Makes the window on the host's page. */
export function maakVenster(host: Vensterhost, opties: BrowserWindowConstructorOptions) {
  const { page } = host;
  const webContents = maakInhoud(host, opties);
  const staat = { isWeg: false, isBeschermd: false, isGetoond: false };

  const venster = Object.assign(new EventEmitter(), {
    webContents,
    opties,
    staat: staat as Readonly<typeof staat>,
    loadURL: (adres: string) => webContents.loadURL(adres),
    setContentProtection: (isAan: boolean) => {
      staat.isBeschermd = isAan;
    },
    show: () => {
      staat.isGetoond = true;
    },
    focus: () => void page.bringToFront().catch(() => undefined),
    isMinimized: () => false,
    restore: () => undefined,
    isDestroyed: () => staat.isWeg,
    /** As a click on the cross: the app may prevent it. */
    close: () => {
      const event = preventbaar();
      venster.emit('close', event);
      if (!event.defaultPrevented) venster.destroy();
    },
    destroy: () => {
      if (staat.isWeg) return;
      staat.isWeg = true;
      venster.emit('closed');
      host.gesloten(venster);
    },
  });
  webContents.once('did-finish-load', () => venster.emit('ready-to-show'));
  // The user closed the window of the browser itself: the app hears it as usual, but cannot keep the page.
  page.once('close', () => {
    if (!staat.isWeg) venster.close();
  });
  return venster satisfies Getekend;
}

/** An event whose default the app can prevent. */
export function preventbaar() {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

function maakInhoud(host: Vensterhost, opties: BrowserWindowConstructorOptions) {
  const { page, lijn } = host;
  let opvolger: Promise<unknown> = host.bereidVoor(opties);
  let vensterOpener: ((details: { url: string }) => { action: string }) | null = null;
  let doel = '';
  const verzonden: string[] = [];

  const inhoud = Object.assign(new EventEmitter(), {
    /** Everything main has sent to the page, as JSON. */
    verzonden: verzonden as readonly string[],
    getURL: () => naarApp(page.url()),
    loadURL: async (adres: string) => {
      doel = adres;
      await opvolger;
      // `load` as in Electron's did-finish-load; a page that has gone meanwhile is not the app's fault.
      await page.goto(naarBrowser(adres)).catch(() => undefined);
      inhoud.emit('did-finish-load');
    },
    /** One after the other, in the order they were sent; lost when the page is gone, as in Electron. */
    send: (kanaal: string, ...args: unknown[]) => {
      verzonden.push(JSON.stringify([kanaal, ...args]));
      opvolger = opvolger.then(() => page.evaluate(ontvang, { kanaal, args }).catch(() => undefined));
    },
    setWindowOpenHandler: (handler: (details: { url: string }) => { action: string }) => {
      vensterOpener = handler;
    },
    printToPDF: async (pdf: PrintToPDFOptions) => {
      const { data } = await (await lijn).send('Page.printToPDF', {
        generateTaggedPDF: pdf.generateTaggedPDF ?? false,
        generateDocumentOutline: pdf.generateDocumentOutline ?? false,
        preferCSSPageSize: pdf.preferCSSPageSize ?? false,
        printBackground: pdf.printBackground ?? false,
      });
      return Buffer.from(data, 'base64');
    },
    getLastWebPreferences: () => opties.webPreferences ?? null,
  });

  bewaakNavigatie(page, inhoud, () => doel);
  page.context().on('page', (nieuw) => {
    if (nieuw !== page && vensterOpener?.({ url: nieuw.url() }).action === 'deny')
      void nieuw.close().catch(() => undefined);
  });
  return inhoud;
}

/** Electron asks the app before a page goes elsewhere; here the page has gone already, and is brought back. */
function bewaakNavigatie(page: Page, inhoud: EventEmitter, doel: () => string): void {
  page.on('framenavigated', (frame) => {
    const adres = naarApp(frame.url());
    if (frame !== page.mainFrame() || doel() === '' || adres.startsWith(doel())) return;
    const event = preventbaar();
    inhoud.emit('will-navigate', event, adres);
    if (event.defaultPrevented) void page.goto(naarBrowser(doel())).catch(() => undefined);
  });
}

// Runs in the page; the receiver was put there by pagina.js.
function ontvang({ kanaal, args }: { kanaal: string; args: unknown[] }): void {
  const ontvanger: unknown = Reflect.get(window, Symbol.for('eenplan.ontvang'));
  if (typeof ontvanger === 'function') ontvanger(kanaal, args);
}
