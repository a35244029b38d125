import { z } from 'zod';
import { contactkanaalCodes, journaalsoortCodes } from '#domain/casus/lijsten.ts';
import { isToekomst } from '#domain/datum/moment.ts';
import { momentSchema } from '#domain/datum/schema.ts';
import type { Tijdstip } from '#domain/datum/tijdstip.ts';
import type { Reden } from '#domain/reden.ts';
import { leegMag, optioneleTekst, verplichteTekst } from '#domain/veld.ts';

/** Wat iemand zelf schrijft; een bronregel komt alleen uit het inlezen en een correctie langs haar eigen weg. */
export const journaalsoortZelf = ['notitie', 'contact', 'overleg', 'besluit'] as const;

/**
 * JRN-01. Een regel in het journaal zegt wat, wanneer, en bij contact of overleg ook met wie (feiten.md §1.3 en §1.8,
 * 2026-11-21: "date, who present"). Wanneer het gebeurde staat los van wanneer het is vastgelegd.
 */
export const journaalInvoerSchema = z
  .object({
    soort: z.enum(journaalsoortZelf, 'Kies wat voor regel dit is.'),
    gebeurdOp: momentSchema,
    tekst: verplichteTekst(20_000, 'Schrijf op wat er is gebeurd of besproken.'),
    persoonId: z.string().min(1).nullable(),
    metWie: optioneleTekst(200, 'Met wie'),
    kanaal: leegMag(z.enum(contactkanaalCodes, 'Kies een manier van contact uit de lijst.')),
  })
  .superRefine((regel, ctx) => {
    const heeftIemand = regel.persoonId !== null || regel.metWie !== null;
    if ((regel.soort === 'contact' || regel.soort === 'overleg') && !heeftIemand) {
      ctx.addIssue({ code: 'custom', path: ['metWie'], message: 'Kies de persoon, of schrijf op met wie het was.' });
    }
  });
export type JournaalInvoer = z.output<typeof journaalInvoerSchema>;

export type Journaalfout = 'GEBEURD_IN_TOEKOMST';

/** JRN-02. Het journaal gaat over wat geweest is; wat nog moet komen is een actie. Geeft alle bezwaren. */
export function beoordeelJournaal(
  regel: Pick<JournaalInvoer, 'gebeurdOp'>,
  nu: Tijdstip,
): readonly Reden<Journaalfout>[] {
  return isToekomst(regel.gebeurdOp, nu) ? [{ pad: ['gebeurdOp'], code: 'GEBEURD_IN_TOEKOMST' }] : [];
}

/** Een regel in het journaal zoals opgeslagen. `gemaaktDoor` is de naam van wie hem vastlegde. */
export const journaalregelSchema = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  soort: z.enum(journaalsoortCodes),
  gebeurdOp: z.string(),
  tekst: z.string(),
  persoonId: z.uuid().nullable(),
  metWie: z.string().nullable(),
  kanaal: z.enum(contactkanaalCodes).nullable(),
  vastgesteldOp: z.string().nullable(),
  corrigeertId: z.uuid().nullable(),
  correctieReden: z.string().nullable(),
  gemaaktOp: z.string(),
  gemaaktDoor: z.string(),
});
export type Journaalregel = z.output<typeof journaalregelSchema>;
