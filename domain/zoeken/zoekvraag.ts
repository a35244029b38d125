/** Meer woorden maken de vraag niet beter, alleen trager. */
const MEESTE_WOORDEN = 8;

/**
 * Maakt van wat iemand typt een vraag voor de zoekindex (FTS5): elk woord moet voorkomen, als heel woord of als begin. Wat geen
 * letter of cijfer is, telt niet mee en kan de vraag dus ook niet breken. Geeft null als er niets te zoeken valt.
 */
export function zoekvraag(tekst: string): string | null {
  const woorden = tekst.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (woorden.length === 0) return null;
  return woorden
    .slice(0, MEESTE_WOORDEN)
    .map((woord) => `"${woord}"*`)
    .join(' AND ');
}
