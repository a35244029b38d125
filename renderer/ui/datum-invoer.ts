import { isDatum } from '#domain/datum/datum.ts';

/**
 * Reads a date that was pasted or typed as text: `20-11-2026`, `20.11.2026`, `20/11/2026`, `20112026` or `2026-11-20`.
 * Gives `YYYY-MM-DD`, or null when it is no existing day. A year of two digits is completed by {@link vulJaarAan}.
 */
export function leesGeplakteDatum(tekst: string, ditJaar: number): string | null {
  const schoon = tekst.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(schoon);
  const nl = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})$/.exec(schoon) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(schoon);
  const [jaar, maand, dag] = iso ? [iso[1], iso[2], iso[3]] : nl ? [nl[3], nl[2], nl[1]] : [];
  if (jaar === undefined || maand === undefined || dag === undefined) return null;
  const datum = `${vulJaarAan(Number(jaar), ditJaar)}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return isDatum(datum) ? datum : null;
}

/** Completes a year of two digits: up to ten years ahead is this century, the rest the last one. Four digits out. */
export function vulJaarAan(jaar: number, ditJaar: number): string {
  if (jaar >= 100) return String(jaar).padStart(4, '0');
  const eeuw = ditJaar - (ditJaar % 100);
  const volledig = eeuw + jaar > ditJaar + 10 ? eeuw - 100 + jaar : eeuw + jaar;
  return String(volledig);
}

/** Completes the year of an ISO date that was typed with two digits (`0026-11-20`); leaves any other date alone. */
export function metVolJaar(datum: string, ditJaar: number): string {
  const jaar = Number(datum.slice(0, 4));
  return jaar >= 100 ? datum : `${vulJaarAan(jaar, ditJaar)}${datum.slice(4)}`;
}
