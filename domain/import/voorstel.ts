import { z } from 'zod';
import {
  aardCodes,
  casusStatusCodes,
  geslachtCodes,
  instroombronCodes,
  kenmerkCodes,
  relatiesoortCodes,
  rolCodes,
  vormCodes,
} from '#domain/casus/lijsten.ts';
import { datumSchema, deeldatumSchema } from '#domain/datum/schema.ts';
import { jaNeeOnbekendCodes, vtSoortCodes } from '#domain/meldcode/lijsten.ts';
import { lijstSoorten, velden } from './velden.ts';

/** Alles wat de import over een cel of een rij te zeggen heeft. De zin erbij staat in `renderer/tekst/import.ts`. */
export const bevindingCodes = [
  'DATUM_TWEE_LEZINGEN',
  'DATUM_ONMOGELIJK',
  'DATUM_ONLEESBAAR',
  'DATUM_ALLEEN_DEEL',
  'DATUM_TOEKOMST',
  'DATUM_VAAG',
  'DATUM_MET_TEKST',
  'EEUW_GERADEN',
  'WEEK_ZONDER_JAAR',
  'CONTACT_VOOR_BINNENKOMST',
  'GEMEENTE_UIT_KERN',
  'GEMEENTE_ONBEKEND',
  'POSTCODE_ONGELDIG',
  'ADRES_GEHEIM',
  'BSN_ONGELDIG',
  'BSN_GEVONDEN',
  'BSN_VAN_WIE',
  'TELEFOON_IN_TEKST',
  'CONTACT_WAARSCHUWING',
  'TOLK_GEVONDEN',
  'FORMULE_ALS_TEKST',
  'HTML_ALS_TEKST',
  'PERSOON_ZONDER_NAAM',
  'NAAM_MET_CIJFER',
  'NAAM_VOLGORDE',
  'ZELFDE_NAAM_TWEE_KEER',
  'ROL_UIT_AFKORTING',
  'LEEFTIJD_OP_PEILDATUM',
  'LEEFTIJD_ZONDER_PEILDATUM',
  'LEEFTIJD_KLOPT_NIET',
  'LEEFTIJD_ONMOGELIJK',
  'GEBOORTE_NA_BINNENKOMST',
  'ALLEEN_AANTAL_KINDEREN',
  'NIET_ALLES_BEGREPEN',
  'WAARDE_ONBEKEND',
  'WAARDE_UITGELEGD',
  'VT_ZONDER_DATUM',
  'REGISSEUR_TWEE',
  'REGISSEUR_GEEN_PERSOON',
  'REGISSEUR_AANGEVULD',
  'STATUS_ZONDER_DATUM',
  'AFGESLOTEN_VOOR_BINNENKOMST',
  'STATUS_EN_AFSLUITDATUM',
  'TIJD_MIDDERNACHT',
  'TIJD_ONTBREEKT',
  'KLOK_DUBBEL',
  'KLOK_BESTAAT_NIET',
  'DUUR_WIJKT_AF',
  'VERLENGD_ZONDER_DUUR',
  'OVERTREDING_BUITEN_TERMIJN',
  'NUMMER_DUBBEL',
  'MOGELIJK_DUBBEL',
  'MOGELIJK_BEKEND',
  'CASUS_BESTAAT',
  'AL_INGELEZEN',
  'GEMELD_VOLGENS_STAP',
  'BIJ_VORIGE_RIJ',
  'GEEN_NAAM',
  'GEEN_NAAM_OF_DATUM',
  'GEEN_OPLEGGING',
  'KOPREGEL_HERHAALD',
  'TOTAALREGEL',
] as const;
export type BevindingCode = (typeof bevindingCodes)[number];

/**
 * Een bevinding bij een rij. `waarde` is wat de zin moet noemen, `keuzen` zijn teksten waardoor de gebruiker de cel met
 * een klik kan vervangen, `rijen` wijst naar andere rijen van de bron. Ernst `geweigerd`: de waarde (of zonder kolom: de
 * hele rij) wordt niet in een veld gezet; de tekst blijft altijd als bronregel bewaard.
 */
const bevindingSchema = z.object({
  kolom: z.number().int().nullable(),
  veld: z.enum(velden).nullable(),
  ernst: z.enum(['info', 'twijfel', 'geweigerd']),
  code: z.enum(bevindingCodes),
  waarde: z.string().optional(),
  keuzen: z.array(z.object({ tekst: z.string(), waarde: z.string() })).optional(),
  rijen: z.array(z.number().int()).optional(),
});
export type Bevinding = z.infer<typeof bevindingSchema>;

const naamSchema = z.object({
  roepnaam: z.string(),
  voornamen: z.string(),
  tussenvoegsel: z.string(),
  achternaam: z.string(),
});

/** Een persoon uit de lijst. `leeftijdOp` is de dag waarop de leeftijd gold (meestal de dag van binnenkomst). */
const ingelezenPersoonSchema = z.object({
  naam: naamSchema,
  volledigeNaam: z.string(),
  rol: z.enum(rolCodes),
  relatie: z.enum(relatiesoortCodes).nullable(),
  geslacht: z.enum(geslachtCodes),
  geboortedatum: deeldatumSchema.nullable(),
  leeftijd: z.number().int().min(0).max(130).nullable(),
  leeftijdOp: datumSchema.nullable(),
  bsn: z.string().nullable(),
  telefoon: z.string().nullable(),
  kolom: z.number().int(),
});
export type IngelezenPersoon = z.infer<typeof ingelezenPersoonSchema>;

