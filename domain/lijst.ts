/** Een gesloten lijst: vaste code -> woord op het scherm. De code verandert nooit, het woord mag. */
export type Lijst = Readonly<Record<string, string>>;

/**
 * De codes van een gesloten lijst in volgorde van opschrijven.
 * Geschikt voor `z.enum(...)` en voor een `CHECK (kolom IN (...))`.
 */
export function codes<T extends Lijst>(lijst: T): readonly (keyof T & string)[] {
  return Object.keys(lijst);
}
