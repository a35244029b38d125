import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'domain/**/*.test.ts',
      'db/**/*.test.ts',
      'api/**/*.test.ts',
      'electron/**/*.test.ts',
      'renderer/**/*.test.ts',
      'resources/**/*.test.ts',
      'tests/*.test.ts',
      'tests/host/**/*.test.ts',
      'tests/bench/**/*.test.ts',
    ],
    setupFiles: ['tests/opzet.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
