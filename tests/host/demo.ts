import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bewaarInstellingen } from '#electron/instellingen.ts';
import { leeft } from './leeft.ts';
import { maakProefdossier } from './proefdossier.ts';

// First half of `npm start -- --demo`: makes a throw-away dossier with a fictional caseload and settings that point to
// it, and prints the folder of those settings. The launcher then starts the app on that folder, on Electron or here.

const VOORVOEGSEL = 'eenplan-demo-';
const CASUSSEN = 600;

// The folder carries the number of the launcher: demonstrations whose launcher has gone are swept away.
for (const naam of readdirSync(tmpdir()).filter((item) => item.startsWith(VOORVOEGSEL))) {
  const launcher = Number(naam.slice(VOORVOEGSEL.length).split('-')[0]);
  if (!leeft(launcher)) rmSync(join(tmpdir(), naam), { recursive: true, force: true });
}
const map = mkdtempSync(join(tmpdir(), `${VOORVOEGSEL}${process.ppid}-`));
const laatsteMap = await maakProefdossier({ ouder: join(map, 'dossiers'), aantal: CASUSSEN, nu: Date.now() });
const instellingen = join(map, 'instellingen');
mkdirSync(instellingen);
bewaarInstellingen(instellingen, { laatsteMap, vergrendelNaMinuten: 15, schermopname: false });
process.stdout.write(`${instellingen}\n`);
