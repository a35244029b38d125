import { z } from 'zod';
import { vergelijkMoment } from '#domain/datum/moment.ts';

/** Wat er op de tijdlijn van een casus kan staan. */
export const tijdlijnsoort = {
  binnengekomen: 'Casus binnengekomen',
  signaal: 'Signaal',
  journaal: 'Journaal',
  meldcode_stap: 'Meldcode',
  besluit: 'Besluit',
  veilig_thuis: 'Veilig Thuis',
  huisverbod: 'Huisverbod',
  actie: 'Actie',
  regie: 'Regie',
  afgesloten: 'Casus afgesloten',
} as const;
export type Tijdlijnsoort = keyof typeof tijdlijnsoort;

/**
 * Eén gebeurtenis. `code` zegt binnen de soort wat het was (journaalsoort, meldcodestap, melden of advies, actiestaat);
 * `op` is `null` als niemand weet wanneer.
 */
export const tijdlijnpuntSchema = z.object({
  soort: z.enum(Object.keys(tijdlijnsoort) as [Tijdlijnsoort, ...Tijdlijnsoort[]]), // De sleutels van het vaste object hierboven.
  id: z.string(),
  op: z.string().nullable(),
  code: z.string().nullable(),
  tekst: z.string().nullable(),
  wie: z.string().nullable(),
  rodeVlag: z.string().nullable(),
});
export type Tijdlijnpunt = z.output<typeof tijdlijnpuntSchema>;

/** Nieuwste eerst op de Nederlandse klok; wat geen moment heeft staat achteraan. */
export function sorteerTijdlijn(punten: readonly Tijdlijnpunt[]): readonly Tijdlijnpunt[] {
  return punten.toSorted((a, b) => {
    if (a.op === null || b.op === null) return Number(a.op === null) - Number(b.op === null);
    return vergelijkMoment(b.op, a.op);
  });
}
