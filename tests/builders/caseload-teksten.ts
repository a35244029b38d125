import { organisaties } from './caseload-namen.ts';
import type { Toeval } from './toeval.ts';

const wanneer = ['vandaag', 'gisteren', 'vanochtend', 'afgelopen weekend', 'maandag', 'vorige week', 'eergisteren'];
const onderwerpen = [
  'de ruzies thuis',
  'het toezicht op de kinderen',
  'de omgangsregeling',
  'het contactverbod',
  'de veiligheidsafspraken',
  'de schulden',
  'het alcoholgebruik',
  'de woonruimte',
  'de zorg voor oma',
  'het schoolverzuim',
  'de jaloezie',
  'het volgen via de telefoon',
  'de slaapproblemen van de jongste',
  'de spanning rond de scheiding',
  'het geld van moeder',
  'de inschrijving bij de huisarts',
];
const gevoelens = [
  'opgelucht',
  'gespannen',
  'verdrietig',
  'boos',
  'rustig',
  'bang voor de reactie van de ander',
  'moe',
  'open',
  'afwachtend',
];
const plekken = [
  'thuis',
  'op kantoor',
  'op school',
  'bij de huisarts',
  'in het buurthuis',
  'bij haar zus',
  'in de opvang',
  'op straat',
];
const gevolgen = [
  'een blauwe plek op de bovenarm',
  'geschreeuw dat buren hoorden',
  'een kapotte deur',
  'een kind dat niet naar school durfde',
  'een melding bij de politie',
  'een nacht bij de buren',
  'een ruzie over geld',
  'een dreigend bericht',
  'geen letsel',
];
const vervolgen = [
  'belt volgende week terug',
  'plant een huisbezoek',
  'stemt af met de wijkagent',
  'vraagt de school om informatie',
  'nodigt beiden apart uit',
  'legt dit voor aan de aandachtsfunctionaris',
  'maakt een veiligheidsplan met moeder',
  'wacht het advies af',
  'bespreekt dit in het casusoverleg',
];

type Zin = (toeval: Toeval, namen: readonly string[]) => string;
const naam: Zin = (t, namen) => t.kies(namen);

const zinnen: readonly Zin[] = [
  (t, n) => `Gebeld met ${naam(t, n)} over ${t.kies(onderwerpen)}.`,
  (t, n) => `${naam(t, n)} vertelt dat het ${t.kies(wanneer)} weer misging ${t.kies(plekken)}.`,
  (t, n) => `${naam(t, n)} is ${t.kies(gevoelens)} en wil praten over ${t.kies(onderwerpen)}.`,
  (t) => `${t.kies(organisaties)} ziet verbetering als het gaat om ${t.kies(onderwerpen)}.`,
  (t) => `${t.kies(organisaties)} maakt zich zorgen over ${t.kies(onderwerpen)}.`,
  (t, n) => `${naam(t, n)} ontkent wat er ${t.kies(wanneer)} is gebeurd.`,
  (t, n) => `Volgens ${naam(t, n)} was er ${t.kies(gevolgen)}.`,
  (t, n) =>
    `Afgesproken dat ${naam(t, n)} ${t.kies(wanneer) === 'vandaag' ? 'direct' : 'deze week'} contact zoekt met ${t.kies(organisaties).toLowerCase()}.`,
  (t) => `De consulent ${t.kies(vervolgen)}.`,
  (t) => `De regisseur ${t.kies(vervolgen)}.`,
  (t, n) => `Geen gehoor bij ${naam(t, n)}, voicemail ingesproken zonder inhoud te noemen.`,
  (t, n) => `Gesprek ${t.kies(plekken)} met ${naam(t, n)}, ongeveer ${t.tussen(2, 9) * 10} minuten.`,
  (t, n) => `${naam(t, n)} kwam niet op de afspraak en liet niets weten.`,
  (t) => `In het casusoverleg besproken: ${t.kies(onderwerpen)} en ${t.kies(onderwerpen)}.`,
  (t, n) => `${naam(t, n)} slaapt tijdelijk ${t.kies(plekken)}.`,
  (t, n) => `De kinderen zijn gezien door ${t.kies(organisaties).toLowerCase()}; ${naam(t, n)} was erbij.`,
  (t, n) => `${naam(t, n)} geeft toestemming om te overleggen met ${t.kies(organisaties).toLowerCase()}.`,
  (t, n) => `${naam(t, n)} geeft geen toestemming; de reden staat in het dossier.`,
  (t) => `Politie was ${t.kies(wanneer)} aan de deur, er was ${t.kies(gevolgen)}.`,
  (t, n) =>
    `${naam(t, n)} volgt de afspraken en heeft ${t.tussen(1, 6)} gesprekken gehad bij ${t.kies(organisaties).toLowerCase()}.`,
  (t, n) => `Rooster voor de kinderen gemaakt met ${naam(t, n)}: ${t.tussen(1, 3)} dagen per week bij opa en oma.`,
  (t) => `Het gaat beter met ${t.kies(onderwerpen)}, maar ${t.kies(onderwerpen)} blijft lastig.`,
  (t, n) => `${naam(t, n)} spreekt weinig Nederlands; een tolk gebeld voor dit gesprek.`,
  (t) => `Verslag ontvangen van ${t.kies(organisaties).toLowerCase()}, kenmerk ${t.tussen(1000, 99_999)}.`,
];

