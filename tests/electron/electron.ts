import { join } from 'node:path';
import { _electron as electron } from '@playwright/test';
import { type App, type Dialoogantwoord, roepOp } from '#tests/e2e/app.ts';

/** What the test leaves in Electron's main process to answer dialogs with. */
interface Voorraad {
  readonly antwoorden: Dialoogantwoord[];
  onbeantwoord: number;
}

/** Starts the built app on real Electron, with its settings and documents under `map`. */
export async function startOpElectron(map: string): Promise<App> {
  const proces = await electron.launch({
    args: ['.', `--map=${join(map, 'instellingen')}`],
    chromiumSandbox: process.getuid?.() !== 0,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  await proces.evaluate(bereidVoor, map);
  const page = await proces.firstWindow();
  return {
    page,
    map,
    dialogen: {
      antwoord: (antwoord) => proces.evaluate(legKlaar, antwoord),
      onbeantwoord: () => proces.evaluate(telOnbeantwoord),
    },
    menu: (id) => proces.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id),
    stilstand: (seconden) =>
      proces.evaluate(({ powerMonitor }, stil) => {
        if (stil === null) Reflect.deleteProperty(powerMonitor, 'getSystemIdleTime');
        else Object.defineProperty(powerMonitor, 'getSystemIdleTime', { value: () => stil, configurable: true });
      }, seconden),
    machine: (gebeurtenis) =>
      proces.evaluate(({ powerMonitor }, naam) => {
        powerMonitor.emit(naam);
      }, gebeurtenis),
    // After a lock the older one may still be making its backup.
    kluisPid: () =>
      proces.evaluate(({ app }) => {
        const kluizen = app.getAppMetrics().filter(({ name }) => name === 'Eénplan kluis');
        return kluizen.sort((a, b) => b.creationTime - a.creationTime)[0]?.pid;
      }),
    roep: (naam, invoer) => roepOp(page, naam, invoer),
    stop: () => proces.close(),
  };
}

// These run in Electron's main process.
function bereidVoor({ app, dialog }: typeof Electron.CrossProcessExports, map: string): void {
  app.setPath('documents', map);
  const voorraad: Voorraad = { antwoorden: [], onbeantwoord: 0 };
  Object.defineProperty(globalThis, Symbol.for('eenplan.voorraad'), { value: voorraad });
  const neem = (): Dialoogantwoord => {
    if (voorraad.antwoorden.length === 0) voorraad.onbeantwoord += 1;
    return voorraad.antwoorden.shift() ?? null;
  };
  const openen = async () => {
    const pad = neem();
    return typeof pad === 'string' ? { canceled: false, filePaths: [pad] } : { canceled: true, filePaths: [] };
  };
  const opslaan = async () => {
    const pad = neem();
    return typeof pad === 'string' ? { canceled: false, filePath: pad } : { canceled: true, filePath: '' };
  };
  const bericht = async () => {
    const knop = neem();
    return { response: typeof knop === 'number' ? knop : 0, checkboxChecked: false };
  };
  Object.assign(dialog, { showOpenDialog: openen, showSaveDialog: opslaan, showMessageBox: bericht });
}

function legKlaar(_electron: unknown, antwoord: Dialoogantwoord): void {
  const voorraad: Voorraad = Reflect.get(globalThis, Symbol.for('eenplan.voorraad'));
  voorraad.antwoorden.push(antwoord);
}

function telOnbeantwoord(): number {
  const voorraad: Voorraad = Reflect.get(globalThis, Symbol.for('eenplan.voorraad'));
  return voorraad.onbeantwoord;
}
