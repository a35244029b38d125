import { maakDossier } from '#db/dossiermap/aanmaken.ts';
import { openDossier } from '#db/dossiermap/dossier.ts';
import { maakReservekopie } from '#db/reservekopie-maken.ts';

// Run by tests/kanarie.test.ts in a process of its own: types canary words everywhere and is killed in the middle of a write.
const [map = '', opslag = ''] = process.argv.slice(2);
const nu = '2026-11-21T10:00:00.000Z';
const kosten = { geheugenKiB: 64, rondes: 1, banen: 1 };
const zin = 'KANARIEZIN kwartel brommer zeewier';

const gemaakt = await maakDossier(map, {
  dossierId: '01928aaa-0000-7000-8000-000000000001',
  gebruikerId: '01928aaa-0000-7000-8000-000000000002',
  zin,
  kosten,
  nu,
});
if (!gemaakt.ok) throw new Error(gemaakt.error.code);
await openDossier(map, { soort: 'wachtwoordzin', zin: `${zin} KANARIEFOUT` }, { nu });
const open = await openDossier(map, { soort: 'wachtwoordzin', zin }, { nu });
if (!open.ok) throw new Error(open.error.code);
const { verbinding } = open.value;
// A small page cache, so that this work is as much too large for memory as that of a real, ten-year dossier.
verbinding.pragma('cache_size = -2000');
// The counter-proof: without this one pragma the same work leaves readable text in the temp folder.
if (opslag === 'zonder') verbinding.pragma('temp_store = DEFAULT');

const zet = verbinding.prepare('INSERT INTO instelling VALUES (?, ?)');
const verhaal = 'KANARIEVERHAAL zij durft niet naar huis '.repeat(15);
verbinding.transaction(() => {
  for (let i = 0; i < 40_000; i++) zet.run(`KANARIESLEUTEL ${i}`, `${(i * 7919) % 40_000} ${verhaal}`);
})();
verbinding.prepare('SELECT waarde FROM instelling ORDER BY waarde DESC, sleutel').all();
verbinding.prepare('DELETE FROM instelling WHERE rowid % 3 = 0').run();
verbinding.exec('VACUUM');
if (!maakReservekopie(open.value, nu).ok) throw new Error('no backup');

// More changes than fit in memory: SQLite writes to the database file and needs its journal. Then the power goes.
verbinding.pragma('cache_size = 20');
verbinding.exec('BEGIN IMMEDIATE');
verbinding.prepare("UPDATE instelling SET waarde = waarde || 'KANARIEHALF'").run();
process.stdout.write('halverwege\n', () => process.kill(process.pid, 'SIGKILL'));
