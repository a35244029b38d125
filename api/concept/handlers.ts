import type { Handlers } from '#api/dispatch.ts';
import { bestaatCasus } from '#db/betrokkenen.ts';
import { bewaarConcept, laadConcept, lijstConcepten, verwijderConcept } from '#db/concept.ts';
import { ok } from '#domain/result.ts';
import type { conceptContract } from './contract.ts';

export const conceptHandlers: Handlers<typeof conceptContract> = {
  'concept.bewaar': (ctx, concept) =>
    ctx.schrijf(({ db, gebruiker, nu }) => {
      // A draft for a case that is not there (any more) is still what somebody typed: keep it, without the link.
      const casusId = concept.casusId !== null && bestaatCasus(db, concept.casusId) ? concept.casusId : null;
      bewaarConcept(db, { ...concept, casusId, gewijzigdOp: nu }, gebruiker.id);
      return ok({ gewijzigdOp: nu });
    }),
  'concept.laad': (ctx, { sleutel }) => ok(laadConcept(ctx.db, sleutel, ctx.gebruiker.id) ?? null),
  'concept.lijst': (ctx, { casusId }) =>
    ok({ concepten: lijstConcepten(ctx.db, ctx.gebruiker.id, casusId ?? undefined) }),
  'concept.verwijder': (ctx, { sleutel }) =>
    ctx.schrijf(({ db, gebruiker }) => {
      verwijderConcept(db, sleutel, gebruiker.id);
      return ok({});
    }),
};
