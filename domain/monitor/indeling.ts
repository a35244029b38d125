import { dagenTussen } from '#domain/datum/datum.ts';
import { geboortebereik, leeftijdsgroepOp } from '#domain/persoon/leeftijd.ts';
import { beginVan, type Casusfeit } from './feiten.ts';
import { grenzenVan } from './periode.ts';
import type { Eenheid } from './populatie.ts';

/** De dag waarop de indeling kijkt en het halfjaar dat geteld wordt. */
export type Telmoment = { readonly halfjaar: string };

/** In welke klasse een eenheid valt; bij een meervoudige dimensie in welke klassen. "Onbekend" is een klasse. */
type Indeling = (eenheid: Eenheid, moment: Telmoment) => string | readonly string[];

/** Regie binnen een week na binnenkomst. Regionale afspraak, per regio te wijzigen (feiten.md §6.4 "lokaal team"). */
const REGIETERMIJN_DAGEN = 7;

const DOORLOOPKLASSEN = [
  { tot: 7, code: 'd0_7' },
  { tot: 28, code: 'd8_28' },
  { tot: 56, code: 'd29_56' },
  { tot: Number.POSITIVE_INFINITY, code: 'd57' },
] as const;

/** De indelingen die een catalogustabel als dimensie kan noemen. */
export const INDELINGEN = {
  instroombron: ({ casus }) => casus.instroombron ?? 'onbekend',
  vorm: ({ casus }) => (casus.vormen.length === 0 ? ['onbekend'] : casus.vormen),
  groep: ({ casus }) => casus.kenmerken,
  doorlooptijd: ({ casus }) => doorlooptijd(casus),
  kindcheck: ({ casus }) => kindcheck(casus),
  regie: ({ casus }) => regie(casus),
  melden: ({ casus }) => melden(casus),
  hulp: ({ casus }) => laatsteBesluit(casus)?.hulp ?? 'geen_besluit',
  fase: ({ casus }) => casus.fase ?? 'geen_fase',
  status: ({ casus }) => (casus.afgeslotenOp === null ? casus.status : 'later_gesloten'),
  veiligheidsplan: ({ casus }, { halfjaar }) =>
    casus.plan?.veiligheidsafsprakenVanaf.some((vanaf) => vanaf <= grenzenVan(halfjaar).tot) === true ? 'ja' : 'nee',
  evaluatie: ({ casus }, { halfjaar }) => evaluatie(casus, grenzenVan(halfjaar).tot),
  resultaat: ({ casus }) => casus.resultaat ?? 'onbekend',
  nieuw_geweld: ({ casus }) => nieuwGeweld(casus),
  leeftijd: ({ persoon, casus }) =>
    persoon === undefined ? 'onbekend' : leeftijdsgroepOp(geboortebereik(persoon), beginVan(casus)),
  kind: ({ persoon, casus }) => {
    const groep = persoon === undefined ? 'onbekend' : leeftijdsgroepOp(geboortebereik(persoon), beginVan(casus));
    return ['j0_3', 'j4_11', 'j12_17', 'onbekend'].includes(groep) ? groep : 'j18';
  },
  geslacht: ({ persoon }) => persoon?.geslacht ?? 'onbekend',
  rol: ({ persoon }) => persoon?.rol ?? 'onbekend',
  gesproken: ({ persoon }, { halfjaar }) => gesproken(persoon, grenzenVan(halfjaar).tot),
  vt_soort: ({ melding }) => melding?.soort ?? 'melding',
  anoniem: ({ melding }) => (melding?.isAnoniem === true ? 'ja' : 'nee'),
  verloop: ({ huisverbod }) => [
    ...(huisverbod?.isVerlengd === true ? ['verlengd'] : []),
    ...(huisverbod?.isIngetrokken === true ? ['ingetrokken'] : []),
    ...(huisverbod?.isOvertreden === true ? ['overtreden'] : []),
  ],
  hulp_aanvaard: ({ huisverbod }) => huisverbod?.hulpAanvaard ?? 'onbekend',
  actie_volledig: ({ actie }) => (actie?.heeftEigenaar === true && actie.datum !== null ? 'ja' : 'nee'),
} as const satisfies Record<string, Indeling>;
export type Dimensiecode = keyof typeof INDELINGEN;

/** Deelt een eenheid in volgens een dimensie; geeft een of meer klassecodes. */
export function klassenVan(dimensie: Dimensiecode, eenheid: Eenheid, moment: Telmoment): readonly string[] {
  const indeling: Indeling = INDELINGEN[dimensie];
  const klassen = indeling(eenheid, moment);
  return typeof klassen === 'string' ? [klassen] : klassen;
}

function doorlooptijd(casus: Casusfeit): string {
  const besluit = casus.besluiten.map(({ op }) => op).sort()[0];
  if (besluit === undefined) return 'geen_besluit';
  const begin = casus.signalenOp.toSorted()[0] ?? casus.binnengekomenOp;
  if (begin === null || besluit < begin) return 'onbekend';
  const dagen = dagenTussen(begin, besluit);
  return DOORLOOPKLASSEN.find(({ tot }) => dagen <= tot)?.code ?? 'onbekend';
}

function kindcheck(casus: Casusfeit): string {
  if (casus.kindcheck === null) return 'niet_vastgelegd';
  return casus.kindcheck === 'niet_gedaan' ? 'niet_gedaan' : 'gedaan';
}

function regie(casus: Casusfeit): string {
  const eerste = casus.regieVanaf.toSorted()[0];
  if (eerste === undefined) return 'geen';
  return dagenTussen(beginVan(casus), eerste) <= REGIETERMIJN_DAGEN ? 'binnen_termijn' : 'later';
}

function melden(casus: Casusfeit): string {
  const besluit = laatsteBesluit(casus);
  if (besluit === undefined) return 'geen_besluit';
  return besluit.melden.startsWith('ja_') ? 'ja' : 'nee';
}

function laatsteBesluit(casus: Casusfeit) {
  return casus.besluiten.toSorted((a, b) => a.op.localeCompare(b.op)).at(-1);
}

function evaluatie(casus: Casusfeit, dag: string): string {
  const op = casus.plan?.evaluatieOp ?? null;
  if (op === null) return 'geen_datum';
  return op < dag ? 'verlopen' : 'gepland';
}

function nieuwGeweld(casus: Casusfeit): string {
  const { afgeslotenOp } = casus;
  if (afgeslotenOp === null) return 'nee';
  const isNieuw = (dag: string) => dag > afgeslotenOp && dagenTussen(afgeslotenOp, dag) <= 366;
  return casus.signalenOp.some(isNieuw) ? 'ja' : 'nee';
}

function gesproken(persoon: Eenheid['persoon'], dag: string): string {
  if (persoon === undefined) return 'niet_gesproken';
  if (persoon.gesprokenOp !== null && persoon.gesprokenOp <= dag) return 'gesproken';
  return persoon.heeftRedenNietGesproken ? 'niet_met_reden' : 'niet_gesproken';
}
