import type { Handlers } from '#api/dispatch.ts';
import { bestaatCasus } from '#db/betrokkenen.ts';
import { bewaarOverdracht, lijstRegie } from '#db/regie.ts';
import { draagOver, momentVanOverdracht } from '#domain/regie/regie.ts';
import { err, ok } from '#domain/result.ts';
import type { regieContract } from './contract.ts';

export const regieHandlers: Handlers<typeof regieContract> = {
  'regie.draagOver': (ctx, { casusId, op, reden, ...nieuw }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const regie = lijstRegie(ctx.db, casusId);
    const id = ctx.nieuwId();
    const moment = momentVanOverdracht(regie, op, ctx.vandaag, ctx.nu);
    const uitslag = draagOver(regie, nieuw, { id, op: moment, nu: ctx.nu, reden });
    if (!uitslag.ok) return uitslag;
    bewaarOverdracht(ctx.db, casusId, regie, uitslag.value, ctx);
    ctx.spoor({ casusId, objectSoort: 'regie', objectId: id });
    return ok({ id });
  },
};
