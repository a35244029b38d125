import type { CommandContext } from '#api/context.ts';
import type { Fout } from '#api/define.ts';
import type { Handlers } from '#api/dispatch.ts';
import { bestaatCasus, vreemdePersonen } from '#db/betrokkenen.ts';
import { bewaarSignaal, laadSignaal, lijstSignalen, maakSignaal, stelSignaalVast } from '#db/signaal.ts';
import { legWijzigingenVast } from '#db/wijziging.ts';
import { beoordeelCorrectie, magGewijzigd } from '#domain/casus/vastgesteld.ts';
import { err, ok } from '#domain/result.ts';
import { beoordeelSignaal, type SignaalInvoer } from '#domain/signaal/signaal.ts';
import { signaalcodes } from './catalogus.ts';
import type { signaalContract } from './contract.ts';

export const signaalHandlers: Handlers<typeof signaalContract> = {
  'signaal.lijst': (ctx, { casusId }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    return ok({ vandaag: ctx.vandaag, signalen: lijstSignalen(ctx.db, casusId) });
  },

  'signaal.maak': (ctx, { casusId, stelVast, ...signaal }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const geweigerd = controleer(ctx, casusId, signaal);
    if (geweigerd !== null) return err(geweigerd);
    const signaalId = ctx.nieuwId();
    const kop = { id: signaalId, casusId, corrigeertId: null, correctieReden: null };
    maakSignaal(ctx.db, { ...signaal, ...kop, vastgesteldOp: stelVast ? ctx.nu : null }, ctx);
    ctx.spoor({ casusId, objectSoort: 'signaal', objectId: signaalId });
    return ok({ signaalId });
  },

  'signaal.wijzig': (ctx, { signaalId, ...nieuw }) => {
    const oud = laadSignaal(ctx.db, signaalId);
    if (oud === undefined) return err({ code: 'SIGNAAL_NIET_GEVONDEN' });
    if (!magGewijzigd(oud)) return err({ code: 'AL_VASTGESTELD' });
    const geweigerd = controleer(ctx, oud.casusId, nieuw);
    if (geweigerd !== null) return err(geweigerd);
    bewaarSignaal(ctx.db, signaalId, nieuw);
    const over = { casusId: oud.casusId, objectSoort: 'signaal', objectId: signaalId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw }, ctx) });
    return ok({});
  },

  'signaal.stelVast': (ctx, { signaalId }) => {
    const oud = laadSignaal(ctx.db, signaalId);
    if (oud === undefined) return err({ code: 'SIGNAAL_NIET_GEVONDEN' });
    if (!magGewijzigd(oud)) return err({ code: 'AL_VASTGESTELD' });
    stelSignaalVast(ctx.db, signaalId, ctx.nu);
    const over = { casusId: oud.casusId, objectSoort: 'signaal', objectId: signaalId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw: { vastgesteldOp: ctx.nu } }, ctx) });
    return ok({});
  },

  'signaal.corrigeer': (ctx, { signaalId, reden, ...signaal }) => {
    const oud = laadSignaal(ctx.db, signaalId);
    if (oud === undefined) return err({ code: 'SIGNAAL_NIET_GEVONDEN' });
    const redenen = beoordeelCorrectie(oud, lijstSignalen(ctx.db, oud.casusId), reden);
    if (redenen.length > 0) return err({ code: 'CORRECTIE_GEWEIGERD', velden: redenen });
    const geweigerd = controleer(ctx, oud.casusId, signaal);
    if (geweigerd !== null) return err(geweigerd);
    const id = ctx.nieuwId();
    const kop = { id, casusId: oud.casusId, vastgesteldOp: ctx.nu, corrigeertId: signaalId, correctieReden: reden };
    maakSignaal(ctx.db, { ...signaal, ...kop }, ctx);
    const over = { casusId: oud.casusId, objectSoort: 'signaal', objectId: signaalId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw: signaal, reden }, ctx) });
    return ok({ signaalId: id });
  },
};

type Weigering = Fout<'PERSOON_NIET_IN_CASUS' | 'SIGNAAL_GEWEIGERD'>;

function controleer(ctx: CommandContext, casusId: string, signaal: SignaalInvoer): Weigering | null {
  const personen = signaal.persoonId === null ? [] : [signaal.persoonId];
  if (vreemdePersonen(ctx.db, casusId, personen).length > 0) return { code: 'PERSOON_NIET_IN_CASUS' };
  const redenen = beoordeelSignaal(signaal, signaalcodes, ctx.nu);
  return redenen.length > 0 ? { code: 'SIGNAAL_GEWEIGERD', velden: redenen } : null;
}
