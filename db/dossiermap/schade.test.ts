import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { canoniek, leesSleutelbestand } from '#db/sleutels/bestand.ts';
import { eenDossier, lichteKosten, moment, openProef, proefzin } from '#tests/builders/proefdossier.ts';
import { koppel, vulSchijf } from '#tests/builders/schijf.ts';
import { maakDossier } from './aanmaken.ts';
import { openDossier, sluitDossier } from './dossier.ts';
import { type Dossierpaden, padenVan } from './paden.ts';

const opruimers: (() => void)[] = [];
afterEach(() => {
  for (const ruimOp of opruimers.splice(0).reverse()) ruimOp();
});

/** A dossier that has been used: opened and closed once, with some rows in it. */
async function gebruikt(): Promise<Dossierpaden> {
  const { paden, ruimOp } = await eenDossier();
  opruimers.push(ruimOp);
  const open = await openProef(paden);
  const zet = open.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)');
  for (let i = 0; i < 200; i++) zet.run(`sleutel ${i}`, 'x'.repeat(400));
  sluitDossier(open);
  return paden;
}

async function codeBij(paden: Dossierpaden, keuzes: { aanvaardAndereVersie?: boolean } = {}): Promise<string> {
  const open = await openDossier(paden.map, { soort: 'wachtwoordzin', zin: proefzin }, { nu: moment(2), ...keuzes });
  if (open.ok) sluitDossier(open.value);
  return open.ok ? ['OPEN', ...open.value.meldingen].join(' ') : open.error.code;
}

function draaiBit(pad: string, byte: number, bit: number): void {
  const inhoud = readFileSync(pad);
  inhoud[byte] = (inhoud[byte] ?? 0) ^ (1 << bit);
  writeFileSync(pad, inhoud);
}

describe('a damaged database', () => {
  it('is called damaged for every flipped bit of the first 128 bytes and for others anywhere', async () => {
    const paden = await gebruikt();
    const heel = readFileSync(paden.database);
    const plaatsen = [
      ...Array.from({ length: 128 }, (_, byte) => byte),
      ...Array.from({ length: 60 }, (_, i) => Math.floor((i * heel.length) / 60)),
    ];
    const codes = new Map<string, number>();
    for (const byte of plaatsen) {
      draaiBit(paden.database, byte, byte % 8);
      const code = await codeBij(paden);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      writeFileSync(paden.database, heel);
    }
    expect(codes).toEqual(new Map([['DOSSIER_BESCHADIGD', plaatsen.length]]));
    expect(await codeBij(paden)).toContain('OPEN');
  }, 60_000);

  it.each([
    ['cut off', (heel: Buffer) => heel.subarray(0, heel.length - 5000)],
    ['cut off in the first page', (heel: Buffer) => heel.subarray(0, 900)],
    ['empty', () => Buffer.alloc(0)],
    ['begins with zeros', (heel: Buffer) => Buffer.concat([Buffer.alloc(4096), heel.subarray(4096)])],
    [
      'a page of zeros',
      (heel: Buffer) => Buffer.concat([heel.subarray(0, 8192), Buffer.alloc(4096), heel.subarray(12_288)]),
    ],
  ])('%s', async (_, maak) => {
    const paden = await gebruikt();
    writeFileSync(paden.database, maak(readFileSync(paden.database)));
    expect(await codeBij(paden)).toBe('DOSSIER_BESCHADIGD');
  });
});

