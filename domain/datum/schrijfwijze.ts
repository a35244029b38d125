import { type Datum, dagenTussen, delenVan, type Halfjaar, weekdag } from './datum.ts';
import { type Deeldatum, precisieVan } from './deeldatum.ts';
import { naarLokaal, type Tijdstip } from './tijdstip.ts';

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const MAANDEN_KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/** "vrijdag 20 november 2026"; vraagt een geldige datum. */
export function schrijfDatumLang(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${DAGEN[weekdag(datum) - 1]} ${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** "20-11-2026"; van een deeldatum "nov 2026" of "2026". */
export function schrijfDatumKort(deeldatum: Deeldatum): string {
  const [jaar, maand, dag] = deeldatum.split('-');
  if (maand === undefined) return deeldatum;
  return dag === undefined ? `${MAANDEN_KORT[Number(maand) - 1]} ${jaar}` : `${dag}-${maand}-${jaar}`;
}

/** Een deeldatum voluit: "vrijdag 20 november 2026", "november 2026" of "2026". */
export function schrijfDeeldatum(deeldatum: Deeldatum): string {
  if (precisieVan(deeldatum) === 'dag') return schrijfDatumLang(deeldatum);
  const [jaar, maand] = deeldatum.split('-');
  return maand === undefined ? deeldatum : `${MAANDEN[Number(maand) - 1]} ${jaar}`;
}

/** "16.30 uur" van een kloktijd `UU:MM`. */
export function schrijfKloktijd(tijd: string): string {
  return `${tijd.replace(':', '.')} uur`;
}

/** "vrijdag 20 november 2026 om 16.30 uur", op de Nederlandse klok. */
export function schrijfTijdstipLang(tijdstip: Tijdstip): string {
  const { datum, tijd } = naarLokaal(tijdstip);
  return `${schrijfDatumLang(datum)} om ${schrijfKloktijd(tijd)}`;
}

/** "20-11-2026 16.30 uur", op de Nederlandse klok. */
export function schrijfTijdstipKort(tijdstip: Tijdstip): string {
  const { datum, tijd } = naarLokaal(tijdstip);
  return `${schrijfDatumKort(datum)} ${schrijfKloktijd(tijd)}`;
}

/** "tweede halfjaar 2026". */
export function schrijfHalfjaar(halfjaar: Halfjaar): string {
  return `${halfjaar.endsWith('1') ? 'eerste' : 'tweede'} halfjaar ${halfjaar.slice(0, 4)}`;
}

/** Het dagdeel van een kloktijd: nacht tot 06.00 uur, ochtend tot 12.00, middag tot 18.00, daarna avond. */
export function dagdeel(tijd: string): 'nacht' | 'ochtend' | 'middag' | 'avond' {
  if (tijd < '06:00') return 'nacht';
  if (tijd < '12:00') return 'ochtend';
  return tijd < '18:00' ? 'middag' : 'avond';
}

const NABIJ: Readonly<Record<string, string>> = {
  '-2': 'eergisteren',
  '-1': 'gisteren',
  '0': 'vandaag',
  '1': 'morgen',
  '2': 'overmorgen',
};

/** Hoe ver een dag van vandaag af ligt: "gisteren", "3 dagen geleden", "over 5 weken". Vanaf 14 dagen in weken, vanaf 3 maanden in maanden, vanaf 2 jaar in jaren. */
export function schrijfAfstand(datum: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, datum);
  const nabij = NABIJ[String(dagen)];
  if (nabij !== undefined) return nabij;
  const omvang = schrijfDuur(Math.abs(dagen));
  return dagen < 0 ? `${omvang} geleden` : `over ${omvang}`;
}

/** Hoe het met een uiterste dag staat: "3 dagen te laat", "vandaag", "morgen", "over 4 dagen". Altijd in dagen tot drie maanden: een termijn telt men in dagen. */
export function schrijfTermijn(uiterlijk: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, uiterlijk);
  if (dagen >= 0) return dagen <= 2 ? schrijfAfstand(uiterlijk, vandaag) : `over ${dagen} dagen`;
  return dagen === -1 ? '1 dag te laat' : `${-dagen} dagen te laat`;
}

function schrijfDuur(dagen: number): string {
  if (dagen < 14) return `${dagen} dagen`;
  if (dagen < 91) return `${Math.floor(dagen / 7)} weken`;
  if (dagen < 730) return `${Math.floor(dagen / 30.4375)} maanden`;
  return `${Math.floor(dagen / 365.25)} jaar`;
}
