import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { eenDossier, moment, openProef, proefzin } from '#tests/builders/proefdossier.ts';
import { type GeopendDossier, openDossier, sluitDossier } from './dossiermap/dossier.ts';
import { ontsluit, vindSleutels } from './dossiermap/ontsluiten.ts';
import type { Dossierpaden } from './dossiermap/paden.ts';
import { maakTerugzettenAf, zetTerug } from './dossiermap/terugzetten.ts';
import { keurDatabase } from './keuring.ts';
import { lijstReservekopieen, padenVanKopie } from './reservekopie.ts';
import { maakReservekopie, maakReservekopieVanOpen } from './reservekopie-maken.ts';

const opruimers: (() => void)[] = [];
afterEach(() => {
  for (const ruimOp of opruimers.splice(0)) ruimOp();
});

async function open() {
  const { paden, ruimOp } = await eenDossier();
  opruimers.push(ruimOp);
  return { paden, dossier: await openProef(paden) };
}

function zet(dossier: GeopendDossier, sleutel: string): void {
  dossier.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)').run(sleutel, 'x'.repeat(500));
}

function waarden(dossier: GeopendDossier): unknown[] {
  return dossier.verbinding.prepare('SELECT sleutel FROM instelling ORDER BY sleutel').pluck().all();
}

function namen(paden: Dossierpaden): readonly string[] {
  const lijst = lijstReservekopieen(paden);
  return lijst.ok ? lijst.value.map((kopie) => kopie.naam) : [];
}

async function sleutelsVan(paden: Dossierpaden) {
  const gevonden = vindSleutels(paden, true);
  if (!gevonden.ok) throw new Error(gevonden.error.code);
  const ontsloten = await ontsluit(paden, gevonden.value, { soort: 'wachtwoordzin', zin: proefzin }, moment(60));
  if (!ontsloten.ok) throw new Error(ontsloten.error.code);
  return ontsloten.value;
}

