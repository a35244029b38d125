// `npm start`: installs what is missing, builds what has changed, and opens the app on Electron or on the stand-in.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
function draai(programma, args, ruimOp = () => undefined) {
  const proces = spawn(programma, args, { cwd: wortel, stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => proces.kill('SIGTERM'));
  proces.on('exit', (code) => {
    ruimOp();
    process.exit(code ?? 1);
  });
}

/** Makes a throw-away dossier with made-up cases; gives the folder with settings that point to it. */
function maakDemo(node) {
  zeg('Een wegwerpdossier met verzonnen casussen maken…');
  const args = ['--disable-warning=ExperimentalWarning', join(wortel, 'tests', 'host', 'demo.ts')];
  const stdio = ['ignore', 'pipe', 'inherit'];
  const { status, stdout } = spawnSync(node, args, { cwd: wortel, encoding: 'utf8', stdio });
  if (status !== 0) stopMet('Het wegwerpdossier kon niet worden gemaakt; de melding staat hierboven.');
  zeg('De wachtwoordzin van dit dossier is: vlieger kompas zeven bramen op de oude ladder');
  return stdout.trim();
}

/** Runs a file of the stand-in. */
function draaiStandin(node, bestand, args, ruimOp) {
  zorgVoorBrowser();
  if (isRoot) zeg('Als root werkt de zandbak van de browser niet; start Eénplan liever als gewone gebruiker.');
  const pad = join(wortel, 'tests', 'host', bestand);
  draai(node, ['--disable-warning=ExperimentalWarning', pad, ...args], ruimOp);
}

async function open(node, { demo, map: gekozen }) {
  const map = demo ? maakDemo(node) : gekozen;
  const ruimOp = demo ? () => rmSync(dirname(map), { recursive: true, force: true }) : undefined;
  const schakelaars = map === undefined ? [] : [`--map=${resolve(map)}`];
  // Electron refuses to run as root with its sandbox on, and without it we do not want it.
  if (vindElectron() === null && !isRoot) await haalElectron(node);
  const electron = isRoot ? null : vindElectron();
  if (electron !== null) return draai(electron, ['.', ...schakelaars], ruimOp);
  zeg(
    'Electron is hier niet te gebruiken: Eénplan draait op de Chromium, Chrome of Edge van deze computer (F10: menu).',
  );
  return draaiStandin(node, 'start.ts', [...schakelaars, ...(demo ? ['--demo'] : [])], ruimOp);
}

const isRoot = process.getuid?.() === 0;
const keuzes = leesKeuzes();
installeerPakketten();
const node = vindNode();
if (!bouwZoNodig(node)) stopMet('De app kon niet worden gebouwd; de melding staat hierboven.');
if (keuzes.rondleiding) draaiStandin(node, 'rondleiding.ts', []);
else if (heeftScherm()) await open(node, keuzes);
else stopMet('Er is geen beeldscherm. Zonder beeldscherm werkt: npm start -- --rondleiding');
