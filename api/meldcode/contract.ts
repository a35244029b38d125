import { z } from 'zod';
import { type Contract, command, query } from '#api/define.ts';
import { rolCodes } from '#domain/casus/lijsten.ts';
import { datumSchema } from '#domain/datum/schema.ts';
import { doorloopSchema, sluitInvoerSchema } from '#domain/meldcode/doorloop.ts';
import { stapInvoerSchema } from '#domain/meldcode/staprecord.ts';
import { vtContactInvoerSchema, vtContactSchema } from '#domain/meldcode/vt-contact.ts';
import { optioneleTekst, verplichteTekst } from '#domain/veld.ts';

const leeg = z.object({});
const metId = z.object({ id: z.uuid() });

const betrokkene = z.object({ id: z.uuid(), naam: z.string(), rol: z.enum(rolCodes), isGezinslid: z.boolean() });
const signaalkeuze = z.object({
  id: z.uuid(),
  feit: z.string(),
  bron: z.string(),
  gebeurdOp: z.string().nullable(),
  rodeVlag: z.string().nullable(),
});

const doorloopInvoer = {
  aanleiding: optioneleTekst(5_000, 'De aanleiding'),
  persoonIds: z.array(z.uuid()).max(100),
};

/** Meldcode of a case: doorlopen with their step records, and contacts with Veilig Thuis. */
export const meldcodeContract = {
  'meldcode.laad': query({
    input: z.object({ casusId: z.uuid() }),
    output: z.object({
      vandaag: z.string(),
      doorlopen: z.array(doorloopSchema),
      vtContacten: z.array(vtContactSchema),
      personen: z.array(betrokkene),
      signalen: z.array(signaalkeuze),
      /** Names of users by id. */
      namen: z.record(z.string(), z.string()),
    }),
    errors: ['CASUS_NIET_GEVONDEN'],
  }),
  'meldcode.startDoorloop': command({
    input: z.object({ casusId: z.uuid(), gestartOp: datumSchema, ...doorloopInvoer }),
    output: metId,
    errors: ['CASUS_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS', 'DATUM_IN_TOEKOMST'],
    log: 'C',
  }),
  'meldcode.wijzigDoorloop': command({
    input: z.object({ doorloopId: z.uuid(), ...doorloopInvoer }),
    output: leeg,
    errors: ['DOORLOOP_NIET_GEVONDEN', 'PERSOON_NIET_IN_CASUS'],
  }),
  'meldcode.sluitDoorloop': command({
    input: sluitInvoerSchema.extend({ doorloopId: z.uuid() }),
    output: leeg,
    errors: ['DOORLOOP_NIET_GEVONDEN', 'DOORLOOP_GESLOTEN', 'SLUITING_GEWEIGERD'],
  }),
  'meldcode.heropenDoorloop': command({
    input: z.object({
      doorloopId: z.uuid(),
      reden: verplichteTekst(5_000, 'Schrijf op waarom u de doorloop heropent.'),
    }),
    output: leeg,
    errors: ['DOORLOOP_NIET_GEVONDEN', 'DOORLOOP_NIET_GESLOTEN'],
  }),
  'meldcode.maakStap': command({
    input: stapInvoerSchema.extend({ doorloopId: z.uuid() }),
    output: metId,
    errors: [
      'DOORLOOP_NIET_GEVONDEN',
      'DOORLOOP_GESLOTEN',
      'STAP_GEWEIGERD',
      'PERSOON_NIET_IN_CASUS',
      'SIGNAAL_NIET_IN_CASUS',
    ],
    log: 'C',
  }),
  'meldcode.wijzigStap': command({
    input: stapInvoerSchema.extend({ stapId: z.uuid() }),
    output: leeg,
    errors: ['STAP_NIET_GEVONDEN', 'STAP_GEWEIGERD', 'PERSOON_NIET_IN_CASUS', 'SIGNAAL_NIET_IN_CASUS'],
  }),
  'meldcode.stelStapVast': command({
    input: z.object({ stapId: z.uuid() }),
    output: leeg,
    errors: ['STAP_NIET_GEVONDEN', 'STAP_GEWEIGERD'],
  }),
  'meldcode.corrigeerStap': command({
    input: stapInvoerSchema.extend({ stapId: z.uuid(), correctieReden: z.string().trim().max(5_000) }),
    output: metId,
    errors: ['STAP_NIET_GEVONDEN', 'STAP_GEWEIGERD', 'PERSOON_NIET_IN_CASUS', 'SIGNAAL_NIET_IN_CASUS'],
  }),
  'meldcode.maakVtContact': command({
    input: vtContactInvoerSchema.extend({ casusId: z.uuid(), doorloopId: z.uuid().nullable() }),
    output: metId,
    errors: ['CASUS_NIET_GEVONDEN', 'DOORLOOP_NIET_GEVONDEN', 'DATUM_IN_TOEKOMST'],
    log: 'C',
  }),
} satisfies Contract;
