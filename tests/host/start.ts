import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GeenVenster } from './chromium.ts';
import { type Host, startHost } from './host.ts';
import { beantwoordInPagina, toonMenu } from './overlay.ts';
import { PROEFZIN } from './proefzin.ts';

// `npm start` where Electron cannot be had: the app in a window of the browser of this machine.

const { values } = parseArgs({ options: { map: { type: 'string' }, demo: { type: 'boolean' } } });
const schakelaars = { map: values.map ?? join(instellingenmap(), 'Eénplan') };

try {
  const host = await startHost({ schakelaars, isZichtbaar: true, beantwoorder: beantwoordInPagina, toonMenu });
  sluitNetjes(host);
  if (values.demo) {
    await host.page.evaluate(ontgrendel, PROEFZIN);
    await host.page.reload();
  }
  await host.einde;
} catch (fout) {
  if (!(fout instanceof GeenVenster)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}

/** Where Electron keeps the settings of an app on this system; the same place, so that both know the last dossier. */
function instellingenmap(): string {
  const thuis = homedir();
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(thuis, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(thuis, 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(thuis, '.config');
}

/** Ctrl+C and the end of the session close the app as its own menu does: drafts, backup, lock. */
function sluitNetjes(host: Host): void {
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => host.app.quit());
}

// Runs in the page.
async function ontgrendel(zin: string): Promise<void> {
  await Reflect.get(window, 'app').invoke('kluis.ontgrendel', JSON.stringify({ zin }));
}
