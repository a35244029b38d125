import type { Sorteerkolom } from '#domain/zoeken/sortering.ts';
import { bereid, type ReadDb } from './access.ts';

/** What the list shows, in which order, and which part of it. */
export interface Lijstvraag {
  /** FTS5 expression over number, family, people and address, or null (see `zoekvraag`). */
  readonly zoek: string | null;
  readonly openheid: 'open' | 'gesloten' | 'alle';
  readonly gemeenteCode: string | null;
  readonly regisseur: string | null;
  readonly stap: number | null;
  readonly geenVolgendeStap: boolean;
  /** Only cases whose next action was due before this date. */
  readonly teLaatOp: string | null;
  readonly sorteer: { readonly kolom: Sorteerkolom; readonly richting: 'oplopend' | 'aflopend' };
  /** Codes in the order of their names: the column orders by name, the table knows the code. */
  readonly gemeentevolgorde: readonly string[];
  readonly vanaf: number;
  readonly aantal: number;
}

/** One row of the list. */
export interface Lijstrij {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly gemeenteCode: string | null;
  readonly regisseur: string | null;
  readonly stap: number;
  readonly volgendeActie: string | null;
  readonly volgendeActieOp: string | null;
  readonly laatsteContactOp: string | null;
  readonly status: string;
  readonly heeftRodeVlag: boolean;
}

const dicht = "('afgesloten', 'vernietiging_voorgesteld')";

/** Order of each column; `%` is the direction. Empty values come last in both directions. */
const volgordes: Readonly<Record<Exclude<Sorteerkolom, 'gemeente'>, string>> = {
  nummer: 'CAST(substr(nummer, 1, 4) AS INTEGER) %, CAST(substr(nummer, 6) AS INTEGER) %',
  naam: 'sorteernaam %, volgnr %',
  regisseur: 'regisseur % NULLS LAST, volgnr %',
  stap: 'stap %, volgnr %',
  volgendeActie: 'volgende_actie_op % NULLS LAST, volgnr %',
  laatsteContact: 'laatste_contact_op % NULLS LAST, volgnr %',
  status: 'status %, volgnr %',
};

function volgordeVan({ sorteer, gemeentevolgorde }: Lijstvraag): string {
  const richting = sorteer.richting === 'oplopend' ? 'ASC' : 'DESC';
  if (sorteer.kolom !== 'gemeente') return volgordes[sorteer.kolom].replaceAll('%', richting);
  // Codes of our own source file (GM and four digits): safe in the text of the statement.
  const namen = gemeentevolgorde.map((code, plek) => `WHEN '${code}' THEN ${plek}`).join(' ');
  const plek = namen === '' ? 'gemeente_code' : `CASE gemeente_code ${namen} ELSE ${gemeentevolgorde.length} END`;
  return `gemeente_code IS NULL, ${plek} ${richting}, volgnr ${richting}`;
}

interface Voorwaarde {
  readonly sql: string;
  readonly waarden: readonly (string | number)[];
}

function openheidVan(openheid: Lijstvraag['openheid']): readonly Voorwaarde[] {
  if (openheid === 'alle') return [];
  return [{ sql: `status ${openheid === 'open' ? 'NOT IN' : 'IN'} ${dicht}`, waarden: [] }];
}

function gelijk(kolom: string, waarde: string | number | null): readonly Voorwaarde[] {
  return waarde === null ? [] : [{ sql: `${kolom} = ?`, waarden: [waarde] }];
}

/** Everything the rows must meet; values go in as parameters. */
function voorwaardenVan(vraag: Lijstvraag): readonly Voorwaarde[] {
  const { zoek, teLaatOp } = vraag;
  return [
    ...openheidVan(vraag.openheid),
    ...gelijk('gemeente_code', vraag.gemeenteCode),
    ...gelijk('regisseur', vraag.regisseur),
    ...gelijk('stap', vraag.stap),
    ...(vraag.geenVolgendeStap ? [{ sql: 'volgende_actie IS NULL', waarden: [] }] : []),
    ...(teLaatOp === null ? [] : [{ sql: 'volgende_actie_op < ?', waarden: [teLaatOp] }]),
    ...(zoek === null
      ? []
      : [{ sql: 'volgnr IN (SELECT rowid FROM casus_zoek WHERE casus_zoek MATCH ?)', waarden: [zoek] }]),
  ];
}

