/** Joins class names and drops what is absent, so that `klas(stijl.knop, isGroot && stijl.groot)` is always a string. */
export function klas(...namen: readonly (string | false | null | undefined)[]): string {
  return namen.filter(Boolean).join(' ');
}
