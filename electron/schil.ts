import { app, type BrowserWindow, dialog } from 'electron';
import type { Instellingen } from '#api/context.ts';
import type { Schilgebeurtenis } from './berichten.ts';
import { bewaarInstellingen, laadInstellingen } from './instellingen.ts';
import { verbind } from './ipc-host.ts';
import { type KluisLuisteraar, type KluisProces, startKluis } from './kluis-proces.ts';
import { zetMenu } from './menu.ts';
import { beantwoordVraag, type Plek } from './platform.ts';
import { bewaakStilstand } from './stilstand.ts';
import { laadScherm, maakSessie, maakVenster } from './window.ts';

// How long the screen may take to save its drafts, and the kluis to write its backup, before the process is ended.
const CONCEPTEN_MS = 2000;
const RESERVEKOPIE_MS = 30_000;
// More than three unexpected ends within a minute: it cannot run here.
const UITVAL_MS = 60_000;
const UITVAL_HOOGSTENS = 3;

interface Schil {
  readonly gegevensmap: string;
  readonly venster: BrowserWindow;
  readonly luisteraar: KluisLuisteraar;
  kluis: KluisProces;
  isOpen: boolean;
  instellingen: Instellingen;
  /** The lock that is under way, so that a second cause does not start a second one. */
  slot: Promise<void> | null;
  /** Ends the wait for the word of the kluis that everything is written; takes the reason the kluis gives. */
  isGeschreven: ((reden: string) => void) | null;
  /** The user wants to quit: what is open is being written. */
  isSluitend: boolean;
  /** Everything is written: the window may go. */
  magSluiten: boolean;
  /** When the kluis process ended by itself, in ms since 1970. */
  uitval: readonly number[];
}

/** Starts the app: one session, one window, one kluis process, the menu and the watch over idle time. */
export async function startSchil(gegevensmap: string, rendererMap: string): Promise<void> {
  const venster = maakVenster(maakSessie(rendererMap));
  const luisteraar = maakLuisteraar(() => schil);
  const schil: Schil = {
    gegevensmap,
    venster,
    luisteraar,
    kluis: startKluis(gegevensmap, luisteraar),
    isOpen: false,
    instellingen: laadInstellingen(gegevensmap),
    slot: null,
    isGeschreven: null,
    isSluitend: false,
    magSluiten: false,
    uitval: [],
  };
  verbind(venster, (naam, json) => schil.kluis.roep(naam, json));
  pasInstellingenToe(schil);
  bewaakStilstand({
    minuten: () => (schil.isOpen && schil.slot === null ? schil.instellingen.vergrendelNaMinuten : null),
    waarschuw: (seconden) => meld(venster, { soort: 'vergrendel-waarschuwing', seconden }),
    trekIn: () => meld(venster, { soort: 'vergrendel-ingetrokken' }),
    vergrendel: (reden) => vergrendel(schil, reden),
  });
  bewaakSluiten(schil);
  await laadScherm(venster);
}

function maakLuisteraar(schil: () => Schil): KluisLuisteraar {
  return {
    vraag: (naam, json) => beantwoordVraag(plekVan(schil()), naam, json),
    gebeurtenis: (json) => stuur(schil().venster, json),
    geopend: () => {
      schil().isOpen = true;
    },
    klaarMetVergrendelen: (reden) => {
      const { isGeschreven } = schil();
      // Without a lock under way the kluis was asked by the screen itself (the button): finish it here.
      if (isGeschreven === null) vergrendel(schil(), reden, true);
      else isGeschreven(reden);
    },
    gestopt: () => {
      const { isGeschreven } = schil();
      // During a lock nothing more will come: the lock goes on and starts a new process itself.
      if (isGeschreven === null) void vangOp(schil());
      else isGeschreven('kluis-gestopt');
    },
  };
}

function plekVan(schil: Schil): Plek {
  return {
    venster: schil.venster,
    instellingen: () => schil.instellingen,
    wijzigInstellingen: (wijziging) => {
      schil.instellingen = { ...schil.instellingen, ...wijziging };
      bewaarInstellingen(schil.gegevensmap, schil.instellingen);
      pasInstellingenToe(schil);
    },
  };
}

/** Screen capture on or off, in the window and in the menu; the idle time is read at each poll. */
function pasInstellingenToe(schil: Schil): void {
  const { venster, instellingen } = schil;
  venster.setContentProtection(!instellingen.schermopname);
  zetMenu({
    isZichtbaarBijDelen: instellingen.schermopname,
    meld: (id) => meld(venster, { soort: 'menu', id }),
    vergrendel: () => vergrendel(schil, 'gevraagd'),
    zetZichtbaarBijDelen: (schermopname) => plekVan(schil).wijzigInstellingen({ schermopname }),
  });
}

