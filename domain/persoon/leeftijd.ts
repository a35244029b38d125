import { type Datum, leeftijdOp, plusDagen, plusMaanden, verjaardagMet } from '#domain/datum/datum.ts';
import { type Deeldatum, grenzenVanDeeldatum } from '#domain/datum/deeldatum.ts';

/** Wat over de geboorte bekend is: een (deel)datum, of een leeftijd zoals die op een dag is opgegeven ("Sem (7)"). */
export type Geboorte = {
  readonly geboortedatum: Deeldatum | null;
  readonly leeftijd: number | null;
  readonly leeftijdOp: Datum | null;
};

/** Vroegste en laatste dag waarop iemand geboren kan zijn, beide erbij gerekend. */
export type Geboortebereik = { readonly van: Datum; readonly tot: Datum };

/**
 * De dagen waarop iemand geboren kan zijn; een geboortedatum gaat voor een opgegeven leeftijd. `null` als er niets bekend
 * is. Wie op 1 mei 2025 zeven jaar was, is geboren van 2 mei 2017 tot en met 1 mei 2018.
 */
export function geboortebereik(geboorte: Geboorte): Geboortebereik | null {
  if (geboorte.geboortedatum !== null) return grenzenVanDeeldatum(geboorte.geboortedatum);
  if (geboorte.leeftijd === null || geboorte.leeftijdOp === null) return null;
  return {
    van: plusDagen(plusMaanden(geboorte.leeftijdOp, -12 * (geboorte.leeftijd + 1)), 1),
    tot: plusMaanden(geboorte.leeftijdOp, -12 * geboorte.leeftijd),
  };
}

/**
 * Jongste en oudste leeftijd in hele jaren op een dag. `null` als er niets bekend is of de geboorte zeker na `op` ligt.
 * Kan de geboorte nog vóór `op` liggen, dan is de jongste leeftijd 0.
 */
function leeftijdenOp(
  bereik: Geboortebereik | null,
  op: Datum,
): { readonly jongst: number; readonly oudst: number } | null {
  const oudst = bereik === null ? undefined : leeftijdOp(bereik.van, op);
  return bereik === null || oudst === undefined ? null : { jongst: leeftijdOp(bereik.tot, op) ?? 0, oudst };
}

/** Leeftijdsgroepen voor lijsten en cijfers (feiten.md §3.7, voorstel): code en grenzen in hele jaren. */
const GROEPEN = [
  { code: 'j0_3', van: 0, tot: 3 },
  { code: 'j4_11', van: 4, tot: 11 },
  { code: 'j12_17', van: 12, tot: 17 },
  { code: 'j18_22', van: 18, tot: 22 },
  { code: 'j23_44', van: 23, tot: 44 },
  { code: 'j45_64', van: 45, tot: 64 },
  { code: 'j65', van: 65, tot: Number.POSITIVE_INFINITY },
] as const;

/** Code van een leeftijdsgroep; wie in geen groep zeker past, is een eigen groep. */
export type Leeftijdsgroep = (typeof GROEPEN)[number]['code'] | 'onbekend';

/**
 * Leeftijdsgroep op een dag. Past wat bekend is in twee groepen, dan `onbekend`: een groep wordt niet gegokt. Een geboorte
 * na `op` (ongeboren kind) telt ook als `onbekend`.
 */
export function leeftijdsgroepOp(bereik: Geboortebereik | null, op: Datum): Leeftijdsgroep {
  const jaren = leeftijdenOp(bereik, op);
  if (jaren === null) return 'onbekend';
  return GROEPEN.find((groep) => groep.van <= jaren.jongst && jaren.oudst <= groep.tot)?.code ?? 'onbekend';
}

/** Of iemand op een dag jonger dan 18 is: `ja`, `nee` of `onbekend` (ook als wat bekend is beide toelaat). */
export function isMinderjarigOp(bereik: Geboortebereik | null, op: Datum): 'ja' | 'nee' | 'onbekend' {
  const jaren = leeftijdenOp(bereik, op);
  if (jaren === null) return 'onbekend';
  if (jaren.oudst < 18) return 'ja';
  return jaren.jongst >= 18 ? 'nee' : 'onbekend';
}

