import { z } from 'zod';
import { codes } from '#domain/lijst.ts';
import type { Reden } from '#domain/reden.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Vraagnummer, vraagnummers } from './kader.ts';

/** Antwoord op een afwegingsvraag. "Weet ik nog niet" is geldig en houdt de vraag open (ui §5.17, AFW-08). */
export const antwoordsoort = { ja: 'Ja', nee: 'Nee', twijfel: 'Weet ik nog niet (eerst overleg)' } as const;
export type Antwoord = keyof typeof antwoordsoort;
export const antwoordsoortCodes = codes(antwoordsoort);

/** Wat de gebruiker bij een vraag invult; `termijn` is de datum voor vraag 5 en hoort bij "ja" op vraag 4. */
export const antwoordInvoerSchema = z.object({
  vraag: z.literal(vraagnummers),
  antwoord: z.enum(antwoordsoortCodes),
  onderbouwing: z.string().trim().max(10_000),
  signaalIds: z.array(z.uuid()).max(500),
  vinkjes: z.array(z.string().max(60)).max(50),
  termijn: z.iso.date().nullable(),
});
export type AntwoordInvoer = z.infer<typeof antwoordInvoerSchema>;

/** Een gegeven antwoord. Antwoorden stapelen: het laatste per vraag telt, de eerdere blijven leesbaar. */
export const gegevenAntwoordSchema = antwoordInvoerSchema.extend({
  id: z.uuid(),
  op: z.iso.datetime(),
  door: z.string(),
  correctieReden: z.string().nullable(),
});
export type GegevenAntwoord = z.infer<typeof gegevenAntwoordSchema>;

/** Een weging: het kader waarmee is gewogen en alle antwoorden in volgorde van geven. */
export const wegingSchema = z.object({
  kaderId: z.string(),
  kaderVersie: z.string(),
  variant: z.enum(['A', 'B']),
  antwoorden: z.array(gegevenAntwoordSchema).readonly(),
  vastgesteldOp: z.iso.datetime().nullable(),
});
export type Weging = z.infer<typeof wegingSchema>;

/** Wie antwoordt en wanneer: id van het nieuwe antwoord, UTC-tijd, gebruiker en de datum van vandaag. */
export type Moment = { readonly id: string; readonly op: string; readonly door: string; readonly vandaag: string };

/** Waarom een antwoord niet wordt aangenomen; een weigering noemt ze allemaal. */
export type AntwoordFout =
  | 'VRAAG_NIET_AAN_DE_BEURT'
  | 'ONDERBOUWING_ONTBREEKT'
  | 'TERMIJN_ONTBREEKT'
  | 'TERMIJN_VERSTREKEN'
  | 'ANTWOORD_VASTGESTELD'
  | 'CORRECTIE_ZONDER_REDEN'
  | 'NIETS_TE_CORRIGEREN';
type Weigering = { readonly code: 'ANTWOORD_GEWEIGERD'; readonly velden: readonly Reden<AntwoordFout>[] };

/** Het laatste antwoord op `vraag`, of undefined. */
export function laatsteAntwoord(weging: Weging, vraag: Vraagnummer): GegevenAntwoord | undefined {
  return weging.antwoorden.findLast((antwoord) => antwoord.vraag === vraag);
}

// Welke vragen een antwoord opent (feiten §2.1). Na "ja" op vraag 2 blijven 3 tot en met 5 open, samen met Veilig Thuis.
const opent: Readonly<Record<Vraagnummer, Partial<Record<Antwoord, readonly Vraagnummer[]>>>> = {
  1: { ja: [2] },
  2: { ja: [3, 4, 5], nee: [3] },
  3: { ja: [4] },
  4: { ja: [5] },
  5: {},
};

/** De vragen die met de huidige antwoorden op het pad liggen, oplopend. */
export function vragenOpHetPad(weging: Weging): readonly Vraagnummer[] {
  const pad = new Set<Vraagnummer>([1]);
  for (const vraag of vraagnummers) {
    const gegeven = laatsteAntwoord(weging, vraag)?.antwoord;
    if (!pad.has(vraag) || gegeven === undefined) continue;
    for (const volgende of opent[vraag][gegeven] ?? []) pad.add(volgende);
  }
  return vraagnummers.filter((vraag) => pad.has(vraag));
}

