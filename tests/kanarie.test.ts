import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { padenVan } from '#db/dossiermap/paden.ts';

const KANARIES = ['KANARIE', 'durft niet naar huis', 'kwartel brommer', 'CREATE TABLE', 'instelling'];

let basis = '';
afterEach(() => rmSync(basis, { recursive: true, force: true }));

function bestandenIn(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}

/** The files in which a canary can be read, as UTF-8 or as UTF-16. */
function leesbaarIn(map: string): string[] {
  return bestandenIn(map).flatMap((pad) => {
    const inhoud = readFileSync(pad);
    return KANARIES.filter((woord) => inhoud.includes(woord) || inhoud.includes(woord, 0, 'utf16le')).map(
      (woord) => `${pad.slice(basis.length)}: ${woord}`,
    );
  });
}

/** Runs the work in its own process with its own temp and home folder; gives the temp files that came and went. */
async function laatWerken(opslag: 'met' | 'zonder') {
  basis = mkdtempSync(join(tmpdir(), 'eenplan-kanarie-'));
  const [map, tijdelijk, thuis] = ['dossier', 'tijdelijk', 'thuis'].map((naam) => join(basis, naam));
  if (map === undefined || tijdelijk === undefined || thuis === undefined) throw new Error('no folders');
  mkdirSync(tijdelijk);
  mkdirSync(thuis);
  const gezien = new Set<string>();
  // SQLite unlinks its temp files as soon as they are open, so a look afterwards finds nothing: watch them come.
  const wacht = watch(tijdelijk, (_, naam) => gezien.add(String(naam)));
  const script = join(import.meta.dirname, 'werkers', 'kanarie.ts');
  const env = { PATH: process.env['PATH'], TMPDIR: tijdelijk, SQLITE_TMPDIR: tijdelijk, HOME: thuis };
  const kind = spawn(process.execPath, [script, map, opslag], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const uitvoer: Buffer[] = [];
  kind.stdout.on('data', (stuk: Buffer) => uitvoer.push(stuk));
  const sein = await new Promise((klaar) => kind.once('close', (_, signaal) => klaar(signaal)));
  await new Promise((klaar) => setTimeout(klaar, 50));
  wacht.close();
  return { sein, uitvoer: Buffer.concat(uitvoer).toString(), map, gezien: [...gezien], paden: padenVan(map) };
}

describe.runIf(process.platform === 'linux')('canary words', () => {
  it('reach no file readable: database, journal, key file, backup, temp folder, home; with a crash in the middle', async () => {
    const { sein, uitvoer, map, gezien, paden } = await laatWerken('met');
    expect([uitvoer, sein]).toEqual(['halverwege\n', 'SIGKILL']);
    expect(statSync(paden.journaal).size).toBeGreaterThan(100_000);
    expect(existsSync(paden.slot)).toBe(true);
    expect(bestandenIn(basis).length).toBeGreaterThanOrEqual(7);
    expect(leesbaarIn(basis)).toEqual([]);
    expect(gezien).toEqual([]);

    const open = await openDossier(
      map,
      { soort: 'wachtwoordzin', zin: 'KANARIEZIN kwartel brommer zeewier' },
      { nu: '2026-11-21T11:00:00.000Z' },
    );
    if (!open.ok) throw new Error(open.error.code);
    const half = open.value.verbinding.prepare("SELECT count(*) FROM instelling WHERE waarde LIKE '%KANARIEHALF'");
    expect(half.pluck().get()).toBe(0);
    expect(open.value.meldingen).toContain('NIET_NETJES_GESLOTEN');
    sluitDossier(open.value);
    expect(leesbaarIn(basis)).toEqual([]);
  }, 120_000);

  it('would be found: with SQLite as it comes, the same work uses the temp folder', async () => {
    const { gezien } = await laatWerken('zonder');
    expect(gezien.some((naam) => naam.startsWith('etilqs_'))).toBe(true);
  }, 120_000);
});
