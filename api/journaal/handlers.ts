import type { CommandContext } from '#api/context.ts';
import type { Fout } from '#api/define.ts';
import type { Handlers } from '#api/dispatch.ts';
import { bestaatCasus, vreemdePersonen } from '#db/betrokkenen.ts';
import {
  bewaarJournaalregel,
  laadJournaalregel,
  lijstJournaal,
  maakJournaalregel,
  stelJournaalregelVast,
} from '#db/journaal.ts';
import { legWijzigingenVast } from '#db/wijziging.ts';
import { beoordeelCorrectie, magGewijzigd } from '#domain/casus/vastgesteld.ts';
import { beoordeelJournaal, type JournaalInvoer } from '#domain/journaal/journaal.ts';
import { err, ok } from '#domain/result.ts';
import type { journaalContract } from './contract.ts';

export const journaalHandlers: Handlers<typeof journaalContract> = {
  'journaal.lijst': (ctx, { casusId }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    return ok({ vandaag: ctx.vandaag, regels: lijstJournaal(ctx.db, casusId) });
  },

  'journaal.maak': (ctx, { casusId, stelVast, ...regel }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const geweigerd = controleer(ctx, casusId, regel);
    if (geweigerd !== null) return err(geweigerd);
    const journaalId = ctx.nieuwId();
    const kop = { id: journaalId, casusId, corrigeertId: null, correctieReden: null };
    maakJournaalregel(ctx.db, { ...regel, ...kop, vastgesteldOp: stelVast ? ctx.nu : null }, ctx);
    ctx.spoor({ casusId, objectSoort: 'journaal', objectId: journaalId });
    return ok({ journaalId });
  },

  'journaal.wijzig': (ctx, { journaalId, ...nieuw }) => {
    const oud = laadJournaalregel(ctx.db, journaalId);
    if (oud === undefined) return err({ code: 'JOURNAALREGEL_NIET_GEVONDEN' });
    if (!magGewijzigd(oud)) return err({ code: 'AL_VASTGESTELD' });
    const geweigerd = controleer(ctx, oud.casusId, nieuw);
    if (geweigerd !== null) return err(geweigerd);
    bewaarJournaalregel(ctx.db, journaalId, nieuw);
    const over = { casusId: oud.casusId, objectSoort: 'journaal', objectId: journaalId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw }, ctx) });
    return ok({});
  },

  'journaal.stelVast': (ctx, { journaalId }) => {
    const oud = laadJournaalregel(ctx.db, journaalId);
    if (oud === undefined) return err({ code: 'JOURNAALREGEL_NIET_GEVONDEN' });
    if (!magGewijzigd(oud)) return err({ code: 'AL_VASTGESTELD' });
    stelJournaalregelVast(ctx.db, journaalId, ctx.nu);
    const over = { casusId: oud.casusId, objectSoort: 'journaal', objectId: journaalId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw: { vastgesteldOp: ctx.nu } }, ctx) });
    return ok({});
  },

  'journaal.corrigeer': (ctx, { journaalId, reden, ...regel }) => {
    const oud = laadJournaalregel(ctx.db, journaalId);
    if (oud === undefined) return err({ code: 'JOURNAALREGEL_NIET_GEVONDEN' });
    const redenen = beoordeelCorrectie(oud, lijstJournaal(ctx.db, oud.casusId), reden);
    if (redenen.length > 0) return err({ code: 'CORRECTIE_GEWEIGERD', velden: redenen });
    const geweigerd = controleer(ctx, oud.casusId, regel);
    if (geweigerd !== null) return err(geweigerd);
    const id = ctx.nieuwId();
    const kop = { id, casusId: oud.casusId, vastgesteldOp: ctx.nu, corrigeertId: journaalId, correctieReden: reden };
    maakJournaalregel(ctx.db, { ...regel, ...kop }, ctx);
    const over = { casusId: oud.casusId, objectSoort: 'journaal', objectId: journaalId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw: regel, reden }, ctx) });
    return ok({ journaalId: id });
  },
};

type Weigering = Fout<'PERSOON_NIET_IN_CASUS' | 'JOURNAAL_GEWEIGERD'>;

function controleer(ctx: CommandContext, casusId: string, regel: JournaalInvoer): Weigering | null {
  const personen = regel.persoonId === null ? [] : [regel.persoonId];
  if (vreemdePersonen(ctx.db, casusId, personen).length > 0) return { code: 'PERSOON_NIET_IN_CASUS' };
  const redenen = beoordeelJournaal(regel, ctx.nu);
  return redenen.length > 0 ? { code: 'JOURNAAL_GEWEIGERD', velden: redenen } : null;
}
