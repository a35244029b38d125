import { z } from 'zod';
import { contactkanaalCodes, geslachtCodes, relatiesoortCodes, rolCodes } from '#domain/casus/lijsten.ts';
import { datumSchema, deeldatumSchema } from '#domain/datum/schema.ts';
import type { Reden } from '#domain/reden.ts';
import { leegMag, naamdeel, optioneleTekst } from '#domain/veld.ts';
import { isGeldigBsn, normaliseerBsn } from './bsn.ts';

const bsnSchema = z
  .string()
  .refine(
    isGeldigBsn,
    'Dit burgerservicenummer kan niet bestaan (het doorstaat de 11-proef niet). Controleer de cijfers of laat het veld leeg.',
  )
  // Na de controle bestaat de genormaliseerde vorm altijd.
  .transform((tekst) => normaliseerBsn(tekst) ?? tekst);

const naamvelden = {
  roepnaam: naamdeel(80, 'De roepnaam'),
  voornamen: naamdeel(150, 'De voornamen'),
  tussenvoegsel: naamdeel(20, 'Het tussenvoegsel'),
  achternaam: naamdeel(120, 'De achternaam'),
} as const;

const geboortevelden = {
  geboortedatum: leegMag(deeldatumSchema),
  leeftijd: z
    .int('Vul de leeftijd in hele jaren in.')
    .min(0, 'Een leeftijd is 0 of hoger.')
    .max(130, 'Een leeftijd is hoogstens 130.')
    .nullable(),
  leeftijdOp: leegMag(datumSchema),
} as const;

/** Alles wat men over een persoon kan invullen. Eén naamdeel is verplicht, de rest kan later. */
export const persoonInvoerSchema = z
  .object({
    ...naamvelden,
    ...geboortevelden,
    geslacht: z.enum(geslachtCodes, 'Kies een geslacht uit de lijst, of kies Onbekend.'),
    bsn: leegMag(bsnSchema),
    overledenOp: leegMag(deeldatumSchema),
    telefoon: optioneleTekst(40, 'Het telefoonnummer'),
    email: leegMag(z.email('Dit e-mailadres klopt niet. Vul het in zoals naam@voorbeeld.nl, of laat het leeg.')),
    taal: optioneleTekst(60, 'De taal'),
    heeftTolkNodig: z.boolean(),
    contactKanaal: leegMag(z.enum(contactkanaalCodes, 'Kies een manier van contact uit de lijst.')),
    contactAfspraak: optioneleTekst(500, 'De afspraak over veilig contact'),
    magNietGebeld: z.boolean(),
    isGeheimAdres: z.boolean(),
  })
  .superRefine((persoon, ctx) => {
    if (persoon.roepnaam === '' && persoon.voornamen === '' && persoon.achternaam === '') {
      ctx.addIssue({
        code: 'custom',
        path: ['roepnaam'],
        message: 'Vul een roepnaam of een achternaam in. Weet u geen naam? Schrijf dan bijvoorbeeld "onbekende man".',
      });
    }
    if ((persoon.leeftijd === null) !== (persoon.leeftijdOp === null)) {
      const path = [persoon.leeftijd === null ? 'leeftijd' : 'leeftijdOp'];
      ctx.addIssue({ code: 'custom', path, message: 'Een leeftijd heeft ook de dag nodig waarop die is opgegeven.' });
    }
  });
export type PersoonInvoer = z.output<typeof persoonInvoerSchema>;

/** Hoe een persoon in een casus staat. */
export const casusPersoonSchema = z.object({
  rol: z.enum(rolCodes, 'Kies een rol uit de lijst. Weet u het nog niet? Kies dan Onbekend.'),
  toelichting: optioneleTekst(300, 'De toelichting'),
  isGezinslid: z.boolean(),
});
export type CasusPersoonInvoer = z.output<typeof casusPersoonSchema>;

/** Eén relatie, gelezen als "van is <soort> van naar". */
export const relatieInvoerSchema = z
  .object({
    vanPersoonId: z.string().min(1, 'Kies de eerste persoon.'),
    naarPersoonId: z.string().min(1, 'Kies de tweede persoon.'),
    soort: z.enum(relatiesoortCodes, 'Kies een soort relatie uit de lijst.'),
    heeftGezag: z.boolean().nullable(),
    vanOp: leegMag(deeldatumSchema),
    totOp: leegMag(deeldatumSchema),
  })
  .superRefine((relatie, ctx) => {
    if (
      relatie.vanOp !== null &&
      relatie.totOp !== null &&
      relatie.totOp < relatie.vanOp.slice(0, relatie.totOp.length)
    ) {
      ctx.addIssue({ code: 'custom', path: ['totOp'], message: 'De einddatum ligt voor de begindatum.' });
    }
  });
export type RelatieInvoer = z.output<typeof relatieInvoerSchema>;

export type Relatiefout = 'RELATIE_MET_ZICHZELF' | 'RELATIE_PERSOON_NIET_IN_CASUS' | 'RELATIE_STAAT_ER_AL';

/**
 * REL-01. Een relatie bestaat tussen twee verschillende mensen van deze casus en staat er maar één keer in: de omgekeerde
 * richting van dezelfde partners is dezelfde relatie. Geeft alle bezwaren.
 */
export function beoordeelRelatie(
  relatie: Pick<RelatieInvoer, 'vanPersoonId' | 'naarPersoonId' | 'soort'>,
  persoonIds: readonly string[],
  relaties: readonly Pick<RelatieInvoer, 'vanPersoonId' | 'naarPersoonId' | 'soort'>[],
): readonly Reden<Relatiefout>[] {
  const { vanPersoonId, naarPersoonId, soort } = relatie;
  const fouten: Reden<Relatiefout>[] = [];
  if (vanPersoonId === naarPersoonId) fouten.push({ pad: ['naarPersoonId'], code: 'RELATIE_MET_ZICHZELF' });
  if (!persoonIds.includes(vanPersoonId) || !persoonIds.includes(naarPersoonId))
    fouten.push({ pad: ['naarPersoonId'], code: 'RELATIE_PERSOON_NIET_IN_CASUS' });
  const isWederzijds = WEDERZIJDS.some((code) => code === soort);
  const isDezelfde = relaties.some(
    (ander) =>
      ander.soort === soort &&
      ((ander.vanPersoonId === vanPersoonId && ander.naarPersoonId === naarPersoonId) ||
        (isWederzijds && ander.vanPersoonId === naarPersoonId && ander.naarPersoonId === vanPersoonId)),
  );
  if (isDezelfde) fouten.push({ pad: ['naarPersoonId'], code: 'RELATIE_STAAT_ER_AL' });
  return fouten;
}

/** Relaties die in beide richtingen hetzelfde betekenen. */
const WEDERZIJDS = [
  'partner',
  'ex_partner',
  'broer_zus',
  'huisgenoot',
  'overig_familielid',
  'schoonfamilie',
  'onbekend',
] as const;
