import { z } from 'zod';
import { datumSchema } from '#domain/datum/schema.ts';
import { optioneleTekst } from '#domain/veld.ts';
import { vtSoortCodes } from './lijsten.ts';

/** Een contact met Veilig Thuis. Een adviesvraag mag anoniem, een melding niet tegenover Veilig Thuis zelf (feiten §1.5). */
export const vtContactInvoerSchema = z.object({
  soort: z.enum(vtSoortCodes),
  op: datumSchema,
  isAnoniem: z.boolean(),
  metWie: optioneleTekst(300, 'De naam'),
  uitkomst: optioneleTekst(10_000, 'De uitkomst'),
});
export type VtContactInvoer = z.infer<typeof vtContactInvoerSchema>;

export const vtContactSchema = z.object({
  ...vtContactInvoerSchema.shape,
  id: z.uuid(),
  doorloopId: z.uuid().nullable(),
  /** In een ingelezen lijst is de datum soms niet bekend. */
  op: z.string().nullable(),
  metWie: z.string().nullable(),
  uitkomst: z.string().nullable(),
});
export type VtContact = z.infer<typeof vtContactSchema>;
