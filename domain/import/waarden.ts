import type { Aard, CasusStatus, Instroombron, Kenmerk, Vorm } from '#domain/casus/lijsten.ts';
import type { JaNeeOnbekend } from '#domain/meldcode/lijsten.ts';
import { isGeenWoord, isOnbekendWoord, vlak } from './tekst.ts';

/** Een gelezen waarde; `isZeker` is onwaar als de import het woord heeft uitgelegd en de gebruiker moet meekijken. */
export type Lezing<T> = { readonly waarde: T; readonly isZeker: boolean };

const INSTROOM: readonly (readonly [RegExp, Instroombron, boolean?])[] = [
  [/huisverbod|\bwth\b|\bhv\b/, 'huisverbod'],
  [/zorg ?melding|politie|\bpol\b|police|\bcorv\b|wijkagent|\bzof\b/, 'zorgmelding_politie'],
  [/\bvt\b|veilig thuis|amhk/, 'overdracht_vt'],
  [/\bzvh\b|veiligheidshuis|\bpga\b|mda\+\+/, 'zvh_pga'],
  [/overgekomen|andere gemeente|verhui|overdracht gem|uit andere/, 'andere_gemeente'],
  [/school|leerplicht|\bib'?er\b|onderwijs|\brmc\b|kinderopvang|teacher/, 'school_leerplicht'],
  [
    /huisarts|\bha\b|ziekenhuis|\bggz\b|arts|\bseh\b|\bjgz\b|\bggd\b|consultatiebureau|thuiszorg|wijkverpleeg|\bgp\b|doctor|zorgverlener|\bpoh\b/,
    'huisarts_zorg',
  ],
  [/\bcjg\b|jeugd|\bgi\b|jeugdbescherming|youth/, 'jeugdteam_gi'],
  [/\bwmo\b|keukentafel/, 'wmo_aanvraag'],
  [/eigen signaal|\bconsulent\b|\bzelf gezien\b|own signal/, 'eigen_signaal'],
  [/buur|omgeving|familie|\bvriend|kennis|neighbou?r|anoniem|woningcorporatie|netwerk/, 'omgeving'],
  [/inwoner|client|\bzelf\b|slachtoffer|\bself\b|betrokkene/, 'inwoner_zelf'],
];

/** Langs welke weg de casus binnenkwam (lijst: feiten §12b). `undefined` als het woord niet te plaatsen is. */
export function leesInstroombron(tekst: string): Lezing<Instroombron> | undefined {
  if (isOnbekendWoord(tekst) || isGeenWoord(tekst)) return { waarde: 'onbekend', isZeker: true };
  const gevonden = INSTROOM.find(([patroon]) => patroon.test(vlak(tekst)));
  return gevonden && { waarde: gevonden[1], isZeker: true };
}

export type Geweld = {
  readonly vormen: readonly Vorm[];
  readonly aarden: readonly Aard[];
  readonly kenmerken: readonly Kenmerk[];
};

const VORMEN: readonly (readonly [RegExp, Vorm])[] = [
  [/ouderenmish|ouderen ?mishandeling|\bouderen\b|elder|ontspoorde zorg/, 'ouderenmishandeling'],
  [
    /oudermish|ouder ?mishandeling|geweld tegen ouder|tegen (moeder|vader|ouders)|child.to.parent/,
    'geweld_tegen_ouders',
  ],
  [/partner|\bpg\b|\bex\b|relationeel|relatiegeweld|huwelijk|intieme terreur|domestic|spous/, 'ex_partnergeweld'],
  [/\bkm\b|kindermish|kind ?mishandel|verwaarlozing kind|child (abuse|neglect)|shaken/, 'kindermishandeling'],
  [/huiselijk geweld|\bhg\b|broer|zus|familie ?geweld/, 'huiselijk_geweld_overig'],
];

const AARDEN: readonly (readonly [RegExp, Aard])[] = [
  [/se(x|ks)u|zeden|incest|aanrand|verkracht/, 'seksueel_misbruik'],
  [/financ|uitbuiting|geld|economic/, 'financiele_uitbuiting'],
  [/stalk|belaging|belagen/, 'stalking'],
  [/getuige|witness/, 'getuige_van_geweld'],
  [/lichamelijk(?! verwaar)|fysiek|physical|slaan|mishandeld\b|\blg\b/, 'lichamelijke_mishandeling'],
  [/psychisch|emotioneel|geestelijk|psycholog|verbaal|kleiner/, 'psychisch_geweld'],
  [/controle|coercive/, 'dwingende_controle'],
  [/online|digitaal|internet|sexting/, 'online_geweld'],
  [/munchhausen/, 'munchhausen_by_proxy'],
  [/affectieve verwaar|emotionele verwaar/, 'affectieve_verwaarlozing'],
  [/pedagogische verwaar/, 'pedagogische_verwaarlozing'],
  [/lichamelijke verwaar/, 'lichamelijke_verwaarlozing'],
  [/besnijd|\bvgv\b|genitale/, 'genitale_verminking'],
];

const KENMERKEN: readonly (readonly [RegExp, Kenmerk])[] = [
  [/scheiding|vechtscheid|divorce/, 'complexe_scheiding'],
  [/\beer|eerwraak|eergerelateerd|honou?r/, 'eergerelateerd'],
  [/huwelijksdwang|achterlat|uithuwelijk|forced marriage/, 'huwelijksdwang_achterlating'],
  [/mensenhandel|trafficking|loverboy/, 'mensenhandel'],
  [/se(x|ks)u/, 'seksueel_geweld'],
  [/ouderenmish|ouderen/, 'ouderenmishandeling'],
  [/ontspoord/, 'ontspoorde_zorg'],
  [/\blvb\b|verstandelijk/, 'lvb'],
  [/alcohol|drugs|versla|middelen/, 'middelen'],
  [/psychiatr|psychose|\bggz\b/, 'psychiatrie'],
  [/wapen|\bmes\b|vuurwapen/, 'wapen'],
  [/zwanger/, 'zwangerschap'],
  [/besnijd|\bvgv\b/, 'vgv'],
];

function passend<T>(lijst: readonly (readonly [RegExp, T])[], plat: string): readonly T[] {
  return lijst.filter(([patroon]) => patroon.test(plat)).map(([, code]) => code);
}

/**
 * Vorm, aard en kenmerk van het geweld uit een vrije cel (feiten §3.4-3.5). "Verwaarlozing" zonder soort geeft geen aard:
 * welke van de drie het is, staat er niet. `undefined` als niets te plaatsen is.
 */
export function leesGeweld(tekst: string): Lezing<Geweld> | undefined {
  const plat = vlak(tekst);
  if (/\bgeen (?:hg|km|huiselijk|kinderm|geweld)/.test(plat)) {
    return { waarde: { vormen: ['geen_km_hg'], aarden: [], kenmerken: [] }, isZeker: true };
  }
  // "getuige" van partnergeweld is een vorm van kindermishandeling, maar dat zegt de cel niet: alleen de aard telt.
  const geweld = { vormen: passend(VORMEN, plat), aarden: passend(AARDEN, plat), kenmerken: passend(KENMERKEN, plat) };
  if (geweld.vormen.length + geweld.aarden.length + geweld.kenmerken.length === 0) return undefined;
  const isVaag = /verwaar/.test(plat) && !geweld.aarden.some((een) => een.endsWith('verwaarlozing'));
  return { waarde: geweld, isZeker: geweld.vormen.length > 0 && !isVaag };
}

export type Meldcode = { readonly stappen: readonly number[]; readonly isGemeld: boolean };

/** De meldcodestappen die de cel noemt: "1 t/m 3", "stap 4", "5 gemeld", "alle". `null` is uitdrukkelijk niet van toepassing. */
export function leesMeldcode(tekst: string): Lezing<Meldcode | null> | undefined {
  const plat = vlak(tekst);
  if (isGeenWoord(plat)) return { waarde: null, isZeker: true };
  const isGemeld = /gemeld|melding gedaan|reported/.test(plat) && !/niet gemeld|not reported/.test(plat);
  if (/^(?:alle|alles|all|klaar|afgerond|compleet|doorlopen|complete)\b/.test(plat)) {
    return { waarde: { stappen: [1, 2, 3, 4, 5], isGemeld }, isZeker: true };
  }
  const reeks = /([1-5])\s*(?:t\/?m|tm|tot en met|tot|-|–|to|through)\s*([1-5])(?!\d)/.exec(plat);
  if (reeks) {
    const [van, tot] = [Number(reeks[1]), Number(reeks[2])];
    const stappen = Array.from({ length: Math.max(0, tot - van + 1) }, (_, plaats) => van + plaats);
    return stappen.length === 0 ? undefined : { waarde: { stappen, isGemeld }, isZeker: true };
  }
  if (/\d{2}/.test(plat)) return undefined;
  const los = [...plat.matchAll(/(?<!\d)([1-5])(?!\d)/g)].map((treffer) => Number(treffer[1]));
  if (los.length === 0) return undefined;
  const over = plat.replace(/stap(?:pen)?|step|[1-5]|gemeld|en|,|\+|&|\.|mc|fase|st\b|\s/g, '');
  return { waarde: { stappen: [...new Set(los)].sort((a, b) => a - b), isGemeld }, isZeker: over === '' };
}

export type VeiligThuis = { readonly soort: 'adviesvraag' | 'melding'; readonly isAnoniem: boolean };

/** Of en hoe Veilig Thuis is gevraagd. `null` is uitdrukkelijk niet; een advies is geen melding (feiten §6.2). */
export function leesVeiligThuis(tekst: string): Lezing<VeiligThuis | null> | undefined {
  const plat = vlak(tekst);
  if (/^(?:nee|n|no|niet|geen|-|nvt|n\.v\.t\.?|nog niet|false|0)\b/.test(plat) || plat === '-')
    return { waarde: null, isZeker: true };
  const isAnoniem = /anoniem|anonymous/.test(plat);
  if (/advies|consult|advice/.test(plat))
    return { waarde: { soort: 'adviesvraag', isAnoniem }, isZeker: !/meld/.test(plat) };
  if (/^(?:ja|j|y|yes|x|v|true|1|gemeld|melding|gedaan|✓|✔|reported)\b|^[✓✔]|gemeld|melding/.test(plat)) {
    return { waarde: { soort: 'melding', isAnoniem }, isZeker: plat !== 'x' && plat !== 'v' };
  }
  return undefined;
}

const STATUSSEN: readonly (readonly [RegExp, CasusStatus, boolean])[] = [
  [/afgesl|afgerond|gesloten|closed|klaar|beeindigd|archief|dicht\b/, 'afgesloten', true],
  [/nazorg|volgen|monitor|waakvlam|follow/, 'volgen', true],
  [/huisverbod|\bhv\b/, 'huisverbod', true],
  [/opgeschaald|mda|\bzvh\b|veiligheidshuis|\bpga\b|escalat/, 'opgeschaald', true],
  [/wacht op vt|gemeld|bij vt|bij veilig thuis|\bvt\b/, 'gemeld_bij_vt', true],
  [/meldcode/, 'meldcode_loopt', true],
  [/hulp|hulpverlening|traject|behandeling|plan loopt/, 'hulp_loopt', true],
  [/nieuw|signaal|intake|aanmelding|\bnew\b|binnen\b/, 'signaal', true],
  [/loopt|lopend|actief|open|in behandeling|active|ongoing|bezig/, 'meldcode_loopt', false],
];

/** De stand van de casus als code (feiten §12b). `undefined` als het woord niet te plaatsen is ("overdracht WT", "??"). */
export function leesStatus(tekst: string): Lezing<CasusStatus> | undefined {
  const plat = vlak(tekst);
  const gevonden = STATUSSEN.find(([patroon]) => patroon.test(plat));
  return gevonden && { waarde: gevonden[1], isZeker: gevonden[2] };
}

/** Ja, nee of onbekend uit een losse cel; een aantal boven nul is ja. `undefined` als er iets anders staat. */
export function leesJaNee(tekst: string): JaNeeOnbekend | undefined {
  const plat = vlak(tekst);
  if (plat === '' || isOnbekendWoord(plat)) return 'onbekend';
  if (/^(?:nee|n|no|geen|0|false|niet|-)$/.test(plat)) return 'nee';
  return /^(?:ja|j|y|yes|x|true|wel|[1-9]\d?)$/.test(plat) ? 'ja' : undefined;
}

/** Is hulp aanvaard? Per huisverbod (feiten §5.5). `undefined` als er iets anders staat. */
export function leesHulpAanvaard(tekst: string): 'ja' | 'deels' | 'nee' | 'onbekend' | undefined {
  const plat = vlak(tekst);
  return /^(?:deels|gedeeltelijk|ten dele|partly|partial|half|een van beide)/.test(plat) ? 'deels' : leesJaNee(tekst);
}