function vergrendel(schil: Schil, reden: string, isAlGeschreven = false): void {
  if (schil.slot !== null || (!schil.isOpen && !isAlGeschreven)) return;
  schil.slot = (isAlGeschreven ? Promise.resolve(reden) : schrijfWeg(schil))
    .then((redenVanKluis) => {
      // That there is no backup matters more than why it was locked.
      const zegt = isZonderKopie(redenVanKluis) ? redenVanKluis : reden;
      return herstart(schil, { soort: 'vergrendeld', reden: zegt });
    })
    .finally(() => {
      schil.slot = null;
    });
}

/**
 * Lets the screen save its drafts and lock by itself; after two seconds main asks the kluis. Gives the reason of the
 * kluis when it has written everything, or '' when it took too long: SQLite's journal then does its work at the next
 * start.
 */
async function schrijfWeg(schil: Schil): Promise<string> {
  const { promise: geschreven, resolve } = Promise.withResolvers<string>();
  schil.isGeschreven = resolve;
  meld(schil.venster, { soort: 'vergrendel-straks' });
  const vanScherm = await Promise.race([geschreven, wacht(CONCEPTEN_MS)]);
  if (vanScherm === '') void schil.kluis.roep('kluis.vergrendel', '{}');
  const reden = vanScherm === '' ? await Promise.race([geschreven, wacht(RESERVEKOPIE_MS)]) : vanScherm;
  schil.isGeschreven = null;
  return reden;
}

function isZonderKopie(reden: string): boolean {
  return reden.startsWith('zonder-reservekopie');
}

/** The kluis process ended by itself: start a new one, but not without end when it cannot run here at all. */
async function vangOp(schil: Schil): Promise<void> {
  const nu = Date.now();
  schil.uitval = [...schil.uitval.filter((moment) => nu - moment < UITVAL_MS), nu];
  if (schil.uitval.length <= UITVAL_HOOGSTENS) return herstart(schil, { soort: 'kluis-gestopt' });
  dialog.showErrorBox(
    'Eénplan kan niet verder',
    'Het deel dat het dossier bewaart, stopt steeds. Uw dossier is niet beschadigd. Start de computer opnieuw op; ' +
      'helpt dat niet, vraag dan uw beheerder om hulp.',
  );
  schil.magSluiten = true;
  schil.venster.destroy();
}

/** Ends the kluis process and everything in its memory, starts a clean one and loads a clean page. */
async function herstart(schil: Schil, daarna: Schilgebeurtenis): Promise<void> {
  schil.isOpen = false;
  await schil.kluis.stop();
  if (schil.venster.isDestroyed()) return;
  schil.kluis = startKluis(schil.gegevensmap, schil.luisteraar);
  await laadScherm(schil.venster);
  meld(schil.venster, daarna);
}

function bewaakSluiten(schil: Schil): void {
  const { venster } = schil;
  venster.on('close', (event) => {
    if (schil.magSluiten) return;
    event.preventDefault();
    void sluitAf(schil);
  });
  // Windows gives a few seconds at the end of a session; what is not written by then is in the journal.
  venster.on('query-session-end', () => void sluitAf(schil));
  // The page itself crashed: a clean one finds the drafts in the kluis.
  venster.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void laadScherm(venster);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => {
    if (venster.isMinimized()) venster.restore();
    venster.focus();
  });
}

async function sluitAf(schil: Schil): Promise<void> {
  if (schil.isSluitend) return;
  schil.isSluitend = true;
  await schil.slot;
  const weggeschreven = schil.isOpen ? schrijfWeg(schil) : Promise.resolve('');
  // Holds off a lock for another cause meanwhile.
  schil.slot = weggeschreven.then(() => undefined);
  const reden = await weggeschreven;
  if (isZonderKopie(reden)) await zegZonderKopie(schil.venster);
  schil.isOpen = false;
  await schil.kluis.stop();
  schil.magSluiten = true;
  if (!schil.venster.isDestroyed()) schil.venster.destroy();
}

async function zegZonderKopie(venster: BrowserWindow): Promise<void> {
  if (venster.isDestroyed()) return;
  await dialog.showMessageBox(venster, {
    type: 'warning',
    title: 'Geen reservekopie',
    message: 'Uw dossier is opgeslagen, maar de reservekopie is niet gelukt.',
    detail:
      'Controleer of er genoeg ruimte is op de schijf. Open het dossier daarna en vergrendel het: dan wordt het opnieuw geprobeerd.',
    buttons: ['Sluiten'],
    noLink: true,
  });
}

function meld(venster: BrowserWindow, gebeurtenis: Schilgebeurtenis): void {
  stuur(venster, JSON.stringify(gebeurtenis));
}

function stuur(venster: BrowserWindow, json: string): void {
  if (!venster.isDestroyed()) venster.webContents.send('gebeurtenis', json);
}

function wacht(ms: number): Promise<''> {
  return new Promise((klaar) => setTimeout(() => klaar(''), ms));
}
