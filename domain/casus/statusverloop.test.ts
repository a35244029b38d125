import { expect, test } from 'vitest';
import { type CasusStatus, casusStatusCodes } from './lijsten.ts';
import { type Statusgebeurtenis, statusNa } from './statusverloop.ts';

test.each<[CasusStatus, Statusgebeurtenis, CasusStatus]>([
  ['signaal', 'doorloop_gestart', 'meldcode_loopt'],
  ['hulp_loopt', 'doorloop_gestart', 'hulp_loopt'],
  ['meldcode_loopt', 'gemeld', 'gemeld_bij_vt'],
  ['huisverbod', 'gemeld', 'huisverbod'],
  ['opgeschaald', 'hulp_volstaat', 'opgeschaald'],
  ['meldcode_loopt', 'hulp_volstaat', 'hulp_loopt'],
])('%s wordt na %s: %s', (status, gebeurtenis, verwacht) => {
  expect(statusNa(status, gebeurtenis)).toBe(verwacht);
});

test('geen gebeurtenis sluit of heropent een casus', () => {
  for (const gebeurtenis of ['doorloop_gestart', 'gemeld', 'hulp_volstaat'] as const)
    for (const status of casusStatusCodes)
      expect(statusNa(status, gebeurtenis) === 'afgesloten').toBe(status === 'afgesloten');
});
