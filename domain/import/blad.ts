import { z } from 'zod';
import type { Stappen } from '#domain/stappen.ts';

/**
 * Een cel van de bron. `tekst` is wat er stond (van een formule de formule zelf, nooit uitgerekend), `iso` is het
 * ondubbelzinnige moment van een echte datumcel, `uitkomst` is wat het rekenblad zelf bij een formule had bewaard.
 */
const celSchema = z.object({
  tekst: z.string(),
  soort: z.enum(['tekst', 'getal', 'datum', 'formule']),
  iso: z.string().optional(),
  uitkomst: z.string().optional(),
});

export type Cel = Readonly<z.infer<typeof celSchema>>;

/** Een werkblad: rijen van cellen, ook de lege, zodat rij `n` van de bron op plaats `n - 1` staat. */
export type Blad = {
  readonly naam: string;
  readonly isVerborgen: boolean;
  readonly rijen: readonly (readonly Cel[])[];
};

/** Een gelezen bestand met al zijn werkbladen. */
export type Rekenblad = { readonly bron: 'xlsx' | 'csv'; readonly bladen: readonly Blad[] };

/** Een cel zoals hij bewaard wordt: van een gewone tekstcel alleen de tekst, wat de bron half zo groot maakt. */
export type Broncel = string | Cel;

/** Alle werkbladen van een bestand, zoals zij tijdens het inlezen bewaard worden; de rijen volgen in stappen. */
const bronSchema = z.array(z.object({ naam: z.string(), isVerborgen: z.boolean(), rijen: z.array(z.unknown()) }));
const bronrijenSchema = z.array(z.array(z.union([z.string(), celSchema])));

/** Na zoveel rijen is er gelegenheid voor iets anders. */
const PER_STAP = 100;

/** Leest de werkbladen uit de tekst waarin zij bewaard worden (`schrijfBron`). */
export function* bladenUitBron(bron: string): Stappen<readonly Blad[]> {
  const bladen: Blad[] = [];
  for (const { rijen: bewaard, ...blad } of bronSchema.parse(JSON.parse(bron))) {
    const rijen: (readonly Cel[])[] = [];
    for (let van = 0; van < bewaard.length; van += PER_STAP) {
      yield;
      for (const rij of bronrijenSchema.parse(bewaard.slice(van, van + PER_STAP))) rijen.push(rij.map(leesBroncel));
    }
    bladen.push({ ...blad, rijen });
  }
  return bladen;
}

function leesBroncel(cel: Broncel): Cel {
  return typeof cel === 'string' ? { tekst: cel, soort: 'tekst' } : cel;
}

/** De cel die er niet is. */
export const LEGE_CEL: Cel = { tekst: '', soort: 'tekst' };

/** De tekst van een cel zonder witruimte eromheen. */
export function celTekst(cel: Cel | undefined): string {
  return (cel?.tekst ?? '').trim();
}

/** Heeft de rij geen enkele gevulde cel? */
export function isLegeRij(rij: readonly Cel[]): boolean {
  return rij.every((cel) => celTekst(cel) === '');
}
