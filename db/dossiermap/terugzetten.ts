import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keurApart } from '#db/keurder.ts';
import { kopieerDichtBestand, meetInDelen } from '#db/kopieren.ts';
import { naamVanKopie, padenVanKopie, werkmapVan } from '#db/reservekopie.ts';
import { onderteken, schrijfSleutelbestand } from '#db/sleutels/bestand.ts';
import type { Sleutelbos } from '#db/sleutels/sleutelbos.ts';
import { wis } from '#db/sleutels/versleuteling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { type Sleutelbestand, sleutelbestandSchema } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Dossierpaden } from './paden.ts';
import { hernoem, leesTekst, probeer, probeerLang, spoelMap, vervangVast } from './schijf.ts';

function nieuweDatabase(paden: Dossierpaden): string {
  return `${paden.database}.nieuw`;
}

/** Keeps what is there now, whole or damaged, as a backup of its own kind. Gives its folder. */
async function bewaarHuidige(paden: Dossierpaden, nu: string): Promise<string> {
  const naam = `${naamVanKopie(nu)}-voor-terugzetten`;
  const tijdelijk = werkmapVan(paden, naam);
  mkdirSync(tijdelijk, { recursive: true });
  for (const bron of [paden.database, paden.journaal, paden.sleutels, ...paden.oudereSleutels]) {
    if (!existsSync(bron)) continue;
    await kopieerDichtBestand(bron, join(tijdelijk, basename(bron)), {});
  }
  spoelMap(tijdelijk);
  const bewaard = join(paden.reservekopieen, naam);
  hernoem(tijdelijk, bewaard);
  spoelMap(paden.reservekopieen);
  return bewaard;
}

/**
 * The steps that must happen together; each can be done again. A journal of the old database would be rolled into the new
 * one, so it goes first, to the folder where the old database has been kept: it is moved, never deleted.
 */
function voltooi(paden: Dossierpaden, bewaardeMap: string, bestand: Sleutelbestand): void {
  if (existsSync(nieuweDatabase(paden))) {
    if (existsSync(paden.journaal)) hernoem(paden.journaal, join(bewaardeMap, basename(paden.journaal)));
    spoelMap(paden.map);
    hernoem(nieuweDatabase(paden), paden.database);
    spoelMap(paden.map);
  }
  schrijfSleutelbestand(paden, bestand, true);
  rmSync(paden.terugzetten, { force: true });
  spoelMap(paden.map);
}

/** Finishes a restore that a crash interrupted; without one it does nothing. */
export function maakTerugzettenAf(paden: Dossierpaden): Result<true, KluisFout> {
  return probeer(() => {
    const tekst = leesTekst(paden.terugzetten);
    if (tekst === null) {
      rmSync(nieuweDatabase(paden), { force: true });
      return true as const;
    }
    // Written by `zetTerug` in one step, so it is whole; the schema guards what is put on disk.
    const { bewaard, bestand } = JSON.parse(tekst) as { readonly bewaard: string; readonly bestand: unknown };
    voltooi(paden, join(paden.reservekopieen, basename(bewaard)), sleutelbestandSchema.parse(bestand));
    return true as const;
  });
}

/** A dossier whose file is put back, with the keys for it; the caller holds its lock and wipes the keys. */
interface Huidig {
  readonly bestand: Sleutelbestand;
  readonly sleutels: Sleutelbos;
}

async function vervang(paden: Dossierpaden, kopie: Dossierpaden, huidig: Huidig, nu: string): Promise<string | null> {
  const gekopieerd = await kopieerDichtBestand(kopie.database, nieuweDatabase(paden), {});
  const meting = await meetInDelen(nieuweDatabase(paden), {});
  if (meting === null || meting.sha256 !== gekopieerd?.sha256) return null;
  const bewaard = await bewaarHuidige(paden, nu);
  const { som: _som, mac: _mac, ...inhoud } = huidig.bestand;
  const ring = huidig.sleutels.sleutelVoor('keyring');
  const gen = inhoud.gen + 1;
  const bestand = onderteken({ ...inhoud, gen, zegel: { ...meting, gen, schoon: true } }, ring);
  wis(ring);
  vervangVast(paden.terugzetten, JSON.stringify({ bewaard: basename(bewaard), bestand }));
  voltooi(paden, bewaard, bestand);
  return basename(bewaard);
}

/**
 * Puts a backup that has been checked in the place of a closed dossier. What is there now is kept first as a
 * backup; then the database is replaced in one step that survives a crash at any point. The key file stays the one given
 * (so today's passphrase stays), with a seal for the restored database.
 * Errors: SCHIJF_VOL and other disk codes; then nothing has changed.
 */
export async function vervangDoorKopie(
  paden: Dossierpaden,
  naam: string,
  huidig: Huidig,
  nu: string,
): Promise<Result<{ readonly bewaardAls: string }, KluisFout>> {
  const gezet = await probeerLang(() => vervang(paden, padenVanKopie(paden, naam), huidig, nu));
  if (!gezet.ok) return gezet;
  return gezet.value === null ? err({ code: 'SCHIJF_FOUT' }) : ok({ bewaardAls: gezet.value });
}

/**
 * Checks a backup whole, beside other work, and then does `vervangDoorKopie`. Errors: also RESERVEKOPIE_ONBRUIKBAAR. Null:
 * `signaal` broke the check off, and nothing has changed.
 */
export async function zetTerug(
  paden: Dossierpaden,
  naam: string,
  huidig: Huidig,
  nu: string,
  signaal?: AbortSignal,
): Promise<Result<{ readonly bewaardAls: string }, KluisFout> | null> {
  const { database } = padenVanKopie(paden, naam);
  const gekeurd = await keurApart(database, huidig.sleutels.sleutelVoor('db-page-key'), signaal);
  if (gekeurd === null) return null;
  return gekeurd.ok ? vervangDoorKopie(paden, naam, huidig, nu) : gekeurd;
}
