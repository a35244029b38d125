import { isGeldigBsn, normaliseerBsn } from '#domain/persoon/bsn.ts';
import type { LosseBevinding } from './personen.ts';
import { vlak } from './tekst.ts';

const TELEFOON = /(?<!\d)(?:(?:\+|00)31[\s.-]?(?:\(0\))?|0)[\s.-]?[1-9](?:[\s.-]?\d){8}(?!\d)/;
const BSN = /(?:bsn|burgerservicenummer|sofi(?:nummer)?)[\s:.]*(\d[\d\s.-]{6,10}\d)|(?<![\d+-])(\d{9})(?!\d)/gi;
const WAARSCHUWING =
  /\b(?:niet|nooit|geen)\b.{0,25}\b(?:bel(?:len)?|app(?:en)?|mail(?:en)?|post|brieven|sms(?:en)?|bezoek|contact|langs)\b|\b(?:leest|luistert|kijkt)\b.{0,12}\bmee\b|onveilig (?:nummer|adres|contact)|alleen via\b|do not (?:call|contact|mail)|not safe to (?:call|contact)/;

/** Wat een vrije tekst (opmerkingen) aan gegevens verraadt. `wie` is de naam die achter een BSN staat ("van Marijke"). */
export type VrijeTekst = {
  readonly bsns: readonly { readonly bsn: string; readonly wie: string | null }[];
  readonly waarschuwing: string | null;
  readonly tolk: string | null;
  readonly bevindingen: readonly LosseBevinding[];
};

/** Zoekt BSN, telefoon, contactwaarschuwing en tolk in een vrije tekst. De tekst zelf blijft altijd bewaard. */
export function leesVrijeTekst(tekst: string): VrijeTekst {
  const { bsns, bevindingen } = leesBsns(tekst);
  const telefoon = TELEFOON.exec(tekst)?.[0];
  const waarschuwing = WAARSCHUWING.test(vlak(tekst)) ? tekst.trim() : null;
  const tolk = leesTolk(tekst);
  const gevonden = { TELEFOON_IN_TEKST: telefoon, CONTACT_WAARSCHUWING: waarschuwing, TOLK_GEVONDEN: tolk } as const;
  for (const code of ['TELEFOON_IN_TEKST', 'CONTACT_WAARSCHUWING', 'TOLK_GEVONDEN'] as const) {
    const waarde = gevonden[code] ?? null;
    if (waarde !== null) bevindingen.push({ ernst: 'info', code, waarde });
  }
  return { bsns, waarschuwing, tolk, bevindingen };
}

function leesBsns(tekst: string): { readonly bsns: VrijeTekst['bsns']; readonly bevindingen: LosseBevinding[] } {
  const bevindingen: LosseBevinding[] = [];
  const bsns = [...tekst.matchAll(BSN)].flatMap((treffer) => {
    const nummer = treffer[1] ?? treffer[2] ?? '';
    const bsn = isGeldigBsn(nummer) ? normaliseerBsn(nummer) : undefined;
    if (bsn !== undefined) return [{ bsn, wie: naamErachter(tekst.slice(treffer.index + treffer[0].length)) }];
    if (treffer[1] !== undefined) bevindingen.push({ ernst: 'twijfel', code: 'BSN_ONGELDIG', waarde: nummer });
    return [];
  });
  return { bsns, bevindingen };
}

function naamErachter(tekst: string): string | null {
  return /^\s*(?:van|=|:|\()\s*(\p{L}[\p{L}' -]*)/u.exec(tekst)?.[1] ?? null;
}

function leesTolk(tekst: string): string | null {
  const treffer = /\b(?:tolk|interpreter)\b(?:\s*(?:nodig|gewenst|taal|:|=))*\s*(\p{Lu}\p{L}+)?/iu.exec(tekst);
  if (!treffer) return null;
  const taal = treffer[1] ?? '';
  return /^\p{Lu}/u.test(taal) ? taal : 'nodig';
}

/** Bevindingen over tekst die er als opdracht uitziet: een formule of HTML is en blijft tekst. */
export function keurTekst(tekst: string, isFormule: boolean): readonly LosseBevinding[] {
  const uit: LosseBevinding[] = [];
  if (isFormule || /^=\s*[\p{L}+@(]/u.test(tekst))
    uit.push({ ernst: isFormule ? 'twijfel' : 'info', code: 'FORMULE_ALS_TEKST', waarde: tekst });
  if (/<\s*[a-z!/][^>]*>/i.test(tekst)) uit.push({ ernst: 'info', code: 'HTML_ALS_TEKST', waarde: tekst });
  return uit;
}
