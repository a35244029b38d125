import type { CommandContext } from '#api/context.ts';
import type { Fout } from '#api/define.ts';
import type { Handlers } from '#api/dispatch.ts';
import {
  type ActieVanCasus,
  bewaarActie,
  hoortDoelBijCasus,
  laadActie,
  lijstActies,
  maakActie,
  planVastgesteldOp,
} from '#db/actie.ts';
import { bestaatCasus } from '#db/betrokkenen.ts';
import { legWijzigingenVast } from '#db/wijziging.ts';
import { type ActieInvoer, isOpen, pastActie } from '#domain/plan/plan.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { actieContract } from './contract.ts';

export const actieHandlers: Handlers<typeof actieContract> = {
  'actie.lijst': (ctx, { casusId }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    return ok({ vandaag: ctx.vandaag, acties: lijstActies(ctx.db, casusId) });
  },

  'actie.maak': (ctx, { casusId, ...actie }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const past = pastInCasus(ctx, casusId, actie);
    if (!past.ok) return past;
    const id = ctx.nieuwId();
    maakActie(ctx.db, { ...actie, id, casusId, afgerondOp: isOpen(actie) ? null : ctx.nu }, ctx);
    ctx.spoor({ casusId, objectSoort: 'actie', objectId: id });
    return ok({ id });
  },

  'actie.wijzig': (ctx, { actieId, ...nieuw }) => {
    const actie = laadActie(ctx.db, actieId);
    return actie === undefined ? err({ code: 'ACTIE_NIET_GEVONDEN' }) : wijzig(ctx, actie, nieuw);
  },

  'actie.rondAf': (ctx, { actieId, staat }) => {
    const actie = laadActie(ctx.db, actieId);
    if (actie === undefined) return err({ code: 'ACTIE_NIET_GEVONDEN' });
    const { doelId, soort, omschrijving, eigenaar, organisatie, datum } = actie;
    return wijzig(ctx, actie, { doelId, soort, omschrijving, eigenaar, organisatie, datum, staat });
  },
};

type Weigering = Fout<'DOEL_NIET_IN_CASUS' | 'ACTIE_GEWEIGERD'>;

/** A goal of this family, and in a fixed plan an owner and a date (PLAN-02, PLAN-03). */
function pastInCasus(ctx: CommandContext, casusId: string, actie: ActieInvoer): Result<null, Weigering> {
  if (actie.doelId !== null && !hoortDoelBijCasus(ctx.db, actie.doelId, casusId)) {
    return err({ code: 'DOEL_NIET_IN_CASUS' });
  }
  return pastActie({ vastgesteldOp: planVastgesteldOp(ctx.db, casusId) }, actie);
}

function wijzig(
  ctx: CommandContext,
  actie: ActieVanCasus,
  invoer: ActieInvoer,
): Result<Record<string, never>, Weigering> {
  const past = pastInCasus(ctx, actie.casusId, invoer);
  if (!past.ok) return past;
  const nieuw = { ...invoer, afgerondOp: isOpen(invoer) ? null : (actie.afgerondOp ?? ctx.nu) };
  bewaarActie(ctx.db, actie.id, nieuw, ctx.nu);
  const over = { casusId: actie.casusId, objectSoort: 'actie', objectId: actie.id };
  ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud: { ...actie }, nieuw }, ctx) });
  return ok({});
}