describe('another file in the place of the database', () => {
  it('is called foreign: text, a plain SQLite file, noise, a dossier with another key', async () => {
    const paden = await gebruikt();
    const ander = await gebruikt();
    const gewoon = join(paden.map, 'gewoon.db');
    const plat = new Database(gewoon);
    plat.exec('CREATE TABLE t (a)');
    plat.close();
    const bestanden = [
      Buffer.from('Dit is een gewone brief. '.repeat(400)),
      readFileSync(gewoon),
      randomBytes(20_480),
      readFileSync(ander.database),
    ];
    for (const inhoud of bestanden) {
      writeFileSync(paden.database, inhoud);
      expect(await codeBij(paden)).toBe('DOSSIER_VREEMD');
    }
  });

  it('an older copy of the same dossier opens only after the user has said so', async () => {
    const paden = await gebruikt();
    const oud = readFileSync(paden.database);
    const open = await openProef(paden);
    open.verbinding.prepare('DELETE FROM instelling').run();
    sluitDossier(open);
    writeFileSync(paden.database, oud);
    expect(await codeBij(paden)).toBe('DOSSIER_ANDERE_VERSIE');
    expect(await codeBij(paden, { aanvaardAndereVersie: true })).toContain('ANDERE_VERSIE_AANGENOMEN');
    expect(await codeBij(paden)).not.toContain('ANDERE_VERSIE');
  });

  it('a foreign journal beside a sealed database is put aside, not rolled in and not deleted', async () => {
    const paden = await gebruikt();
    const heel = readFileSync(paden.database);
    writeFileSync(paden.journaal, 'een oud journaal');
    expect(await codeBij(paden)).toContain('OPEN');
    expect(readFileSync(paden.database).equals(heel)).toBe(true);
    const opzij = `${paden.journaal}-apart-${moment(2).replace(/\D/g, '')}`;
    expect(readFileSync(opzij, 'utf8')).toBe('een oud journaal');
  });
});

describe('missing files', () => {
  it('have their own codes', async () => {
    const paden = await gebruikt();
    expect(await codeBij(padenVan(join(paden.map, 'bestaat-niet')))).toBe('DOSSIER_ONTBREEKT');
    const leeg = mkdtempSync(join(tmpdir(), 'eenplan-leeg-'));
    opruimers.push(() => rmSync(leeg, { recursive: true }));
    expect(await codeBij(padenVan(leeg))).toBe('DOSSIER_ONTBREEKT');
    const elders = join(paden.map, 'elders');
    copyFileSync(paden.database, elders);
    rmSync(paden.database);
    expect(await codeBij(paden)).toBe('DOSSIER_ONTBREEKT');
    copyFileSync(elders, paden.database);
    for (const pad of [paden.sleutels, ...paden.oudereSleutels]) rmSync(pad, { force: true });
    expect(await codeBij(paden)).toBe('SLEUTELBESTAND_ONTBREEKT');
    expect(existsSync(paden.slot)).toBe(false);
  });

  it('a path below a file is a missing dossier, not a crash', async () => {
    const paden = await gebruikt();
    expect(await codeBij(padenVan(join(paden.database, 'map')))).toBe('DOSSIER_ONTBREEKT');
  });
});