/**
 * Grenzen waarop rechten veranderen. Bron: feiten.md §9.3 (Wmo 2015 art. 5.3.2, 5.3.3 en 5.3.5; Jeugdwet art. 7.3.4, 7.3.5
 * en 7.3.15; wettekst stand mei 2017, nagezien 2026-11-21). De literale regel staat in de gewone zin erbij.
 */
export const LEEFTIJDSRECHTEN = [
  {
    code: 'LFT-12',
    leeftijd: 12,
    regel:
      'Vanaf 12 jaar beslist het kind mee: toestemming van het kind én van de ouders (Jeugdwet). Onder de Wmo beslist het kind zelf als het zijn belangen kan overzien.',
    bron: 'Jeugdwet art. 7.3.4 en 7.3.5; Wmo 2015 art. 5.3.2, 5.3.3 lid 2 en 5.3.5',
  },
  {
    code: 'LFT-16',
    leeftijd: 16,
    regel:
      'Vanaf 16 jaar beslist de jongere zelf. De wettelijk vertegenwoordiger krijgt niet meer vanzelf inlichtingen.',
    bron: 'Jeugdwet art. 7.3.4, 7.3.5 en 7.3.15; Wmo 2015 art. 5.3.2 lid 3',
  },
  {
    code: 'LFT-18',
    leeftijd: 18,
    regel: 'Vanaf 18 jaar is iemand meerderjarig: het gezag van de ouders stopt.',
    bron: 'Burgerlijk Wetboek boek 1, art. 233 (kennis, niet nagelezen)',
  },
] as const;

export type Leeftijdsgrens = {
  readonly code: 'LFT-12' | 'LFT-16' | 'LFT-18';
  readonly leeftijd: 12 | 16 | 18;
  readonly op: Datum;
};

/**
 * De verjaardagen waarop rechten veranderen in de dagen van `vandaag` tot en met `vandaag + dagen`. Alleen bij een volledig
 * bekende geboortedatum: een jaar of maand alleen geeft geen dag om op te waarschuwen.
 */
export function komendeLeeftijdsgrenzen(
  bereik: Geboortebereik | null,
  vandaag: Datum,
  dagen: number,
): readonly Leeftijdsgrens[] {
  if (bereik === null || bereik.van !== bereik.tot) return [];
  const einde = plusDagen(vandaag, dagen);
  return LEEFTIJDSRECHTEN.map(({ code, leeftijd }) => ({
    code,
    leeftijd,
    op: verjaardagMet(bereik.van, leeftijd),
  })).filter(({ op }) => vandaag <= op && op <= einde);
}

/** Wie volgens de leeftijd op een dag beslist over gegevens en hulp (Jeugdwet, feiten.md §9.3); `onbekend` bij twijfel. */
export function beslisserOp(
  bereik: Geboortebereik | null,
  op: Datum,
): 'ouders' | 'kind_en_ouders' | 'zelf' | 'onbekend' {
  const jaren = leeftijdenOp(bereik, op);
  if (jaren === null) return 'onbekend';
  const [jongst, oudst] = [beslisserBij(jaren.jongst), beslisserBij(jaren.oudst)];
  return jongst === oudst ? jongst : 'onbekend';
}

function beslisserBij(leeftijd: number): 'ouders' | 'kind_en_ouders' | 'zelf' {
  if (leeftijd < 12) return 'ouders';
  return leeftijd < 16 ? 'kind_en_ouders' : 'zelf';
}

/** De leeftijd voor op het scherm: "12 jaar", "11 of 12 jaar", "nog niet geboren", of leeg als er niets bekend is. */
export function schrijfLeeftijd(bereik: Geboortebereik | null, op: Datum): string {
  if (bereik === null) return '';
  const jaren = leeftijdenOp(bereik, op);
  if (jaren === null) return 'nog niet geboren';
  return jaren.jongst === jaren.oudst ? `${jaren.oudst} jaar` : `${jaren.jongst} of ${jaren.oudst} jaar`;
}
