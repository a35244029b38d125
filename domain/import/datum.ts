import { type Datum, isDatum, plusDagen, weekdag } from '#domain/datum/datum.ts';
import { isKloktijd } from '#domain/datum/tijdstip.ts';
import type { Cel } from './blad.ts';
import { vlak } from './tekst.ts';

/** In welke volgorde een kolom dag en maand schrijft, voor zover de kolom dat zelf bewijst met een getal boven de 12. */
export type Volgorde = 'dm' | 'md' | 'onbekend' | 'beide';

/** Hoe een datum in deze kolom gelezen wordt. `eeuw` kiest de eeuw bij een jaartal van twee cijfers. */
export type Datumregels = {
  readonly volgorde: Volgorde;
  readonly eeuw: 'geboorte' | 'volwassene' | 'casus';
  readonly vandaag: Datum;
};

/** Wat er in een cel over een datum te lezen is. `rest` is de tekst die over blijft, `keuzen` zijn alle lezingen. */
export type DatumLezing =
  | { readonly soort: 'leeg' }
  | {
      readonly soort: 'datum';
      readonly iso: Datum;
      readonly tijd: string | null;
      readonly rest: string;
      /** De tekst waarin de datum stond, om hem in de cel door een andere lezing te vervangen. */
      readonly stuk: string;
      readonly keuzen: readonly Datum[];
      readonly isEeuwGeraden: boolean;
    }
  | { readonly soort: 'deel'; readonly deeldatum: string; readonly rest: string; readonly stuk: string }
  | { readonly soort: 'week'; readonly week: number; readonly jaar: number | null }
  | { readonly soort: 'vaag'; readonly tekst: string }
  | { readonly soort: 'onmogelijk'; readonly rest: string; readonly stuk: string };

const MAANDEN: Readonly<Record<string, number>> = {
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
  febr: 2,
  februari: 2,
  february: 2,
  mrt: 3,
  mar: 3,
  maa: 3,
  maart: 3,
  march: 3,
  apr: 4,
  april: 4,
  mei: 5,
  may: 5,
  jun: 6,
  juni: 6,
  june: 6,
  jul: 7,
  juli: 7,
  july: 7,
  aug: 8,
  augustus: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oct: 10,
  oktober: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
};

