import type { Handlers } from '#api/dispatch.ts';
import { lijstActies } from '#db/actie.ts';
import { bestaatCasus, gebruikersnamen, lijstBetrokkenen, vreemdePersonen } from '#db/betrokkenen.ts';
import {
  bewaarAfspraak,
  bewaarDoel,
  bewaarStand,
  bewaarTekst,
  bewaarVersie,
  laadAfspraak,
  laadDoel,
  laadOfMaakPlan,
  laadPlan,
  lijstVersies,
  maakAfspraakRij,
  maakDoelRij,
} from '#db/plan.ts';
import { lijstRegie } from '#db/regie.ts';
import { rolCodes } from '#domain/casus/lijsten.ts';
import {
  beginNieuweVersie,
  magInhoudWijzigen,
  redenenTegenVaststellen,
  rondAf,
  stelPlanVast,
} from '#domain/plan/plan.ts';
import { huidigeRegie } from '#domain/regie/regie.ts';
import { err, ok } from '#domain/result.ts';
import type { planContract } from './contract.ts';

export const planHandlers: Handlers<typeof planContract> = {
  'plan.laad': (ctx, { casusId }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const plan = laadPlan(ctx.db, casusId) ?? null;
    const regie = lijstRegie(ctx.db, casusId);
    const redenen = plan === null ? [] : redenenTegenVaststellen(plan, huidigeRegie(regie) !== null);
    return ok({
      vandaag: ctx.vandaag,
      plan,
      acties: lijstActies(ctx.db, casusId),
      regie: [...regie],
      redenen: redenen.map(({ pad, code }) => ({ pad: [...pad], code })),
      versies: plan === null ? [] : lijstVersies(ctx.db, plan.id),
      personen: lijstBetrokkenen(ctx.db, casusId).map((p) => ({
        ...p,
        rol: rolCodes.find((rol) => rol === p.rol) ?? 'onbekend',
      })),
      namen: gebruikersnamen(ctx.db),
    });
  },

  'plan.bewaarTekst': (ctx, { casusId, ...tekst }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const plan = laadOfMaakPlan(ctx.db, casusId, ctx.nieuwId(), ctx);
    const mag = magInhoudWijzigen(plan);
    if (!mag.ok) return mag;
    const velden = bewaarTekst(ctx.db, plan, tekst, ctx);
    ctx.spoor({ casusId, objectSoort: 'plan', objectId: plan.id, velden });
    return ok({});
  },

  'plan.maakDoel': (ctx, { casusId, ...invoer }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    if (vreemdePersonen(ctx.db, casusId, invoer.persoonId === null ? [] : [invoer.persoonId]).length > 0)
      return err({ code: 'PERSOON_NIET_IN_CASUS' });
    const plan = laadOfMaakPlan(ctx.db, casusId, ctx.nieuwId(), ctx);
    const mag = magInhoudWijzigen(plan);
    if (!mag.ok) return mag;
    const id = ctx.nieuwId();
    maakDoelRij(ctx.db, plan, id, invoer, ctx);
    ctx.spoor({ casusId, objectSoort: 'doel', objectId: id });
    return ok({ id });
  },

  'plan.wijzigDoel': (ctx, { doelId, ...invoer }) => {
    const gevonden = laadDoel(ctx.db, doelId);
    if (!gevonden) return err({ code: 'DOEL_NIET_GEVONDEN' });
    const { plan, doel } = gevonden;
    if (vreemdePersonen(ctx.db, plan.casusId, invoer.persoonId === null ? [] : [invoer.persoonId]).length > 0)
      return err({ code: 'PERSOON_NIET_IN_CASUS' });
    const mag = magInhoudWijzigen(plan);
    if (!mag.ok) return mag;
    const velden = bewaarDoel(ctx.db, plan.casusId, doel, { ...doel, ...invoer }, ctx);
    ctx.spoor({ casusId: plan.casusId, objectSoort: 'doel', objectId: doelId, velden });
    return ok({});
  },

  'plan.rondDoelAf': (ctx, { doelId, hoe }) => {
    const gevonden = laadDoel(ctx.db, doelId);
    if (!gevonden) return err({ code: 'DOEL_NIET_GEVONDEN' });
    const { plan, doel } = gevonden;
    const velden = bewaarDoel(ctx.db, plan.casusId, doel, { ...doel, ...rondAf(hoe, ctx.nu) }, ctx);
    ctx.spoor({ casusId: plan.casusId, objectSoort: 'doel', objectId: doelId, velden });
    return ok({});
  },

  'plan.maakAfspraak': (ctx, { casusId, ...invoer }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const plan = laadOfMaakPlan(ctx.db, casusId, ctx.nieuwId(), ctx);
    const mag = magInhoudWijzigen(plan);
    if (!mag.ok) return mag;
    const id = ctx.nieuwId();
    maakAfspraakRij(ctx.db, plan, id, invoer, ctx);
    ctx.spoor({ casusId, objectSoort: 'veiligheidsafspraak', objectId: id });
    return ok({ id });
  },

  'plan.wijzigAfspraak': (ctx, { afspraakId, ...invoer }) => {
    const gevonden = laadAfspraak(ctx.db, afspraakId);
    if (!gevonden) return err({ code: 'AFSPRAAK_NIET_GEVONDEN' });
    const { plan, afspraak } = gevonden;
    const mag = magInhoudWijzigen(plan);
    if (!mag.ok) return mag;
    const velden = bewaarAfspraak(ctx.db, plan.casusId, afspraak, { ...afspraak, ...invoer }, ctx);
    ctx.spoor({ casusId: plan.casusId, objectSoort: 'veiligheidsafspraak', objectId: afspraakId, velden });
    return ok({});
  },

  'plan.rondAfspraakAf': (ctx, { afspraakId, hoe }) => {
    const gevonden = laadAfspraak(ctx.db, afspraakId);
    if (!gevonden) return err({ code: 'AFSPRAAK_NIET_GEVONDEN' });
    const { plan, afspraak } = gevonden;
    const { vervallenOp } = rondAf(hoe, ctx.nu);
    const velden = bewaarAfspraak(ctx.db, plan.casusId, afspraak, { ...afspraak, vervallenOp }, ctx);
    ctx.spoor({ casusId: plan.casusId, objectSoort: 'veiligheidsafspraak', objectId: afspraakId, velden });
    return ok({});
  },

  'plan.stelVast': (ctx, { casusId }) => {
    const plan = laadPlan(ctx.db, casusId);
    if (!plan) return err({ code: 'PLAN_NIET_GEVONDEN' });
    const regisseur = huidigeRegie(lijstRegie(ctx.db, casusId));
    const vast = stelPlanVast(plan, regisseur !== null, ctx.nu, ctx.gebruiker.id);
    if (!vast.ok) return vast;
    const velden = bewaarStand(ctx.db, plan, vast.value, ctx);
    bewaarVersie(ctx.db, vast.value, regisseur?.naam ?? null, ctx.nieuwId(), ctx);
    ctx.spoor({ casusId, objectSoort: 'plan', objectId: plan.id, velden });
    return ok({});
  },

  'plan.beginNieuweVersie': (ctx, { casusId }) => {
    const plan = laadPlan(ctx.db, casusId);
    if (!plan) return err({ code: 'PLAN_NIET_GEVONDEN' });
    const nieuw = beginNieuweVersie(plan);
    if (!nieuw.ok) return nieuw;
    const velden = bewaarStand(ctx.db, plan, nieuw.value, ctx);
    ctx.spoor({ casusId, objectSoort: 'plan', objectId: plan.id, velden });
    return ok({});
  },
};
