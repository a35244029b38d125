import { z } from 'zod';
import { datumSchema } from '#domain/datum/schema.ts';
import type { Reden } from '#domain/reden.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { optioneleTekst, verplichteTekst } from '#domain/veld.ts';
import { type Actiestaat, actiesoortCodes, actiestaatCodes, leefgebiedCodes } from './lijsten.ts';

/** Wat het gezin en de organisaties samen opschrijven, in gewone taal (regelhulp.nl; feiten §4.1). */
export const planTekstSchema = z.object({
  krachten: optioneleTekst(10_000, 'De tekst over wat goed gaat'),
  zorgen: optioneleTekst(10_000, 'De tekst over de zorgen'),
  gewenstResultaat: optioneleTekst(10_000, 'Het gewenste resultaat'),
  evaluatieOp: datumSchema.nullable(),
});
export type PlanTekst = z.infer<typeof planTekstSchema>;

/** Een doel van een gezinslid of van het hele gezin (`persoonId` null). Het leefgebied is een los label, nooit verplicht. */
export const doelInvoerSchema = z.object({
  persoonId: z.uuid().nullable(),
  omschrijving: verplichteTekst(2_000, 'Schrijf op wat er bereikt moet zijn.'),
  leefgebied: z.enum(leefgebiedCodes).nullable(),
});
export type DoelInvoer = z.infer<typeof doelInvoerSchema>;
export const doelSchema = doelInvoerSchema.extend({
  id: z.uuid(),
  volgorde: z.int(),
  bereiktOp: z.string().nullable(),
  vervallenOp: z.string().nullable(),
});
export type Doel = z.infer<typeof doelSchema>;

/** Een actie of toezegging: wie doet wat en wanneer is het klaar. */
export const actieInvoerSchema = z.object({
  doelId: z.uuid().nullable(),
  soort: z.enum(actiesoortCodes),
  omschrijving: verplichteTekst(2_000, 'Schrijf op wat er gaat gebeuren.'),
  eigenaar: optioneleTekst(200, 'De naam'),
  organisatie: optioneleTekst(200, 'De organisatie'),
  datum: datumSchema.nullable(),
  staat: z.enum(actiestaatCodes),
});
export type ActieInvoer = z.infer<typeof actieInvoerSchema>;
export const actieSchema = actieInvoerSchema.extend({
  id: z.uuid(),
  /** Zoals in de ingelezen lijst stond ("week 17"), als er geen datum uit te halen was. */
  tijdaanduiding: z.string().nullable(),
  afgerondOp: z.string().nullable(),
});
export type Actie = z.infer<typeof actieSchema>;

/** Een veiligheidsafspraak, apart van de doelen: eerst directe veiligheid (feiten §4.2). */
export const afspraakInvoerSchema = z.object({
  afspraak: verplichteTekst(2_000, 'Schrijf op wat er is afgesproken.'),
  wie: verplichteTekst(500, 'Schrijf op met wie dit is afgesproken.'),
  toezicht: optioneleTekst(500, 'De tekst over toezicht'),
  alsHetMisgaat: optioneleTekst(2_000, 'De tekst over wat er gebeurt als het misgaat'),
});
export type AfspraakInvoer = z.infer<typeof afspraakInvoerSchema>;
const afspraakSchema = afspraakInvoerSchema.extend({
  id: z.uuid(),
  volgorde: z.int(),
  vervallenOp: z.string().nullable(),
});
export type Afspraak = z.infer<typeof afspraakSchema>;

