/** Letters die Unicode niet in een basisletter en een teken ontleedt, en hun gewone schrijfwijze. */
const LOSSE_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', đ: 'd', æ: 'ae', œ: 'oe' };

/** Dezelfde tekst zonder accenten, in kleine letters en met enkele spaties: zo vergelijkt de import woorden. */
export function vlak(tekst: string): string {
  // Verreweg de meeste cellen: zonder accenten en bijzondere letters blijft er weinig te vervangen.
  if (/^[ -~]*$/.test(tekst)) {
    const plat = tekst.toLowerCase().trim();
    return plat.includes('`') || plat.includes('  ') ? plat.replaceAll('`', "'").replace(/ +/g, ' ') : plat;
  }
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

const LANGSTE_WOORD = Math.max(...[...LEGE_WOORDEN, ...ONBEKENDE_WOORDEN].map((woord) => woord.length));

/** Staat er uitdrukkelijk niets ("geen", "-", "nvt")? */
export function isGeenWoord(tekst: string): boolean {
  return isEenVan(LEGE_WOORDEN, tekst);
}

/** Staat er dat het nog niet bekend is ("?", "n.n.b.")? */
export function isOnbekendWoord(tekst: string): boolean {
  return isEenVan(ONBEKENDE_WOORDEN, tekst);
}

function isEenVan(woorden: ReadonlySet<string>, tekst: string): boolean {
  // Verreweg de meeste cellen: `vlak` maakt gewone tekens alleen korter waar spaties staan, en in de woorden staan die niet.
  if (tekst.length > LANGSTE_WOORD && tekst.trim().length > LANGSTE_WOORD && /^[ -~]*$/.test(tekst)) return false;
  return woorden.has(vlak(tekst));
}
