import type { CommandContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import {
  bewaarAntwoord,
  bewaarVaststelling,
  laadWeging,
  lijstBesluiten,
  lijstWegingen,
  maakBesluit,
  maakWeging,
  type OpgeslagenBesluit,
  type OpgeslagenWeging,
} from '#db/afwegingskader.ts';
import {
  bestaatCasus,
  gebruikersnamen,
  lijstBetrokkenen,
  lijstSignaalkeuzes,
  vreemdePersonen,
  vreemdeSignalen,
} from '#db/betrokkenen.ts';
import {
  laadCasusStatus,
  laadDoorloop,
  lijstDoorlopen,
  maakStapRij,
  maakVtContact,
  verschuifStatus,
} from '#db/meldcode.ts';
import { isMelden, kiesbareBesluiten, neemBesluit } from '#domain/afwegingskader/besluit.ts';
import { ontbrekendeStappen, statusgebeurtenisVan } from '#domain/afwegingskader/gevolg.ts';
import { aandachtspunten, passendeBesluiten, stelWegingVast, uitkomstVan } from '#domain/afwegingskader/uitkomst.ts';
import { beantwoord, corrigeerAntwoord } from '#domain/afwegingskader/weging.ts';
import { rolCodes } from '#domain/casus/lijsten.ts';
import { statusNa } from '#domain/casus/statusverloop.ts';
import type { Doorloop } from '#domain/meldcode/doorloop.ts';
import type { MeldcodeStap } from '#domain/meldcode/lijsten.ts';
import { maakStap } from '#domain/meldcode/staprecord.ts';
import { err, ok } from '#domain/result.ts';
import { kaders } from '#resources/bronnen.ts';
import type { afwegingskaderContract } from './contract.ts';

function metUitkomst(weging: OpgeslagenWeging, besluiten: readonly OpgeslagenBesluit[]) {
  const uitkomst = uitkomstVan(weging);
  return {
    ...weging,
    uitkomst: {
      ...uitkomst,
      regels: [...uitkomst.regels],
      normen: [...uitkomst.normen],
      openVragen: [...uitkomst.openVragen],
    },
    aandachtspunten: [...aandachtspunten(weging)],
    kiesbaar: [...kiesbareBesluiten(uitkomst)],
    passend: [...passendeBesluiten(uitkomst)],
    besluiten: besluiten.filter((besluit) => besluit.wegingId === weging.id),
  };
}

function moment(ctx: CommandContext) {
  return { id: ctx.nieuwId(), op: ctx.nu, door: ctx.gebruiker.id, vandaag: ctx.vandaag };
}

/** A weighing together with its doorloop, which knows the case. */
function laadMetDoorloop(ctx: CommandContext, wegingId: string) {
  const weging = laadWeging(ctx.db, wegingId);
  const doorloop = weging && laadDoorloop(ctx.db, weging.doorloopId);
  return weging && doorloop ? { weging, doorloop } : undefined;
}

/** Writes the steps that follow from weighing and deciding, so that nobody has to write them twice. */
function zetStappen(ctx: CommandContext, doorloop: Doorloop, gezet: readonly MeldcodeStap[]): void {
  for (const invoer of ontbrekendeStappen(doorloop.stappen, gezet, ctx.vandaag)) {
    const stap = maakStap(invoer, moment(ctx));
    if (stap.ok) maakStapRij(ctx.db, doorloop.id, stap.value);
  }
}

export const afwegingskaderHandlers: Handlers<typeof afwegingskaderContract> = {
  'afwegingskader.laad': (ctx, { casusId }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const doorlopen = lijstDoorlopen(ctx.db, casusId);
    const ids = doorlopen.map((doorloop) => doorloop.id);
    const besluiten = lijstBesluiten(ctx.db, ids);
    return ok({
      vandaag: ctx.vandaag,
      kaders: [...kaders],
      doorlopen: doorlopen.map((d) => ({
        id: d.id,
        nummer: d.nummer,
        gestartOp: d.gestartOp,
        isGesloten: d.sluiting !== null,
      })),
      wegingen: lijstWegingen(ctx.db, ids).map((weging) => metUitkomst(weging, besluiten)),
      personen: lijstBetrokkenen(ctx.db, casusId).map((p) => ({
        ...p,
        rol: rolCodes.find((rol) => rol === p.rol) ?? 'onbekend',
      })),
      signalen: lijstSignaalkeuzes(ctx.db, casusId),
      namen: gebruikersnamen(ctx.db),
    });
  },

  'afwegingskader.start': (ctx, { doorloopId, kaderId, variant }) => {
    const doorloop = laadDoorloop(ctx.db, doorloopId);
    const kader = kaders.find((mogelijk) => mogelijk.code === kaderId);
    if (!doorloop) return err({ code: 'DOORLOOP_NIET_GEVONDEN' });
    if (doorloop.sluiting !== null) return err({ code: 'DOORLOOP_GESLOTEN' });
    if (!kader) return err({ code: 'KADER_ONBEKEND' });
    const id = ctx.nieuwId();
    maakWeging(ctx.db, { id, doorloopId, kaderId, kaderVersie: kader.versie, variant }, ctx);
    ctx.spoor({ casusId: doorloop.casusId, objectSoort: 'weging', objectId: id });
    return ok({ id });
  },

  'afwegingskader.beantwoord': (ctx, { wegingId, ...invoer }) => {
    const gevonden = laadMetDoorloop(ctx, wegingId);
    if (!gevonden) return err({ code: 'WEGING_NIET_GEVONDEN' });
    const { casusId } = gevonden.doorloop;
    if (vreemdeSignalen(ctx.db, casusId, invoer.signaalIds).length > 0) return err({ code: 'SIGNAAL_NIET_IN_CASUS' });
    const weging = beantwoord(gevonden.weging, invoer, moment(ctx));
    if (!weging.ok) return weging;
    bewaarAntwoord(ctx.db, wegingId, weging.value);
    ctx.spoor({ casusId, objectSoort: 'weging', objectId: wegingId, velden: [`vraag${invoer.vraag}`] });
    return ok({});
  },

  'afwegingskader.corrigeer': (ctx, { wegingId, reden, ...invoer }) => {
    const gevonden = laadMetDoorloop(ctx, wegingId);
    if (!gevonden) return err({ code: 'WEGING_NIET_GEVONDEN' });
    const { casusId } = gevonden.doorloop;
    if (vreemdeSignalen(ctx.db, casusId, invoer.signaalIds).length > 0) return err({ code: 'SIGNAAL_NIET_IN_CASUS' });
    const weging = corrigeerAntwoord(gevonden.weging, invoer, reden, moment(ctx));
    if (!weging.ok) return weging;
    bewaarAntwoord(ctx.db, wegingId, weging.value);
    ctx.spoor({ casusId, objectSoort: 'weging', objectId: wegingId, velden: [`vraag${invoer.vraag}`] });
    return ok({});
  },

  'afwegingskader.stelVast': (ctx, { wegingId }) => {
    const gevonden = laadMetDoorloop(ctx, wegingId);
    if (!gevonden) return err({ code: 'WEGING_NIET_GEVONDEN' });
    const vast = stelWegingVast(gevonden.weging, ctx.nu);
    if (!vast.ok) return vast;
    const velden = bewaarVaststelling(ctx.db, gevonden.doorloop.casusId, gevonden.weging, ctx.nu, ctx);
    zetStappen(ctx, gevonden.doorloop, ['stap_4']);
    ctx.spoor({ casusId: gevonden.doorloop.casusId, objectSoort: 'weging', objectId: wegingId, velden });
    return ok({});
  },

  'afwegingskader.neemBesluit': (ctx, { wegingId, gemeldOp, ...invoer }) => {
    const gevonden = laadMetDoorloop(ctx, wegingId);
    if (!gevonden) return err({ code: 'WEGING_NIET_GEVONDEN' });
    const { weging, doorloop } = gevonden;
    const { casusId } = doorloop;
    if (gemeldOp !== null && gemeldOp > ctx.vandaag) return err({ code: 'DATUM_IN_TOEKOMST' });
    if (
      vreemdePersonen(
        ctx.db,
        casusId,
        invoer.geinformeerd.map((p) => p.persoonId),
      ).length > 0
    )
      return err({ code: 'PERSOON_NIET_IN_CASUS' });
    const besluit = neemBesluit(uitkomstVan(weging), invoer);
    if (!besluit.ok) return besluit;
    const id = ctx.nieuwId();
    maakBesluit(ctx.db, { ...besluit.value, id, doorloopId: doorloop.id, wegingId }, ctx);
    zetStappen(ctx, doorloop, ['stap_4', 'stap_5']);
    if (gemeldOp !== null && isMelden(invoer.melden)) {
      const melding = { soort: 'melding', op: gemeldOp, isAnoniem: false, metWie: null, uitkomst: null } as const;
      maakVtContact(ctx.db, { ...melding, id: ctx.nieuwId(), casusId, doorloopId: doorloop.id }, ctx);
    }
    const gebeurtenis = statusgebeurtenisVan(besluit.value);
    if (gebeurtenis !== null)
      verschuifStatus(ctx.db, casusId, statusNa(laadCasusStatus(ctx.db, casusId), gebeurtenis), ctx);
    ctx.spoor({ casusId, objectSoort: 'besluit', objectId: id });
    return ok({ id });
  },
};
