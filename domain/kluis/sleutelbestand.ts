import { z } from 'zod';

const bytes = z
  .string()
  .max(256)
  .regex(/^[A-Za-z0-9_-]+$/);
const tijd = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Kosten van Argon2id: geheugen in KiB, aantal rondes en parallelle banen. */
const kosten = z.strictObject({
  geheugenKiB: z.int().min(8).max(1_048_576),
  rondes: z.int().min(1).max(20),
  banen: z.int().min(1).max(16),
});

/** Een verzegelde sleutel: AES-256-GCM met een controlewaarde die vastlegt welke sleutel haar opent. */
const verzegeld = z.strictObject({ iv: bytes, tekst: bytes, controle: bytes });

/** De datasleutel, verzegeld voor een publieke X25519-sleutel. */
const envelop = z.strictObject({ eenmalig: bytes, ...verzegeld.shape });

const slot = z.strictObject({
  id: z.uuid(),
  soort: z.literal('wachtwoordzin'),
  kosten,
  salt: bytes,
  prive: verzegeld,
});

const gebruiker = z.strictObject({
  id: z.uuid(),
  publiek: bytes,
  sloten: z.array(slot).min(1).max(8),
  datasleutel: envelop,
});

const herstelslot = z.strictObject({
  id: z.uuid(),
  salt: bytes,
  publiek: bytes,
  datasleutel: envelop,
  gemaaktOp: tijd,
  bevestigdOp: tijd.nullable(),
});

/** Hoe de database er bij het sluiten uitzag; `schoon` is onwaar zolang zij open is. */
const zegel = z.strictObject({
  kenmerk: bytes,
  sha256,
  grootte: z.int().min(0),
  gen: z.int().min(0),
  schoon: z.boolean(),
});

/**
 * Het sleutelbestand naast de database. Er staat niets in dat over mensen gaat: ook geen naam van een gebruiker.
 * `gebruikers` en `herstel` zijn lijsten, zodat er later gebruikers bij kunnen zonder een nieuwe vorm. `som` is een gewone
 * controlesom die toevallige schade verraadt voordat iemand iets typt; `mac` bewijst na het openen dat niemand eraan zat.
 * `mislukt` telt terwijl de kluis dicht is en valt daarom buiten beide.
 */
export const sleutelbestandSchema = z.strictObject({
  v: z.literal(1),
  dossierId: z.uuid(),
  gen: z.int().min(1),
  zegel,
  gebruikers: z.array(gebruiker).min(1).max(200),
  herstel: z.array(herstelslot).max(20),
  mislukt: z.strictObject({ aantal: z.int().min(0), laatste: tijd.nullable() }),
  som: sha256,
  mac: bytes,
});

/** Inhoud van het sleutelbestand. */
export type Sleutelbestand = z.infer<typeof sleutelbestandSchema>;
/** Kosten van Argon2id, bewaard per slot. */
export type Kosten = z.infer<typeof kosten>;
/** Een verzegelde sleutel. */
export type Verzegeld = z.infer<typeof verzegeld>;
/** Een datasleutel die voor een publieke sleutel is verzegeld. */
export type Envelop = z.infer<typeof envelop>;
/** Een gebruiker van het dossier met de sloten waarmee die opent. */
export type KluisGebruiker = z.infer<typeof gebruiker>;
/** Een slot dat met een wachtwoordzin opent. */
export type Slot = z.infer<typeof slot>;
/** Het slot dat met de herstelsleutel op papier opent. */
export type Herstelslot = z.infer<typeof herstelslot>;
/** Zegel van de gesloten database. */
export type Zegel = z.infer<typeof zegel>;

/**
 * KLUIS-06 · Of deze kosten hoog genoeg zijn voor een slot van een echt dossier.
 * Norm: "Argon2id, m=256 MiB, t=3, p=1 (…, floor 64 MiB/t=3, ceiling 1 GiB; parameters and salt stored per slot)".
 * Bron: eigen ontwerp, veiligheid §2.3 punt 1, 21-11-2026; RFC 9106 §4 noemt 64 MiB en drie rondes als tweede keus.
 */
export function isDuurGenoeg(gekozen: Kosten): boolean {
  return gekozen.geheugenKiB >= 65_536 && gekozen.rondes >= 3;
}
