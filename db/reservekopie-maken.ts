import { closeSync, mkdirSync, openSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Database as Verbinding } from 'better-sqlite3';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import type { Sleutelbestand } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Dossierpaden, padenVan } from './dossiermap/paden.ts';
import { probeer, probeerLang } from './dossiermap/schijf.ts';
import { keurApart } from './keurder.ts';
import { keurDatabase, type Logboekkop, leesLogboekkop, somOp } from './keuring.ts';
import { kopieerDichtBestand, kopieerInDelen, kopieerVast, meetInDelen } from './kopieren.ts';
import {
  beginKopie,
  eindeKopie,
  eindeKopieNu,
  naamVanKopie,
  plaatsKopie,
  type Reservekopie,
  werkmapVan,
} from './reservekopie.ts';
import { onderteken, schrijfSleutelbestand } from './sleutels/bestand.ts';
import type { Sleutelbos } from './sleutels/sleutelbos.ts';
import { wis } from './sleutels/versleuteling.ts';
import { type Meting, meetBestand } from './verzegeling.ts';

/** An open dossier, as far as a backup needs it. */
export interface Bron {
  readonly paden: Dossierpaden;
  readonly verbinding: Verbinding;
  readonly sleutels: Sleutelbos;
  readonly bestand: Sleutelbestand;
}

/** A dossier that has been closed and sealed, as far as a backup needs it. */
export interface Dichtebron {
  readonly paden: Dossierpaden;
  /** The key file with the seal of the closed database. */
  readonly bestand: Sleutelbestand;
  /** Key of the pages; wiped whatever happens. */
  readonly pagina: Uint8Array<ArrayBuffer>;
  /** The newest audit line just before it was closed. */
  readonly kop: Logboekkop | null;
}

/** Who follows the making of a backup. */
export interface Kopievolger {
  /** Breaks it off. */
  readonly signaal?: AbortSignal;
  /** Bytes copied and read back so far, of how many; 0 of 0 while the copy is checked, which cannot be counted. */
  readonly voortgang?: (gedaan: number, totaal: number) => void;
}

const ONBRUIKBAAR = err({ code: 'RESERVEKOPIE_ONBRUIKBAAR' } as const);

/** The locks SQLite holds on an open database are gone once this process closes any descriptor of it: taken again. */
function neemSlotenWeer(verbinding: Verbinding): void {
  if (verbinding.inTransaction) verbinding.exec('ROLLBACK');
  verbinding.pragma('locking_mode = NORMAL');
  verbinding.prepare('SELECT count(*) FROM sqlite_schema').get();
  verbinding.pragma('locking_mode = EXCLUSIVE');
  verbinding.exec('BEGIN EXCLUSIVE; COMMIT');
}

/** Copies the open database under a write lock and gives the hash and what was in it at that moment. */
function kopieerOnderSlot(verbinding: Verbinding, van: string, naar: string) {
  verbinding.exec('BEGIN IMMEDIATE');
  try {
    return { sha256: kopieerVast(van, naar), inhoud: somOp(verbinding) };
  } finally {
    neemSlotenWeer(verbinding);
  }
}

function tekenVoorKopie(bron: Pick<Bron, 'bestand' | 'sleutels'>, meting: Meting): Sleutelbestand {
  const { som: _som, mac: _mac, ...inhoud } = bron.bestand;
  const ring = bron.sleutels.sleutelVoor('keyring');
  const zegel = { ...meting, gen: inhoud.gen, schoon: true };
  const bestand = onderteken({ ...inhoud, zegel, mislukt: { aantal: 0, laatste: null } }, ring);
  wis(ring);
  return bestand;
}

function legSleutelsBij(doel: Dossierpaden, bestand: Sleutelbestand): Result<true, KluisFout> {
  return probeer(() => {
    schrijfSleutelbestand(doel, bestand, false);
    return true;
  });
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
  return isGelijk ? legSleutelsBij(doel, tekenVoorKopie(bron, meting.value)) : ONBRUIKBAAR;
}

