import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/** What a menu choice does: some are handled by main itself, the rest is a word for the screen. */
export interface MenuDaden {
  readonly isZichtbaarBijDelen: boolean;
  /** Sends the choice to the screen. */
  meld(id: string): void;
  vergrendel(): void;
  /** Lets the window show in screen sharing and screenshots, or not. */
  zetZichtbaarBijDelen(isZichtbaar: boolean): void;
}

/** Puts the Dutch menu in place. Each item has a fixed id: tests and the screen know it by that. */
export function zetMenu(daden: MenuDaden): void {
  const menu = Menu.buildFromTemplate([bestand(daden), bewerken(daden), beeld(daden), dossier(daden), help(daden)]);
  Menu.setApplicationMenu(menu);
}

// The screen handles these keys itself (it also knows when they make no sense); the menu only shows them.
function keuze(daden: MenuDaden, id: string, label: string, toets?: string): MenuItemConstructorOptions {
  const sneltoets = toets === undefined ? {} : { accelerator: toets, registerAccelerator: false };
  return { id, label, ...sneltoets, click: () => daden.meld(id) };
}

const streep: MenuItemConstructorOptions = { type: 'separator' };

function bestand(daden: MenuDaden): MenuItemConstructorOptions {
  return {
    id: 'bestand',
    label: '&Bestand',
    submenu: [
      keuze(daden, 'nieuwe-casus', '&Nieuwe casus', 'CmdOrCtrl+N'),
      keuze(daden, 'importeren', 'Lijst &importeren…'),
      keuze(daden, 'exporteren', 'Halfjaarcijfers &exporteren…'),
      streep,
      keuze(daden, 'afdrukken', 'Casus &afdrukken…', 'CmdOrCtrl+P'),
      streep,
      { id: 'afsluiten', label: 'A&fsluiten', accelerator: 'CmdOrCtrl+Q', click: () => app.quit() },
    ],
  };
}

function bewerken(daden: MenuDaden): MenuItemConstructorOptions {
  return {
    id: 'bewerken',
    label: 'Be&werken',
    submenu: [
      { role: 'undo', label: '&Ongedaan maken' },
      { role: 'redo', label: 'Op&nieuw' },
      streep,
      { role: 'cut', label: 'K&nippen' },
      { role: 'copy', label: '&Kopiëren' },
      { role: 'paste', label: '&Plakken' },
      { role: 'selectAll', label: '&Alles selecteren' },
      streep,
      keuze(daden, 'zoeken', '&Zoeken', 'CmdOrCtrl+K'),
    ],
  };
}

function beeld(daden: MenuDaden): MenuItemConstructorOptions {
  return {
    id: 'beeld',
    label: 'B&eeld',
    submenu: [
      { role: 'zoomIn', label: '&Groter', accelerator: 'CmdOrCtrl+Plus' },
      { role: 'zoomOut', label: '&Kleiner' },
      { role: 'resetZoom', label: '&Normale grootte' },
      { role: 'togglefullscreen', label: '&Volledig scherm' },
      streep,
      keuze(daden, 'afdekken', 'Scherm &afdekken', 'F9'),
      {
        id: 'zichtbaar-bij-delen',
        label: '&Zichtbaar bij scherm delen',
        type: 'checkbox',
        checked: daden.isZichtbaarBijDelen,
        click: ({ checked }) => daden.zetZichtbaarBijDelen(checked),
      },
    ],
  };
}

function dossier(daden: MenuDaden): MenuItemConstructorOptions {
  return {
    id: 'dossier',
    label: '&Dossier',
    submenu: [
      // Registered here: locking must also work when the screen hangs.
      { id: 'vergrendelen', label: '&Vergrendelen', accelerator: 'CmdOrCtrl+Shift+L', click: () => daden.vergrendel() },
      keuze(daden, 'wachtwoordzin', '&Wachtwoordzin wijzigen…'),
      streep,
      keuze(daden, 'reservekopie-terugzetten', '&Reservekopie terugzetten…'),
    ],
  };
}

function help(daden: MenuDaden): MenuItemConstructorOptions {
  return {
    id: 'help',
    role: 'help',
    label: '&Help',
    submenu: [
      keuze(daden, 'handleiding', '&Handleiding'),
      keuze(daden, 'sneltoetsen', '&Sneltoetsen', 'CmdOrCtrl+/'),
      streep,
      keuze(daden, 'over', '&Over Eénplan'),
    ],
  };
}
