import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { leesHerstelsleutel } from '#domain/kluis/herstelsleutel.ts';
import { eenDossier, lichteKosten, moment, openProef, proefzin } from '#tests/builders/proefdossier.ts';
import { maakDossier } from './aanmaken.ts';
import { openDossier, sluitDossier } from './dossier.ts';
import type { Dossierpaden } from './paden.ts';
import { bevestigHerstelsleutel, vernieuwHerstelsleutel, wijzigWachtwoordzin } from './sleutelbeheer.ts';

const opruimers: (() => void)[] = [];
afterEach(() => {
  for (const ruimOp of opruimers.splice(0)) ruimOp();
});

async function nieuw() {
  const dossier = await eenDossier();
  opruimers.push(dossier.ruimOp);
  return dossier;
}

async function probeerZin(paden: Dossierpaden, zin: string, nu = moment(2)) {
  const open = await openDossier(paden.map, { soort: 'wachtwoordzin', zin }, { nu });
  if (open.ok) sluitDossier(open.value);
  return open.ok ? { code: 'OPEN', meldingen: open.value.meldingen, mislukt: open.value.mislukt.aantal } : open.error;
}

function sleutelUit(groepen: readonly string[]): Uint8Array {
  const gelezen = leesHerstelsleutel(groepen);
  if (!gelezen.ok) throw new Error('herstelsleutel niet leesbaar');
  return gelezen.value;
}

describe('a dossier folder', () => {
  it('holds what was written after closing and opening again', async () => {
    const { paden } = await nieuw();
    const open = await openProef(paden);
    open.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)').run('proef', 'waarde');
    expect(sluitDossier(open)).toEqual({ ok: true, value: true });
    expect(sluitDossier(open)).toEqual({ ok: true, value: true });
    const weer = await openProef(paden);
    expect(weer.verbinding.prepare('SELECT waarde FROM instelling').pluck().get()).toBe('waarde');
    expect(weer.meldingen).toEqual(['HERSTELSLEUTEL_NIET_BEVESTIGD']);
    sluitDossier(weer);
    expect(readdirSync(paden.map).sort()).toEqual([
      'dossier.eenplan',
      'kluis.sleutels',
      'kluis.sleutels.1',
      'kluis.sleutels.2',
      'reserve.ruimte',
    ]);
  });

  it('is never made over something that is there', async () => {
    const { paden } = await nieuw();
    const voor = readFileSync(paden.database);
    const nogmaals = await maakDossier(paden.map, {
      dossierId: '01928aaa-0000-7000-8000-000000000001',
      gebruikerId: '01928aaa-0000-7000-8000-000000000002',
      zin: proefzin,
      kosten: lichteKosten,
      nu: moment(3),
    });
    expect(nogmaals).toEqual({ ok: false, error: { code: 'DOSSIER_BESTAAT_AL' } });
    expect(readFileSync(paden.database).equals(voor)).toBe(true);
    expect(readdirSync(join(paden.map, '..'))).toEqual(['dossier']);
  });

  it('can be open once only, and the lock of a process that is gone does not keep anyone out', async () => {
    const { paden } = await nieuw();
    const open = await openProef(paden);
    expect(await probeerZin(paden, proefzin)).toEqual({ code: 'DOSSIER_IN_GEBRUIK' });
    sluitDossier(open);
    const houder = [2 ** 22 + 7, (await import('node:os')).hostname(), 1_700_000_000];
    writeFileSync(paden.slot, `${houder.join('\n')}\n`);
    expect(await probeerZin(paden, proefzin)).toMatchObject({ code: 'OPEN' });
    writeFileSync(paden.slot, '1\nandere-computer\n1700000000\n');
    expect(await probeerZin(paden, proefzin)).toEqual({ code: 'DOSSIER_IN_GEBRUIK' });
    const overgenomen = await openDossier(
      paden.map,
      { soort: 'wachtwoordzin', zin: proefzin },
      { nu: moment(4), neemOver: true },
    );
    expect(overgenomen.ok).toBe(true);
    if (overgenomen.ok) sluitDossier(overgenomen.value);
  });

  it('says so when it was not closed properly, and loses nothing', async () => {
    const { paden } = await nieuw();
    const open = await openProef(paden);
    open.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)').run('proef', 'waarde');
    open.verbinding.close();
    rmSync(paden.slot);
    expect(await probeerZin(paden, proefzin)).toMatchObject({
      code: 'OPEN',
      meldingen: ['NIET_NETJES_GESLOTEN', 'HERSTELSLEUTEL_NIET_BEVESTIGD'],
    });
  });
});

