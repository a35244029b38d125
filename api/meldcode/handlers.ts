import type { CommandContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import {
  bestaatCasus,
  gebruikersnamen,
  lijstBetrokkenen,
  lijstSignaalkeuzes,
  vreemdePersonen,
  vreemdeSignalen,
} from '#db/betrokkenen.ts';
import {
  bewaarSluiting,
  bewaarStap,
  laadCasusStatus,
  laadDoorloop,
  laadDoorloopVanStap,
  lijstDoorlopen,
  lijstVtContacten,
  maakDoorloop,
  maakStapRij,
  maakVtContact,
  noteerGesproken,
  verschuifStatus,
  wijzigDoorloop,
} from '#db/meldcode.ts';
import { type Rol, rolCodes } from '#domain/casus/lijsten.ts';
import { statusNa } from '#domain/casus/statusverloop.ts';
import { heropenDoorloop, sluitDoorloop } from '#domain/meldcode/doorloop.ts';
import { corrigeerStap, maakStap, type StapInvoer, stelStapVast, wijzigStap } from '#domain/meldcode/staprecord.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { meldcodeContract } from './contract.ts';

function rolVan(rol: string): Rol {
  return rolCodes.find((code) => code === rol) ?? 'onbekend';
}

type Vreemd = { readonly code: 'PERSOON_NIET_IN_CASUS' | 'SIGNAAL_NIET_IN_CASUS' };

/** A step record may only point at people and signals of its own case. */
function controleerVerwijzingen(ctx: CommandContext, casusId: string, invoer: StapInvoer): Result<null, Vreemd> {
  const { inhoud } = invoer;
  const personen = inhoud.stap === 'stap_3' ? inhoud.velden.gesprekken.map((gesprek) => gesprek.persoonId) : [];
  const signalen = inhoud.stap === 'stap_1' ? inhoud.velden.signaalIds : [];
  if (vreemdePersonen(ctx.db, casusId, personen).length > 0) return err({ code: 'PERSOON_NIET_IN_CASUS' });
  if (vreemdeSignalen(ctx.db, casusId, signalen).length > 0) return err({ code: 'SIGNAAL_NIET_IN_CASUS' });
  return ok(null);
}

function moment(ctx: CommandContext) {
  return { id: ctx.nieuwId(), op: ctx.nu, door: ctx.gebruiker.id, vandaag: ctx.vandaag };
}

export const meldcodeHandlers: Handlers<typeof meldcodeContract> = {
  'meldcode.laad': (ctx, { casusId }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    return ok({
      vandaag: ctx.vandaag,
      doorlopen: lijstDoorlopen(ctx.db, casusId),
      vtContacten: lijstVtContacten(ctx.db, casusId),
      personen: lijstBetrokkenen(ctx.db, casusId).map((persoon) => ({ ...persoon, rol: rolVan(persoon.rol) })),
      signalen: lijstSignaalkeuzes(ctx.db, casusId),
      namen: gebruikersnamen(ctx.db),
    });
  },

  'meldcode.startDoorloop': (ctx, invoer) => {
    if (!bestaatCasus(ctx.db, invoer.casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    if (invoer.gestartOp > ctx.vandaag) return err({ code: 'DATUM_IN_TOEKOMST' });
    if (vreemdePersonen(ctx.db, invoer.casusId, invoer.persoonIds).length > 0)
      return err({ code: 'PERSOON_NIET_IN_CASUS' });
    const id = ctx.nieuwId();
    maakDoorloop(ctx.db, { ...invoer, id }, ctx);
    verschuifStatus(ctx.db, invoer.casusId, statusNa(laadCasusStatus(ctx.db, invoer.casusId), 'doorloop_gestart'), ctx);
    ctx.spoor({ casusId: invoer.casusId, objectSoort: 'doorloop', objectId: id });
    return ok({ id });
  },

  'meldcode.wijzigDoorloop': (ctx, { doorloopId, ...invoer }) => {
    const oud = laadDoorloop(ctx.db, doorloopId);
    if (!oud) return err({ code: 'DOORLOOP_NIET_GEVONDEN' });
    if (vreemdePersonen(ctx.db, oud.casusId, invoer.persoonIds).length > 0)
      return err({ code: 'PERSOON_NIET_IN_CASUS' });
    const velden = wijzigDoorloop(ctx.db, oud, invoer, ctx);
    ctx.spoor({ casusId: oud.casusId, objectSoort: 'doorloop', objectId: doorloopId, velden });
    return ok({});
  },

  'meldcode.sluitDoorloop': (ctx, { doorloopId, ...invoer }) => {
    const oud = laadDoorloop(ctx.db, doorloopId);
    if (!oud) return err({ code: 'DOORLOOP_NIET_GEVONDEN' });
    const dicht = sluitDoorloop(oud, invoer, ctx.vandaag);
    if (!dicht.ok) return dicht;
    const velden = bewaarSluiting(ctx.db, oud, dicht.value.sluiting, undefined, ctx);
    ctx.spoor({ casusId: oud.casusId, objectSoort: 'doorloop', objectId: doorloopId, velden });
    return ok({});
  },

  'meldcode.heropenDoorloop': (ctx, { doorloopId, reden }) => {
    const oud = laadDoorloop(ctx.db, doorloopId);
    if (!oud) return err({ code: 'DOORLOOP_NIET_GEVONDEN' });
    const open = heropenDoorloop(oud);
    if (!open.ok) return open;
    const velden = bewaarSluiting(ctx.db, oud, open.value.sluiting, reden, ctx);
    ctx.spoor({ casusId: oud.casusId, objectSoort: 'doorloop', objectId: doorloopId, velden });
    return ok({});
  },

  'meldcode.maakStap': (ctx, { doorloopId, ...invoer }) => {
    const doorloop = laadDoorloop(ctx.db, doorloopId);
    if (!doorloop) return err({ code: 'DOORLOOP_NIET_GEVONDEN' });
    if (doorloop.sluiting !== null) return err({ code: 'DOORLOOP_GESLOTEN' });
    const verwijzing = controleerVerwijzingen(ctx, doorloop.casusId, invoer);
    if (!verwijzing.ok) return verwijzing;
    const stap = maakStap(invoer, moment(ctx));
    if (!stap.ok) return stap;
    maakStapRij(ctx.db, doorloopId, stap.value);
    noteerGesproken(ctx.db, doorloop.casusId, stap.value, ctx);
    ctx.spoor({ casusId: doorloop.casusId, objectSoort: 'meldcode_stap', objectId: stap.value.id });
    return ok({ id: stap.value.id });
  },

  'meldcode.wijzigStap': (ctx, { stapId, ...invoer }) => {
    const doorloop = laadDoorloopVanStap(ctx.db, stapId);
    const oud = doorloop?.stappen.find((record) => record.id === stapId);
    if (!doorloop || !oud) return err({ code: 'STAP_NIET_GEVONDEN' });
    const verwijzing = controleerVerwijzingen(ctx, doorloop.casusId, invoer);
    if (!verwijzing.ok) return verwijzing;
    const nieuw = wijzigStap(oud, invoer, ctx.vandaag);
    if (!nieuw.ok) return nieuw;
    const velden = bewaarStap(ctx.db, doorloop.casusId, oud, nieuw.value, ctx);
    noteerGesproken(ctx.db, doorloop.casusId, nieuw.value, ctx);
    ctx.spoor({ casusId: doorloop.casusId, objectSoort: 'meldcode_stap', objectId: stapId, velden });
    return ok({});
  },

  'meldcode.stelStapVast': (ctx, { stapId }) => {
    const doorloop = laadDoorloopVanStap(ctx.db, stapId);
    const oud = doorloop?.stappen.find((record) => record.id === stapId);
    if (!doorloop || !oud) return err({ code: 'STAP_NIET_GEVONDEN' });
    const vast = stelStapVast(oud, ctx.nu, ctx.gebruiker.id);
    if (!vast.ok) return vast;
    const velden = bewaarStap(ctx.db, doorloop.casusId, oud, vast.value, ctx);
    ctx.spoor({ casusId: doorloop.casusId, objectSoort: 'meldcode_stap', objectId: stapId, velden });
    return ok({});
  },

  'meldcode.corrigeerStap': (ctx, { stapId, correctieReden, ...invoer }) => {
    const doorloop = laadDoorloopVanStap(ctx.db, stapId);
    const oud = doorloop?.stappen.find((record) => record.id === stapId);
    if (!doorloop || !oud) return err({ code: 'STAP_NIET_GEVONDEN' });
    const verwijzing = controleerVerwijzingen(ctx, doorloop.casusId, invoer);
    if (!verwijzing.ok) return verwijzing;
    const alGecorrigeerd = doorloop.stappen.some((record) => record.corrigeertId === stapId);
    const nieuw = corrigeerStap(oud, invoer, { reden: correctieReden, alGecorrigeerd }, moment(ctx));
    if (!nieuw.ok) return nieuw;
    maakStapRij(ctx.db, doorloop.id, nieuw.value);
    noteerGesproken(ctx.db, doorloop.casusId, nieuw.value, ctx);
    ctx.spoor({ casusId: doorloop.casusId, objectSoort: 'meldcode_stap', objectId: nieuw.value.id });
    return ok({ id: nieuw.value.id });
  },

  'meldcode.maakVtContact': (ctx, invoer) => {
    if (!bestaatCasus(ctx.db, invoer.casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    if (invoer.op > ctx.vandaag) return err({ code: 'DATUM_IN_TOEKOMST' });
    if (invoer.doorloopId !== null && laadDoorloop(ctx.db, invoer.doorloopId)?.casusId !== invoer.casusId)
      return err({ code: 'DOORLOOP_NIET_GEVONDEN' });
    const id = ctx.nieuwId();
    maakVtContact(ctx.db, { ...invoer, id }, ctx);
    ctx.spoor({ casusId: invoer.casusId, objectSoort: 'vt_contact', objectId: id });
    return ok({ id });
  },
};
