import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wacht } from 'node:timers/promises';
import { moetLukken, startBenchapp } from './app.ts';
import { type Benchdossier, geefDossier } from './dossiers.ts';
import { type Samenvatting, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';

const over = { gemeenteCode: 'GM1708', periode: '2026-H1' } as const;

/** Milliseconds between two looks at the clock of the event loop. */
const PEILTIJD = 5;

/** Times of the quality report and of the figures themselves, in milliseconds. */
export interface Cijfermeting {
  readonly rapport: Samenvatting;
  /** Counting, protecting and attacking the tables of one gemeente and half-year. */
  readonly berekenen: Samenvatting;
  /** Longest time that the process could not answer anything else while it was counting and protecting. */
  readonly langsteStilte: number;
}

/** Measures the figures of one gemeente, `keren` times. */
export async function meetCijfers(dossier: Benchdossier, keren: number): Promise<Cijfermeting> {
  const app = await startBenchapp(dossier);
  const stilte = monitorEventLoopDelay({ resolution: PEILTIJD });
  let langsteStilte = 0;
  const tijden = { rapport: [] as number[], berekenen: [] as number[] };
  try {
    for (let keer = 0; keer < keren; keer += 1) {
      const begin = performance.now();
      moetLukken(await app.roep('monitor.kwaliteit', over));
      tijden.rapport.push(performance.now() - begin);
      stilte.enable();
      // The monitor counts from its second look on.
      await wacht(4 * PEILTIJD);
      stilte.reset();
      const beginBerekenen = performance.now();
      moetLukken(await app.roep('monitor.bereken', { ...over, methode: 'onderdrukking', drempel: 5 }));
      tijden.berekenen.push(performance.now() - beginBerekenen);
      await wacht(4 * PEILTIJD);
      stilte.disable();
      langsteStilte = Math.max(langsteStilte, stilte.max / 1e6);
    }
    return {
      rapport: vatSamen(tijden.rapport),
      berekenen: vatSamen(tijden.berekenen),
      langsteStilte,
    };
  } finally {
    app.sluit();
  }
}

/** The figures for the regional monitor: the report of what is missing, and the protected tables. */
export async function cijfers({ aantal, nTraag }: Omvang): Promise<Cijfer[]> {
  const meting = await meetCijfers(await geefDossier(aantal), nTraag);
  return [
    { naam: 'cijfers: kwaliteitsrapport', eenheid: 'ms', gemeten: meting.rapport },
    { naam: 'cijfers: tellen, beveiligen en natrekken', eenheid: 'ms', gemeten: meting.berekenen },
    {
      naam: 'cijfers: langste stilte van de kluis',
      eenheid: 'ms',
      gemeten: enkel(meting.langsteStilte),
      doel: { p95: 100 },
    },
  ];
}