/** De vragen op het pad zonder "ja" of "nee", oplopend. */
export function openVragen(weging: Weging): readonly Vraagnummer[] {
  return vragenOpHetPad(weging).filter((vraag) => {
    const gegeven = laatsteAntwoord(weging, vraag)?.antwoord;
    return gegeven === undefined || gegeven === 'twijfel';
  });
}

/** De eerste open vraag op het pad, of null als alles is beantwoord. */
export function volgendeVraag(weging: Weging): Vraagnummer | null {
  return openVragen(weging)[0] ?? null;
}

function inhoudelijkeFouten(weging: Weging, invoer: AntwoordInvoer, vandaag: string): Reden<AntwoordFout>[] {
  const redenen: Reden<AntwoordFout>[] = [];
  const vraagtTermijn = invoer.vraag === 4 && invoer.antwoord === 'ja';
  if (!vragenOpHetPad(weging).includes(invoer.vraag)) redenen.push({ pad: [], code: 'VRAAG_NIET_AAN_DE_BEURT' });
  if (invoer.onderbouwing.trim() === '') redenen.push({ pad: ['onderbouwing'], code: 'ONDERBOUWING_ONTBREEKT' });
  if (vraagtTermijn && invoer.termijn === null) redenen.push({ pad: ['termijn'], code: 'TERMIJN_ONTBREEKT' });
  if (vraagtTermijn && invoer.termijn !== null && invoer.termijn < vandaag)
    redenen.push({ pad: ['termijn'], code: 'TERMIJN_VERSTREKEN' });
  return redenen;
}

function voegToe(weging: Weging, invoer: AntwoordInvoer, moment: Moment, correctieReden: string | null): Weging {
  // Alleen "ja" op vraag 4 draagt een termijn: elders zou hij een tweede waarheid zijn.
  const termijn = invoer.vraag === 4 && invoer.antwoord === 'ja' ? invoer.termijn : null;
  const antwoord = { ...invoer, termijn, id: moment.id, op: moment.op, door: moment.door, correctieReden };
  return { ...weging, antwoorden: [...weging.antwoorden, antwoord] };
}

/**
 * Voegt een antwoord toe. Een vraag die nog niet op het pad ligt wordt geweigerd. Is de weging vastgesteld, dan blijft
 * een open vraag (vraag 5 op termijn, vraag 3 tot en met 5 met Veilig Thuis) te beantwoorden; een gegeven antwoord
 * niet meer (AFW-13). Geeft alle redenen van weigering.
 */
export function beantwoord(weging: Weging, invoer: AntwoordInvoer, moment: Moment): Result<Weging, Weigering> {
  const redenen = inhoudelijkeFouten(weging, invoer, moment.vandaag);
  const eerder = laatsteAntwoord(weging, invoer.vraag);
  if (weging.vastgesteldOp !== null && eerder !== undefined && eerder.antwoord !== 'twijfel')
    redenen.push({ pad: [], code: 'ANTWOORD_VASTGESTELD' });
  if (redenen.length > 0) return err({ code: 'ANTWOORD_GEWEIGERD', velden: redenen });
  return ok(voegToe(weging, invoer, moment, null));
}

/** Verbetert een gegeven antwoord met een gedateerde correctie met reden; het oude antwoord blijft staan (AFW-13). */
export function corrigeerAntwoord(
  weging: Weging,
  invoer: AntwoordInvoer,
  reden: string,
  moment: Moment,
): Result<Weging, Weigering> {
  const redenen = inhoudelijkeFouten(weging, invoer, moment.vandaag);
  if (reden.trim() === '') redenen.push({ pad: ['reden'], code: 'CORRECTIE_ZONDER_REDEN' });
  if (laatsteAntwoord(weging, invoer.vraag) === undefined) redenen.push({ pad: [], code: 'NIETS_TE_CORRIGEREN' });
  if (redenen.length > 0) return err({ code: 'ANTWOORD_GEWEIGERD', velden: redenen });
  return ok(voegToe(weging, invoer, moment, reden.trim()));
}
