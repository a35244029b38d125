import { z } from 'zod';
import { datumSchema, deeldatumSchema, momentSchema } from '#domain/datum/schema.ts';
import { leegMag, naamdeel, optioneleTekst, verplichteTekst } from '#domain/veld.ts';
import {
  aardCodes,
  afsluitredenCodes,
  bronsoortCodes,
  casusStatusCodes,
  faseCodes,
  geslachtCodes,
  instroombronCodes,
  kenmerkCodes,
  resultaatCodes,
  rolCodes,
  vormCodes,
} from './lijsten.ts';

const gemeenteSchema = z.string().regex(/^GM\d{4}$/, 'Kies een gemeente uit de lijst.');
const postcodeSchema = z
  .string()
  .trim()
  .regex(/^[1-9]\d{3}\s?[A-Za-z]{2}$/, 'Vul een postcode in zoals 8331 AB, of laat het veld leeg.')
  .transform((tekst) => `${tekst.slice(0, 4)} ${tekst.slice(-2).toUpperCase()}`);

const adresvelden = {
  adres: optioneleTekst(150, 'Het adres'),
  postcode: leegMag(postcodeSchema),
  plaats: optioneleTekst(80, 'De plaats'),
  isGeheimAdres: z.boolean(),
} as const;

/** Een persoon in de snelle intake: een nieuwe, of een die er al is (`persoonId`). */
const intakePersoonSchema = z
  .object({
    persoonId: z.string().min(1).nullable(),
    roepnaam: naamdeel(80, 'De roepnaam'),
    tussenvoegsel: naamdeel(20, 'Het tussenvoegsel'),
    achternaam: naamdeel(120, 'De achternaam'),
    geboortedatum: leegMag(deeldatumSchema),
    leeftijd: z
      .int('Vul de leeftijd in hele jaren in.')
      .min(0, 'Een leeftijd is 0 of hoger.')
      .max(130, 'Een leeftijd is hoogstens 130.')
      .nullable(),
    geslacht: z.enum(geslachtCodes, 'Kies een geslacht uit de lijst, of kies Onbekend.'),
    rol: z.enum(rolCodes, 'Kies een rol uit de lijst. Weet u het nog niet? Kies dan Onbekend.'),
    isGezinslid: z.boolean(),
  })
  .refine((persoon) => persoon.persoonId !== null || persoon.roepnaam !== '' || persoon.achternaam !== '', {
    path: ['roepnaam'],
    message: 'Vul een roepnaam of een achternaam in, of haal deze persoon weg.',
  });

const eersteSignaalSchema = z.object({
  feit: verplichteTekst(4000, 'Schrijf op wat er is gezien, gehoord of gebeurd.'),
  bron: verplichteTekst(200, 'Schrijf op van wie u dit weet.'),
  bronsoort: z.enum(bronsoortCodes, 'Kies van wat voor bron dit komt.'),
  gebeurdOp: leegMag(momentSchema),
  rodeVlag: z.string().min(1).nullable(),
});

const eersteActieSchema = z.object({
  omschrijving: verplichteTekst(300, 'Schrijf op wat de volgende stap is.'),
  eigenaar: optioneleTekst(120, 'De naam van wie het doet'),
  datum: leegMag(datumSchema),
});

/** Snelle intake: verplicht zijn alleen een naam (van het gezin of van één persoon), de gemeente en de dag van binnenkomst. */
export const intakeSchema = z
  .object({
    naam: naamdeel(120, 'De naam van het gezin'),
    gemeenteCode: gemeenteSchema,
    binnengekomenOp: datumSchema,
    instroombron: z.enum(instroombronCodes, 'Kies hoe de casus binnenkwam.').nullable(),
    ...adresvelden,
    personen: z.array(intakePersoonSchema).max(40, 'Voeg hoogstens 40 personen toe; de rest kan later.'),
    signaal: eersteSignaalSchema.nullable(),
    actie: eersteActieSchema.nullable(),
  })
  .refine((intake) => intake.naam !== '' || intake.personen.length > 0, {
    path: ['naam'],
    message: 'Vul de naam van het gezin in, of voeg ten minste één persoon toe.',
  });
export type Intake = z.output<typeof intakeSchema>;

/** Wat van een casus later gewijzigd kan worden; sluiten en heropenen gaan langs hun eigen weg. */
export const casusGegevensSchema = z.object({
  naam: verplichteTekst(120, 'Vul de naam van het gezin in.'),
  gemeenteCode: leegMag(gemeenteSchema),
  status: z.enum(casusStatusCodes, 'Kies een status uit de lijst.'),
  fase: z.enum(faseCodes, 'Kies een fase uit de lijst.').nullable(),
  instroombron: z.enum(instroombronCodes, 'Kies hoe de casus binnenkwam.').nullable(),
  binnengekomenOp: leegMag(datumSchema),
  ...adresvelden,
  vormen: z.array(z.enum(vormCodes, 'Kies vormen uit de lijst.')),
  aarden: z.array(z.enum(aardCodes, 'Kies de aard uit de lijst.')),
  kenmerken: z.array(z.enum(kenmerkCodes, 'Kies kenmerken uit de lijst.')),
});
export type CasusGegevens = z.output<typeof casusGegevensSchema>;

/** Het formulier waarmee men een casus sluit; wat ontbreekt meldt `sluitCasus` allemaal tegelijk. */
export const sluitInvoerSchema = z.object({
  afgeslotenOp: datumSchema,
  afsluitreden: z.enum(afsluitredenCodes, 'Kies waarom de casus sluit.').nullable(),
  resultaat: z.enum(resultaatCodes, 'Kies wat het resultaat is. Weet u het niet? Kies dan Onbekend.').nullable(),
  toelichting: optioneleTekst(2000, 'De toelichting'),
});
export type SluitInvoer = z.output<typeof sluitInvoerSchema>;

/** Het formulier waarmee men een casus heropent. */
export const heropenInvoerSchema = z.object({
  status: z.enum(casusStatusCodes, 'Kies een status uit de lijst.'),
  reden: optioneleTekst(2000, 'De reden'),
});
export type HeropenInvoer = z.output<typeof heropenInvoerSchema>;
