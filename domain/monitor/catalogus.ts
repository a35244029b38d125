import { z } from 'zod';
import { type Dimensiecode, INDELINGEN } from './indeling.ts';
import { peilhalfjaar } from './periode.ts';
import { POPULATIES, type Populatie } from './populatie.ts';
import { type Stelsel, voegSamen } from './stelsel.ts';
import type { Tabel, Tabelvorm } from './tabel.ts';

const code = z.string().regex(/^[a-z0-9_]+$/);
// The records are made of literal keys, so the casts only restore what Object.keys forgets.
const dimensiecode = z.enum(Object.keys(INDELINGEN) as [Dimensiecode, ...Dimensiecode[]]);
const populatie = z.enum(Object.keys(POPULATIES) as [Populatie, ...Populatie[]]);

const dimensieSchema = z.object({
  id: dimensiecode,
  label: z.string().min(1),
  isOptelbaar: z.boolean(),
  categorieen: z.array(z.object({ code, label: z.string().min(1), isNeutraal: z.boolean().optional() })).min(2),
  /** Een klasse die de som is van klassen van een andere dimensie: daarmee kan een lezer rekenen. */
  samengesteldUit: z.object({ dimensie: dimensiecode, klassen: z.record(code, z.array(code).min(1)) }).optional(),
});

const tabelSchema = z.object({
  code: z.string().regex(/^[A-Z]\d{2}$/),
  titel: z.string().min(1),
  as: code,
  hoofdpunt: z.string().min(1).nullable(),
  populatie,
  eenheid: z.enum(['casus', 'persoon', 'melding', 'huisverbod', 'actie']),
  moment: z.enum(['instroom', 'stand', 'uitstroom']),
  dimensies: z.array(dimensiecode).min(1).max(2),
  meervoudig: dimensiecode.nullable(),
  /** Minder inwoners dan dit: de tabel gaat niet mee (feiten.md §8.6). */
  minimumInwoners: z.int().positive().nullable(),
  definitie: z.object({ telt: z.string().min(1), teller: z.string().min(1), noemer: z.string().min(1) }),
  bron: z.object({ titel: z.string().min(1), datum: z.iso.date() }),
  bronvelden: z.array(z.string().min(1)).min(1),
});

/** Het vaste, genummerde lijstje van tabellen dat naar buiten mag. Nieuwe vragen zijn een nieuwe versie, nooit een filter. */
export const catalogusSchema = z
  .object({
    versie: z.string().min(1),
    datum: z.iso.date(),
    bron: z.string().min(1),
    assen: z.array(z.object({ code, titel: z.string().min(1), bron: z.string().min(1) })).min(1),
    dimensies: z.array(dimensieSchema).min(1),
    tabellen: z.array(tabelSchema).min(1),
  })
  .refine(
    ({ tabellen }) => tabellen.every((tabel) => hoortBijPopulatie(tabel)),
    'eenheid en moment horen bij de populatie',
  )
  .refine(
    ({ tabellen, dimensies, assen }) =>
      tabellen.every(
        (tabel) =>
          assen.some((as) => as.code === tabel.as) &&
          tabel.dimensies.every((id) => dimensies.some((dimensie) => dimensie.id === id)),
      ),
    'elke as en dimensie van een tabel bestaat',
  )
  .refine(
    ({ tabellen, dimensies }) =>
      tabellen.every((tabel) =>
        tabel.dimensies.every(
          (id) => dimensies.find((dimensie) => dimensie.id === id)?.isOptelbaar === (id !== tabel.meervoudig),
        ),
      ),
    'precies de meervoudige dimensie is niet optelbaar',
  );
export type Catalogus = z.infer<typeof catalogusSchema>;
export type Catalogustabel = Catalogus['tabellen'][number];

function hoortBijPopulatie(tabel: z.infer<typeof tabelSchema>): boolean {
  const { eenheid, moment } = POPULATIES[tabel.populatie];
  return tabel.eenheid === eenheid && tabel.moment === moment;
}

/** De vorm van een catalogustabel voor één periode: de populatie krijgt de periode erbij, een stand zijn peildatum. */
export function tabelvormVan(catalogus: Catalogus, tabel: Catalogustabel, periode: string): Tabelvorm {
  const telperiode = POPULATIES[tabel.populatie].isPeriodeOptelbaar ? periode : peilhalfjaar(periode);
  return {
    code: tabel.code,
    populatie: `${tabel.populatie}.${telperiode}`,
    dimensies: tabel.dimensies.flatMap((id) => catalogus.dimensies.filter((dimensie) => dimensie.id === id)),
    meervoudig: tabel.meervoudig ?? undefined,
  };
}

/** De tabellen die een gemeente met dit inwonertal mag leveren. */
export function leverbareTabellen(catalogus: Catalogus, inwoners: number): readonly Catalogustabel[] {
  return catalogus.tabellen.filter((tabel) => inwoners >= (tabel.minimumInwoners ?? 0));
}

/**
 * Optellingen tussen tabellen met een fijne en een grove indeling van hetzelfde (18 jaar en ouder is de som van vier
 * leeftijdsgroepen). Alleen voor cellen die in `tabellen` allemaal voorkomen.
 */
export function indelingsverbanden(catalogus: Catalogus, tabellen: readonly Tabel[]): Stelsel {
  const waarden = new Map(tabellen.flatMap((tabel) => tabel.cellen.map((cel) => [cel.sleutel, cel.waarde] as const)));
  const delen: Stelsel[] = [];
  for (const grof of catalogus.dimensies) {
    const { samengesteldUit } = grof;
    if (samengesteldUit === undefined) continue;
    for (const [klasse, fijn] of Object.entries(samengesteldUit.klassen)) {
      for (const [sleutel, waarde] of waarden) {
        if (!sleutel.endsWith(`|${grof.id}=${klasse}`)) continue;
        const basis = sleutel.slice(0, sleutel.lastIndexOf('|'));
        const fijne = fijn.map((fijnecode) => `${basis}|${samengesteldUit.dimensie}=${fijnecode}`);
        if (!fijne.every((deel) => waarden.has(deel))) continue;
        delen.push({
          cellen: [{ sleutel, waarde }, ...fijne.map((deel) => ({ sleutel: deel, waarde: waarden.get(deel) ?? 0 }))],
          vergelijkingen: [[[0, -1], ...fijne.map((_, plaats) => [plaats + 1, 1] as const)]],
        });
      }
    }
  }
  return voegSamen(delen).stelsel;
}
