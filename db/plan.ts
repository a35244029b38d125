import { asc, desc, eq } from 'drizzle-orm';
import {
  type Afspraak,
  type AfspraakInvoer,
  type Doel,
  type DoelInvoer,
  doelSchema,
  type Plan,
  type PlanTekst,
  planSchema,
} from '#domain/plan/plan.ts';
import type { ReadDb, WriteDb } from './access.ts';
import { lijstActies } from './actie.ts';
import { doelTabel, planTabel, planVersieTabel, veiligheidsafspraakTabel } from './schema/plan.ts';
import { legWijzigingenVast } from './wijziging.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

/** The plan of a case with its goals, agreements and actions, or undefined while nobody has begun one. */
export function laadPlan(db: ReadDb, casusId: string): Plan | undefined {
  const rij = db.select().from(planTabel).where(eq(planTabel.casusId, casusId)).get();
  if (!rij) return undefined;
  const doelen = db.select().from(doelTabel).where(eq(doelTabel.planId, rij.id)).orderBy(asc(doelTabel.volgorde)).all();
  const afspraken = db
    .select()
    .from(veiligheidsafspraakTabel)
    .where(eq(veiligheidsafspraakTabel.planId, rij.id))
    .orderBy(asc(veiligheidsafspraakTabel.volgorde))
    .all();
  return planSchema.parse({ ...rij, doelen, afspraken, acties: lijstActies(db, casusId) });
}

/** The plan of a case; begins an empty one with this id when there is none yet. */
export function laadOfMaakPlan(db: WriteDb, casusId: string, id: string, wie: Wie): Plan {
  const plan = laadPlan(db, casusId);
  if (plan) return plan;
  db.insert(planTabel).values({ id, casusId, gemaaktOp: wie.nu, gewijzigdOp: wie.nu }).run();
  return planSchema.parse({
    id,
    casusId,
    versie: 1,
    krachten: null,
    zorgen: null,
    gewenstResultaat: null,
    evaluatieOp: null,
    vastgesteldOp: null,
    vastgesteldDoor: null,
    doelen: [],
    afspraken: [],
    acties: lijstActies(db, casusId),
  });
}

function tekstVan({ krachten, zorgen, gewenstResultaat, evaluatieOp }: PlanTekst): PlanTekst {
  return { krachten, zorgen, gewenstResultaat, evaluatieOp };
}

/** Changes the text of a plan. Gives the changed fields. */
export function bewaarTekst(db: WriteDb, oud: Plan, nieuw: PlanTekst, wie: Wie): string[] {
  db.update(planTabel)
    .set({ ...tekstVan(nieuw), gewijzigdOp: wie.nu })
    .where(eq(planTabel.id, oud.id))
    .run();
  const wat = { casusId: oud.casusId, objectSoort: 'plan', objectId: oud.id };
  return legWijzigingenVast(db, { ...wat, oud: { ...tekstVan(oud) }, nieuw: { ...tekstVan(nieuw) } }, wie);
}

/** Writes that a plan was fixed, or that a new version began. Gives the changed fields. */
export function bewaarStand(db: WriteDb, oud: Plan, nieuw: Plan, wie: Wie): string[] {
  const stand = ({ versie, vastgesteldOp, vastgesteldDoor }: Plan) => ({ versie, vastgesteldOp, vastgesteldDoor });
  db.update(planTabel)
    .set({ ...stand(nieuw), gewijzigdOp: wie.nu })
    .where(eq(planTabel.id, oud.id))
    .run();
  const wat = { casusId: oud.casusId, objectSoort: 'plan', objectId: oud.id };
  return legWijzigingenVast(db, { ...wat, oud: stand(oud), nieuw: stand(nieuw) }, wie);
}

/** A fixed version of a plan, as it was on that day; `regisseur` is who directed then. */
export interface Planversie {
  readonly versie: number;
  readonly vastgesteldOp: string;
  readonly vastgesteldDoor: string;
  readonly regisseur: string | null;
  readonly plan: Plan;
}

/** Keeps a fixed plan as it is now, unchangeable from then on. */
export function bewaarVersie(db: WriteDb, plan: Plan, regisseur: string | null, id: string, wie: Wie): void {
  db.insert(planVersieTabel)
    .values({
      id,
      planId: plan.id,
      versie: plan.versie,
      inhoud: JSON.stringify({ plan, regisseur }),
      vastgesteldOp: wie.nu,
      vastgesteldDoor: wie.gebruiker.id,
    })
    .run();
}

