// `npm test`: everything that must be green before a change counts. Works from a bare clone.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bouwZoNodig,
  installeerPakketten,
  vindNode,
  wortel,
  zorgVoorBrowser,
} from '#electron/launcher/voorbereiden.mjs';
import { draaiStappen, programma, voerUit } from './stappen.mjs';

installeerPakketten();
zorgVoorBrowser();
const node = vindNode();
const verslagen = join(wortel, 'test-results');
mkdirSync(verslagen, { recursive: true });

function stap(naam, ...args) {
  return {
    naam,
    doe: async () => {
      const { code, uitvoer } = await voerUit(node, args);
      return { isGoed: code === 0, uitvoer };
    },
  };
}

async function eenheden() {
  const verslag = join(verslagen, 'vitest.json');
  const { code, uitvoer } = await voerUit(node, [
    programma('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${verslag}`,
  ]);
  const { numPassedTests: geslaagd, numFailedTests: gezakt } = lees(verslag);
  return { isGoed: code === 0, geslaagd, gezakt, uitvoer };
}

async function schermen() {
  const verslag = join(verslagen, 'playwright.json');
  const { code, uitvoer } = await voerUit(
    node,
    [programma('@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: verslag },
  );
  const { expected: geslaagd, unexpected: gezakt } = lees(verslag).stats ?? {};
  return { isGoed: code === 0, geslaagd, gezakt, uitvoer };
}

function lees(verslag) {
  try {
    return JSON.parse(readFileSync(verslag, 'utf8'));
  } catch {
    return {};
  }
}

const isGoed = await draaiStappen([
  stap('format', programma('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--colors=off', '.'),
  stap('lint and boundaries', programma('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'),
  stap('types', programma('typescript', 'bin', 'tsc'), '--noEmit'),
  stap('dead code', programma('knip', 'bin', 'knip.js')),
  { naam: 'unit and API', doe: eenheden },
  { naam: 'build', doe: async () => ({ isGoed: bouwZoNodig(node), uitvoer: '' }) },
  { naam: 'screens in a browser', doe: schermen },
]);
process.exitCode = isGoed ? 0 : 1;
