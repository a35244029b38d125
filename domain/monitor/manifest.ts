import { z } from 'zod';
import { periodeSchema } from './periode.ts';

/** Versie van het formaat van de map; een nieuwe versie kan oude lezers laten weigeren. */
export const FORMAATVERSIE = '1.0';

const inhoudSchema = z.object({
  formaat: z.literal('eenplan-monitor'),
  formaatversie: z.string().min(1),
  appversie: z.string().min(1),
  regio: z.string().min(1),
  gemeente: z.string().regex(/^GM\d{4}$/),
  periode: periodeSchema,
  catalogus: z.string().min(1),
  bestanden: z.array(z.object({ naam: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).min(1),
  sleutel: z.string().min(1),
});

/** Het manifest van een levering: wat erin zit, de hash van elk bestand, de openbare sleutel en de handtekening. */
export const manifestSchema = inhoudSchema.extend({ handtekening: z.string().min(1) });
export type Manifest = z.infer<typeof manifestSchema>;
export type Manifestinhoud = z.infer<typeof inhoudSchema>;

/**
 * De tekst waarover de handtekening gaat: het manifest zonder handtekening, met de velden in vaste volgorde en zonder
 * spaties, zodat schrijver en lezer dezelfde bytes tekenen en toetsen.
 */
export function teTekenen(inhoud: Manifestinhoud): string {
  return JSON.stringify({
    formaat: inhoud.formaat,
    formaatversie: inhoud.formaatversie,
    appversie: inhoud.appversie,
    regio: inhoud.regio,
    gemeente: inhoud.gemeente,
    periode: inhoud.periode,
    catalogus: inhoud.catalogus,
    bestanden: inhoud.bestanden.map(({ naam, sha256 }) => ({ naam, sha256 })),
    sleutel: inhoud.sleutel,
  });
}
