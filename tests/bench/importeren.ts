import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wacht } from 'node:timers/promises';
import { writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { maakCasussenlijst } from '#tests/builders/caseload-lijst.ts';
import { type Benchapp, moetLukken, startBenchapp } from './app.ts';
import { type Benchdossier, geefDossier, kopieVan } from './dossiers.ts';
import { piekgeheugen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';

/** What the user waits for, in the order of an import, as the table names it. */
const fasen = {
  kiezenXlsx: 'bestand kiezen (.xlsx)',
  kiezen: 'bestand kiezen',
  lezen: 'lezen en voorstellen',
  verbeteren: 'een cel verbeteren',
  schrijven: 'schrijven',
} as const;
type Fase = keyof typeof fasen;

interface Duur {
  readonly duur: number;
  /** Longest time that the process could not answer anything else. */
  readonly stilte: number;
}

/** Milliseconds between two looks at the clock of the event loop. */
const PEILTIJD = 5;

/** Times one call, and how long the process was silent at the most meanwhile. */
async function meetFase(werk: () => Promise<unknown>): Promise<Duur> {
  const monitor = monitorEventLoopDelay({ resolution: PEILTIJD });
  monitor.enable();
  // The monitor counts from its second look on, and sees the last silence when it is over.
  await wacht(4 * PEILTIJD);
  const begin = performance.now();
  await werk();
  const duur = performance.now() - begin;
  await wacht(4 * PEILTIJD);
  monitor.disable();
  return { duur, stilte: monitor.max / 1e6 };
}

async function kies(app: Benchapp, pad: string): Promise<void> {
  app.platform.antwoorden.push(pad);
  moetLukken(await app.roep('import.kiesBestand', {}));
}

async function verbeter(app: Benchapp, rij: number): Promise<void> {
  moetLukken(await app.roep('import.herzie', { wat: 'cel', rij, kolom: 1, tekst: 'fam. Verbeterd' }));
}

/** The same list as CSV and as a spreadsheet, in a folder of its own. */
async function maakBestanden(rijen: number) {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-bench-import-'));
  const csv = join(map, 'lijst.csv');
  const xlsx = join(map, 'lijst.xlsx');
  const tekst = maakCasussenlijst(rijen, rijen);
  writeFileSync(csv, tekst);
  const { data } = Papa.parse<string[]>(tekst, { delimiter: ';' });
  writeFileSync(xlsx, await writeXlsx({ sheets: [{ name: 'Lijst', rows: data }] }));
  return { csv, xlsx, ruimOp: () => rmSync(map, { recursive: true, force: true }) };
}

/** Reads a list of so many rows into a copy of the dossier: choosing, reading each row, mending one, writing all of it. */
async function meetImport(dossier: Benchdossier, rijen: number): Promise<Record<Fase, Duur>> {
  const kopie = kopieVan(dossier);
  const bestanden = await maakBestanden(rijen);
  const app = await startBenchapp(kopie);
  try {
    return {
      kiezenXlsx: await meetFase(() => kies(app, bestanden.xlsx)),
      kiezen: await meetFase(() => kies(app, bestanden.csv)),
      lezen: await meetFase(async () => moetLukken(await app.roep('import.lees', {}))),
      verbeteren: await meetFase(() => verbeter(app, 2)),
      schrijven: await meetFase(async () => moetLukken(await app.roep('import.voerUit', {}))),
    };
  } finally {
    app.sluit();
    kopie.ruimOp();
    bestanden.ruimOp();
  }
}

/** Import of a list; a fifth of the rows beside it to see whether it grows linearly. */
export async function importeren({ aantal, importrijen }: Omvang): Promise<Cijfer[]> {
  const dossier = await geefDossier(aantal);
  const klein = await meetImport(dossier, importrijen / 5);
  const groot = await meetImport(dossier, importrijen);
  const totaal = ({ kiezen, lezen, schrijven }: Record<Fase, Duur>) => kiezen.duur + lezen.duur + schrijven.duur;
  const naam = `import van ${importrijen} rijen`;
  const piek = piekgeheugen(process.pid);
  const perFase = Object.entries(fasen).map(([fase, woord]) => ({ woord, ...groot[fase as Fase] })); // Its own keys.
  return [
    {
      naam,
      eenheid: 'ms',
      gemeten: enkel(totaal(groot)),
      grens: { naam: `5 x import van ${importrijen / 5}`, gemeten: enkel(5 * totaal(klein)) },
      doel: { p95: 20_000, verhouding: 1.2 },
      ...(piek === null ? {} : { piek: { proces: piek } }),
    },
    ...perFase.map(
      ({ woord, duur }): Cijfer => ({
        naam: `${naam}: ${woord}`,
        eenheid: 'ms',
        gemeten: enkel(duur),
      }),
    ),
    ...perFase.map(
      ({ woord, stilte }): Cijfer => ({
        naam: `${naam}: stilte bij ${woord}`,
        eenheid: 'ms',
        gemeten: enkel(stilte),
        doel: { p95: 100 },
      }),
    ),
    {
      naam: `${naam}: langste stilte van de kluis`,
      eenheid: 'ms',
      gemeten: enkel(Math.max(...perFase.map(({ stilte }) => stilte))),
      doel: { p95: 100 },
    },
  ];
}
