import { app, type BrowserWindow, dialog } from 'electron';
import type { Instellingen } from '#api/context.ts';
import type { Schilgebeurtenis } from './berichten.ts';
import { bewaarInstellingen, laadInstellingen } from './instellingen.ts';
import { verbind } from './ipc-host.ts';
import { type KluisLuisteraar, type KluisProces, startKluis } from './kluis-proces.ts';
import { zetMenu } from './menu.ts';
import { type Nawerk, volgNawerk } from './nawerk.ts';
import { beantwoordVraag, type Plek } from './platform.ts';
import { bewaakStilstand } from './stilstand.ts';
import { laadScherm, maakSessie, maakVenster } from './window.ts';

// How long the screen may take to save its drafts, and the kluis to close and seal the dossier, before the process is
// ended. Sealing reads the whole file once: some seconds for the largest dossier, more on a slow disk. The backup comes
// after that, and nobody waits for it.
const CONCEPTEN_MS = 2000;
const VERZEGEL_MS = 120_000;
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
  /** Ends the wait for the word of the kluis that everything is written and sealed. */
  isGeschreven: (() => void) | null;
  /** The backup after the last lock, or null when there has been none. */
  nawerk: Nawerk | null;
  /** The user wants to quit: as soon as the backup is made, or at once. */
  sluit: 'nee' | 'na-kopie' | 'meteen';
  /** Everything is written: the window may go. */
  magSluiten: boolean;
  /** When the kluis process ended by itself, in ms since 1970. */
  uitval: readonly number[];
}

/** Starts the app: one session, one window, one kluis process, the menu and the watch over idle time. */
export async function startSchil(gegevensmap: string, rendererMap: string): Promise<void> {
  // First: the unlock screen waits for what the kluis says of the dossier, and the kluis does not wait for the window.
  const luisteraar = maakLuisteraar(() => schil);
  const kluis = startKluis(gegevensmap, luisteraar);
  const venster = maakVenster(maakSessie(rendererMap));
  const schil: Schil = {
    gegevensmap,
    venster,
    luisteraar,
    kluis,
    isOpen: false,
    instellingen: laadInstellingen(gegevensmap),
    slot: null,
    isGeschreven: null,
    nawerk: null,
    sluit: 'nee',
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
      // Who opens the dossier while the app waits to close, goes on working.
      if (schil().sluit === 'na-kopie') schil().sluit = 'nee';
      void vergeetNawerk(schil());
    },
    klaarMetVergrendelen: (reden) => {
      const { isGeschreven } = schil();
      // Without a lock under way the kluis was asked by the screen itself (the button): finish it here.
      if (isGeschreven === null) vergrendel(schil(), reden, true);
      else isGeschreven();
    },
    gestopt: () => {
      const { isGeschreven } = schil();
      // During a lock nothing more will come: the lock goes on and starts a new process itself.
      if (isGeschreven === null) void vangOp(schil());
      else isGeschreven();
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
    stopNawerk: async () => schil.nawerk?.stop(),
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
  schil.slot = (isAlGeschreven ? Promise.resolve() : schrijfWeg(schil))
    .then(() => herstart(schil, { soort: 'vergrendeld', reden }))
    .finally(() => {
      schil.slot = null;
    });
}

/**
 * Lets the screen save its drafts and lock by itself; after two seconds main asks the kluis. Resolves when the kluis has
 * closed and sealed the dossier, or when it took too long: SQLite's journal then does its work at the next start.
 */
async function schrijfWeg(schil: Schil): Promise<void> {
  const { promise: geschreven, resolve } = Promise.withResolvers<boolean>();
  schil.isGeschreven = () => resolve(true);
  meld(schil.venster, { soort: 'vergrendel-straks' });
  const isDoorScherm = await Promise.race([geschreven, wacht(CONCEPTEN_MS)]);
  if (!isDoorScherm) {
    void schil.kluis.roep('kluis.vergrendel', '{}');
    await Promise.race([geschreven, wacht(VERZEGEL_MS)]);
  }
  schil.isGeschreven = null;
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

/**
 * Lets the kluis process go with everything in its memory, starts a clean one and loads a clean page. A process that has
 * closed its dossier makes the backup first, beside the new one.
 */
async function herstart(schil: Schil, daarna: Schilgebeurtenis): Promise<void> {
  schil.isOpen = false;
  const moetMeteenWeg = schil.sluit === 'meteen';
  if (schil.kluis.heeftNawerk() && !moetMeteenWeg) {
    schil.nawerk = volgNawerk(schil.kluis, () => meldNawerk(schil));
  } else {
    await schil.kluis.stop();
  }
  if (moetMeteenWeg || schil.venster.isDestroyed()) return;
  schil.kluis = startKluis(schil.gegevensmap, schil.luisteraar);
  await laadScherm(schil.venster);
  // First the backup: the page must not say that there is none while it is being made.
  meldNawerk(schil);
  meld(schil.venster, daarna);
}

function bewaakSluiten(schil: Schil): void {
  const { venster } = schil;
  venster.on('close', (event) => {
    if (schil.magSluiten) return;
    event.preventDefault();
    void sluitAf(schil, 'na-kopie');
  });
  // Windows gives a few seconds at the end of a session: the seal is what counts, the backup comes at the next lock.
  venster.on('query-session-end', () => void sluitAf(schil, 'meteen'));
  // The page itself crashed: a clean one finds the drafts in the kluis.
  venster.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void laadScherm(venster).then(() => meldNawerk(schil));
  });
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => {
    if (venster.isMinimized()) venster.restore();
    venster.focus();
  });
}

