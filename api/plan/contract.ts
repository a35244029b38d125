import { z } from 'zod';
import { type Contract, command, query } from '#api/define.ts';
import { rolCodes } from '#domain/casus/lijsten.ts';
import {
  actieSchema,
  afspraakInvoerSchema,
  doelInvoerSchema,
  planFouten,
  planSchema,
  planTekstSchema,
} from '#domain/plan/plan.ts';
import { regieperiodeSchema } from '#domain/regie/regie.ts';

const leeg = z.object({});
const metId = z.object({ id: z.uuid() });

/** The one plan of a family: text, goals, safety agreements; actions go through `actie.*`. */
export const planContract = {
  'plan.laad': query({
    input: z.object({ casusId: z.uuid() }),
    output: z.object({
      vandaag: z.string(),
      plan: planSchema.nullable(),
      /** All actions of the case, also while there is no plan yet. */
      acties: z.array(actieSchema),
      regie: z.array(regieperiodeSchema),
      /** What holds fixing back now; empty when it can be done. */
      redenen: z.array(z.object({ pad: z.array(z.union([z.string(), z.number()])), code: z.enum(planFouten) })),
      versies: z.array(
        z.object({
          versie: z.int(),
          vastgesteldOp: z.string(),
          vastgesteldDoor: z.string(),
          regisseur: z.string().nullable(),
          plan: planSchema,
        }),
      ),
      personen: z.array(z.object({ id: z.uuid(), naam: z.string(), rol: z.enum(rolCodes), isGezinslid: z.boolean() })),
      /** Names of users by id. */
      namen: z.record(z.string(), z.string()),
    }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  'plan.bewaarTekst': command({
    input: planTekstSchema.extend({ casusId: z.uuid() }),
    output: leeg,
    errors: ['CASUS_NIET_GEVONDEN', 'PLAN_VASTGESTELD'],
  }),
  'plan.maakDoel': command({
    input: doelInvoerSchema.extend({ casusId: z.uuid() }),
    output: metId,
    errors: ['CASUS_NIET_GEVONDEN', 'PLAN_VASTGESTELD', 'PERSOON_NIET_IN_CASUS'],
    log: 'C',
  }),
  'plan.wijzigDoel': command({
    input: doelInvoerSchema.extend({ doelId: z.uuid() }),
    output: leeg,
    errors: ['DOEL_NIET_GEVONDEN', 'PLAN_VASTGESTELD', 'PERSOON_NIET_IN_CASUS'],
  }),
  'plan.rondDoelAf': command({
    input: z.object({ doelId: z.uuid(), hoe: z.enum(['bereikt', 'vervallen', 'heropend']) }),
    output: leeg,
    errors: ['DOEL_NIET_GEVONDEN'],
  }),
  'plan.maakAfspraak': command({
    input: afspraakInvoerSchema.extend({ casusId: z.uuid() }),
    output: metId,
    errors: ['CASUS_NIET_GEVONDEN', 'PLAN_VASTGESTELD'],
    log: 'C',
  }),
  'plan.wijzigAfspraak': command({
    input: afspraakInvoerSchema.extend({ afspraakId: z.uuid() }),
    output: leeg,
    errors: ['AFSPRAAK_NIET_GEVONDEN', 'PLAN_VASTGESTELD'],
  }),
  'plan.rondAfspraakAf': command({
    input: z.object({ afspraakId: z.uuid(), hoe: z.enum(['vervallen', 'heropend']) }),
    output: leeg,
    errors: ['AFSPRAAK_NIET_GEVONDEN'],
  }),
  'plan.stelVast': command({
    input: z.object({ casusId: z.uuid() }),
    output: leeg,
    errors: ['PLAN_NIET_GEVONDEN', 'PLAN_VASTGESTELD', 'PLAN_GEWEIGERD'],
  }),
  'plan.beginNieuweVersie': command({
    input: z.object({ casusId: z.uuid() }),
    output: leeg,
    errors: ['PLAN_NIET_GEVONDEN', 'PLAN_NIET_VASTGESTELD'],
  }),
} satisfies Contract;
