import { afterEach, beforeEach, expect, vi } from 'vitest';

// Any console output fails a test: a warning that nobody reads is a bug that nobody sees.
const soorten = ['log', 'info', 'warn', 'error', 'debug'] as const;
let spionnen: { soort: string; spion: { mock: { calls: unknown[][] } } }[] = [];

beforeEach(() => {
  spionnen = soorten.map((soort) => ({ soort, spion: vi.spyOn(console, soort).mockImplementation(() => undefined) }));
});

afterEach(() => {
  const uitvoer = spionnen.flatMap(({ soort, spion }) => spion.mock.calls.map((call) => [soort, ...call]));
  vi.restoreAllMocks();
  expect(uitvoer, 'a test must not write to the console').toEqual([]);
});
