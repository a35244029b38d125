import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { Envelop, Verzegeld } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';

const SLEUTELLENGTE = 32;
const COMMITMENT = 16;

/** Overwrites key material. Strings cannot be wiped, so keys live in buffers only. */
export function wis(...buffers: readonly (Uint8Array | null | undefined)[]): void {
  for (const buffer of buffers) buffer?.fill(0);
}

/** Fresh random bytes from the operating system. */
export function willekeurig(lengte: number): Uint8Array {
  return new Uint8Array(randomBytes(lengte));
}

/** Bytes to base64url text, as the key file holds them. */
export function alsTekst(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** Base64url text from the key file back to bytes. */
export function alsBytes(tekst: string): Uint8Array {
  return new Uint8Array(Buffer.from(tekst, 'base64url'));
}

/** HKDF-SHA256 (RFC 5869): `lengte` bytes for one purpose, named by `label`. */
export function leidAf(geheim: Uint8Array, salt: Uint8Array, label: string, lengte = SLEUTELLENGTE): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', geheim, salt, `eenplan/v1/${label}`, lengte));
}

/** HMAC-SHA256. */
export function hmac(sleutel: Uint8Array, tekst: string): Uint8Array {
  return new Uint8Array(createHmac('sha256', sleutel).update(tekst, 'utf8').digest());
}

/** Compares in constant time. */
export function isGelijk(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function splits(sleutel: Uint8Array, kop: string): { readonly aes: Uint8Array; readonly controle: Uint8Array } {
  const leeg = new Uint8Array(0);
  const merk = leidAf(sleutel, leeg, 'commitment');
  const controle = hmac(merk, kop).slice(0, COMMITMENT);
  wis(merk);
  return { aes: leidAf(sleutel, leeg, 'aes-256-gcm'), controle };
}

/**
 * Seals `inhoud` under a 32-byte key: AES-256-GCM with the slot header as additional data. GCM does not commit to its
 * key, so a 16-byte HMAC of the header under that key goes with it; it also tells a wrong key from a damaged slot.
 */
export function verzegel(sleutel: Uint8Array, inhoud: Uint8Array, kop: string): Verzegeld {
  const { aes, controle } = splits(sleutel, kop);
  const iv = willekeurig(12);
  const cijfer = createCipheriv('aes-256-gcm', aes, iv).setAAD(Buffer.from(kop, 'utf8'));
  const tekst = Buffer.concat([cijfer.update(inhoud), cijfer.final(), cijfer.getAuthTag()]);
  wis(aes);
  return { iv: alsTekst(iv), tekst: alsTekst(tekst), controle: alsTekst(controle) };
}

/** Opens a seal. `ANDERE_SLEUTEL`: this key never closed it; `BESCHADIGD`: it did, but the content was changed. */
export function ontzegel(
  sleutel: Uint8Array,
  doos: Verzegeld,
  kop: string,
): Result<Uint8Array, 'ANDERE_SLEUTEL' | 'BESCHADIGD'> {
  const { aes, controle } = splits(sleutel, kop);
  const tekst = alsBytes(doos.tekst);
  const iv = alsBytes(doos.iv);
  if (!isGelijk(controle, alsBytes(doos.controle))) {
    wis(aes);
    return err('ANDERE_SLEUTEL');
  }
  if (iv.length !== 12 || tekst.length < 16) return err('BESCHADIGD');
  const cijfer = createDecipheriv('aes-256-gcm', aes, iv)
    .setAAD(Buffer.from(kop, 'utf8'))
    .setAuthTag(tekst.subarray(tekst.length - 16));
  try {
    return ok(new Uint8Array(Buffer.concat([cijfer.update(tekst.subarray(0, -16)), cijfer.final()])));
  } catch {
    // node:crypto reports a failed tag only by throwing.
    return err('BESCHADIGD');
  } finally {
    wis(aes);
  }
}

// DER prefixes of RFC 8410 for a bare 32-byte X25519 key; node:crypto has no raw import.
const PRIVE_KOP = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIEK_KOP = Buffer.from('302a300506032b656e032100', 'hex');

function priveSleutel(ruw: Uint8Array) {
  const der = Buffer.concat([PRIVE_KOP, ruw]);
  const sleutel = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  wis(der);
  return sleutel;
}

function publiekeSleutel(ruw: Uint8Array) {
  return createPublicKey({ key: Buffer.concat([PUBLIEK_KOP, ruw]), format: 'der', type: 'spki' });
}

/** The public X25519 key (32 bytes) that belongs to a private one (32 bytes). */
export function publiekVan(prive: Uint8Array): Uint8Array {
  const der = createPublicKey(priveSleutel(prive)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(der.subarray(PUBLIEK_KOP.length));
}

function gedeeldGeheim(
  prive: Uint8Array,
  publiek: Uint8Array,
  eenmalig: Uint8Array,
  ontvanger: Uint8Array,
): Uint8Array {
  const punt = diffieHellman({ privateKey: priveSleutel(prive), publicKey: publiekeSleutel(publiek) });
  const sleutel = leidAf(punt, Buffer.concat([eenmalig, ontvanger]), 'envelop');
  wis(punt);
  return sleutel;
}

/** Seals `inhoud` for the holder of a public X25519 key: ephemeral key, HKDF over both public keys, AES-256-GCM. */
export function verpak(ontvanger: Uint8Array, inhoud: Uint8Array, kop: string): Envelop {
  const prive = willekeurig(SLEUTELLENGTE);
  const eenmalig = publiekVan(prive);
  const sleutel = gedeeldGeheim(prive, ontvanger, eenmalig, ontvanger);
  const doos = verzegel(sleutel, inhoud, kop);
  wis(prive, sleutel);
  return { eenmalig: alsTekst(eenmalig), ...doos };
}

/** Opens an envelope with the private X25519 key of the receiver. */
export function pakUit(prive: Uint8Array, envelop: Envelop, kop: string): Result<Uint8Array, 'BESCHADIGD'> {
  const eenmalig = alsBytes(envelop.eenmalig);
  if (eenmalig.length !== SLEUTELLENGTE) return err('BESCHADIGD');
  const sleutel = gedeeldGeheim(prive, eenmalig, eenmalig, publiekVan(prive));
  const inhoud = ontzegel(sleutel, envelop, kop);
  wis(sleutel);
  return inhoud.ok ? inhoud : err('BESCHADIGD');
}
