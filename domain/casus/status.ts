import type { Datum } from '#domain/datum/datum.ts';
import type { Reden } from '#domain/reden.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Afsluitreden, CasusStatus, Resultaat } from './lijsten.ts';
import type { HeropenInvoer, SluitInvoer } from './schema.ts';

/** Wat de overgangen van een casus moeten weten. */
export type CasusStand = {
  readonly status: CasusStatus;
  readonly binnengekomenOp: Datum | null;
  readonly aantalOpenActies: number;
  readonly heeftOpenDoorloop: boolean;
  readonly heeftLopendHuisverbod: boolean;
};

export type Statusfout = 'CASUS_IS_AFGESLOTEN' | 'STATUS_VRAAGT_AFSLUITEN' | 'STATUS_VRAAGT_VERNIETIGINGSLIJST';

export type Sluitfout =
  | 'CASUS_IS_AFGESLOTEN'
  | 'AFSLUITREDEN_ONTBREEKT'
  | 'RESULTAAT_ONTBREEKT'
  | 'AFSLUITDATUM_IN_TOEKOMST'
  | 'AFSLUITDATUM_VOOR_BINNENKOMST'
  | 'RESULTAAT_PAST_NIET_BIJ_REDEN'
  | 'TOELICHTING_BIJ_OPEN_ACTIES'
  | 'TOELICHTING_BIJ_OPEN_DOORLOOP'
  | 'TOELICHTING_BIJ_HUISVERBOD'
  | 'TOELICHTING_BIJ_VERHUIZING';

export type Heropenfout = 'CASUS_IS_OPEN' | 'HEROPENREDEN_ONTBREEKT' | 'KIES_OPEN_STATUS';

/** Een casus die nog loopt; afgesloten en voorgesteld voor vernietiging zijn beide dicht. */
export function isOpenStatus(status: CasusStatus): boolean {
  return status !== 'afgesloten' && status !== 'vernietiging_voorgesteld';
}

/**
 * CAS-01. Zolang een casus loopt, mag elke open status op elke andere volgen: "closing is possible in every step; restarting
 * is possible at any time" (feiten.md §1.4, 2026-11-21), dus geen vaste volgorde. Sluiten en heropenen hebben hun eigen
 * regels (CAS-02, CAS-03); de vernietigingslijst komt alleen uit het bewaartermijnenproces. Geeft alle bezwaren.
 */
export function beoordeelStatuswijziging(van: CasusStatus, naar: CasusStatus): readonly Reden<Statusfout>[] {
  if (van === naar) return [];
  const fouten: Statusfout[] = [];
  if (!isOpenStatus(van)) fouten.push('CASUS_IS_AFGESLOTEN');
  if (naar === 'afgesloten') fouten.push('STATUS_VRAAGT_AFSLUITEN');
  if (naar === 'vernietiging_voorgesteld') fouten.push('STATUS_VRAAGT_VERNIETIGINGSLIJST');
  return fouten.map((code) => ({ pad: ['status'], code }));
}

/** Wat bij een sluiting volgens CAS-02 wordt vastgelegd. */
export type Sluiting = {
  readonly afgeslotenOp: Datum;
  readonly afsluitreden: Afsluitreden;
  readonly resultaat: Resultaat;
  readonly toelichting: string | null;
};

/**
 * CAS-02. Afsluiten vraagt een reden en een resultaat (feiten.md §12b; "closing needs a reason", peers.md §1.4 nr. 39).
 * Blijft er werk open (acties, doorloop, huisverbod), of verhuist het gezin ("nieuwe gemeente geïnformeerd j/n"), dan hoort
 * daar een toelichting bij. Geeft alle bezwaren tegelijk, elk bij zijn veld.
 */
export function sluitCasus(
  stand: CasusStand,
  invoer: SluitInvoer,
  vandaag: Datum,
): Result<Sluiting, readonly Reden<Sluitfout>[]> {
  const { afgeslotenOp, afsluitreden, resultaat, toelichting } = invoer;
  const fouten = [
    ...(isOpenStatus(stand.status) ? [] : (['CASUS_IS_AFGESLOTEN'] as const)),
    ...datumfouten(stand, afgeslotenOp, vandaag),
    ...redenfouten(afsluitreden, resultaat),
    ...(toelichting === null ? ontbrekendeToelichting(stand, afsluitreden) : []),
  ];
  if (fouten.length > 0 || afsluitreden === null || resultaat === null) {
    return err(fouten.map((code) => ({ pad: SLUITVELD[code], code })));
  }
  return ok({ afgeslotenOp, afsluitreden, resultaat, toelichting });
}

