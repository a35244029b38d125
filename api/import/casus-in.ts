import { zetCasusOver } from '#domain/import/overzetten.ts';
import type { BegrepenCasus, RijVoorstel } from '#domain/import/voorstel.ts';
import { bewaarRijen, celtekstVan, type Gang, telPersonen, wieIs } from './gang.ts';
import { maakCasusRecord, plaatsHuisverbod, plaatsPersonen, plaatsRelaties, plaatsWerk } from './opslaan.ts';
import { besluitOver } from './werk.ts';

/** Reads one case in: a new one, or only its source line in the journaal of a case that is there already. */
export function leesCasusIn(gang: Gang, rijen: readonly RijVoorstel[], begrepen: BegrepenCasus): void {
  const { ctx, werk } = gang;
  const eerste = rijen[0];
  const besluit = eerste ? besluitOver(werk, eerste) : ({ soort: 'nieuw' } as const);
  if (besluit.soort === 'bestaand') {
    gang.telling.bijBestaande += 1;
    bewaarRijen(gang, rijen, besluit.casusId);
    return;
  }
  const nieuw = zetCasusOver(begrepen, ctx.vandaag);
  const casusId = maakCasusRecord(ctx, nieuw.casus);
  const plaatsingen = plaatsPersonen(ctx, casusId, begrepen.personen, begrepen, wieIs(gang, rijen), gang.eerder);
  telPersonen(gang, plaatsingen);
  plaatsRelaties(ctx, casusId, begrepen, plaatsingen);
  plaatsWerk(ctx, casusId, nieuw);
  if (nieuw.huisverbod) {
    gang.telling.huisverboden += 1;
    plaatsHuisverbod(ctx, casusId, nieuw.huisverbod, { brontekst: celtekstVan(werk, rijen, 'huisverbod') });
  }
  gang.telling.nieuweCasussen += 1;
  bewaarRijen(gang, rijen, casusId);
}
