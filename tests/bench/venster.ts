import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { VanKluis } from '#electron/berichten.ts';
import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { schil } from '#renderer/tekst/schil.ts';
import { proefzin } from '#tests/builders/proefdossier.ts';
import { startHost } from '#tests/host/host.ts';
import type { Hulpproces } from '#tests/host/hulpproces.ts';
import { type Benchdossier, kopieVan } from './dossiers.ts';
import { geheugenNu } from './harnas.ts';

/** How long someone looks at the start page before the first click. */
const RUST_MS = 1500;

/** The app in a window on the stand-in, with its dossier not yet open. */
export interface Venster {
  readonly page: Page;
  readonly kluisPid: () => number;
  /** Process of the page; null where the system does not tell. */
  readonly schermPid: () => number | null;
  /** Types the passphrase; gives how long it took until the start page stood still, in milliseconds. */
  ontgrendel(): Promise<number>;
  /** Loads the page again, as after unlocking, and waits until it has come to rest: it remembers nothing of before. */
  herlaad(): Promise<void>;
  /** Answers the next dialog of the system with a path. */
  antwoord(pad: string): void;
  /**
   * Does something and gives the milliseconds from the event in the page up to the last change that was painted. `doe`
   * must touch the page with mouse or keyboard.
   */
  meet(doe: () => Promise<unknown>): Promise<number>;
  /** Ends without the backup that locking makes. */
  stop(): Promise<void>;
}

/** Runs `fn` with the app in a window on a copy of the dossier. */
export async function metVenster<T>(
  dossier: Pick<Benchdossier, 'map'>,
  fn: (venster: Venster) => Promise<T>,
): Promise<T> {
  const kopie = kopieVan(dossier);
  const map = mkdtempSync(join(tmpdir(), 'eenplan-bench-venster-'));
  const instellingen = join(map, 'instellingen');
  mkdirSync(instellingen);
  writeFileSync(join(instellingen, 'instellingen.json'), JSON.stringify({ laatsteMap: kopie.map }));
  const venster = await startVenster(map, instellingen);
  try {
    return await fn(venster);
  } finally {
    await venster.stop();
    rmSync(map, { recursive: true, force: true });
    kopie.ruimOp();
  }
}

async function startVenster(map: string, instellingen: string): Promise<Venster> {
  const host = await startHost({ schakelaars: { map: instellingen }, documenten: map });
  const { page, dialogen, hulpprocessen } = host;
  const kluisPid = () => {
    const pid = hulpprocessen.lopend().at(-1)?.pid();
    if (pid === undefined) throw new Error('the kluis process is gone');
    return pid;
  };
  const onderweg = telOproepen(hulpprocessen.lopend);
  const meet = async (doe: () => Promise<unknown>) => {
    onderweg();
    await page.evaluate(luisterInPagina);
    await doe();
    // Silence is not the end while the kluis still works on an answer.
    for (;;) {
      const tijd = await page.evaluate(wachtInPagina);
      if (onderweg() === 0) return tijd;
    }
  };
  return {
    page,
    kluisPid,
    schermPid: grootsteScherm,
    meet,
    herlaad: async () => {
      await page.reload();
      await page.getByRole('heading', { level: 1, name: schil.vandaag }).waitFor({ timeout: 120_000 });
      await page.waitForTimeout(RUST_MS);
    },
    antwoord: (pad) => dialogen.antwoord(pad),
    ontgrendel: async () => {
      await page.getByLabel('Wachtwoordzin').fill(proefzin);
      return meet(async () => {
        await page.keyboard.press('Enter');
        await page.getByRole('link', { name: casuslijst.titel }).first().waitFor({ timeout: 120_000 });
      });
    },
    stop: async () => {
      // Without its process the kluis is locked already: nothing is left to back up.
      process.kill(kluisPid(), 'SIGKILL');
      host.app.quit();
      await host.einde;
    },
  };
}

