import type { Handlers } from '#api/dispatch.ts';
import { treffertekens, zoekCasussen, zoekJournaal } from '#db/zoek.ts';
import { casusStatusCodes } from '#domain/casus/lijsten.ts';
import { ok } from '#domain/result.ts';
import { zoekvraag, zoekvraagInTekst } from '#domain/zoeken/zoekvraag.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import type { zoekContract } from './contract.ts';

const namen = new Map(gemeentenBestand.gemeenten.map(({ code, naam }) => [code, naam]));
const { begin, einde } = treffertekens;

/** Splits an excerpt at the marks: text on the screen is never markup. */
function stukkenVan(fragment: string) {
  return fragment
    .split(begin)
    .flatMap((deel, plek) => {
      const [treffer = '', ...rest] = deel.split(einde);
      if (plek === 0) return [{ tekst: deel, isTreffer: false }];
      return [
        { tekst: treffer, isTreffer: true },
        { tekst: rest.join(''), isTreffer: false },
      ];
    })
    .filter(({ tekst }) => tekst !== '');
}

export const zoekHandlers: Handlers<typeof zoekContract> = {
  'zoek.alles': (ctx, { tekst }) => {
    const vraag = zoekvraag(tekst);
    if (vraag === null) return ok({ casussen: [], journaal: [] });
    const inTekst = zoekvraagInTekst(tekst);
    return ok({
      casussen: zoekCasussen(ctx.db, vraag, 8).map(({ gemeenteCode, status, personen, ...casus }) => ({
        ...casus,
        gemeente: gemeenteCode === null ? null : (namen.get(gemeenteCode) ?? gemeenteCode),
        status: casusStatusCodes.find((code) => code === status) ?? 'signaal',
        personen: personen.includes(begin) ? stukkenVan(personen) : [],
      })),
      journaal: (inTekst === null ? [] : zoekJournaal(ctx.db, inTekst, 8)).map(({ fragment, ...regel }) => ({
        ...regel,
        fragment: stukkenVan(fragment),
      })),
    });
  },
};
