import { bereidNakopieVoor } from '#api/kluis/nakopie.ts';
import { openDossier, sluitDossier } from '#db/dossiermap/dossier.ts';

// Run by api/kluis/nakopie.test.ts: opens a dossier, locks it, makes the backup, and is killed in the middle of that: at
// `bij` percent of the copying and reading back, or (`nakijken`) during the check.
const [map = '', zin = '', bij = ''] = process.argv.slice(2);
const nu = '2026-11-21T10:30:00.000Z';
const open = await openDossier(map, { soort: 'wachtwoordzin', zin }, { nu });
if (!open.ok) throw new Error(open.error.code);
const kopieer = bereidNakopieVoor(open.value, nu);
const nawerk = kopieer(sluitDossier(open.value));
const weg = () => process.kill(process.pid, 'SIGKILL');
const fout = await nawerk((procent) => {
  if (procent !== null && procent >= Number(bij)) weg();
  if (procent === null) setTimeout(weg, 100);
});
process.stdout.write(`klaar ${fout}\n`);