describe('a damaged key file', () => {
  it('falls back on the older generation for every flipped bit, and says so', async () => {
    const paden = await gebruikt();
    const heel = readFileSync(paden.sleutels);
    const tekst = heel.toString('utf8');
    const tellerVan = tekst.indexOf('"mislukt"');
    const uitkomsten = new Set<string>();
    for (let byte = 0; byte < heel.length; byte++) {
      writeFileSync(paden.sleutels, heel);
      draaiBit(paden.sleutels, byte, byte % 7);
      const gelezen = leesSleutelbestand(paden);
      if (!gelezen.ok) throw new Error(`${gelezen.error.code} bij byte ${byte}`);
      // White space and the counter may read the same or a little different; anything else must not.
      if (gelezen.value.generatie === 0 && byte < tellerVan) {
        expect(JSON.stringify(gelezen.value.bestand.gebruikers)).toBe(JSON.stringify(JSON.parse(tekst).gebruikers));
      }
      uitkomsten.add(String(gelezen.value.generatie));
    }
    expect(uitkomsten).toContain('1');
    writeFileSync(paden.sleutels, heel.subarray(0, heel.length / 2));
    expect(await codeBij(paden)).toBe('OPEN OUDERE_SLEUTELS HERSTELSLEUTEL_NIET_BEVESTIGD');
    expect(await codeBij(paden)).toBe('OPEN HERSTELSLEUTEL_NIET_BEVESTIGD');
  });

  it('is called damaged when no generation is whole, and when someone wrote to it', async () => {
    const paden = await gebruikt();
    const heel = readFileSync(paden.sleutels, 'utf8');
    for (const pad of paden.oudereSleutels) rmSync(pad, { force: true });
    writeFileSync(paden.sleutels, '{');
    expect(await codeBij(paden)).toBe('SLEUTELBESTAND_BESCHADIGD');
    const { som: _som, mislukt, ...rest } = JSON.parse(heel);
    const metSom = (inhoud: object) =>
      JSON.stringify({ ...inhoud, mislukt, som: createHash('sha256').update(canoniek(inhoud)).digest('hex') });
    writeFileSync(paden.sleutels, metSom({ ...rest, gen: 999 }));
    expect(await codeBij(paden)).toBe('SLEUTELBESTAND_BESCHADIGD');
    writeFileSync(paden.sleutels, heel.replace('"v": 1', '"v": 2'));
    expect(await codeBij(paden)).toBe('SLEUTELBESTAND_BESCHADIGD');
    writeFileSync(paden.sleutels, metSom({ ...rest, v: 2, ietsNieuws: true }));
    expect(await codeBij(paden)).toBe('DOSSIER_NIEUWER');
    writeFileSync(paden.sleutels, metSom(rest));
    expect(await codeBij(paden)).toContain('OPEN');
  });

  it('kill -9 while it is written always leaves a whole generation, never older than the last one reported', async () => {
    const paden = await gebruikt();
    const script = join(import.meta.dirname, '..', '..', 'tests', 'werkers', 'sleutelschrijver.ts');
    for (let keer = 0; keer < 8; keer++) {
      const kind = spawn(process.execPath, [script, paden.map], { stdio: ['ignore', 'pipe', 'inherit'] });
      let gemeld = 0;
      kind.stdout.on('data', (stuk: Buffer) => {
        gemeld = Number(stuk.toString('utf8').trim().split('\n').at(-1));
        if (gemeld > keer * 3 + 1) kind.kill('SIGKILL');
      });
      await new Promise((klaar) => kind.once('close', klaar));
      const gelezen = leesSleutelbestand(paden);
      if (!gelezen.ok) throw new Error(gelezen.error.code);
      expect(gelezen.value.bestand.mislukt.aantal).toBeGreaterThanOrEqual(gemeld);
    }
  }, 60_000);
});

describe('a newer dossier', () => {
  it('is refused and left as it was', async () => {
    const paden = await gebruikt();
    const open = await openProef(paden);
    open.verbinding.pragma('user_version = 900');
    sluitDossier(open);
    const heel = readFileSync(paden.database);
    expect(await codeBij(paden)).toBe('DOSSIER_NIEUWER');
    expect(readFileSync(paden.database).equals(heel)).toBe(true);
  });
});

/** As `koppel`, taken off after the test. */
function koppelVoorToets(argumenten: readonly string[]): string | null {
  const schijf = koppel(argumenten);
  if (schijf !== null) opruimers.push(schijf.ontkoppel);
  return schijf?.map ?? null;
}

describe('a folder that cannot be written in', () => {
  it('has its own code, also before the passphrase is looked at', async () => {
    const paden = await gebruikt();
    const map = koppelVoorToets(['--bind', paden.map]);
    if (map !== null) {
      execFileSync('mount', ['-o', 'remount,ro,bind', map]);
    } else {
      chmodSync(paden.map, 0o500);
      opruimers.push(() => chmodSync(paden.map, 0o700));
    }
    const alleenLezen = map === null && process.getuid?.() === 0;
    // Root without the right to mount can write anywhere: then there is nothing to refuse.
    expect(await codeBij(padenVan(map ?? paden.map))).toBe(
      alleenLezen ? 'OPEN HERSTELSLEUTEL_NIET_BEVESTIGD' : 'MAP_ALLEEN_LEZEN',
    );
  });
});