describe('a backup', () => {
  it('is a dossier folder of its own, equal to the original, and opens with the same passphrase', async () => {
    const { paden, dossier } = await open();
    zet(dossier, 'een');
    const kopie = maakReservekopie(dossier, moment(2));
    expect(kopie).toMatchObject({ ok: true, value: { naam: '2026-11-21T10-02-00-000Z', soort: 'gewoon' } });
    zet(dossier, 'twee');
    const los = await openProef(padenVanKopie(paden, namen(paden)[0] ?? ''), moment(3));
    expect(waarden(los)).toEqual(['een']);
    expect(los.meldingen).not.toContain('NIET_NETJES_GESLOTEN');
    sluitDossier(los);
    expect(waarden(dossier)).toEqual(['een', 'twee']);
    sluitDossier(dossier);
  });

  it('leaves the database locked for other processes, before and after', async () => {
    const { paden, dossier } = await open();
    zet(dossier, 'een');
    // Any other process that reads the file must be told that it is busy; without a key it may not even get that far.
    const script = `import D from 'better-sqlite3'; const d = new D(process.argv[1], { timeout: 0 }); d.pragma("cipher='chacha20'");
      try { d.exec('BEGIN IMMEDIATE'); console.log('VRIJ'); } catch (f) { console.log(f.code); }`;
    const ander = () =>
      spawnSync(process.execPath, ['--input-type=module', '-e', script, paden.database], { cwd: import.meta.dirname })
        .stdout.toString()
        .trim();
    expect(ander()).toBe('SQLITE_BUSY');
    expect(maakReservekopie(dossier, moment(2)).ok).toBe(true);
    expect(ander()).toBe('SQLITE_BUSY');
    zet(dossier, 'twee');
    expect(ander()).toBe('SQLITE_BUSY');
    const bezet: string[] = [];
    const inDelen = await maakReservekopieVanOpen(
      dossier,
      moment(3),
      { voortgang: () => bezet.push(ander()) },
      (werk) => werk(),
    );
    expect(inDelen).toMatchObject({ ok: true });
    expect(new Set([...bezet, ander()])).toEqual(new Set(['SQLITE_BUSY']));
    zet(dossier, 'drie');
    sluitDossier(dossier);
  });

  it('made in slices has the state of the moment it began, also when the dossier is written in during the check', async () => {
    const { paden, dossier } = await open();
    zet(dossier, 'een');
    const kopie = await maakReservekopieVanOpen(
      dossier,
      moment(2),
      { voortgang: (_gedaan, totaal) => totaal === 0 && zet(dossier, 'twee') },
      (werk) => werk(),
    );
    expect(kopie).toMatchObject({ ok: true, value: { naam: '2026-11-21T10-02-00-000Z' } });
    expect(waarden(dossier)).toEqual(['een', 'twee']);
    const los = await openProef(padenVanKopie(paden, namen(paden)[0] ?? ''), moment(3));
    expect(waarden(los)).toEqual(['een']);
    sluitDossier(los);
    sluitDossier(dossier);
  });

  it('does not count when the copy on disk is not whole', async () => {
    const { paden, dossier } = await open();
    expect(maakReservekopie(dossier, moment(2)).ok).toBe(true);
    sluitDossier(dossier);
    const kopie = padenVanKopie(paden, namen(paden)[0] ?? '');
    const heel = readFileSync(kopie.database);
    const { sleutels } = await sleutelsVan(paden);
    expect(keurDatabase(kopie.database, sleutels)).toMatchObject({ ok: true, value: { aantallen: { casus: 0 } } });
    for (let byte = 40; byte < heel.length; byte += 4096 * 3 + 7) {
      const kapot = Buffer.from(heel);
      kapot[byte] = (kapot[byte] ?? 0) ^ 4;
      writeFileSync(kopie.database, kapot);
      expect(keurDatabase(kopie.database, sleutels)).toEqual({
        ok: false,
        error: { code: 'RESERVEKOPIE_ONBRUIKBAAR' },
      });
    }
    sleutels.wis();
  });

  it('leaves nothing half behind when it cannot be made', async () => {
    const { paden, dossier } = await open();
    writeFileSync(paden.reservekopieen, 'dit is geen map');
    expect(maakReservekopie(dossier, moment(2)).ok).toBe(false);
    rmSync(paden.reservekopieen);
    expect(maakReservekopie(dossier, moment(3)).ok).toBe(true);
    expect(readdirSync(paden.reservekopieen)).toEqual(['2026-11-21T10-03-00-000Z']);
    zet(dossier, 'gaat door');
    sluitDossier(dossier);
  });

  it('pushes out older ones by the rotation, newest kept', async () => {
    const { paden, dossier } = await open();
    for (let i = 0; i < 14; i++) expect(maakReservekopie(dossier, moment(i + 2)).ok).toBe(true);
    sluitDossier(dossier);
    expect(namen(paden)).toHaveLength(10);
    expect(namen(paden)[0]).toBe('2026-11-21T10-15-00-000Z');
  });
});

