import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bewaarInstellingen } from '#electron/instellingen.ts';
import { maakProefdossier } from './proefdossier.ts';

// First half of `npm start -- --demo`: makes a throw-away dossier with a fictional caseload and settings that point to
// it, and prints the folder of those settings. The launcher then starts the app on that folder, on Electron or here.

const VOORVOEGSEL = 'eenplan-demo-';
const CASUSSEN = 140;

// Demonstrations of earlier times: nothing in them is worth keeping.
for (const naam of readdirSync(tmpdir()).filter((item) => item.startsWith(VOORVOEGSEL))) {
  rmSync(join(tmpdir(), naam), { recursive: true, force: true });
}
const map = mkdtempSync(join(tmpdir(), VOORVOEGSEL));
const dossier = await maakProefdossier({ ouder: join(map, 'dossiers'), aantal: CASUSSEN, nu: Date.now() });
const instellingen = join(map, 'instellingen');
rmSync(instellingen, { recursive: true, force: true });
process.stdout.write(`${instellingen}\n`);
