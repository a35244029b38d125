import { existsSync } from 'node:fs';
import type { Database as Verbinding } from 'better-sqlite3';
import { openDatabase } from '#db/open.ts';
import { maakReservekopie } from '#db/reservekopie-maken.ts';
import type { Sleutelbos } from '#db/sleutels/sleutelbos.ts';
import { wis } from '#db/sleutels/versleuteling.ts';
import { type Meting, meetBestand, past } from '#db/verzegeling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import type { Sleutelbestand } from '#domain/kluis/sleutelbestand.ts';
import type { Pogingen } from '#domain/kluis/wachttijd.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Geheim, type Ontgrendeld, ontsluit, vindSleutels } from './ontsluiten.ts';
import { type Dossierpaden, padenVan } from './paden.ts';
import { geefReserveVrij, legReserveAan } from './reserve.ts';
import { hernoem, probeer } from './schijf.ts';
import { schrijfSleutels, type Vernieuwing, vernieuwNaHerstel } from './sleutelbeheer.ts';
import { geefSlotTerug, neemSlot } from './slotbestand.ts';
import { maakTerugzettenAf } from './terugzetten.ts';
import { geldigeMeting, type Voormeting } from './voormeting.ts';

/** What the user should know after opening; nothing of it stops the work. */
export type Openmelding =
  | 'OUDERE_SLEUTELS'
  | 'NIET_NETJES_GESLOTEN'
  | 'ANDERE_VERSIE_AANGENOMEN'
  | 'RESERVE_GEBRUIKT'
  | 'HERSTELSLEUTEL_NIET_BEVESTIGD';

/** An open dossier: its connection and keys. `sluitDossier` ends it. */
export interface GeopendDossier {
  readonly paden: Dossierpaden;
  readonly verbinding: Verbinding;
  readonly sleutels: Sleutelbos;
  readonly gebruikerId: string;
  /** Failed attempts since the last time it was opened. */
  readonly mislukt: Pogingen;
  readonly meldingen: readonly Openmelding[];
  /** After opening with the recovery key: the groups of the new one, to be shown once. */
  readonly herstelsleutel: readonly string[] | null;
  /** The key file as it is on disk now. */
  bestand: Sleutelbestand;
}

/** Choices the user has made after an earlier refusal. */
export interface Openkeuzes {
  readonly nu: string;
  /** After DOSSIER_ANDERE_VERSIE: open it all the same. */
  readonly aanvaardAndereVersie?: boolean;
  /** After DOSSIER_IN_GEBRUIK by another computer that is known to be off. */
  readonly neemOver?: boolean;
  /** The measuring of the closed database that has begun already; used when the file has not been touched since. */
  readonly voormeting?: Voormeting | undefined;
}

/** What the seal says of the closed file: the same to the byte, another version, or nothing (after a crash). */
type Zegelstand = 'gelijk' | 'anders' | 'onbekend';

/** Compares the closed file, measured beforehand or now, with its seal. `mag`: the user has accepted another version. */
function vergelijkZegel(
  paden: Dossierpaden,
  open: Ontgrendeld,
  mag: boolean,
  vooraf: Meting | null,
): Result<Zegelstand, KluisFout> {
  if (open.generatie > 0 || !open.bestand.zegel.schoon) return ok('onbekend');
  const meting = probeer(() => vooraf ?? meetBestand(paden.database));
  if (!meting.ok) return meting;
  if (past(open.bestand.zegel, meting.value)) return ok('gelijk');
  if (mag) return ok('anders');
  // Damage has its own message. With a journal beside it only a writing connection could tell, so that is not tried.
  if (existsSync(paden.journaal)) return err({ code: 'DOSSIER_ANDERE_VERSIE' });
  const pagina = open.sleutels.sleutelVoor('db-page-key');
  const kenmerk = open.bestand.zegel.kenmerk;
  const proef = openDatabase(paden.database, pagina, { alleenLezen: true, kenmerk });
  wis(pagina);
  if (!proef.ok) return proef;
  proef.value.close();
  return err({ code: 'DOSSIER_ANDERE_VERSIE' });
}

/** A closed and sealed database needs no journal: one beside it is foreign and is put aside, not rolled in or deleted. */
function zetVreemdJournaalOpzij(paden: Dossierpaden, open: Ontgrendeld, nu: string): void {
  if (open.generatie === 0 && open.bestand.zegel.schoon && existsSync(paden.journaal)) {
    hernoem(paden.journaal, `${paden.journaal}-apart-${nu.replace(/\D/g, '')}`);
  }
}

function openVerbinding(
  paden: Dossierpaden,
  open: Ontgrendeld,
  nu: string,
  stand: Zegelstand,
): Result<Verbinding, KluisFout> {
  const pagina = open.sleutels.sleutelVoor('db-page-key');
  const verbinding = openDatabase(paden.database, pagina, {
    kenmerk: open.bestand.zegel.kenmerk,
    isVerzegeld: stand === 'gelijk',
    voorMigratie: (oud) => maakReservekopie({ ...open, paden, verbinding: oud }, nu),
  });
  wis(pagina);
  return verbinding;
}

function meldingenBij(open: Ontgrendeld, nu: Sleutelbestand, isAnders: boolean): Openmelding[] {
  const meldingen: Openmelding[] = [];
  if (open.generatie > 0) meldingen.push('OUDERE_SLEUTELS');
  if (!open.bestand.zegel.schoon) meldingen.push('NIET_NETJES_GESLOTEN');
  if (isAnders) meldingen.push('ANDERE_VERSIE_AANGENOMEN');
  if (nu.herstel.every((slot) => slot.bevestigdOp === null)) meldingen.push('HERSTELSLEUTEL_NIET_BEVESTIGD');
  return meldingen;
}

