import { z } from 'zod';
import { lijstSoorten } from './velden.ts';
import { bevindingCodes, bronregelSchema } from './voorstel.ts';

/** Waarom een rij niet is ingelezen; `gebruiker` is een keuze in de wizard. */
const nietIngelezenSchema = z.object({
  rij: z.int(),
  reden: z.enum([...bevindingCodes, 'GEBRUIKER']),
  bronregel: bronregelSchema,
});

/** Het verslag van een import: wat erbij kwam, en elke rij die niet is ingelezen met zijn hele inhoud en de reden. */
export const importverslagSchema = z.object({
  soort: z.enum(lijstSoorten),
  rijen: z.int(),
  nieuweCasussen: z.int(),
  bijBestaande: z.int(),
  nieuwePersonen: z.int(),
  bekendePersonen: z.int(),
  huisverboden: z.int(),
  alIngelezen: z.int(),
  metTwijfel: z.int(),
  gecorrigeerdeCellen: z.int(),
  nietIngelezen: z.array(nietIngelezenSchema),
});
export type Importverslag = z.infer<typeof importverslagSchema>;
export type NietIngelezen = z.infer<typeof nietIngelezenSchema>;

/** Een verslag waarin nog niets is gebeurd. */
export function leegVerslag(soort: Importverslag['soort'], rijen: number): Importverslag {
  return {
    soort,
    rijen,
    nieuweCasussen: 0,
    bijBestaande: 0,
    nieuwePersonen: 0,
    bekendePersonen: 0,
    huisverboden: 0,
    alIngelezen: 0,
    metTwijfel: 0,
    gecorrigeerdeCellen: 0,
    nietIngelezen: [],
  };
}
