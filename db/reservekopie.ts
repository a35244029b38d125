import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Database as Verbinding } from 'better-sqlite3';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { kiesOverbodigeKopieen } from '#domain/kluis/reservekopie.ts';
import type { Sleutelbestand } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Dossierpaden, padenVan } from './dossiermap/paden.ts';
import { hernoem, probeer, spoelMap } from './dossiermap/schijf.ts';
import { openDatabase } from './open.ts';
import { onderteken, schrijfSleutelbestand } from './sleutels/bestand.ts';
import type { Sleutelbos } from './sleutels/sleutelbos.ts';
import { wis } from './sleutels/versleuteling.ts';
import { meetBestand } from './verzegeling.ts';

const NAAM = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z(-voor-terugzetten)?$/;
const BROK = 1 << 20;

/** A backup as its folder name and size tell it; its content is known only after opening it. */
export interface Reservekopie {
  readonly naam: string;
  /** UTC ISO time. */
  readonly gemaaktOp: string;
  readonly grootte: number;
  /** `gewoon` was opened and verified when it was made; `voor_terugzetten` is what a restore replaced, kept as it was. */
  readonly soort: 'gewoon' | 'voor_terugzetten';
}

/** What is in a database: rows of each table, and the head of the audit chain with its time (UTC ISO). */
export interface Inhoudsopgave {
  readonly aantallen: Readonly<Record<string, number>>;
  readonly logboekkop: { readonly seq: number; readonly hash: string; readonly tijd: string } | null;
}

/** An open dossier, as far as a backup needs it. */
export interface Bron {
  readonly paden: Dossierpaden;
  readonly verbinding: Verbinding;
  readonly sleutels: Sleutelbos;
  readonly bestand: Sleutelbestand;
}

/** Folder name of a backup made at this UTC ISO time. */
export function naamVanKopie(nu: string): string {
  return new Date(nu).toISOString().replace(/[:.]/g, '-');
}

/** The paths inside a backup: it is a dossier folder itself. Throws on a name that is not one of ours. */
export function padenVanKopie(paden: Dossierpaden, naam: string): Dossierpaden {
  if (!NAAM.test(naam)) throw new Error('not the name of a backup');
  return padenVan(join(paden.reservekopieen, naam));
}

/** The backups of a dossier, newest first. Needs no key. */
export function lijstReservekopieen(paden: Dossierpaden): Result<readonly Reservekopie[], KluisFout> {
  const namen = probeer(() => readdirSync(paden.reservekopieen));
  if (!namen.ok) return namen.error.code === 'DOSSIER_ONTBREEKT' ? ok([]) : namen;
  return probeer(() =>
    namen.value
      .flatMap((naam) => {
        const [, dag, uur, minuut, seconde, duizendste, anders] = NAAM.exec(naam) ?? [];
        const grootte = statSync(join(paden.reservekopieen, naam, 'dossier.eenplan'), { throwIfNoEntry: false })?.size;
        if (dag === undefined || grootte === undefined) return [];
        const gemaaktOp = `${dag}T${uur}:${minuut}:${seconde}.${duizendste}Z`;
        return [{ naam, gemaaktOp, grootte, soort: anders ? ('voor_terugzetten' as const) : ('gewoon' as const) }];
      })
      .sort((a, b) => (a.naam < b.naam ? 1 : -1)),
  );
}

/** Copies a file to disk (fsync) and gives the SHA-256 of what was read. */
export function kopieerVast(van: string, naar: string): string {
  const bron = openSync(van, 'r');
  const doel = openSync(naar, 'w', 0o600);
  try {
    const hash = createHash('sha256');
    const brok = Buffer.alloc(BROK);
    for (let gelezen = readSync(bron, brok); gelezen > 0; gelezen = readSync(bron, brok)) {
      hash.update(brok.subarray(0, gelezen));
      for (let op = 0; op < gelezen; ) op += writeSync(doel, brok, op, gelezen - op);
    }
    fsyncSync(doel);
    return hash.digest('hex');
  } finally {
    closeSync(bron);
    closeSync(doel);
  }
}

/** Counts every table and reads the head of the audit chain. */
function somOp(verbinding: Verbinding): Inhoudsopgave {
  // Column lists of the two statements.
  const tabellen = verbinding
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const aantallen = Object.fromEntries(
    tabellen.map((tabel) => [
      String(tabel),
      Number(
        verbinding
          .prepare(`SELECT count(*) FROM "${String(tabel).replaceAll('"', '""')}"`)
          .pluck()
          .get(),
      ),
    ]),
  );
  // The statement selects exactly these columns.
  const kop = verbinding.prepare('SELECT seq, hash, tijd FROM logboek ORDER BY seq DESC LIMIT 1').get() as
    | NonNullable<Inhoudsopgave['logboekkop']>
    | undefined;
  return { aantallen, logboekkop: kop ?? null };
}

/**
 * Opens a database file read-only and checks all of it: every page (the cipher authenticates them), the structure, the
 * references. Gives what is in it. Errors: RESERVEKOPIE_ONBRUIKBAAR for whatever is wrong with it; DOSSIER_NIEUWER.
 */
