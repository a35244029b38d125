import { z } from 'zod';
import { meldcodeStapCodes } from '#domain/meldcode/lijsten.ts';

const code = z.string().regex(/^[a-z0-9_]+$/);
const bron = z.object({ titel: z.string().min(1), adres: z.url(), datum: z.iso.date() });

const vraagSchema = z.object({
  nummer: z.literal([1, 2, 3, 4, 5]),
  term: z.string().min(1),
  vraag: z.string().endsWith('?'),
  toelichting: z.string().min(1),
  bijJa: z.string().min(1),
  bijNee: z.string().min(1),
  checklist: z
    .object({
      titel: z.string().min(1),
      volledig: z.boolean(),
      bron,
      punten: z.array(z.object({ code, tekst: z.string().min(1) })).min(1),
    })
    .nullable(),
});

/**
 * Een afwegingskader als data: letterlijke vragen, uitleg, meldnormen en begrippen, met versie en bron (feiten §2).
 * Een weging bewaart `code`, `versie` en variant; een nieuwe versie legt een oude weging nooit anders uit (ui §5.20).
 */
export const kaderSchema = z
  .object({
    code,
    versie: z.string().min(1),
    titel: z.string().min(1),
    geldigVanaf: z.iso.date(),
    datum: z.iso.date(),
    bron,
    twijfel: z.object({ tekst: z.string().min(1), bron }),
    varianten: z
      .array(
        z.object({
          code: z.enum(['A', 'B']),
          titel: z.string().min(1),
          bron,
          stapVanVraag: z.array(z.enum(meldcodeStapCodes)).length(5),
        }),
      )
      .min(1),
    vragen: z.array(vraagSchema).length(5),
    normen: z.array(z.object({ nummer: z.literal([1, 2, 3]), norm: z.string().min(1), bron })).length(3),
    definities: z.array(z.object({ code, term: z.string().min(1), tekst: z.string().min(1), bron })),
  })
  .refine(
    (kader) => kader.vragen.every((vraag, i) => vraag.nummer === i + 1),
    'vragen staan op volgorde 1 tot en met 5',
  );

export type Kader = z.infer<typeof kaderSchema>;
export type Kadervraag = Kader['vragen'][number];
export type Vraagnummer = Kadervraag['nummer'];
export type Normnummer = Kader['normen'][number]['nummer'];

/** De vaste volgorde van de vijf vragen. */
export const vraagnummers = [1, 2, 3, 4, 5] as const satisfies readonly Vraagnummer[];
