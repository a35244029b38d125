/**
 * Een kalenderdag zonder tijdzone als tekst `JJJJ-MM-DD`. Gewone tekstvergelijking (`<`, `>`) is de volgorde in de tijd,
 * ook in SQL. Een termijn of geboortedag is zo nooit een dag verschoven door zomertijd.
 */
export type Datum = string;

const MS_PER_DAG = 86_400_000;
const VORM = /^\d{4}-\d{2}-\d{2}$/;

/** Zegt of `tekst` een bestaande dag is, geschreven als `JJJJ-MM-DD` (jaar 0001 tot en met 9999). */
export function isDatum(tekst: string): boolean {
  if (!VORM.test(tekst) || tekst.startsWith('0000')) return false;
  const ms = Date.parse(`${tekst}T00:00:00Z`);
  // Terugschrijven: sommige lezers maken van 30 februari stil 2 maart.
  return !Number.isNaN(ms) && datumUitDagnummer(ms / MS_PER_DAG) === tekst;
}

/** Aantal dagen sinds 1970-01-01; vraagt een geldige datum. */
function dagnummer(datum: Datum): number {
  return Date.parse(`${datum}T00:00:00Z`) / MS_PER_DAG;
}

function datumUitDagnummer(nummer: number): Datum {
  return new Date(nummer * MS_PER_DAG).toISOString().slice(0, 10);
}

/** De dag `aantal` kalenderdagen later (negatief: eerder). Vraagt een geldige datum; buiten jaar 0001-9999 een `RangeError`. */
export function plusDagen(datum: Datum, aantal: number): Datum {
  const uitkomst = datumUitDagnummer(dagnummer(datum) + aantal);
  if (!isDatum(uitkomst)) throw new RangeError('Datum valt buiten jaar 0001-9999');
  return uitkomst;
}

/** Aantal kalenderdagen van `van` tot `tot`: 0 op dezelfde dag, negatief als `tot` eerder ligt. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van);
}

/** Laatste dag van de maand waarin `datum` valt, als getal 28-31. */
function dagenInMaand(jaar: number, maand: number): number {
  const begin = `${jaarTekst(jaar)}-${tweeCijfers(maand)}-01`;
  const volgende = maand === 12 ? `${jaarTekst(jaar + 1)}-01-01` : `${jaarTekst(jaar)}-${tweeCijfers(maand + 1)}-01`;
  // December 9999 heeft geen volgende maand binnen bereik; die maand telt altijd 31 dagen.
  return maand === 12 ? 31 : dagenTussen(begin, volgende);
}

/**
 * De dag `aantal` maanden later, op dezelfde dag van de maand. Bestaat die dag niet, dan de laatste dag van die maand
 * (31 januari + 1 maand = 28 of 29 februari). Negatief mag. Vraagt een geldige datum; buiten bereik een `RangeError`.
 */
export function plusMaanden(datum: Datum, aantal: number): Datum {
  const { jaar, maand, dag } = delenVan(datum);
  const telling = jaar * 12 + (maand - 1) + aantal;
  const nieuwJaar = Math.floor(telling / 12);
  const nieuweMaand = telling - nieuwJaar * 12 + 1;
  if (nieuwJaar < 1 || nieuwJaar > 9999) throw new RangeError('Datum valt buiten jaar 0001-9999');
  const nieuweDag = Math.min(dag, dagenInMaand(nieuwJaar, nieuweMaand));
  return `${jaarTekst(nieuwJaar)}-${tweeCijfers(nieuweMaand)}-${tweeCijfers(nieuweDag)}`;
}

/** Dag van de week: 1 = maandag tot en met 7 = zondag. Vraagt een geldige datum. */
export function weekdag(datum: Datum): number {
  // 1970-01-01 was een donderdag (4); de dubbele rest houdt dagen voor 1970 positief.
  return ((((dagnummer(datum) + 3) % 7) + 7) % 7) + 1;
}

/** Jaar, maand (1-12) en dag (1-31) van een geldige datum. */
export function delenVan(datum: Datum): { readonly jaar: number; readonly maand: number; readonly dag: number } {
  return { jaar: Number(datum.slice(0, 4)), maand: Number(datum.slice(5, 7)), dag: Number(datum.slice(8, 10)) };
}

/**
 * Leeftijd in hele jaren op een dag; negatief bestaat niet: voor de geboorte `undefined`.
 * Wie op 29 februari is geboren, wordt in een gewoon jaar op 1 maart ouder: op 28 februari is het jaar nog niet vol.
 * (Gangbare uitleg, geen wetsartikel gevonden; van belang bij de grenzen 12, 16 en 18.)
 */
export function leeftijdOp(geboortedatum: Datum, op: Datum): number | undefined {
  if (op < geboortedatum) return undefined;
  const jaren = Number(op.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return op.slice(5) < geboortedatum.slice(5) ? jaren - 1 : jaren;
}

/** De dag waarop iemand `jaren` oud wordt; 29 februari wordt in een gewoon jaar 1 maart (zie `leeftijdOp`). */
export function verjaardagMet(geboortedatum: Datum, jaren: number): Datum {
  const { jaar } = delenVan(geboortedatum);
  const dag = `${jaarTekst(jaar + jaren)}${geboortedatum.slice(4)}`;
  return isDatum(dag) ? dag : `${jaarTekst(jaar + jaren)}-03-01`;
}

/** Een half kalenderjaar als tekst `JJJJ-H1` of `JJJJ-H2`: de periode waarin de regio telt (feiten.md §8.3). */
export type Halfjaar = string;

/** Het halfjaar waarin een dag valt: januari-juni is H1, juli-december is H2. */
export function halfjaarVan(datum: Datum): Halfjaar {
  return `${datum.slice(0, 4)}-H${delenVan(datum).maand <= 6 ? 1 : 2}`;
}

/** Eerste en laatste dag van een halfjaar, beide erbij gerekend. */
export function grenzenVanHalfjaar(halfjaar: Halfjaar): { readonly van: Datum; readonly tot: Datum } {
  const jaar = halfjaar.slice(0, 4);
  return halfjaar.endsWith('1')
    ? { van: `${jaar}-01-01`, tot: `${jaar}-06-30` }
    : { van: `${jaar}-07-01`, tot: `${jaar}-12-31` };
}

/** Het halfjaar `aantal` verder (negatief: eerder). */
export function plusHalfjaren(halfjaar: Halfjaar, aantal: number): Halfjaar {
  const telling = Number(halfjaar.slice(0, 4)) * 2 + (halfjaar.endsWith('1') ? 0 : 1) + aantal;
  return `${jaarTekst(Math.floor(telling / 2))}-H${(telling % 2) + 1}`;
}

function tweeCijfers(getal: number): string {
  return String(getal).padStart(2, '0');
}

function jaarTekst(jaar: number): string {
  return String(jaar).padStart(4, '0');
}