describe('a full disk', () => {
  it('is reported as full by SQLite itself, and nothing that was there is lost', async () => {
    const paden = await gebruikt();
    const open = await openProef(paden);
    const bladzijden = open.verbinding.pragma('page_count', { simple: true });
    open.verbinding.pragma(`max_page_count = ${String(bladzijden)}`);
    const zet = () => open.verbinding.prepare('INSERT INTO instelling VALUES (?, ?)').run('groot', 'x'.repeat(100_000));
    expect(zet).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    expect(open.verbinding.prepare('SELECT count(*) FROM instelling').pluck().get()).toBe(200);
    sluitDossier(open);
    expect(await codeBij(paden)).toContain('OPEN');
  });

  it('stops a new dossier without leaving half of one, and opens an old one with the reserve', async () => {
    const schijf = koppelVoorToets(['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs']);
    if (schijf === null) return;
    const map = join(schijf, 'dossier');
    const nieuw = {
      dossierId: '01928aaa-0000-7000-8000-000000000001',
      gebruikerId: '01928aaa-0000-7000-8000-000000000002',
      zin: proefzin,
      kosten: lichteKosten,
      nu: moment(0),
    };
    const vulsel = join(schijf, 'vulsel');
    const vul = () => vulSchijf(vulsel);
    vul();
    expect(await maakDossier(map, nieuw)).toEqual({ ok: false, error: { code: 'SCHIJF_VOL' } });
    expect(existsSync(map)).toBe(false);
    rmSync(vulsel);
    expect((await maakDossier(map, nieuw)).ok).toBe(true);
    const paden = padenVan(map);
    expect(await codeBij(paden)).toContain('OPEN');
    expect(existsSync(paden.reserve)).toBe(true);
    vul();
    expect(await codeBij(paden)).toContain('RESERVE_GEBRUIKT');
    expect(existsSync(paden.reserve)).toBe(false);
  });

  it('is closed and sealed with the reserve', async () => {
    const schijf = koppelVoorToets(['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs']);
    if (schijf === null) return;
    const oud = await gebruikt();
    const paden = padenVan(join(schijf, 'dossier'));
    cpSync(oud.map, paden.map, { recursive: true });
    const open = await openProef(paden);
    expect(existsSync(paden.reserve)).toBe(true);
    vulSchijf(join(schijf, 'vulsel'));
    expect(sluitDossier(open)).toEqual({ ok: true, value: true });
    expect(existsSync(paden.reserve)).toBe(false);
    expect(await codeBij(paden)).toBe('OPEN HERSTELSLEUTEL_NIET_BEVESTIGD');
  });
});

describe('the connection', () => {
  it('has every pragma in force and is not readable with another key', async () => {
    const paden = await gebruikt();
    const open = await openProef(paden);
    const stand = [
      'temp_store',
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'secure_delete',
      'locking_mode',
      'cipher',
    ];
    expect(stand.map((naam) => open.verbinding.pragma(naam, { simple: true }))).toEqual([
      2,
      'delete',
      3,
      1,
      1,
      'exclusive',
      'chacha20',
    ]);
    sluitDossier(open);
    expect(openDatabase(paden.database, randomBytes(32))).toEqual({ ok: false, error: { code: 'DOSSIER_BESCHADIGD' } });
    mkdirSync(join(paden.map, 'map'));
    expect(openDatabase(paden.database, randomBytes(32), { nieuw: true })).toEqual({
      ok: false,
      error: { code: 'DOSSIER_BESTAAT_AL' },
    });
  });
});
