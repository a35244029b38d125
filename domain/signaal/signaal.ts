import { z } from 'zod';
import { bronsoortCodes } from '#domain/casus/lijsten.ts';
import { isToekomst } from '#domain/datum/moment.ts';
import { momentSchema } from '#domain/datum/schema.ts';
import type { Tijdstip } from '#domain/datum/tijdstip.ts';
import type { Reden } from '#domain/reden.ts';
import { leegMag, optioneleTekst, verplichteTekst } from '#domain/veld.ts';

/**
 * SIG-01. Feit, bron en duiding staan apart: "Facts first; interpretation must be labelled as such with its author"
 * (feiten.md §1.3 stap 1, 2026-11-21). Feit en bron zijn verplicht; een duiding mag, maar nooit zonder wie hem geeft.
 * Wanneer het gebeurde mag onbekend of ruw zijn; wanneer het is vastgelegd houdt het systeem zelf bij.
 */
export const signaalInvoerSchema = z
  .object({
    persoonId: z.string().min(1).nullable(),
    soort: z.string().min(1).nullable(),
    feit: verplichteTekst(
      4000,
      'Schrijf op wat er is gezien, gehoord of gebeurd. Alleen het feit; uw uitleg komt bij Duiding.',
    ),
    bron: verplichteTekst(200, 'Schrijf op van wie u dit weet, of dat u het zelf zag.'),
    bronsoort: z.enum(bronsoortCodes, 'Kies van wat voor bron dit komt. Weet u het niet? Kies dan Onbekend.'),
    duiding: optioneleTekst(4000, 'De duiding'),
    duidingDoor: optioneleTekst(120, 'De naam bij de duiding'),
    gebeurdOp: leegMag(momentSchema),
    plaats: optioneleTekst(120, 'De plaats'),
    rodeVlag: z.string().min(1).nullable(),
  })
  .superRefine((signaal, ctx) => {
    if (signaal.duiding !== null && signaal.duidingDoor === null) {
      ctx.addIssue({ code: 'custom', path: ['duidingDoor'], message: 'Schrijf op wie deze duiding geeft.' });
    }
    if (signaal.duiding === null && signaal.duidingDoor !== null) {
      ctx.addIssue({ code: 'custom', path: ['duiding'], message: 'Schrijf de duiding op, of haal de naam weg.' });
    }
  });
export type SignaalInvoer = z.output<typeof signaalInvoerSchema>;

export type Signaalfout = 'GEBEURD_IN_TOEKOMST' | 'ONBEKENDE_RODE_VLAG' | 'ONBEKEND_SIGNAAL';

/** De codes die de signalencatalogus van de regio kent; een vlag mag ook verzwarend zijn. */
export type Signaalcodes = { readonly signalen: readonly string[]; readonly rodeVlaggen: readonly string[] };

/**
 * SIG-02. Een signaal gaat over iets wat gebeurd is, en noemt alleen signalen en rode vlaggen uit de catalogus, zodat elk
 * merkteken op het scherm een uitleg met bron heeft (feiten.md §3.3). Geeft alle bezwaren.
 */
export function beoordeelSignaal(
  signaal: Pick<SignaalInvoer, 'gebeurdOp' | 'rodeVlag' | 'soort'>,
  codes: Signaalcodes,
  nu: Tijdstip,
): readonly Reden<Signaalfout>[] {
  const fouten: Reden<Signaalfout>[] = [];
  if (signaal.gebeurdOp !== null && isToekomst(signaal.gebeurdOp, nu))
    fouten.push({ pad: ['gebeurdOp'], code: 'GEBEURD_IN_TOEKOMST' });
  if (signaal.rodeVlag !== null && !codes.rodeVlaggen.includes(signaal.rodeVlag))
    fouten.push({ pad: ['rodeVlag'], code: 'ONBEKENDE_RODE_VLAG' });
  if (signaal.soort !== null && !codes.signalen.includes(signaal.soort))
    fouten.push({ pad: ['soort'], code: 'ONBEKEND_SIGNAAL' });
  return fouten;
}

/** Een signaal zoals opgeslagen. `gemaaktDoor` is de naam van wie het vastlegde. */
export const signaalSchema = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  persoonId: z.uuid().nullable(),
  soort: z.string().nullable(),
  feit: z.string(),
  bron: z.string(),
  bronsoort: z.enum(bronsoortCodes),
  duiding: z.string().nullable(),
  duidingDoor: z.string().nullable(),
  gebeurdOp: z.string().nullable(),
  plaats: z.string().nullable(),
  rodeVlag: z.string().nullable(),
  vastgesteldOp: z.string().nullable(),
  corrigeertId: z.uuid().nullable(),
  correctieReden: z.string().nullable(),
  gemaaktOp: z.string(),
  gemaaktDoor: z.string(),
});
export type Signaal = z.output<typeof signaalSchema>;