describe('putting a backup back', () => {
  async function metTweeStanden() {
    const { paden, dossier } = await open();
    zet(dossier, 'een');
    maakReservekopie(dossier, moment(2));
    zet(dossier, 'twee');
    return { paden, dossier, naam: namen(paden)[0] ?? '' };
  }

  it('gives the state of then, and keeps the state of now as a backup', async () => {
    const { paden, dossier, naam } = await metTweeStanden();
    sluitDossier(dossier);
    const huidig = await sleutelsVan(paden);
    const gezet = await zetTerug(paden, naam, huidig, moment(10));
    expect(gezet).toEqual({ ok: true, value: { bewaardAls: '2026-11-21T10-10-00-000Z-voor-terugzetten' } });
    const toen = await openProef(paden, moment(11));
    expect(waarden(toen)).toEqual(['een']);
    expect(toen.meldingen).toEqual(['HERSTELSLEUTEL_NIET_BEVESTIGD']);
    sluitDossier(toen);
    const bewaard = await openProef(padenVanKopie(paden, namen(paden)[0] ?? ''), moment(12));
    expect(waarden(bewaard)).toEqual(['een', 'twee']);
    sluitDossier(bewaard);
  });

  it('works when the database is gone or damaged, and moves a hot journal to the kept folder', async () => {
    const { paden, dossier, naam } = await metTweeStanden();
    sluitDossier(dossier);
    writeFileSync(paden.database, 'weg is weg');
    writeFileSync(paden.journaal, 'heet journaal');
    const huidig = await sleutelsVan(paden);
    const gezet = await zetTerug(paden, naam, huidig, moment(10));
    if (!gezet?.ok) throw new Error(gezet?.error.code);
    const kept = padenVanKopie(paden, gezet.value.bewaardAls);
    expect(readFileSync(kept.database, 'utf8')).toBe('weg is weg');
    expect(readFileSync(kept.journaal, 'utf8')).toBe('heet journaal');
    expect(existsSync(paden.journaal)).toBe(false);
    const toen = await openProef(paden, moment(11));
    expect(waarden(toen)).toEqual(['een']);
    sluitDossier(toen);
  });

  it('changes nothing when the backup is damaged', async () => {
    const { paden, dossier, naam } = await metTweeStanden();
    sluitDossier(dossier);
    const kopie = padenVanKopie(paden, naam);
    const kapot = readFileSync(kopie.database);
    kapot[5000] = (kapot[5000] ?? 0) ^ 1;
    writeFileSync(kopie.database, kapot);
    const voor = readFileSync(paden.database);
    const huidig = await sleutelsVan(paden);
    expect(await zetTerug(paden, naam, huidig, moment(10))).toEqual({
      ok: false,
      error: { code: 'RESERVEKOPIE_ONBRUIKBAAR' },
    });
    expect(readFileSync(paden.database).equals(voor)).toBe(true);
    expect(namen(paden)).toEqual([naam]);
  });

  it('is finished at the next opening after a crash in the middle, and can be finished twice', async () => {
    const { paden, dossier, naam } = await metTweeStanden();
    sluitDossier(dossier);
    const voor = {
      database: readFileSync(paden.database),
      sleutels: readFileSync(paden.sleutels),
    };
    const huidig = await sleutelsVan(paden);
    const gezet = await zetTerug(paden, naam, huidig, moment(10));
    if (!gezet?.ok) throw new Error(gezet?.error.code);
    // The moment after the intent was written: old database and its journal in place, the new one ready beside it.
    const na = { database: readFileSync(paden.database), sleutels: readFileSync(paden.sleutels, 'utf8') };
    writeFileSync(paden.database, voor.database);
    writeFileSync(paden.journaal, 'heet journaal');
    writeFileSync(paden.sleutels, voor.sleutels);
    writeFileSync(`${paden.database}.nieuw`, na.database);
    writeFileSync(
      paden.terugzetten,
      JSON.stringify({ bewaard: gezet.value.bewaardAls, bestand: JSON.parse(na.sleutels) }),
    );
    expect(maakTerugzettenAf(paden)).toEqual({ ok: true, value: true });
    expect(maakTerugzettenAf(paden)).toEqual({ ok: true, value: true });
    expect(existsSync(paden.terugzetten)).toBe(false);
    const toen = await openDossier(paden.map, { soort: 'wachtwoordzin', zin: proefzin }, { nu: moment(11) });
    if (!toen.ok) throw new Error(toen.error.code);
    expect(waarden(toen.value)).toEqual(['een']);
    sluitDossier(toen.value);
    expect(readFileSync(join(paden.reservekopieen, gezet.value.bewaardAls, 'dossier.eenplan-journal'), 'utf8')).toBe(
      'heet journaal',
    );
  });

  it('takes no name that leads outside the backup folder', async () => {
    const { paden, dossier } = await open();
    sluitDossier(dossier);
    for (const naam of ['..', '../..', '2026-11-21T10-02-00-000Z/../..', '']) {
      expect(() => padenVanKopie(paden, naam)).toThrow('not the name of a backup');
    }
  });
});
