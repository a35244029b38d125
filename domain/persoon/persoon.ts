import { z } from 'zod';
import { contactkanaalCodes, geslachtCodes, relatiesoortCodes, rolCodes } from '#domain/casus/lijsten.ts';

/** Een persoon zoals opgeslagen: bestaat één keer en kan in meer casussen staan. Naamdelen zijn leeg als ze niet bekend zijn. */
export const persoonSchema = z.object({
  id: z.uuid(),
  roepnaam: z.string(),
  voornamen: z.string(),
  tussenvoegsel: z.string(),
  achternaam: z.string(),
  weergavenaam: z.string(),
  geboortedatum: z.string().nullable(),
  leeftijd: z.int().nullable(),
  leeftijdOp: z.string().nullable(),
  geslacht: z.enum(geslachtCodes),
  bsn: z.string().nullable(),
  overledenOp: z.string().nullable(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  taal: z.string().nullable(),
  heeftTolkNodig: z.boolean(),
  contactKanaal: z.enum(contactkanaalCodes).nullable(),
  contactAfspraak: z.string().nullable(),
  magNietGebeld: z.boolean(),
  isGeheimAdres: z.boolean(),
});
export type Persoon = z.output<typeof persoonSchema>;

/** Een persoon in een casus, met de rol die hij daar heeft. */
export const casusPersoonRecordSchema = persoonSchema.extend({
  rol: z.enum(rolCodes),
  toelichting: z.string().nullable(),
  isGezinslid: z.boolean(),
  gesprokenOp: z.string().nullable(),
  nietGesprokenReden: z.string().nullable(),
  /** In hoeveel andere casussen deze persoon ook staat. */
  aantalAndereCasussen: z.int(),
});
export type CasusPersoon = z.output<typeof casusPersoonRecordSchema>;

/** Een relatie, gelezen als "van is <soort> van naar". */
export const relatieSchema = z.object({
  id: z.uuid(),
  vanPersoonId: z.uuid(),
  naarPersoonId: z.uuid(),
  soort: z.enum(relatiesoortCodes),
  heeftGezag: z.boolean().nullable(),
  vanOp: z.string().nullable(),
  totOp: z.string().nullable(),
});
export type Relatie = z.output<typeof relatieSchema>;