const JMD = /(?<!\d)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/;
const DMJ = /(?<!\d)(\d{1,2})\s?([-./])\s?(\d{1,2})\s?[-./]\s?(?:'|’)?(\d{4}|\d{2})(?!\d)/;
const DAG_WOORD = /(?<!\d)(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?[\s.,-]*(?:'|’)?(\d{4}|\d{2})(?!\d)/;
const WOORD_DAG = /(?<![a-z])([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/;
const WOORD_JAAR = /(?<![a-z])([a-z]{3,9})\.?[\s-]+(?:'|’)?(\d{4})(?!\d)/;
const MAAND_JAAR = /(?<![\d/.-])(\d{1,2})[-./](\d{4})(?!\d)/;
const ACHT = /(?<!\d)(\d{8})(?!\d)/;
const WEEK = /(?<![a-z])(?:week|wk|w)\.?\s?(\d{1,2})(?:\s?[-/,]?\s?(20\d{2}))?(?!\d)/;
const TIJD = /^[\sT,]*(?:om\s+|t\s?)?(\d{1,2})[:.u](\d{2})(?::\d{2})?(?:\s*(?:uur|u))?(?!\d)/i;

type Vondst = {
  readonly jaar: string;
  readonly a: number;
  readonly b: number;
  readonly wijze: 'dm' | 'vast' | 'schuin';
  readonly van: number;
  readonly tot: number;
};

/** Zoekt een volledige datum in platte tekst; `wijze` zegt of de plaats van dag en maand vaststaat. */
function zoek(plat: string): Vondst | undefined {
  const jmd = JMD.exec(plat);
  if (jmd) return vondst(jmd, jmd[1], Number(jmd[4]), Number(jmd[3]), 'vast');
  const dmj = DMJ.exec(plat);
  if (dmj) return vondst(dmj, dmj[4], Number(dmj[1]), Number(dmj[3]), dmj[2] === '/' ? 'schuin' : 'dm');
  const acht = ACHT.exec(plat);
  return zoekMaandnaam(plat) ?? (acht ? vanAchtCijfers(acht) : undefined);
}

function zoekMaandnaam(plat: string): Vondst | undefined {
  const dag = DAG_WOORD.exec(plat);
  const dagmaand = MAANDEN[dag?.[2] ?? ''];
  if (dag && dagmaand) return vondst(dag, dag[3], Number(dag[1]), dagmaand, 'vast');
  const engels = WOORD_DAG.exec(plat);
  const maand = MAANDEN[engels?.[1] ?? ''];
  return engels && maand ? vondst(engels, engels[3], Number(engels[2]), maand, 'vast') : undefined;
}

function vondst(
  treffer: RegExpExecArray,
  jaar: string | undefined,
  a: number,
  b: number,
  wijze: Vondst['wijze'],
): Vondst {
  return { jaar: jaar ?? '', a, b, wijze, van: treffer.index, tot: treffer.index + treffer[0].length };
}

function vanAchtCijfers(treffer: RegExpExecArray): Vondst | undefined {
  const tekst = treffer[1] ?? '';
  if (isDatum(schrijf(tekst.slice(0, 4), Number(tekst.slice(4, 6)), Number(tekst.slice(6))))) {
    return vondst(treffer, tekst.slice(0, 4), Number(tekst.slice(6)), Number(tekst.slice(4, 6)), 'vast');
  }
  const iso = schrijf(tekst.slice(4), Number(tekst.slice(2, 4)), Number(tekst.slice(0, 2)));
  const isEcht = isDatum(iso) && Number(tekst.slice(4)) > 1899 && Number(tekst.slice(4)) < 2100;
  return isEcht
    ? vondst(treffer, tekst.slice(4), Number(tekst.slice(0, 2)), Number(tekst.slice(2, 4)), 'dm')
    : undefined;
}

function schrijf(jaar: string, maand: number, dag: number): string {
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}

/** De eeuw bij twee cijfers: een geboorte ligt in het verleden, een casus na 2000 (regels per veld). */
function jaartal(jaar: string, regels: Datumregels): { readonly jaar: string; readonly isGeraden: boolean } {
  if (jaar.length === 4) return { jaar, isGeraden: false };
  if (regels.eeuw === 'casus') return { jaar: `20${jaar}`, isGeraden: false };
  const ditJaar = Number(regels.vandaag.slice(0, 4));
  const jong = 2000 + Number(jaar);
  if (jong > ditJaar) return { jaar: `19${jaar}`, isGeraden: false };
  if (regels.eeuw === 'geboorte') return { jaar: String(jong), isGeraden: false };
  // Van een volwassene die nu geen 16 zou zijn, is 19.. waarschijnlijker; 100 jaar en ouder is dan de keerzijde.
  return jong > ditJaar - 16 ? { jaar: `19${jaar}`, isGeraden: true } : { jaar: String(jong), isGeraden: false };
}

/** Leest een datum uit een tekst; wat er verder in staat komt in `rest`. Evalueert niets en werpt nooit. */
export function leesDatum(tekst: string, regels: Datumregels): DatumLezing {
  if (tekst.trim() === '') return { soort: 'leeg' };
  const plat = klein(tekst);
  const gevonden = zoek(plat);
  if (gevonden) return leesVondst(tekst, gevonden, regels);
  const maand = leesMaand(tekst, plat);
  if (maand) return maand;
  const week = WEEK.exec(plat);
  if (week && Number(week[1]) >= 1 && Number(week[1]) <= 53) {
    return { soort: 'week', week: Number(week[1]), jaar: week[2] === undefined ? null : Number(week[2]) };
  }
  const jaar = /^(?:\*|in|sinds|begin|eind)?\s?((?:19|20)\d{2})$/.exec(plat.trim())?.[1];
  return jaar === undefined ? { soort: 'vaag', tekst } : { soort: 'deel', deeldatum: jaar, rest: '', stuk: jaar };
}

function leesMaand(tekst: string, plat: string): DatumLezing | undefined {
  const cijfers = MAAND_JAAR.exec(plat);
  const woorden = WOORD_JAAR.exec(plat);
  const treffer = cijfers ?? woorden;
  if (!treffer) return undefined;
  const maand = cijfers ? Number(cijfers[1]) : (MAANDEN[woorden?.[1] ?? ''] ?? 0);
  const rest = zonder(tekst, treffer.index, treffer.index + treffer[0].length);
  const [stuk] = treffer;
  if (maand < 1 || maand > 12) return cijfers ? { soort: 'onmogelijk', rest, stuk } : undefined;
  return { soort: 'deel', deeldatum: `${treffer[2]}-${String(maand).padStart(2, '0')}`, rest, stuk };
}

function leesVondst(tekst: string, gevonden: Vondst, regels: Datumregels): DatumLezing {
  const { jaar, isGeraden } = jaartal(gevonden.jaar, regels);
  const dm = schrijf(jaar, gevonden.b, gevonden.a);
  const md = schrijf(jaar, gevonden.a, gevonden.b);
  const lezingen = kies(gevonden, dm, md, regels.volgorde);
  const [iso] = lezingen;
  const stuk = tekst.slice(gevonden.van, gevonden.tot);
  if (iso === undefined) return { soort: 'onmogelijk', rest: zonder(tekst, gevonden.van, gevonden.tot), stuk };
  const na = tekst.slice(gevonden.tot);
  const tijd = TIJD.exec(na);
  const uur = tijd ? `${(tijd[1] ?? '').padStart(2, '0')}:${tijd[2]}` : null;
  const heeftTijd = uur !== null && isKloktijd(uur);
  const rest = zonder(tekst, gevonden.van, gevonden.tot + (heeftTijd ? (tijd?.[0].length ?? 0) : 0));
  const eeuwen = isGeraden ? [iso, `20${iso.slice(2)}`].filter((dag) => isDatum(dag)) : lezingen;
  return { soort: 'datum', iso, tijd: heeftTijd ? uur : null, rest, stuk, keuzen: eeuwen, isEeuwGeraden: isGeraden };
}

/** De mogelijke lezingen, de gekozen eerst. Meer dan een betekent: de gebruiker moet kiezen. */
function kies(gevonden: Vondst, dm: string, md: string, volgorde: Volgorde): readonly Datum[] {
  if (gevonden.wijze === 'vast') return isDatum(dm) ? [dm] : [];
  const mogelijk = [dm, md].filter((dag) => isDatum(dag));
  if (mogelijk.length < 2 || dm === md) return mogelijk.slice(0, 1);
  if (volgorde === 'dm') return [dm];
  if (volgorde === 'md') return [md];
  const isTwijfel = volgorde === 'beide' || gevonden.wijze === 'schuin';
  return isTwijfel ? [dm, md] : [dm];
}

/** Kleine letters zonder de lengte te veranderen, zodat plaatsen in `plat` ook in de oorspronkelijke tekst kloppen. */
function klein(tekst: string): string {
  if (/^[ -~]*$/.test(tekst)) return tekst.toLowerCase();
  return tekst.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function zonder(tekst: string, van: number, tot: number): string {
  const rest = `${tekst.slice(0, van)} ${tekst.slice(tot)}`.replace(/\s+/g, ' ').trim();
  return rest.replace(/^[,;:\s-]+|[,;:\s-]+$/g, '');
}

/** Leest een cel: een echte datumcel is ondubbelzinnig, een los getal kan een datumnummer van Excel zijn. */
export function leesDatumCel(cel: Cel, regels: Datumregels): DatumLezing {
  if (cel.iso !== undefined) {
    const [iso = '', tijd] = cel.iso.split('T');
    return { soort: 'datum', iso, tijd: tijd ?? null, rest: '', stuk: cel.tekst, keuzen: [iso], isEeuwGeraden: false };
  }
  if (cel.soort === 'getal' && /^\d{5}(\.\d+)?$/.test(cel.tekst)) {
    const iso = plusDagen('1899-12-30', Math.floor(Number(cel.tekst)));
    return { soort: 'datum', iso, tijd: null, rest: '', stuk: cel.tekst, keuzen: [iso], isEeuwGeraden: false };
  }
  return leesDatum(cel.uitkomst ?? cel.tekst, regels);
}

/** Wat de kolom zelf bewijst over de volgorde van dag en maand: een deel boven de 12 kan geen maand zijn. */
export function volgordeVan(teksten: readonly string[]): Volgorde {
  // Zonder cijfer is er geen dag en geen maand: dat scheelt het zoeken in de meeste cellen met woorden.
  const bewijs = new Set(teksten.map((tekst) => (/\d/.test(tekst) ? bewijsVan(zoek(klein(tekst))) : undefined)));
  if (bewijs.has('dm') && bewijs.has('md')) return 'beide';
  if (bewijs.has('dm')) return 'dm';
  return bewijs.has('md') ? 'md' : 'onbekend';
}

function bewijsVan(gevonden: Vondst | undefined): 'dm' | 'md' | undefined {
  if (gevonden === undefined || gevonden.wijze === 'vast') return undefined;
  const isMaand = (getal: number) => getal >= 1 && getal <= 12;
  const isDag = (getal: number) => getal > 12 && getal < 32;
  if (isDag(gevonden.a) && isMaand(gevonden.b)) return 'dm';
  return isDag(gevonden.b) && isMaand(gevonden.a) ? 'md' : undefined;
}

/** De maandag van een ISO-week. De eerste week is de week met 4 januari erin. */
export function maandagVanWeek(jaar: number, week: number): Datum {
  const vier = `${jaar}-01-04`;
  return plusDagen(vier, (week - 1) * 7 - (weekdag(vier) - 1));
}

/** Een dag zonder jaar ("12-12", "2/1", "3 mei") in de periode die op `vanaf` begint: het eerste jaar waarin hij valt. */
export function leesDagZonderJaar(tekst: string, vanaf: Datum): Datum | undefined {
  const plat = vlak(tekst);
  const cijfers = /(?<![\d/.-])(\d{1,2})[-./](\d{1,2})(?![\d/.-])/.exec(plat);
  const woord = /(?<!\d)(\d{1,2})\s+([a-z]{3,9})/.exec(plat);
  const dag = Number(cijfers?.[1] ?? woord?.[1] ?? 0);
  const maand = cijfers ? Number(cijfers[2]) : (MAANDEN[woord?.[2] ?? ''] ?? 0);
  const jaar = Number(vanaf.slice(0, 4));
  const mogelijk = [jaar, jaar + 1].map((een) => schrijf(String(een), maand, dag)).filter((een) => isDatum(een));
  return mogelijk.find((een) => een >= vanaf);
}
