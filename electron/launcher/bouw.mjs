// Builds what the package ships into dist/: the page, and the three (with the solver four) Electron bundles.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const wortel = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const doel = join(wortel, 'dist', 'electron');

/** Stay outside the bundles: Electron itself, and what carries native code or WASM in files of its own. */
const buiten = ['electron', 'better-sqlite3', 'highs'];

const bundels = [
  { van: 'electron/main.ts', naar: 'main.js', vorm: 'es' },
  // A sandboxed preload can only be CommonJS.
  { van: 'electron/preload.ts', naar: 'preload.cjs', vorm: 'cjs' },
  { van: 'electron/kluis.ts', naar: 'kluis.js', vorm: 'es' },
  { van: 'api/monitor/oplosser-werk.ts', naar: 'oplosser-werk.js', vorm: 'es' },
];

/** One entry, one file: no chunks, nothing to resolve at run time but `buiten` and Node itself. */
async function bundel({ van, naar, vorm }) {
  await build({
    root: wortel,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: buiten },
    build: {
      ssr: join(wortel, van),
      outDir: doel,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        external: buiten,
        output: { format: vorm, entryFileNames: naar, codeSplitting: false },
      },
    },
  });
}

/** Builds everything; rejects with the message of the bundler when a file does not compile. */
export async function bouw() {
  mkdirSync(doel, { recursive: true });
  if (existsSync(join(wortel,'renderer','main.tsx'))) await build({ configFile: join(wortel, 'vite.config.ts'), root: join(wortel, 'renderer'), logLevel: 'warn' });
  for (const onderdeel of bundels) if (existsSync(join(wortel, onderdeel.van))) await bundel(onderdeel);
  const icoon = join(wortel, 'resources', 'icoon', 'icoon.png');
  if (existsSync(icoon)) cpSync(icoon, join(doel, 'icoon.png'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bouw();
