import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as basis, expect } from '@playwright/test';
import { startOpElectron } from '#tests/electron/electron.ts';
import type { App } from './app.ts';
import { startOpStandin } from './standin.ts';

/** What the app runs on; playwright.config.ts chooses. */
export interface Opties {
  readonly draagvlak: 'stand-in' | 'electron';
}

/** Playwright's `test`: `app` is started for each test on a fresh folder, `gedeeldeApp` once per worker. */
export const test = basis.extend<{ readonly app: App }, Opties & { readonly gedeeldeApp: App }>({
  draagvlak: ['stand-in', { option: true, scope: 'worker' }],
  gedeeldeApp: [
    async ({ draagvlak }, geef) => {
      await metApp(draagvlak, geef);
    },
    { scope: 'worker' },
  ],
  app: async ({ draagvlak }, geef) => {
    await metApp(draagvlak, geef);
  },
});

async function metApp(draagvlak: Opties['draagvlak'], geef: (app: App) => Promise<void>): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-e2e-'));
  const app = await (draagvlak === 'electron' ? startOpElectron(map) : startOpStandin(map));
  await geef(app);
  const onbeantwoord = await app.dialogen.onbeantwoord();
  await app.stop();
  await rm(map, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  expect(onbeantwoord, 'a dialog was opened that the test had not answered').toBe(0);
}

export { expect };
