import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// The specifier 'electron' inside dist/electron/main.js leads to the stand-in of its own host. The host's number
// travels in the query of the address main.js was imported by, so that several apps can run in one process.

/** The exports of one stand-in `electron` module, by name. */
export type Uitvoer = Readonly<Record<string, unknown>>;

const SCHEMA = 'eenplan-electron:';
const SLEUTEL = Symbol.for('eenplan.stand-in');
const modules = new Map<string, Uitvoer>();

/** Path of the main bundle of each host, as it was read from disk. */
export const geladenHoofdbestanden = new Map<string, string>();
// The source below runs as a module of its own and can only reach what is global.
Object.defineProperty(globalThis, SLEUTEL, { value: modules, configurable: true });

let isGezet = false;

/** Makes `module` the answer to `import 'electron'` in files imported with `?host=<nummer>`. */
export function zetElectron(nummer: string, module: Uitvoer): void {
  modules.set(nummer, module);
  if (isGezet) return;
  isGezet = true;
  registerHooks({
    resolve: (specifier, context, volgende) => {
      const host = hostVan(context.parentURL);
      if (specifier !== 'electron' || host === null) return volgende(specifier, context);
      return { url: SCHEMA + host, format: 'module', shortCircuit: true };
    },
    load: (url, context, volgende) => {
      if (url.startsWith(SCHEMA)) {
        return { format: 'module', source: bron(url.slice(SCHEMA.length)), shortCircuit: true };
      }
      // The shipped bundle runs byte for byte, also under a test runner that transforms what it loads.
      const host = hostVan(url);
      if (host !== null) {
        geladenHoofdbestanden.set(host, fileURLToPath(url));
        return { format: 'module', source: readFileSync(fileURLToPath(url)), shortCircuit: true };
      }
      return volgende(url, context);
    },
  });
}

/** Forgets a stopped host. */
export function wisElectron(nummer: string): void {
  modules.delete(nummer);
}

function hostVan(url: string | undefined): string | null {
  return url?.startsWith('file:') ? new URL(url).searchParams.get('host') : null;
}

function bron(nummer: string): string {
  const namen = Object.keys(modules.get(nummer) ?? {});
  const module = `globalThis[Symbol.for('eenplan.stand-in')].get(${JSON.stringify(nummer)})`;
  return `const m = ${module};\n${namen.map((naam) => `export const ${naam} = m.${naam};`).join('\n')}\n`;
}
