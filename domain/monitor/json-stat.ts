import { type Blad, type Leveringsinhoud, labelVan } from './levering.ts';
import { type Dimensie, TOTAAL } from './tabel.ts';

/** Een JSON-stat-dimensie. */
type Statdimensie = {
  readonly label: string;
  readonly category: { readonly index: readonly string[]; readonly label: Readonly<Record<string, string>> };
};

/** Eén tabel als JSON-stat 2.0 dataset. Verborgen is `null` met status `c`; de status noemt geen reden. */
export type Statdataset = {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: { readonly time: readonly string[]; readonly geo: readonly string[] };
  readonly dimension: Readonly<Record<string, Statdimensie>>;
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, 'c'>>;
  readonly extension: Readonly<Record<string, unknown>>;
};

/** De verzameling met alle tabellen. */
export type Statcollectie = {
  readonly version: '2.0';
  readonly class: 'collection';
  readonly label: string;
  readonly link: { readonly item: readonly Statdataset[] };
  readonly extension: Readonly<Record<string, unknown>>;
};

/**
 * Zet een levering om in JSON-stat 2.0 (`class: collection`). Elke dataset begint met `periode` en `gemeente` (elk met
 * één waarde) en daarna de assen van de tabel, in rijvolgorde; optelbare assen eindigen met `_T`.
 */
export function naarJsonStat(inhoud: Leveringsinhoud): Statcollectie {
  return {
    version: '2.0',
    class: 'collection',
    label: `Monitor huiselijk geweld en kindermishandeling, ${inhoud.gemeente}, ${inhoud.periode}`,
    link: { item: inhoud.bladen.map((blad) => naarDataset(blad, inhoud)) },
    extension: {
      regio: inhoud.regio,
      gemeente: inhoud.gemeenteCode,
      periode: inhoud.periode,
      versie: inhoud.catalogusVersie,
      methode: inhoud.methode,
      drempel: inhoud.drempel,
    },
  };
}

function naarDataset(blad: Blad, inhoud: Leveringsinhoud): Statdataset {
  const vast = {
    periode: eenWaarde('Periode', inhoud.periode, inhoud.periode),
    gemeente: eenWaarde('Gemeente', inhoud.gemeenteCode, inhoud.gemeente),
  };
  const assen = Object.fromEntries(blad.dimensies.map((dimensie) => [dimensie.id, naarStatdimensie(dimensie)]));
  const dimension: Readonly<Record<string, Statdimensie>> = { ...vast, ...assen };
  const value = blad.cellen.map(({ getoond }) => getoond);
  return {
    version: '2.0',
    class: 'dataset',
    label: blad.titel,
    source: blad.bron,
    id: Object.keys(dimension),
    size: Object.values(dimension).map(({ category }) => category.index.length),
    role: { time: ['periode'], geo: ['gemeente'] },
    dimension,
    value,
    status: Object.fromEntries(value.flatMap((waarde, plaats) => (waarde === null ? [[String(plaats), 'c']] : []))),
    extension: {
      tabel: blad.code,
      versie: inhoud.catalogusVersie,
      eenheid: blad.eenheid,
      moment: blad.moment,
      methode: inhoud.methode,
      drempel: inhoud.drempel,
      optelbaar: {
        periode: false,
        gemeente: false,
        ...Object.fromEntries(blad.dimensies.map(({ id, isOptelbaar }) => [id, isOptelbaar])),
      },
      isPeriodeOptelbaar: blad.isPeriodeOptelbaar,
      as: blad.as,
      definitie: blad.definitie,
      bron: blad.bron,
    },
  };
}

function eenWaarde(label: string, code: string, naam: string): Statdimensie {
  return { label, category: { index: [code], label: { [code]: naam } } };
}

function naarStatdimensie(dimensie: Dimensie): Statdimensie {
  const index = [...dimensie.categorieen.map(({ code }) => code), ...(dimensie.isOptelbaar ? [TOTAAL] : [])];
  return {
    label: dimensie.label,
    category: { index, label: Object.fromEntries(index.map((code) => [code, labelVan(dimensie, code)])) },
  };
}
