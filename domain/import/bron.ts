import type { Blad, Broncel, Cel } from './blad.ts';

/** Schrijft werkbladen als de tekst waarin zij tijdens het inlezen bewaard worden; `bladenUitBron` leest haar terug. */
export function schrijfBron(bladen: readonly Blad[]): string {
  return JSON.stringify(bladen.map((blad) => ({ ...blad, rijen: blad.rijen.map((rij) => rij.map(zetCelOver)) })));
}

function zetCelOver(cel: Cel): Broncel {
  return cel.soort === 'tekst' && cel.iso === undefined && cel.uitkomst === undefined ? cel.tekst : cel;
}
