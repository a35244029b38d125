import { z } from 'zod';
import { type Contract, command, query, task } from '#api/define.ts';
import { casusSchema, samenvattingSchema } from '#domain/casus/casus.ts';
import { casusGegevensSchema, heropenInvoerSchema, intakeSchema, sluitInvoerSchema } from '#domain/casus/schema.ts';
import { tijdlijnpuntSchema } from '#domain/casus/tijdlijn.ts';
import { casusPersoonRecordSchema, relatieSchema } from '#domain/persoon/persoon.ts';

const leeg = z.object({});
const metCasus = z.object({ casusId: z.uuid() });

/** A case as a whole: intake, what it is, how it stands, closing and opening again, its history, its print. */
export const casusContract = {
  'casus.maak': command({
    input: intakeSchema,
    output: z.object({ casusId: z.uuid(), nummer: z.string() }),
    errors: ['INTAKE_GEWEIGERD', 'PERSOON_NIET_GEVONDEN', 'SIGNAAL_GEWEIGERD'],
    log: 'C',
  }),
  /** Opening a case is an act: it leaves a line in the log. */
  'casus.laad': query({
    input: metCasus,
    output: z.object({
      vandaag: z.string(),
      nu: z.string(),
      casus: casusSchema,
      personen: z.array(casusPersoonRecordSchema),
      relaties: z.array(relatieSchema),
      samenvatting: samenvattingSchema,
      aantallen: z.object({ signalen: z.int(), journaal: z.int(), openActies: z.int() }),
    }),
    errors: ['CASUS_NIET_GEVONDEN'],
    log: 'R',
  }),
  'casus.wijzig': command({
    input: casusGegevensSchema.extend({ casusId: z.uuid() }),
    output: leeg,
    errors: ['CASUS_NIET_GEVONDEN', 'STATUS_GEWEIGERD'],
  }),
  'casus.sluit': command({
    input: sluitInvoerSchema.extend({ casusId: z.uuid() }),
    output: leeg,
    errors: ['CASUS_NIET_GEVONDEN', 'SLUITEN_GEWEIGERD'],
  }),
  'casus.heropen': command({
    input: heropenInvoerSchema.extend({ casusId: z.uuid() }),
    output: leeg,
    errors: ['CASUS_NIET_GEVONDEN', 'HEROPENEN_GEWEIGERD'],
  }),
  'casus.tijdlijn': query({
    input: metCasus,
    output: z.object({ vandaag: z.string(), punten: z.array(tijdlijnpuntSchema) }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  'casus.geschiedenis': query({
    input: metCasus,
    output: z.object({
      wijzigingen: z.array(
        z.object({
          objectSoort: z.string(),
          objectId: z.string(),
          veld: z.string(),
          oud: z.string().nullable(),
          nieuw: z.string().nullable(),
          reden: z.string().nullable(),
          op: z.string(),
          door: z.string(),
        }),
      ),
      inzagen: z.array(
        z.object({
          dag: z.string(),
          naam: z.string(),
          aantalGelezen: z.int(),
          aantalGewijzigd: z.int(),
          aantalGeweigerd: z.int(),
          laatsteOp: z.string(),
        }),
      ),
    }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  /** Asks where, prints the window as it is and writes the PDF; `bewaard` is false when the user cancels. */
  'casus.drukAf': task({
    input: metCasus,
    output: z.object({ bewaard: z.boolean() }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
} satisfies Contract;
