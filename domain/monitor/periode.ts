import { z } from 'zod';
import { grenzenVanHalfjaar } from '#domain/datum/datum.ts';
import { schrijfHalfjaar } from '#domain/datum/schrijfwijze.ts';

/** Een levering gaat over een heel halfjaar (`2026-H1`, `2026-H2`) of een heel jaar (`2026`). */
export const periodeSchema = z.string().regex(/^20\d\d(-H[12])?$/, 'PERIODE');

/** De eerste en de laatste dag van een periode, beide meegerekend; verwacht een periode van de vorm `2026`, `2026-H1` of `2026-H2`. */
export function grenzenVan(periode: string): { readonly van: string; readonly tot: string } {
  if (periode.length > 4) return grenzenVanHalfjaar(periode);
  return { van: `${periode}-01-01`, tot: `${periode}-12-31` };
}

/** De halfjaren waaruit een periode bestaat: twee voor een jaar, zichzelf voor een halfjaar. */
export function halfjarenVan(periode: string): readonly string[] {
  return periode.length === 4 ? [`${periode}-H1`, `${periode}-H2`] : [periode];
}

/**
 * Het halfjaar waarvan de laatste dag de peildatum van een periode is. De stand op 31 december is dezelfde stand, of
 * zij nu bij het jaar of bij het tweede halfjaar gevraagd wordt.
 */
export function peilhalfjaar(periode: string): string {
  return periode.length === 4 ? `${periode}-H2` : periode;
}

/** De naam van een periode op het scherm, bijvoorbeeld "eerste halfjaar 2026". */
export function periodenaam(periode: string): string {
  return periode.length === 4 ? `heel ${periode}` : schrijfHalfjaar(periode);
}

/**
 * De periodes die op `vandaag` (`YYYY-MM-DD`) geheel voorbij zijn, de nieuwste eerst, vanaf `eersteDag`. Over een
 * lopende periode wordt niet geleverd: het verschil met een latere levering zou losse gevallen laten zien.
 */
export function afgeslotenPeriodes(eersteDag: string, vandaag: string): readonly string[] {
  const periodes: string[] = [];
  for (let jaar = Number(vandaag.slice(0, 4)); jaar >= Number(eersteDag.slice(0, 4)); jaar--) {
    for (const periode of [`${jaar}`, `${jaar}-H2`, `${jaar}-H1`]) {
      const { tot } = grenzenVan(periode);
      if (tot < vandaag && tot >= eersteDag) periodes.push(periode);
    }
  }
  return periodes;
}
