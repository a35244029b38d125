import { z } from 'zod';
import { type Contract, query } from '#api/define.ts';
import { werksoorten } from '#domain/werkdag/werkdag.ts';

const bijcasus = { casusId: z.uuid(), nummer: z.string(), naam: z.string() };

/** One thing to do. `tijd` only where the hour counts (the end of a restraining order). */
const werk = z.object({
  ...bijcasus,
  id: z.uuid(),
  soort: z.enum(werksoorten),
  omschrijving: z.string().nullable(),
  eigenaar: z.string().nullable(),
  datum: z.string(),
  tijd: z.string().nullable(),
});
const groep = z.object({ totaal: z.int(), werk: z.array(werk) });

/** What has to be done now, over all open cases. */
export const vandaagContract = {
  'vandaag.lijst': query({
    input: z.object({}),
    output: z.object({
      vandaag: z.string(),
      totEnMet: z.string(),
      aantalOpen: z.int(),
      teLaat: groep,
      dezeDag: groep,
      dezeWeek: groep,
      zonderStap: z.object({
        totaal: z.int(),
        casussen: z.array(z.object({ ...bijcasus, laatsteContactOp: z.string().nullable() })),
      }),
    }),
  }),
} satisfies Contract;
