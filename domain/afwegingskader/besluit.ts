import { z } from 'zod';
import {
  type BesluitHulp,
  type BesluitMelden,
  besluitHulpCodes,
  besluitMeldenCodes,
  geinformeerdCodes,
} from '#domain/meldcode/lijsten.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { passendeBesluiten, type Uitkomst } from './uitkomst.ts';

const informatieSchema = z.object({
  persoonId: z.uuid(),
  hoe: z.enum(geinformeerdCodes),
  reden: z.string().trim().max(5_000).nullable(),
  pogingen: z.int().min(0).max(999).nullable(),
  reactie: z.string().trim().max(10_000).nullable(),
});

/** Stap 5: twee besluiten (melden, hulp), de motivering en per persoon of hij over de melding is ingelicht. */
export const besluitInvoerSchema = z.object({
  melden: z.enum(besluitMeldenCodes),
  hulp: z.enum(besluitHulpCodes),
  motivering: z.string().trim().max(20_000),
  geinformeerd: z.array(informatieSchema).max(100),
});
export type BesluitInvoer = z.infer<typeof besluitInvoerSchema>;

/** Afwijking van de norm: niet melden waar de norm melden zegt (AFW-09), of melden zonder die norm (AFW-10). */
export const afwijkingCodes = ['niet_melden', 'melden_zonder_norm'] as const;
export type Afwijking = (typeof afwijkingCodes)[number];

/** Een genomen besluit: de invoer en hoe het zich tot de norm verhoudt. */
export type Besluit = BesluitInvoer & { readonly afwijking: Afwijking | null };

/** Waarom een besluit niet wordt aangenomen; `persoonId` als de reden over een persoon gaat. */
export type BesluitFout =
  | { readonly code: 'MOTIVERING_ONTBREEKT' | 'MELDEN_PAST_NIET' | 'HULP_PAST_NIET' }
  | { readonly code: 'REDEN_ONTBREEKT' | 'POGINGEN_ONTBREKEN' | 'PERSOON_DUBBEL'; readonly persoonId: string };

function isMelden(besluit: BesluitMelden): boolean {
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
export function afwijkingVan(uitkomst: Uitkomst, melden: BesluitMelden): Afwijking | null {
  if (passendeBesluiten(uitkomst).includes(melden)) return null;
  return isMelden(melden) ? 'melden_zonder_norm' : 'niet_melden';
}

function pastHulp(melden: BesluitMelden, hulp: BesluitHulp): boolean {
  if (hulp === 'samen_met_vt') return isMelden(melden);
  if (hulp === 'geen') return melden !== 'nee_hulp_volstaat';
  return true;
}

function foutenInInformatie(invoer: BesluitInvoer): BesluitFout[] {
  const gezien = new Set<string>();
  return invoer.geinformeerd.flatMap(({ persoonId, hoe, reden, pogingen }) => {
    const fouten: BesluitFout[] = [];
    if (gezien.has(persoonId)) fouten.push({ code: 'PERSOON_DUBBEL', persoonId });
    gezien.add(persoonId);
    if (hoe === 'nee' && (reden ?? '').trim() === '') fouten.push({ code: 'REDEN_ONTBREEKT', persoonId });
    if (hoe === 'niet_bereikt' && (pogingen ?? 0) < 1) fouten.push({ code: 'POGINGEN_ONTBREKEN', persoonId });
    return fouten;
  });
}

/**
 * Neemt de twee besluiten van stap 5 (AFW-11) bij de uitkomst van de weging. Afwijken van de norm mag met motivering
 * (AFW-09); melden mag altijd, zonder norm met motivering (AFW-10), ook als de weging nog open is: bij acuut gevaar
 * komt het formulier later (feiten §1.4). Geeft alle redenen van weigering.
 */
export function neemBesluit(
  uitkomst: Uitkomst,
  invoer: BesluitInvoer,
): Result<Besluit, { code: 'BESLUIT_GEWEIGERD'; redenen: readonly BesluitFout[] }> {
  const redenen = foutenInInformatie(invoer);
  const afwijking = afwijkingVan(uitkomst, invoer.melden);
  if (!kiesbareBesluiten(uitkomst).includes(invoer.melden)) redenen.push({ code: 'MELDEN_PAST_NIET' });
  if (!pastHulp(invoer.melden, invoer.hulp)) redenen.push({ code: 'HULP_PAST_NIET' });
  if (afwijking !== null && invoer.motivering.trim() === '') redenen.push({ code: 'MOTIVERING_ONTBREEKT' });
  if (redenen.length > 0) return err({ code: 'BESLUIT_GEWEIGERD', redenen });
  return ok({ ...invoer, afwijking });
}
