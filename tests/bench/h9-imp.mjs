import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakCasussenlijst } from '#tests/builders/caseload-lijst.ts';
import { moetLukken, startBenchapp } from './app.ts';
import { geefDossier, kopieVan } from './dossiers.ts';
const [aantal, rijen] = process.argv.slice(2).map(Number);
const d = await geefDossier(aantal);
import { meet } from './h9-sqltijd.mjs';
const kopie = kopieVan(d);
const map = mkdtempSync('/tmp/h9-');
writeFileSync(join(map, 'l.csv'), maakCasussenlijst(rijen, rijen));
const app = await startBenchapp(kopie);
app.platform.antwoorden.push(join(map, 'l.csv'));
if (process.env.SQL) meet(app.toegang.verbinding);
let t = performance.now();
let c = process.cpuUsage(); const m = (n) => { const d = process.cpuUsage(c); console.log(n, "wand", Math.round(performance.now() - t), "cpu", Math.round((d.user + d.system) / 1000)); t = performance.now(); c = process.cpuUsage(); };
try {
if (process.env.FTS === 'auto0') for (const t of ['journaal_zoek','casus_zoek']) app.toegang.verbinding.exec(`INSERT INTO ${t}(${t}, rank) VALUES('automerge', 0); INSERT INTO ${t}(${t}, rank) VALUES('crisismerge', 64)`);
if (process.env.FTS === 'weg') for (const t of app.toegang.verbinding.prepare("SELECT name FROM sqlite_schema WHERE type='trigger' AND name LIKE '%_zoek_%'").pluck().all()) app.toegang.verbinding.exec(`DROP TRIGGER ${t}`);
moetLukken(await app.roep('import.kiesBestand', {})); m('kies');
moetLukken(await app.roep('import.lees', {})); m('lees');
moetLukken(await app.roep('import.voerUit', {})); m('voerUit');
} finally { app.sluit(); kopie.ruimOp(); }
