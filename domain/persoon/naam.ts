import { klanksleutel } from './klanksleutel.ts';
import { zoeksleutel } from './zoeksleutel.ts';

/** De naam van een persoon in de delen die Nederland gebruikt. Elk deel mag ontbreken (leeg), want vaak is maar iets bekend. */
export type Naam = {
  readonly roepnaam: string;
  readonly voornamen: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
};

/** Tussenvoegsels die voor een achternaam staan; langste eerst, zodat "van der" voor "van" gaat. */
const TUSSENVOEGSELS = [
  'van onder de',
  'van over de',
  "van 't",
  'van de',
  'van den',
  'van der',
  'van het',
  'van ter',
  'voor de',
  'voor den',
  'uit de',
  'uit den',
  "uit 't",
  'uijt de',
  'op de',
  'op den',
  'op der',
  "op 't",
  'op ten',
  'over de',
  'onder de',
  'aan de',
  'aan den',
  'aan het',
  "aan 't",
  'bij de',
  "bij 't",
  'in de',
  'in den',
  'in der',
  'in het',
  "in 't",
  'de la',
  'von der',
  'von dem',
  'van',
  'von',
  'vom',
  'voor',
  'uit',
  'op',
  'onder',
  'over',
  'aan',
  'bij',
  'in',
  'de',
  'den',
  'der',
  'des',
  'del',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'ten',
  'te',
  'tot',
  "d'",
  "'t",
  "'s",
] as const;

const GESORTEERD = [...TUSSENVOEGSELS].sort((a, b) => b.length - a.length);

/** De naam zoals hij op het scherm staat: "Fatima de Vries"; zonder roepnaam de eerste voornaam. Leeg als niets bekend is. */
export function weergavenaam(naam: Naam): string {
  const voor = naam.roepnaam.trim() || (naam.voornamen.trim().split(/\s+/)[0] ?? '');
  const tussen = naam.tussenvoegsel.trim();
  const achter = naam.achternaam.trim();
  // "d'" en "'t" met apostrof aan het eind horen aan de naam vast: d'Ancona.
  const geheel = tussen.endsWith("'") && achter !== '' ? `${tussen}${achter}` : `${tussen} ${achter}`;
  return [voor, geheel.trim()].filter((deel) => deel !== '').join(' ');
}

/** Sleutel om op te sorteren zoals een Nederlandse lijst: op achternaam zonder tussenvoegsel, dan tussenvoegsel, dan voornaam. */
export function sorteersleutel(naam: Naam): string {
  const voor = naam.roepnaam.trim() || naam.voornamen;
  return [naam.achternaam, naam.tussenvoegsel, voor].map(zoeksleutel).join(', ');
}

/** Alles waarop men een persoon aan de naam zoekt, als één zoeksleutel. */
export function zoeksleutelVanNaam(naam: Naam): string {
  return zoeksleutel([naam.roepnaam, naam.voornamen, naam.tussenvoegsel, naam.achternaam].join(' '));
}

/** De klanksleutel waarmee men mogelijke dubbele personen opzoekt: van de achternaam, of bij gebrek daaraan van de voornaam. */
export function klanksleutelVanNaam(naam: Naam): string {
  return klanksleutel(naam.achternaam) || klanksleutel(naam.roepnaam || naam.voornamen);
}

/** Sleutel om de naam van een gezin op te sorteren: "Gezin de Vries" en "Fam. De Vries" sorteren beide als "vries, de". */
export function sorteersleutelVanGezin(gezinsnaam: string): string {
  const { tussenvoegsel, achternaam } = splitsAchternaam(zonderGezin(gezinsnaam));
  return [achternaam, tussenvoegsel]
    .map(zoeksleutel)
    .filter((deel) => deel !== '')
    .join(', ');
}

/**
 * Haalt een naam in één veld uit elkaar: "Fatima de Vries", "de Vries, Fatima", "Vries, Fatima de" of "fam. de Vries".
 * Eén los woord geldt als roepnaam. Bij twijfel blijft alles bewaard: geen woord van de invoer gaat verloren
 * (behalve het voorvoegsel "familie").
 */
export function ontleedNaam(tekst: string): Naam {
  const net = tekst.replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();
  const gezin = zonderGezin(net);
  if (gezin !== net) return { roepnaam: '', voornamen: '', ...splitsAchternaam(gezin) };
  const komma = net.indexOf(',');
  if (komma > 0) return metKomma(net.slice(0, komma).trim(), net.slice(komma + 1).trim());
  const [voor = '', ...rest] = net.split(' ');
  if (rest.length === 0) return { roepnaam: voor, voornamen: '', tussenvoegsel: '', achternaam: '' };
  const geheel = splitsAchternaam(net);
  return geheel.tussenvoegsel === '' ? zonderKomma(net.split(' ')) : { roepnaam: '', voornamen: '', ...geheel };
}

function zonderGezin(tekst: string): string {
  return tekst.trim().replace(/^(?:fam\.?|familie|gezin)\s+(?=\S)/i, '');
}

/** "De Vries" -> tussenvoegsel "de" (vooraan altijd klein), achternaam "Vries". */
export function splitsAchternaam(tekst: string): Pick<Naam, 'tussenvoegsel' | 'achternaam'> {
  const deel = tussenvoegselVooraan(tekst.trim());
  if (deel === undefined) return { tussenvoegsel: '', achternaam: tekst.trim() };
  return { ...deel, tussenvoegsel: deel.tussenvoegsel.toLowerCase() };
}

/** "Vries, Fatima de": wat na de komma een tussenvoegsel achteraan heeft, krijgt dat voor de achternaam terug. */
function metKomma(voorKomma: string, naKomma: string): Naam {
  const klein = naKomma.toLowerCase();
  const staart = GESORTEERD.find((deel) => klein.endsWith(` ${deel}`));
  if (staart !== undefined) {
    const voornaam = naKomma.slice(0, -staart.length).trim();
    return { roepnaam: voornaam, voornamen: '', tussenvoegsel: naKomma.slice(-staart.length), achternaam: voorKomma };
  }
  return { roepnaam: naKomma, voornamen: '', ...splitsAchternaam(voorKomma) };
}

/** Voornamen tot het eerste tussenvoegsel; zonder tussenvoegsel is alles na het eerste woord de achternaam. */
function zonderKomma(woorden: readonly string[]): Naam {
  for (let plaats = 1; plaats < woorden.length - 1; plaats += 1) {
    const deel = tussenvoegselVooraan(woorden.slice(plaats).join(' '));
    if (deel !== undefined) return { roepnaam: woorden.slice(0, plaats).join(' '), voornamen: '', ...deel };
  }
  return { roepnaam: woorden[0] ?? '', voornamen: '', tussenvoegsel: '', achternaam: woorden.slice(1).join(' ') };
}

/** Het tussenvoegsel waarmee een tekst begint, in de spelling van die tekst (Fatima El Amrani blijft "El"). */
function tussenvoegselVooraan(tekst: string): Pick<Naam, 'tussenvoegsel' | 'achternaam'> | undefined {
  const klein = tekst.toLowerCase();
  const deel = GESORTEERD.find((woord) => klein.startsWith(woord.endsWith("'") ? woord : `${woord} `));
  if (deel === undefined) return undefined;
  const achternaam = tekst.slice(deel.length).trim();
  return achternaam === '' ? undefined : { tussenvoegsel: tekst.slice(0, deel.length), achternaam };
}
