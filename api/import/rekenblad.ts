import type { Rekenblad } from '#domain/import/blad.ts';
import { err, type Result } from '#domain/result.ts';
import { leesCsv } from './csv.ts';

/** Why a file cannot be read as a list. Every code has its own sentence on screen. */
export type Rekenbladfout =
  | 'GEEN_REKENBLAD'
  | 'ANDER_REKENBLAD'
  | 'OUD_XLS'
  | 'VERSLEUTELD'
  | 'LEEG_BESTAND'
  | 'TE_GROOT'
  | 'TE_VEEL_RIJEN'
  | 'BESCHADIGD_BESTAND';

/** Bytes; a list of people keeps far below it. */
export const HOOGSTE_OMVANG = 10 * 1024 * 1024;
const HOOGSTE_AANTAL_RIJEN = 50_000;

/**
 * Reads the bytes of a spreadsheet into sheets of text cells. The kind follows from the content; the file name (which may
 * lie) only tells a text file without separators apart from a list. Nothing is ever evaluated: a formula stays text.
 * At most 10 MB and 50,000 rows.
 */
export async function leesRekenblad(
  bytes: Uint8Array,
  bestandsnaam: string,
): Promise<Result<Rekenblad, { code: Rekenbladfout }>> {
  if (bytes.length === 0) return err({ code: 'LEEG_BESTAND' });
  if (bytes.length > HOOGSTE_OMVANG) return err({ code: 'TE_GROOT' });
  const gelezen = await leesSoort(bytes, bestandsnaam);
  if (!gelezen.ok) return gelezen;
  if (gelezen.value.bladen.some((blad) => blad.rijen.length > HOOGSTE_AANTAL_RIJEN))
    return err({ code: 'TE_VEEL_RIJEN' });
  const isLeeg = gelezen.value.bladen.every((blad) =>
    blad.rijen.every((rij) => rij.every((cel) => cel.tekst.trim() === '')),
  );
  return isLeeg ? err({ code: 'LEEG_BESTAND' }) : gelezen;
}

async function leesSoort(bytes: Uint8Array, bestandsnaam: string): Promise<Result<Rekenblad, { code: Rekenbladfout }>> {
  if (begintMet(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return err({ code: soortOle(bytes) });
  if (begintMet(bytes, [0x50, 0x4b])) {
    // Loading the reader of .xlsx takes longer than reading a text file of thousands of rows.
    const { leesXlsx } = await import('./xlsx.ts');
    return await leesXlsx(bytes, HOOGSTE_AANTAL_RIJEN + 1);
  }
  return leesCsv(bytes, bestandsnaam);
}

function begintMet(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, plaats) => bytes[plaats] === byte);
}

/** Office keeps an encrypted .xlsx and an old .xls in the same container; the name of a stream inside tells which. */
function soortOle(bytes: Uint8Array): Rekenbladfout {
  const inhoud = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (inhoud.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'VERSLEUTELD';
  const isWerkmap =
    inhoud.includes(Buffer.from('Workbook', 'utf16le')) || inhoud.includes(Buffer.from('Book', 'utf16le'));
  return isWerkmap ? 'OUD_XLS' : 'GEEN_REKENBLAD';
}
