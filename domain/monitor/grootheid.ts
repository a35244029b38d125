/**
 * Een cel met bijdragen (uren, kosten): het aantal bijdragers, het totaal en de grootste bijdragen, aflopend.
 * Bij een of twee bijdragers mogen de bijdragen ontbreken: dan blijft er naast de grootste twee niets over.
 */
export type Grootheidscel = { readonly n: number; readonly totaal: number; readonly grootste?: readonly number[] };

/**
 * SDC-M1 "freq maxN": een cel met hoogstens `maxN` bijdragers is onveilig; nul telt alleen mee als `isNulOnveilig`.
 *
 * Bron: SDC Handbook (2026) h. 5, minimum frequency rule.
 */
export function isOnveiligAantal(n: number, maxN: number, isNulOnveilig = false): boolean {
  return n <= maxN && (n > 0 || isNulOnveilig);
}

/**
 * SDC-M2 "(n,k)-dominantie": onveilig als de `n` grootste bijdragen samen meer dan `k` procent van het totaal zijn.
 *
 * Bron: SDC Handbook (2026) h. 4, x1 + ... + xn > k% van X.
 */
export function isDominant(cel: Grootheidscel, n: number, k: number): boolean {
  if (cel.totaal <= 0) return false;
  const top = cel.n <= n ? cel.totaal : somVanGrootste(cel, n);
  return top * 100 > k * cel.totaal;
}

/**
 * SDC-M3 "p%": onveilig als wat overblijft na de twee grootste bijdragen minder is dan `p` procent van de grootste.
 *
 * Bron: SDC Handbook (2026) h. 4, X - x1 - x2 < p% van x1.
 */
export function isOnveiligProcent(cel: Grootheidscel, p: number): boolean {
  return isOnveiligPq(cel, p, 100);
}

/**
 * SDC-M4 "pq": als p%, voor een lezer die elke bijdrage vooraf al op `q` procent nauwkeurig kent.
 *
 * Bron: SDC Handbook (2026) h. 4, prior-posterior rule: q * (X - x1 - x2) < p * x1.
 */
export function isOnveiligPq(cel: Grootheidscel, p: number, q: number): boolean {
  if (cel.totaal <= 0) return false;
  if (cel.n <= 2) return true;
  const rest = cel.totaal - somVanGrootste(cel, 2);
  return q * rest < p * (cel.grootste?.[0] ?? 0);
}

function somVanGrootste(cel: Grootheidscel, aantal: number): number {
  return (cel.grootste ?? []).slice(0, aantal).reduce((som, bijdrage) => som + bijdrage, 0);
}
