import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHost } from './host.ts';
import { doorloopMeldcode, openCasus, weegAf } from './rondleiding/casus.ts';
import { maakDossier } from './rondleiding/dossier.ts';
import { leesLijstIn } from './rondleiding/lijst.ts';
import { maakPlan } from './rondleiding/plan.ts';
import { maakReis, type Onderdeel } from './rondleiding/reis.ts';
import { drukAf, leverCijfers } from './rondleiding/uitvoer.ts';

// `npm start -- --rondleiding`: the main job through the real screens, without a display. Leaves pictures and results
// in uit/ and prints one line per part. The dossier itself goes away again.

const UIT = fileURLToPath(new URL('../../uit', import.meta.url));
const ONDERDELEN: readonly Onderdeel[] = [
  maakDossier,
  leesLijstIn,
  openCasus,
  doorloopMeldcode,
  weegAf,
  maakPlan,
  drukAf,
  leverCijfers,
];

// Only what an earlier tour left.
for (const naam of ['beelden', 'cijfers', 'casusoverzicht.pdf'])
  rmSync(join(UIT, naam), { recursive: true, force: true });
const map = mkdtempSync(join(tmpdir(), 'eenplan-rondleiding-'));
const begin = performance.now();
const host = await startHost({ schakelaars: { map: join(map, 'instellingen') }, documenten: join(map, 'documenten') });
host.page.setDefaultTimeout(20_000);
const reis = maakReis(host, UIT);
try {
  for (const [nummer, onderdeel] of ONDERDELEN.entries()) {
    const van = performance.now();
    const regel = await onderdeel(reis);
    zeg(`${nummer + 1}. ${regel} (${seconden(van)} s)`);
  }
  zeg(`Klaar in ${seconden(begin)} s. De resultaten staan in uit/.`);
} catch (fout) {
  await reis.beeld('hier-ging-het-mis').catch(() => undefined);
  process.stderr.write(`De rondleiding is gestopt: ${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
} finally {
  host.app.quit();
  await host.einde;
  rmSync(map, { recursive: true, force: true });
}

function zeg(regel: string): void {
  process.stdout.write(`${regel}\n`);
}

function seconden(van: number): string {
  return ((performance.now() - van) / 1000).toFixed(1);
}
