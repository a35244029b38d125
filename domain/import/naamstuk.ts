import { ontleedNaam, splitsAchternaam } from '#domain/persoon/naam.ts';
import { isGeenWoord, isOnbekendWoord } from './tekst.ts';

const RUIS =
  /(?<![\p{L}])(?:geb(?:oren)?(?: op)?|gebdat|geb\.?\s?dat|d\.?o\.?b|naam|bsn|tel(?:efoon)?|lft|leeftijd|d\.d)(?![\p{L}])[.:]*/giu;

/** Haalt van een stuk tekst af wat geen naam is: "geb.", "*", losse leestekens aan de randen. */
export function schoonNaam(tekst: string): string {
  return tekst
    .replace(RUIS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;*#=?!"()[\]<>+/-]+|[\s,:;*#=?!"()[\]<>+/-]+$/g, '')
    .trim();
}

/**
 * Kan dit een naam zijn? Een naam heeft een hoofdletter of is een los woord; een zin zonder hoofdletters ("wonen bij")
 * niet. Vooraan in een cel mag een naam ook helemaal klein geschreven zijn ("fatima bakker").
 */
export function isNaamstuk(tekst: string, isVooraan: boolean): boolean {
  if (!/\p{L}/u.test(tekst) || isGeenWoord(tekst) || isOnbekendWoord(tekst)) return false;
  const woorden = tekst.split(' ');
  if (woorden.length > 7 || /[!?=<>{}@]/.test(tekst)) return false;
  if (/\p{Lu}/u.test(tekst)) return true;
  return woorden.length === 1 || (isVooraan && woorden.length <= 4);
}

/**
 * Twee stukken met een komma ertussen als een naam: "Vries" en "Fatima de", "Bakker" en "P.". Bij twee losse woorden
 * is het een gok. Geeft `undefined` als het eerder twee personen zijn.
 */
export function naamUitStukken(
  eerste: string,
  tweede: string,
): { readonly naam: string; readonly isGeraden: boolean } | undefined {
  const isAchternaam = splitsAchternaam(eerste).achternaam.split(' ').length === 1;
  if (!isAchternaam || eerste.includes(',')) return undefined;
  const heeftStaart = ontleedNaam(`${eerste}, ${tweede}`).tussenvoegsel !== splitsAchternaam(eerste).tussenvoegsel;
  const isVoorletters = /^(?:\p{Lu}\.?\s?){1,4}$/u.test(tweede);
  if (heeftStaart || isVoorletters) return { naam: `${eerste}, ${tweede}`, isGeraden: false };
  return tweede.includes(' ') ? undefined : { naam: `${eerste}, ${tweede}`, isGeraden: true };
}

/** De gezinsnaam zonder "fam.", "familie" of "gezin". */
export function leesGezinsnaam(tekst: string): string {
  return tekst.replace(/^\s*(?:fam(?:ilie)?\.?|gezin|huishouden|family)\s+/iu, '').trim();
}
