import { parentPort } from 'node:worker_threads';
import loadHighs, { type Highs, type ModelStatusCode } from 'highs';
import type { Lineairmodel, Oplossing } from '#domain/monitor/oplosser.ts';

/** What the worker gets: a numbered batch and the seconds that one model may take. */
export type Opdracht = {
  readonly nummer: number;
  readonly modellen: readonly Lineairmodel[];
  readonly secondenPerModel: number;
};

/** What the worker gives back: the same number and one answer per model, in order. */
export type Antwoord = { readonly nummer: number; readonly oplossingen: readonly Oplossing[] };

type Matrix = { starts: number[]; indices: number[]; values: number[] };

// Compressed sparse rows: the numeric interface avoids the traps of the LP text format (names, line length, decimals).
function matrixVan(model: Lineairmodel): Matrix {
  const matrix: Matrix = { starts: [0], indices: [], values: [] };
  for (const rij of model.rijen) {
    for (const [kolom, factor] of rij.termen) {
      matrix.indices.push(kolom);
      matrix.values.push(factor);
    }
    matrix.starts.push(matrix.indices.length);
  }
  return matrix;
}

function statusVan(highs: Highs, code: ModelStatusCode): Oplossing['status'] {
  const { modelStatus } = highs.constants;
  if (code === modelStatus.optimal || code === modelStatus.empty) return 'optimaal';
  if (code === modelStatus.infeasible) return 'onhaalbaar';
  // Presolve may stop at "unbounded or infeasible"; every model here has a known feasible point, so unbounded is meant.
  if (code === modelStatus.unbounded || code === modelStatus.unboundedOrInfeasible) return 'onbegrensd';
  return 'limiet';
}

function losEenOp(highs: Highs, model: Lineairmodel, seconden: number): Oplossing {
  if (model.kolommen.length === 0)
    return { status: 'optimaal', waarde: 0, kolommen: [], duaal: model.rijen.map(() => 0) };
  const { objectiveSense, variableType } = highs.constants;
  const heeftGehele = model.kolommen.some((kolom) => kolom.isGeheel);
  const gegevens = {
    numCols: model.kolommen.length,
    numRows: model.rijen.length,
    sense: model.doel === 'max' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: model.kolommen.map((kolom) => kolom.kosten),
    colLower: model.kolommen.map((kolom) => kolom.onder),
    colUpper: model.kolommen.map((kolom) => kolom.boven ?? highs.infinity),
    rowLower: model.rijen.map((rij) => rij.onder ?? -highs.infinity),
    rowUpper: model.rijen.map((rij) => rij.boven ?? highs.infinity),
    matrix: {
      format: 'csr' as const,
      numRows: model.rijen.length,
      numCols: model.kolommen.length,
      ...matrixVan(model),
    },
    ...(heeftGehele && {
      integrality: model.kolommen.map((kolom) => (kolom.isGeheel ? variableType.integer : variableType.continuous)),
    }),
  };
  const instellingen = {
    output_flag: false,
    time_limit: seconden,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
    random_seed: 1,
    // Measured: for these small pure LPs presolve costs ten times more than it saves.
    presolve: heeftGehele ? 'choose' : 'off',
  };
  return highs.withModel(gegevens, (werk) => {
    werk.options.set(instellingen);
    werk.run();
    const status = statusVan(highs, werk.getModelStatus());
    if (status !== 'optimaal') return { status };
    const oplossing = werk.getSolution();
    return {
      status,
      waarde: werk.getObjectiveValue(),
      kolommen: [...oplossing.colValue],
      duaal: heeftGehele ? [] : [...oplossing.rowDual],
    };
  });
}

const poort = parentPort;
if (poort !== null) {
  const laden = loadHighs();
  poort.on('message', (opdracht: Opdracht) => {
    void laden.then((highs) => {
      const oplossingen = opdracht.modellen.map((model) => losEenOp(highs, model, opdracht.secondenPerModel));
      poort.postMessage({ nummer: opdracht.nummer, oplossingen } satisfies Antwoord);
    });
  });
}
