import { createHash } from 'node:crypto';
import type { ReadDb } from '#db/access.ts';
import { type Bezig, isAlIngelezen, laadBezig, laadBron } from '#db/import.ts';
import type { Blad } from '#domain/import/blad.ts';
import { merkDubbel } from '#domain/import/dubbel.ts';
import { groepeer } from '#domain/import/groepen.ts';
import type { Omgeving } from '#domain/import/inhoud.ts';
import { type BekendeCasus, type Besluit, voorstelBesluit } from '#domain/import/keuzes.ts';
import { leesRij, maakContext, nummerSleutels } from '#domain/import/lijst.ts';
import type { Lijstcontext } from '#domain/import/rijbron.ts';
import type { RijVoorstel } from '#domain/import/voorstel.ts';
import gemeentelijst from '#resources/gemeenten/gemeenten.json' with { type: 'json' };
import { type Bekend, herkenRij, metHerkenning } from './herkennen.ts';

/** The rows of the list being read in, as they are understood now, and who in the dossier they remind of. */
export interface Werk {
  readonly bezig: Bezig;
  readonly blad: Blad;
  readonly context: Lijstcontext;
  /** As read, row by row; what concerns more rows is added in `voorstellen`. */
  readonly rauw: RijVoorstel[];
  readonly bekend: Map<number, Bekend>;
  voorstellen: readonly RijVoorstel[];
}

/**
 * Reading a list takes a while and is asked for again and again: the last one is kept in this process, which ends with a
 * lock. The `kenmerk` of a list is used once, so that what is kept can never be taken for another list.
 */
const geheugen: { werk: Werk | null; bron: { readonly kenmerk: string; readonly bladen: readonly Blad[] } | null } = {
  werk: null,
  bron: null,
};

/** What the reading of rows needs from outside. */
export function omgevingVan(vandaag: string): Omgeving {
  return { vandaag, gemeenten: gemeentelijst.gemeenten };
}

/** The sheets of the list being read in. */
export function bronVan(db: ReadDb, bezig: Bezig): readonly Blad[] {
  if (geheugen.bron?.kenmerk === bezig.kenmerk) return geheugen.bron.bladen;
  const bladen = laadBron(db);
  geheugen.bron = { kenmerk: bezig.kenmerk, bladen };
  return bladen;
}

/** The rows as last read, or undefined when they must be read again: another file, other columns, another day. */
export function werkVan(db: ReadDb, vandaag: string): Werk | undefined {
  const { werk } = geheugen;
  const bezig = laadBezig(db);
  if (!werk || !bezig || werk.context.vandaag !== vandaag) return undefined;
  const isZelfde = (een: Bezig) =>
    JSON.stringify([een.kenmerk, een.keuzes.blad, een.keuzes.indeling, een.keuzes.correcties]);
  return isZelfde(werk.bezig) === isZelfde(bezig) ? { ...werk, bezig } : undefined;
}

/** Prepares the reading of all rows; `leesDeel` then reads them slice by slice. */
export function beginWerk(db: ReadDb, bezig: Bezig, vandaag: string): Werk | undefined {
  const blad = bronVan(db, bezig)[bezig.keuzes.blad];
  if (!blad) return undefined;
  const context = maakContext(blad, bezig.keuzes.indeling, omgevingVan(vandaag));
  return { bezig, blad, context, rauw: [], bekend: new Map(), voorstellen: [] };
}

/** Reads the rows from `van` up to `tot` (positions in the sheet, not counting the empty ones). */
export function leesDeel(db: ReadDb, werk: Werk, van: number, tot: number): void {
  for (let plaats = Math.max(van, werk.bezig.keuzes.indeling.kopRij + 1); plaats < tot; plaats += 1) {
    const voorstel = leesBronrij(werk, plaats + 1);
    if (voorstel === undefined) continue;
    werk.rauw.push(voorstel);
    werk.bekend.set(voorstel.rij, herkenRij(db, voorstel));
  }
}

function leesBronrij(werk: Pick<Werk, 'bezig' | 'blad' | 'context'>, rij: number): RijVoorstel | undefined {
  const cellen = werk.blad.rijen[rij - 1] ?? [];
  if (cellen.every((cel) => cel.tekst.trim() === '')) return undefined;
  return leesRij({ rij, cellen, correcties: werk.bezig.keuzes.correcties[rij] ?? {} }, werk.context);
}

/** Adds what concerns more rows than one and keeps the result for the next question. */
export function rondAf(db: ReadDb, werk: Werk): Werk {
  const genummerd = nummerSleutels(werk.rauw);
  const gemerkt = groepeer(merkDubbel(genummerd, werk.context.isPerPersoon), werk.context.isPerPersoon);
  werk.voorstellen = gemerkt.map((voorstel) => {
    const isEerder = isAlIngelezen(db, regelhash(voorstel));
    return metHerkenning(voorstel, werk.bekend.get(voorstel.rij), isEerder);
  });
  geheugen.werk = werk;
  return werk;
}

/** Reads one row again after a correction. */
export function herleesRij(db: ReadDb, oud: Werk, bezig: Bezig, rij: number): void {
  const werk: Werk = { ...oud, bezig };
  const nieuw = leesBronrij(werk, rij);
  const plaats = werk.rauw.findIndex((een) => een.rij === rij);
  if (nieuw === undefined || plaats < 0) return;
  werk.rauw[plaats] = nieuw;
  werk.bekend.set(rij, herkenRij(db, nieuw));
  rondAf(db, werk);
}

/** The key under which a row is remembered: a hash, so that it says nothing by itself. */
export function regelhash(voorstel: RijVoorstel): string {
  return createHash('sha256').update(voorstel.regelSleutel).digest('hex');
}

/** Forgets what was read, once the list has gone into the dossier or away. */
export function vergeetWerk(): void {
  geheugen.werk = null;
  geheugen.bron = null;
}

/** The cases that a row reminds of. */
export function casussenBij(werk: Werk, rij: number): readonly BekendeCasus[] {
  return werk.bekend.get(rij)?.casussen ?? [];
}

/** What happens with a row: what the user said about its group, otherwise the proposal. */
export function besluitOver(werk: Werk, voorstel: RijVoorstel): Besluit {
  if (voorstel.staat === 'geweigerd' || voorstel.staat === 'overgeslagen') return { soort: 'overslaan' };
  const gekozen = werk.bezig.keuzes.besluiten[voorstel.groep];
  if (gekozen) return gekozen;
  const eerste =
    voorstel.groep === voorstel.rij ? voorstel : werk.voorstellen.find((een) => een.rij === voorstel.groep);
  return voorstelBesluit(eerste ?? voorstel, casussenBij(werk, voorstel.groep));
}
