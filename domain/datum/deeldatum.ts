import { type Datum, delenVan, isDatum, plusDagen, plusMaanden } from './datum.ts';

/**
 * Een datum die misschien maar voor een deel bekend is: `JJJJ`, `JJJJ-MM` of `JJJJ-MM-DD`. Wat niet bekend is, wordt
 * niet verzonnen. Gewone tekstvergelijking is ook hier de volgorde: "2026" staat voor "2026-01", dat voor "2026-01-05".
 */
export type Deeldatum = string;

/** Zegt of `tekst` een jaar, een maand of een bestaande dag is in de schrijfwijze van `Deeldatum`. */
export function isDeeldatum(tekst: string): boolean {
  if (/^\d{4}$/.test(tekst)) return isDatum(`${tekst}-01-01`);
  if (/^\d{4}-\d{2}$/.test(tekst)) return isDatum(`${tekst}-01`);
  return isDatum(tekst);
}

/** Hoe precies een geldige deeldatum is. */
export function precisieVan(deeldatum: Deeldatum): 'jaar' | 'maand' | 'dag' {
  if (deeldatum.length === 4) return 'jaar';
  return deeldatum.length === 7 ? 'maand' : 'dag';
}

/** Vroegste en laatste dag die een geldige deeldatum kan betekenen, beide erbij gerekend. */
export function grenzenVanDeeldatum(deeldatum: Deeldatum): { readonly van: Datum; readonly tot: Datum } {
  if (deeldatum.length === 4) return { van: `${deeldatum}-01-01`, tot: `${deeldatum}-12-31` };
  if (deeldatum.length === 10) return { van: deeldatum, tot: deeldatum };
  const van = `${deeldatum}-01`;
  const tot = delenVan(van).maand === 12 ? `${deeldatum}-31` : plusDagen(plusMaanden(van, 1), -1);
  return { van, tot };
}

/** Volgorde voor sorteren, oudste eerst: negatief als `a` eerder komt. Gelijk begin: de minst precieze eerst. */
export function vergelijkDeeldatum(a: Deeldatum, b: Deeldatum): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Of beide deeldatums dezelfde dag kunnen zijn: "2019" en "2019-05-03" spreken elkaar niet tegen. */
export function kanDezelfdeDagZijn(a: Deeldatum, b: Deeldatum): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
