import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { GeopendDossier } from '#db/dossiermap/dossier.ts';
import { openDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { type Dossierpaden, padenVan } from '#db/dossiermap/paden.ts';
import { openDatabase } from '#db/open.ts';
import { lijstReservekopieen, padenVanKopie, ruimHalveKopieenOp } from '#db/reservekopie.ts';
import { maakReservekopie, maakReservekopieVanDicht } from '#db/reservekopie-maken.ts';
import { leesSleutelbestand } from '#db/sleutels/bestand.ts';
import { meetBestand, past } from '#db/verzegeling.ts';
import { eenDossier, moment, openProef, proefzin } from '#tests/builders/proefdossier.ts';
import { koppel, vulSchijf } from '#tests/builders/schijf.ts';
import { bereidNakopieVoor } from './nakopie.ts';

const opruimers: (() => void)[] = [];
afterEach(() => {
  for (const ruimOp of opruimers.splice(0).reverse()) ruimOp();
});

/** A dossier of so many megabytes, closed. */
async function eenDossierVan(megabytes: number): Promise<Dossierpaden> {
  const { paden, ruimOp } = await eenDossier();
  opruimers.push(ruimOp);
  const open = await openProef(paden);
  const zet = open.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)');
  open.verbinding.transaction(() => {
    for (let i = 0; i < megabytes * 250; i++) zet.run(`sleutel ${i}`, 'x'.repeat(4000));
  })();
  sluitDossier(open);
  return paden;
}

/** Locks, and gives the backup that is still to be made. */
function vergrendel(open: GeopendDossier, nu = moment(30)) {
  const kopieer = bereidNakopieVoor(open, nu);
  const verzegeld = sluitDossier(open);
  expect(verzegeld).toEqual({ ok: true, value: true });
  return kopieer(verzegeld);
}

function namen(paden: Dossierpaden): readonly string[] {
  const lijst = lijstReservekopieen(paden);
  return lijst.ok ? lijst.value.map(({ naam }) => naam) : [];
}

function inKopieenmap(paden: Dossierpaden): readonly string[] {
  return existsSync(paden.reservekopieen) ? readdirSync(paden.reservekopieen) : [];
}

/** What the unlock goes by to skip the check of every page: a clean seal that fits the file to the byte. */
function isVerzegeld(paden: Dossierpaden): boolean {
  const sleutels = leesSleutelbestand(paden);
  if (!sleutels.ok) return false;
  const { zegel } = sleutels.value.bestand;
  return zegel.schoon && past(zegel, meetBestand(paden.database));
}

/** Locks in a process of its own that ends itself with SIGKILL while it makes the backup. */
async function breekAfBij(paden: Dossierpaden, bij: string): Promise<void> {
  const script = join(import.meta.dirname, '..', '..', 'tests', 'werkers', 'nakopie.ts');
  const kind = spawn(process.execPath, [script, paden.map, proefzin, bij], { stdio: ['ignore', 'pipe', 'inherit'] });
  const uitvoer: string[] = [];
  kind.stdout.on('data', (stuk: Buffer) => uitvoer.push(stuk.toString()));
  const sein = await new Promise((klaar) => kind.once('close', (_, signaal) => klaar(signaal)));
  expect([sein, uitvoer]).toEqual(['SIGKILL', []]);
}

