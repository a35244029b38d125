import { type Inhoud, leesSleutelbestand, onderteken, schrijfSleutelbestand } from '#db/sleutels/bestand.ts';
import type { Sleutelbos } from '#db/sleutels/sleutelbos.ts';
import { maakHerstelslot, maakKluisGebruiker, maakWachtwoordslot } from '#db/sleutels/sloten.ts';
import { willekeurig, wis } from '#db/sleutels/versleuteling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { HERSTEL_BYTES, schrijfHerstelsleutel } from '#domain/kluis/herstelsleutel.ts';
import type { Herstelslot, Kosten, Sleutelbestand } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Geheim, type Ontgrendeld, ontsluit } from './ontsluiten.ts';
import type { Dossierpaden } from './paden.ts';
import { probeer } from './schijf.ts';

/** An open dossier, as far as its keys go. */
interface Houder {
  readonly paden: Dossierpaden;
  readonly sleutels: Sleutelbos;
  readonly gebruikerId: string;
  bestand: Sleutelbestand;
}

type Sloten = Pick<Inhoud, 'gebruikers' | 'herstel'>;

/** New slots after the recovery key was used, and the groups of the new recovery key. */
export interface Vernieuwing {
  readonly sloten: Sloten;
  readonly herstelsleutel: readonly string[];
}

/** Signs and writes a changed key file, one generation further; gives what is on disk now. */
export function schrijfSleutels(
  houder: Pick<Houder, 'paden' | 'sleutels' | 'bestand'>,
  wijziging: Partial<Omit<Inhoud, 'v' | 'dossierId' | 'gen'>>,
  bewaarVorige: boolean,
): Sleutelbestand {
  const { som: _som, mac: _mac, ...inhoud } = houder.bestand;
  const ring = houder.sleutels.sleutelVoor('keyring');
  const bestand = onderteken({ ...inhoud, ...wijziging, gen: inhoud.gen + 1 }, ring);
  wis(ring);
  schrijfSleutelbestand(houder.paden, bestand, bewaarVorige);
  return bestand;
}

/** A new recovery key: its slot for the key file and its groups for the paper. */
export function maakHerstelsleutel(
  datasleutel: Uint8Array,
  dossierId: string,
  nu: string,
): { readonly slot: Herstelslot; readonly groepen: readonly string[] } {
  const sleutel = willekeurig(HERSTEL_BYTES);
  const slot = maakHerstelslot(datasleutel, dossierId, sleutel, nu);
  const groepen = schrijfHerstelsleutel(sleutel);
  wis(sleutel);
  return { slot, groepen };
}

/**
 * After the recovery key was used: a new key pair behind the new passphrase (the old private key cannot be had without the
 * old passphrase) and a new recovery key in place of the used one. Gives null when nothing has to change.
 */
export async function vernieuwNaHerstel(
  open: Ontgrendeld,
  geheim: Geheim,
  nu: string,
): Promise<Result<Vernieuwing | null, KluisFout>> {
  if (geheim.soort !== 'herstelsleutel' || geheim.nieuw === undefined) return ok(null);
  const { bestand, datasleutel, gebruikerId } = open;
  const wie = { dossierId: bestand.dossierId, gebruikerId };
  const gebruiker = await maakKluisGebruiker(datasleutel, wie, geheim.nieuw.zin, geheim.nieuw.kosten);
  if (!gebruiker.ok) return gebruiker;
  const { slot, groepen } = maakHerstelsleutel(datasleutel, bestand.dossierId, nu);
  const gebruikers = bestand.gebruikers.map((oud) => (oud.id === gebruikerId ? gebruiker.value : oud));
  return ok({ sloten: { gebruikers, herstel: [slot] }, herstelsleutel: groepen });
}

/** Opens the keys once more with the passphrase, as proof that its owner is at the keyboard. Wrong attempts are counted. */
async function bewijs(houder: Houder, zin: string, nu: string): Promise<Result<Ontgrendeld, KluisFout>> {
  const gevonden = { bestand: houder.bestand, generatie: 0 };
  const open = await ontsluit(houder.paden, gevonden, { soort: 'wachtwoordzin', zin }, nu);
  if (open.ok) {
    open.value.sleutels.wis();
    return open;
  }
  const opSchijf = leesSleutelbestand(houder.paden);
  if (opSchijf.ok && opSchijf.value.generatie === 0) houder.bestand = opSchijf.value.bestand;
  return open;
}

function legVast(houder: Houder, wijziging: Partial<Sloten>): Result<true, KluisFout> {
  return probeer(() => {
    const mislukt = { aantal: 0, laatste: null };
    houder.bestand = schrijfSleutels(houder, { ...wijziging, mislukt }, true);
    return true as const;
  });
}

/**
 * Changes the passphrase of the open dossier's user: one private key is wrapped again, the database is not touched.
 * Older generations of the key file and older backups still open with the old passphrase; the screen says so.
 * Errors: as `ontsluit`, and disk codes.
 */
export async function wijzigWachtwoordzin(
  houder: Houder,
  oud: string,
  nieuw: { readonly zin: string; readonly kosten: Kosten },
  nu: string,
): Promise<Result<true, KluisFout>> {
  const open = await bewijs(houder, oud, nu);
  if (!open.ok) return open;
  const { datasleutel, prive, gebruikerId } = open.value;
  wis(datasleutel);
  if (prive === null) return err({ code: 'SLEUTELBESTAND_BESCHADIGD' });
  const wie = { dossierId: houder.bestand.dossierId, gebruikerId };
  const slot = await maakWachtwoordslot(prive, wie, nieuw.zin, nieuw.kosten);
  wis(prive);
  if (!slot.ok) return slot;
  const gebruikers = houder.bestand.gebruikers.map((gebruiker) =>
    gebruiker.id === gebruikerId ? { ...gebruiker, sloten: [slot.value] } : gebruiker,
  );
  return legVast(houder, { gebruikers });
}

/** Replaces the recovery key of the open dossier and gives the groups of the new one. Errors: as `ontsluit`, disk codes. */
export async function vernieuwHerstelsleutel(
  houder: Houder,
  zin: string,
  nu: string,
): Promise<Result<readonly string[], KluisFout>> {
  const open = await bewijs(houder, zin, nu);
  if (!open.ok) return open;
  const { slot, groepen } = maakHerstelsleutel(open.value.datasleutel, houder.bestand.dossierId, nu);
  wis(open.value.datasleutel, open.value.prive);
  const gelegd = legVast(houder, { herstel: [slot] });
  return gelegd.ok ? ok(groepen) : gelegd;
}

/** Remembers that the groups were typed back from the paper. Errors: disk codes. */
export function bevestigHerstelsleutel(houder: Houder, nu: string): Result<true, KluisFout> {
  return legVast(houder, { herstel: houder.bestand.herstel.map((slot) => ({ ...slot, bevestigdOp: nu })) });
}
