import { writeFile } from 'node:fs/promises';
import type { Handlers } from '#api/dispatch.ts';
import { lijstActies } from '#db/actie.ts';
import { bewaarCasus, laadCasus } from '#db/casus.ts';
import { laadCasusfeiten, laadCasusStand, telSignalenEnJournaal } from '#db/casus-feiten.ts';
import { lijstInzagen } from '#db/casus-inzage.ts';
import { lijstTijdlijn } from '#db/casus-tijdlijn.ts';
import { lijstCasusPersonen, lijstRelaties } from '#db/persoon-in-casus.ts';
import { legWijzigingenVast, lijstWijzigingen } from '#db/wijziging.ts';
import { isOpenActie, samenvatting } from '#domain/casus/samenvatting.ts';
import { beoordeelStatuswijziging, heropenCasus, sluitCasus } from '#domain/casus/status.ts';
import { err, ok } from '#domain/result.ts';
import type { casusContract } from './contract.ts';
import { maakUitIntake } from './intake.ts';

const MEESTE_WIJZIGINGEN = 500;
const MEESTE_INZAGEN = 200;

export const casusHandlers: Handlers<typeof casusContract> = {
  'casus.maak': (ctx, intake) => maakUitIntake(ctx, intake),

  'casus.laad': (ctx, { casusId }) => {
    ctx.spoor({ casusId, objectSoort: 'casus', objectId: casusId });
    const casus = laadCasus(ctx.db, casusId);
    if (casus === undefined) return err({ code: 'CASUS_NIET_GEVONDEN' });
    return ok({
      vandaag: ctx.vandaag,
      nu: ctx.nu,
      casus,
      personen: lijstCasusPersonen(ctx.db, casusId),
      relaties: lijstRelaties(ctx.db, casusId),
      samenvatting: samenvattingVan(laadCasusfeiten(ctx.db, casus), ctx.nu),
      aantallen: {
        ...telSignalenEnJournaal(ctx.db, casusId),
        openActies: lijstActies(ctx.db, casusId).filter(({ staat }) => isOpenActie(staat)).length,
      },
    });
  },

  'casus.wijzig': (ctx, { casusId, ...nieuw }) => {
    const casus = laadCasus(ctx.db, casusId);
    if (casus === undefined) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const redenen = beoordeelStatuswijziging(casus.status, nieuw.status);
    if (redenen.length > 0) return err({ code: 'STATUS_GEWEIGERD', velden: redenen });
    bewaarCasus(ctx.db, casusId, nieuw, ctx.nu);
    const over = { casusId, objectSoort: 'casus', objectId: casusId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud: casus, nieuw: gesorteerd(nieuw) }, ctx) });
    return ok({});
  },

  'casus.sluit': (ctx, { casusId, ...invoer }) => {
    const casus = laadCasus(ctx.db, casusId);
    if (casus === undefined) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const sluiting = sluitCasus(laadCasusStand(ctx.db, casus, ctx.nu), invoer, ctx.vandaag);
    if (!sluiting.ok) return err({ code: 'SLUITEN_GEWEIGERD', velden: sluiting.error });
    const { toelichting, ...rest } = sluiting.value;
    const nieuw = { ...rest, status: 'afgesloten' as const, toelichtingAfsluiten: toelichting };
    bewaarCasus(ctx.db, casusId, nieuw, ctx.nu);
    const over = { casusId, objectSoort: 'casus', objectId: casusId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud: casus, nieuw }, ctx) });
    return ok({});
  },

  'casus.heropen': (ctx, { casusId, ...invoer }) => {
    const casus = laadCasus(ctx.db, casusId);
    if (casus === undefined) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const heropening = heropenCasus(casus.status, invoer);
    if (!heropening.ok) return err({ code: 'HEROPENEN_GEWEIGERD', velden: heropening.error });
    const { status, reden } = heropening.value;
    const nieuw = { status, afgeslotenOp: null, afsluitreden: null, resultaat: null, toelichtingAfsluiten: null };
    bewaarCasus(ctx.db, casusId, nieuw, ctx.nu);
    const over = { casusId, objectSoort: 'casus', objectId: casusId };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud: casus, nieuw, reden }, ctx) });
    return ok({});
  },

  'casus.tijdlijn': (ctx, { casusId }) => {
    if (laadCasus(ctx.db, casusId) === undefined) return err({ code: 'CASUS_NIET_GEVONDEN' });
    return ok({ vandaag: ctx.vandaag, punten: [...lijstTijdlijn(ctx.db, casusId)] });
  },

  'casus.geschiedenis': (ctx, { casusId }) => {
    if (laadCasus(ctx.db, casusId) === undefined) return err({ code: 'CASUS_NIET_GEVONDEN' });
    return ok({
      wijzigingen: lijstWijzigingen(ctx.db, casusId, MEESTE_WIJZIGINGEN),
      inzagen: lijstInzagen(ctx.db, casusId, MEESTE_INZAGEN),
    });
  },

  'casus.drukAf': async (ctx, { casusId }) => {
    const casus = await ctx.lees(({ db }) => laadCasus(db, casusId));
    if (casus === undefined) return err({ code: 'CASUS_NIET_GEVONDEN' });
    ctx.spoor({ casusId, objectSoort: 'casus', objectId: casusId });
    const pad = await ctx.platform.kiesOpslag({
      titel: 'Samenvatting van de casus bewaren als PDF',
      // The number only: a file name is read in places where a family name does not belong.
      voorstel: `casus-${casus.nummer}.pdf`,
      soorten: [{ naam: 'PDF', extensies: ['pdf'] }],
    });
    if (pad === null) return ok({ bewaard: false });
    await writeFile(pad, Buffer.from(await ctx.platform.drukAf(), 'base64'));
    return ok({ bewaard: true });
  },
};

/** The summary with lists of its own: the contract's types are not readonly. */
function samenvattingVan(...argumenten: Parameters<typeof samenvatting>) {
  const { wie, gevaar, stilte, ...rest } = samenvatting(...argumenten);
  return { ...rest, wie: [...wie], gevaar: [...gevaar], stilte: [...stilte] };
}

/** Codes in the order in which the database gives them back, so that only a real change is kept as one. */
function gesorteerd<T extends { vormen: string[]; aarden: string[]; kenmerken: string[] }>(velden: T): T {
  const { vormen, aarden, kenmerken } = velden;
  return { ...velden, vormen: vormen.toSorted(), aarden: aarden.toSorted(), kenmerken: kenmerken.toSorted() };
}
