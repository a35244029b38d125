import { z } from 'zod';
import { type Contract, command, query } from '#api/define.ts';
import { actieInvoerSchema, actieSchema } from '#domain/plan/plan.ts';

const leeg = z.object({});

/** Actions and toezeggingen of a case, inside the plan or not: what somebody is going to do. */
export const actieContract = {
  'actie.lijst': query({
    input: z.object({ casusId: z.uuid() }),
    output: z.object({ vandaag: z.string(), acties: z.array(actieSchema) }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  'actie.maak': command({
    input: actieInvoerSchema.extend({ casusId: z.uuid() }),
    output: z.object({ id: z.uuid() }),
    errors: ['CASUS_NIET_GEVONDEN', 'DOEL_NIET_IN_CASUS', 'ACTIE_GEWEIGERD'],
    log: 'C',
  }),
  'actie.wijzig': command({
    input: actieInvoerSchema.extend({ actieId: z.uuid() }),
    output: leeg,
    errors: ['ACTIE_NIET_GEVONDEN', 'DOEL_NIET_IN_CASUS', 'ACTIE_GEWEIGERD'],
  }),
  /** Marks an action as done or dropped, or opens it again (the undo of both). */
  'actie.rondAf': command({
    input: z.object({ actieId: z.uuid(), staat: z.enum(['gedaan', 'vervallen', 'open']) }),
    output: leeg,
    errors: ['ACTIE_NIET_GEVONDEN', 'DOEL_NIET_IN_CASUS', 'ACTIE_GEWEIGERD'],
  }),
} satisfies Contract;
