import { isGeldigBsn, normaliseerBsn } from '#domain/persoon/bsn.ts';
import { type Datumregels, leesDatum } from './datum.ts';
import { isNaamstuk, naamUitStukken, schoonNaam } from './naamstuk.ts';
import { isAfkorting, leesPersoonswoorden } from './rollen.ts';
import { splitsPersonen } from './stukken.ts';
import { isGeenWoord, isOnbekendWoord, vlak } from './tekst.ts';
import type { Bevinding } from './voorstel.ts';
import { isNiemand, NIEMAND, type VrijePersoon, voegSamen } from './vrije-persoon.ts';

/** Een bevinding waarvan de kolom nog niet is ingevuld. */
export type LosseBevinding = Omit<Bevinding, 'kolom' | 'veld'>;

export type Personenlezing = {
  readonly personen: readonly VrijePersoon[];
  /** Alleen een aantal genoemd ("3 kinderen"); anders `null`. */
  readonly aantal: number | null;
  readonly bevindingen: readonly LosseBevinding[];
};

export type Celsoort = 'een' | 'kinderen';

const JAREN = /(?<![\d/.-])(\d{1,3})\s*(?:jr|jaar|jarige?|jaren|j|y|yo|yrs?|years?(?:\s+old)?)(?![\p{L}\d])\.?/iu;
const MAANDEN = /(?<![\d/.-])(\d{1,2})\s*(?:mnd|maanden|maand|mo|months?|weken|wkn|wk|dagen|weeks?)(?![\p{L}\d])\.?/iu;
const TELEFOON = /(?<!\d)(?:(?:\+|00)31[\s.-]?(?:\(0\))?|0)[\s.-]?[1-9](?:[\s.-]?\d){8}(?!\d)/;
const BSN = /(?:bsn|burgerservicenummer|sofi(?:nummer)?)[\s:.]*(\d[\d\s.-]{6,10}\d)|(?<!\d)(\d{9})(?!\d)/i;
const JAAR = /(?:\*|geb\.?|uit|jg\.?)?\s*(?<!\d)((?:19|20)\d{2})\s*$/i;

/** Leest een vrije cel als personen. Werpt nooit; wat niet begrepen is, staat in de bevindingen. */
export function leesPersonen(tekst: string, celsoort: Celsoort, regels: Datumregels): Personenlezing {
  if (tekst.trim() === '' || isGeenWoord(tekst)) return { personen: [], aantal: null, bevindingen: [] };
  if (isOnbekendWoord(tekst)) return { personen: [], aantal: null, bevindingen: [] };
  const aantal = celsoort === 'kinderen' ? leesAantal(tekst) : undefined;
  if (aantal !== undefined) return aantal;
  const stand: Stand = { personen: [], bevindingen: [], regels, celsoort, tekst };
  for (const stuk of splitsPersonen(tekst, celsoort)) verwerkStuk(stand, stuk);
  return { personen: stand.personen, aantal: null, bevindingen: [...stand.bevindingen, ...keurPersonen(stand)] };
}

type Stand = {
  readonly personen: VrijePersoon[];
  readonly bevindingen: LosseBevinding[];
  readonly regels: Datumregels;
  readonly celsoort: Celsoort;
  readonly tekst: string;
};

function leesAantal(tekst: string): Personenlezing | undefined {
  const plat = vlak(tekst);
  if (/^(?:nee|n|no)$/.test(plat)) return { personen: [], aantal: 0, bevindingen: [] };
  const cijfer = /^(\d{1,2})\s*(?:x|k|kind|kinderen|kids|minderjarigen?|children)?$/.exec(plat)?.[1];
  if (cijfer === undefined && !/^(?:ja|j|yes|y|zwanger|wel kinderen)$/.test(plat)) return undefined;
  const bevinding: LosseBevinding = { ernst: 'info', code: 'ALLEEN_AANTAL_KINDEREN', waarde: tekst.trim() };
  const aantal = cijfer === undefined ? null : Number(cijfer);
  return { personen: [], aantal, bevindingen: aantal === 0 ? [] : [bevinding] };
}

/** Wat een stuk van een cel zegt: een persoon zonder wat er niet stond, en de tekst die niets zei. */
type Stuk = { readonly persoon: VrijePersoon; readonly rest: string };

function verwerkStuk(stand: Stand, tekst: string): void {
  const { persoon, rest } = leesStuk(stand, tekst);
  if (rest !== '') stand.bevindingen.push({ ernst: 'info', code: 'NIET_ALLES_BEGREPEN', waarde: rest });
  if (isNiemand(persoon)) return;
  const vorige = stand.personen.at(-1);
  const samen = vorige && (persoon.naam === '' ? bijVorige(stand, vorige, persoon) : metNaam(stand, vorige, persoon));
  if (samen) stand.personen.splice(-1, 1, samen);
  else stand.personen.push(persoon);
}

