import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { maakCasussenlijst } from '#tests/builders/caseload-lijst.ts';
import { moetLukken, startBenchapp } from './app.ts';
import { type Benchdossier, geefDossier, kopieVan } from './dossiers.ts';
import { piekgeheugen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';

interface Importmeting {
  readonly lezen: number;
  readonly uitvoeren: number;
  /** Longest time that the process could not answer anything else. */
  readonly langsteStilte: number;
}

/** Reads a list of so many rows into a copy of the dossier: choosing, reading each row, writing all of it. */
async function meetImport(dossier: Benchdossier, rijen: number): Promise<Importmeting> {
  const kopie = kopieVan(dossier);
  const map = mkdtempSync(join(tmpdir(), 'eenplan-bench-import-'));
  const bestand = join(map, 'lijst.csv');
  writeFileSync(bestand, maakCasussenlijst(rijen, rijen));
  const app = await startBenchapp(kopie);
  const stilte = monitorEventLoopDelay({ resolution: 5 });
  try {
    app.platform.antwoorden.push(bestand);
    stilte.enable();
    const begin = performance.now();
    moetLukken(await app.roep('import.kiesBestand', {}));
    moetLukken(await app.roep('import.lees', {}));
    const gelezen = performance.now();
    moetLukken(await app.roep('import.voerUit', {}));
    return { lezen: gelezen - begin, uitvoeren: performance.now() - gelezen, langsteStilte: stilte.max / 1e6 };
  } finally {
    stilte.disable();
    app.sluit();
    kopie.ruimOp();
    rmSync(map, { recursive: true, force: true });
  }
}

/** Import of a list; a fifth of the rows beside it to see whether it grows linearly. */
export async function importeren({ aantal, importrijen }: Omvang): Promise<Cijfer[]> {
  const dossier = await geefDossier(aantal);
  const klein = await meetImport(dossier, importrijen / 5);
  const groot = await meetImport(dossier, importrijen);
  const totaal = ({ lezen, uitvoeren }: Importmeting) => lezen + uitvoeren;
  const naam = `import van ${importrijen} rijen`;
  const piek = piekgeheugen(process.pid);
  return [
    {
      naam,
      eenheid: 'ms',
      gemeten: enkel(totaal(groot)),
      grens: { naam: `5 x import van ${importrijen / 5}`, gemeten: enkel(5 * totaal(klein)) },
      doel: { p95: 20_000, verhouding: 1.2 },
      ...(piek === null ? {} : { piek: { proces: piek } }),
    },
    { naam: `${naam}: lezen en voorstellen`, eenheid: 'ms', gemeten: enkel(groot.lezen) },
    { naam: `${naam}: schrijven`, eenheid: 'ms', gemeten: enkel(groot.uitvoeren) },
    {
      naam: `${naam}: langste stilte van de kluis`,
      eenheid: 'ms',
      gemeten: enkel(groot.langsteStilte),
      doel: { p95: 100 },
    },
  ];
}
