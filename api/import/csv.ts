import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import type { Cel, Rekenblad } from '#domain/import/blad.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Rekenbladfout } from './rekenblad.ts';

const SCHEIDINGEN = [';', ',', '\t', '|'] as const;
/** Records looked at to recognise the separator. */
const PROEFREGELS = 60;

/** Reads a text file with separators: UTF-8 (with or without mark), UTF-16 with mark or Windows-1252. */
export function leesCsv(bytes: Uint8Array, bestandsnaam: string): Result<Rekenblad, { code: Rekenbladfout }> {
  const tekst = decodeer(bytes);
  if (tekst === undefined) return err({ code: 'GEEN_REKENBLAD' });
  const { inhoud, scheiding } = zonderHint(tekst);
  const isLijstnaam = /\.(?:csv|tsv|txt)$/i.test(bestandsnaam);
  const gekozen = scheiding ?? herkenScheiding(inhoud, isLijstnaam ? 1 : 2);
  if (gekozen === undefined && !isLijstnaam) return err({ code: 'GEEN_REKENBLAD' });
  const rijen = ontleed(inhoud, gekozen ?? ';').map((rij) =>
    rij.map((cel): Cel => ({ tekst: cel.replace(/\r\n?/g, '\n'), soort: 'tekst' })),
  );
  return ok({ bron: 'csv', bladen: [{ naam: bestandsnaam, isVerborgen: false, rijen }] });
}

/** The text of the bytes, or `undefined` when they are no text at all. */
function decodeer(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A zero byte stands in no text file of one byte per character: a picture, a document, a program.
  if (bytes.includes(0)) return undefined;
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** Excel understands a first line "sep=;": it names the separator and is no row of the list. */
function zonderHint(tekst: string): { readonly inhoud: string; readonly scheiding: string | undefined } {
  const hint = /^sep=(.)\r?\n/i.exec(tekst);
  if (!hint) return { inhoud: tekst, scheiding: undefined };
  return { inhoud: tekst.slice(hint[0].length), scheiding: hint[1] };
}

function ontleed(tekst: string, scheiding: string, voorbeeld = 0): readonly (readonly string[])[] {
  const gelezen = Papa.parse<string[]>(tekst, { delimiter: scheiding, skipEmptyLines: false, preview: voorbeeld });
  // A quote that never closes would swallow the rest of the list in one cell: then quotes are ordinary characters.
  const isOpen = gelezen.errors.some((fout) => fout.code === 'MissingQuotes');
  const regels = isOpen
    ? Papa.parse<string[]>(tekst, { delimiter: scheiding, quoteChar: '\u0000', preview: voorbeeld }).data
    : gelezen.data;
  return regels.at(-1)?.join('') === '' ? regels.slice(0, -1) : regels;
}

/** The separator that gives the most rows of the same width (at least `minstens`); quoted ones do not count. */
function herkenScheiding(tekst: string, minstens: number): string | undefined {
  let beste: { scheiding: string; waarde: number } | undefined;
  for (const scheiding of SCHEIDINGEN) {
    const breedten = ontleed(tekst, scheiding, PROEFREGELS)
      .map((rij) => rij.length)
      .filter((breedte) => breedte > 1);
    const gewoonlijk = gewoonste(breedten);
    const gelijk = breedten.filter((breedte) => breedte === gewoonlijk).length;
    const waarde = gewoonlijk === undefined || gelijk < minstens ? 0 : gelijk * Math.log2(gewoonlijk);
    if (waarde > (beste?.waarde ?? 0)) beste = { scheiding, waarde };
  }
  return beste?.scheiding;
}

function gewoonste(getallen: readonly number[]): number | undefined {
  const keren = new Map<number, number>();
  for (const getal of getallen) keren.set(getal, (keren.get(getal) ?? 0) + 1);
  return [...keren.entries()].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
