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
  const bevindingen: LosseBevinding[] = [];
  const bsns: { bsn: string; wie: string | null }[] = [];
  for (const treffer of tekst.matchAll(BSN)) {
    const nummer = treffer[1] ?? treffer[2] ?? '';
    const bsn = isGeldigBsn(nummer) ? normaliseerBsn(nummer) : undefined;
    const wie =
      /^\s*(?:van|=|:|\()\s*([\p{L}][\p{L}' -]*)/u.exec(tekst.slice(treffer.index + treffer[0].length))?.[1] ?? null;
    if (bsn !== undefined) bsns.push({ bsn, wie });
    else if (treffer[1] !== undefined) bevindingen.push({ ernst: 'twijfel', code: 'BSN_ONGELDIG', waarde: nummer });
  }
  const telefoon = TELEFOON.exec(tekst)?.[0];
  if (telefoon !== undefined) bevindingen.push({ ernst: 'info', code: 'TELEFOON_IN_TEKST', waarde: telefoon });
  const plat = vlak(tekst);
  const waarschuwing = WAARSCHUWING.test(plat) ? tekst.trim() : null;
  if (waarschuwing !== null) bevindingen.push({ ernst: 'info', code: 'CONTACT_WAARSCHUWING', waarde: waarschuwing });
  const tolk = leesTolk(tekst);
  if (tolk !== null) bevindingen.push({ ernst: 'info', code: 'TOLK_GEVONDEN', waarde: tolk });
  return { bsns, waarschuwing, tolk, bevindingen };
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
