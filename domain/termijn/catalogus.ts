import { z } from 'zod';

const duur = z.object({
  aantal: z.int().positive(),
  eenheid: z.enum(['uren', 'kalenderdagen', 'werkdagen', 'weken', 'maanden', 'jaren']),
});

/**
 * Termijnen als data (feiten §11). `termijn` is null als de datum vrij is afgesproken; `waarschuw` telt terug
 * vanaf het einde. `zelfde_kloktijd`: kalenderdagen met dezelfde kloktijd, niet een aantal uren (Wth, feiten §5.2).
 */
export const termijnenBestandSchema = z.object({
  versie: z.string().min(1),
  datum: z.iso.date(),
  bron: z.string().min(1),
  termijnen: z.array(
    z.object({
      id: z.string().regex(/^[A-Z0-9_]+$/),
      naam: z.string().min(1),
      vanaf: z.string().min(1),
      termijn: duur.nullable(),
      rekenwijze: z.enum(['kalenderdagen', 'werkdagen', 'zelfde_kloktijd', 'uren', 'vrij']),
      soort: z.enum(['fataal', 'streef', 'informatief']),
      waarschuw: z.array(duur),
      bron: z.string().min(1),
      toelichting: z.string(),
    }),
  ),
});
export type Termijnencatalogus = z.infer<typeof termijnenBestandSchema>;
