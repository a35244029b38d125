import { type Datum, plusDagen } from '#domain/datum/datum.ts';
import { duidKloktijd } from '#domain/datum/tijdstip.ts';
import { type DatumLezing, leesDagZonderJaar } from './datum.ts';
import { type LosseBevinding, tweeLezingen } from './personen.ts';
import { vlak } from './tekst.ts';
import type { IngelezenHuisverbod } from './voorstel.ts';

/** Wet tijdelijk huisverbod art. 2 lid 1 en art. 9 lid 1: tien dagen, te verlengen tot ten hoogste vier weken. */
const EERSTE_TERMIJN = 10;
const HOOGSTE_TERMIJN = 28;

export const LEEG_HUISVERBOD: IngelezenHuisverbod = {
  opgelegdOp: null,
  duurDagen: null,
  isVerlengd: false,
  isIngetrokken: false,
  isOvertreden: false,
  overtredenOp: null,
};

export type Huisverbodlezing = {
  readonly huisverbod: IngelezenHuisverbod;
  readonly bevindingen: readonly LosseBevinding[];
};

/**
 * Het moment van opleggen. De termijn telt vanaf dit uur (Wth art. 13, feiten §5.2), dus een ontbrekend uur, middernacht
 * en een uur dat door de klokwissel twee keer of niet bestaat, zijn twijfel.
 */
export function leesOplegging(
  lezing: DatumLezing,
  tekst: string,
  losseTijd: string | null,
): { readonly opgelegdOp: string | null; readonly bevindingen: readonly LosseBevinding[] } {
  if (lezing.soort === 'leeg') return { opgelegdOp: null, bevindingen: [] };
  if (lezing.soort === 'onmogelijk') {
    return { opgelegdOp: null, bevindingen: [{ ernst: 'geweigerd', code: 'DATUM_ONMOGELIJK', waarde: lezing.stuk }] };
  }
  if (lezing.soort !== 'datum') {
    return { opgelegdOp: null, bevindingen: [{ ernst: 'twijfel', code: 'DATUM_ONLEESBAAR', waarde: tekst }] };
  }
  const tijd = lezing.tijd ?? losseTijd;
  const bevindingen = lezing.keuzen.length > 1 ? [tweeLezingen(tekst, lezing)] : [];
  if (tijd === null) {
    bevindingen.push({ ernst: 'twijfel', code: 'TIJD_ONTBREEKT', waarde: lezing.stuk });
    return { opgelegdOp: lezing.iso, bevindingen };
  }
  if (tijd === '00:00') bevindingen.push({ ernst: 'twijfel', code: 'TIJD_MIDDERNACHT', waarde: tekst });
  const klok = duidKloktijd({ datum: lezing.iso, tijd });
  if (klok.soort === 'dubbel') bevindingen.push({ ernst: 'twijfel', code: 'KLOK_DUBBEL', waarde: tijd });
  if (klok.soort === 'bestaatNiet') bevindingen.push({ ernst: 'twijfel', code: 'KLOK_BESTAAT_NIET', waarde: tijd });
  return { opgelegdOp: `${lezing.iso}T${tijd}`, bevindingen };
}

/** Wat er met het huisverbod gebeurde: "verlengd", "ingetrokken", "tot +28", "overtreden 12-12". */
export function leesVerloop(tekst: string, opgelegdOp: Datum | null): Huisverbodlezing {
  const plat = vlak(tekst);
  const isOvertreden = /overtred|geschonden|breach/.test(plat);
  const isIngetrokken = /ingetrokken|intrekking|withdrawn|revoked/.test(plat);
  const isVerlengd = /verleng|\+\s?\d|tot 28|extended/.test(plat) && !/niet verlengd|not extended/.test(plat);
  const overtredenOp = isOvertreden && opgelegdOp !== null ? (leesDagZonderJaar(plat, opgelegdOp) ?? null) : null;
  const isBegrepen =
    plat === '' ||
    isOvertreden ||
    isIngetrokken ||
    isVerlengd ||
    /^(?:-|geen|niet verlengd|afgelopen|einde)/.test(plat);
  return {
    huisverbod: { ...LEEG_HUISVERBOD, isOvertreden, isIngetrokken, isVerlengd, overtredenOp },
    bevindingen: isBegrepen ? [] : [{ ernst: 'twijfel', code: 'WAARDE_ONBEKEND', waarde: tekst.trim() }],
  };
}

