import type { Handlers } from '#api/dispatch.ts';
import { bewaarInstelling, laadInstelling } from '#db/instelling.ts';
import { ok } from '#domain/result.ts';
import { type instellingContract, weergaveSchema } from './contract.ts';

const begin = { thema: 'systeem', tekst: 'gewoon' } as const;

function sleutelVan(gebruikerId: string): string {
  return `weergave.${gebruikerId}`;
}

export const instellingHandlers: Handlers<typeof instellingContract> = {
  'instelling.laad': (ctx) => {
    const bewaard = laadInstelling(ctx.db, sleutelVan(ctx.gebruiker.id));
    // A choice of an older version that no longer exists is no choice.
    const gelezen = weergaveSchema.safeParse(bewaard === undefined ? undefined : JSON.parse(bewaard));
    return ok(gelezen.success ? gelezen.data : begin);
  },
  'instelling.bewaar': (ctx, weergave) => {
    bewaarInstelling(ctx.db, sleutelVan(ctx.gebruiker.id), JSON.stringify(weergave));
    ctx.spoor({ objectSoort: 'instelling', velden: ['thema', 'tekst'] });
    return ok({});
  },
};
