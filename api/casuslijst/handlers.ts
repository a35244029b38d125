import type { Handlers } from '#api/dispatch.ts';
import { lijstCasussen, telCasussen } from '#db/casuslijst.ts';
import { casusStatusCodes } from '#domain/casus/lijsten.ts';
import { ok } from '#domain/result.ts';
import { zoekvraag } from '#domain/zoeken/zoekvraag.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import type { casuslijstContract } from './contract.ts';

const namen = new Map(gemeentenBestand.gemeenten.map(({ code, naam }) => [code, naam]));
const opNaam = gemeentenBestand.gemeenten
  .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
  .map(({ code }) => code);

/** The name of a gemeente; its code where the source file does not know it. */
function naamVan(code: string): string {
  return namen.get(code) ?? code;
}

export const casuslijstHandlers: Handlers<typeof casuslijstContract> = {
  'casuslijst.lijst': (ctx, { zoek, filter, ...vraag }) => {
    const { teLaat, ...rest } = filter;
    const { totaal, rijen } = lijstCasussen(ctx.db, {
      ...vraag,
      ...rest,
      zoek: zoekvraag(zoek),
      teLaatOp: teLaat ? ctx.vandaag : null,
      gemeentevolgorde: opNaam,
    });
    return ok({
      vandaag: ctx.vandaag,
      totaal,
      vanaf: vraag.vanaf,
      rijen: rijen.map(({ gemeenteCode, status, ...rij }) => ({
        ...rij,
        gemeente: gemeenteCode === null ? null : naamVan(gemeenteCode),
        status: casusStatusCodes.find((code) => code === status) ?? 'signaal',
      })),
    });
  },
  'casuslijst.tellingen': (ctx) => {
    const { gemeenteCodes, ...tellingen } = telCasussen(ctx.db, ctx.vandaag);
    const gemeenten = gemeenteCodes.map((code) => ({ code, naam: naamVan(code) }));
    return ok({
      ...tellingen,
      regisseurs: [...tellingen.regisseurs],
      gemeenten: gemeenten.sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    });
  },
};