/** Een stuk zonder naam hoort bij de persoon ervoor, behalve een tweede leeftijd bij kinderen: dat is een volgend kind. */
function bijVorige(stand: Stand, vorige: VrijePersoon, persoon: VrijePersoon): VrijePersoon | undefined {
  const isVolgendKind = stand.celsoort === 'kinderen' && heeftLeeftijd(vorige) && heeftLeeftijd(persoon);
  return isVolgendKind ? undefined : voegSamen(vorige, persoon);
}

/** Een stuk met een naam is een nieuwe persoon, tenzij het de omgekeerde naam afmaakt of iemand zonder naam een naam geeft. */
function metNaam(stand: Stand, vorige: VrijePersoon, persoon: VrijePersoon): VrijePersoon | undefined {
  const samen = stand.celsoort === 'een' ? omgekeerdeNaam(vorige, persoon) : undefined;
  if (samen?.isGeraden) stand.bevindingen.push({ ernst: 'twijfel', code: 'NAAM_VOLGORDE', waarde: samen.persoon.naam });
  if (samen) return samen.persoon;
  return vorige.naam === '' && !heeftLeeftijd(vorige) ? voegSamen(persoon, vorige) : undefined;
}

function heeftLeeftijd(persoon: VrijePersoon): boolean {
  return persoon.leeftijd !== null || persoon.geboortedatum !== null;
}

/** "Vries, Fatima de": een los woord gevolgd door een voornaam hoort samen een naam te zijn. */
function omgekeerdeNaam(
  vorige: VrijePersoon,
  persoon: VrijePersoon,
): { readonly persoon: VrijePersoon; readonly isGeraden: boolean } | undefined {
  if (!isNiemand({ ...vorige, naam: '' })) return undefined;
  const naam = naamUitStukken(vorige.naam, persoon.naam);
  return naam && { persoon: voegSamen({ ...persoon, naam: naam.naam }, vorige), isGeraden: naam.isGeraden };
}

function leesStuk(stand: Stand, tekst: string): Stuk {
  const haken = [...tekst.matchAll(/\(([^)]*)\)?/g)].map((treffer) => treffer[1] ?? '');
  const kern = tekst.replace(/\([^)]*\)?/g, ' ').trim();
  let persoon = NIEMAND;
  const resten: string[] = [];
  for (const [plaats, deel] of [kern, ...haken].entries()) {
    const gelezen = leesDeel(stand, deel, plaats > 0);
    persoon = voegSamen(persoon, gelezen.persoon);
    if (gelezen.rest !== '') resten.push(gelezen.rest);
  }
  return { persoon, rest: resten.join(' ') };
}

function leesDeel(stand: Stand, tekst: string, isTussenHaken: boolean): Stuk {
  const nummers = leesNummers(stand, tekst);
  const geboorte = leesGeboorte(stand, nummers.rest);
  const jaren = leesLeeftijd(geboorte.rest, isTussenHaken, stand.celsoort);
  const { woord, rest } = leesPersoonswoorden(jaren.rest);
  if (isAfkorting(jaren.rest) && woord.rol !== null) {
    stand.bevindingen.push({ ernst: 'info', code: 'ROL_UIT_AFKORTING', waarde: jaren.rest.trim() });
  }
  const over = schoonNaam(rest);
  const isNaam = !isTussenHaken && isNaamstuk(over, stand.personen.length === 0);
  const persoon = { ...NIEMAND, ...woord, ...nummers.gegevens, ...geboorte.gegevens, leeftijd: jaren.leeftijd };
  return { persoon: { ...persoon, naam: isNaam ? over : '' }, rest: isNaam || isOnbekendWoord(over) ? '' : over };
}

function leesNummers(stand: Stand, tekst: string) {
  const { bsn, rest } = leesBsn(stand, tekst);
  const telefoon = TELEFOON.exec(rest)?.[0] ?? null;
  return { rest: telefoon === null ? rest : rest.replace(telefoon, ' '), gegevens: { bsn, telefoon } };
}

/** Negen cijfers zijn alleen een BSN als de 11-proef klopt; met "BSN" ervoor is een fout nummer twijfel. */
function leesBsn(stand: Stand, tekst: string): { readonly bsn: string | null; readonly rest: string } {
  const treffer = BSN.exec(tekst);
  const genoemd = treffer?.[1];
  const nummer = genoemd ?? treffer?.[2] ?? '';
  const isGeldig = isGeldigBsn(nummer);
  if (!treffer || (!isGeldig && genoemd === undefined)) return { bsn: null, rest: tekst };
  if (!isGeldig) stand.bevindingen.push({ ernst: 'twijfel', code: 'BSN_ONGELDIG', waarde: nummer });
  return { bsn: isGeldig ? (normaliseerBsn(nummer) ?? null) : null, rest: tekst.replace(treffer[0], ' ') };
}

