import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import { inlezen } from '#renderer/tekst/import-scherm.ts';
import { monitor } from '#renderer/tekst/monitor.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { maakCasussenlijst } from '#tests/builders/caseload-lijst.ts';
import { geefDossier } from './dossiers.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';
import { metVenster, type Venster } from './venster.ts';

/** Longest time, in milliseconds, in which nothing else could be done. */
interface Stilte {
  readonly venster: number;
  readonly hoofdproces: number;
}

const BRUG = 'benchhartslag';
/** The rhythm in which both processes are asked for a sign of life. */
const SLAG_MS = 5;

/** Makes every page from here on report its longest silence. Gives a function that measures during a piece of work. */
async function luister(page: Page): Promise<(doe: () => Promise<unknown>) => Promise<Stilte>> {
  let langste = 0;
  // Reported at once and not read afterwards: locking takes the page away.
  await page.exposeFunction(BRUG, (ms: number) => {
    langste = Math.max(langste, ms);
  });
  const opdracht = { brug: BRUG, slag: SLAG_MS };
  await page.addInitScript(klop, opdracht);
  await page.evaluate(klop, opdracht);
  return async (doe) => {
    // Main runs in this process on the stand-in, and so does the little that the measurement itself does.
    const hoofdproces = monitorEventLoopDelay({ resolution: SLAG_MS });
    langste = 0;
    hoofdproces.enable();
    await doe();
    hoofdproces.disable();
    return { venster: langste, hoofdproces: hoofdproces.max / 1e6 };
  };
}

/** In the page: a beat every few milliseconds; tells how long the next one took when that was long, and of each long task. */
function klop({ brug, slag }: { readonly brug: string; readonly slag: number }): void {
  const meld: unknown = Reflect.get(globalThis, brug);
  if (typeof meld !== 'function' || window !== window.top) return;
  let vorige = performance.now();
  const kijk = (ms: number) => {
    if (ms > 2 * slag) meld(ms);
  };
  setInterval(() => {
    const nu = performance.now();
    kijk(nu - vorige);
    vorige = nu;
  }, slag);
  new PerformanceObserver((lijst) => {
    for (const { duration } of lijst.getEntries()) kijk(duration);
  }).observe({ type: 'longtask' });
}

/** Reads a list in through the screen, up to its report. */
async function leesLijst({ page, antwoord }: Venster, bestand: string, rijen: number): Promise<void> {
  const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
  antwoord(bestand);
  await page.getByRole('link', { name: schil.importeren, exact: true }).click();
  await knop(inlezen.begin.kies).click();
  await knop(inlezen.kolommen.verder).click({ timeout: 300_000 });
  await knop(inlezen.rijen.doe(rijen)).click({ timeout: 300_000 });
  await page.getByText(inlezen.verslag.klaar).waitFor({ timeout: 300_000 });
}

/** Computes the figures for the region, up to what would leave. */
async function bereken({ page }: Venster): Promise<void> {
  await page.getByRole('link', { name: schil.cijfers, exact: true }).click();
  await page.getByRole('button', { name: monitor.beschermen.knop }).click({ timeout: 300_000 });
  await page.getByRole('region', { name: monitor.voorbeeld.titel }).waitFor({ timeout: 300_000 });
}

async function vergrendel({ page }: Venster): Promise<void> {
  await page.keyboard.press('Control+Shift+L');
  await page.getByLabel('Wachtwoordzin').waitFor({ timeout: 300_000 });
}

/** Longest silence of the window and of main while the kluis has long work. The kluis itself is measured elsewhere. */
export async function blokkade({ aantal, importrijen }: Omvang): Promise<Cijfer[]> {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-bench-blokkade-'));
  const bestand = join(map, 'lijst.csv');
  writeFileSync(bestand, maakCasussenlijst(importrijen, importrijen));
  try {
    const stilten = await metVenster(await geefDossier(aantal), async (venster) => {
      const meet = await luister(venster.page);
      return {
        ontgrendelen: await meet(venster.ontgrendel),
        [`import van ${importrijen} rijen`]: await meet(() => leesLijst(venster, bestand, importrijen)),
        'cijfers berekenen': await meet(() => bereken(venster)),
        vergrendelen: await meet(() => vergrendel(venster)),
      };
    });
    return Object.entries(stilten).flatMap(([wat, { venster, hoofdproces }]) => [
      cijferVan(`langste stilte van het venster, ${wat}`, venster),
      cijferVan(`langste stilte van het hoofdproces, ${wat}`, hoofdproces),
    ]);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

function cijferVan(naam: string, ms: number): Cijfer {
  return { naam, eenheid: 'ms', gemeten: enkel(ms), doel: { p95: 100 } };
}
