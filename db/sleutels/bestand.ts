import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import type { Dossierpaden } from '#db/dossiermap/paden.ts';
import { hernoem, leesTekst, probeer, spoelBestand, spoelMap, vervangVast } from '#db/dossiermap/schijf.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { type Sleutelbestand, sleutelbestandSchema } from '#domain/kluis/sleutelbestand.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { alsBytes, alsTekst, hmac, isGelijk } from './versleuteling.ts';

/** The content of a key file before it is signed. */
export type Inhoud = Omit<Sleutelbestand, 'som' | 'mac'>;

/** A key file as found on disk; `generatie` 0 is the file itself, 1 and 2 are the older ones. */
export interface GevondenSleutels {
  readonly bestand: Sleutelbestand;
  readonly generatie: number;
}

/** JSON with sorted keys: the same content is always the same text. */
export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`;
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  const delen = Object.entries(waarde)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, deel]) => `${JSON.stringify(sleutel)}:${canoniek(deel)}`);
  return `{${delen.join(',')}}`;
}

function macVan({ v, dossierId, gen, zegel, gebruikers, herstel }: Inhoud, sleutelring: Uint8Array): Uint8Array {
  return hmac(sleutelring, canoniek({ v, dossierId, gen, zegel, gebruikers, herstel }));
}

// Every version of the format keeps this rule, so that a newer file can be told from a damaged one.
function somVan({ som: _som, mislukt: _mislukt, ...rest }: object & { som?: unknown; mislukt?: unknown }): string {
  return createHash('sha256').update(canoniek(rest), 'utf8').digest('hex');
}

/** Signs the content: a MAC under the keyring key, and a plain checksum that betrays damage before anything is typed. */
export function onderteken(inhoud: Inhoud, sleutelring: Uint8Array): Sleutelbestand {
  const metMac = { ...inhoud, mac: alsTekst(macVan(inhoud, sleutelring)) };
  return { ...metMac, som: somVan(metMac) };
}

/** Whether the MAC is right: nobody without the data key has written this file. */
export function isEcht(bestand: Sleutelbestand, sleutelring: Uint8Array): boolean {
  return isGelijk(alsBytes(bestand.mac), macVan(bestand, sleutelring));
}

function ontleed(tekst: string): Result<Sleutelbestand, KluisFout> {
  const beschadigd = err({ code: 'SLEUTELBESTAND_BESCHADIGD' } as const);
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    return beschadigd;
  }
  if (typeof json !== 'object' || json === null || !('som' in json) || somVan(json) !== json.som) return beschadigd;
  if ('v' in json && typeof json.v === 'number' && json.v > 1) return err({ code: 'DOSSIER_NIEUWER' });
  const gelezen = sleutelbestandSchema.safeParse(json);
  return gelezen.success ? ok(gelezen.data) : beschadigd;
}

/**
 * Reads the key file, or the newest older generation that is whole.
 * Errors: SLEUTELBESTAND_ONTBREEKT, SLEUTELBESTAND_BESCHADIGD (no generation is whole), DOSSIER_NIEUWER, and disk codes.
 */
export function leesSleutelbestand(paden: Dossierpaden): Result<GevondenSleutels, KluisFout> {
  const gelezen = probeer(() => [paden.sleutels, ...paden.oudereSleutels].map(leesTekst));
  if (!gelezen.ok) return gelezen;
  let fout: KluisFout = { code: 'SLEUTELBESTAND_ONTBREEKT' };
  for (const [generatie, tekst] of gelezen.value.entries()) {
    if (tekst === null) continue;
    const bestand = ontleed(tekst);
    if (bestand.ok) return ok({ bestand: bestand.value, generatie });
    if (bestand.error.code === 'DOSSIER_NIEUWER') return bestand;
    fout = bestand.error;
  }
  return err(fout);
}

function kopieerVast(van: string, naar: string): void {
  const tijdelijk = `${naar}.nieuw`;
  rmSync(tijdelijk, { force: true });
  copyFileSync(van, tijdelijk);
  spoelBestand(tijdelijk);
  hernoem(tijdelijk, naar);
}

/**
 * Writes the key file in one step. With `bewaarVorige` the file that was there becomes generation 1 (only when it is
 * whole: damage never pushes out a good generation). At every moment of this at least one whole generation is on disk.
 */
export function schrijfSleutelbestand(paden: Dossierpaden, bestand: Sleutelbestand, bewaarVorige: boolean): void {
  const [eerste, tweede] = paden.oudereSleutels;
  const vorige = bewaarVorige ? leesTekst(paden.sleutels) : null;
  if (vorige !== null && eerste !== undefined && tweede !== undefined && ontleed(vorige).ok) {
    if (existsSync(eerste)) kopieerVast(eerste, tweede);
    kopieerVast(paden.sleutels, eerste);
    spoelMap(paden.map);
  }
  vervangVast(paden.sleutels, `${JSON.stringify(bestand, null, 1)}\n`);
}
