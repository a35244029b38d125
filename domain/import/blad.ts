import { z } from 'zod';

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

/** Alle werkbladen van een bestand, zoals zij tijdens het inlezen bewaard worden. */
export const bladenSchema = z.array(
  z.object({ naam: z.string(), isVerborgen: z.boolean(), rijen: z.array(z.array(celSchema)) }),
);

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