const gemeenteSchema = z.object({ code: z.string(), naam: z.string() });

/** Een huisverbod zoals de lijst het noemt; `opgelegdOp` is Nederlandse kloktijd `JJJJ-MM-DDTUU:MM`, of alleen de dag. */
const ingelezenHuisverbodSchema = z.object({
  opgelegdOp: z.string().nullable(),
  duurDagen: z.number().int().nullable(),
  isVerlengd: z.boolean(),
  isIngetrokken: z.boolean(),
  isOvertreden: z.boolean(),
  overtredenOp: datumSchema.nullable(),
});
export type IngelezenHuisverbod = z.infer<typeof ingelezenHuisverbodSchema>;

const adresdelen = {
  adres: z.string().nullable(),
  isGeheimAdres: z.boolean(),
  postcode: z.string().nullable(),
  plaats: z.string().nullable(),
  gemeente: gemeenteSchema.nullable(),
};

/** Wat van een rij van een casussenlijst begrepen is. */
const begrepenCasusSchema = z.object({
  soort: z.literal('casussen'),
  nummer: z.string().nullable(),
  gezinsnaam: z.string().nullable(),
  ...adresdelen,
  personen: z.array(ingelezenPersoonSchema),
  aantalKinderen: z.number().int().nullable(),
  binnengekomen: datumSchema.nullable(),
  instroombron: z.enum(instroombronCodes).nullable(),
  vormen: z.array(z.enum(vormCodes)),
  aarden: z.array(z.enum(aardCodes)),
  kenmerken: z.array(z.enum(kenmerkCodes)),
  meldcode: z.object({ stappen: z.array(z.number().int().min(1).max(5)), isGemeld: z.boolean() }).nullable(),
  veiligThuis: z
    .object({ soort: z.enum(vtSoortCodes), isAnoniem: z.boolean(), datum: datumSchema.nullable() })
    .nullable(),
  regisseur: z.object({ naam: z.string(), isOrganisatie: z.boolean() }).nullable(),
  laatsteContact: datumSchema.nullable(),
  volgendeActie: z.string().nullable(),
  wanneer: z.object({ datum: datumSchema.nullable(), tekst: z.string() }).nullable(),
  huisverbod: ingelezenHuisverbodSchema.nullable(),
  status: z.enum(casusStatusCodes).nullable(),
  afgeslotenOp: deeldatumSchema.nullable(),
  opmerkingen: z.string().nullable(),
  contactWaarschuwing: z.string().nullable(),
  tolk: z.string().nullable(),
});
export type BegrepenCasus = z.infer<typeof begrepenCasusSchema>;

/** Wat van een rij van een huisverbodregister begrepen is. */
const begrepenHuisverbodSchema = z.object({
  soort: z.literal('huisverboden'),
  nummer: z.string().nullable(),
  gezinsnaam: z.string().nullable(),
  ...adresdelen,
  uithuisgeplaatste: ingelezenPersoonSchema.nullable(),
  achterblijvers: z.array(ingelezenPersoonSchema),
  kinderen: z.array(ingelezenPersoonSchema),
  heeftKinderen: z.enum(jaNeeOnbekendCodes),
  huisverbod: ingelezenHuisverbodSchema,
  hulpAanvaard: z.enum(['ja', 'deels', 'nee', 'onbekend']),
  opmerkingen: z.string().nullable(),
});
export type BegrepenHuisverbod = z.infer<typeof begrepenHuisverbodSchema>;

/** Een cel van de bron zoals hij bewaard blijft; `gecorrigeerd` is wat de gebruiker ervan maakte. */
export const bronregelSchema = z.array(
  z.object({ kop: z.string(), tekst: z.string(), gecorrigeerd: z.string().optional() }),
);
export type Bronregel = z.infer<typeof bronregelSchema>;

/** Een rij van de bron met wat ervan begrepen is, waar twijfel over is en wat geweigerd is. */
export const rijVoorstelSchema = z.object({
  rij: z.number().int(),
  /** De eerste rij van dezelfde casus; alleen anders dan `rij` in een lijst met een persoon per rij. */
  groep: z.number().int(),
  staat: z.enum(['goed', 'twijfel', 'geweigerd', 'overgeslagen']),
  begrepen: z.discriminatedUnion('soort', [begrepenCasusSchema, begrepenHuisverbodSchema]).nullable(),
  bevindingen: z.array(bevindingSchema),
  bronregel: bronregelSchema,
  regelSleutel: z.string(),
});
export type RijVoorstel = z.infer<typeof rijVoorstelSchema>;

/** Waar een kolom naartoe gaat en waarom. `persoon` is bij welke persoon van de rij een los gegeven hoort. */
export const kolomVoorstelSchema = z.object({
  kolom: z.number().int().min(0),
  kop: z.string(),
  veld: z.enum(velden),
  persoon: z.string().nullable(),
  score: z.number().min(0).max(1),
  reden: z.enum(['kop', 'inhoud', 'kop_en_inhoud', 'onthouden', 'gebruiker', 'geen']),
});
export type KolomVoorstel = z.infer<typeof kolomVoorstelSchema>;

/** Hoe een werkblad gelezen wordt. `kopRij` is de plaats van de kopregel, 0 is de eerste rij, -1 betekent geen kop. */
export const indelingSchema = z.object({
  soort: z.enum(lijstSoorten),
  kopRij: z.number().int().min(-1),
  kolommen: z.array(kolomVoorstelSchema),
});
export type Indeling = z.infer<typeof indelingSchema>;
