import { join } from 'node:path';
import { app, BrowserWindow, type Session, session } from 'electron';
import { OORSPRONG, serveer } from './protocol.ts';

/** Names the app and nothing else: a title shows in the task bar, in screen sharing and in logs. */
const TITEL = 'Eénplan';
const START = `${OORSPRONG}/`;

/** The one session: in memory, no cache, no network, no permissions, no spelling dictionaries from a CDN. */
export function maakSessie(rendererMap: string): Session {
  const sessie = session.fromPartition('eenplan', { cache: false });
  sessie.setSpellCheckerEnabled(false);
  // Both are needed: a request handler alone leaves the silent checks on Electron's default, which is yes.
  sessie.setPermissionRequestHandler((_inhoud, _recht, antwoord) => antwoord(false));
  sessie.setPermissionCheckHandler(() => false);
  sessie.setDevicePermissionHandler(() => false);
  sessie.setDisplayMediaRequestHandler((_verzoek, antwoord) => antwoord({}));
  sessie.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  sessie.webRequest.onBeforeRequest(({ url }, antwoord) => antwoord({ cancel: !isEigenAdres(url) }));
  sessie.on('will-download', (event) => event.preventDefault());
  serveer(sessie, rendererMap);
  return sessie;
}

function isEigenAdres(adres: string): boolean {
  if (!URL.canParse(adres)) return false;
  const url = new URL(adres);
  // The tools of the developer are pages too; a packaged app has none.
  if (url.protocol === 'devtools:') return !app.isPackaged;
  return `${url.protocol}//${url.host}` === OORSPRONG || (url.protocol === 'blob:' && url.pathname.startsWith(START));
}

/** Holds for every page that could ever come into being, also one we did not make ourselves. */
export function beperkInhoud(): void {
  app.on('web-contents-created', (_event, inhoud) => {
    inhoud.on('will-navigate', (event) => event.preventDefault());
    inhoud.on('will-frame-navigate', (event) => event.preventDefault());
    inhoud.on('will-redirect', (event) => event.preventDefault());
    inhoud.on('will-attach-webview', (event) => event.preventDefault());
    inhoud.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** The only place that makes a window. */
export function maakVenster(sessie: Session): BrowserWindow {
  const venster = new BrowserWindow({
    title: TITEL,
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 430,
    show: false,
    backgroundColor: '#ffffff',
    icon: join(import.meta.dirname, 'icoon.png'),
    webPreferences: {
      session: sessie,
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  // Before it shows: keeps the case out of screenshots, recordings and Windows Recall. The menu can switch it off.
  venster.setContentProtection(true);
  venster.on('page-title-updated', (event) => event.preventDefault());
  venster.once('ready-to-show', () => venster.show());
  return venster;
}

/** Loads the start screen; used at start and after each lock, so that nothing of the old page stays. */
export async function laadScherm(venster: BrowserWindow): Promise<void> {
  await venster.loadURL(START);
}