export function keurDatabase(pad: string, sleutels: Sleutelbos): Result<Inhoudsopgave, KluisFout> {
  const onbruikbaar = err({ code: 'RESERVEKOPIE_ONBRUIKBAAR' } as const);
  const pagina = sleutels.sleutelVoor('db-page-key');
  const geopend = openDatabase(pad, pagina, { alleenLezen: true });
  wis(pagina);
  if (!geopend.ok) return geopend.error.code === 'DOSSIER_NIEUWER' ? geopend : onbruikbaar;
  try {
    const inhoud = probeer(() => {
      const isHeel = geopend.value.pragma('integrity_check', { simple: true }) === 'ok';
      const wezen = geopend.value.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get();
      return isHeel && wezen === 0 ? somOp(geopend.value) : null;
    });
    return inhoud.ok && inhoud.value !== null ? ok(inhoud.value) : onbruikbaar;
  } finally {
    geopend.value.close();
  }
}

/**
 * Copies the open database under a write lock and gives the hash and what was in it at that moment.
 * Closing the file we read drops this process's POSIX locks on it, SQLite's among them: they are taken again at once.
 */
function kopieerOnderSlot(verbinding: Verbinding, van: string, naar: string) {
  verbinding.exec('BEGIN IMMEDIATE');
  try {
    return { sha256: kopieerVast(van, naar), inhoud: somOp(verbinding) };
  } finally {
    verbinding.exec('ROLLBACK');
    verbinding.pragma('locking_mode = NORMAL');
    verbinding.prepare('SELECT count(*) FROM sqlite_schema').get();
    verbinding.pragma('locking_mode = EXCLUSIVE');
    verbinding.exec('BEGIN EXCLUSIVE; COMMIT');
  }
}

function vulKopie(bron: Bron, doel: Dossierpaden): Result<true, KluisFout> {
  const gekopieerd = probeer(() => kopieerOnderSlot(bron.verbinding, bron.paden.database, doel.database));
  if (!gekopieerd.ok) return gekopieerd;
  const meting = probeer(() => meetBestand(doel.database));
  if (!meting.ok) return meting;
  const gekeurd = keurDatabase(doel.database, bron.sleutels);
  if (!gekeurd.ok) return gekeurd;
  const isGelijk =
    meting.value.sha256 === gekopieerd.value.sha256 &&
    JSON.stringify(gekeurd.value) === JSON.stringify(gekopieerd.value.inhoud);
  if (!isGelijk) return err({ code: 'RESERVEKOPIE_ONBRUIKBAAR' });
  const { som: _som, mac: _mac, ...inhoud } = bron.bestand;
  const ring = bron.sleutels.sleutelVoor('keyring');
  const zegel = { ...meting.value, gen: inhoud.gen, schoon: true };
  const bestand = onderteken({ ...inhoud, zegel, mislukt: { aantal: 0, laatste: null } }, ring);
  wis(ring);
  return probeer(() => {
    schrijfSleutelbestand(doel, bestand, false);
    return true;
  });
}

function ruimOp(paden: Dossierpaden): void {
  const kopieen = lijstReservekopieen(paden);
  if (!kopieen.ok) return;
  // What a restore replaced counts apart, so that it never pushes out a verified backup.
  for (const soort of ['gewoon', 'voor_terugzetten'] as const) {
    for (const naam of kiesOverbodigeKopieen(kopieen.value.filter((kopie) => kopie.soort === soort))) {
      rmSync(join(paden.reservekopieen, naam), { recursive: true, force: true });
    }
  }
}

/**
 * Makes a backup of an open dossier that is not inside a transaction. It counts (gets its name, and only then older ones
 * may go) after the copy has been opened with the key, checked whole, and found equal in bytes, rows and audit head.
 * Errors: RESERVEKOPIE_ONBRUIKBAAR, SCHIJF_VOL, MAP_ALLEEN_LEZEN, SCHIJF_FOUT; nothing half is left behind.
 */
export function maakReservekopie(bron: Bron, nu: string): Result<Reservekopie, KluisFout> {
  const naam = naamVanKopie(nu);
  const tijdelijk = join(bron.paden.reservekopieen, `.nieuw-${naam}`);
  const gevuld = probeer(() => {
    mkdirSync(tijdelijk, { recursive: true });
    return vulKopie(bron, padenVan(tijdelijk));
  });
  const uitkomst = gevuld.ok ? gevuld.value : gevuld;
  const geplaatst = uitkomst.ok
    ? probeer(() => {
        spoelMap(tijdelijk);
        const doel = join(bron.paden.reservekopieen, naam);
        rmSync(doel, { recursive: true, force: true });
        hernoem(tijdelijk, doel);
        spoelMap(bron.paden.reservekopieen);
        ruimOp(bron.paden);
        return statSync(join(doel, 'dossier.eenplan')).size;
      })
    : uitkomst;
  if (geplaatst.ok)
    return ok({ naam, gemaaktOp: new Date(nu).toISOString(), grootte: geplaatst.value, soort: 'gewoon' });
  rmSync(tijdelijk, { recursive: true, force: true });
  return geplaatst;
}
