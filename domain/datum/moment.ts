import type { Datum } from './datum.ts';
import { type Deeldatum, grenzenVanDeeldatum, isDeeldatum } from './deeldatum.ts';
import {
  schrijfDatumKort,
  schrijfDeeldatum,
  schrijfKloktijd,
  schrijfTijdstipKort,
  schrijfTijdstipLang,
} from './schrijfwijze.ts';
import { datumVanTijdstip, isTijdstip, naarLokaal, type Tijdstip } from './tijdstip.ts';

/** Wanneer iets gebeurde, zo precies als bekend: een jaar, een maand, een dag, of een moment met kloktijd (in UTC). */
export type Moment = string;

/** Zegt of `tekst` een deeldatum of een moment in UTC is. */
export function isMoment(tekst: string): boolean {
  return isDeeldatum(tekst) || isTijdstip(tekst);
}

/** De dag, maand of het jaar van een geldig moment op de Nederlandse kalender. */
export function deeldatumVanMoment(moment: Moment): Deeldatum {
  return heeftKloktijd(moment) ? datumVanTijdstip(moment) : moment;
}

/** De laatste dag die een geldig moment kan betekenen: van "2026-11" is dat 30 november. */
export function laatsteDagVan(moment: Moment): Datum {
  return grenzenVanDeeldatum(deeldatumVanMoment(moment)).tot;
}

/** Volgorde voor een tijdlijn, oudste eerst, op de Nederlandse klok: negatief als `a` eerder komt. */
export function vergelijkMoment(a: Moment, b: Moment): number {
  const [sleutelA, sleutelB] = [sleutelVan(a), sleutelVan(b)];
  if (sleutelA === sleutelB) return a < b ? -1 : Number(a > b);
  return sleutelA < sleutelB ? -1 : 1;
}

/** Of een geldig moment zeker na `nu` ligt; een dag of maand die nog loopt telt niet als toekomst. */
export function isToekomst(moment: Moment, nu: Tijdstip): boolean {
  if (heeftKloktijd(moment)) return Date.parse(moment) > Date.parse(nu);
  return grenzenVanDeeldatum(moment).van > datumVanTijdstip(nu);
}

/** Een moment kort: "20-11-2026 16.30 uur", "20-11-2026", "nov 2026" of "2026". */
export function schrijfMomentKort(moment: Moment): string {
  return heeftKloktijd(moment) ? schrijfTijdstipKort(moment) : schrijfDatumKort(moment);
}

/** Een moment voluit: "vrijdag 20 november 2026 om 16.30 uur", "november 2026" of "2026". */
export function schrijfMomentLang(moment: Moment): string {
  return heeftKloktijd(moment) ? schrijfTijdstipLang(moment) : schrijfDeeldatum(moment);
}

/** Alleen de kloktijd van een moment ("16.30 uur"), of leeg als die niet bekend is. */
export function schrijfTijdVan(moment: Moment): string {
  return heeftKloktijd(moment) ? schrijfKloktijd(naarLokaal(moment).tijd) : '';
}

function heeftKloktijd(moment: Moment): boolean {
  return moment.includes('T');
}

function sleutelVan(moment: Moment): string {
  if (!heeftKloktijd(moment)) return moment;
  const { datum, tijd } = naarLokaal(moment);
  return `${datum}T${tijd}`;
}
