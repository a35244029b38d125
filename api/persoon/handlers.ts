import type { CommandContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import { bestaatCasus } from '#db/betrokkenen.ts';
import { bewaarPersoon, type Kandidaat, laadPersoon, lijstKandidaten, maakPersoon, zoekPersonen } from '#db/persoon.ts';
import {
  bewaarKoppel,
  koppelPersoon,
  laadRelatie,
  lijstCasusPersonen,
  lijstRelaties,
  maakRelatie,
  ontkoppelPersoon,
  telSporen,
  verwijderRelatie,
} from '#db/persoon-in-casus.ts';
import { legWijzigingenVast } from '#db/wijziging.ts';
import { gelijkenis, type Kenmerken, VOLGORDE_MATE } from '#domain/persoon/gelijkenis.ts';
import { klanksleutelVanNaam } from '#domain/persoon/naam.ts';
import type { CasusPersoon } from '#domain/persoon/persoon.ts';
import { beoordeelRelatie, type CasusPersoonInvoer } from '#domain/persoon/schema.ts';
import { err, ok } from '#domain/result.ts';
import type { persoonContract } from './contract.ts';

/** More candidates than this nobody reads. */
const MEESTE_DUBBEL = 10;
const MEESTE_TREFFERS = 20;

export const persoonHandlers: Handlers<typeof persoonContract> = {
  'persoon.maak': (ctx, { casusId, inCasus, ...persoon }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const persoonId = ctx.nieuwId();
    maakPersoon(ctx.db, { ...persoon, id: persoonId }, ctx.nu);
    koppel(ctx, casusId, persoonId, inCasus);
    return ok({ persoonId });
  },

  'persoon.koppel': (ctx, { casusId, persoonId, inCasus }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    if (laadPersoon(ctx.db, persoonId) === undefined) return err({ code: 'PERSOON_NIET_GEVONDEN' });
    if (inCasusVan(ctx, casusId, persoonId) !== undefined) return err({ code: 'PERSOON_AL_IN_CASUS' });
    koppel(ctx, casusId, persoonId, inCasus);
    return ok({});
  },

  'persoon.wijzig': (ctx, { casusId, persoonId, inCasus, ...persoon }) => {
    const oud = inCasusVan(ctx, casusId, persoonId);
    if (oud === undefined) return err({ code: 'PERSOON_NIET_IN_CASUS' });
    bewaarPersoon(ctx.db, persoonId, persoon, ctx.nu);
    bewaarKoppel(ctx.db, casusId, persoonId, inCasus);
    const over = { casusId, objectSoort: 'persoon', objectId: persoonId };
    const nieuw = { ...persoon, ...inCasus };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw }, ctx) });
    return ok({});
  },

  'persoon.ontkoppel': (ctx, { casusId, persoonId }) => {
    const oud = inCasusVan(ctx, casusId, persoonId);
    if (oud === undefined) return err({ code: 'PERSOON_NIET_IN_CASUS' });
    if (telSporen(ctx.db, casusId, persoonId) > 0) return err({ code: 'PERSOON_HEEFT_SPOREN' });
    ontkoppelPersoon(ctx.db, casusId, persoonId);
    const over = { casusId, objectSoort: 'casus_persoon', objectId: persoonId };
    const weg = { oud: { inCasus: oud.weergavenaam, rol: oud.rol }, nieuw: { inCasus: null, rol: null } };
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, ...weg }, ctx) });
    return ok({});
  },

  'persoon.zoekDubbel': (ctx, { behalveId, ...vraag }) => {
    const gezocht: Kenmerken = { ...vraag, naam: vraag };
    const merken = { klanksleutel: klanksleutelVanNaam(vraag), geboortedatum: vraag.geboortedatum, bsn: vraag.bsn };
    const dubbel = lijstKandidaten(ctx.db, merken)
      .filter(({ persoon }) => persoon.id !== behalveId)
      .flatMap((kandidaat) => {
        const { mate, redenen } = gelijkenis(gezocht, kenmerkenVan(kandidaat));
        return mate === 'geen' ? [] : [{ ...alsUitvoer(kandidaat), mate, redenen: [...redenen] }];
      })
      .toSorted((a, b) => VOLGORDE_MATE.indexOf(a.mate) - VOLGORDE_MATE.indexOf(b.mate));
    return ok({ dubbel: dubbel.slice(0, MEESTE_DUBBEL) });
  },

  'persoon.zoek': (ctx, { tekst }) =>
    ok({ personen: zoekPersonen(ctx.db, tekst, MEESTE_TREFFERS).map((kandidaat) => alsUitvoer(kandidaat)) }),

  'relatie.maak': (ctx, { casusId, ...relatie }) => {
    if (!bestaatCasus(ctx.db, casusId)) return err({ code: 'CASUS_NIET_GEVONDEN' });
    const ids = lijstCasusPersonen(ctx.db, casusId).map(({ id }) => id);
    const redenen = beoordeelRelatie(relatie, ids, lijstRelaties(ctx.db, casusId));
    if (redenen.length > 0) return err({ code: 'RELATIE_GEWEIGERD', velden: redenen });
    const relatieId = ctx.nieuwId();
    maakRelatie(ctx.db, { ...relatie, id: relatieId, casusId }, ctx.nu);
    ctx.spoor({ casusId, objectSoort: 'relatie', objectId: relatieId });
    return ok({ relatieId });
  },

  'relatie.verwijder': (ctx, { relatieId }) => {
    const relatie = laadRelatie(ctx.db, relatieId);
    if (relatie === undefined) return err({ code: 'RELATIE_NIET_GEVONDEN' });
    verwijderRelatie(ctx.db, relatieId);
    const { id, casusId, ...oud } = relatie;
    const over = { casusId, objectSoort: 'relatie', objectId: id };
    const nieuw = Object.fromEntries(Object.keys(oud).map((veld) => [veld, null]));
    ctx.spoor({ ...over, velden: legWijzigingenVast(ctx.db, { ...over, oud, nieuw }, ctx) });
    return ok({});
  },
};

function koppel(ctx: CommandContext, casusId: string, persoonId: string, inCasus: CasusPersoonInvoer): void {
  koppelPersoon(ctx.db, { ...inCasus, id: ctx.nieuwId(), casusId, persoonId }, ctx.nu);
  ctx.spoor({ casusId, objectSoort: 'persoon', objectId: persoonId });
}

function inCasusVan(ctx: CommandContext, casusId: string, persoonId: string): CasusPersoon | undefined {
  return lijstCasusPersonen(ctx.db, casusId).find(({ id }) => id === persoonId);
}

/** The postcode that counts is the one of the newest case that has one. */
function kenmerkenVan({ persoon, vindplaatsen }: Kandidaat): Kenmerken {
  const postcode = vindplaatsen.find((plaats) => plaats.postcode !== null)?.postcode ?? null;
  const { geboortedatum, bsn, telefoon } = persoon;
  return { naam: persoon, geboortedatum, bsn, telefoon, postcode };
}

function alsUitvoer({ persoon, vindplaatsen }: Kandidaat) {
  return { persoon, casussen: vindplaatsen.map(({ casusId, nummer, naam }) => ({ casusId, nummer, naam })) };
}
