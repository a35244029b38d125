import { z } from 'zod';
import { type Indeling, indelingSchema, type RijVoorstel } from './voorstel.ts';

/**
 * Wat er met een rij gebeurt: een nieuwe casus, erbij in een casus die er al is, of overslaan. Bij een casussenlijst
 * betekent `bestaand` dat alleen de bronregel in het journaal van die casus komt: een lijst overschrijft nooit een dossier.
 */
export const besluitSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('nieuw') }),
  z.object({ soort: z.literal('bestaand'), casusId: z.uuid() }),
  z.object({ soort: z.literal('overslaan') }),
]);
export type Besluit = z.infer<typeof besluitSchema>;

const rijnummer = z.string().regex(/^\d+$/);

/** Alles wat de gebruiker over de lijst heeft gezegd; de bron zelf verandert niet. */
export const keuzesSchema = z.object({
  blad: z.int().min(0),
  indeling: indelingSchema,
  /** Rij -> kolom -> nieuwe tekst. */
  correcties: z.record(rijnummer, z.record(rijnummer, z.string())),
  /** Rij -> besluit; zonder besluit geldt het voorstel. */
  besluiten: z.record(rijnummer, besluitSchema),
  /** Rij en naam van de persoon -> wie het in het dossier is, of `null` voor een nieuwe persoon. */
  personen: z.record(z.string(), z.uuid().nullable()),
});
export type Keuzes = z.infer<typeof keuzesSchema>;

/** De keuzes waarmee een import begint. */
export function beginKeuzes(blad: number, indeling: Indeling): Keuzes {
  return { blad, indeling, correcties: {}, besluiten: {}, personen: {} };
}

/** Sleutel van een persoonskeuze: de rij en de naam, zodat zij een verbetering elders in de rij overleeft. */
export function persoonsleutel(rij: number, volledigeNaam: string): string {
  return `${rij}/${volledigeNaam}`;
}

/** Zet of wist de verbetering van een cel; de besluiten over de rij blijven staan. */
export function metCorrectie(keuzes: Keuzes, rij: number, kolom: number, tekst: string | null): Keuzes {
  const { [String(kolom)]: _, ...rest } = keuzes.correcties[rij] ?? {};
  const nieuw = tekst === null ? rest : { ...rest, [kolom]: tekst };
  const { [String(rij)]: __, ...andere } = keuzes.correcties;
  return { ...keuzes, correcties: Object.keys(nieuw).length === 0 ? andere : { ...andere, [rij]: nieuw } };
}

/** Een casus die er misschien al is bij een rij, met waaraan dat te zien is. */
export const bekendeCasusSchema = z.object({
  casusId: z.uuid(),
  nummer: z.string(),
  naam: z.string(),
  /** `nummer`: hetzelfde nummer is eerder ingelezen; `personen`: dezelfde mensen staan erin. */
  waaraan: z.enum(['nummer', 'personen']),
});
export type BekendeCasus = z.infer<typeof bekendeCasusSchema>;

/**
 * IMP-01. Wat de import met een rij doet als de gebruiker niets zegt. Een geweigerde of al ingelezen rij wordt
 * overgeslagen; een rij die aan nummer of mensen als een bestaande casus te herkennen is, komt daarbij; de rest wordt nieuw.
 */
export function voorstelBesluit(voorstel: Pick<RijVoorstel, 'staat'>, bekend: readonly BekendeCasus[]): Besluit {
  if (voorstel.staat === 'geweigerd' || voorstel.staat === 'overgeslagen') return { soort: 'overslaan' };
  const [enige] = bekend;
  return enige && bekend.length === 1 ? { soort: 'bestaand', casusId: enige.casusId } : { soort: 'nieuw' };
}

/** Hoeveel rijen in welke staat zijn en wat ermee gaat gebeuren. */
export const tellingenSchema = z.object({
  rijen: z.int(),
  goed: z.int(),
  twijfel: z.int(),
  geweigerd: z.int(),
  overgeslagen: z.int(),
  nieuw: z.int(),
  bestaand: z.int(),
  overslaan: z.int(),
});
export type Tellingen = z.infer<typeof tellingenSchema>;

/** Telt de rijen naar staat en besluit. */
export function telRijen(
  rijen: readonly { readonly staat: RijVoorstel['staat']; readonly besluit: Besluit }[],
): Tellingen {
  const tel = (past: (een: (typeof rijen)[number]) => boolean) => rijen.filter(past).length;
  return {
    rijen: rijen.length,
    goed: tel((een) => een.staat === 'goed'),
    twijfel: tel((een) => een.staat === 'twijfel'),
    geweigerd: tel((een) => een.staat === 'geweigerd'),
    overgeslagen: tel((een) => een.staat === 'overgeslagen'),
    nieuw: tel((een) => een.besluit.soort === 'nieuw'),
    bestaand: tel((een) => een.besluit.soort === 'bestaand'),
    overslaan: tel((een) => een.besluit.soort === 'overslaan'),
  };
}
