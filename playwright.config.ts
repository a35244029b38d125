import { defineConfig } from '@playwright/test';
import type { Opties } from '#tests/e2e/fixture.ts';

// Every spec starts the built app (dist/): on the stand-in, or on real Electron with EENPLAN_DRAAGVLAK=electron.
const draagvlak = process.env['EENPLAN_DRAAGVLAK'] === 'electron' ? 'electron' : 'stand-in';

export default defineConfig<object, Opties>({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'electron/**/*.spec.ts'],
  // These look inside the stand-in itself.
  testIgnore: draagvlak === 'electron' ? ['e2e/standin.spec.ts', 'e2e/pakket.spec.ts', 'e2e/kanarie.spec.ts'] : [],
  globalSetup: './tests/e2e/opzet.config.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { draagvlak, actionTimeout: 10_000, navigationTimeout: 15_000 },
});
