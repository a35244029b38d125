import { z } from 'zod';

const gemeenteSchema = z.object({
  code: z.string().regex(/^GM\d{4}$/),
  naam: z.string().min(1),
  regio: z.string().min(1),
  inwoners: z.int().positive(),
  kernen: z.array(z.string().min(1)).min(1),
});

/** Bronbestand met de gemeenten van de regio: CBS-code, regio, afgerond inwonertal en de kernen die erbij horen. */
export const gemeentenBestandSchema = z.object({
  versie: z.string().min(1),
  datum: z.iso.date(),
  bron: z.string().min(1),
  regios: z.array(z.object({ code: z.string(), naam: z.string(), centrumgemeente: z.string() })),
  gemeenten: z.array(gemeenteSchema),
});
/** Een gemeente met de plaatsnamen (`kernen`) waaraan zij in een lijst te herkennen is. */
export type Gemeente = z.infer<typeof gemeenteSchema>;
