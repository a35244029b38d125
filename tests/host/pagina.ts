// What runs in the page before any script of the app. The host sends the source of the two functions to the
// browser, so they may use nothing else from this file.

type Luisteraar = (event: object, ...args: unknown[]) => void;
type Brug = (json: string) => Promise<string>;
/** A built preload, wrapped as a CommonJS module. */
type Preload = (require: (naam: string) => unknown, module: { exports: object }, exports: object) => void;

/** Offers what Electron's preload environment offers, runs the preload, and reports keys that a menu would catch. */
function bereidPagina(oorsprong: string, preload: Preload): void {
  const naamBrug = '__eenplanBrug';
  const brug: Brug = Reflect.get(window, naamBrug);
  Reflect.deleteProperty(window, naamBrug);
  // Electron runs the preload in the main frame only (nodeIntegrationInSubFrames is off).
  if (window !== window.top || location.origin !== oorsprong) return;

  const luisteraars = new Map<string, Luisteraar[]>();
  const vraag = (bericht: object) => brug(JSON.stringify(bericht));

  // The host delivers webContents.send here; hidden from enumeration and fixed.
  Object.defineProperty(window, Symbol.for('eenplan.ontvang'), {
    value: (kanaal: string, args: unknown[]) => {
      for (const luisteraar of luisteraars.get(kanaal) ?? []) luisteraar({}, ...args);
    },
  });

  const electron = {
    contextBridge: {
      exposeInMainWorld: (naam: string, api: object) => {
        Object.defineProperty(window, naam, { value: Object.freeze({ ...api }), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: async (kanaal: string, ...args: unknown[]) => {
        const { waarde, fout } = JSON.parse(await vraag({ soort: 'invoke', kanaal, args }));
        if (fout !== undefined) throw new Error(fout);
        return waarde;
      },
      on: (kanaal: string, luisteraar: Luisteraar) => {
        luisteraars.set(kanaal, [...(luisteraars.get(kanaal) ?? []), luisteraar]);
      },
    },
  };
  const module = { exports: {} };
  const require = (naam: string) => {
    if (naam === 'electron') return electron;
    throw new Error(`module not found: ${naam}`);
  };
  preload(require, module, module.exports);
  meldTekens(vraag);
}

/** Reports keys that a menu would catch, and signs of life. */
function meldTekens(vraag: (bericht: object) => Promise<string>): void {
  // Electron gives a key to the page first and to the menu when the page did nothing with it.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !event.isTrusted) return;
    if (!(event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key))) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    void vraag({ soort: 'toets', key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
  });

  // The system's idle time is out of reach of a page: the last sign of life in this window stands in for it.
  let laatste = 0;
  const leef = () => {
    if (performance.now() - laatste < 500) return;
    laatste = performance.now();
    void vraag({ soort: 'actief' });
  };
  for (const soort of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(soort, leef, { capture: true, passive: true });
  }
}

/** Name of the function in the page that carries one call to the host. */
export const BRUG = '__eenplanBrug';

/** The script for the page: the environment above around this built preload, unchanged. */
export function maakPaginascript(oorsprong: string, preload: string): string {
  const module = `(require, module, exports) => {\n${preload}\n}`;
  const functies = `${meldTekens.toString()}\n${bereidPagina.toString()}`;
  return `(() => {\n${functies}\nbereidPagina(${JSON.stringify(oorsprong)}, ${module});\n})();`;
}
