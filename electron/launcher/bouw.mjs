// Builds what the package ships into dist/: the page, the three Electron bundles, and the threads of the kluis.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const wortel = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** `EENPLAN_DIST` builds somewhere else, so that two builds can stand side by side. */
const dist = resolve(wortel, process.env['EENPLAN_DIST'] ?? 'dist');
const doel = join(dist, 'electron');

/** Stay outside the bundles: Electron itself, and what carries native code or WASM in files of its own. */
const buiten = ['electron', 'better-sqlite3', 'highs'];

const bundels = [
  { van: 'electron/main.ts', naar: 'main.js', vorm: 'es' },
  // A sandboxed preload can only be CommonJS.
  { van: 'electron/preload.ts', naar: 'preload.cjs', vorm: 'cjs' },
  // What it loads when first asked for (spreadsheets, PDF, word lists) stands in files beside it.
  { van: 'electron/kluis.ts', naar: 'kluis.js', vorm: 'es', delen: 'kluis-[name].js' },
  { van: 'api/monitor/oplosser-werk.ts', naar: 'oplosser-werk.js', vorm: 'es' },
  { van: 'db/keuring-werk.ts', naar: 'keuring-werk.js', vorm: 'es' },
  { van: 'api/import/leeswerk.ts', naar: 'leeswerk.js', vorm: 'es' },
];

/** SHA-256 of the native libraries, for the check in electron/addon.ts. */
function addonsommen() {
  const map = join(wortel, 'node_modules', 'better-sqlite3', 'prebuilds');
  const som = (naam) =>
    createHash('sha256')
      .update(readFileSync(join(map, naam)))
      .digest('hex');
  return Object.fromEntries(readdirSync(map).map((naam) => [naam, som(naam)]));
}

/** One entry, one file unless `delen` names the others: nothing to resolve at run time but those, `buiten` and Node. */
async function bundel({ van, naar, vorm, delen }) {
  await build({
    root: wortel,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __ADDON_SOMMEN__: JSON.stringify(addonsommen()) },
    ssr: { noExternal: true, external: buiten },
    build: {
      ssr: join(wortel, van),
      outDir: doel,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: buiten,
        output: {
          format: vorm,
          entryFileNames: naar,
          ...(delen === undefined ? { codeSplitting: false } : { chunkFileNames: delen }),
        },
      },
    },
  });
}

/** Builds everything; rejects with the message of the bundler when a file does not compile. */
export async function bouw() {
  // Also what an earlier build left: everything in this folder is shipped.
  rmSync(doel, { recursive: true, force: true });
  mkdirSync(doel, { recursive: true });
  await build({
    configFile: join(wortel, 'vite.config.ts'),
    root: join(wortel, 'renderer'),
    logLevel: 'warn',
    build: { outDir: join(dist, 'renderer'), emptyOutDir: true },
  });
  for (const onderdeel of bundels) if (existsSync(join(wortel, onderdeel.van))) await bundel(onderdeel);
  const icoon = join(wortel, 'resources', 'icoon', 'icoon.png');
  if (existsSync(icoon)) cpSync(icoon, join(doel, 'icoon.png'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bouw();
