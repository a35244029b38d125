import { type GevondenSleutels, isEcht, leesSleutelbestand, schrijfSleutelbestand } from '#db/sleutels/bestand.ts';
import { maakSleutelbos, type Sleutelbos } from '#db/sleutels/sleutelbos.ts';
import { openMetHerstelsleutel, openMetWachtwoordzin } from '#db/sleutels/sloten.ts';
import { wis } from '#db/sleutels/versleuteling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import type { Kosten, Sleutelbestand } from '#domain/kluis/sleutelbestand.ts';
import { nogTeWachten, wachttijd } from '#domain/kluis/wachttijd.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Dossierpaden } from './paden.ts';
import { probeer } from './schijf.ts';

/** What the user has in hand to open the dossier. */
export type Geheim =
  | { readonly soort: 'wachtwoordzin'; readonly zin: string }
  | {
      readonly soort: 'herstelsleutel';
      readonly sleutel: Uint8Array;
      /** The passphrase that takes over; a used recovery key is replaced. Absent when nothing may change (a restore). */
      readonly nieuw?: { readonly zin: string; readonly kosten: Kosten };
    };

/** An unlocked key file. The caller wipes `datasleutel` and `prive`, and in the end `sleutels`. */
export interface Ontgrendeld {
  readonly bestand: Sleutelbestand;
  readonly generatie: number;
  readonly sleutels: Sleutelbos;
  readonly datasleutel: Uint8Array;
  readonly gebruikerId: string;
  /** Private key of the user; null after opening with the recovery key. */
  readonly prive: Uint8Array | null;
}

type Geopend = Pick<Ontgrendeld, 'datasleutel' | 'gebruikerId' | 'prive'>;

async function openSleutels(bestand: Sleutelbestand, geheim: Geheim): Promise<Result<Geopend, KluisFout>> {
  if (geheim.soort === 'wachtwoordzin') return openMetWachtwoordzin(bestand, geheim.zin);
  const geopend = openMetHerstelsleutel(bestand, geheim.sleutel);
  if (!geopend.ok) return geopend;
  const eerste = bestand.gebruikers[0];
  if (eerste === undefined) return err({ code: 'SLEUTELBESTAND_BESCHADIGD' });
  return ok({ datasleutel: geopend.value.datasleutel, gebruikerId: eerste.id, prive: null });
}

/** Remembers a failed attempt on disk, so that closing the app does not reset the wait; gives the refusal to show. */
function onthoudMislukt(paden: Dossierpaden, gevonden: GevondenSleutels, fout: KluisFout, nu: string): KluisFout {
  const aantal = gevonden.bestand.mislukt.aantal + 1;
  const bestand = { ...gevonden.bestand, mislukt: { aantal, laatste: nu } };
  // An older generation is not written over a damaged file: that damage is evidence until the right passphrase is there.
  const geschreven = gevonden.generatie > 0 ? ok(null) : probeer(() => schrijfSleutelbestand(paden, bestand, false));
  if (!geschreven.ok && geschreven.error.code !== 'SCHIJF_VOL') return geschreven.error;
  return { ...fout, mislukt: aantal, wacht: wachttijd(aantal) };
}

/**
 * Opens a key file with a passphrase or recovery key and checks its MAC. Touches no database.
 * Errors: WACHT_NOG (with `wacht`), WACHTWOORDZIN_ONJUIST and HERSTELSLEUTEL_ONJUIST (with `mislukt` and `wacht`),
 * SLEUTELBESTAND_BESCHADIGD, GEEN_GEHEUGEN, and disk codes.
 */
export async function ontsluit(
  paden: Dossierpaden,
  gevonden: GevondenSleutels,
  geheim: Geheim,
  nu: string,
): Promise<Result<Ontgrendeld, KluisFout>> {
  const { bestand, generatie } = gevonden;
  const wacht = nogTeWachten(bestand.mislukt, nu);
  if (wacht > 0) return err({ code: 'WACHT_NOG', wacht });
  const geopend = await openSleutels(bestand, geheim);
  if (!geopend.ok) {
    const isGok = geopend.error.code === 'WACHTWOORDZIN_ONJUIST' || geopend.error.code === 'HERSTELSLEUTEL_ONJUIST';
    return err(isGok ? onthoudMislukt(paden, gevonden, geopend.error, nu) : geopend.error);
  }
  const sleutels = maakSleutelbos(geopend.value.datasleutel, bestand.dossierId);
  const ring = sleutels.sleutelVoor('keyring');
  const echt = isEcht(bestand, ring);
  wis(ring);
  if (echt) return ok({ bestand, generatie, sleutels, ...geopend.value });
  sleutels.wis();
  wis(geopend.value.datasleutel, geopend.value.prive);
  return err({ code: 'SLEUTELBESTAND_BESCHADIGD' });
}

/** As `leesSleutelbestand`, but a folder without any of our files is a missing dossier, not a missing key file. */
export function vindSleutels(paden: Dossierpaden, heeftDatabase: boolean): Result<GevondenSleutels, KluisFout> {
  const gevonden = leesSleutelbestand(paden);
  const isLeeg = !gevonden.ok && gevonden.error.code === 'SLEUTELBESTAND_ONTBREEKT' && !heeftDatabase;
  return isLeeg ? err({ code: 'DOSSIER_ONTBREEKT' }) : gevonden;
}
