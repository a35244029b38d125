// Runs in the page before any script of the app: what Electron's preload environment offers, and the key presses
// that a menu would catch. The host fills in the origin of the app and the built preload, unchanged.
(() => {
  const brug = window['__eenplanBrug'];
  delete window['__eenplanBrug'];
  // Electron runs the preload in the main frame only (nodeIntegrationInSubFrames is off).
  if (window !== window.top || location.origin !== __OORSPRONG__) return;

  const luisteraars = new Map();
  const vraag = (bericht) => brug(JSON.stringify(bericht));

  // The host delivers webContents.send here; hidden from enumeration and fixed.
  Object.defineProperty(window, Symbol.for('eenplan.ontvang'), {
    value: (kanaal, args) => {
      for (const luisteraar of luisteraars.get(kanaal) ?? []) luisteraar({ sender: null }, ...args);
    },
  });

  const electron = {
    contextBridge: {
      exposeInMainWorld: (naam, api) => {
        Object.defineProperty(window, naam, { value: Object.freeze({ ...api }), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: async (kanaal, ...args) => {
        const { waarde, fout } = JSON.parse(await vraag({ soort: 'invoke', kanaal, args }));
        if (fout !== undefined) throw new Error(fout);
        return waarde;
      },
      on: (kanaal, luisteraar) => {
        luisteraars.set(kanaal, [...(luisteraars.get(kanaal) ?? []), luisteraar]);
      },
    },
  };
  const require = (naam) => {
    if (naam === 'electron') return electron;
    throw new Error(`module not found: ${naam}`);
  };
  const module = { exports: {} };
  ((require, module, exports) => {
    __PRELOAD__;
  })(require, module, module.exports);

  // Electron gives a key to the page first and to the menu when the page did nothing with it.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !event.isTrusted) return;
    if (!(event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key))) return;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    void vraag({ soort: 'toets', key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
  });

  // The system's idle time is out of reach of a page: the last sign of life in this window stands in for it.
  let laatste = 0;
  const actief = () => {
    if (performance.now() - laatste < 500) return;
    laatste = performance.now();
    void vraag({ soort: 'actief' });
  };
  for (const soort of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(soort, actief, { capture: true, passive: true });
  }
})();
