import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { openDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { leeft } from '#tests/host/leeft.ts';
import { PROEFZIN } from '#tests/host/proefzin.ts';
import type { App } from './app.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

// The backup that is made after a lock, by the process of that lock, while the user already sees the clean lock page. It
// waits for some seconds when another process makes one: that is how a test holds it up.

const BEZIG = 'Er wordt een reservekopie gemaakt.';
const GEMAAKT = /^De reservekopie van .* is gemaakt en nagekeken\.$/;
const MISLUKT = 'De reservekopie is niet gelukt. Uw dossier zelf is veilig gesloten.';

/** Keeps every backup of this dossier waiting, until the function it gives is called. */
function houdOp(map: string): () => void {
  const slot = join(map, 'reservekopie.slot');
  writeFileSync(slot, `${process.pid}\n${hostname()}\n${Math.round(Date.now() / 1000 - uptime())}\n`);
  return () => rmSync(slot);
}

/** Opens a practice dossier on the screen, and locks it; gives its folder and the process that makes the backup. */
async function vergrendelVol(app: App, vooraf: (map: string) => void = () => undefined) {
  const map = await openProefdossier(app, 'vol');
  await app.page.reload();
  await expect(app.page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  vooraf(map);
  const pid = (await app.kluisPid()) ?? 0;
  await app.menu('vergrendelen');
  await expect(app.page.getByText('U hebt het dossier vergrendeld.')).toBeVisible();
  return { map, pid };
}

/** The messages of opening the dossier, after the app has gone: what the next unlock would show. */
async function meldingenVan(map: string): Promise<readonly string[]> {
  const open = await openDossier(map, { soort: 'wachtwoordzin', zin: PROEFZIN }, { nu: new Date().toISOString() });
  if (!open.ok) throw new Error(open.error.code);
  sluitDossier(open.value);
  return open.value.meldingen;
}

function kopieenIn(map: string): readonly string[] {
  const kopieen = join(map, 'reservekopie');
  return existsSync(kopieen) ? readdirSync(kopieen) : [];
}

test('het scherm zegt dat er een reservekopie wordt gemaakt, en daarna van wanneer zij is', async ({ app }) => {
  let laatGaan: () => void = () => undefined;
  const { map, pid } = await vergrendelVol(app, (dossier) => {
    laatGaan = houdOp(dossier);
  });
  const { page } = app;
  await expect(page.getByText(BEZIG)).toBeVisible();
  await expect(page.getByText('Uw dossier is al veilig gesloten.')).toBeVisible();
  await expect(page.getByText('Bij de laatste keer sluiten is geen reservekopie gemaakt.')).toBeHidden();
  expect(await app.roep('kluis.stand', {})).toMatchObject({ value: { toestand: 'dicht', heeftVerseKopie: false } });
  expect(await app.kluisPid()).not.toBe(pid);
  expect(leeft(pid)).toBe(true);
  laatGaan();
  await expect(page.getByText(GEMAAKT)).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(/^Laatste gecontroleerde reservekopie: /)).toBeVisible();
  expect(leeft(pid)).toBe(false);
  expect(kopieenIn(map)).toHaveLength(1);
});

test('wie het dossier meteen weer opent, breekt de reservekopie af; de volgende keer komt zij er wel', async ({
  app,
}) => {
  let laatGaan: () => void = () => undefined;
  const { map, pid } = await vergrendelVol(app, (dossier) => {
    mkdirSync(join(dossier, 'reservekopie', '.nieuw-2026-11-21T10-00-00-000Z'), { recursive: true });
    laatGaan = houdOp(dossier);
  });
  expect(leeft(pid)).toBe(true);
  expect(await app.roep('kluis.ontgrendel', { zin: PROEFZIN })).toMatchObject({ value: { meldingen: [] } });
  await expect.poll(() => leeft(pid)).toBe(false);
  expect(kopieenIn(map)).toEqual(['.nieuw-2026-11-21T10-00-00-000Z']);
  laatGaan();
  await app.menu('vergrendelen');
  await expect(app.page.getByText(GEMAAKT)).toBeVisible({ timeout: 20_000 });
  expect(kopieenIn(map)).toEqual([expect.stringMatching(/^2\d{3}-/)]);
});

test('een reservekopie die niet lukt, staat op het scherm; het dossier is netjes gesloten', async ({ app }) => {
  const { map } = await vergrendelVol(app, (dossier) => writeFileSync(join(dossier, 'reservekopie'), 'geen map'));
  const melding = app.page.getByRole('alert');
  await expect(melding).toContainText(MISLUKT);
  await expect(melding).toContainText('Open het dossier en vergrendel het: dan wordt het opnieuw geprobeerd.');
  expect(await app.roep('kluis.ontgrendel', { zin: PROEFZIN })).toMatchObject({ value: { meldingen: [] } });
  rmSync(join(map, 'reservekopie'));
});

test('afsluiten wacht op de reservekopie en zegt dat', async ({ app }) => {
  const map = await openProefdossier(app, 'vol');
  const laatGaan = houdOp(map);
  const einde = app.stop();
  await expect(app.page.getByText('Het dossier is vergrendeld omdat u Eénplan sluit.')).toBeVisible();
  await expect(app.page.getByText('Eénplan sluit vanzelf als de kopie klaar is.')).toBeVisible();
  expect(kopieenIn(map)).toEqual([]);
  laatGaan();
  await einde;
  expect(kopieenIn(map)).toHaveLength(1);
  expect(await meldingenVan(map)).toEqual([]);
});

test('wie nog een keer afsluit, wacht niet: het dossier is dicht en heel', async ({ app }) => {
  const map = await openProefdossier(app, 'vol');
  const pid = (await app.kluisPid()) ?? 0;
  const laatGaan = houdOp(map);
  const einde = app.stop();
  await expect(app.page.getByText('Eénplan sluit vanzelf als de kopie klaar is.')).toBeVisible();
  await Promise.all([einde, app.stop()]);
  expect(leeft(pid)).toBe(false);
  laatGaan();
  expect(kopieenIn(map)).toEqual([]);
  expect(await meldingenVan(map)).toEqual([]);
});

test('wie tijdens het afsluiten het dossier weer opent, werkt door', async ({ app }) => {
  const map = await openProefdossier(app, 'vol');
  const laatGaan = houdOp(map);
  const einde = app.stop();
  await expect(app.page.getByText('Eénplan sluit vanzelf als de kopie klaar is.')).toBeVisible();
  expect(await app.roep('kluis.ontgrendel', { zin: PROEFZIN })).toMatchObject({ ok: true });
  laatGaan();
  await app.page.reload();
  await expect(app.page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible();
  expect(await app.roep('kluis.stand', {})).toMatchObject({ value: { toestand: 'open' } });
  await Promise.all([einde, app.stop()]);
  expect(kopieenIn(map)).toHaveLength(1);
});

test('lukt de reservekopie bij het afsluiten niet, dan zegt een venster dat voordat de app weg is', async ({ app }) => {
  const map = await openProefdossier(app, 'vol');
  writeFileSync(join(map, 'reservekopie'), 'geen map');
  await app.dialogen.antwoord(0);
  await app.stop();
  expect(await app.dialogen.onbeantwoord().catch(() => 0)).toBe(0);
  expect(await meldingenVan(map)).toEqual([]);
});
