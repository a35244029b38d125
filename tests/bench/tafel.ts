import type { Samenvatting } from './harnas.ts';

/** What a figure must stay within (issue 3). */
export interface Doel {
  /** The 95th percentile may not be higher, in the unit of the figure. */
  readonly p95?: number;
  /** Median divided by the median of the limit may not be higher. */
  readonly verhouding?: number;
  /** Median may be so much above the median of the limit, in the unit of the figure. */
  readonly erboven?: number;
}

/** One measured figure with its limit beside it. */
export interface Cijfer {
  readonly naam: string;
  readonly eenheid: 'ms' | 'MB' | 'kB';
  readonly gemeten: Samenvatting;
  /** What the same thing costs at the least, measured in the same run. */
  readonly grens?: { readonly naam: string; readonly gemeten: Samenvatting };
  readonly doel?: Doel;
  /** Peak of each process in MB. */
  readonly piek?: Readonly<Record<string, number>>;
  readonly opmerking?: string;
}

/** A figure that is what it is: not a row of times. */
export function enkel(waarde: number): Samenvatting {
  return { n: 1, mediaan: waarde, p95: waarde };
}

/** What is wrong with a figure; empty when it meets its target or has none. */
export function tekorten({ gemeten, grens, doel }: Cijfer): string[] {
  if (!doel) return [];
  const fouten: string[] = [];
  if (doel.p95 !== undefined && gemeten.p95 > doel.p95) fouten.push(`p95 ${rond(gemeten.p95)} > ${doel.p95}`);
  if (grens && doel.verhouding !== undefined && verhouding(gemeten, grens.gemeten) > doel.verhouding)
    fouten.push(`${rond(verhouding(gemeten, grens.gemeten))} x > ${doel.verhouding} x`);
  if (grens && doel.erboven !== undefined && gemeten.mediaan - grens.gemeten.mediaan > doel.erboven)
    fouten.push(`${rond(gemeten.mediaan - grens.gemeten.mediaan)} erboven > ${doel.erboven}`);
  return fouten;
}

function verhouding(gemeten: Samenvatting, grens: Samenvatting): number {
  return gemeten.mediaan / grens.mediaan;
}

function rond(waarde: number): string {
  return waarde.toFixed(waarde < 10 ? 2 : waarde < 100 ? 1 : 0).replace('.', ',');
}

const koppen = ['wat', 'n', 'mediaan', 'p95', 'grens', 'mediaan', 'verh.', 'doel'] as const;

/** The figures as a table in plain text, columns aligned. */
export function maakTafel(cijfers: readonly Cijfer[]): string {
  const rijen = [koppen.map(String), ...cijfers.map(rijVan)];
  const breedten = koppen.map((_kop, kolom) => Math.max(...rijen.map((rij) => (rij[kolom] ?? '').length)));
  const links = new Set([0, 4, 7]);
  return rijen
    .map((rij) =>
      rij
        .map((cel, kolom) => (links.has(kolom) ? cel.padEnd(breedten[kolom] ?? 0) : cel.padStart(breedten[kolom] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rijVan(cijfer: Cijfer): string[] {
  const { naam, eenheid, gemeten, grens, doel } = cijfer;
  const fouten = tekorten(cijfer);
  const oordeel = doel === undefined ? '' : fouten.length === 0 ? 'gehaald' : `NIET: ${fouten.join('; ')}`;
  return [
    naam,
    String(gemeten.n),
    `${rond(gemeten.mediaan)} ${eenheid}`,
    rond(gemeten.p95),
    grens?.naam ?? '',
    grens ? rond(grens.gemeten.mediaan) : '',
    grens ? `${rond(verhouding(gemeten, grens.gemeten))} x` : '',
    oordeel + (cijfer.opmerking === undefined ? '' : ` (${cijfer.opmerking})`),
  ];
}

/** The figures as JSON, one a line. */
export function maakJson(cijfers: readonly Cijfer[]): string {
  return cijfers.map((cijfer) => JSON.stringify({ ...cijfer, tekorten: tekorten(cijfer) })).join('\n');
}
