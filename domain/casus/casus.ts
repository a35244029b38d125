import { z } from 'zod';
import {
  aardCodes,
  afsluitredenCodes,
  casusStatusCodes,
  faseCodes,
  instroombronCodes,
  kenmerkCodes,
  resultaatCodes,
  rolCodes,
  vormCodes,
} from './lijsten.ts';

/** Een casus zoals hij is opgeslagen: een gezin of huishouden, niet één persoon. */
export const casusSchema = z.object({
  id: z.uuid(),
  nummer: z.string(),
  naam: z.string(),
  gemeenteCode: z.string().nullable(),
  status: z.enum(casusStatusCodes),
  fase: z.enum(faseCodes).nullable(),
  instroombron: z.enum(instroombronCodes).nullable(),
  binnengekomenOp: z.string().nullable(),
  adres: z.string().nullable(),
  postcode: z.string().nullable(),
  plaats: z.string().nullable(),
  isGeheimAdres: z.boolean(),
  afgeslotenOp: z.string().nullable(),
  afsluitreden: z.enum(afsluitredenCodes).nullable(),
  resultaat: z.enum(resultaatCodes).nullable(),
  toelichtingAfsluiten: z.string().nullable(),
  vormen: z.array(z.enum(vormCodes)),
  aarden: z.array(z.enum(aardCodes)),
  kenmerken: z.array(z.enum(kenmerkCodes)),
  gemaaktOp: z.string(),
  gewijzigdOp: z.string(),
  /** Afgeleid uit andere gegevens; niemand typt ze. */
  regisseur: z.string().nullable(),
  stap: z.int(),
});
export type Casus = z.output<typeof casusSchema>;

const gevaarSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('huisverbod'), tot: z.string() }),
  z.object({ soort: z.literal('weging'), op: z.string() }),
  z.object({
    soort: z.literal('rode_vlag'),
    vlag: z.string(),
    signaalId: z.uuid(),
    op: z.string().nullable(),
    vastgelegdOp: z.string(),
  }),
]);

const stapSchema = z.object({
  id: z.uuid(),
  soort: z.enum(['actie', 'toezegging']),
  omschrijving: z.string(),
  eigenaar: z.string().nullable(),
  datum: z.string().nullable(),
  staat: z.enum(['open', 'bezig', 'wacht', 'gedaan', 'vervallen']),
});

/** De samenvatting zoals zij over het contract gaat (zie `samenvatting`). */
export const samenvattingSchema = z.object({
  wie: z.array(z.object({ persoonId: z.uuid(), naam: z.string(), rol: z.enum(rolCodes), isGezinslid: z.boolean() })),
  gevaar: z.array(gevaarSchema),
  laatsteContact: z.object({ op: z.string(), met: z.string().nullable() }).nullable(),
  stilte: z.array(
    z.object({
      met: z.enum(['slachtoffer', 'kind', 'pleger']),
      laatsteOp: z.string().nullable(),
      dagen: z.int().nullable(),
      isLangStil: z.boolean(),
    }),
  ),
  volgendeStap: stapSchema.nullable(),
  openToezegging: stapSchema.nullable(),
  aantalTeLaat: z.int(),
  heeftGeenVolgendeStap: z.boolean(),
});
