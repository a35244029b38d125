import { expect, test } from 'vitest';
import { maakStap, stapInvoerSchema } from '#domain/meldcode/staprecord.ts';
import { ontbrekendeStappen, statusgebeurtenisVan } from './gevolg.ts';

test.each([
  ['ja_norm_1', 'samen_met_vt', 'gemeld'],
  ['nee_hulp_volstaat', 'zelf', 'hulp_volstaat'],
  ['nee_geen_vermoeden', 'geen', null],
  ['nee_gemotiveerd_afgeweken', 'zelf', null],
] as const)('besluit %s met hulp %s geeft voor de status: %s', (melden, hulp, verwacht) => {
  expect(statusgebeurtenisVan({ melden, hulp })).toBe(verwacht);
});

test('alleen een stap die nog niet is gezet komt erbij; een overgeslagen of open stap telt niet als gezet', () => {
  const moment = { id: 'a', op: '2026-11-21T10:00:00.000Z', door: 'u1', vandaag: '2026-11-21' };
  const invoer = stapInvoerSchema.parse({
    inhoud: { stap: 'stap_4', velden: {} },
    status: 'uitgevoerd',
    datum: '2026-11-20',
  });
  const gezet = maakStap(invoer, moment);
  const open = maakStap({ ...invoer, status: 'open' }, moment);
  if (!gezet.ok || !open.ok) throw new Error('proefstap geweigerd');
  const stappen = (records: (typeof gezet.value)[]) =>
    ontbrekendeStappen(records, ['stap_4', 'stap_5'], '2026-11-21').map((stap) => stap.inhoud.stap);
  expect(stappen([gezet.value])).toEqual(['stap_5']);
  expect(stappen([open.value])).toEqual(['stap_4', 'stap_5']);
});