describe('wrong passphrases', () => {
  it('are counted on disk, slow down, and are shown to who opens it', async () => {
    const { paden } = await nieuw();
    for (const [poging, wacht] of [0, 0, 0, 0, 2, 4].entries()) {
      expect(await probeerZin(paden, 'fout', moment(10 + poging))).toEqual({
        code: 'WACHTWOORDZIN_ONJUIST',
        mislukt: poging + 1,
        wacht,
      });
    }
    expect(await probeerZin(paden, proefzin, moment(15))).toEqual({ code: 'WACHT_NOG', wacht: 4 });
    expect(await probeerZin(paden, proefzin, moment(16))).toMatchObject({ code: 'OPEN', mislukt: 6 });
    expect(await probeerZin(paden, proefzin, moment(17))).toMatchObject({ code: 'OPEN', mislukt: 0 });
  });

  it('never change the database or push out an older key file', async () => {
    const { paden } = await nieuw();
    await probeerZin(paden, proefzin);
    const voor = [paden.database, ...paden.oudereSleutels.slice(0, 1)].map((pad) => readFileSync(pad, 'latin1'));
    for (let i = 0; i < 4; i++) await probeerZin(paden, `fout ${i}`);
    expect([paden.database, ...paden.oudereSleutels.slice(0, 1)].map((pad) => readFileSync(pad, 'latin1'))).toEqual(
      voor,
    );
  });
});

describe('the recovery key', () => {
  it('opens the dossier, takes a new passphrase, and is replaced', async () => {
    const { paden, herstelgroepen } = await nieuw();
    const sleutel = sleutelUit(herstelgroepen);
    const nieuweZin = { zin: 'een heel andere zin van woorden', kosten: lichteKosten };
    const open = await openDossier(
      paden.map,
      { soort: 'herstelsleutel', sleutel, nieuw: nieuweZin },
      { nu: moment(5) },
    );
    if (!open.ok) throw new Error(open.error.code);
    expect(open.value.herstelsleutel).toHaveLength(8);
    expect(open.value.herstelsleutel).not.toEqual(herstelgroepen);
    sluitDossier(open.value);
    expect(await probeerZin(paden, proefzin)).toMatchObject({ code: 'WACHTWOORDZIN_ONJUIST' });
    expect(await probeerZin(paden, nieuweZin.zin)).toMatchObject({ code: 'OPEN' });
    const oud = await openDossier(paden.map, { soort: 'herstelsleutel', sleutel }, { nu: moment(6) });
    expect(oud).toMatchObject({ ok: false, error: { code: 'HERSTELSLEUTEL_ONJUIST' } });
    const opnieuw = await openDossier(
      paden.map,
      { soort: 'herstelsleutel', sleutel: sleutelUit(open.value.herstelsleutel ?? []) },
      { nu: moment(7) },
    );
    expect(opnieuw.ok).toBe(true);
    if (opnieuw.ok) sluitDossier(opnieuw.value);
  });

  it('can be replaced and confirmed in an open dossier, with the passphrase', async () => {
    const { paden, herstelgroepen } = await nieuw();
    const open = await openProef(paden);
    expect(await vernieuwHerstelsleutel(open, 'fout', moment(2))).toMatchObject({
      ok: false,
      error: { code: 'WACHTWOORDZIN_ONJUIST' },
    });
    const groepen = await vernieuwHerstelsleutel(open, proefzin, moment(3));
    expect(groepen.ok && groepen.value).not.toEqual(herstelgroepen);
    expect(bevestigHerstelsleutel(open, moment(4)).ok).toBe(true);
    sluitDossier(open);
    expect(await probeerZin(paden, proefzin)).toMatchObject({ code: 'OPEN', meldingen: [] });
  });
});

describe('changing the passphrase', () => {
  it('closes the old one out without touching a byte of the database', async () => {
    const { paden } = await nieuw();
    const open = await openProef(paden);
    const nieuweZin = { zin: 'weer een andere zin van woorden', kosten: lichteKosten };
    expect(await wijzigWachtwoordzin(open, 'fout', nieuweZin, moment(2))).toMatchObject({
      ok: false,
      error: { code: 'WACHTWOORDZIN_ONJUIST', mislukt: 1 },
    });
    expect(await wijzigWachtwoordzin(open, proefzin, nieuweZin, moment(3))).toEqual({ ok: true, value: true });
    sluitDossier(open);
    const database = readFileSync(paden.database);
    expect(await probeerZin(paden, proefzin, moment(4))).toMatchObject({ code: 'WACHTWOORDZIN_ONJUIST', mislukt: 1 });
    expect(readFileSync(paden.database).equals(database)).toBe(true);
    expect(await probeerZin(paden, nieuweZin.zin, moment(5))).toMatchObject({ code: 'OPEN' });
  });
});
