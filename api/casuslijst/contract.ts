import { z } from 'zod';
import { type Contract, query } from '#api/define.ts';
import { casusStatusCodes } from '#domain/casus/lijsten.ts';
import { sorteerkolommen } from '#domain/zoeken/sortering.ts';

const gemeentecode = z.string().regex(/^GM\d{4}$/);

/** What the list is narrowed to. */
const filterSchema = z.object({
  openheid: z.enum(['open', 'gesloten', 'alle']),
  gemeenteCode: gemeentecode.nullable(),
  regisseur: z.string().max(200).nullable(),
  stap: z.int().min(0).max(5).nullable(),
  geenVolgendeStap: z.boolean(),
  teLaat: z.boolean(),
});

const regel = z.object({
  id: z.uuid(),
  nummer: z.string(),
  naam: z.string(),
  gemeente: z.string().nullable(),
  regisseur: z.string().nullable(),
  stap: z.int(),
  volgendeActie: z.string().nullable(),
  volgendeActieOp: z.string().nullable(),
  laatsteContactOp: z.string().nullable(),
  status: z.enum(casusStatusCodes),
  heeftRodeVlag: z.boolean(),
});

/** The list of all cases, in windows. */
export const casuslijstContract = {
  'casuslijst.lijst': query({
    input: z.object({
      zoek: z.string().max(200),
      filter: filterSchema,
      sorteer: z.object({ kolom: z.enum(sorteerkolommen), richting: z.enum(['oplopend', 'aflopend']) }),
      vanaf: z.int().min(0),
      aantal: z.int().min(1).max(200),
    }),
    output: z.object({ vandaag: z.string(), totaal: z.int(), vanaf: z.int(), rijen: z.array(regel) }),
  }),
  'casuslijst.tellingen': query({
    input: z.object({}),
    output: z.object({
      totaal: z.int(),
      open: z.int(),
      geenVolgendeStap: z.int(),
      teLaat: z.int(),
      gemeenten: z.array(z.object({ code: gemeentecode, naam: z.string() })),
      regisseurs: z.array(z.string()),
    }),
  }),
} satisfies Contract;
