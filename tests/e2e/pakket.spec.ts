import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startOpStandin } from './standin.ts';

// The stand-in is only worth something when it runs what users get. So: make the package with electron-builder (around
// an empty Electron, the real one cannot be had everywhere) and compare what is inside with what the stand-in loads.

const WORTEL = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

interface Ingang {
  readonly files?: Readonly<Record<string, Ingang>>;
  readonly integrity?: { readonly hash: string };
  readonly unpacked?: boolean;
}

let map: string;
let archief: ReadonlyMap<string, Ingang>;

test.beforeAll(() => {
  test.setTimeout(120_000);
  map = mkdtempSync(join(tmpdir(), 'eenplan-pakket-'));
  archief = bestandenIn(leesArchief(maakPakket(map)));
});

test.afterAll(() => rm(map, { recursive: true, force: true }));

test.describe.configure({ mode: 'serial' });

test('de app op het vervangende draagvlak is byte voor byte de app uit het pakket', async () => {
  const app = await startOpStandin(join(map, 'app'));
  const hoofd = relative(WORTEL, app.host.hoofdbestand);
  const [venster] = app.host.vensters;
  const preload = relative(WORTEL, String(venster?.opties.webPreferences?.preload));
  const kluis = relative(WORTEL, app.host.hulpprocessen.lopend()[0]?.pad ?? '');
  expect(hoofd).toBe(JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8')).main);
  // What the kluis loads later stands beside it.
  const later = [...archief.keys()].filter((pad) => pad.startsWith('dist/electron/kluis-'));
  expect(later.length).toBeGreaterThan(0);
  for (const pad of [hoofd, preload, kluis, ...later]) expect(archief.get(pad)?.integrity?.hash, pad).toBe(som(pad));

  const paginas = [...archief.keys()].filter((pad) => pad.startsWith('dist/renderer/'));
  expect(paginas.length).toBeGreaterThan(3);
  for (const pad of paginas) {
    const adres = pad.slice('dist/renderer'.length);
    expect(await app.page.evaluate(haalSom, adres), pad).toBe(archief.get(pad)?.integrity?.hash);
  }
  await app.stop();
});

test('het pakket bevat alleen wat de app nodig heeft, met de bibliotheek van SQLite buiten het archief', () => {
  const paden = [...archief.keys()];
  const modules = paden.filter((pad) => pad.startsWith('node_modules/')).map((pad) => pad.split('/')[1]);
  expect(new Set(modules)).toEqual(new Set(['better-sqlite3', 'highs']));
  expect(new Set(paden.map((pad) => pad.split('/')[0]))).toEqual(new Set(['dist', 'node_modules', 'package.json']));
  // Whatever lies outside the archive escapes its integrity check: only what must.
  const los = [...archief].filter(([, { unpacked }]) => unpacked).map(([pad]) => pad);
  expect(los).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node']);
  expect(paden).toEqual(
    expect.arrayContaining([
      'dist/electron/keuring-werk.js',
      'dist/electron/oplosser-werk.js',
      'node_modules/highs/build/highs.wasm',
    ]),
  );
});

/** Runs electron-builder as `npm run dist` does, without fuses (they need the real program); gives the archive's path. */
function maakPakket(map: string): string {
  const electron = join(map, 'electron');
  mkdirSync(join(electron, 'locales'), { recursive: true });
  mkdirSync(join(electron, 'resources'));
  for (const naam of ['electron', 'chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak']) {
    writeFileSync(join(electron, naam), '');
    chmodSync(join(electron, naam), 0o755);
  }
  const instelling = readFileSync(join(WORTEL, 'electron-builder.yml'), 'utf8')
    .replace(/^electronFuses:\n(?: .*\n)+/m, '')
    .replace(/^ {2}output: .*$/m, `  output: ${join(map, 'uit')}`);
  writeFileSync(join(map, 'pakket.yml'), `${instelling}\nelectronDist: ${electron}\n`);
  const bouwer = join(WORTEL, 'node_modules', 'electron-builder', 'cli.js');
  execFileSync(process.execPath, [bouwer, '--dir', '--linux', '--x64', '-c', join(map, 'pakket.yml')], {
    cwd: WORTEL,
    stdio: 'pipe',
  });
  return join(map, 'uit', 'linux-unpacked', 'resources', 'app.asar');
}

/** The header of an asar archive: two sizes, then JSON with the SHA-256 of each file. */
function leesArchief(pad: string): Ingang {
  const bestand = openSync(pad, 'r');
  const begin = Buffer.alloc(16);
  readSync(bestand, begin, 0, 16, 0);
  const kop = Buffer.alloc(begin.readUInt32LE(12));
  readSync(bestand, kop, 0, kop.length, 16);
  return JSON.parse(kop.toString('utf8'));
}

function bestandenIn(ingang: Ingang, onder = ''): ReadonlyMap<string, Ingang> {
  return new Map(
    Object.entries(ingang.files ?? {}).flatMap(([naam, kind]) => {
      const pad = onder === '' ? naam : `${onder}/${naam}`;
      return kind.files === undefined ? [[pad, kind] as const] : [...bestandenIn(kind, pad)];
    }),
  );
}

function som(pad: string): string {
  return createHash('sha256')
    .update(readFileSync(join(WORTEL, pad)))
    .digest('hex');
}

// Runs in the page: what the app's own protocol handler gives.
async function haalSom(adres: string): Promise<string> {
  const inhoud = await (await fetch(adres)).arrayBuffer();
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', inhoud));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
