import { type Datum, isDatum, plusDagen } from './datum.ts';

/** Een moment als UTC-tekst, bijvoorbeeld `2026-11-20T15:30:00.000Z`. */
export type Tijdstip = string;

/** Kalenderdag en kloktijd (`UU:MM`) zoals de klok in Nederland ze aanwijst. */
export type LokaleTijd = { readonly datum: Datum; readonly tijd: string };

const VORM_TIJDSTIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Zegt of `tekst` een bestaand moment is in UTC-schrijfwijze (met `Z`). */
export function isTijdstip(tekst: string): boolean {
  return VORM_TIJDSTIP.test(tekst) && isDatum(tekst.slice(0, 10)) && !Number.isNaN(Date.parse(tekst));
}

/** Zegt of `tekst` een kloktijd is van `00:00` tot en met `23:59`. */
export function isKloktijd(tekst: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(tekst);
}

/** Dag en kloktijd in Nederland van een geldig moment; seconden vallen weg. */
export function naarLokaal(tijdstip: Tijdstip): LokaleTijd {
  const deel: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of klok.formatToParts(new Date(tijdstip))) deel[type] = value;
  const jaar = (deel.year ?? '').padStart(4, '0');
  return { datum: `${jaar}-${deel.month}-${deel.day}`, tijd: `${deel.hour}:${deel.minute}` };
}

/** Vóór dit uur UTC is het in Nederland dezelfde dag: de klok loopt hier nooit achter op UTC en hooguit twee uur voor. */
const LAATSTE_UREN = '22';

/** De kalenderdag in Nederland van een geldig moment: 23.30 uur UTC op oudejaarsavond is hier al nieuwjaar. */
export function datumVanTijdstip(tijdstip: Tijdstip): Datum {
  // The calendar of the system is slow, and figures ask for tens of thousands of days.
  return tijdstip.slice(11, 13) < LAATSTE_UREN ? tijdstip.slice(0, 10) : naarLokaal(tijdstip).datum;
}

/**
 * Wat een Nederlandse kloktijd betekent. In de nacht dat de zomertijd begint bestaat 02.00-02.59 uur niet (`daarna` is het
 * moment een uur verder op de klok, dus 02.30 wordt 03.30); in de nacht dat zij eindigt bestaat het uur twee keer.
 */
export type Klokduiding =
  | { readonly soort: 'eenduidig'; readonly tijdstip: Tijdstip }
  | { readonly soort: 'dubbel'; readonly eerste: Tijdstip; readonly tweede: Tijdstip }
  | { readonly soort: 'bestaatNiet'; readonly daarna: Tijdstip };

/** Zoekt alle momenten waarop de klok in Nederland deze dag en tijd aanwijst. Vraagt een geldige dag en kloktijd. */
export function duidKloktijd(lokaal: LokaleTijd): Klokduiding {
  const alsUtc = Date.parse(`${lokaal.datum}T${lokaal.tijd}:00Z`);
  // Tijdelijk verschil met UTC, een dag ervoor en een dag erna: tussen die twee zit hooguit één klokwissel.
  const verschillen = new Set([-1, 1].map((dag) => verschilMetUtc(alsUtc + dag * 86_400_000)));
  const momenten = [...verschillen]
    .map((verschil) => alsUtc - verschil)
    .filter((ms) => ms + verschilMetUtc(ms) === alsUtc)
    .sort((a, b) => a - b)
    .map((ms) => new Date(ms).toISOString());
  const [eerste, tweede] = momenten;
  if (eerste === undefined) {
    return { soort: 'bestaatNiet', daarna: new Date(alsUtc - Math.min(...verschillen)).toISOString() };
  }
  return tweede === undefined ? { soort: 'eenduidig', tijdstip: eerste } : { soort: 'dubbel', eerste, tweede };
}

/**
 * Het moment bij een Nederlandse dag en kloktijd, zonder nadere vraag: bij een dubbel uur het eerste, bij een uur dat niet
 * bestaat hetzelfde aantal minuten na de klokwissel. Waar het verschil telt (huisverbod) vraagt men `duidKloktijd`.
 */
export function naarTijdstip(lokaal: LokaleTijd): Tijdstip {
  const duiding = duidKloktijd(lokaal);
  if (duiding.soort === 'eenduidig') return duiding.tijdstip;
  return duiding.soort === 'dubbel' ? duiding.eerste : duiding.daarna;
}

/**
 * Hetzelfde uur op de klok, `dagen` kalenderdagen verder: niet dagen maal 24 uur, want een etmaal kan 23 of 25 uur duren
 * (huisverbod van 27-3-2010 20.00 uur eindigt 6-4-2010 20.00 uur; feiten.md §5.2, ECLI:NL:RBMID:2011:BP2167).
 */
export function zelfdeKloktijdNa(tijdstip: Tijdstip, dagen: number): Tijdstip {
  const lokaal = naarLokaal(tijdstip);
  return naarTijdstip({ ...lokaal, datum: plusDagen(lokaal.datum, dagen) });
}

/** Verschil tussen de Nederlandse klok en UTC op een moment, in milliseconden (3.600.000 in de winter). */
function verschilMetUtc(ms: number): number {
  const { datum, tijd } = naarLokaal(new Date(ms).toISOString());
  const heleMinuten = Math.floor(ms / 60_000) * 60_000;
  return Date.parse(`${datum}T${tijd}:00Z`) - heleMinuten;
}
