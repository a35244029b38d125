import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kopiestand } from './berichten.ts';
import type { KluisProces } from './kluis-proces.ts';
import { volgNawerk } from './nawerk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A process that makes a backup for as long as the test wants; when it is stopped it is gone, without a backup. */
function eenProces() {
  const { promise: uitkomst, resolve: klaar } = Promise.withResolvers<string | null>();
  let opProcent: (procent: number | null) => void = () => undefined;
  let gestopt = 0;
  const proces: KluisProces = {
    roep: async () => '',
    heeftNawerk: () => true,
    stop: async () => {
      gestopt += 1;
      klaar('AFGEBROKEN');
    },
    volgNawerk: (volger) => {
      opProcent = volger;
      return uitkomst;
    },
  };
  const standen: Kopiestand[] = [];
  return {
    nawerk: volgNawerk(proces, (stand) => standen.push(stand)),
    meld: (procent: number | null) => opProcent(procent),
    klaar,
    standen,
    aantalStops: () => gestopt,
  };
}

test('een reservekopie die lukt, eindigt het proces met de sleutel', async () => {
  const { nawerk, meld, klaar, standen, aantalStops } = eenProces();
  expect(nawerk.stand).toEqual({ fase: 'bezig', procent: 0 });
  meld(40);
  meld(null);
  expect(aantalStops()).toBe(0);
  klaar(null);
  expect(await nawerk.einde).toEqual({ fase: 'gemaakt' });
  expect(aantalStops()).toBe(1);
  expect(standen).toEqual([{ fase: 'bezig', procent: 40 }, { fase: 'bezig', procent: null }, { fase: 'gemaakt' }]);
});

test('een reservekopie die niet lukt, zegt waarom', async () => {
  const { nawerk, klaar } = eenProces();
  klaar('SCHIJF_VOL');
  expect(await nawerk.einde).toEqual({ fase: 'mislukt', code: 'SCHIJF_VOL' });
});

test('afbreken beëindigt het proces; wat al klaar was, blijft klaar', async () => {
  const { nawerk, meld, standen } = eenProces();
  await nawerk.stop();
  meld(50);
  expect(nawerk.stand).toEqual({ fase: 'afgebroken' });
  expect(standen).toEqual([{ fase: 'afgebroken' }]);

  const gelukt = eenProces();
  gelukt.klaar(null);
  await gelukt.nawerk.stop();
  expect(gelukt.nawerk.stand).toEqual({ fase: 'gemaakt' });
});

test('na tien minuten wordt niet langer gewacht', async () => {
  const { nawerk, aantalStops } = eenProces();
  await vi.advanceTimersByTimeAsync(10 * 60_000 - 1);
  expect(aantalStops()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(await nawerk.einde).toEqual({ fase: 'mislukt', code: 'AFGEBROKEN' });
});
