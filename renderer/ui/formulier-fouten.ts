import type { FieldError, FieldErrors, FieldValues } from 'react-hook-form';
import { z } from 'zod';
import { algemeen } from '#renderer/tekst/algemeen.ts';

/** One line of the error summary: the path of the field and the sentence about it. */
export type VeldFout = { readonly pad: string; readonly tekst: string };

const { fouten } = algemeen;

/**
 * Gives Zod Dutch sentences for what a schema does not word itself. Call once, before the first form.
 * A schema that knows its subject gives its own message, and that one wins.
 */
export function zetNederlandseFouten(): void {
  z.config({ localeError: (probleem) => zinVoor(probleem) });
}

type Probleem = z.core.$ZodRawIssue;

function zinVoor(probleem: Probleem): string {
  if (probleem.code === 'invalid_type') return zinVoorSoort(probleem.input, probleem.expected);
  if (probleem.code === 'too_small') return zinVoorOndergrens(probleem.origin, Number(probleem.minimum));
  if (probleem.code === 'too_big') return zinVoorBovengrens(probleem.origin, Number(probleem.maximum));
  const isKeuze = probleem.code === 'invalid_value' || probleem.code === 'invalid_union';
  return isKeuze ? fouten.kies : fouten.ongeldig;
}

function zinVoorSoort(invoer: unknown, verwacht: string): string {
  if (invoer === undefined || invoer === null) return fouten.verplicht;
  return verwacht === 'number' ? fouten.geenGetal : fouten.ongeldig;
}

function zinVoorOndergrens(soort: string, minstens: number): string {
  if (soort === 'string') return minstens === 1 ? fouten.verplicht : fouten.teKort(minstens);
  if (soort === 'array' || soort === 'set') return minstens === 1 ? fouten.kies : fouten.teWeinig(minstens);
  return fouten.teLaag(minstens);
}

function zinVoorBovengrens(soort: string, hoogstens: number): string {
  if (soort === 'string') return fouten.teLang(hoogstens);
  return soort === 'array' || soort === 'set' ? fouten.teVeel(hoogstens) : fouten.teHoog(hoogstens);
}

/** Flattens the error tree of react-hook-form to lines, in the order of the tree: one per field. */
export function veldFoutenVan<T extends FieldValues>(boom: FieldErrors<T>): readonly VeldFout[] {
  return Object.entries(boom).flatMap(([sleutel, tak]) => regelsVan(sleutel, tak));
}

function regelsVan(pad: string, tak: unknown): readonly VeldFout[] {
  if (typeof tak !== 'object' || tak === null) return [];
  if (isFout(tak)) return [{ pad, tekst: tak.message ?? fouten.ongeldig }];
  return Object.entries(tak)
    .filter(([sleutel]) => sleutel !== 'ref')
    .flatMap(([sleutel, onder]) => regelsVan(pad === '' ? sleutel : `${pad}.${sleutel}`, onder));
}

/** A leaf of the tree: react-hook-form puts `type` and `message` there (`type` may also be the name of a field). */
function isFout(tak: object): tak is FieldError {
  return 'type' in tak && typeof tak.type === 'string';
}
