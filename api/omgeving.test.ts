import { afterEach, expect, it, vi } from 'vitest';
import type { Stappen } from '#domain/stappen.ts';
import { maakPlatform } from '#tests/builders/platform.ts';
import type { QueryContext, TaskContext } from './context.ts';
import { inStappen, maakOmgeving } from './omgeving.ts';

const omgeving = maakOmgeving({
  platform: maakPlatform('/nergens'),
  deur: { sessie: null, open: () => undefined, sluit: () => undefined },
  argon: { geheugenKiB: 64, rondes: 1, banen: 1 },
  nu: () => '2026-11-21T09:00:00.000Z',
  nieuwId: () => '019f0000-0000-7000-8000-000000000001',
  logTechnisch: () => undefined,
});
const taak = { ademruimte: () => omgeving.ademruimte('proef') };

/** Steps of four milliseconds each on a clock of our own. */
function* werk(aantal: number): Stappen<string, number> {
  let klok = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => klok);
  for (let stap = 1; stap <= aantal; stap += 1) {
    klok += 4;
    yield stap;
  }
  return 'klaar';
}

afterEach(() => {
  vi.restoreAllMocks();
  omgeving.eindeTaak('proef');
});

it('lets others through when it is time to, not after every step', async () => {
  let beurten = 0;
  const bijBeurt = () => {
    beurten += 1;
    setImmediate(bijBeurt).unref();
  };
  setImmediate(bijBeurt).unref();
  omgeving.beginTaak('proef');
  const gedaan: number[] = [];
  expect(await inStappen(taak, werk(30), { opStand: (stap) => gedaan.push(stap) })).toEqual({
    ok: true,
    value: 'klaar',
  });
  expect(gedaan).toHaveLength(30);
  // 120 ms of work: a turn after each third step, and none in between.
  expect(beurten).toBe(10);
});

it('stops between two steps when the user asks for it', async () => {
  omgeving.beginTaak('proef');
  const gedaan: number[] = [];
  const opStand = (stap: number) => {
    gedaan.push(stap);
    if (stap === 5) omgeving.breekAf('proef');
  };
  expect(await inStappen(taak, werk(30), { opStand })).toEqual({ ok: false, error: { code: 'AFGEBROKEN' } });
  expect(gedaan).toEqual([1, 2, 3, 4, 5]);
});

it('waits its turn for each step when it is given one', async () => {
  omgeving.beginTaak('proef');
  const volgorde: string[] = [];
  const beurt: TaskContext['lees'] = async (fn) => {
    volgorde.push('beurt');
    // The steps here look at no dossier.
    return fn({} as QueryContext);
  };
  await inStappen(taak, werk(2), { beurt, opStand: (stap) => volgorde.push(`stap ${stap}`) });
  expect(volgorde).toEqual(['beurt', 'stap 1', 'beurt', 'stap 2', 'beurt']);
});
