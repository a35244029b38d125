import { z } from 'zod';

/**
 * Een tekstveld dat leeg mag blijven: witruimte aan de randen vervalt en leeg wordt `null`. `wat` is de naam van het veld
 * met lidwoord en hoofdletter ("De toelichting"), voor de melding bij een te lange tekst.
 */
export function optioneleTekst(maximum: number, wat: string) {
  return z
    .string()
    .trim()
    .max(maximum, `${wat} is te lang: gebruik hoogstens ${maximum} tekens.`)
    .nullable()
    .transform((tekst) => (tekst === '' ? null : tekst));
}

/** Als `optioneleTekst`, maar leeg blijft een lege tekst: voor naamdelen, die in heel het domein leeg zijn als ze ontbreken. */
export function naamdeel(maximum: number, wat: string) {
  return z.string().trim().max(maximum, `${wat} is te lang: gebruik hoogstens ${maximum} tekens.`);
}

/** Een tekstveld dat gevuld moet zijn; `vraag` is de hele zin die verschijnt als het leeg is. */
export function verplichteTekst(maximum: number, vraag: string) {
  return z
    .string(vraag)
    .trim()
    .min(1, vraag)
    .max(maximum, `Deze tekst is te lang: gebruik hoogstens ${maximum} tekens.`);
}

/** Een veld dat leeg mag blijven: een lege tekst uit een formulier wordt `null`; al het andere volgt het schema. */
export function leegMag<U>(schema: z.ZodType<U, string>) {
  return z
    .string()
    .nullable()
    .transform((tekst) => (tekst?.trim() === '' ? null : tekst))
    .pipe(schema.nullable());
}