describe('the backup after a lock', () => {
  it('is a dossier of its own with the seal of the closed file, and leaves no key behind', async () => {
    const paden = await eenDossierVan(3);
    const nawerk = vergrendel(await openProef(paden));
    expect(await nawerk(() => undefined)).toBeNull();
    const kopie = padenVanKopie(paden, namen(paden)[0] ?? '');
    expect(readFileSync(kopie.database).equals(readFileSync(paden.database))).toBe(true);
    expect(isVerzegeld(kopie)).toBe(true);
    const los = await openProef(kopie, moment(40));
    expect(los.meldingen).toEqual(['HERSTELSLEUTEL_NIET_BEVESTIGD']);
    sluitDossier(los);
    // A second time there is no key any more to check it with.
    await expect(nawerk(() => undefined)).rejects.toThrow();
    expect(namen(paden)).toHaveLength(1);
  });

  it.each([
    ['copied', '20'],
    ['read back', '70'],
    ['checked', 'nakijken'],
  ])('leaves a clean dossier and no half backup when the process is killed while it is %s', async (_wanneer, bij) => {
    const paden = await eenDossierVan(40);
    await breekAfBij(paden, bij);
    expect(inKopieenmap(paden)).toEqual(['.nieuw-2026-11-21T10-30-00-000Z']);
    expect(namen(paden)).toEqual([]);
    expect(isVerzegeld(paden)).toBe(true);

    const weer = await openProef(paden, moment(40));
    expect(weer.meldingen).toEqual(['HERSTELSLEUTEL_NIET_BEVESTIGD']);
    await ruimHalveKopieenOp(paden);
    expect(inKopieenmap(paden)).toEqual([]);
    expect(existsSync(paden.kopieslot)).toBe(false);
    sluitDossier(weer);
  });

  it('clears away what an earlier one left', async () => {
    const paden = await eenDossierVan(40);
    await breekAfBij(paden, '20');
    expect(await vergrendel(await openProef(paden, moment(40)), moment(41))(() => undefined)).toBeNull();
    expect(inKopieenmap(paden)).toEqual(['2026-11-21T10-41-00-000Z']);
  });

  it('is refused when the dossier is written in while it is being copied', async () => {
    const paden = await eenDossierVan(8);
    const open = await openProef(paden);
    const pagina = open.sleutels.sleutelVoor('db-page-key');
    const nawerk = vergrendel(open);
    let isGeschreven = false;
    const fout = await nawerk(() => {
      if (isGeschreven) return;
      isGeschreven = true;
      const ander = openDatabase(paden.database, pagina);
      if (!ander.ok) throw new Error(ander.error.code);
      ander.value.prepare("UPDATE instelling SET waarde = waarde || 'anders'").run();
      ander.value.close();
    });
    expect([isGeschreven, fout]).toEqual([true, 'RESERVEKOPIE_ONBRUIKBAAR']);
    expect(inKopieenmap(paden)).toEqual([]);
  });

  it('is refused when its newest audit line is not the one of the lock', async () => {
    const paden = await eenDossierVan(1);
    const open = await openProef(paden);
    const pagina = open.sleutels.sleutelVoor('db-page-key');
    sluitDossier(open);
    const kop = { seq: 7, hash: 'x', tijd: moment(1) };
    const gemaakt = await maakReservekopieVanDicht({ paden, bestand: open.bestand, pagina, kop }, moment(30), {});
    expect(gemaakt).toEqual({ ok: false, error: { code: 'RESERVEKOPIE_ONBRUIKBAAR' } });
    expect(inKopieenmap(paden)).toEqual([]);
  });

  it('waits while another process makes one; the lock of a process that is gone does not count', async () => {
    const paden = await eenDossierVan(1);
    const houder = (pid: number) => `${pid}\n${hostname()}\n${Math.round(Date.now() / 1000 - uptime())}\n`;
    writeFileSync(paden.kopieslot, houder(process.pid));
    const open = await openProef(paden);
    expect(maakReservekopie(open, moment(20))).toEqual({ ok: false, error: { code: 'DOSSIER_IN_GEBRUIK' } });
    const nawerk = vergrendel(open);
    const gemeld: (number | null)[] = [];
    const bezig = nawerk((procent) => gemeld.push(procent));
    await wacht(500);
    expect(gemeld).toEqual([]);
    expect(existsSync(paden.kopieslot)).toBe(true);
    writeFileSync(paden.kopieslot, houder(2 ** 22 + 7));
    expect(await bezig).toBeNull();
    expect(namen(paden)).toEqual(['2026-11-21T10-30-00-000Z']);
    expect(existsSync(paden.kopieslot)).toBe(false);
  });

  it('says that the disk is full, and the dossier is closed and sealed', async () => {
    const schijf = koppel(['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs']);
    if (schijf === null) return;
    opruimers.push(schijf.ontkoppel);
    const paden = padenVan(join(schijf.map, 'dossier'));
    cpSync((await eenDossierVan(8)).map, paden.map, { recursive: true });
    const nawerk = vergrendel(await openProef(paden));
    vulSchijf(join(schijf.map, 'vulsel'));
    expect(await nawerk(() => undefined)).toBe('SCHIJF_VOL');
    expect(inKopieenmap(paden)).toEqual([]);
    expect(isVerzegeld(paden)).toBe(true);
    const geheim = { soort: 'wachtwoordzin', zin: proefzin } as const;
    const weer = await openDossier(paden.map, geheim, { nu: moment(40) });
    expect(weer.ok && weer.value.meldingen).not.toContain('NIET_NETJES_GESLOTEN');
    if (weer.ok) sluitDossier(weer.value);
  });
});