/** The fixed versions of a plan, newest first. */
export function lijstVersies(db: ReadDb, planId: string): Planversie[] {
  const tabel = planVersieTabel;
  const rijen = db.select().from(tabel).where(eq(tabel.planId, planId)).orderBy(desc(tabel.versie)).all();
  return rijen.map(({ versie, vastgesteldOp, vastgesteldDoor, inhoud }) => {
    // Written by bewaarVersie above; the plan itself is checked by its schema.
    const bewaard = JSON.parse(inhoud) as { readonly plan: unknown; readonly regisseur: string | null };
    return {
      versie,
      vastgesteldOp,
      vastgesteldDoor,
      regisseur: bewaard.regisseur,
      plan: planSchema.parse(bewaard.plan),
    };
  });
}

/** Adds a goal at the end of the plan. */
export function maakDoelRij(db: WriteDb, plan: Plan, id: string, nieuw: DoelInvoer, wie: Wie): void {
  const volgorde = plan.doelen.length + 1;
  db.insert(doelTabel)
    .values({ ...nieuw, id, planId: plan.id, volgorde, gemaaktOp: wie.nu })
    .run();
}

/** The plan that a goal belongs to, with the goal, or undefined. */
export function laadDoel(db: ReadDb, doelId: string): { readonly plan: Plan; readonly doel: Doel } | undefined {
  const rij = db
    .select({ casusId: planTabel.casusId, doel: doelTabel })
    .from(doelTabel)
    .innerJoin(planTabel, eq(planTabel.id, doelTabel.planId))
    .where(eq(doelTabel.id, doelId))
    .get();
  const plan = rij && laadPlan(db, rij.casusId);
  return rij && plan ? { plan, doel: doelSchema.parse(rij.doel) } : undefined;
}

/** Changes a goal. Gives the changed fields. */
export function bewaarDoel(
  db: WriteDb,
  casusId: string,
  oud: Doel,
  nieuw: Omit<Doel, 'id' | 'volgorde'>,
  wie: Wie,
): string[] {
  const velden = ({ persoonId, omschrijving, leefgebied, bereiktOp, vervallenOp }: Omit<Doel, 'id' | 'volgorde'>) => ({
    persoonId,
    omschrijving,
    leefgebied,
    bereiktOp,
    vervallenOp,
  });
  db.update(doelTabel).set(velden(nieuw)).where(eq(doelTabel.id, oud.id)).run();
  const wat = { casusId, objectSoort: 'doel', objectId: oud.id };
  return legWijzigingenVast(db, { ...wat, oud: velden(oud), nieuw: velden(nieuw) }, wie);
}

/** Adds a safety agreement at the end of the plan. */
export function maakAfspraakRij(db: WriteDb, plan: Plan, id: string, nieuw: AfspraakInvoer, wie: Wie): void {
  const volgorde = plan.afspraken.length + 1;
  db.insert(veiligheidsafspraakTabel)
    .values({ ...nieuw, id, planId: plan.id, volgorde, gemaaktOp: wie.nu })
    .run();
}

/** The plan that a safety agreement belongs to, with the agreement, or undefined. */
export function laadAfspraak(db: ReadDb, id: string): { readonly plan: Plan; readonly afspraak: Afspraak } | undefined {
  const rij = db
    .select({ casusId: planTabel.casusId })
    .from(veiligheidsafspraakTabel)
    .innerJoin(planTabel, eq(planTabel.id, veiligheidsafspraakTabel.planId))
    .where(eq(veiligheidsafspraakTabel.id, id))
    .get();
  const plan = rij && laadPlan(db, rij.casusId);
  const afspraak = plan?.afspraken.find((ander) => ander.id === id);
  return plan && afspraak ? { plan, afspraak } : undefined;
}

/** Changes a safety agreement. Gives the changed fields. */
export function bewaarAfspraak(
  db: WriteDb,
  casusId: string,
  oud: Afspraak,
  nieuw: Omit<Afspraak, 'id' | 'volgorde'>,
  wie: Wie,
): string[] {
  const velden = ({ afspraak, wie: met, toezicht, alsHetMisgaat, vervallenOp }: Omit<Afspraak, 'id' | 'volgorde'>) => ({
    afspraak,
    wie: met,
    toezicht,
    alsHetMisgaat,
    vervallenOp,
  });
  db.update(veiligheidsafspraakTabel).set(velden(nieuw)).where(eq(veiligheidsafspraakTabel.id, oud.id)).run();
  const wat = { casusId, objectSoort: 'veiligheidsafspraak', objectId: oud.id };
  return legWijzigingenVast(db, { ...wat, oud: velden(oud), nieuw: velden(nieuw) }, wie);
}
