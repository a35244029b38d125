import { z } from 'zod';
import { datumVanTijdstip, naarTijdstip } from '#domain/datum/tijdstip.ts';
import type { Reden } from '#domain/reden.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** Wie de regie krijgt. De regisseur is een vaste persoon voor het hele gezin (feiten §4.4). */
export const regisseurSchema = z.object({
  naam: z.string().trim().max(200),
  organisatie: z.string().trim().max(200).nullable(),
  functie: z.string().trim().max(200).nullable(),
});
export type Regisseur = z.infer<typeof regisseurSchema>;

/** Een periode van regie, van `van` tot (niet met) `tot`; beide UTC. `tot` is null zolang de regie loopt. */
export const regieperiodeSchema = regisseurSchema.extend({
  id: z.uuid(),
  van: z.string(),
  tot: z.string().nullable(),
  reden: z.string().nullable(),
});
export type Regieperiode = z.infer<typeof regieperiodeSchema>;
/** De regie van een casus, oudste periode eerst: aaneengesloten, met hoogstens de laatste open. */
export type Regie = readonly Regieperiode[];

/** Waarom een overdracht niet kan. */
export type RegieFout =
  | 'NAAM_ONTBREEKT'
  | 'REDEN_ONTBREEKT'
  | 'ZELFDE_REGISSEUR'
  | 'VOOR_HUIDIGE_REGIE'
  | 'OVERDRACHT_IN_TOEKOMST';

/** De lopende regie, of null als er nog nooit een regisseur was. */
export function huidigeRegie(regie: Regie): Regieperiode | null {
  return regie.find((periode) => periode.tot === null) ?? null;
}

/** Wie de regie had op een moment (UTC), of null als dat voor de eerste regisseur was. */
export function regisseurOp(regie: Regie, moment: string): Regieperiode | null {
  return regie.find((periode) => periode.van <= moment && (periode.tot === null || moment < periode.tot)) ?? null;
}

function isZelfde(periode: Regieperiode, nieuw: Regisseur): boolean {
  return periode.naam === nieuw.naam && (periode.organisatie ?? '') === (nieuw.organisatie ?? '');
}

/**
 * Draagt de regie over op `op` (UTC): de lopende periode eindigt op het moment dat de nieuwe begint, zodat er altijd
 * precies een regisseur is (REG-01; regiovisie IJsselland, "Eén gezin, één plan, één regisseur", 2015). De eerste
 * toewijzing vraagt geen reden, een overdracht wel. Geeft alle redenen van weigering.
 */
export function draagOver(
  regie: Regie,
  nieuw: Regisseur,
  overdracht: { readonly id: string; readonly op: string; readonly nu: string; readonly reden: string },
): Result<Regie, { code: 'OVERDRACHT_GEWEIGERD'; velden: readonly Reden<RegieFout>[] }> {
  const { id, op, nu, reden } = overdracht;
  const huidig = huidigeRegie(regie);
  const redenen: Reden<RegieFout>[] = [];
  if (nieuw.naam.trim() === '') redenen.push({ pad: ['naam'], code: 'NAAM_ONTBREEKT' });
  if (op > nu) redenen.push({ pad: ['op'], code: 'OVERDRACHT_IN_TOEKOMST' });
  if (huidig !== null && reden.trim() === '') redenen.push({ pad: ['reden'], code: 'REDEN_ONTBREEKT' });
  if (huidig !== null && isZelfde(huidig, nieuw)) redenen.push({ pad: ['naam'], code: 'ZELFDE_REGISSEUR' });
  if (huidig !== null && op < huidig.van) redenen.push({ pad: ['op'], code: 'VOOR_HUIDIGE_REGIE' });
  if (redenen.length > 0) return err({ code: 'OVERDRACHT_GEWEIGERD', velden: redenen });
  const eerder = regie.map((periode) => (periode.tot === null ? { ...periode, tot: op } : periode));
  return ok([...eerder, { ...nieuw, id, van: op, tot: null, reden: reden.trim() === '' ? null : reden.trim() }]);
}

/**
 * Het moment (UTC) van een overdracht op de dag `op`: vandaag is dat nu, een eerdere dag begint om middernacht in
 * Nederland. Begon de lopende regie later op diezelfde dag, dan geldt haar begin: een dag is geen uur.
 */
export function momentVanOverdracht(regie: Regie, op: string, vandaag: string, nu: string): string {
  if (op === vandaag) return nu;
  const begin = naarTijdstip({ datum: op, tijd: '00:00' });
  const van = huidigeRegie(regie)?.van;
  return van !== undefined && van > begin && datumVanTijdstip(van) === op ? van : begin;
}
