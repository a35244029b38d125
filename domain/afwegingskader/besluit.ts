import { z } from 'zod';
import {
  type BesluitHulp,
  type BesluitMelden,
  besluitHulpCodes,
  besluitMeldenCodes,
  geinformeerdCodes,
} from '#domain/meldcode/lijsten.ts';
import type { Reden } from '#domain/reden.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { passendeBesluiten, type Uitkomst } from './uitkomst.ts';

const informatieSchema = z.object({
  persoonId: z.uuid(),
  wijze: z.enum(geinformeerdCodes),
  reden: z.string().trim().max(5_000).nullable(),
  pogingen: z.int().min(0).max(999).nullable(),
  reactie: z.string().trim().max(10_000).nullable(),
});

/** Stap 5: twee besluiten (melden, hulp) met hun motivering, en per persoon of hij over de melding is ingelicht. */
export const besluitInvoerSchema = z.object({
  melden: z.enum(besluitMeldenCodes),
  meldenMotivering: z.string().trim().max(20_000),
  hulp: z.enum(besluitHulpCodes),
  hulpMotivering: z.string().trim().max(20_000),
  geinformeerd: z.array(informatieSchema).max(100),
});
export type BesluitInvoer = z.infer<typeof besluitInvoerSchema>;

/** Afwijking van de norm: niet melden waar de norm melden zegt (AFW-09), of melden zonder die norm (AFW-10). */
export const afwijkingCodes = ['niet_melden', 'melden_zonder_norm'] as const;
export type Afwijking = (typeof afwijkingCodes)[number];

/** Een genomen besluit: de invoer en hoe het zich tot de norm verhoudt. */
export type Besluit = BesluitInvoer & { readonly afwijking: Afwijking | null };

/** Waarom een besluit niet wordt aangenomen. */
export type BesluitFout =
  | 'MOTIVERING_ONTBREEKT'
  | 'AFWIJKING_ZONDER_MOTIVERING'
  | 'MELDEN_PAST_NIET'
  | 'HULP_PAST_NIET'
  | 'REDEN_ONTBREEKT'
  | 'POGINGEN_ONTBREKEN'
  | 'PERSOON_DUBBEL';

/** Is dit een besluit om te melden? */
export function isMelden(besluit: BesluitMelden): boolean {
  return besluit.startsWith('ja_norm_');
}

/** De besluiten over melden die bij deze uitkomst te kiezen zijn: de passende, altijd "melden", en zo nodig afwijken. */
export function kiesbareBesluiten(uitkomst: Uitkomst): readonly BesluitMelden[] {
  const passend = passendeBesluiten(uitkomst);
  const magAfwijken = uitkomst.soort === 'melden' || uitkomst.soort === 'open';
  return besluitMeldenCodes.filter(
    (besluit) =>
      passend.includes(besluit) || isMelden(besluit) || (magAfwijken && besluit === 'nee_gemotiveerd_afgeweken'),
  );
}

/** Hoe het besluit zich tot de norm verhoudt; null als het er gewoon uit volgt. */
function afwijkingVan(uitkomst: Uitkomst, melden: BesluitMelden): Afwijking | null {
  if (passendeBesluiten(uitkomst).includes(melden)) return null;
  return isMelden(melden) ? 'melden_zonder_norm' : 'niet_melden';
}

function pastHulp(melden: BesluitMelden, hulp: BesluitHulp): boolean {
  if (hulp === 'samen_met_vt') return isMelden(melden);
  if (hulp === 'geen') return melden !== 'nee_hulp_volstaat';
  return true;
}

function foutenInInformatie(invoer: BesluitInvoer): Reden<BesluitFout>[] {
  const gezien = new Set<string>();
  return invoer.geinformeerd.flatMap(({ persoonId, wijze, reden, pogingen }, i) => {
    const redenen: Reden<BesluitFout>[] = [];
    if (gezien.has(persoonId)) redenen.push({ pad: ['geinformeerd', i], code: 'PERSOON_DUBBEL' });
    gezien.add(persoonId);
    if (wijze === 'nee' && (reden ?? '').trim() === '')
      redenen.push({ pad: ['geinformeerd', i, 'reden'], code: 'REDEN_ONTBREEKT' });
    if (wijze === 'niet_bereikt' && (pogingen ?? 0) < 1)
      redenen.push({ pad: ['geinformeerd', i, 'pogingen'], code: 'POGINGEN_ONTBREKEN' });
    return redenen;
  });
}

/**
 * Neemt de twee besluiten van stap 5 (AFW-11) bij de uitkomst van de weging, elk met motivering voor het melden.
 * Afwijken van de norm mag met motivering (AFW-09); melden mag altijd (AFW-10), ook als de weging nog open is: bij
 * acuut gevaar komt het formulier later (feiten §1.4). Geeft alle redenen van weigering.
 */
export function neemBesluit(
  uitkomst: Uitkomst,
  invoer: BesluitInvoer,
): Result<Besluit, { code: 'BESLUIT_GEWEIGERD'; velden: readonly Reden<BesluitFout>[] }> {
  const redenen: Reden<BesluitFout>[] = [];
  const afwijking = afwijkingVan(uitkomst, invoer.melden);
  if (!kiesbareBesluiten(uitkomst).includes(invoer.melden)) redenen.push({ pad: ['melden'], code: 'MELDEN_PAST_NIET' });
  if (invoer.meldenMotivering.trim() === '')
    redenen.push({
      pad: ['meldenMotivering'],
      code: afwijking === null ? 'MOTIVERING_ONTBREEKT' : 'AFWIJKING_ZONDER_MOTIVERING',
    });
  if (!pastHulp(invoer.melden, invoer.hulp)) redenen.push({ pad: ['hulp'], code: 'HULP_PAST_NIET' });
  redenen.push(...foutenInInformatie(invoer));
  if (redenen.length > 0) return err({ code: 'BESLUIT_GEWEIGERD', velden: redenen });
  return ok({ ...invoer, afwijking });
}
