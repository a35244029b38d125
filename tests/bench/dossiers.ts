import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { nieuwId } from '#api/nieuw-id.ts';
import { maakToegang, type WriteDb } from '#db/access.ts';
import { richtDossierIn } from '#db/dossiergegevens.ts';
import { maakDossier } from '#db/dossiermap/aanmaken.ts';
import { type GeopendDossier, openDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { padenVan } from '#db/dossiermap/paden.ts';
import { vulCaseload } from '#tests/builders/caseload.ts';
import { lichteKosten, proefzin } from '#tests/builders/proefdossier.ts';
import { meldVoortgang } from './uitvoer.ts';

/** "Now" in every dossier of the bench. */
export const benchNu = '2026-11-21T09:00:00.000Z';
const ZAAD = 20261121;
const wortel = fileURLToPath(new URL('../..', import.meta.url));
const voorraad = join(tmpdir(), 'eenplan-bench');

/** A dossier of so many cases on disk, closed, with an unencrypted copy of its database beside it. */
export interface Benchdossier {
  readonly aantal: number;
  readonly map: string;
  /** Path of the unencrypted copy: the limit for everything that SQLite does. */
  readonly gewoon: string;
}

/** Gives the dossier of `aantal` cases: made once, kept in the temporary folder until schema or generator change. */
export async function geefDossier(aantal: number): Promise<Benchdossier> {
  const naam = `${aantal}-${zegelVanBronnen()}`;
  const plek = join(voorraad, naam);
  const dossier = { aantal, map: join(plek, 'dossier'), gewoon: join(plek, 'gewoon.sqlite') };
  if (existsSync(dossier.gewoon)) return dossier;
  mkdirSync(voorraad, { recursive: true });
  for (const oud of readdirSync(voorraad).filter((item) => item.startsWith(`${aantal}-`)))
    rmSync(join(voorraad, oud), { recursive: true, force: true });
  const pagina = await vul(dossier.map, aantal);
  ontsleutel(dossier, pagina);
  return dossier;
}

/** A copy of the encrypted dossier to write in; the caller removes it with `ruimOp`. */
export function kopieVan({ map }: Pick<Benchdossier, 'map'>): { readonly map: string; readonly ruimOp: () => void } {
  const plek = mkdtempSync(join(voorraad, 'werk-'));
  const kopie = join(plek, 'dossier');
  cpSync(map, kopie, { recursive: true });
  legVast(padenVan(kopie).database);
  return { map: kopie, ruimOp: () => rmSync(plek, { recursive: true, force: true }) };
}

/** Brings a file to the disk: else the first commit in it would wait for gigabytes that only copying it has cost. */
function legVast(pad: string): void {
  const bestand = openSync(pad, 'r+');
  fsyncSync(bestand);
  closeSync(bestand);
}

/** Opens a dossier as the kluis does; the passphrase costs next to nothing. */
export async function openBench(dossier: Pick<Benchdossier, 'map'>): Promise<GeopendDossier> {
  const open = await openDossier(dossier.map, { soort: 'wachtwoordzin', zin: proefzin }, { nu: benchNu });
  if (!open.ok) throw new Error(open.error.code);
  return open.value;
}

/** What the content depends on: the schema and everything that makes rows. */
function zegelVanBronnen(): string {
  const som = createHash('sha256').update(String(ZAAD));
  const mappen = {
    'db/migrations': /\.ts$/,
    'tests/builders': /^(caseload(?!-lijst)|toeval)/,
    'domain/persoon': /^[a-z]+\.ts$/,
  };
  for (const [map, patroon] of Object.entries(mappen))
    for (const bestand of readdirSync(join(wortel, map)).filter((naam) => patroon.test(naam)))
      som.update(readFileSync(join(wortel, map, bestand)));
  return som.digest('hex').slice(0, 12);
}

/** Makes and fills the dossier; gives the key of its pages. */
async function vul(map: string, aantal: number): Promise<Uint8Array> {
  const bouwmap = `${map}-half`;
  rmSync(bouwmap, { recursive: true, force: true });
  const begin = Date.parse(benchNu);
  const gebruikerId = nieuwId(begin);
  const gebruiker = {
    id: gebruikerId,
    naam: 'Tess Voorbeeld (fictief)',
    functie: 'procescoördinator',
    rol: 'procescoordinator',
  };
  const gegevens = { naam: 'Meting (fictief)', gemeenteCode: 'GM1708', regio: 'IJsselland', isOefening: true };
  const nieuw = {
    dossierId: nieuwId(begin),
    gebruikerId,
    zin: proefzin,
    kosten: lichteKosten,
    nu: benchNu,
    vul: (db: WriteDb) => richtDossierIn(db, gegevens, gebruiker, benchNu),
  };
  const gemaakt = await maakDossier(bouwmap, nieuw);
  if (!gemaakt.ok) throw new Error(gemaakt.error.code);
  const open = await openBench({ map: bouwmap });
  const toegang = maakToegang(open.verbinding);
  const voortgang = (gedaan: number) => meldVoortgang(`dossier van ${aantal} casussen maken`, gedaan, aantal);
  vulCaseload(toegang, { zaad: ZAAD, aantal, gebruikerId, nu: benchNu, voortgang });
  const pagina = open.sleutels.sleutelVoor('db-page-key');
  const gesloten = sluitDossier(open);
  if (!gesloten.ok) throw new Error(gesloten.error.code);
  renameSync(bouwmap, map);
  return pagina;
}

/** Copies the database and takes the encryption off the copy; all data is made up. */
function ontsleutel({ map, gewoon }: Benchdossier, pagina: Uint8Array): void {
  const half = `${gewoon}-half`;
  copyFileSync(padenVan(map).database, half);
  const verbinding = new Database(half);
  verbinding.pragma("cipher = 'chacha20'");
  // The types of better-sqlite3 know neither: the multiple-ciphers build adds them.
  const sleutels = verbinding as unknown as { key(sleutel: Buffer): number; rekey(sleutel: Buffer): number };
  sleutels.key(Buffer.from(`x'${Buffer.from(pagina).toString('hex')}'`));
  verbinding.pragma('journal_mode = MEMORY');
  verbinding.pragma('synchronous = OFF');
  sleutels.rekey(Buffer.alloc(0));
  verbinding.close();
  renameSync(half, gewoon);
}
