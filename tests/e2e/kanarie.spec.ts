import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openProefdossier } from './dossier.ts';
import { startOpStandin } from './standin.ts';

// Nothing that was typed may reach the disk in the clear: not in the dossier, its journal or its keys, not in the
// settings or the log, not in the temporary folder, and not in the profile of the browser.

const WOORD = 'Kanariewoord4711';

test('geen getypt woord staat leesbaar op schijf, ook niet na vergrendelen en afsluiten', async () => {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-kanarie-'));
  const voor = new Set(readdirSync(tmpdir()));
  const app = await startOpStandin(map, { bewaarProfiel: true });
  await openProefdossier(app);
  await app.page.reload();

  // In the fields of the screen, without sending anything; in the title and the history of the page; in the dossier.
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type(`${WOORD}-zoeken`, { delay: 5 });
  await app.page.evaluate((woord) => {
    document.title = `${woord}-titel`;
    history.pushState({}, '', `#${woord}-adres`);
  }, WOORD);
  const concept = { sleutel: 'kanarie', titel: `${WOORD}-titel`, casusId: null, inhoud: `${WOORD}-concept` };
  await app.roep('concept.bewaar', concept);
  await app.page.waitForTimeout(1000);
  const tijdens = vindIn([map, app.host.profiel]);
  await app.stop();

  const nieuw = readdirSync(tmpdir()).filter((naam) => !voor.has(naam) && naam.startsWith('eenplan-'));
  expect(tijdens).toEqual([]);
  expect(vindIn([map, app.host.profiel, ...nieuw.map((naam) => join(tmpdir(), naam))])).toEqual([]);
  // The search itself must be able to find: the name of the settings file's key stands in the clear.
  expect(vindIn([map], 'vergrendelNaMinuten').length).toBeGreaterThan(0);
  await rm(map, { recursive: true, force: true });
  await rm(app.host.profiel, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** Files under `mappen` that hold the word as UTF-8 or UTF-16. */
function vindIn(mappen: readonly string[], woord = WOORD): readonly string[] {
  const vormen = [Buffer.from(woord, 'utf8'), Buffer.from(woord, 'utf16le')];
  const bestanden = mappen.flatMap((map) =>
    readdirSync(map, { recursive: true }).map((naam) => join(map, String(naam))),
  );
  return bestanden.filter((pad) => {
    if (statSync(pad, { throwIfNoEntry: false })?.isFile() !== true) return false;
    const inhoud = readFileSync(pad);
    return vormen.some((vorm) => inhoud.includes(vorm));
  });
}
