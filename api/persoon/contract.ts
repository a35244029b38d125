import { z } from 'zod';
import { type Contract, command, query } from '#api/define.ts';
import { persoonSchema } from '#domain/persoon/persoon.ts';
import { casusPersoonSchema, persoonInvoerSchema, relatieInvoerSchema } from '#domain/persoon/schema.ts';

const leeg = z.object({});
const metIds = z.object({ casusId: z.uuid(), persoonId: z.uuid() });

const kandidaat = z.object({
  persoon: persoonSchema,
  casussen: z.array(z.object({ casusId: z.uuid(), nummer: z.string(), naam: z.string() })),
});

/** People of a case and what they are to each other. A person exists once and can be in several cases. */
export const persoonContract = {
  'persoon.maak': command({
    input: persoonInvoerSchema.safeExtend({ casusId: z.uuid(), inCasus: casusPersoonSchema }),
    output: z.object({ persoonId: z.uuid() }),
    errors: ['CASUS_NIET_GEVONDEN'],
    log: 'C',
  }),
  'persoon.koppel': command({
    input: metIds.extend({ inCasus: casusPersoonSchema }),
    output: leeg,
    errors: ['CASUS_NIET_GEVONDEN', 'PERSOON_NIET_GEVONDEN', 'PERSOON_AL_IN_CASUS'],
  }),
  'persoon.wijzig': command({
    input: persoonInvoerSchema.safeExtend({ casusId: z.uuid(), persoonId: z.uuid(), inCasus: casusPersoonSchema }),
    output: leeg,
    errors: ['PERSOON_NIET_IN_CASUS'],
  }),
  'persoon.ontkoppel': command({
    input: metIds,
    output: leeg,
    errors: ['PERSOON_NIET_IN_CASUS', 'PERSOON_HEEFT_SPOREN'],
    log: 'D',
  }),
  /** Who may already be there: a word and all reasons, never a number. */
  'persoon.zoekDubbel': query({
    input: z.object({
      roepnaam: z.string().max(80),
      voornamen: z.string().max(150),
      tussenvoegsel: z.string().max(20),
      achternaam: z.string().max(120),
      geboortedatum: z.string().max(10).nullable(),
      bsn: z.string().max(20).nullable(),
      telefoon: z.string().max(40).nullable(),
      postcode: z.string().max(10).nullable(),
      /** Someone who is not a duplicate of himself: the person being edited. */
      behalveId: z.uuid().nullable(),
    }),
    output: z.object({
      dubbel: z.array(
        kandidaat.extend({
          mate: z.enum(['zeker', 'waarschijnlijk', 'mogelijk']),
          redenen: z.array(z.string()),
        }),
      ),
    }),
    log: null,
  }),
  'persoon.zoek': query({
    input: z.object({ tekst: z.string().max(100) }),
    output: z.object({ personen: z.array(kandidaat) }),
    log: null,
  }),
  'relatie.maak': command({
    input: relatieInvoerSchema.safeExtend({ casusId: z.uuid() }),
    output: z.object({ relatieId: z.uuid() }),
    errors: ['CASUS_NIET_GEVONDEN', 'RELATIE_GEWEIGERD'],
    log: 'C',
  }),
  'relatie.verwijder': command({
    input: z.object({ relatieId: z.uuid() }),
    output: leeg,
    errors: ['RELATIE_NIET_GEVONDEN'],
    log: 'D',
  }),
} satisfies Contract;
