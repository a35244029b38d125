import { type Deeldatum, kanDezelfdeDagZijn, precisieVan } from '#domain/datum/deeldatum.ts';
import { isGeldigBsn, normaliseerBsn } from './bsn.ts';
import { klanksleutel } from './klanksleutel.ts';
import type { Naam } from './naam.ts';
import { zoeksleutel } from './zoeksleutel.ts';

/** Wat van een persoon telt bij de dubbelcontrole; `null` betekent: niet bekend. De postcode is die van een casus van de persoon. */
export type Kenmerken = {
  readonly naam: Naam;
  readonly geboortedatum: Deeldatum | null;
  readonly bsn: string | null;
  readonly postcode: string | null;
  readonly telefoon: string | null;
};

/** Waarom twee personen dezelfde kunnen zijn, of juist niet. De tekst bij een reden staat in de schermteksten. */
export type GelijkenisReden =
  | 'ZELFDE_BSN'
  | 'ZELFDE_NAAM'
  | 'ZELFDE_ACHTERNAAM'
  | 'ACHTERNAAM_KLINKT_GELIJK'
  | 'ACHTERNAAM_LIJKT'
  | 'ZELFDE_VOORNAAM'
  | 'VOORNAAM_KLINKT_GELIJK'
  | 'VOORNAAM_LIJKT'
  | 'ZELFDE_VOORLETTER'
  | 'ZELFDE_GEBOORTEDATUM'
  | 'GEBOORTEDATUM_KAN'
  | 'ZELFDE_POSTCODE'
  | 'ZELFDE_TELEFOON'
  | 'ANDER_BSN'
  | 'ANDERE_GEBOORTEDATUM';

/** Uitkomst: een woord en alle redenen, nooit een getal. Het besluit "dit is dezelfde" neemt een mens. */
export type Gelijkenis = {
  readonly mate: 'zeker' | 'waarschijnlijk' | 'mogelijk' | 'geen';
  readonly redenen: readonly GelijkenisReden[];
};

/**
 * Vergelijkt twee personen voor de waarschuwing "deze persoon staat er misschien al". `zeker`: hetzelfde geldige BSN.
 * `waarschijnlijk`: voor- en achternaam passen en ook de geboortedatum, de postcode of het telefoonnummer. `mogelijk`: voor- en achternaam
 * passen, of één van beide met dezelfde geboortedatum (tweeling, getrouwd, verschreven). Een ander geldig BSN sluit uit,
 * een geboortedatum die niet kan kloppen zwakt een stap af. Symmetrisch: de volgorde van `a` en `b` maakt niet uit.
 */
export function gelijkenis(a: Kenmerken, b: Kenmerken): Gelijkenis {
  const redenen = [
    ...bsnRedenen(a.bsn, b.bsn),
    ...naamRedenen(a.naam, b.naam),
    ...geboorteRedenen(a.geboortedatum, b.geboortedatum),
    ...bereikRedenen(a, b),
  ];
  return { mate: mateVan(new Set(redenen)), redenen };
}

/** Van meest naar minst zeker. */
export const VOLGORDE_MATE: readonly Gelijkenis['mate'][] = ['zeker', 'waarschijnlijk', 'mogelijk', 'geen'];

const ACHTERNAAM = ['ZELFDE_NAAM', 'ZELFDE_ACHTERNAAM', 'ACHTERNAAM_KLINKT_GELIJK', 'ACHTERNAAM_LIJKT'] as const;
const VOORNAAM = ['ZELFDE_NAAM', 'ZELFDE_VOORNAAM', 'VOORNAAM_KLINKT_GELIJK', 'VOORNAAM_LIJKT'] as const;
const STEUN = ['ZELFDE_GEBOORTEDATUM', 'ZELFDE_POSTCODE', 'ZELFDE_TELEFOON'] as const;

function mateVan(redenen: ReadonlySet<GelijkenisReden>): Gelijkenis['mate'] {
  if (redenen.has('ZELFDE_BSN')) return 'zeker';
  if (redenen.has('ANDER_BSN')) return 'geen';
  const heeftEen = (lijst: readonly GelijkenisReden[]) => lijst.some((reden) => redenen.has(reden));
  const passend = [heeftEen(ACHTERNAAM), heeftEen(VOORNAAM), redenen.has('ZELFDE_GEBOORTEDATUM')].filter(
    Boolean,
  ).length;
  if (redenen.has('ANDERE_GEBOORTEDATUM')) return passend === 2 ? 'mogelijk' : 'geen';
  const voornaamOfLetter = heeftEen(VOORNAAM) || redenen.has('ZELFDE_VOORLETTER');
  if (heeftEen(ACHTERNAAM) && voornaamOfLetter && heeftEen(STEUN)) return 'waarschijnlijk';
  return passend >= 2 ? 'mogelijk' : 'geen';
}

