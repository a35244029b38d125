import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import { bereid, type WriteDb } from './access.ts';

let dossier: TestDossier;
beforeEach(() => {
  dossier = maakTestDossier();
});
afterEach(() => dossier.opruimen());

const cache = () => dossier.toegang.verbinding.pragma('cache_size', { simple: true });
const aantal = () => dossier.toegang.lees((db) => bereid(db, 'SELECT count(*) FROM instelling').pluck().get());

/** Writes more than the pages that a long transaction keeps in memory, with a turn for others in between. */
async function schrijfVeel(db: WriteDb): Promise<void> {
  const voegToe = bereid(db, 'INSERT INTO instelling (sleutel, waarde) VALUES (?, ?)');
  for (let nummer = 0; nummer < 2000; nummer += 1) {
    voegToe.run(`proef ${nummer}`, 'x'.repeat(8000));
    if (nummer % 500 === 0) await new Promise((klaar) => setImmediate(klaar));
  }
}

describe('a long transaction', () => {
  it('keeps few pages in memory while it runs, and gives the rest back', async () => {
    const gewoon = cache();
    const tijdens = await dossier.toegang.schrijfLang(async (db) => {
      await schrijfVeel(db);
      return cache();
    });
    expect([gewoon, tijdens, cache()]).toEqual([-65_536, -12_288, -65_536]);
    expect(aantal()).toBe(2000);
  });

  it('leaves nothing behind when it fails, also of what was on its way to the disk', async () => {
    const mislukt = dossier.toegang.schrijfLang(async (db) => {
      await schrijfVeel(db);
      throw new Error('afgebroken');
    });
    await expect(mislukt).rejects.toThrow('afgebroken');
    expect([aantal(), cache()]).toEqual([0, -65_536]);
    expect(dossier.toegang.verbinding.pragma('integrity_check', { simple: true })).toBe('ok');
  });
});
