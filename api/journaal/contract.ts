import { z } from 'zod';
import { type Contract, command, query } from '#api/define.ts';
import { journaalInvoerSchema, journaalregelSchema } from '#domain/journaal/journaal.ts';
import { verplichteTekst } from '#domain/veld.ts';

const leeg = z.object({});
const metId = z.object({ journaalId: z.uuid() });

/** The journal of a case: what happened, with whom. Once fixed, only a dated correction changes a line. */
export const journaalContract = {
  'journaal.lijst': query({
    input: z.object({ casusId: z.uuid() }),
    output: z.object({ vandaag: z.string(), regels: z.array(journaalregelSchema) }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  'journaal.maak': command({
    input: journaalInvoerSchema.safeExtend({ casusId: z.uuid(), stelVast: z.boolean() }),
    output: metId,
    errors: ['CASUS_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS', 'JOURNAAL_GEWEIGERD'],
    log: 'C',
  }),
  'journaal.wijzig': command({
    input: journaalInvoerSchema.safeExtend({ journaalId: z.uuid() }),
    output: leeg,
    errors: ['JOURNAALREGEL_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS', 'JOURNAAL_GEWEIGERD', 'AL_VASTGESTELD'],
  }),
  'journaal.stelVast': command({
    input: metId,
    output: leeg,
    errors: ['JOURNAALREGEL_NIET_GEVONDEN', 'AL_VASTGESTELD'],
  }),
  'journaal.corrigeer': command({
    input: journaalInvoerSchema.safeExtend({
      journaalId: z.uuid(),
      reden: verplichteTekst(1000, 'Schrijf op waarom u dit corrigeert.'),
    }),
    output: metId,
    errors: ['JOURNAALREGEL_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS', 'JOURNAAL_GEWEIGERD', 'CORRECTIE_GEWEIGERD'],
  }),
} satisfies Contract;
