import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verbiedtBeleidBesturing } from './launcher/browser.mjs';

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'eenplan-beleid-'));
});

afterEach(() => rmSync(map, { recursive: true }));

test.each([
  ['{"RemoteDebuggingAllowed":false}', true],
  ['{"RemoteDebuggingAllowed":0}', true],
  ['{"RemoteDebuggingAllowed":true}', false],
  ['{"AndereRegel":false}', false],
  ['geen json', false],
])('het beleid %s verbiedt besturing: %s', (inhoud, verwacht) => {
  writeFileSync(join(map, 'beleid.json'), inhoud);
  expect(verbiedtBeleidBesturing([map, join(map, 'bestaat-niet')])).toBe(verwacht);
});

test('zonder beleid mag het', () => {
  expect(verbiedtBeleidBesturing([join(map, 'bestaat-niet')])).toBe(false);
});
