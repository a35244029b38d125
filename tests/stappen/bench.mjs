// `npm run bench`: installs and builds what is missing, then measures. `npm run bench -- --kort lijst zoeken`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  bouwZoNodig,
  installeerPakketten,
  stopMet,
  vindNode,
  wortel,
  zorgVoorBrowser,
} from '#electron/launcher/voorbereiden.mjs';

installeerPakketten();
const node = vindNode();
if (!bouwZoNodig(node)) stopMet('De app kon niet worden gebouwd; de melding staat hierboven.');
zorgVoorBrowser();
const args = [
  '--disable-warning=ExperimentalWarning',
  join(wortel, 'tests', 'bench', 'bench.ts'),
  ...process.argv.slice(2),
];
const proces = spawn(node, args, { cwd: wortel, stdio: 'inherit' });
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => proces.kill('SIGTERM'));
proces.on('exit', (code) => process.exit(code ?? 1));