const SLUITVELD: Readonly<Record<Sluitfout, readonly string[]>> = {
  CASUS_IS_AFGESLOTEN: [],
  AFSLUITREDEN_ONTBREEKT: ['afsluitreden'],
  RESULTAAT_ONTBREEKT: ['resultaat'],
  AFSLUITDATUM_IN_TOEKOMST: ['afgeslotenOp'],
  AFSLUITDATUM_VOOR_BINNENKOMST: ['afgeslotenOp'],
  RESULTAAT_PAST_NIET_BIJ_REDEN: ['resultaat'],
  TOELICHTING_BIJ_OPEN_ACTIES: ['toelichting'],
  TOELICHTING_BIJ_OPEN_DOORLOOP: ['toelichting'],
  TOELICHTING_BIJ_HUISVERBOD: ['toelichting'],
  TOELICHTING_BIJ_VERHUIZING: ['toelichting'],
};

function datumfouten(stand: CasusStand, afgeslotenOp: Datum, vandaag: Datum): Sluitfout[] {
  const fouten: Sluitfout[] = [];
  if (afgeslotenOp > vandaag) fouten.push('AFSLUITDATUM_IN_TOEKOMST');
  if (stand.binnengekomenOp !== null && afgeslotenOp < stand.binnengekomenOp)
    fouten.push('AFSLUITDATUM_VOOR_BINNENKOMST');
  return fouten;
}

function redenfouten(reden: Afsluitreden | null, resultaat: Resultaat | null): Sluitfout[] {
  const fouten: Sluitfout[] = [];
  if (reden === null) fouten.push('AFSLUITREDEN_ONTBREEKT');
  if (resultaat === null) fouten.push('RESULTAAT_ONTBREEKT');
  const isTegenspraak = reden === 'geweld_gestopt' && resultaat !== null && resultaat !== 'gestopt';
  if (isTegenspraak) fouten.push('RESULTAAT_PAST_NIET_BIJ_REDEN');
  return fouten;
}

function ontbrekendeToelichting(stand: CasusStand, reden: Afsluitreden | null): Sluitfout[] {
  const fouten: Sluitfout[] = [];
  if (stand.aantalOpenActies > 0) fouten.push('TOELICHTING_BIJ_OPEN_ACTIES');
  if (stand.heeftOpenDoorloop) fouten.push('TOELICHTING_BIJ_OPEN_DOORLOOP');
  if (stand.heeftLopendHuisverbod) fouten.push('TOELICHTING_BIJ_HUISVERBOD');
  if (reden === 'verhuisd') fouten.push('TOELICHTING_BIJ_VERHUIZING');
  return fouten;
}

/**
 * CAS-03. Heropenen kan altijd, met een reden ("reopening is logged", peers.md §1.4 nr. 39; "rerun meldcode on new signals",
 * feiten.md §1.3). De casus krijgt een open status; het eerdere afsluiten blijft in de geschiedenis staan.
 */
export function heropenCasus(
  status: CasusStatus,
  invoer: HeropenInvoer,
): Result<{ readonly status: CasusStatus; readonly reden: string }, readonly Reden<Heropenfout>[]> {
  const fouten: Reden<Heropenfout>[] = [];
  if (isOpenStatus(status)) fouten.push({ pad: [], code: 'CASUS_IS_OPEN' });
  if (invoer.reden === null) fouten.push({ pad: ['reden'], code: 'HEROPENREDEN_ONTBREEKT' });
  if (!isOpenStatus(invoer.status)) fouten.push({ pad: ['status'], code: 'KIES_OPEN_STATUS' });
  return fouten.length > 0 || invoer.reden === null ? err(fouten) : ok({ status: invoer.status, reden: invoer.reden });
}