/**
 * Most cases of ten years are closed, and the planner does not know it: without a hint it walks all of them in the asked
 * order. The partial indexes hold the open ones only.
 */
function ingangVan({ openheid, geenVolgendeStap, zoek }: Lijstvraag): string {
  if (openheid !== 'open' || zoek !== null) return 'casus';
  return `casus INDEXED BY ${geenVolgendeStap ? 'casus_geen_stap' : 'casus_open'}`;
}

/** One window of the case list, and how many cases meet the question in all. */
export function lijstCasussen(db: ReadDb, vraag: Lijstvraag): { readonly totaal: number; readonly rijen: Lijstrij[] } {
  const voorwaarden = voorwaardenVan(vraag);
  const waar = voorwaarden.length === 0 ? '' : `WHERE ${voorwaarden.map(({ sql }) => sql).join(' AND ')}`;
  const waarden = voorwaarden.flatMap((voorwaarde) => voorwaarde.waarden);
  const volgorde = volgordeVan(vraag);
  const ingang = ingangVan(vraag);
  // Number() because count(*) is the one column of the one row.
  const totaal = Number(
    bereid(db, `SELECT count(*) FROM ${ingang} ${waar}`)
      .pluck()
      .get(...waarden),
  );
  // First which rows, then what is in them: rows that are skipped are never read from the table.
  // The statement selects exactly the fields of Lijstrij, the flag as a number.
  const rijen = bereid(
    db,
    `SELECT id, nummer, naam, gemeente_code AS gemeenteCode, regisseur, stap, volgende_actie AS volgendeActie,
       volgende_actie_op AS volgendeActieOp, laatste_contact_op AS laatsteContactOp, status,
       heeft_rode_vlag AS heeftRodeVlag
     FROM casus WHERE volgnr IN (SELECT volgnr FROM ${ingang} ${waar} ORDER BY ${volgorde} LIMIT ? OFFSET ?)
     ORDER BY ${volgorde}`,
  ).all(...waarden, vraag.aantal, vraag.vanaf) as (Omit<Lijstrij, 'heeftRodeVlag'> & { heeftRodeVlag: number })[];
  return { totaal, rijen: rijen.map((rij) => ({ ...rij, heeftRodeVlag: rij.heeftRodeVlag === 1 })) };
}

/** Numbers beside the filters, and what there is to choose from. */
export interface Tellingen {
  readonly totaal: number;
  readonly open: number;
  readonly geenVolgendeStap: number;
  readonly teLaat: number;
  readonly gemeenteCodes: readonly string[];
  readonly regisseurs: readonly string[];
}

/** Counts of all and of open cases, and the gemeenten and regisseurs that occur; `vandaag` decides what is late. */
export function telCasussen(db: ReadDb, vandaag: string): Tellingen {
  const getal = (sql: string, ...waarden: string[]) =>
    Number(
      bereid(db, sql)
        .pluck()
        .get(...waarden),
    );
  const lijst = (sql: string) => bereid(db, sql).pluck().all() as string[]; // One text column.
  return {
    totaal: getal('SELECT count(*) FROM casus'),
    open: getal(`SELECT count(*) FROM casus WHERE status NOT IN ${dicht}`),
    geenVolgendeStap: getal(`SELECT count(*) FROM casus WHERE volgende_actie IS NULL AND status NOT IN ${dicht}`),
    teLaat: getal(`SELECT count(*) FROM casus WHERE volgende_actie_op < ? AND status NOT IN ${dicht}`, vandaag),
    gemeenteCodes: lijst('SELECT DISTINCT gemeente_code FROM casus WHERE gemeente_code IS NOT NULL'),
    regisseurs: lijst('SELECT DISTINCT regisseur FROM casus WHERE regisseur IS NOT NULL ORDER BY regisseur'),
  };
}