/** One to five sentences about the people in `namen`, as a note in a journaal. */
export function maakNotitie(toeval: Toeval, namen: readonly string[]): string {
  const aantal = 1 + toeval.getal(3) + toeval.getal(3);
  let tekst = '';
  for (let zin = 0; zin < aantal; zin += 1) {
    tekst += `${zin === 0 ? '' : ' '}${toeval.kies(zinnen)(toeval, namen)}`;
  }
  return tekst;
}

/** What was seen or heard, without judgement. */
export function maakFeit(toeval: Toeval, namen: readonly string[]): string {
  return `${toeval.kies(namen)} vertelt over ${toeval.kies(gevolgen)}, ${toeval.kies(wanneer)} ${toeval.kies(plekken)}.`;
}

const duidingen = [
  'Past bij eerdere signalen.',
  'Kan ook een andere oorzaak hebben.',
  'Lijkt ernstiger dan de vorige keer.',
  'Wijst op een patroon.',
  'Nog te vroeg om iets te zeggen.',
];
/** What the professional makes of a fact. */
export function maakDuiding(toeval: Toeval): string {
  return toeval.kies(duidingen);
}

const werkwoorden = [
  'Bellen met',
  'Afspraak maken met',
  'Terugkoppelen aan',
  'Informatie vragen bij',
  'Overleggen met',
  'Verslag sturen naar',
];
/** What has to be done, in a few words. */
export function maakActietekst(toeval: Toeval): string {
  return `${toeval.kies(werkwoorden)} ${toeval.kies(organisaties).toLowerCase()} over ${toeval.kies(onderwerpen)}`;
}

const doelen = [
  'De kinderen slapen elke nacht veilig',
  'Ruzies stoppen voordat iemand bang wordt',
  'Er is een eigen inkomen',
  'Beide ouders houden zich aan de omgangsregeling',
  'Oma krijgt elke dag goede zorg',
  'Er is hulp bij het drinken',
  'De schulden lopen niet verder op',
  'De oudste gaat weer naar school',
];
/** A goal in the words of the family. */
export function maakDoeltekst(toeval: Toeval): string {
  return toeval.kies(doelen);
}

const afspraken = [
  'Als het spannend wordt gaat moeder met de kinderen naar de buren',
  'Vader belt zijn broer voordat hij boos wordt',
  'De telefoon ligt altijd opgeladen in de gang',
  'Niemand komt alleen aan de deur',
  'De school belt als een kind niet komt',
];
/** A safety agreement of the family. */
export function maakAfspraaktekst(toeval: Toeval): string {
  return toeval.kies(afspraken);
}