/** Quits: locks what is open, waits on the clean page until its backup is made, and goes. A second time it does not wait. */
async function sluitAf(schil: Schil, hoe: 'na-kopie' | 'meteen'): Promise<void> {
  const isEerste = schil.sluit === 'nee';
  schil.sluit = isEerste ? hoe : 'meteen';
  if (schil.sluit === 'meteen') void schil.nawerk?.stop();
  meldNawerk(schil);
  if (!isEerste) return;
  await schil.slot;
  await vergrendelEnWacht(schil);
  if (isWeerAanHetWerk(schil)) return;
  await schil.kluis.stop();
  schil.magSluiten = true;
  if (!schil.venster.isDestroyed()) schil.venster.destroy();
}

/** Locks what is open and waits for the backup that is being made; says so when it does not succeed while we wait. */
async function vergrendelEnWacht(schil: Schil): Promise<void> {
  const wasOpen = schil.isOpen;
  vergrendel(schil, 'afsluiten');
  await schil.slot;
  const isNieuws = wasOpen || schil.nawerk?.stand.fase === 'bezig';
  const stand = await schil.nawerk?.einde;
  if (isNieuws && stand?.fase === 'mislukt' && schil.sluit === 'na-kopie') await zegZonderKopie(schil.venster);
}

/** Whether the user has opened the dossier again while the app waited to close. */
function isWeerAanHetWerk({ sluit, isOpen }: Schil): boolean {
  return sluit === 'nee' || isOpen;
}

/** The dossier is open: the backup of the last lock is no longer of use. */
async function vergeetNawerk(schil: Schil): Promise<void> {
  const { nawerk } = schil;
  await nawerk?.stop();
  if (schil.nawerk === nawerk) schil.nawerk = null;
}

async function zegZonderKopie(venster: BrowserWindow): Promise<void> {
  if (venster.isDestroyed()) return;
  await dialog.showMessageBox(venster, {
    type: 'warning',
    title: 'Geen reservekopie',
    message: 'Uw dossier is opgeslagen en gesloten, maar de reservekopie is niet gelukt.',
    detail:
      'Controleer of er genoeg ruimte is op de schijf. Open het dossier daarna en vergrendel het: dan wordt het opnieuw geprobeerd.',
    buttons: ['Sluiten'],
    noLink: true,
  });
}

/** Tells the lock page how the backup stands. */
function meldNawerk({ venster, nawerk, sluit }: Schil): void {
  if (nawerk !== null) meld(venster, { soort: 'reservekopie', stand: nawerk.stand, isSluitend: sluit !== 'nee' });
}

function meld(venster: BrowserWindow, gebeurtenis: Schilgebeurtenis): void {
  stuur(venster, JSON.stringify(gebeurtenis));
}

function stuur(venster: BrowserWindow, json: string): void {
  if (!venster.isDestroyed()) venster.webContents.send('gebeurtenis', json);
}

function wacht(ms: number): Promise<false> {
  return new Promise((klaar) => setTimeout(() => klaar(false), ms));
}
