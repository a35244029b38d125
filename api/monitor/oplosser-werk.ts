import { parentPort } from 'node:worker_threads';
import loadHighs, { type Highs, type ModelData, type ModelStatusCode } from 'highs';
import type { Lineairmodel, Oplossing, Reeksvraag } from '#domain/monitor/oplosser.ts';

/** The work: loose models, or many questions about one. */
export type Werk =
  | { readonly soort: 'los'; readonly modellen: readonly Lineairmodel[] }
  | { readonly soort: 'reeks'; readonly model: Lineairmodel; readonly vragen: readonly Reeksvraag[] };

/** What the worker gets: numbered work and the seconds that one question may take. */
export type Opdracht = { readonly nummer: number; readonly werk: Werk; readonly seconden: number };

/** What the worker gives back: the same number and one answer per question, in order. */
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

function gegevensVan(highs: Highs, model: Lineairmodel): ModelData {
  const { objectiveSense, variableType } = highs.constants;
  return {
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
    ...(heeftGehele(model) && {
      integrality: model.kolommen.map((kolom) => (kolom.isGeheel ? variableType.integer : variableType.continuous)),
    }),
  };
}

function heeftGehele(model: Lineairmodel): boolean {
  return model.kolommen.some((kolom) => kolom.isGeheel);
}

type Model = ReturnType<Highs['createModel']>;

function stelIn(werk: Model, isGeheel: boolean, seconden: number): void {
  werk.options.set({
    output_flag: false,
    time_limit: seconden,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
    random_seed: 1,
    // Measured: for these small pure LPs presolve costs ten times more than it saves.
    presolve: isGeheel ? 'choose' : 'off',
  });
}

function rekenUit(highs: Highs, werk: Model, isGeheel: boolean): Oplossing {
  werk.run();
  const status = statusVan(highs, werk.getModelStatus());
  if (status !== 'optimaal') return { status };
  const oplossing = werk.getSolution();
  return {
    status,
    waarde: werk.getObjectiveValue(),
    kolommen: [...oplossing.colValue],
    duaal: isGeheel ? [] : [...oplossing.rowDual],
  };
}

const LEEG: Oplossing = { status: 'optimaal', waarde: 0, kolommen: [], duaal: [] };

function losEenOp(highs: Highs, model: Lineairmodel, seconden: number): Oplossing {
  if (model.kolommen.length === 0) return LEEG;
  const isGeheel = heeftGehele(model);
  return highs.withModel(gegevensVan(highs, model), (werk) => {
    stelIn(werk, isGeheel, seconden);
    return rekenUit(highs, werk, isGeheel);
  });
}

/** Many objectives over one model: every answer starts at the basis of the one before. */
function losReeksOp(highs: Highs, model: Lineairmodel, vragen: readonly Reeksvraag[], seconden: number): Oplossing[] {
  if (model.kolommen.length === 0) return vragen.map(() => LEEG);
  const laatste = model.kolommen.length - 1;
  return highs.withModel(gegevensVan(highs, model), (werk) => {
    stelIn(werk, false, seconden);
    return vragen.map(({ kosten, vast }) => {
      const doel = new Float64Array(model.kolommen.length);
      for (const [kolom, factor] of kosten) doel[kolom] = (doel[kolom] ?? 0) + factor;
      werk.changeColsCost({ kind: 'range', from: 0, to: laatste }, doel);
      for (const [kolom, waarde] of vast) werk.changeColBounds(kolom, waarde, waarde);
      // The time limit of HiGHS counts over all runs of a model.
      werk.zeroAllClocks();
      const antwoord = rekenUit(highs, werk, false);
      for (const [kolom] of vast) {
        const { onder, boven } = model.kolommen[kolom] ?? { onder: 0, boven: 0 };
        werk.changeColBounds(kolom, onder, boven ?? highs.infinity);
      }
      return antwoord;
    });
  });
}

function losWerkOp(highs: Highs, { werk, seconden }: Opdracht): Oplossing[] {
  return werk.soort === 'los'
    ? werk.modellen.map((model) => losEenOp(highs, model, seconden))
    : losReeksOp(highs, werk.model, werk.vragen, seconden);
}

const poort = parentPort;
if (poort !== null) {
  const laden = loadHighs();
  poort.on('message', (opdracht: Opdracht) => {
    void laden.then((highs) => {
      poort.postMessage({ nummer: opdracht.nummer, oplossingen: losWerkOp(highs, opdracht) } satisfies Antwoord);
    });
  });
}