function bsnRedenen(a: string | null, b: string | null): GelijkenisReden[] {
  if (a === null || b === null || !isGeldigBsn(a) || !isGeldigBsn(b)) return [];
  return [normaliseerBsn(a) === normaliseerBsn(b) ? 'ZELFDE_BSN' : 'ANDER_BSN'];
}

function naamRedenen(a: Naam, b: Naam): GelijkenisReden[] {
  const achter = vergelijkDeel(a.achternaam, b.achternaam);
  const voor = vergelijkDeel(eersteVoornaam(a), eersteVoornaam(b));
  if (achter === 'ZELFDE' && voor === 'ZELFDE') return ['ZELFDE_NAAM'];
  return [...achternaamReden(achter), ...voornaamReden(voor, a, b)];
}

type Deelgelijkheid = 'ZELFDE' | 'KLINKT' | 'LIJKT' | 'ANDERS';

function achternaamReden(deel: Deelgelijkheid): GelijkenisReden[] {
  if (deel === 'ZELFDE') return ['ZELFDE_ACHTERNAAM'];
  if (deel === 'KLINKT') return ['ACHTERNAAM_KLINKT_GELIJK'];
  return deel === 'LIJKT' ? ['ACHTERNAAM_LIJKT'] : [];
}

function voornaamReden(deel: Deelgelijkheid, a: Naam, b: Naam): GelijkenisReden[] {
  if (deel === 'ZELFDE') return ['ZELFDE_VOORNAAM'];
  if (deel === 'KLINKT') return ['VOORNAAM_KLINKT_GELIJK'];
  if (deel === 'LIJKT') return ['VOORNAAM_LIJKT'];
  return isVoorletterVan(eersteVoornaam(a), eersteVoornaam(b)) ? ['ZELFDE_VOORLETTER'] : [];
}

function eersteVoornaam(naam: Naam): string {
  return zoeksleutel(naam.roepnaam || naam.voornamen).split(' ')[0] ?? '';
}

/** Alleen als minstens één van beide uit één letter bestaat: "F." past op "Fatima", "Femke" niet. */
function isVoorletterVan(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function vergelijkDeel(a: string, b: string): Deelgelijkheid {
  const [sleutelA, sleutelB] = [zoeksleutel(a), zoeksleutel(b)];
  if (sleutelA === '' || sleutelB === '') return 'ANDERS';
  if (sleutelA === sleutelB) return 'ZELFDE';
  const klank = klanksleutel(a);
  // Eén medeklinker (Bo, Bea) zegt te weinig om op klank gelijk te noemen.
  if (klank.length >= 2 && klank === klanksleutel(b)) return 'KLINKT';
  return Math.min(sleutelA.length, sleutelB.length) >= 5 && isEenTikfout(sleutelA, sleutelB) ? 'LIJKT' : 'ANDERS';
}

/** Of de ene tekst uit de andere ontstaat door één letter te wisselen, weg te laten, toe te voegen of om te draaien. */
function isEenTikfout(a: string, b: string): boolean {
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a];
  if (lang.length - kort.length > 1) return false;
  let plaats = 0;
  while (plaats < kort.length && kort[plaats] === lang[plaats]) plaats += 1;
  const rest = (tekst: string, overslaan: number) => tekst.slice(plaats + overslaan);
  if (kort.length < lang.length) return rest(kort, 0) === rest(lang, 1);
  const isOmgedraaid = kort[plaats] === lang[plaats + 1] && kort[plaats + 1] === lang[plaats];
  return rest(kort, 1) === rest(lang, 1) || (isOmgedraaid && rest(kort, 2) === rest(lang, 2));
}

function geboorteRedenen(a: Deeldatum | null, b: Deeldatum | null): GelijkenisReden[] {
  if (a === null || b === null) return [];
  if (a === b && precisieVan(a) === 'dag') return ['ZELFDE_GEBOORTEDATUM'];
  return [kanDezelfdeDagZijn(a, b) ? 'GEBOORTEDATUM_KAN' : 'ANDERE_GEBOORTEDATUM'];
}

function bereikRedenen(a: Kenmerken, b: Kenmerken): GelijkenisReden[] {
  const redenen: GelijkenisReden[] = [];
  if (zijnGelijk(netteCode(a.postcode), netteCode(b.postcode))) redenen.push('ZELFDE_POSTCODE');
  if (zijnGelijk(netNummer(a.telefoon), netNummer(b.telefoon))) redenen.push('ZELFDE_TELEFOON');
  return redenen;
}

function zijnGelijk(a: string, b: string): boolean {
  return a !== '' && a === b;
}

function netteCode(tekst: string | null): string {
  return (tekst ?? '').replace(/\s+/g, '').toUpperCase();
}

/** De laatste negen cijfers: +31 6 12345678, 0031612345678 en 06-12345678 zijn hetzelfde nummer. Korter zegt te weinig. */
function netNummer(tekst: string | null): string {
  const cijfers = (tekst ?? '').replace(/\D+/g, '');
  return cijfers.length >= 9 ? cijfers.slice(-9) : '';
}
