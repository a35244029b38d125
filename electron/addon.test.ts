import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kloptMap } from './addon.ts';

let map: string;
const linux = { platform: 'linux', arch: 'x64' } as const;
const som = (inhoud: string) => createHash('sha256').update(inhoud).digest('hex');

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'eenplan-addon-'));
  writeFileSync(join(map, 'linux-x64.node'), 'echt');
  writeFileSync(join(map, 'win32-x64.node'), 'ander systeem');
});

afterEach(() => rmSync(map, { recursive: true }));

test('de geleverde bibliotheek wordt herkend, die van een ander systeem telt niet mee', () => {
  expect(kloptMap(map, linux, { 'linux-x64.node': som('echt') })).toBe(true);
});

test('een veranderde, onbekende of ontbrekende bibliotheek wordt geweigerd', () => {
  expect(kloptMap(map, linux, { 'linux-x64.node': som('anders') })).toBe(false);
  expect(kloptMap(map, linux, {})).toBe(false);
  expect(kloptMap(map, { ...linux, platform: 'darwin' }, { 'linux-x64.node': som('echt') })).toBe(false);
  expect(kloptMap(map, { ...linux, arch: 'arm64' }, { 'linux-x64.node': som('echt') })).toBe(false);
});

test('een bibliotheek voor een andere processor telt niet mee, als hij bekend is', () => {
  writeFileSync(join(map, 'linux-arm64.node'), 'wordt hier niet geladen');
  expect(kloptMap(map, linux, { 'linux-x64.node': som('echt'), 'linux-arm64.node': som('echt') })).toBe(true);
});

test('een onbekende tweede bibliotheek erbij wordt geweigerd', () => {
  writeFileSync(join(map, 'linux-arm64.node'), 'vreemd');
  expect(kloptMap(map, linux, { 'linux-x64.node': som('echt') })).toBe(false);
});
