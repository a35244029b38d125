/** Mislukte pogingen sinds de laatste geslaagde; `laatste` is UTC ISO-tekst. */
export type Pogingen = { readonly aantal: number; readonly laatste: string | null };

const VRIJE_POGINGEN = 4;
const HOOGSTENS_SECONDEN = 60;

/**
 * KLUIS-03 · Hoeveel seconden na de laatste mislukte poging een nieuwe poging mag.
 * Norm: "Wrong attempts: 1-4 free, then 2ⁿ s up to 60 s, counter persisted in the keyring (survives restart). No auto-wipe."
 * Bron: eigen ontwerp, veiligheid §2.3 punt 10, 21-11-2026. De vijfde poging kost 2 s, de zesde 4 s, enzovoort.
 * De wachttijd remt alleen dit scherm; tegen wie het bestand meeneemt beschermt de sterkte van de wachtwoordzin.
 */
export function wachttijd(mislukt: number): number {
  if (mislukt <= VRIJE_POGINGEN) return 0;
  return Math.min(2 ** (mislukt - VRIJE_POGINGEN), HOOGSTENS_SECONDEN);
}

/**
 * KLUIS-03 · Hoeveel hele seconden er nu nog gewacht moet worden (0 = een poging mag).
 * Een klok die is teruggezet maakt het wachten nooit langer dan de wachttijd zelf.
 */
export function nogTeWachten(pogingen: Pogingen, nu: string): number {
  if (pogingen.laatste === null) return 0;
  const straf = wachttijd(pogingen.aantal);
  const voorbij = (Date.parse(nu) - Date.parse(pogingen.laatste)) / 1000;
  if (Number.isNaN(voorbij)) return straf;
  return Math.ceil(Math.min(straf, Math.max(0, straf - voorbij)));
}
