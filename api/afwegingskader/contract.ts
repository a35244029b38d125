import { z } from 'zod';
import { type Contract, command, query } from '#api/define.ts';
import { afwijkingCodes, besluitInvoerSchema } from '#domain/afwegingskader/besluit.ts';
import { kaderSchema } from '#domain/afwegingskader/kader.ts';
import { uitkomstSchema } from '#domain/afwegingskader/uitkomst.ts';
import { antwoordInvoerSchema, wegingSchema } from '#domain/afwegingskader/weging.ts';
import { rolCodes } from '#domain/casus/lijsten.ts';
import { datumSchema } from '#domain/datum/schema.ts';
import { besluitMeldenCodes } from '#domain/meldcode/lijsten.ts';

const leeg = z.object({});
const metId = z.object({ id: z.uuid() });

const opgeslagenBesluit = besluitInvoerSchema.extend({
  id: z.uuid(),
  wegingId: z.uuid().nullable(),
  afwijking: z.enum(afwijkingCodes).nullable(),
  beslotenOp: z.string(),
  door: z.string(),
});

const opgeslagenWeging = wegingSchema.extend({
  id: z.uuid(),
  doorloopId: z.uuid(),
  vastgesteldDoor: z.string().nullable(),
  gemaaktOp: z.string(),
  gemaaktDoor: z.string(),
  uitkomst: uitkomstSchema,
  aandachtspunten: z.array(z.string()),
  kiesbaar: z.array(z.enum(besluitMeldenCodes)),
  passend: z.array(z.enum(besluitMeldenCodes)),
  besluiten: z.array(opgeslagenBesluit),
});

/** The five questions, their outcome, and the two decisions of step 5. */
export const afwegingskaderContract = {
  'afwegingskader.laad': query({
    input: z.object({ casusId: z.uuid() }),
    output: z.object({
      vandaag: z.string(),
      kaders: z.array(kaderSchema),
      doorlopen: z.array(z.object({ id: z.uuid(), nummer: z.int(), gestartOp: z.string(), isGesloten: z.boolean() })),
      wegingen: z.array(opgeslagenWeging),
      personen: z.array(z.object({ id: z.uuid(), naam: z.string(), rol: z.enum(rolCodes), isGezinslid: z.boolean() })),
      signalen: z.array(
        z.object({ id: z.uuid(), feit: z.string(), gebeurdOp: z.string().nullable(), rodeVlag: z.string().nullable() }),
      ),
      /** Names of users by id. */
      namen: z.record(z.string(), z.string()),
    }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  'afwegingskader.start': command({
    input: z.object({ doorloopId: z.uuid(), kaderId: z.string().max(60), variant: z.enum(['A', 'B']) }),
    output: metId,
    errors: ['DOORLOOP_NIET_GEVONDEN', 'DOORLOOP_GESLOTEN', 'KADER_ONBEKEND'],
    log: 'C',
  }),
  'afwegingskader.beantwoord': command({
    input: antwoordInvoerSchema.extend({ wegingId: z.uuid() }),
    output: leeg,
    errors: ['WEGING_NIET_GEVONDEN', 'ANTWOORD_GEWEIGERD', 'SIGNAAL_NIET_IN_CASUS'],
  }),
  'afwegingskader.corrigeer': command({
    input: antwoordInvoerSchema.extend({ wegingId: z.uuid(), reden: z.string().trim().max(5_000) }),
    output: leeg,
    errors: ['WEGING_NIET_GEVONDEN', 'ANTWOORD_GEWEIGERD', 'SIGNAAL_NIET_IN_CASUS'],
  }),
  'afwegingskader.stelVast': command({
    input: z.object({ wegingId: z.uuid() }),
    output: leeg,
    errors: ['WEGING_NIET_GEVONDEN', 'GEEN_UITKOMST', 'WEGING_AL_VASTGESTELD'],
  }),
  'afwegingskader.neemBesluit': command({
    input: besluitInvoerSchema.extend({
      wegingId: z.uuid(),
      /** Day of the report to Veilig Thuis, when it has been made already. */
      gemeldOp: datumSchema.nullable(),
    }),
    output: metId,
    errors: ['WEGING_NIET_GEVONDEN', 'BESLUIT_GEWEIGERD', 'PERSOON_NIET_IN_CASUS', 'DATUM_IN_TOEKOMST'],
    log: 'C',
  }),
} satisfies Contract;
