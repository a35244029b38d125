import { randomUUID } from 'node:crypto';
import type { Herstelslot, KluisGebruiker, Kosten, Sleutelbestand, Slot } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { rekUit } from './argon.ts';
import { canoniek } from './bestand.ts';
import {
  alsBytes,
  alsTekst,
  leidAf,
  ontzegel,
  pakUit,
  publiekVan,
  verpak,
  verzegel,
  willekeurig,
  wis,
} from './versleuteling.ts';

/** Why a slot does not open. Damage is never a wrong passphrase. */
export type SlotFout = {
  readonly code: 'WACHTWOORDZIN_ONJUIST' | 'HERSTELSLEUTEL_ONJUIST' | 'SLEUTELBESTAND_BESCHADIGD' | 'GEEN_GEHEUGEN';
};

/** What opening a slot gives; the caller wipes `datasleutel` (and `prive`). */
export interface Ontsloten {
  readonly datasleutel: Uint8Array;
  readonly gebruikerId: string;
  readonly prive: Uint8Array;
}

function kopVanSlot(dossierId: string, gebruikerId: string, slot: Omit<Slot, 'prive'>): string {
  const { id, soort, kosten, salt } = slot;
  return canoniek({ v: 1, dossierId, gebruikerId, slot: { id, soort, kosten, salt } });
}

function kopVanEnvelop(dossierId: string, voor: string): string {
  return canoniek({ v: 1, dossierId, voor, soort: 'datasleutel' });
}

/** Locks a private key with a passphrase: Argon2id, AES-256-GCM, the whole slot header as additional data. */
export async function maakWachtwoordslot(
  prive: Uint8Array,
  wie: { readonly dossierId: string; readonly gebruikerId: string },
  zin: string,
  kosten: Kosten,
): Promise<Result<Slot, SlotFout>> {
  const salt = willekeurig(16);
  const kop = { id: randomUUID(), soort: 'wachtwoordzin', kosten, salt: alsTekst(salt) } as const;
  const kek = await rekUit(zin, salt, kosten);
  if (!kek.ok) return kek;
  const doos = verzegel(kek.value, prive, kopVanSlot(wie.dossierId, wie.gebruikerId, kop));
  wis(kek.value);
  return ok({ ...kop, prive: doos });
}

/** Makes a user: a new X25519 pair behind a passphrase, and the data key in an envelope for its public half. */
export async function maakKluisGebruiker(
  datasleutel: Uint8Array,
  wie: { readonly dossierId: string; readonly gebruikerId: string },
  zin: string,
  kosten: Kosten,
): Promise<Result<KluisGebruiker, SlotFout>> {
  const prive = willekeurig(32);
  const publiek = publiekVan(prive);
  const slot = await maakWachtwoordslot(prive, wie, zin, kosten);
  wis(prive);
  if (!slot.ok) return slot;
  const envelop = verpak(publiek, datasleutel, kopVanEnvelop(wie.dossierId, wie.gebruikerId));
  return ok({ id: wie.gebruikerId, publiek: alsTekst(publiek), sloten: [slot.value], datasleutel: envelop });
}

function priveUitHerstel(sleutel: Uint8Array, salt: Uint8Array): Uint8Array {
  return leidAf(sleutel, salt, 'herstelsleutel');
}

/**
 * Makes the slot of a recovery key (20 bytes). HKDF turns the key into an X25519 private key; only its public half is
 * kept. So the data key can later be replaced without anyone fetching the paper from the safe.
 */
export function maakHerstelslot(
  datasleutel: Uint8Array,
  dossierId: string,
  sleutel: Uint8Array,
  nu: string,
): Herstelslot {
  const id = randomUUID();
  const salt = willekeurig(32);
  const prive = priveUitHerstel(sleutel, salt);
  const publiek = publiekVan(prive);
  wis(prive);
  const envelop = verpak(publiek, datasleutel, kopVanEnvelop(dossierId, id));
  return {
    id,
    salt: alsTekst(salt),
    publiek: alsTekst(publiek),
    datasleutel: envelop,
    gemaaktOp: nu,
    bevestigdOp: null,
  };
}

async function openSlot(bestand: Sleutelbestand, gebruiker: KluisGebruiker, slot: Slot, zin: string) {
  const kek = await rekUit(zin, alsBytes(slot.salt), slot.kosten);
  if (!kek.ok) return kek;
  const prive = ontzegel(kek.value, slot.prive, kopVanSlot(bestand.dossierId, gebruiker.id, slot));
  wis(kek.value);
  if (prive.ok) return prive;
  return err({
    code: prive.error === 'ANDERE_SLEUTEL' ? 'WACHTWOORDZIN_ONJUIST' : 'SLEUTELBESTAND_BESCHADIGD',
  } as const);
}

/** Opens the first slot that this passphrase fits. The key file must be whole (its checksum is right). */
export async function openMetWachtwoordzin(bestand: Sleutelbestand, zin: string): Promise<Result<Ontsloten, SlotFout>> {
  let fout: SlotFout = { code: 'WACHTWOORDZIN_ONJUIST' };
  for (const gebruiker of bestand.gebruikers) {
    for (const slot of gebruiker.sloten) {
      const prive = await openSlot(bestand, gebruiker, slot, zin);
      if (!prive.ok) {
        if (prive.error.code !== 'WACHTWOORDZIN_ONJUIST') fout = prive.error;
        continue;
      }
      const datasleutel = pakUit(prive.value, gebruiker.datasleutel, kopVanEnvelop(bestand.dossierId, gebruiker.id));
      if (datasleutel.ok) return ok({ datasleutel: datasleutel.value, gebruikerId: gebruiker.id, prive: prive.value });
      wis(prive.value);
      return err({ code: 'SLEUTELBESTAND_BESCHADIGD' });
    }
  }
  return err(fout);
}

/** Opens the recovery slot that this key (20 bytes) belongs to; gives the data key, which the caller wipes. */
export function openMetHerstelsleutel(
  bestand: Sleutelbestand,
  sleutel: Uint8Array,
): Result<{ readonly datasleutel: Uint8Array; readonly slotId: string }, SlotFout> {
  for (const slot of bestand.herstel) {
    const prive = priveUitHerstel(sleutel, alsBytes(slot.salt));
    if (alsTekst(publiekVan(prive)) !== slot.publiek) {
      wis(prive);
      continue;
    }
    const datasleutel = pakUit(prive, slot.datasleutel, kopVanEnvelop(bestand.dossierId, slot.id));
    wis(prive);
    if (datasleutel.ok) return ok({ datasleutel: datasleutel.value, slotId: slot.id });
    return err({ code: 'SLEUTELBESTAND_BESCHADIGD' });
  }
  return err({ code: 'HERSTELSLEUTEL_ONJUIST' });
}
