import { z } from 'zod';
import { type Contract, command, query } from '#api/define.ts';
import { signaalInvoerSchema, signaalSchema } from '#domain/signaal/signaal.ts';
import { verplichteTekst } from '#domain/veld.ts';

const leeg = z.object({});
const metId = z.object({ signaalId: z.uuid() });
const met = { casusId: z.uuid(), stelVast: z.boolean() };

/** Signals of a case: fact, source and interpretation apart. Once fixed, only a dated correction changes them. */
export const signaalContract = {
  'signaal.lijst': query({
    input: z.object({ casusId: z.uuid() }),
    output: z.object({ vandaag: z.string(), signalen: z.array(signaalSchema) }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  'signaal.maak': command({
    input: signaalInvoerSchema.safeExtend(met),
    output: metId,
    errors: ['CASUS_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS', 'SIGNAAL_GEWEIGERD'],
    log: 'C',
  }),
  'signaal.wijzig': command({
    input: signaalInvoerSchema.safeExtend({ signaalId: z.uuid() }),
    output: leeg,
    errors: ['SIGNAAL_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS', 'SIGNAAL_GEWEIGERD', 'AL_VASTGESTELD'],
  }),
  'signaal.stelVast': command({
    input: metId,
    output: leeg,
    errors: ['SIGNAAL_NIET_GEVONDEN', 'AL_VASTGESTELD'],
  }),
  'signaal.corrigeer': command({
    input: signaalInvoerSchema.safeExtend({
      signaalId: z.uuid(),
      reden: verplichteTekst(1000, 'Schrijf op waarom u dit corrigeert.'),
    }),
    output: metId,
    errors: ['SIGNAAL_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS', 'SIGNAAL_GEWEIGERD', 'CORRECTIE_GEWEIGERD'],
  }),
} satisfies Contract;
