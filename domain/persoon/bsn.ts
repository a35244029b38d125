/** Gewichten van de 11-proef voor het burgerservicenummer; het laatste cijfer telt negatief (feiten.md §9.5). */
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Codes van het CBS voor "onbekend" en "ongeboren" (feiten.md §3.4): nooit het nummer van een mens. */
const GEEN_BSN: readonly string[] = ['000000000', '999999999'];

/**
 * Brengt een getypt of ingelezen nummer terug tot negen cijfers. Punten, streepjes en witruimte tussen de cijfers mogen.
 * Acht cijfers krijgen een nul vooraan: een rekenblad gooit die weg en oude sofinummers hebben er acht. Korter mag niet,
 * want dan is een vergeten cijfer niet te onderscheiden van een weggevallen nul. Geeft `undefined` bij al het andere;
 * de 11-proef wordt hier nog niet gedaan.
 */
export function normaliseerBsn(tekst: string): string | undefined {
  const cijfers = tekst.trim().replace(/(?<=\d)[\s.-]+(?=\d)/g, '');
  if (!/^\d{8,9}$/.test(cijfers)) return undefined;
  return cijfers.padStart(9, '0');
}

/**
 * BSN-01. "9·d1 + 8·d2 + … + 2·d8 − 1·d9 is deelbaar door 11, en het nummer is niet 000000000 of 999999999."
 * Bron: 11-proef BSN (feiten.md §9.5); bijzondere codes CBS (§3.4); nagezien 2026-11-21.
 * Zegt alleen dat het nummer kan bestaan, niet van wie het is: de vergewisplicht (Wabb art. 12) blijft.
 */
export function isGeldigBsn(tekst: string): boolean {
  const bsn = normaliseerBsn(tekst);
  if (bsn === undefined || GEEN_BSN.includes(bsn)) return false;
  const som = GEWICHTEN.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(bsn[plaats]), 0);
  return som % 11 === 0;
}

/** Het nummer zoals het op een scherm mag staan: alleen de laatste drie cijfers (`••••••333`). Zonder bruikbaar nummer: leeg. */
export function maskeerBsn(tekst: string): string {
  const bsn = normaliseerBsn(tekst);
  return bsn === undefined ? '' : `${'•'.repeat(6)}${bsn.slice(-3)}`;
}