/** Het ene plan van een gezin, zoals het nu is; een vastgestelde versie staat daarnaast onveranderlijk bewaard. */
export const planSchema = planTekstSchema.extend({
  id: z.uuid(),
  casusId: z.uuid(),
  versie: z.int().positive(),
  vastgesteldOp: z.string().nullable(),
  vastgesteldDoor: z.string().nullable(),
  doelen: z.array(doelSchema),
  afspraken: z.array(afspraakSchema),
  /** Alle acties en toezeggingen van de casus, ook die zonder doel: niets valt buiten het plan. */
  acties: z.array(actieSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** Waarom een plan niet kan worden vastgesteld, of een actie er niet in past. */
export const planFouten = ['GEEN_REGISSEUR', 'ACTIE_ZONDER_EIGENAAR', 'ACTIE_ZONDER_DATUM', 'PLAN_LEEG'] as const;
export type PlanFout = (typeof planFouten)[number];

/** Is een actie nog niet afgerond? */
export function isOpen(actie: { readonly staat: Actiestaat }): boolean {
  return actie.staat !== 'gedaan' && actie.staat !== 'vervallen';
}

/**
 * Wat een actie mist om in een vastgesteld plan te staan.
 * PLAN-02 en PLAN-03: elke open actie heeft een eigenaar en een datum (regiovisie IJsselland, 2015: "Duidelijkheid in
 * rollen en verantwoordelijkheden").
 */
export function foutenInActie(
  actie: Pick<Actie, 'eigenaar' | 'datum' | 'staat'>,
): readonly ('ACTIE_ZONDER_EIGENAAR' | 'ACTIE_ZONDER_DATUM')[] {
  if (!isOpen(actie)) return [];
  return [
    ...((actie.eigenaar ?? '').trim() === '' ? (['ACTIE_ZONDER_EIGENAAR'] as const) : []),
    ...(actie.datum === null ? (['ACTIE_ZONDER_DATUM'] as const) : []),
  ];
}

/**
 * Alles wat vaststellen nu tegenhoudt; leeg als het kan.
 * PLAN-01: er is precies een regisseur (regiovisie IJsselland, 2015: "Eén gezin, één plan, één regisseur").
 * PLAN-02, PLAN-03: zie {@link foutenInActie}. PLAN-04: er staat minstens een doel, actie of veiligheidsafspraak in.
 * Het pad van een actie is `['acties', id, veld]`.
 */
export function redenenTegenVaststellen(plan: Plan, heeftRegisseur: boolean): readonly Reden<PlanFout>[] {
  const redenen: Reden<PlanFout>[] = [];
  const isLeeg =
    plan.doelen.every((doel) => doel.vervallenOp !== null) &&
    plan.afspraken.every((afspraak) => afspraak.vervallenOp !== null) &&
    !plan.acties.some(isOpen);
  if (!heeftRegisseur) redenen.push({ pad: ['regisseur'], code: 'GEEN_REGISSEUR' });
  if (isLeeg) redenen.push({ pad: [], code: 'PLAN_LEEG' });
  for (const actie of plan.acties)
    for (const code of foutenInActie(actie))
      redenen.push({ pad: ['acties', actie.id, code === 'ACTIE_ZONDER_DATUM' ? 'datum' : 'eigenaar'], code });
  return redenen;
}

/** Stelt het plan vast op `op` (UTC). Geeft alle redenen van weigering. */
export function stelPlanVast(
  plan: Plan,
  heeftRegisseur: boolean,
  op: string,
  door: string,
): Result<Plan, { code: 'PLAN_VASTGESTELD' } | { code: 'PLAN_GEWEIGERD'; velden: readonly Reden<PlanFout>[] }> {
  if (plan.vastgesteldOp !== null) return err({ code: 'PLAN_VASTGESTELD' });
  const redenen = redenenTegenVaststellen(plan, heeftRegisseur);
  if (redenen.length > 0) return err({ code: 'PLAN_GEWEIGERD', velden: redenen });
  return ok({ ...plan, vastgesteldOp: op, vastgesteldDoor: door });
}

/**
 * Mag de tekst, een doel of een veiligheidsafspraak worden veranderd? Van een vastgesteld plan niet (PLAN-05): daarvoor
 * begint een nieuwe versie. Acties blijven wel volgbaar.
 */
export function magInhoudWijzigen(plan: Pick<Plan, 'vastgesteldOp'>): Result<null, { code: 'PLAN_VASTGESTELD' }> {
  return plan.vastgesteldOp === null ? ok(null) : err({ code: 'PLAN_VASTGESTELD' });
}

/** Begint een nieuwe versie van een vastgesteld plan; de oude versie blijft bewaard. */
export function beginNieuweVersie(plan: Plan): Result<Plan, { code: 'PLAN_NIET_VASTGESTELD' }> {
  if (plan.vastgesteldOp === null) return err({ code: 'PLAN_NIET_VASTGESTELD' });
  return ok({ ...plan, versie: plan.versie + 1, vastgesteldOp: null, vastgesteldDoor: null });
}

/** Past deze actie in het plan? In een vastgesteld plan heeft elke open actie een eigenaar en een datum (PLAN-02, PLAN-03). */
export function pastActie(
  plan: Pick<Plan, 'vastgesteldOp'>,
  actie: Pick<Actie, 'eigenaar' | 'datum' | 'staat'>,
): Result<null, { code: 'ACTIE_GEWEIGERD'; velden: readonly Reden<PlanFout>[] }> {
  const fouten = plan.vastgesteldOp === null ? [] : foutenInActie(actie);
  if (fouten.length === 0) return ok(null);
  const velden = fouten.map((code) => ({ pad: [code === 'ACTIE_ZONDER_DATUM' ? 'datum' : 'eigenaar'], code }));
  return err({ code: 'ACTIE_GEWEIGERD', velden });
}

/** De twee momenten van een doel (van een afspraak alleen `vervallenOp`) nadat het is bereikt, vervallen of heropend. */
export function rondAf(
  hoe: 'bereikt' | 'vervallen' | 'heropend',
  op: string,
): { readonly bereiktOp: string | null; readonly vervallenOp: string | null } {
  return { bereiktOp: hoe === 'bereikt' ? op : null, vervallenOp: hoe === 'vervallen' ? op : null };
}
