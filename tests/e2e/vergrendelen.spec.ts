import { readdirSync } from 'node:fs';
import { leeft } from '#tests/host/leeft.ts';
import { PROEFZIN } from '#tests/host/proefzin.ts';
import type { App } from './app.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

// Locking as the shell does it: whatever the cause, the process with the keys ends, and the page starts anew.

async function verwachtVergrendeld(app: App, pid: number | undefined): Promise<void> {
  await expect.poll(() => app.kluisPid(), { timeout: 20_000 }).not.toBe(pid);
  // The page is loaded anew in between.
  const stand = () => app.roep('kluis.stand', {}).catch(() => null);
  await expect.poll(stand).toMatchObject({ ok: true, value: { toestand: 'dicht' } });
  // The backup comes first; then the process goes, and with it what it had of the keys.
  await expect.poll(() => leeft(pid ?? 0), { timeout: 20_000 }).toBe(false);
  await expect.poll(stand).toMatchObject({ value: { heeftVerseKopie: true } });
}

const oorzaken: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'het menu': (app) => app.menu('vergrendelen'),
  'Ctrl+Shift+L': (app) => app.page.keyboard.press('Control+Shift+L'),
  'een vergrendeld scherm': (app) => app.machine('lock-screen'),
  'de slaapstand': (app) => app.machine('suspend'),
  'stilstand langer dan de ingestelde tijd': (app) => app.stilstand(5 * 60),
  'een oproep uit het scherm': async (app) => void (await app.roep('kluis.vergrendel', {}).catch(() => null)),
};

for (const [naam, doe] of Object.entries(oorzaken)) {
  test(`${naam} vergrendelt het dossier en beëindigt het proces met de sleutels`, async ({ app }) => {
    await openProefdossier(app);
    const pid = await app.kluisPid();
    await doe(app);
    await verwachtVergrendeld(app, pid);
    expect(await app.roep('kluis.ontgrendel', { zin: PROEFZIN })).toMatchObject({
      ok: true,
      value: { meldingen: [] },
    });
  });
}

test('wie nog aan het werk is wordt niet vergrendeld', async ({ app }) => {
  await openProefdossier(app);
  const pid = await app.kluisPid();
  await app.stilstand(5 * 60 - 25);
  await app.page.waitForTimeout(2500);
  await app.stilstand(0);
  await app.page.waitForTimeout(2500);
  expect(await app.kluisPid()).toBe(pid);
  expect(await app.roep('kluis.stand', {})).toMatchObject({ value: { toestand: 'open' } });
});

test('een gesloten dossier wordt niet nog eens vergrendeld', async ({ app }) => {
  const pid = await app.kluisPid();
  await app.stilstand(60 * 60);
  await app.machine('lock-screen');
  await app.page.waitForTimeout(2500);
  expect(await app.kluisPid()).toBe(pid);
});

test('afsluiten vergrendelt eerst en laat een reservekopie achter', async ({ app }) => {
  await openProefdossier(app);
  await app.stop();
  const bestanden = readdirSync(app.map, { recursive: true }).map(String);
  expect(bestanden.filter((pad) => pad.includes('reservekopie')).length).toBeGreaterThan(1);
  expect(bestanden.filter((pad) => pad.endsWith('-journal'))).toEqual([]);
});
