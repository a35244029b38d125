/** Letters die bij het splitsen van letter en accent niet vanzelf een gewone letter worden. */
const LOSSE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  æ: 'ae',
  þ: 'th',
  ə: 'e',
};

/**
 * Brengt tekst terug tot wat telt bij zoeken: kleine letters zonder accenten, leestekens worden een spatie, en de y wordt
 * ij (Wyngaard = Wijngaard). De y wordt ij en niet andersom, zodat "D", "Di" en "Dij" tijdens het typen al op Dijkstra
 * passen. Dezelfde functie hoort over de opgeslagen tekst en over de zoekvraag te gaan.
 */
export function zoeksleutel(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøđðħıłŋœæþə]/g, (letter) => LOSSE_LETTERS[letter] ?? letter)
    .replace(/['’‘`]/g, '')
    .replace(/y/g, 'ij')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
