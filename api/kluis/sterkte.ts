import { type TranslationKeys, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as algemeen } from '@zxcvbn-ts/language-common';
import { dictionary as nederlands } from '@zxcvbn-ts/language-nl-be';
import { LAAGSTE_STERKTE } from '#domain/kluis/wachtwoordzin.ts';

/** How well a passphrase stands up to guessing. */
export interface Sterkte {
  /** 0 (at once) to 4 (strong enough). */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** Base-10 logarithm of the number of guesses. */
  readonly guessesLog10: number;
  /** What makes it weak, in Dutch, or null. */
  readonly waarschuwing: string | null;
  readonly suggesties: readonly string[];
  /** How long guessing takes, in plain Dutch. */
  readonly kraaktijd: string;
}

// The Dutch package addresses the user with "jij" and gives advice (symbols, capitals) that does not help a sentence.
const teksten: TranslationKeys = {
  warnings: {
    straightRow: 'Toetsen die naast elkaar liggen zijn makkelijk te raden.',
    keyPattern: 'Korte patronen op het toetsenbord zijn makkelijk te raden.',
    simpleRepeat: 'Herhaalde letters, zoals "aaa", zijn makkelijk te raden.',
    extendedRepeat: 'Herhaalde stukjes, zoals "abcabc", zijn makkelijk te raden.',
    sequences: 'Reeksen zoals "abc" of "1234" zijn makkelijk te raden.',
    recentYears: 'Jaartallen zijn makkelijk te raden.',
    dates: 'Datums zijn makkelijk te raden.',
    topTen: 'Dit is een van de tien meest gebruikte wachtwoorden.',
    topHundred: 'Dit is een van de honderd meest gebruikte wachtwoorden.',
    common: 'Dit is een veelgebruikt wachtwoord.',
    similarToCommon: 'Dit lijkt op een veelgebruikt wachtwoord.',
    wordByItself: 'Een woord op zichzelf is makkelijk te raden.',
    namesByThemselves: 'Een naam op zichzelf is makkelijk te raden.',
    commonNames: 'Veelvoorkomende namen zijn makkelijk te raden.',
    userInputs: 'Hierin staat iets dat anderen van u of van dit dossier weten.',
    pwned: 'Dit wachtwoord is eerder gelekt.',
  },
  suggestions: {
    l33t: 'Een cijfer in plaats van een letter (0 voor o) helpt nauwelijks.',
    reverseWords: 'Een woord achterstevoren helpt nauwelijks.',
    allUppercase: 'Alles in hoofdletters helpt nauwelijks.',
    capitalization: 'Een hoofdletter vooraan helpt nauwelijks.',
    dates: 'Gebruik geen datums.',
    recentYears: 'Gebruik geen jaartallen.',
    associatedYears: 'Gebruik geen jaartallen die bij u horen.',
    sequences: 'Gebruik geen reeksen.',
    repeated: 'Herhaal geen woorden of letters.',
    longerKeyboardPattern: 'Gebruik geen patronen op het toetsenbord.',
    anotherWord: 'Voeg een of twee woorden toe die niets met elkaar te maken hebben.',
    useWords: 'Neem vijf of zes losse woorden die niets met elkaar te maken hebben.',
    noNeed: 'Cijfers, hoofdletters en leestekens zijn niet nodig.',
    pwned: 'Gebruik dit wachtwoord nergens meer.',
  },
  timeEstimation: {
    ltSecond: '',
    second: '',
    seconds: '',
    minute: '',
    minutes: '',
    hour: '',
    hours: '',
    day: '',
    days: '',
    month: '',
    months: '',
    year: '',
    years: '',
    centuries: '',
  },
};

