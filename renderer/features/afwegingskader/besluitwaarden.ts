import { z } from 'zod';
import { afwegingskaderContract } from '#api/afwegingskader/contract.ts';
import { isMelden } from '#domain/afwegingskader/besluit.ts';
import { besluitMelden, geinformeerdCodes } from '#domain/meldcode/lijsten.ts';
import { afwegen } from '#renderer/tekst/afwegingskader.ts';
import type { Optie } from '#renderer/ui/Keuzelijst.tsx';
import type { Weigering } from '#renderer/ui/use-formulier.ts';
import type { Weging } from './gegevens.ts';

const contract = afwegingskaderContract['afwegingskader.neemBesluit'].input;

/** The contract's schema with a row for every person of the case; a row without an answer is left out when sending. */
export const besluitformulierSchema = contract.extend({
  geinformeerd: z.array(
    z.object({
      persoonId: z.uuid(),
      wijze: z.enum(geinformeerdCodes).nullable(),
      reden: z.string().nullable(),
      pogingen: z
        .string()
        .nullable()
        .transform((tekst) => (tekst === null || tekst.trim() === '' ? null : Number(tekst)))
        .pipe(z.int().min(0).max(999).nullable()),
      reactie: z.string().nullable(),
    }),
  ),
});
export type Besluitwaarden = z.output<typeof besluitformulierSchema>;

/** What the contract takes: only the people about whom something is filled in, and nobody when there is no report. */
export function alsBesluit(waarden: Besluitwaarden): z.input<typeof contract> {
  if (!isMelden(waarden.melden)) return { ...waarden, gemeldOp: null, geinformeerd: [] };
  return {
    ...waarden,
    geinformeerd: waarden.geinformeerd.flatMap(({ wijze, ...rij }) => (wijze === null ? [] : [{ ...rij, wijze }])),
  };
}

/** The refusal with the rows numbered as on the screen, where nobody is left out. */
export function alsFormulierfout(weigering: Weigering, waarden: Besluitwaarden): Weigering {
  const plaatsen = waarden.geinformeerd.flatMap(({ wijze }, plaats) => (wijze === null ? [] : [plaats]));
  const velden = weigering.velden?.map((veld) => {
    const [eerste, tweede, ...rest] = veld.pad;
    if (eerste !== 'geinformeerd' || typeof tweede !== 'number') return veld;
    return { ...veld, pad: [eerste, plaatsen[tweede] ?? tweede, ...(rest.length === 0 ? ['wijze'] : rest)] };
  });
  return velden === undefined ? weigering : { ...weigering, velden };
}

/** The decisions about reporting that can be chosen, those that follow from the norm first, each saying how it relates to it. */
export function meldenOpties(weging: Pick<Weging, 'kiesbaar' | 'passend'>): readonly Optie[] {
  const { passend, kiesbaar } = weging;
  const volgorde = [...passend, ...kiesbaar.filter((besluit) => !passend.includes(besluit))];
  return volgorde.map((besluit) => ({
    waarde: besluit,
    tekst: besluitMelden[besluit],
    uitleg: verhouding(besluit, passend.includes(besluit)),
  }));
}

function verhouding(besluit: keyof typeof besluitMelden, isPassend: boolean): string {
  if (isPassend) return afwegen.besluit.volgtUitNorm;
  return isMelden(besluit) ? afwegen.besluit.zonderNorm : afwegen.besluit.wijktAf;
}
