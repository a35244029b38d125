import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { Frame, Page } from 'playwright-core';
import { naarBrowser } from './adres.ts';
import { type Chromium, maakProfiel, startChromium } from './chromium.ts';
import type { Beantwoorder } from './dialogen.ts';
import { geladenHoofdbestanden, wisElectron, zetElectron } from './haken.ts';
import type { Menuregel } from './menu.ts';
import { maakElectron, type Scherm } from './module.ts';
import { BRUG, maakPaginascript } from './pagina.ts';
import type { Sessie } from './sessie.ts';

/** The file the package starts (package.json `main`), and so does the stand-in. */
const HOOFDBESTAND = join(
  resolve(fileURLToPath(new URL('../..', import.meta.url)), process.env['EENPLAN_DIST'] ?? 'dist'),
  'electron',
  'main.js',
);
const START = 'app://eenplan/';

export interface Startopties {
  /** Switches as on the command line, without the dashes: `{ map: '/...' }`. */
  readonly schakelaars?: Readonly<Record<string, string>>;
  /** A window on the display, or none. */
  readonly isZichtbaar?: boolean;
  /** Where `app.getPath('documents')` points. */
  readonly documenten?: string;
  /** Answers dialogs that were not answered beforehand. */
  readonly beantwoorder?: (page: Page) => Beantwoorder;
  /** Shows the menu when F10 is pressed. */
  readonly toonMenu?: (page: Page, regels: readonly Menuregel[], kies: (id: string) => void) => Promise<void>;
  /** Another main.js than that of the app: the bench measures beside an empty one. */
  readonly hoofdbestand?: string;
  /** Leaves the profile of the browser on disk after the end, for a test that searches it. */
  readonly bewaarProfiel?: boolean;
}

/** A running app on the stand-in. */
export type Host = Awaited<ReturnType<typeof startHost>>;

let teller = 0;

/** Starts Chromium and runs dist/electron/main.js on it; resolves when the first page has loaded. */
export async function startHost(opties: Startopties = {}) {
  const { isZichtbaar = false, bewaarProfiel = false, schakelaars = {}, documenten = homedir(), beantwoorder } = opties;
  const profiel = maakProfiel();
  // As in Electron, main.js is read while Chromium gets ready.
  const opgang = startChromium({ profiel, isZichtbaar, bewaarProfiel });
  const { gereed, scherm } = maakScherm(opgang);
  // Without a folder of its own the app gets one that goes away with it, inside the profile of the browser.
  const gegevens = schakelaars['map'] ?? join(profiel, 'gegevens');
  teller += 1;
  const nummer = String(teller);

  const { promise: gestopt, resolve: meldEinde } = Promise.withResolvers<void>();
  const delen = maakElectron({
    scherm,
    app: { schakelaars, documenten, gegevens },
    beantwoorder: beantwoorder === undefined ? null : (vraag) => beantwoorder(scherm().page)(vraag),
    opMenutoets: (regels, kies) => void opties.toonMenu?.(scherm().page, regels, kies),
    bereidVoor: (wens, verwerk) => bereidVoor({ page: scherm().page, verwerk }, wens),
    einde: () => meldEinde(),
  });
  const einde = gestopt.then(async () => {
    for (const proces of delen.hulpprocessen.lopend()) proces.kill();
    const chromium = await opgang.catch(() => null);
    await chromium?.stop();
    wisElectron(nummer);
  });

  zetElectron(nummer, delen.electron);
  await import(`${pathToFileURL(opties.hoofdbestand ?? HOOFDBESTAND).href}?host=${nummer}`);
  const { page, lijn } = await gereed.catch((fout: unknown) => {
    delen.app.quit();
    throw fout;
  });
  const geladen = wachtOpPagina(page);
  delen.app.wordKlaar();
  // Another start has the settings folder: main quits at once, and no page will ever load.
  const isGestart = await Promise.race([geladen, einde.then(() => false)]);
  if (!isGestart) throw new Error('not started: the app quit before its first page');
  const hoofdbestand = geladenHoofdbestanden.get(nummer) ?? '';
  return { ...delen, page, lijn: await lijn, hoofdbestand, profiel, einde };
}

/** The page that stands in for the window, once the browser is there. */
function maakScherm(opgang: Promise<Chromium>) {
  let klaar: Scherm | null = null;
  const gereed = opgang.then(async ({ context }): Promise<Scherm> => {
    const page = context.pages()[0] ?? (await context.newPage());
    klaar = { page, lijn: context.newCDPSession(page) };
    // Only printing needs the line, and the browser may be gone before it is there.
    klaar.lijn.catch(() => undefined);
    return klaar;
  });
  // A browser that does not start is told when main.js has been read.
  gereed.catch(() => undefined);
  const scherm = () => {
    if (klaar === null) throw new Error('not ready: Electron makes no window before whenReady either');
    return klaar;
  };
  return { gereed, scherm };
}

/** Whether the first page loads; false when the browser goes away before that. */
function wachtOpPagina(page: Page): Promise<boolean> {
  return page.waitForURL(naarBrowser(START)).then(
    () => true,
    () => false,
  );
}

interface Brug {
  readonly page: Page;
  verwerk(frame: Frame, json: string): Promise<string>;
}

/** Puts the preload and the requests in place before the first page loads. */
async function bereidVoor({ page, verwerk }: Brug, { webPreferences }: BrowserWindowConstructorOptions) {
  const { preload, session } = webPreferences ?? {};
  if (preload === undefined || session === undefined) throw new Error('the stand-in needs a session and a preload');
  // The session object is the stand-in's own; the app only knows it by Electron's type.
  const sessie = session as unknown as Sessie;
  const content = maakPaginascript(new URL(naarBrowser(START)).origin, readFileSync(preload, 'utf8'));
  await Promise.all([
    sessie.vang(page.context()),
    // In this order: the script takes the binding away from the page.
    page
      .exposeBinding(BRUG, ({ frame }, json: string) => verwerk(frame, json))
      .then(() => page.addInitScript({ content })),
  ]);
}
