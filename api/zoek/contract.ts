import { z } from 'zod';
import { type Contract, query } from '#api/define.ts';
import { casusStatusCodes } from '#domain/casus/lijsten.ts';

/** A piece of an excerpt, and whether it is what was looked for. */
const stuk = z.object({ tekst: z.string(), isTreffer: z.boolean() });

/** Search while typing: cases by number, family, people and address; journal lines by their text. */
export const zoekContract = {
  'zoek.alles': query({
    input: z.object({ tekst: z.string().max(200) }),
    output: z.object({
      casussen: z.array(
        z.object({
          id: z.uuid(),
          nummer: z.string(),
          naam: z.string(),
          gemeente: z.string().nullable(),
          status: z.enum(casusStatusCodes),
          /** Empty unless a person of the case is what was found. */
          personen: z.array(stuk),
        }),
      ),
      journaal: z.array(
        z.object({
          id: z.uuid(),
          casusId: z.uuid(),
          nummer: z.string(),
          naam: z.string(),
          gebeurdOp: z.string(),
          fragment: z.array(stuk),
        }),
      ),
    }),
  }),
} satisfies Contract;
