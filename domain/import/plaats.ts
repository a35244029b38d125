import { zoeksleutel } from '#domain/persoon/zoeksleutel.ts';
import { vlak } from './tekst.ts';

/** Een gemeente met haar kernen, zoals in `resources/gemeenten/`. */
export type GemeenteMetKernen = { readonly code: string; readonly naam: string; readonly kernen: readonly string[] };

export type Gemeentelezing =
  | {
      readonly soort: 'gevonden';
      readonly code: string;
      readonly naam: string;
      readonly isUitKern: boolean;
      readonly plaats: string;
    }
  | { readonly soort: 'onbekend'; readonly plaats: string; readonly lijktOp: readonly string[] };

type Ingang = { readonly een: GemeenteMetKernen; readonly naam: string; readonly kernen: readonly string[] };

type Register = {
  readonly ingangen: readonly Ingang[];
  /** De eerste gemeente met deze zoeksleutel, en met deze code in kleine letters. */
  readonly opNaam: ReadonlyMap<string, GemeenteMetKernen>;
  readonly opCode: ReadonlyMap<string, GemeenteMetKernen>;
  /** Elke gemeente met een kern van deze zoeksleutel. */
  readonly opKern: ReadonlyMap<string, readonly GemeenteMetKernen[]>;
};

/** Zoeksleutels per lijst van gemeenten, een keer uitgerekend: een import vraagt ze voor elke rij. */
const REGISTERS = new WeakMap<readonly GemeenteMetKernen[], Register>();

function registerVan(gemeenten: readonly GemeenteMetKernen[]): Register {
  const bekend = REGISTERS.get(gemeenten);
  if (bekend) return bekend;
  const ingangen = gemeenten.map((een) => ({
    een,
    naam: zoeksleutel(een.naam),
    kernen: een.kernen.map((kern) => zoeksleutel(kern)),
  }));
  const kernen = ingangen.flatMap((ingang) => [...new Set(ingang.kernen)].map((kern) => ({ kern, een: ingang.een })));
  const perKern = Map.groupBy(kernen, ({ kern }) => kern);
  // Van achter naar voren, zodat bij gelijke sleutels de eerste blijft staan.
  const register: Register = {
    ingangen,
    opNaam: new Map(ingangen.toReversed().map(({ naam, een }) => [naam, een])),
    opCode: new Map(gemeenten.toReversed().map((een) => [een.code.toLowerCase(), een])),
    opKern: new Map([...perKern].map(([kern, lijst]) => [kern, lijst.map(({ een }) => een)])),
  };
  REGISTERS.set(gemeenten, register);
  return register;
}

function zonderVoorvoegsel(tekst: string): string {
  const zonder = tekst.replace(/^\s*(?:gem(?:eente)?\.?|municipality of)\s+/iu, '');
  return zonder.replace(/\s*\([^)]*\)\s*$/, '').trim();
}

/** Is de tekst de naam van een gemeente of kern in de lijst? */
export function isGemeente(tekst: string, gemeenten: readonly GemeenteMetKernen[]): boolean {
  const sleutel = zoeksleutel(zonderVoorvoegsel(tekst));
  const { opNaam, opKern } = registerVan(gemeenten);
  return opNaam.has(sleutel) || opKern.has(sleutel);
}

/** Zoekt een gemeente bij haar naam of een van haar kernen: "gem. Steenwijkerland", "Vollenhove". */
export function leesGemeente(tekst: string, gemeenten: readonly GemeenteMetKernen[]): Gemeentelezing {
  const plaats = zonderVoorvoegsel(tekst);
  const sleutel = zoeksleutel(plaats);
  const register = registerVan(gemeenten);
  const gelijk = register.opNaam.get(sleutel) ?? register.opCode.get(vlak(plaats));
  if (gelijk) return { soort: 'gevonden', code: gelijk.code, naam: gelijk.naam, isUitKern: false, plaats: gelijk.naam };
  const metKern = register.opKern.get(sleutel) ?? [];
  const [enige] = metKern;
  if (enige && metKern.length === 1) {
    return { soort: 'gevonden', code: enige.code, naam: enige.naam, isUitKern: true, plaats };
  }
  const namen = metKern.length > 1 ? metKern.map((een) => een.naam) : lijktOp(sleutel, register.ingangen);
  return { soort: 'onbekend', plaats, lijktOp: namen };
}

/** Gemeenten waarvan de naam of een kern op een of twee letters na gelijk is, of er met de helft van begint. */
function lijktOp(sleutel: string, ingangen: readonly Ingang[]): readonly string[] {
  if (sleutel.length < 4) return [];
  const grens = sleutel.length > 7 ? 2 : 1;
  // Het verschil in lengte alleen is al zo veel letters; de afstand zelf uitrekenen kost een milliseconde per rij.
  const past = (naam: string) =>
    naam.startsWith(sleutel) || (Math.abs(naam.length - sleutel.length) <= grens && afstand(naam, sleutel) <= grens);
  return ingangen
    .filter(({ naam, kernen }) => [naam, ...kernen].some(past))
    .map(({ een }) => een.naam)
    .slice(0, 3);
}

/** Aantal letters dat moet veranderen om van het ene woord het andere te maken (Levenshtein). */
export function afstand(een: string, ander: string): number {
  if (Math.abs(een.length - ander.length) > 3) return 4;
  let vorige = Array.from({ length: ander.length + 1 }, (_, plaats) => plaats);
  for (let i = 1; i <= een.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= ander.length; j += 1) {
      const gelijk = een[i - 1] === ander[j - 1] ? 0 : 1;
      rij.push(Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk));
    }
    vorige = rij;
  }
  return vorige[ander.length] ?? 0;
}

/** "8331wl" -> "8331 WL". `undefined` als het geen Nederlandse postcode kan zijn. */
export function leesPostcode(tekst: string): string | undefined {
  const delen = /^\s*([1-9]\d{3})\s?-?\s?([a-z]{2})\s*$/i.exec(tekst);
  const letters = delen?.[2]?.toUpperCase() ?? '';
  // SA, SD en SS geeft PostNL niet uit.
  return delen && !['SA', 'SD', 'SS'].includes(letters) ? `${delen[1]} ${letters}` : undefined;
}

/** Haalt een postcode en de plaats erachter uit een adres in een cel: "Kerkstraat 1, 8331 WL Steenwijk". */
export function splitsAdres(tekst: string): {
  readonly adres: string;
  readonly postcode: string | null;
  readonly plaats: string | null;
} {
  const treffer = /[,\s]+([1-9]\d{3}\s?[a-z]{2})(?![a-z])[,\s]*(.*)$/iu.exec(tekst);
  const postcode = treffer?.[1] === undefined ? undefined : leesPostcode(treffer[1]);
  if (!treffer || postcode === undefined) return { adres: tekst.trim(), postcode: null, plaats: null };
  return { adres: tekst.slice(0, treffer.index).trim(), postcode, plaats: treffer[2]?.trim() || null };
}

/** Staat er dat het adres geheim is? Dan komt er geen adres in de casus. */
export function isGeheimAdres(tekst: string): boolean {
  return /\b(?:geheim|afgeschermd|onbekend adres|blijf ?huis|opvang \(geheim\)|secret|hidden)\b/.test(vlak(tekst));
}
