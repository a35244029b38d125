import { err, ok, type Result } from '#domain/result.ts';

/** KLUIS-01 · Ondergrens als tienlogaritme van het aantal keer raden. */
export const LAAGSTE_STERKTE = 14;
/** KLUIS-02 · Langer dan dit wordt niet beoordeeld en dus niet aangenomen (tekens). */
export const LANGSTE_WACHTWOORDZIN = 200;

/** Waarom een wachtwoordzin niet mag. */
export type WachtwoordzinFout = 'TE_MAKKELIJK_TE_RADEN' | 'TE_LANG' | 'ALLEEN_SPATIES';

/**
 * Toetst een nieuwe wachtwoordzin en geeft alle bezwaren.
 *
 * KLUIS-01 · Norm: "minimum guessesLog10 ≥ 12 with device secret, ≥ 14 without". Zonder tweede geheim geldt dus 14: bij
 * Argon2id met 256 MiB kosten 10¹⁴ pogingen ongeveer 60 miljoen dollar aan rekentijd.
 * KLUIS-02 · De schatter kijkt niet verder dan een vaste lengte; wat langer is wordt geweigerd in plaats van half getoetst.
 * Bron: eigen ontwerp, veiligheid §2.2 en §2.3 punt 11, 21-11-2026.
 *
 * @param zin de zin zoals getypt
 * @param sterkte tienlogaritme van het geschatte aantal keer raden
 */
export function toetsWachtwoordzin(zin: string, sterkte: number): Result<true, readonly WachtwoordzinFout[]> {
  const fouten: WachtwoordzinFout[] = [];
  if (zin.trim() === '') fouten.push('ALLEEN_SPATIES');
  if (zin.length > LANGSTE_WACHTWOORDZIN) fouten.push('TE_LANG');
  if (!(sterkte >= LAAGSTE_STERKTE)) fouten.push('TE_MAKKELIJK_TE_RADEN');
  return fouten.length > 0 ? err(fouten) : ok(true);
}
