import { z } from 'zod';
import {
  consultatiesoortCodes,
  jaNeeOnbekendCodes,
  kindcheckUitkomstCodes,
  type MeldcodeStap,
  redenStap3NietCodes,
} from './lijsten.ts';

const kort = z.string().trim().max(300).default('');
const lang = z.string().trim().max(20_000).default('');
const driestand = z.enum(jaNeeOnbekendCodes).default('onbekend');

/** Kindcheck: is de cliënt verantwoordelijk voor minderjarigen, en zijn zij veilig genoeg? (feiten §1.6) */
const kindcheckSchema = z.object({
  uitkomst: z.enum(kindcheckUitkomstCodes),
  aanleiding: lang,
  kinderenInHuis: driestand,
  aantalEnLeeftijden: kort,
  zwanger: driestand,
  kinderenVanExPartner: driestand,
  zorgGedeeldMet: kort,
  waarVerblijvenKinderen: kort,
  veiligheidVoldoende: driestand,
  andereHulpverlenerNeemtOver: driestand,
  toelichting: lang,
});

/** Stap 1 (feiten §1.3): wat is gezien, door wie, waar, met wie erbij. De signalen zelf staan in de casus. */
const stap1Schema = z.object({
  tijdEnPlaats: kort,
  waargenomenDoor: kort,
  wieWarenErbij: kort,
  signaalIds: z.array(z.uuid()).max(500).default([]),
  eerdereMeldingen: lang,
  kindcheck: kindcheckSchema.nullable().default(null),
  afspraken: lang,
});

/** Stap 2 (feiten §1.3): wie is geraadpleegd, met welke vraag en welk advies. Een casus mag anoniem worden voorgelegd (§1.5). */
const stap2Schema = z.object({
  geraadpleegd: z.enum(consultatiesoortCodes).nullable().default(null),
  naamEnFunctie: kort,
  organisatie: kort,
  anoniemVoorgelegd: z.boolean().default(false),
  vraag: lang,
  advies: lang,
  afspraken: lang,
  wieCoordineert: kort,
});

const gesprekSchema = z.object({
  persoonId: z.uuid(),
  apartGesproken: z.boolean().default(false),
  reactie: lang,
});

/** Stap 3 (feiten §1.3): per persoon de reactie in eigen woorden, de stem van het kind, of waarom niet gesproken. */
const stap3Schema = z.object({
  doel: lang,
  gesprekken: z.array(gesprekSchema).max(50).default([]),
  andereDeelnemers: kort,
  besprokenFeiten: lang,
  stemVanHetKind: lang,
  afspraken: lang,
  redenNietGevoerd: z.enum(redenStap3NietCodes).nullable().default(null),
  beslotenDoor: kort,
  pogingen: z.int().min(0).max(999).nullable().default(null),
});

/** Stap 4 (feiten §1.3): risico, aard en ernst; instrument alleen met naam, versie en uitkomst (§7). */
const stap4Schema = z.object({
  risico: lang,
  aard: lang,
  ernst: lang,
  instrument: kort,
  instrumentVersie: kort,
  instrumentUitkomst: kort,
  vtGeraadpleegd: driestand,
  vtAdvies: lang,
});

/** Stap 5 (feiten §1.3): afspraken na de twee besluiten. De besluiten zelf horen bij de weging (`domain/afwegingskader`). */
const stap5Schema = z.object({
  afsprakenMetVeiligThuis: lang,
  afsprakenMetGezin: lang,
  eigenHulp: lang,
  andereOrganisaties: lang,
  verwijsindex: z.enum(['ja', 'nee', 'nvt']).default('nvt'),
});

/** De velden van elke stap. Alles mag leeg blijven; wat ontbreekt is advies, geen blokkade (feiten §1.4). */
export const veldenPerStap = {
  stap_1: stap1Schema,
  stap_2: stap2Schema,
  stap_3: stap3Schema,
  stap_4: stap4Schema,
  stap_5: stap5Schema,
} as const satisfies Record<MeldcodeStap, z.ZodType>;

/** De inhoud van een staprecord: de stap en zijn velden horen bij elkaar. */
export const stapInhoudSchema = z.discriminatedUnion('stap', [
  z.object({ stap: z.literal('stap_1'), velden: stap1Schema }),
  z.object({ stap: z.literal('stap_2'), velden: stap2Schema }),
  z.object({ stap: z.literal('stap_3'), velden: stap3Schema }),
  z.object({ stap: z.literal('stap_4'), velden: stap4Schema }),
  z.object({ stap: z.literal('stap_5'), velden: stap5Schema }),
]);
export type StapInhoud = z.infer<typeof stapInhoudSchema>;
