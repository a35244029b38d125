/** Meer woorden maken de vraag niet beter, alleen trager. */
const MEESTE_WOORDEN = 8;

/**
 * Maakt van wat iemand typt een vraag voor de zoekindex (FTS5): elk woord moet voorkomen, als heel woord of als begin. Wat geen
 * letter of cijfer is, telt niet mee en kan de vraag dus ook niet breken. Geeft null als er niets te zoeken valt.
 */
export function zoekvraag(tekst: string): string | null {
  return vraagVan(woordenVan(tekst));
}

/**
 * Zoals `zoekvraag`, voor lange teksten zoals het journaal: een losse letter telt niet mee. Bijna elke regel heeft wel een woord
 * dat ermee begint, zodat hij niets zegt en de hele index kost ("slaapt b", onderweg naar "slaapt bij").
 */
export function zoekvraagInTekst(tekst: string): string | null {
  return vraagVan(woordenVan(tekst).filter((woord) => !/^\p{L}\p{M}*$/u.test(woord)));
}

function woordenVan(tekst: string): readonly string[] {
  return tekst.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function vraagVan(woorden: readonly string[]): string | null {
  if (woorden.length === 0) return null;
  return woorden
    .slice(0, MEESTE_WOORDEN)
    .map((woord) => `"${woord}"*`)
    .join(' AND ');
}