// Whole sentences that people think of first. The estimator sees loose words in them and finds them far too strong.
const spreekwoorden = `
de kat krabt de krullen van de trap
wie een kuil graaft voor een ander valt er zelf in
wie wat bewaart die heeft wat
de appel valt niet ver van de boom
zachte heelmeesters maken stinkende wonden
als de kat van huis is dansen de muizen op tafel
beter een vogel in de hand dan tien in de lucht
oost west thuis best
eind goed al goed
morgenstond heeft goud in de mond
hoge bomen vangen veel wind
de pot verwijt de ketel dat hij zwart ziet
van een mug een olifant maken
in de aap gelogeerd
lang zal ze leven in de gloria
wilhelmus van nassouwe ben ik van duitsen bloed
zie ginds komt de stoomboot uit spanje weer aan
slaap kindje slaap daar buiten loopt een schaap
er was eens een koning
altijd is kortjakje ziek midden in de week
een gezin een plan een regisseur
`
  .trim()
  .split('\n')
  .flatMap((zin) => [zin, zin.replaceAll(' ', '')]);

let schatter: ZxcvbnFactory | undefined;

// Built at first use: it takes a third of a second and the kluis needs it only when a passphrase is chosen.
function laadSchatter(): ZxcvbnFactory {
  schatter ??= new ZxcvbnFactory({
    dictionary: { ...algemeen, ...nederlands, 'passwords-spreekwoorden': spreekwoorden },
    graphs: adjacencyGraphs,
    translations: teksten,
  });
  return schatter;
}

// Argon2id with 256 MiB and three passes: 1,400 guesses a second on one H100 (veiligheid §2.2), and a thousand of those.
const GOKKEN_PER_SECONDE = 1_400_000;
const TIJDVAKKEN = [
  { tot: 60, een: 'seconde', meer: 'seconden', duur: 1 },
  { tot: 3600, een: 'minuut', meer: 'minuten', duur: 60 },
  { tot: 86_400, een: 'uur', meer: 'uur', duur: 3600 },
  { tot: 2_592_000, een: 'dag', meer: 'dagen', duur: 86_400 },
  { tot: 31_536_000, een: 'maand', meer: 'maanden', duur: 2_592_000 },
  { tot: 31_536_000_000, een: 'jaar', meer: 'jaar', duur: 31_536_000 },
] as const;

/** How long an attacker with a thousand of the fastest cards takes, as Dutch words. */
export function kraaktijdVan(guessesLog10: number): string {
  const seconden = 10 ** guessesLog10 / GOKKEN_PER_SECONDE;
  if (seconden < 2) return 'minder dan twee seconden';
  const vak = TIJDVAKKEN.find(({ tot }) => seconden < tot);
  if (vak === undefined) return 'meer dan duizend jaar';
  const aantal = Math.max(1, Math.round(seconden / vak.duur));
  return `ongeveer ${aantal} ${aantal === 1 ? vak.een : vak.meer}`;
}

function scoreVan(guessesLog10: number): Sterkte['score'] {
  if (guessesLog10 >= LAAGSTE_STERKTE) return 4;
  if (guessesLog10 >= 11) return 3;
  if (guessesLog10 >= 8) return 2;
  return guessesLog10 >= 5 ? 1 : 0;
}

/**
 * Estimates how many guesses a passphrase takes, with Dutch words, names and sayings as what an attacker tries first.
 * `eigenWoorden` are words that belong to this dossier (names, gemeente): they count as known.
 */
export function weegZin(zin: string, eigenWoorden: readonly string[]): Sterkte {
  const bekend = eigenWoorden.flatMap((woord) => [woord, ...woord.split(/[\s-]+/)]).filter((woord) => woord.length > 2);
  const { guessesLog10, feedback } = laadSchatter().check(zin, ['eenplan', 'eénplan', ...bekend]);
  const score = scoreVan(guessesLog10);
  return {
    score,
    guessesLog10,
    waarschuwing: score === 4 ? null : feedback.warning,
    suggesties:
      score === 4 ? [] : feedback.suggestions.length > 0 ? feedback.suggestions : [teksten.suggestions.anotherWord],
    kraaktijd: kraaktijdVan(guessesLog10),
  };
}
