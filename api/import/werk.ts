import { createHash } from 'node:crypto';
import type { ReadDb } from '#db/access.ts';
import { type Bezig, isAlIngelezen, laadBezig, laadBron } from '#db/import.ts';
import { type Blad, bladenUitBron, isLegeRij } from '#domain/import/blad.ts';
import type { Omgeving } from '#domain/import/inhoud.ts';
import { type BekendeCasus, type Besluit, voorstelBesluit } from '#domain/import/keuzes.ts';
import { leesRij, maakContext, rondLijstAf } from '#domain/import/lijst.ts';
import type { Lijstcontext } from '#domain/import/rijbron.ts';
import type { RijVoorstel } from '#domain/import/voorstel.ts';
import { doeAlles, type Stappen } from '#domain/stappen.ts';
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
  /** Whether a row with this key was read in before: asked of the dossier once, not again after each correction. */
  readonly eerder: Map<string, boolean>;
  voorstellen: readonly RijVoorstel[];
  /** The same rows by their number. */
  perRij: ReadonlyMap<number, RijVoorstel>;
}

/** Rows between two steps, and between two reports of progress. */
const PER_STAP = 5;
const PER_MELDING = 100;

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
  return doeAlles(haalBron(db, bezig));
}

function* haalBron(db: ReadDb, bezig: Bezig): Stappen<readonly Blad[]> {
  if (geheugen.bron?.kenmerk === bezig.kenmerk) return geheugen.bron.bladen;
  const bladen = yield* bladenUitBron(laadBron(db));
  onthoudBron(bezig.kenmerk, bladen);
  return bladen;
}

/** Keeps the sheets of the list that goes by this `kenmerk`. */
export function onthoudBron(kenmerk: string, bladen: readonly Blad[]): void {
  geheugen.bron = { kenmerk, bladen };
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

/** Prepares the reading of all rows; `leesRijen` then reads them and `rondAf` finishes. */
export function* beginWerk(db: ReadDb, bezig: Bezig, vandaag: string): Stappen<Werk | undefined> {
  const blad = (yield* haalBron(db, bezig))[bezig.keuzes.blad];
  if (!blad) return undefined;
  const context = yield* maakContext(blad, bezig.keuzes.indeling, omgevingVan(vandaag));
  return {
    bezig,
    blad,
    context,
    rauw: [],
    bekend: new Map(),
    eerder: new Map(),
    voorstellen: [],
    perRij: new Map(),
  };
}

/** Reads all rows below the header, a few in each step; some steps say how many rows of the sheet are behind them. */
export function* leesRijen(db: ReadDb, werk: Werk): Stappen<undefined, number | undefined> {
  const { rijen } = werk.blad;
  for (let plaats = werk.bezig.keuzes.indeling.kopRij + 1; plaats < rijen.length; plaats += 1) {
    const voorstel = leesBronrij(werk, plaats + 1);
    if (voorstel !== undefined) {
      werk.rauw.push(voorstel);
      werk.bekend.set(voorstel.rij, herkenRij(db, voorstel));
    }
    const gedaan = plaats + 1;
    if (gedaan % PER_STAP === 0) yield gedaan % PER_MELDING === 0 ? gedaan : undefined;
  }
  yield rijen.length;
}

function leesBronrij(werk: Pick<Werk, 'bezig' | 'blad' | 'context'>, rij: number): RijVoorstel | undefined {
  const cellen = werk.blad.rijen[rij - 1] ?? [];
  if (isLegeRij(cellen)) return undefined;
  return leesRij({ rij, cellen, correcties: werk.bezig.keuzes.correcties[rij] ?? {} }, werk.context);
}

/** Adds what concerns more rows than one and keeps the result for the next question. */
export function* rondAf(db: ReadDb, werk: Werk): Stappen<Werk> {
  const voorstellen: RijVoorstel[] = [];
  for (const voorstel of yield* rondLijstAf(werk.rauw, werk.context)) {
    voorstellen.push(metHerkenning(voorstel, werk.bekend.get(voorstel.rij), isEerder(db, werk, voorstel)));
    if (voorstellen.length % PER_MELDING === 0) yield;
  }
  werk.voorstellen = voorstellen;
  werk.perRij = new Map(voorstellen.map((voorstel) => [voorstel.rij, voorstel]));
  geheugen.werk = werk;
  return werk;
}

function isEerder(db: ReadDb, { eerder }: Werk, voorstel: RijVoorstel): boolean {
  const bekend = eerder.get(voorstel.regelSleutel);
  if (bekend !== undefined) return bekend;
  const gevonden = isAlIngelezen(db, regelhash(voorstel));
  eerder.set(voorstel.regelSleutel, gevonden);
  return gevonden;
}

/** Reads one row again after a correction. */
export function herleesRij(db: ReadDb, oud: Werk, bezig: Bezig, rij: number): void {
  const werk: Werk = { ...oud, bezig };
  const nieuw = leesBronrij(werk, rij);
  const plaats = werk.rauw.findIndex((een) => een.rij === rij);
  if (nieuw === undefined || plaats < 0) return;
  werk.rauw[plaats] = nieuw;
  werk.bekend.set(rij, herkenRij(db, nieuw));
  doeAlles(rondAf(db, werk));
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
  return voorstelBesluit(werk.perRij.get(voorstel.groep) ?? voorstel, casussenBij(werk, voorstel.groep));
}
