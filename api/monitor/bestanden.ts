import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { csvRijen, naarCsv } from '#domain/monitor/csv.ts';
import { naarJsonStat } from '#domain/monitor/json-stat.ts';
import type { Leveringsinhoud } from '#domain/monitor/levering.ts';
import {
  FORMAATVERSIE,
  type Manifest,
  type Manifestinhoud,
  manifestSchema,
  teTekenen,
} from '#domain/monitor/manifest.ts';
import { maakWerkbladen, type Werkblad } from '#domain/monitor/werkbladen.ts';

/** A file of the delivery: its name inside the folder and its bytes. */
export type Bestand = { readonly naam: string; readonly bytes: Uint8Array };

// The DER prefix of a PKCS#8 Ed25519 private key; the 32-byte seed follows it (RFC 8410).
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

// No author, no title, and a fixed time: nothing finer than the half-year may leave, and equal figures are equal bytes.
const EIGENSCHAPPEN = { modified: new Date('1980-01-01T00:00:00Z') };

/** Makes the signing key out of a 32-byte seed. The seed stays the caller's to zero. */
export function tekensleutelVan(seed: Uint8Array): KeyObject {
  const der = Buffer.concat([PKCS8_ED25519, seed]);
  const sleutel = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return sleutel;
}

/**
 * Makes the four files of a delivery and its manifest, in this order: cijfers.json, cijfers.csv, cijfers.xlsx,
 * cijfers.ods, manifest.json. The manifest carries the sha256 of each file and an Ed25519 signature by `sleutel`.
 */
export async function maakBestanden(
  inhoud: Leveringsinhoud,
  appversie: string,
  sleutel: KeyObject,
): Promise<readonly Bestand[]> {
  const [{ writeXlsx }, { writeOds }] = await Promise.all([import('hucre/xlsx'), import('hucre/ods')]);
  const bladen = maakWerkbladen(inhoud).map(alsRekenblad);
  const bestanden: readonly Bestand[] = [
    { naam: 'cijfers.json', bytes: Buffer.from(`${JSON.stringify(naarJsonStat(inhoud), null, 1)}\n`) },
    { naam: 'cijfers.csv', bytes: Buffer.from(naarCsv(csvRijen(inhoud))) },
    {
      naam: 'cijfers.xlsx',
      bytes: await writeXlsx({ sheets: bladen, stringMode: 'inline', properties: EIGENSCHAPPEN }),
    },
    { naam: 'cijfers.ods', bytes: await writeOds({ sheets: bladen, properties: EIGENSCHAPPEN }) },
  ];
  const manifestinhoud: Manifestinhoud = {
    formaat: 'eenplan-monitor',
    formaatversie: FORMAATVERSIE,
    appversie,
    regio: inhoud.regio,
    gemeente: inhoud.gemeenteCode,
    periode: inhoud.periode,
    catalogus: inhoud.catalogusVersie,
    bestanden: bestanden.map(({ naam, bytes }) => ({ naam, sha256: sha256Van(bytes) })),
    sleutel: createPublicKey(sleutel).export({ format: 'der', type: 'spki' }).toString('base64'),
  };
  const handtekening = sign(null, Buffer.from(teTekenen(manifestinhoud)), sleutel).toString('base64');
  const manifest: Manifest = { ...manifestinhoud, handtekening };
  return [...bestanden, { naam: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) }];
}

/** The sha256 of bytes as 64 lower-case hex digits. */
export function sha256Van(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is wrong with a folder of figures; empty means signature, file list and every hash are right. */
export type Manifestfout = 'MANIFEST_ONLEESBAAR' | 'HANDTEKENING_ONGELDIG' | 'BESTAND_ONTBREEKT' | 'BESTAND_GEWIJZIGD';

/** Checks a delivery against its own manifest. Whose key it is, is for the reader to know. */
export function controleerBestanden(bestanden: readonly Bestand[]): readonly Manifestfout[] {
  const manifest = leesManifest(bestanden.find(({ naam }) => naam === 'manifest.json'));
  if (manifest === null) return ['MANIFEST_ONLEESBAAR'];
  const perNaam = new Map(bestanden.map(({ naam, bytes }) => [naam, bytes]));
  const fouten = manifest.bestanden.flatMap(({ naam, sha256 }): readonly Manifestfout[] => {
    const bytes = perNaam.get(naam);
    if (bytes === undefined) return ['BESTAND_ONTBREEKT'];
    return sha256Van(bytes) === sha256 ? [] : ['BESTAND_GEWIJZIGD'];
  });
  return isHandtekeningGoed(manifest) ? fouten : ['HANDTEKENING_ONGELDIG', ...fouten];
}

function leesManifest(bestand: Bestand | undefined): Manifest | null {
  if (bestand === undefined) return null;
  try {
    const gelezen = manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bestand.bytes)));
    return gelezen.success ? gelezen.data : null;
  } catch {
    return null;
  }
}

function isHandtekeningGoed(manifest: Manifest): boolean {
  try {
    const sleutel = createPublicKey({ key: Buffer.from(manifest.sleutel, 'base64'), format: 'der', type: 'spki' });
    return verify(null, Buffer.from(teTekenen(manifest)), sleutel, Buffer.from(manifest.handtekening, 'base64'));
  } catch {
    return false;
  }
}

function alsRekenblad(blad: Werkblad) {
  return {
    name: blad.naam,
    rows: blad.rijen.map((rij) => [...rij]),
    freezePane: { rows: blad.koprijen },
    columns: [{ width: 44 }, ...Array.from({ length: 11 }, () => ({ width: 18 }))],
  };
}
