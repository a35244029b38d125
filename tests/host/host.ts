import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { Frame, Page } from 'playwright-core';
import { naarBrowser } from './adres.ts';
import { startChromium } from './chromium.ts';
import type { Beantwoorder } from './dialogen.ts';
import { geladenHoofdbestanden, wisElectron, zetElectron } from './haken.ts';
import type { Menuregel } from './menu.ts';
import { maakElectron } from './module.ts';
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
  /** Leaves the profile of the browser on disk after the end, for a test that searches it. */
  readonly bewaarProfiel?: boolean;
}

/** A running app on the stand-in. */
export type Host = Awaited<ReturnType<typeof startHost>>;

let teller = 0;

/** Starts Chromium and runs dist/electron/main.js on it; resolves when the first page has loaded. */
export async function startHost(opties: Startopties = {}) {
  const { isZichtbaar = false, bewaarProfiel = false, schakelaars = {}, documenten = homedir() } = opties;
  const chromium = await startChromium({ isZichtbaar, bewaarProfiel });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const lijn = await chromium.context.newCDPSession(page);
  // Without a folder of its own the app gets one that goes away with it, inside the profile of the browser.
  const gegevens = schakelaars['map'] ?? join(chromium.profiel, 'gegevens');
  teller += 1;
  const nummer = String(teller);

  const { promise: gestopt, resolve: meldEinde } = Promise.withResolvers<void>();
  const delen = maakElectron({
    page,
    lijn,
    app: { schakelaars, documenten, gegevens },
    beantwoorder: opties.beantwoorder?.(page) ?? null,
    opMenutoets: (regels, kies) => void opties.toonMenu?.(page, regels, kies),
    bereidVoor: (wens, verwerk) => bereidVoor({ page, verwerk }, wens),
    einde: () => meldEinde(),
  });
  const einde = gestopt.then(async () => {
    for (const proces of delen.hulpprocessen.lopend()) proces.kill();
    await chromium.stop();
    wisElectron(nummer);
  });

  zetElectron(nummer, delen.electron);
  const geladen = page.waitForURL(naarBrowser(START)).then(
    () => true,
    () => false,
  );
  await import(`${pathToFileURL(HOOFDBESTAND).href}?host=${nummer}`);
  delen.app.wordKlaar();
  // Another start has the settings folder: main quits at once, and no page will ever load.
  const isGestart = await Promise.race([geladen, einde.then(() => false)]);
  if (!isGestart) throw new Error('not started: the app quit before its first page');
  const hoofdbestand = geladenHoofdbestanden.get(nummer) ?? '';
  return { ...delen, page, lijn, hoofdbestand, profiel: chromium.profiel, einde };
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
  await sessie.vang(page.context());
  await page.exposeBinding(BRUG, ({ frame }, json: string) => verwerk(frame, json));
  const content = maakPaginascript(new URL(naarBrowser(START)).origin, readFileSync(preload, 'utf8'));
  await page.addInitScript({ content });
}
