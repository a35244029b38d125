import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const taallijst = /react-(aria|aria-components|stately)\/dist\/private\/.*intlStrings\.mjs$/;

/**
 * React Aria ships its own strings in 34 languages. The app speaks one, so every list is narrowed to nl-NL:
 * the first screen has to stay small, and an English fallback on screen would be a fault anyway.
 */
function alleenNederlands(): Plugin {
  return {
    name: 'alleen-nederlands',
    enforce: 'pre',
    transform(code, id) {
      if (!taallijst.test(id.replaceAll('\\', '/'))) return null;
      const pad = /from "([^"]*nl-NL\.mjs)"/.exec(code)?.[1];
      if (pad === undefined) throw new Error('React Aria levert geen nl-NL meer in een intlStrings-bestand');
      return { code: `import nl from '${pad}';\nexport default { 'nl-NL': nl };\n`, map: null };
    },
  };
}

/** The bundler joins style sheets in an order of its own; said in front of them, the layers keep theirs. */
function lagenVooraan(): Plugin {
  return {
    name: 'lagen-vooraan',
    enforce: 'post',
    generateBundle(_opties, bundel) {
      for (const deel of Object.values(bundel))
        if (deel.type === 'asset' && deel.fileName.endsWith('.css'))
          deel.source = `@layer reset, basis, ui, scherm, druk;${String(deel.source)}`;
    },
  };
}

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [alleenNederlands(), react(), lagenVooraan()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    // The Content-Security-Policy allows files of the app itself only: no data: URLs, no injected <style>, no inline script.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // What the unlock screen needs is one file, and everything else imports from it: so boot.ts runs before all.
        codeSplitting: { groups: [{ name: 'begin', tags: ['$initial'] }] },
      },
    },
  },
});
