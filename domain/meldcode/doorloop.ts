import { z } from 'zod';
import type { Reden } from '#domain/reden.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { doorloopSluitredenCodes, type MeldcodeStap, meldcodeStapCodes } from './lijsten.ts';
import { isUitgevoerd, ontbrekendeVelden, type StapRecord, stapRecordSchema } from './staprecord.ts';

/** Waarom een doorloop sluit: een van de vaste redenen; "anders" vraagt een toelichting. */
export const sluitInvoerSchema = z.object({
  reden: z.enum(doorloopSluitredenCodes),
  toelichting: z.string().trim().max(5_000).default(''),
});
export type SluitInvoer = z.infer<typeof sluitInvoerSchema>;

/** Een doorloop van de meldcode: een cyclus van staprecords over bepaalde personen, te sluiten en te heropenen. */
export const doorloopSchema = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  nummer: z.int().positive(),
  aanleiding: z.string().nullable(),
  gestartOp: z.iso.date(),
  persoonIds: z.array(z.uuid()),
  /** Null zolang de doorloop open is; eerdere sluitingen staan in de geschiedenis van de casus. */
  sluiting: sluitInvoerSchema.extend({ op: z.string() }).nullable(),
  stappen: z.array(stapRecordSchema),
});
export type Doorloop = z.infer<typeof doorloopSchema>;

/** Sluit een doorloop op `op`; dat kan bij elke stap (MC-05; feiten §1.4), met een reden. */
export function sluitDoorloop(
  doorloop: Doorloop,
  invoer: SluitInvoer,
  op: string,
): Result<
  Doorloop,
  | { code: 'DOORLOOP_GESLOTEN' }
  | { code: 'SLUITING_GEWEIGERD'; velden: readonly Reden<'SLUITREDEN_ZONDER_TOELICHTING'>[] }
> {
  if (doorloop.sluiting !== null) return err({ code: 'DOORLOOP_GESLOTEN' });
  if (invoer.reden === 'anders' && invoer.toelichting.trim() === '')
    return err({
      code: 'SLUITING_GEWEIGERD',
      velden: [{ pad: ['toelichting'], code: 'SLUITREDEN_ZONDER_TOELICHTING' }],
    });
  return ok({ ...doorloop, sluiting: { ...invoer, op } });
}

/** Heropent een gesloten doorloop (MC-05: opnieuw beginnen kan altijd); de reden gaat naar de geschiedenis. */
export function heropenDoorloop(doorloop: Doorloop): Result<Doorloop, { code: 'DOORLOOP_NIET_GESLOTEN' }> {
  if (doorloop.sluiting === null) return err({ code: 'DOORLOOP_NIET_GESLOTEN' });
  return ok({ ...doorloop, sluiting: null });
}

/** De records die nu gelden: een record dat is gecorrigeerd valt weg, zijn correctie komt ervoor in de plaats. */
export function geldigeStappen(stappen: readonly StapRecord[]): readonly StapRecord[] {
  const vervangen = new Set(stappen.map((record) => record.corrigeertId));
  return stappen.filter((record) => !vervangen.has(record.id));
}

/** De verst gezette stap van een doorloop, of null als er nog geen stap is gezet. */
export function bereikteStap(stappen: readonly StapRecord[]): MeldcodeStap | null {
  const gezet = geldigeStappen(stappen).filter(isUitgevoerd);
  return meldcodeStapCodes.findLast((stap) => gezet.some((record) => record.inhoud.stap === stap)) ?? null;
}

/** Waar een stap staat: nog niets, bezig, klaar maar niet vastgesteld, vastgesteld, of overgeslagen (ui §5.4). */
export type Stapstand = 'niet_begonnen' | 'bezig' | 'klaar' | 'vastgesteld' | 'overgeslagen';
/** Stand van een stap binnen een doorloop: aantal geldende records en wat nog leeg is (advies). */
export type Stapoverzicht = {
  readonly stap: MeldcodeStap;
  readonly stand: Stapstand;
  readonly aantal: number;
  readonly ontbreekt: readonly string[];
};

function standVan(records: readonly StapRecord[]): Stapstand {
  if (records.length === 0) return 'niet_begonnen';
  if (records.some((record) => record.status === 'open')) return 'bezig';
  if (records.every((record) => record.status === 'overgeslagen')) return 'overgeslagen';
  return records.every((record) => record.vastgesteldOp !== null) ? 'vastgesteld' : 'klaar';
}

/** Overzicht van de vijf stappen, altijd in volgorde; geen enkele stap houdt een andere tegen. */
export function stapoverzicht(stappen: readonly StapRecord[]): readonly Stapoverzicht[] {
  const geldig = geldigeStappen(stappen);
  return meldcodeStapCodes.map((stap) => {
    const records = geldig.filter((record) => record.inhoud.stap === stap);
    const ontbreekt = [...new Set(records.flatMap(ontbrekendeVelden))];
    return { stap, stand: standVan(records), aantal: records.length, ontbreekt };
  });
}
