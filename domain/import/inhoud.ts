import { isGeldigBsn } from '#domain/persoon/bsn.ts';
import { type Cel, celTekst } from './blad.ts';
import { leesDatumCel } from './datum.ts';
import type { Kopscore } from './koppen.ts';
import { type GemeenteMetKernen, isGeheimAdres, isGemeente, leesPostcode } from './plaats.ts';
import { leesPersoonswoorden } from './rollen.ts';
import { isGeenWoord, isOnbekendWoord, vlak } from './tekst.ts';
import type { Veld } from './velden.ts';
import { leesGeweld, leesInstroombron, leesMeldcode, leesStatus, leesVeiligThuis } from './waarden.ts';

/** Hoeveel cellen per kolom de inhoud bekijkt: genoeg om te wegen, weinig genoeg voor 50.000 rijen. */
const STEEKPROEF = 200;
/** Onder dit deel passende cellen zegt de inhoud niets. */
const DREMPEL = 0.55;

const REGELS = { volgorde: 'dm', eeuw: 'casus' } as const;
const NAAM = /^\p{Lu}[\p{L}'.-]*(?: [\p{L}'.-]+){0,5}$/u;

/** Telt voor elke cel bij welke velden hij past. Alleen wat op de inhoud zelf te herkennen is. */
const PROEVEN: readonly (readonly [Veld, number, (tekst: string, cel: Cel, omgeving: Omgeving) => boolean])[] = [
  ['bsn', 0.9, (tekst) => isGeldigBsn(tekst) && !/^0?[1-9]\d[-\s]/.test(tekst)],
  ['postcode', 0.95, (tekst) => leesPostcode(tekst) !== undefined],
  ['gemeente', 0.9, (tekst, _, omgeving) => isGemeente(tekst, omgeving.gemeenten)],
  [
    'adres',
    0.85,
    (tekst) =>
      isGeheimAdres(tekst) || /^\p{L}[\p{L}'.\s-]{2,} \d{1,4}(?:[\s-]?(?:[a-z]|bis|\d{1,3}|[IV]+|hs))?$/iu.test(tekst),
  ],
  ['telefoon', 0.9, (tekst) => /^(?:(?:\+|00)31|0)[\s.-]?[1-9](?:[\s.-]?\d){8}$/.test(tekst)],
  ['volwassene', 0.75, (tekst, cel, omgeving) => isNaamMetDatum(tekst, cel, omgeving)],
  [
    'kinderen',
    0.8,
    (tekst) => /^\p{L}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?\s*(?:\(\d{1,2}\)|\d{1,2}\s?(?:jr|jaar|j)\b)/u.test(tekst),
  ],
  ['opgelegdOp', 0.5, (_, cel, omgeving) => heeftTijd(cel, omgeving)],
  [
    'veiligThuis',
    0.5,
    (tekst) => /advies|meld|^(?:ja|nee|j|n|x)\b/i.test(tekst) && leesVeiligThuis(tekst) !== undefined,
  ],
  ['meldcodeStap', 0.5, (tekst) => /stap|t\/m|^[1-5]$|alle|gemeld/i.test(tekst) && leesMeldcode(tekst) !== undefined],
  ['geslacht', 0.8, (tekst) => /^(?:m|v|man|vrouw|x|f)$/i.test(tekst)],
  ['rol', 0.8, (tekst) => tekst.length < 30 && isRolwoord(tekst)],
  ['status', 0.55, (tekst) => tekst.length < 30 && leesStatus(tekst) !== undefined],
  ['geweld', 0.55, (tekst) => tekst.length < 45 && (leesGeweld(tekst)?.waarde.vormen.length ?? 0) > 0],
  [
    'instroombron',
    0.5,
    (tekst) => tekst.length < 35 && !isOnbekendWoord(tekst) && leesInstroombron(tekst) !== undefined,
  ],
  ['gezinsnaam', 0.6, (tekst) => /^(?:fam(?:ilie)?\.?|gezin)\s+\p{L}/iu.test(tekst)],
  ['nummer', 0.45, (tekst) => /^[A-Z]{0,4}[-\s]?\d{2,4}[-/.]\d{1,5}$/i.test(tekst)],
  ['duur', 0.5, (tekst) => /^(?:10|28)(?:\s*\+\s*18)?\s*(?:dgn|dagen)?$/i.test(tekst)],
  ['geboortedatum', 0.5, (_, cel, omgeving) => isDatumVoor(cel, omgeving, 2008)],
  ['binnengekomen', 0.4, (_, cel, omgeving) => isDatumNa(cel, omgeving, 2008)],
  ['leeftijd', 0.35, (tekst) => /^\d{1,2}\s*(?:jr|jaar)$/i.test(tekst)],
  ['persoon', 0.35, (tekst) => NAAM.test(tekst) && tekst.includes(' ')],
];

/** Wat de inhoudsproeven van buiten nodig hebben. */
export type Omgeving = { readonly vandaag: string; readonly gemeenten: readonly GemeenteMetKernen[] };

function isNaamMetDatum(tekst: string, cel: Cel, omgeving: Omgeving): boolean {
  if (!/^\p{Lu}?\p{L}[\p{L}'.\s-]+[,;(\s]/u.test(tekst)) return false;
  const lezing = leesDatumCel(cel, { ...REGELS, vandaag: omgeving.vandaag });
  return lezing.soort === 'datum' && /\p{L}{2,}/u.test(lezing.rest);
}

function isRolwoord(tekst: string): boolean {
  const { woord, rest } = leesPersoonswoorden(tekst);
  return rest === '' && (woord.rol !== null || woord.relatie !== null);
}

function heeftTijd(cel: Cel, omgeving: Omgeving): boolean {
  const lezing = leesDatumCel(cel, { ...REGELS, vandaag: omgeving.vandaag });
  return lezing.soort === 'datum' && lezing.tijd !== null;
}

function jaarVan(cel: Cel, omgeving: Omgeving): number | undefined {
  const lezing = leesDatumCel(cel, { volgorde: 'dm', eeuw: 'geboorte', vandaag: omgeving.vandaag });
  return lezing.soort === 'datum' && lezing.rest === '' && lezing.tijd === null
    ? Number(lezing.iso.slice(0, 4))
    : undefined;
}

function isDatumVoor(cel: Cel, omgeving: Omgeving, jaar: number): boolean {
  const gevonden = jaarVan(cel, omgeving);
  return gevonden !== undefined && gevonden < jaar;
}

function isDatumNa(cel: Cel, omgeving: Omgeving, jaar: number): boolean {
  const gevonden = jaarVan(cel, omgeving);
  return gevonden !== undefined && gevonden >= jaar;
}

/** Velden waar de inhoud van een kolom op lijkt, beste eerst; de score is hooguit wat inhoud alleen kan bewijzen. */
export function scoorInhoud(cellen: readonly Cel[], omgeving: Omgeving): readonly Kopscore[] {
  const gevuld = cellen.filter((cel) => {
    const tekst = celTekst(cel);
    return tekst !== '' && !isGeenWoord(tekst) && !isOnbekendWoord(tekst);
  });
  const proef = steekproef(gevuld);
  if (proef.length === 0) return [];
  const teksten = proef.map((cel) => ({ cel, tekst: celTekst(cel) }));
  const scores = PROEVEN.map(([veld, top, past]) => {
    const deel = deelDatPast(teksten, ({ tekst, cel }) => past(tekst, cel, omgeving));
    return { veld, score: deel >= DREMPEL ? top * deel : 0 };
  });
  return scores.filter((een) => een.score > 0).sort((a, b) => b.score - a.score);
}

/** Welk deel van de lijst past; nul zodra vaststaat dat het onder de drempel blijft. */
function deelDatPast<T>(lijst: readonly T[], past: (een: T) => boolean): number {
  let mogelijk = lijst.length;
  for (const een of lijst) {
    if (past(een)) continue;
    mogelijk -= 1;
    if (mogelijk / lijst.length < DREMPEL) return 0;
  }
  return mogelijk / lijst.length;
}

function steekproef<T>(lijst: readonly T[]): readonly T[] {
  if (lijst.length <= STEEKPROEF) return lijst;
  const stap = lijst.length / STEEKPROEF;
  return Array.from({ length: STEEKPROEF }, (_, plaats) => lijst[Math.floor(plaats * stap)]).filter(
    (een) => een !== undefined,
  );
}

/** Welk deel van de gevulde cellen begint met "fam."? Onderscheidt een gezinsnaam van een persoon onder de kop "Naam". */
export function lijktGezinsnaam(cellen: readonly Cel[]): boolean {
  const teksten = cellen.map((cel) => vlak(celTekst(cel))).filter((tekst) => tekst !== '');
  return (
    teksten.length > 0 &&
    teksten.filter((tekst) => /^(?:fam(?:ilie)?\.?|gezin)\s/.test(tekst)).length / teksten.length > 0.1
  );
}