/** Follows what main asks of the kluis; gives how many calls have no answer yet. */
function telOproepen(lopend: () => readonly Hulpproces[]): () => number {
  const open = new Set<string>();
  const gevolgd = new Set<Hulpproces>();
  const volg = (proces: Hulpproces) => {
    gevolgd.add(proces);
    const stuur = proces.postMessage;
    proces.postMessage = (bericht) => {
      if ('soort' in bericht && bericht.soort === 'roep' && 'id' in bericht) open.add(String(bericht.id));
      stuur(bericht);
    };
    proces.on('message', ({ soort, id }: VanKluis & { readonly id?: number }) => {
      if (soort === 'antwoord') open.delete(String(id));
    });
    proces.on('exit', () => open.clear());
  };
  return () => {
    for (const proces of lopend()) if (!gevolgd.has(proces)) volg(proces);
    return open.size;
  };
}

interface Meter {
  begin: number;
  geschilderd: number;
  stop(): void;
}

/** In the page: remembers when the first event came and when the last change was painted. */
function luisterInPagina(): void {
  const plek = globalThis as unknown as { benchmeter?: Meter }; // Read again by wachtInPagina.
  plek.benchmeter?.stop();
  const meter: Meter = { begin: 0, geschilderd: 0, stop: () => undefined };
  plek.benchmeter = meter;
  const opGebeurtenis = (event: Event) => {
    if (meter.begin === 0) meter.begin = event.timeStamp;
  };
  const soorten = ['pointerdown', 'keydown', 'wheel'];
  for (const soort of soorten) addEventListener(soort, opGebeurtenis, { capture: true, passive: true });
  const kijker = new MutationObserver((wijzigingen) => {
    // What is only read out is not painted, and it is cleared at a moment of its own.
    if (wijzigingen.every(({ target }) => target.parentElement?.closest('[data-live-announcer]'))) return;
    requestAnimationFrame(() => {
      // The first task after a frame runs when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        meter.geschilderd = performance.now();
      };
      port2.postMessage(null);
    });
  });
  // The head is left out: links to code that is loaded ahead are not painted.
  kijker.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  meter.stop = () => {
    kijker.disconnect();
    for (const soort of soorten) removeEventListener(soort, opGebeurtenis, { capture: true });
  };
}

/** In the page: waits until nothing has been painted for a while and nothing is missing; gives the time in between. */
function wachtInPagina(): Promise<number> {
  // A place in sight that waits for its answer: renderer/ui Laden and the rows of Rooster.
  const isOnaf = () =>
    [...document.querySelectorAll('[class*="_laden_"], [class*="_ophalen_"]')].some((plek) => {
      const { top, bottom } = plek.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  const { benchmeter: meter } = globalThis as unknown as { benchmeter: Meter }; // Put there by luisterInPagina.
  const stilte = 350;
  return new Promise((klaar, mislukt) => {
    const begonnen = performance.now();
    const klok = setInterval(() => {
      const nu = performance.now();
      const isRustig = meter.begin > 0 && meter.geschilderd > meter.begin && nu - meter.geschilderd > stilte;
      const isStil = isRustig && !isOnaf();
      if (!isStil && nu - begonnen < 120_000) return;
      clearInterval(klok);
      if (isStil) klaar(meter.geschilderd - meter.begin);
      else mislukt(new Error('the page did not come to rest'));
    }, 25);
  });
}

/** The process of the page: of the renderers under this process the one with the most memory; null where /proc lacks. */
function grootsteScherm(): number | null {
  if (!existsSync('/proc')) return null;
  const [grootste] = readdirSync('/proc')
    .map(Number)
    .filter((pid) => leesVan(pid, 'cmdline').includes('--type=renderer') && stamtAf(pid))
    .map((pid) => ({ pid, mb: geheugenNu(pid) ?? 0 }))
    .sort((a, b) => b.mb - a.mb);
  return grootste?.pid ?? null;
}

/** Whether a process is a child, or a child of a child, of this one. */
function stamtAf(pid: number): boolean {
  for (let ouder = pid; ouder > 1; ouder = Number(/^PPid:\s+(\d+)/m.exec(leesVan(ouder, 'status'))?.[1] ?? 0))
    if (ouder === process.pid) return true;
  return false;
}

function leesVan(pid: number, bestand: string): string {
  try {
    return readFileSync(`/proc/${pid}/${bestand}`, 'utf8');
  } catch {
    return ''; // Not a process, or it ended meanwhile.
  }
}
