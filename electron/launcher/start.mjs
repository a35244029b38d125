// `npm start`: installs what is missing, builds what has changed, and opens the app on Electron or on the stand-in.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bouwZoNodig, installeerPakketten, stopMet, vindNode, wortel, zeg, zorgVoorBrowser } from './voorbereiden.mjs';

const GEBRUIK = `Gebruik: npm start -- [keuzes]
  --demo          open een wegwerpdossier met verzonnen casussen
  --rondleiding   loop de hoofdtaak door op de voorbeeldlijst, zonder beeldscherm; de resultaten komen in uit/
  --map <map>     waar de app haar eigen instellingen bewaart`;

function leesKeuzes() {
  try {
    const options = { demo: { type: 'boolean' }, rondleiding: { type: 'boolean' }, map: { type: 'string' } };
    return parseArgs({ options, allowPositionals: false }).values;
  } catch {
    return stopMet(GEBRUIK);
  }
}

/** Path of the Electron program, or null when it is not there. */
function vindElectron() {
  const map = join(wortel, 'node_modules', 'electron');
  const pad = existsSync(join(map, 'path.txt')) ? join(map, 'dist', readFileSync(join(map, 'path.txt'), 'utf8')) : null;
  return pad !== null && existsSync(pad) ? pad : null;
}

/** Electron's package fetches its program at first use; asks first whether the place it comes from answers. */
async function haalElectron(node) {
  const bron = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror'] ?? 'https://github.com/';
  const antwoord = await fetch(bron, { method: 'HEAD', signal: AbortSignal.timeout(3000) }).catch(() => null);
  if (antwoord === null) return;
  zeg('Electron ophalen…');
  spawnSync(node, [join(wortel, 'node_modules', 'electron', 'install.js')], {
    cwd: wortel,
    stdio: 'ignore',
    timeout: 300_000,
  });
}

function heeftScherm() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Runs a program in this terminal and ends as it ends; Ctrl+C reaches the program itself. */
function draai(programma, args) {
  const proces = spawn(programma, args, { cwd: wortel, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => proces.kill('SIGTERM'));
  proces.on('exit', (code) => process.exit(code ?? 1));
}

const keuzes = leesKeuzes();
const isRoot = process.getuid?.() === 0;
installeerPakketten();
const node = vindNode();
if (!bouwZoNodig(node)) stopMet('De app kon niet worden gebouwd; de melding staat hierboven.');

const schakelaars = [
  ...(keuzes.map === undefined ? [] : [`--map=${resolve(keuzes.map)}`]),
  ...(keuzes.demo ? ['--demo'] : []),
];
const standin = (bestand, args) => {
  zorgVoorBrowser();
  if (isRoot)
    zeg('Als root kan de browser zijn eigen zandbak niet gebruiken; start Eénplan liever als gewone gebruiker.');
  draai(node, ['--disable-warning=ExperimentalWarning', join(wortel, 'tests', 'host', bestand), ...args]);
};

if (keuzes.rondleiding) {
  standin('rondleiding.ts', []);
} else if (!heeftScherm()) {
  stopMet('Er is geen beeldscherm. Zonder beeldscherm werkt: npm start -- --rondleiding');
} else {
  // Electron refuses to run as root with its sandbox on, and without it we do not want it.
  if (vindElectron() === null && !isRoot) await haalElectron(node);
  const electron = isRoot ? null : vindElectron();
  if (electron === null) {
    zeg(
      'Electron is hier niet te gebruiken: Eénplan draait op de Chromium, Chrome of Edge van deze computer (F10: menu).',
    );
    standin('start.ts', schakelaars);
  } else {
    draai(electron, ['.', ...schakelaars]);
  }
}