/**
 * Makes a backup of an open dossier that is not inside a transaction, in one go: for what must not go on without it (a
 * migration). It counts (gets its name, and only then older ones may go) after the copy has been opened with the key,
 * checked whole, and found equal in bytes, rows and audit head.
 * Errors: RESERVEKOPIE_ONBRUIKBAAR, SCHIJF_VOL, MAP_ALLEEN_LEZEN, SCHIJF_FOUT, DOSSIER_IN_GEBRUIK (another backup is being
 * made); nothing half is left behind.
 */
export function maakReservekopie(bron: Bron, nu: string): Result<Reservekopie, KluisFout> {
  const begonnen = beginKopie(bron.paden);
  if (!begonnen.ok) return begonnen;
  try {
    const werkmap = werkmapVan(bron.paden, naamVanKopie(nu));
    const gevuld = probeer(() => {
      mkdirSync(werkmap, { recursive: true });
      return vulKopie(bron, padenVan(werkmap));
    });
    if (!gevuld.ok) return gevuld;
    return gevuld.value.ok ? probeer(() => plaatsKopie(bron.paden, nu)) : gevuld.value;
  } finally {
    eindeKopieNu(bron.paden, nu);
  }
}

/** What one backup is filled with: gives the key file that belongs to it, a refusal, or null when it was broken off. */
type Vuller = (doel: Dossierpaden) => Promise<Result<Sleutelbestand, KluisFout> | null>;

async function maakInDelen(
  paden: Dossierpaden,
  nu: string,
  vul: Vuller,
): Promise<Result<Reservekopie, KluisFout> | null> {
  const begonnen = beginKopie(paden);
  if (!begonnen.ok) return begonnen;
  try {
    const werkmap = werkmapVan(paden, naamVanKopie(nu));
    const doel = padenVan(werkmap);
    const gevuld = await probeerLang(() => {
      mkdirSync(werkmap, { recursive: true });
      return vul(doel);
    });
    if (!gevuld.ok) return gevuld;
    if (gevuld.value === null || !gevuld.value.ok) return gevuld.value;
    const gelegd = legSleutelsBij(doel, gevuld.value.value);
    return gelegd.ok ? probeer(() => plaatsKopie(paden, nu)) : gelegd;
  } finally {
    await eindeKopie(paden, nu);
  }
}

interface Afschrift {
  readonly meting: Meting;
  readonly kop: Logboekkop | null;
}

/** Reads the copy back and checks it whole: equal in bytes and in audit head. Wipes the page key. */
async function keurAfschrift(
  doel: string,
  { meting, kop }: Afschrift,
  pagina: Uint8Array<ArrayBuffer>,
  { signaal, voortgang }: Kopievolger,
): Promise<Result<true, KluisFout> | null> {
  const { grootte } = meting;
  try {
    const gelezen = await meetInDelen(doel, {
      ...(signaal && { signaal }),
      bytes: (gedaan) => voortgang?.(grootte + gedaan, 2 * grootte),
    });
    if (gelezen === null) return null;
    if (gelezen.sha256 !== meting.sha256) return ONBRUIKBAAR;
    voortgang?.(0, 0);
    const gekeurd = await keurApart(doel, pagina, signaal);
    if (gekeurd === null || !gekeurd.ok) return gekeurd;
    return JSON.stringify(gekeurd.value.logboekkop) === JSON.stringify(kop) ? ok(true) : ONBRUIKBAAR;
  } finally {
    wisNogEens(pagina);
  }
}

/** Wipes a key that may have moved to the thread of the check: then there is nothing left here. */
function wisNogEens(pagina: Uint8Array): void {
  if (pagina.length > 0) wis(pagina);
}

function volgKopie({ signaal, voortgang }: Kopievolger, grootte: number) {
  return { ...(signaal && { signaal }), bytes: (gedaan: number) => voortgang?.(gedaan, 2 * grootte) };
}

// Half a minute: another backup is being made, perhaps one in this process that has just been told to stop.
const POGINGEN = 150;
const TUSSENTIJD_MS = 200;