function leesGeboorte(stand: Stand, tekst: string) {
  const lezing = leesDatum(tekst, stand.regels);
  const geen = { geboortedatum: null };
  if (lezing.soort === 'datum') {
    if (lezing.keuzen.length > 1) stand.bevindingen.push(tweeLezingen(stand.tekst, lezing));
    return { rest: lezing.rest, gegevens: { geboortedatum: lezing.iso } };
  }
  if (lezing.soort === 'onmogelijk') {
    stand.bevindingen.push({ ernst: 'geweigerd', code: 'DATUM_ONMOGELIJK', waarde: lezing.stuk.trim() });
    return { rest: lezing.rest, gegevens: geen };
  }
  if (lezing.soort === 'deel') return { rest: lezing.rest, gegevens: { geboortedatum: lezing.deeldatum } };
  const jaar = JAAR.exec(tekst);
  if (!jaar) return { rest: tekst, gegevens: geen };
  return { rest: tekst.slice(0, jaar.index), gegevens: { geboortedatum: jaar[1] ?? null } };
}

/** De bevinding bij een datum met meer lezingen; elke keuze is de hele cel met die lezing erin. */
export function tweeLezingen(
  tekst: string,
  lezing: { readonly stuk: string; readonly keuzen: readonly string[]; readonly isEeuwGeraden: boolean },
): LosseBevinding {
  return {
    ernst: 'twijfel',
    code: lezing.isEeuwGeraden ? 'EEUW_GERADEN' : 'DATUM_TWEE_LEZINGEN',
    waarde: lezing.stuk.trim(),
    keuzen: lezing.keuzen.map((iso) => ({ tekst: iso, waarde: tekst.replace(lezing.stuk, () => iso) })),
  };
}

function leesLeeftijd(tekst: string, isTussenHaken: boolean, celsoort: Celsoort) {
  const maanden = MAANDEN.exec(tekst);
  if (maanden) return { leeftijd: 0, rest: tekst.replace(maanden[0], ' ') };
  const jaren = JAREN.exec(tekst);
  if (jaren) return { leeftijd: Number(jaren[1]), rest: tekst.replace(jaren[0], ' ') };
  const kaal =
    isTussenHaken || celsoort === 'kinderen' ? /^\s*(?:lft\.?|leeftijd)?\s*(\d{1,3})\s*$/i.exec(tekst) : null;
  if (kaal) return { leeftijd: Number(kaal[1]), rest: '' };
  const achter = celsoort === 'kinderen' ? /^(.*\p{L}.*?)[\s:]+(\d{1,2})\s*$/u.exec(tekst) : null;
  if (achter) return { leeftijd: Number(achter[2]), rest: achter[1] ?? '' };
  return { leeftijd: null, rest: tekst };
}

function keurPersonen(stand: Stand): readonly LosseBevinding[] {
  const gezien = new Set<string>();
  const uit: LosseBevinding[] = [];
  for (const persoon of stand.personen) {
    const sleutel = vlak(persoon.naam);
    if (sleutel === '') uit.push({ ernst: 'twijfel', code: 'PERSOON_ZONDER_NAAM' });
    else if (gezien.has(sleutel)) uit.push({ ernst: 'twijfel', code: 'ZELFDE_NAAM_TWEE_KEER', waarde: persoon.naam });
    gezien.add(sleutel);
    if (/\p{L}\d|\d\p{L}/u.test(persoon.naam)) uit.push(cijferInNaam(stand.tekst, persoon.naam));
    if (persoon.leeftijd !== null && persoon.leeftijd > 115) {
      uit.push({ ernst: 'geweigerd', code: 'LEEFTIJD_ONMOGELIJK', waarde: String(persoon.leeftijd) });
    }
  }
  return uit;
}

/** "Y1lmaz": een letter die een oud bestandsformaat niet kende, is een cijfer geworden (1 voor i zonder punt, 0 voor o). */
function cijferInNaam(tekst: string, naam: string): LosseBevinding {
  const hersteld = naam.replace(/(?<=\p{L})1(?=\p{L})/gu, 'ı').replace(/(?<=\p{L})0(?=\p{L})/gu, 'o');
  const keuzen = [hersteld, naam].filter((keuze, plaats, alle) => alle.indexOf(keuze) === plaats && !/\d/.test(keuze));
  const bevinding: LosseBevinding = { ernst: 'twijfel', code: 'NAAM_MET_CIJFER', waarde: naam };
  if (keuzen.length === 0) return bevinding;
  return { ...bevinding, keuzen: keuzen.map((keuze) => ({ tekst: keuze, waarde: tekst.replace(naam, () => keuze) })) };
}
