/** The same sentence with a capital at the start. */
export function hoofdletter(zin: string): string {
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}