/**
 * Makes a backup from the file of a dossier that has been closed and sealed; nobody needs to wait for it. The copy counts
 * only when it is what was sealed, to the byte: somebody who opens the dossier meanwhile makes it worthless, never wrong.
 * It is read back, opened with the key and checked whole, with its audit head, in a thread of its own. The key is wiped.
 * While another backup is being made it waits, up to half a minute. Errors: as `maakReservekopie`. Null: broken off.
 */
export async function maakReservekopieVanDicht(
  bron: Dichtebron,
  nu: string,
  volger: Kopievolger,
): Promise<Result<Reservekopie, KluisFout> | null> {
  const { paden, bestand, pagina, kop } = bron;
  const { sha256, grootte } = bestand.zegel;
  const vul: Vuller = async (doel) => {
    const meting = await kopieerDichtBestand(paden.database, doel.database, volgKopie(volger, grootte));
    if (meting === null) return null;
    if (meting.sha256 !== sha256) return ONBRUIKBAAR;
    const gekeurd = await keurAfschrift(doel.database, { meting, kop }, pagina, volger);
    // The seal in it is the seal of the copy: the same bytes. Its signature does not cover the count of attempts.
    return gekeurd?.ok ? ok({ ...bestand, mislukt: { aantal: 0, laatste: null } }) : gekeurd;
  };
  try {
    for (let poging = 1; ; poging++) {
      const gemaakt = await maakInDelen(paden, nu, vul);
      const isBezet = gemaakt?.ok === false && gemaakt.error.code === 'DOSSIER_IN_GEBRUIK';
      if (!isBezet || poging === POGINGEN) return gemaakt;
      await wacht(TUSSENTIJD_MS);
    }
  } finally {
    wisNogEens(pagina);
  }
}

function grootteVan(verbinding: Verbinding): number {
  const [aantal, maat] = ['page_count', 'page_size'].map((naam) => Number(verbinding.pragma(naam, { simple: true })));
  return (aantal ?? 0) * (maat ?? 0);
}

/** Copies the open database in slices under a write lock. The locks are taken again in the turn that lets them go. */
async function kopieerOpenInDelen(bron: Bron, naar: string, volger: Kopievolger): Promise<Afschrift | null> {
  const { verbinding, paden } = bron;
  if (!verbinding.open) return null;
  const fd = openSync(paden.database, 'r');
  try {
    verbinding.exec('BEGIN IMMEDIATE');
    const kop = leesLogboekkop(verbinding);
    const meting = await kopieerInDelen(fd, naar, volgKopie(volger, grootteVan(verbinding)));
    return meting && { meting, kop };
  } finally {
    closeSync(fd);
    if (verbinding.open) neemSlotenWeer(verbinding);
  }
}

/**
 * Makes a backup of an open dossier without keeping this process from its other work: the copying goes in slices while
 * `alleen` keeps other calls from the database, the reading back and the check go on beside them. It counts as that of
 * `maakReservekopie` does, but for the rows of the original, which are not counted: the bytes are equal.
 * Errors: as `maakReservekopie`. Null: broken off, or the dossier was closed before it could begin.
 */
export function maakReservekopieVanOpen(
  bron: Bron,
  nu: string,
  volger: Kopievolger,
  alleen: <T>(werk: () => Promise<T>) => Promise<T>,
): Promise<Result<Reservekopie, KluisFout> | null> {
  return maakInDelen(bron.paden, nu, async (doel) => {
    const afschrift = await alleen(() => kopieerOpenInDelen(bron, doel.database, volger));
    if (afschrift === null || !bron.verbinding.open) return null;
    // Signed now: a lock wipes the keys while the copy is still being read.
    const bestand = tekenVoorKopie(bron, afschrift.meting);
    const pagina = bron.sleutels.sleutelVoor('db-page-key');
    const gekeurd = await keurAfschrift(doel.database, afschrift, pagina, volger);
    return gekeurd?.ok ? ok(bestand) : gekeurd;
  });
}
