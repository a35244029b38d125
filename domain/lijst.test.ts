import { expect, test } from 'vitest';
import * as casus from '#domain/casus/lijsten.ts';
import { codes } from '#domain/lijst.ts';
import * as meldcode from '#domain/meldcode/lijsten.ts';
import * as plan from '#domain/plan/lijsten.ts';

const lijsten = Object.entries({ ...casus, ...meldcode, ...plan }).filter(([, lijst]) => !Array.isArray(lijst));

test.each(lijsten)('lijst %s heeft vaste codes in kleine letters zonder accent', (_naam, lijst) => {
  for (const code of Object.keys(lijst)) expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
});

test.each(lijsten)('lijst %s heeft overal een woord en geen woord twee keer', (_naam, lijst) => {
  const woorden: unknown[] = Object.values(lijst);
  expect(woorden.every((woord) => typeof woord === 'string' && woord.trim() === woord && woord !== '')).toBe(true);
  expect(new Set(woorden).size).toBe(woorden.length);
});

test('codes geeft de codes in volgorde van opschrijven', () => {
  expect(codes({ b: 'B', a: 'A' })).toEqual(['b', 'a']);
});

test('de zeven doelgroepen van de regiovisie zijn ook kenmerk', () => {
  expect(casus.doelgroepCodes).toHaveLength(7);
  expect(casus.kenmerkCodes).toEqual(expect.arrayContaining([...casus.doelgroepCodes]));
});
