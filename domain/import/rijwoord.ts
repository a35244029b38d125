import { eersteVan, noteer, type Rijlezer } from './rijbron.ts';
import type { Veld } from './velden.ts';
import type { Lezing } from './waarden.ts';

/** Leest een woord uit een gesloten lijst; een onbekend of onzeker woord is twijfel met de woorden waaruit men kan kiezen. */
export function leesWoord<T>(
  lezer: Rijlezer,
  veld: Veld,
  lees: (tekst: string) => Lezing<T> | undefined,
  lijst: readonly string[] = [],
): T | undefined {
  const eerste = eersteVan(lezer, veld);
  if (!eerste) return undefined;
  const { kolom, tekst } = eerste;
  const lezing = lees(tekst);
  const keuzen = lijst.map((woord) => ({ tekst: woord, waarde: woord }));
  if (lezing === undefined) {
    noteer(lezer, kolom, veld, {
      ernst: 'twijfel',
      code: 'WAARDE_ONBEKEND',
      waarde: tekst,
      ...(keuzen.length > 0 && { keuzen }),
    });
  } else if (!lezing.isZeker) noteer(lezer, kolom, veld, { ernst: 'info', code: 'WAARDE_UITGELEGD', waarde: tekst });
  return lezing?.waarde;
}