function rondAf(
  paden: Dossierpaden,
  open: Ontgrendeld,
  keuzes: Openkeuzes,
  vernieuwd: Vernieuwing | null,
  vooraf: Meting | null,
): Result<GeopendDossier, KluisFout> {
  const stand = vergelijkZegel(paden, open, keuzes.aanvaardAndereVersie ?? false, vooraf);
  if (!stand.ok) return stand;
  if (stand.value !== 'anders') zetVreemdJournaalOpzij(paden, open, keuzes.nu);
  const verbinding = openVerbinding(paden, open, keuzes.nu, stand.value);
  if (!verbinding.ok) return verbinding;
  const zegel = { ...open.bestand.zegel, schoon: false };
  const mislukt = { aantal: 0, laatste: null };
  const bestand = probeer(() => schrijfSleutels({ ...open, paden }, { ...vernieuwd?.sloten, zegel, mislukt }, true));
  if (!bestand.ok) {
    verbinding.value.close();
    return bestand;
  }
  return ok({
    paden,
    verbinding: verbinding.value,
    sleutels: open.sleutels,
    gebruikerId: open.gebruikerId,
    mislukt: open.bestand.mislukt,
    meldingen: meldingenBij(open, bestand.value, stand.value === 'anders'),
    herstelsleutel: vernieuwd?.herstelsleutel ?? null,
    bestand: bestand.value,
  });
}

async function openMetSlot(
  paden: Dossierpaden,
  geheim: Geheim,
  keuzes: Openkeuzes,
): Promise<Result<GeopendDossier, KluisFout>> {
  const hersteld = maakTerugzettenAf(paden);
  if (!hersteld.ok) return hersteld;
  const heeftDatabase = existsSync(paden.database);
  const gevonden = vindSleutels(paden, heeftDatabase);
  if (!gevonden.ok) return gevonden;
  if (!heeftDatabase) return err({ code: 'DOSSIER_ONTBREEKT' });
  const open = await ontsluit(paden, gevonden.value, geheim, keuzes.nu);
  if (!open.ok) return open;
  const vernieuwd = await vernieuwNaHerstel(open.value, geheim, keuzes.nu);
  wis(open.value.datasleutel, open.value.prive);
  // Also waits until the file is let go: closing it later would drop SQLite's POSIX locks on it.
  const vooraf = await geldigeMeting(paden.database, keuzes.voormeting);
  const dossier = vernieuwd.ok ? rondAf(paden, open.value, keuzes, vernieuwd.value, vooraf) : vernieuwd;
  if (!dossier.ok) open.value.sleutels.wis();
  return dossier;
}

async function openEenKeer(
  map: string,
  geheim: Geheim,
  keuzes: Openkeuzes,
): Promise<Result<GeopendDossier, KluisFout>> {
  const paden = padenVan(map);
  const slot = neemSlot(paden, keuzes.neemOver);
  if (!slot.ok) return slot;
  const dossier = await openMetSlot(paden, geheim, keuzes);
  if (!dossier.ok) geefSlotTerug(paden);
  return dossier;
}

/**
 * Opens a dossier folder with a passphrase or recovery key. Order: lock file, key file, passphrase, seal, database; so that
 * damage is never taken for a wrong passphrase. On a full disk it gives back the reserve and tries once more.
 * Gives the open dossier, or any code of KluisFout.
 */
export async function openDossier(
  map: string,
  geheim: Geheim,
  keuzes: Openkeuzes,
): Promise<Result<GeopendDossier, KluisFout>> {
  const dossier = await openEenKeer(map, geheim, keuzes);
  if (dossier.ok) legReserveAan(dossier.value.paden);
  if (dossier.ok || dossier.error.code !== 'SCHIJF_VOL' || !geefReserveVrij(padenVan(map))) return dossier;
  const nogmaals = await openEenKeer(map, geheim, keuzes);
  return nogmaals.ok
    ? ok({ ...nogmaals.value, meldingen: [...nogmaals.value.meldingen, 'RESERVE_GEBRUIKT'] })
    : nogmaals;
}

function verzegel(dossier: GeopendDossier, meting: Meting): Result<true, KluisFout> {
  return probeer(() => {
    const zegel = { ...meting, gen: dossier.bestand.gen + 1, schoon: true };
    dossier.bestand = schrijfSleutels(dossier, { zegel }, false);
    return true as const;
  });
}

/** Writes the seal; on a full disk with the room that was put aside. */
function verzegelMetReserve(dossier: GeopendDossier): Result<true, KluisFout> {
  const meting = probeer(() => meetBestand(dossier.paden.database));
  if (!meting.ok) return meting;
  const verzegeld = verzegel(dossier, meting.value);
  const isVol = !verzegeld.ok && verzegeld.error.code === 'SCHIJF_VOL';
  return isVol && geefReserveVrij(dossier.paden) ? verzegel(dossier, meting.value) : verzegeld;
}

/**
 * Closes a dossier: database, seal in the key file, lock file, keys. Always ends closed with its keys wiped; an error says
 * that the seal could not be written (the next time it then counts as not closed properly).
 */
export function sluitDossier(dossier: GeopendDossier): Result<true, KluisFout> {
  if (!dossier.verbinding.open) return ok(true);
  dossier.verbinding.close();
  const verzegeld = verzegelMetReserve(dossier);
  dossier.sleutels.wis();
  geefSlotTerug(dossier.paden);
  return verzegeld;
}
