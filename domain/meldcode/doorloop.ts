import { z } from 'zod';
import { err, ok, type Result } from '#domain/result.ts';
import { doorloopSluitredenCodes, type MeldcodeStap, meldcodeStapCodes } from './lijsten.ts';
import { isUitgevoerd, ontbrekendeVelden, type StapRecord, stapRecordSchema } from './staprecord.ts';

const sluitingSchema = z.object({
  geslotenOp: z.iso.datetime(),
  geslotenDoor: z.string(),
  reden: z.enum(doorloopSluitredenCodes),
  toelichting: z.string(),
  heropendOp: z.iso.datetime().nullable(),
  heropenReden: z.string().nullable(),
});

/** Een doorloop van de meldcode: een cyclus van staprecords over bepaalde personen, te sluiten en te heropenen. */
export const doorloopSchema = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  volgnummer: z.int().positive(),
  gestartOp: z.iso.datetime(),
  gestartDoor: z.string(),
  aanleiding: z.string(),
  persoonIds: z.array(z.uuid()),
  stappen: z.array(stapRecordSchema),
  sluitingen: z.array(sluitingSchema),
});
export type Doorloop = z.infer<typeof doorloopSchema>;
export type Sluiting = z.infer<typeof sluitingSchema>;

/** Waarom een doorloop sluit: een van de vaste redenen; "anders" vraagt een toelichting. */
export const sluitInvoerSchema = z.object({
  reden: z.enum(doorloopSluitredenCodes),
  toelichting: z.string().trim().max(5_000).default(''),
});
export type SluitInvoer = z.infer<typeof sluitInvoerSchema>;

/** Is deze doorloop gesloten? De laatste sluiting beslist. */
export function isGesloten(doorloop: Pick<Doorloop, 'sluitingen'>): boolean {
  const laatste = doorloop.sluitingen.at(-1);
  return laatste !== undefined && laatste.heropendOp === null;
}

/** Sluit een doorloop; dat kan bij elke stap (MC-05; feiten §1.4), met een reden. */
export function sluitDoorloop(
  doorloop: Doorloop,
  invoer: SluitInvoer,
  op: string,
  door: string,
): Result<Doorloop, { code: 'DOORLOOP_GESLOTEN' | 'TOELICHTING_ONTBREEKT' }> {
  if (isGesloten(doorloop)) return err({ code: 'DOORLOOP_GESLOTEN' });
  if (invoer.reden === 'anders' && invoer.toelichting.trim() === '') return err({ code: 'TOELICHTING_ONTBREEKT' });
  const sluiting = { ...invoer, geslotenOp: op, geslotenDoor: door, heropendOp: null, heropenReden: null };
  return ok({ ...doorloop, sluitingen: [...doorloop.sluitingen, sluiting] });
}

/** Heropent een gesloten doorloop met een reden (MC-05: opnieuw beginnen kan altijd); de sluiting blijft leesbaar. */
export function heropenDoorloop(
  doorloop: Doorloop,
  reden: string,
  op: string,
): Result<Doorloop, { code: 'DOORLOOP_NIET_GESLOTEN' | 'REDEN_ONTBREEKT' }> {
  const laatste = doorloop.sluitingen.at(-1);
  if (laatste === undefined || laatste.heropendOp !== null) return err({ code: 'DOORLOOP_NIET_GESLOTEN' });
  if (reden.trim() === '') return err({ code: 'REDEN_ONTBREEKT' });
  const heropend = { ...laatste, heropendOp: op, heropenReden: reden.trim() };
  return ok({ ...doorloop, sluitingen: [...doorloop.sluitingen.slice(0, -1), heropend] });
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
