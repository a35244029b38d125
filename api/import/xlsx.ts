import { type Cell, type CellValue, EncryptedFileError, readXlsx, type Sheet } from 'hucre';
import type { Blad, Cel, Rekenblad } from '#domain/import/blad.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Rekenbladfout } from './rekenblad.ts';
import { leesZipInhoud } from './zip-inhoud.ts';

/** A list of 10 MB never unpacks to more than this; a zip bomb does. */
const HOOGSTE_UITGEPAKT = 400 * 1024 * 1024;

/** Reads an .xlsx file. Rows beyond `maxRijen` are not read, so that the caller can refuse the file. */
export async function leesXlsx(
  bytes: Uint8Array,
  maxRijen: number,
): Promise<Result<Rekenblad, { code: Rekenbladfout }>> {
  const inhoud = leesZipInhoud(bytes);
  if (inhoud === undefined) return err({ code: 'BESCHADIGD_BESTAND' });
  if (inhoud.uitgepakt > HOOGSTE_UITGEPAKT) return err({ code: 'TE_GROOT' });
  if (!inhoud.namen.includes('[Content_Types].xml')) {
    const isAnder = inhoud.namen.some((naam) => naam === 'mimetype' || naam.startsWith('Index/'));
    return err({ code: isAnder ? 'ANDER_REKENBLAD' : 'GEEN_REKENBLAD' });
  }
  if (!inhoud.namen.some((naam) => naam.startsWith('xl/'))) return err({ code: 'GEEN_REKENBLAD' });
  if (inhoud.namen.some((naam) => naam.endsWith('workbook.bin'))) return err({ code: 'ANDER_REKENBLAD' });
  try {
    const werkmap = await readXlsx(bytes, { maxRows: maxRijen });
    return ok({ bron: 'xlsx', bladen: werkmap.sheets.map((blad) => maakBlad(blad)) });
  } catch (fout) {
    // The reader throws on any damage; its message may quote the file, so only the kind goes on.
    return err({ code: fout instanceof EncryptedFileError ? 'VERSLEUTELD' : 'BESCHADIGD_BESTAND' });
  }
}

function maakBlad(blad: Sheet): Blad {
  const rijen = blad.rows.map((rij, plaats) =>
    rij.map((waarde, kolom) => maakCel(waarde, blad.cells?.get(`${plaats},${kolom}`))),
  );
  return { naam: blad.name, isVerborgen: blad.hidden === true || blad.veryHidden === true, rijen };
}

function maakCel(waarde: CellValue, details: Cell | undefined): Cel {
  const gewoon = maakWaarde(waarde);
  if (details?.formula === undefined) return gewoon;
  // A shared formula stands only in its first cell; the others have nothing to show but that there is one.
  const uitkomst = gewoon.iso ?? gewoon.tekst;
  return { tekst: `=${details.formula}`, soort: 'formule', ...(uitkomst !== '' && { uitkomst }) };
}

function maakWaarde(waarde: CellValue): Cel {
  if (waarde === null) return { tekst: '', soort: 'tekst' };
  if (waarde instanceof Date) return maakDatum(waarde);
  if (typeof waarde === 'number') return { tekst: String(waarde), soort: 'getal' };
  if (typeof waarde === 'boolean') return { tekst: waarde ? 'ja' : 'nee', soort: 'tekst' };
  return { tekst: waarde.replace(/\r\n?/g, '\n'), soort: 'tekst' };
}

/** A date cell holds a local moment without a zone; the reader gives it as if it were UTC. */
function maakDatum(waarde: Date): Cel {
  if (Number.isNaN(waarde.getTime())) return { tekst: '', soort: 'tekst' };
  // Serial numbers carry rounding: 4:30 may arrive as 4:29:59.999.
  const iso = new Date(Math.round(waarde.getTime() / 60_000) * 60_000).toISOString();
  const tijd = iso.slice(11, 16);
  // Before 1900 there are no dates in a sheet: the cell holds only a time of day.
  if (waarde.getUTCFullYear() < 1900) return { tekst: tijd, soort: 'tekst' };
  const dag = `${Number(iso.slice(8, 10))}-${Number(iso.slice(5, 7))}-${iso.slice(0, 4)}`;
  if (tijd === '00:00') return { tekst: dag, soort: 'datum', iso: iso.slice(0, 10) };
  return { tekst: `${dag} ${tijd}`, soort: 'datum', iso: iso.slice(0, 16) };
}