/** De duur in dagen: "10", "10 dgn", "10+18" (verlengd). Een andere duur dan de wet kent is twijfel. */
export function leesDuur(tekst: string): {
  readonly dagen: number | null;
  readonly isVerlengd: boolean;
  readonly bevindingen: readonly LosseBevinding[];
} {
  const plat = vlak(tekst)
    .replace(/\s*(?:dagen|dgn|dag|days|d)\b\.?/g, '')
    .trim();
  if (plat === '') return { dagen: null, isVerlengd: false, bevindingen: [] };
  const som = /^(\d{1,2})\s*(?:\+\s*(\d{1,2}))?$/.exec(plat);
  const weken = /^(\d)\s*(?:weken|wk|weeks)$/.exec(plat);
  if (!som && !weken)
    return {
      dagen: null,
      isVerlengd: false,
      bevindingen: [{ ernst: 'twijfel', code: 'DUUR_WIJKT_AF', waarde: tekst }],
    };
  const dagen = weken ? Number(weken[1]) * 7 : Number(som?.[1]) + Number(som?.[2] ?? 0);
  const isGewoon = dagen === EERSTE_TERMIJN || dagen === HOOGSTE_TERMIJN;
  return {
    dagen,
    isVerlengd: dagen > EERSTE_TERMIJN && isGewoon,
    bevindingen: isGewoon ? [] : [{ ernst: 'twijfel', code: 'DUUR_WIJKT_AF', waarde: tekst }],
  };
}

/** Voegt verloop en duur samen en zegt wat niet bij elkaar past. */
export function voegHuisverbodSamen(
  opgelegdOp: string | null,
  verloop: IngelezenHuisverbod,
  duur: { readonly dagen: number | null; readonly isVerlengd: boolean },
): Huisverbodlezing {
  const isVerlengd = verloop.isVerlengd || duur.isVerlengd;
  const huisverbod = { ...verloop, opgelegdOp, isVerlengd, duurDagen: duur.dagen };
  const bevindingen: LosseBevinding[] = [];
  if (verloop.isVerlengd && duur.dagen === EERSTE_TERMIJN)
    bevindingen.push({ ernst: 'twijfel', code: 'VERLENGD_ZONDER_DUUR' });
  const einde =
    opgelegdOp && plusDagen(opgelegdOp.slice(0, 10), isVerlengd ? HOOGSTE_TERMIJN : (duur.dagen ?? EERSTE_TERMIJN));
  if (einde && verloop.overtredenOp !== null && verloop.overtredenOp > einde) {
    bevindingen.push({ ernst: 'twijfel', code: 'OVERTREDING_BUITEN_TERMIJN', waarde: verloop.overtredenOp });
  }
  return { huisverbod, bevindingen };
}

/** Een cel van een casussenlijst met een heel huisverbod erin: "11/09/23 2:30 tot +28". */
export function leesHuisverbodCel(lezing: DatumLezing, tekst: string): Huisverbodlezing {
  const oplegging = leesOplegging(lezing, tekst, null);
  const rest = 'rest' in lezing ? lezing.rest : tekst;
  const dag = oplegging.opgelegdOp?.slice(0, 10) ?? null;
  const verloop = leesVerloop(lezing.soort === 'vaag' ? '' : rest, dag);
  const samen = voegHuisverbodSamen(oplegging.opgelegdOp, verloop.huisverbod, { dagen: null, isVerlengd: false });
  return {
    huisverbod: samen.huisverbod,
    bevindingen: [...oplegging.bevindingen, ...verloop.bevindingen, ...samen.bevindingen],
  };
}
