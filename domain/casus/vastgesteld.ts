import type { Tijdstip } from '#domain/datum/tijdstip.ts';
import type { Reden } from '#domain/reden.ts';

/** Een record dat vastgesteld kan zijn en waarvan een later record de correctie kan zijn. */
export type Vastlegbaar = {
  readonly id: string;
  readonly vastgesteldOp: Tijdstip | null;
  readonly corrigeertId: string | null;
};

export type Correctiefout = 'NIET_VASTGESTELD' | 'AL_GECORRIGEERD' | 'CORRECTIEREDEN_ONTBREEKT';

/** Een record met alles wat het heeft vervangen, de laatste vervangen versie eerst. */
export type Versies<T> = { readonly huidig: T; readonly eerder: readonly T[] };

/**
 * VST-01. "Correction by a dated correction, not by silent overwrite, for what has been fixed" (opdracht §4, 2026-11-21):
 * zolang iets niet is vastgesteld mag het gewijzigd worden (met geschiedenis), daarna alleen nog gecorrigeerd.
 */
export function magGewijzigd(record: Vastlegbaar): boolean {
  return record.vastgesteldOp === null;
}

/**
 * VST-02. Een correctie is een nieuw record met een reden; het oude blijft leesbaar. Alleen de laatste versie is te
 * corrigeren, zodat er nooit twee waarheden naast elkaar staan. `records` zijn alle records van dezelfde soort in de casus.
 * Geeft alle bezwaren.
 */
export function beoordeelCorrectie(
  record: Vastlegbaar,
  records: readonly Vastlegbaar[],
  reden: string | null,
): readonly Reden<Correctiefout>[] {
  const fouten: Reden<Correctiefout>[] = [];
  if (record.vastgesteldOp === null) fouten.push({ pad: [], code: 'NIET_VASTGESTELD' });
  if (records.some((ander) => ander.corrigeertId === record.id)) fouten.push({ pad: [], code: 'AL_GECORRIGEERD' });
  if (reden === null || reden.trim() === '') fouten.push({ pad: ['reden'], code: 'CORRECTIEREDEN_ONTBREEKT' });
  return fouten;
}

/** Legt bij elk geldend record zijn vervangen versies; volgorde van de geldende records als in de invoer. Geen record valt weg. */
export function bundelVersies<T extends Vastlegbaar>(records: readonly T[]): readonly Versies<T>[] {
  const opId = new Map(records.map((record) => [record.id, record]));
  const vervangen = new Set(records.map((record) => record.corrigeertId));
  return records
    .filter((record) => !vervangen.has(record.id))
    .map((huidig) => ({ huidig, eerder: vervangenDoor(huidig, opId) }));
}

/** Alleen de records die nu gelden: wat door een correctie is vervangen, telt niet meer mee. */
export function geldende<T extends Vastlegbaar>(records: readonly T[]): readonly T[] {
  return bundelVersies(records).map(({ huidig }) => huidig);
}

function vervangenDoor<T extends Vastlegbaar>(record: T, opId: ReadonlyMap<string, T>): readonly T[] {
  const eerder: T[] = [];
  let volgende = record.corrigeertId === null ? undefined : opId.get(record.corrigeertId);
  while (volgende !== undefined) {
    eerder.push(volgende);
    volgende = volgende.corrigeertId === null ? undefined : opId.get(volgende.corrigeertId);
  }
  return eerder;
}
