import { parseArgs } from 'node:util';
import { GeenVenster } from './chromium.ts';
import { type Host, startHost } from './host.ts';
import { beantwoordInPagina, toonMenu } from './overlay.ts';
import { PROEFZIN } from './proefzin.ts';

// `npm start` where Electron cannot be had: the app in a window of the browser of this machine.

const { values } = parseArgs({ options: { map: { type: 'string' }, demo: { type: 'boolean' } } });
const schakelaars = values.map === undefined ? {} : { map: values.map };

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

/** Ctrl+C and the end of the session close the app as its own menu does: drafts, backup, lock. */
function sluitNetjes(host: Host): void {
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => host.app.quit());
}

// Runs in the page.
async function ontgrendel(zin: string): Promise<void> {
  await Reflect.get(window, 'app').invoke('kluis.ontgrendel', JSON.stringify({ zin }));
}
