// `npm run test:electron`: the specs of tests/e2e and tests/electron on real Electron.
import { existsSync } from 'node:fs';
import { bouwZoNodig, installeerPakketten, stopMet, vindNode, zeg } from '#electron/launcher/voorbereiden.mjs';
import { programma, voerUit } from './stappen.mjs';

installeerPakketten();
if (!existsSync(programma('electron', 'path.txt'))) {
  zeg(
    'SKIPPED: the Electron program is not here (node_modules/electron/dist). Run `npx install-electron` where it can be had.',
  );
  process.exit(0);
}
const node = vindNode();
if (!bouwZoNodig(node)) stopMet('The app does not build; see above.');
const { code, uitvoer } = await voerUit(node, [programma('@playwright', 'test', 'cli.js'), 'test'], {
  EENPLAN_DRAAGVLAK: 'electron',
});
zeg(uitvoer);
process.exitCode = code;
