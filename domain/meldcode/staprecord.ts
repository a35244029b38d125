import { z } from 'zod';
import type { Reden } from '#domain/reden.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { meldcodeStapStatusCodes } from './lijsten.ts';
import { type StapInhoud, stapInhoudSchema } from './velden.ts';

/** Wat de gebruiker bij een staprecord vastlegt. `datum` is de dag van de stap zelf, niet van het opschrijven. */
export const stapInvoerSchema = z.object({
  inhoud: stapInhoudSchema,
  status: z.enum(meldcodeStapStatusCodes),
  datum: z.iso.date().nullable(),
  reden: z.string().trim().max(5_000).default(''),
});
export type StapInvoer = z.infer<typeof stapInvoerSchema>;

/** Een staprecord binnen een doorloop. Vastgesteld is vast: daarna komt er alleen een gedateerde correctie bij. */
export const stapRecordSchema = stapInvoerSchema.extend({
  id: z.uuid(),
  gemaaktOp: z.iso.datetime(),
  gemaaktDoor: z.string(),
  vastgesteldOp: z.iso.datetime().nullable(),
  vastgesteldDoor: z.string().nullable(),
  /** Het record dat door deze correctie is vervangen; dat blijft leesbaar. */
  corrigeertId: z.uuid().nullable(),
  correctieReden: z.string().nullable(),
});
export type StapRecord = z.infer<typeof stapRecordSchema>;

/** Waarom een staprecord niet wordt aangenomen; een weigering noemt ze allemaal. */
export type StapFout =
  | 'DATUM_ONTBREEKT'
  | 'DATUM_IN_TOEKOMST'
  | 'REDEN_ONTBREEKT'
  | 'GESPREK_REDEN_ONTBREEKT'
  | 'STAP_VASTGESTELD'
  | 'STAP_NIET_VASTGESTELD'
  | 'ANDERE_STAP'
  | 'STAP_AL_GECORRIGEERD'
  | 'STAP_NOG_OPEN'
  | 'CORRECTIE_ZONDER_REDEN';
type Weigering = { readonly code: 'STAP_GEWEIGERD'; readonly velden: readonly Reden<StapFout>[] };
type Moment = { readonly id: string; readonly op: string; readonly door: string; readonly vandaag: string };

/** Is de stap werkelijk gezet? Open en overgeslagen zijn dat niet. */
export function isUitgevoerd(record: Pick<StapRecord, 'status'>): boolean {
  return record.status !== 'open' && record.status !== 'overgeslagen';
}

/**
 * De fouten in de invoer (MC-01 tot en met MC-03).
 * MC-01: een gezette stap heeft een datum, niet in de toekomst. MC-02: overslaan, versnellen en herhalen vragen een
 * reden (feiten §1.4). MC-03: stap 3 overslaan vraagt een van de vaste gronden (feiten §1.4, §12b).
 */
function foutenInStap(invoer: StapInvoer, vandaag: string): Reden<StapFout>[] {
  const redenen: Reden<StapFout>[] = [];
  const vraagtReden = invoer.status === 'overgeslagen' || invoer.status === 'versneld' || invoer.status === 'herhaald';
  if (isUitgevoerd(invoer) && invoer.datum === null) redenen.push({ pad: ['datum'], code: 'DATUM_ONTBREEKT' });
  if (invoer.datum !== null && invoer.datum > vandaag) redenen.push({ pad: ['datum'], code: 'DATUM_IN_TOEKOMST' });
  const { inhoud } = invoer;
  if (inhoud.stap === 'stap_3' && invoer.status === 'overgeslagen') {
    if (inhoud.velden.redenNietGevoerd === null)
      redenen.push({ pad: ['inhoud', 'velden', 'redenNietGevoerd'], code: 'GESPREK_REDEN_ONTBREEKT' });
  } else if (vraagtReden && invoer.reden.trim() === '') {
    redenen.push({ pad: ['reden'], code: 'REDEN_ONTBREEKT' });
  }
  return redenen;
}

/** Maakt een nieuw, nog niet vastgesteld staprecord. Elke stap mag op elk moment en meer dan een keer. */
export function maakStap(invoer: StapInvoer, moment: Moment): Result<StapRecord, Weigering> {
  const redenen = foutenInStap(invoer, moment.vandaag);
  if (redenen.length > 0) return err({ code: 'STAP_GEWEIGERD', velden: redenen });
  return ok({
    ...invoer,
    id: moment.id,
    gemaaktOp: moment.op,
    gemaaktDoor: moment.door,
    vastgesteldOp: null,
    vastgesteldDoor: null,
    corrigeertId: null,
    correctieReden: null,
  });
}

