/** Letters die Unicode niet in een basisletter en een teken ontleedt, en hun gewone schrijfwijze. */
const LOSSE_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', đ: 'd', æ: 'ae', œ: 'oe' };

/** Dezelfde tekst zonder accenten, in kleine letters en met enkele spaties: zo vergelijkt de import woorden. */
export function vlak(tekst: string): string {
  // Verreweg de meeste cellen: zonder accenten en bijzondere letters blijft er weinig te vervangen.
  if (/^[ -~]*$/.test(tekst)) return tekst.toLowerCase().replaceAll('`', "'").replace(/ +/g, ' ').trim();
  return tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøßđæœ]/gu, (letter) => LOSSE_LETTERS[letter] ?? letter)
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Zoals `vlak`, maar ook zonder leestekens: "Geb.-dat." wordt "geb dat". Voor koppen en sleutels. */
export function kaal(tekst: string): string {
  return vlak(tekst)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}

const LEGE_WOORDEN = new Set([
  '',
  '-',
  '--',
  '---',
  '.',
  '/',
  'x',
  'geen',
  'nvt',
  'n.v.t.',
  'n.v.t',
  'n/a',
  'na',
  'none',
  'leeg',
]);
const ONBEKENDE_WOORDEN = new Set([
  '?',
  '??',
  '???',
  'onbekend',
  'onb',
  'onb.',
  'n.n.b.',
  'nnb',
  'n.n.b',
  'unknown',
  'volgt',
  'tbd',
  'n.t.b.',
  'ntb',
]);

/** Staat er uitdrukkelijk niets ("geen", "-", "nvt")? */
export function isGeenWoord(tekst: string): boolean {
  return LEGE_WOORDEN.has(vlak(tekst));
}

/** Staat er dat het nog niet bekend is ("?", "n.n.b.")? */
export function isOnbekendWoord(tekst: string): boolean {
  return ONBEKENDE_WOORDEN.has(vlak(tekst));
}
