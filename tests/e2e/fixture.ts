import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as basis, expect, type Page } from '@playwright/test';
import { type Host, startHost } from '#tests/host/host.ts';

/** The running app in a test. */
export interface App {
  /** The one window; the same specs drive it on Electron and on the stand-in. */
  readonly page: Page;
  /** A fresh folder of this test, gone afterwards; also what `documents` points to. */
  readonly map: string;
  readonly dialogen: Host['dialogen'];
  readonly host: Host;
  /** Chooses a menu item by its id (electron/menu.ts). */
  menu(id: string): void;
  /** Calls an endpoint past the screens; gives its `Result`. */
  roep(naam: string, invoer?: unknown): Promise<unknown>;
  /** Waits for the next event of this kind that main sends to the screen. */
  gebeurtenis(soort: string): Promise<Record<string, unknown>>;
  /** Quits as the user would: drafts, backup, lock, gone. */
  stop(): Promise<void>;
}

interface Fixtures {
  readonly app: App;
}

/** Playwright's `test` with a started app on a fresh folder. */
export const test = basis.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a destructured first argument
  app: async ({}, use) => {
    const map = mkdtempSync(join(tmpdir(), 'eenplan-e2e-'));
    const app = await startApp(map);
    await use(app);
    await app.stop();
    await rm(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    expect(app.dialogen.onbeantwoord, 'a dialog was opened that the test had not answered').toEqual([]);
  },
});

export { expect };

/** Starts the app on `map`; also for tests that start it twice on the same folder. */
export async function startApp(map: string): Promise<App> {
  const host = await startHost({
    schakelaars: { map: join(map, 'instellingen') },
    documenten: map,
    isZichtbaar: false,
  });
  const { page, dialogen } = host;
  return {
    page,
    map,
    dialogen,
    host,
    menu: (id) => host.menu.kies(id),
    roep: async (naam, invoer = null) => JSON.parse(await page.evaluate(roepInPagina, { naam, json: JSON.stringify(invoer) })),
    gebeurtenis: async (soort) => JSON.parse(await page.evaluate(wachtInPagina, soort)),
    stop: async () => {
      host.app.quit();
      await host.einde;
    },
  };
}

interface Brug {
  invoke(naam: string, json: string): Promise<string>;
  luister(cb: (json: string) => void): () => void;
}

// These two run in the page.
function roepInPagina({ naam, json }: { naam: string; json: string }): Promise<string> {
  const { app } = window as unknown as { app: Brug }; // Exposed by the preload.
  return app.invoke(naam, json);
}

function wachtInPagina(soort: string): Promise<string> {
  const { app } = window as unknown as { app: Brug }; // Exposed by the preload.
  return new Promise((klaar) => {
    const stop = app.luister((json) => {
      if (JSON.parse(json).soort !== soort) return;
      stop();
      klaar(json);
    });
  });
}
