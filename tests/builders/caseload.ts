import type { Statement, Database as Verbinding } from 'better-sqlite3';
import type { Toegang, WriteDb } from '#db/access.ts';
import { schrijfLogregel } from '#db/logboek.ts';
import { indexeerJournaal, stelAfleidingenUit } from './caseload-afleidingen.ts';
import { maakCasus } from './caseload-casus.ts';
import { dagen, type Rij, tijdstip, type Waarden, type Wereld } from './caseload-wereld.ts';
import { maakToeval } from './toeval.ts';

/** How large a fictional caseload must be, and when it is "now" in it. */
export interface Caseload {
  readonly zaad: number;
  readonly aantal: number;
  /** Who wrote everything: the id of a user of the dossier. */
  readonly gebruikerId: string;
  /** UTC ISO instant; the caseload covers the ten years before it. */
  readonly nu: string;
  /** Let the triggers derive row by row, as in daily work, instead of all at the end: slow, with the same outcome. */
  readonly isRijVoorRij?: boolean;
  /** Called after each stretch of work with the number of cases made so far. */
  readonly voortgang?: (gedaan: number) => void;
}

const JAREN = 10;
/** Days of work in one transaction. */
const DAGEN_PER_KEER = 30;
/** What the connection is while filling: nothing is lost when it fails, the whole dossier is made again. */
const HAASTIG = { cache_size: -256 * 1024, synchronous: 0, journal_mode: 'MEMORY', foreign_keys: 0 } as const;

/** What of a new row goes into the audit trail: the endpoint that would have made it. */
const daden: Readonly<Record<string, string>> = {
  casus: 'casus.maak',
  casus_persoon: 'persoon.maak',
  signaal: 'signaal.maak',
  journaal: 'journaal.maak',
  actie: 'actie.maak',
  plan: 'plan.bewaar',
  regie: 'regie.wijsToe',
  meldcode_stap: 'meldcode.bewaarStap',
  weging_antwoord: 'afwegingskader.beantwoord',
  besluit: 'afwegingskader.neemBesluit',
};

/**
 * Fills an empty open dossier with `aantal` fictional cases of ten years: about 4 people, 20 journaal lines, 6 signals
 * and 8 actions each, with regie, meldcode, weging, besluit, plan and audit trail. Rows are written day by day, as they
 * would have been, so that one case lies as scattered over the file as in real life. The same seed, number and moment
 * give the same rows. All people are made up.
 */
export function vulCaseload(toegang: Toegang, caseload: Caseload): void {
  const nuMs = Date.parse(caseload.nu);
  const werk: Werk = {
    wereld: {
      toeval: maakToeval(caseload.zaad),
      gebruikerId: caseload.gebruikerId,
      nuMs,
      nummers: new Map(),
      bekenden: [],
    },
    aantal: caseload.aantal,
    beginMs: nuMs - dagen(JAREN * 365),
    perDag: new Map(),
    vragen: new Map(),
    gemaakt: 0,
  };
  const herstel = zetPragmas(toegang.verbinding, HAASTIG);
  const leidAf = caseload.isRijVoorRij ? null : stelAfleidingenUit(toegang.verbinding);
  let geindexeerd = 0;
  for (let dag = 0; dag <= JAREN * 365; dag += DAGEN_PER_KEER) {
    toegang.schrijf((db) => {
      for (let deze = dag; deze < dag + DAGEN_PER_KEER && deze <= JAREN * 365; deze += 1) schrijfDag(db, werk, deze);
      if (leidAf) geindexeerd = indexeerJournaal(toegang.verbinding, geindexeerd);
    });
    caseload.voortgang?.(werk.gemaakt);
  }
  leidAf?.();
  zetPragmas(toegang.verbinding, herstel);
  // pragma() gives a row for each broken reference.
  if ((toegang.verbinding.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('caseload is broken');
}

/** Sets the pragmas and gives what they were. */
function zetPragmas(verbinding: Verbinding, pragmas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(pragmas).map(([naam, waarde]) => {
      const eerder = verbinding.pragma(naam, { simple: true });
      verbinding.pragma(`${naam} = ${String(waarde)}`);
      return [naam, eerder];
    }),
  );
}

interface Werk {
  readonly wereld: Wereld;
  readonly aantal: number;
  readonly beginMs: number;
  /** Rows of cases made earlier that are still to come, by number of the day. */
  readonly perDag: Map<number, Rij[]>;
  /** The statement of each table: all its rows have the same columns. */
  readonly vragen: Map<string, Statement>;
  gemaakt: number;
}

/** Makes the cases that come in on this day, then writes everything of this day, theirs and that of older cases. */
function schrijfDag(db: WriteDb, werk: Werk, dag: number): void {
  const { wereld, aantal, beginMs, perDag } = werk;
  const totEnMet = Math.min(aantal, Math.ceil(((dag + 1) / (JAREN * 365)) * aantal));
  while (werk.gemaakt < totEnMet) {
    werk.gemaakt += 1;
    const startMs = Math.min(beginMs + dagen(dag) + wereld.toeval.getal(8 * 3600) * 1000, wereld.nuMs);
    for (const rij of maakCasus(wereld, werk.gemaakt, startMs)) legKlaar(werk, rij);
  }
  for (const rij of perDag.get(dag) ?? []) schrijfRij(db, werk, rij);
  perDag.delete(dag);
}

function legKlaar({ perDag, beginMs }: Werk, rij: Rij): void {
  const dag = Math.floor((rij.ms - beginMs) / dagen(1));
  const rijen = perDag.get(dag);
  if (rijen) rijen.push(rij);
  else perDag.set(dag, [rij]);
}

function schrijfRij(db: WriteDb, { wereld, vragen }: Werk, { tabel, ms, waarden }: Rij): void {
  let vraag = vragen.get(tabel);
  if (!vraag) {
    const kolommen = Object.keys(waarden);
    const plekken = kolommen.map((kolom) => `@${kolom}`);
    vraag = db.$client.prepare(`INSERT INTO ${tabel} (${kolommen.join(', ')}) VALUES (${plekken.join(', ')})`);
    vragen.set(tabel, vraag);
  }
  vraag.run(waarden);
  const gebeurtenis = daden[tabel];
  if (gebeurtenis === undefined) return;
  schrijfLogregel(db, {
    tijd: tijdstip(ms),
    gebruikerId: wereld.gebruikerId,
    rol: 'procescoordinator',
    actie: 'C',
    gebeurtenis,
    uitkomst: 'goed',
    objectSoort: tabel,
    ...verwijzing(tabel, waarden),
  });
}

function verwijzing(tabel: string, waarden: Waarden): { casusId?: string; objectId?: string } {
  const casusId = tabel === 'casus' ? waarden['id'] : waarden['casus_id'];
  return {
    ...(typeof casusId === 'string' ? { casusId } : {}),
    ...(typeof waarden['id'] === 'string' ? { objectId: waarden['id'] } : {}),
  };
}