/** Wijzigt een staprecord dat nog niet is vastgesteld; de stap zelf blijft dezelfde. */
export function wijzigStap(record: StapRecord, invoer: StapInvoer, vandaag: string): Result<StapRecord, Weigering> {
  const redenen = foutenInStap(invoer, vandaag);
  if (record.vastgesteldOp !== null) redenen.push({ pad: [], code: 'STAP_VASTGESTELD' });
  if (record.inhoud.stap !== invoer.inhoud.stap) redenen.push({ pad: [], code: 'ANDERE_STAP' });
  if (redenen.length > 0) return err({ code: 'STAP_GEWEIGERD', velden: redenen });
  return ok({ ...record, ...invoer });
}

/** Stelt een staprecord vast (MC-04: daarna wordt het niet meer overschreven). Een open record kan niet vast. */
export function stelStapVast(record: StapRecord, op: string, door: string): Result<StapRecord, Weigering> {
  const redenen: Reden<StapFout>[] = [];
  if (record.vastgesteldOp !== null) redenen.push({ pad: [], code: 'STAP_VASTGESTELD' });
  if (record.status === 'open') redenen.push({ pad: [], code: 'STAP_NOG_OPEN' });
  if (redenen.length > 0) return err({ code: 'STAP_GEWEIGERD', velden: redenen });
  return ok({ ...record, vastgesteldOp: op, vastgesteldDoor: door });
}

/**
 * Maakt de correctie op een vastgesteld record: een nieuw, meteen vastgesteld record met reden, dat naar het oude
 * wijst (MC-04; dossierplicht, feiten §1.8). `alGecorrigeerd` zegt of er al een correctie op dit record bestaat.
 */
export function corrigeerStap(
  record: StapRecord,
  invoer: StapInvoer,
  correctie: { readonly reden: string; readonly alGecorrigeerd: boolean },
  moment: Moment,
): Result<StapRecord, Weigering> {
  const redenen = foutenInStap(invoer, moment.vandaag);
  if (record.vastgesteldOp === null) redenen.push({ pad: [], code: 'STAP_NIET_VASTGESTELD' });
  if (record.inhoud.stap !== invoer.inhoud.stap) redenen.push({ pad: [], code: 'ANDERE_STAP' });
  if (correctie.alGecorrigeerd) redenen.push({ pad: [], code: 'STAP_AL_GECORRIGEERD' });
  if (correctie.reden.trim() === '') redenen.push({ pad: ['correctieReden'], code: 'CORRECTIE_ZONDER_REDEN' });
  if (redenen.length > 0) return err({ code: 'STAP_GEWEIGERD', velden: redenen });
  return ok({
    ...invoer,
    id: moment.id,
    gemaaktOp: moment.op,
    gemaaktDoor: moment.door,
    vastgesteldOp: moment.op,
    vastgesteldDoor: moment.door,
    corrigeertId: record.id,
    correctieReden: correctie.reden.trim(),
  });
}

type StapVan<S extends StapInhoud['stap']> = Extract<StapInhoud, { stap: S }>['velden'];

function leegInStap1(v: StapVan<'stap_1'>): string[] {
  return [
    ...(v.signaalIds.length === 0 ? ['signalen'] : []),
    ...(v.waargenomenDoor === '' ? ['waargenomenDoor'] : []),
    ...(v.kindcheck === null || v.kindcheck.uitkomst === 'niet_gedaan' ? ['kindcheck'] : []),
  ];
}

function leegInStap3(v: StapVan<'stap_3'>): string[] {
  return [
    ...(v.gesprekken.length === 0 ? ['gesprekken'] : []),
    ...(v.gesprekken.some((gesprek) => gesprek.reactie === '') ? ['reactie'] : []),
    ...(v.stemVanHetKind === '' ? ['stemVanHetKind'] : []),
  ];
}

function leegIn<V extends Record<string, unknown>>(velden: V, namen: readonly (keyof V & string)[]): string[] {
  return namen.filter((naam) => velden[naam] === '' || velden[naam] === null || velden[naam] === 'onbekend');
}

/** Wat in een gezette stap nog leeg is, als namen van velden. Advies voor het scherm, nooit een blokkade (feiten §1.3). */
export function ontbrekendeVelden(record: Pick<StapRecord, 'inhoud' | 'status'>): readonly string[] {
  if (!isUitgevoerd(record)) return [];
  const { inhoud } = record;
  switch (inhoud.stap) {
    case 'stap_1':
      return leegInStap1(inhoud.velden);
    case 'stap_2':
      return leegIn(inhoud.velden, ['geraadpleegd', 'vraag', 'advies']);
    case 'stap_3':
      return leegInStap3(inhoud.velden);
    case 'stap_4':
      return leegIn(inhoud.velden, ['risico', 'aard', 'ernst', 'vtGeraadpleegd']);
    case 'stap_5':
      return leegIn(inhoud.velden, ['afsprakenMetGezin']);
  }
}
