import { z } from 'zod';
import { type Contract, command } from '#api/define.ts';
import { datumSchema } from '#domain/datum/schema.ts';
import { regisseurSchema } from '#domain/regie/regie.ts';

/** Who directs a case; `plan.laad` gives the history. */
export const regieContract = {
  'regie.draagOver': command({
    input: regisseurSchema.extend({
      casusId: z.uuid(),
      /** Day on which the new regisseur begins: today or earlier. */
      op: datumSchema,
      reden: z.string().trim().max(5_000),
    }),
    output: z.object({ id: z.uuid() }),
    errors: ['CASUS_NIET_GEVONDEN', 'OVERDRACHT_GEWEIGERD'],
  }),
} satisfies Contract;
