import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { moetLukken, startBenchapp } from './app.ts';
import { type Benchdossier, geefDossier } from './dossiers.ts';
import { type Samenvatting, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';

const over = { gemeenteCode: 'GM1708', periode: '2026-H1' } as const;

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
  const stilte = monitorEventLoopDelay({ resolution: 5 });
  const tijden = { rapport: [] as number[], berekenen: [] as number[] };
  try {
    for (let keer = 0; keer < keren; keer += 1) {
      const begin = performance.now();
      moetLukken(await app.roep('monitor.kwaliteit', over));
      tijden.rapport.push(performance.now() - begin);
      // The monitor counts from the last turn of the event loop: let the report not count.
      await setImmediate();
      stilte.enable();
      const beginBerekenen = performance.now();
      moetLukken(await app.roep('monitor.bereken', { ...over, methode: 'onderdrukking', drempel: 5 }));
      tijden.berekenen.push(performance.now() - beginBerekenen);
      await setImmediate();
      stilte.disable();
    }
    return {
      rapport: vatSamen(tijden.rapport),
      berekenen: vatSamen(tijden.berekenen),
      langsteStilte: stilte.max / 1e6,
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
