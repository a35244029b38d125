import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { expect, test } from './fixture.ts';

const zin = 'kwartel brommer zeewier anker pollepel';
const dossier = {
  naam: 'Proefdossier KANARIENAAM (fictief)',
  gebruiker: 'Tess KANARIEVOORBEELD (fictief)',
  functie: 'procescoördinator',
};

// Argon2id with the real cost, on a machine that is busy with other tests.
const SLOT_MS = 40_000;
test.setTimeout(180_000);

async function verwachtOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible({ timeout: SLOT_MS });
}

async function geenAxefouten(page: Page): Promise<void> {
  // A colour that is still on its way to another one has no contrast of its own.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-live-announcer]').analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message}`).join(' ')}`),
  ).toEqual([]);
}

/** At 200 % zoom of a small screen nothing may run off the side. */
async function pastOpKleinScherm(page: Page): Promise<void> {
  const grootte = page.viewportSize() ?? { width: 1280, height: 860 };
  await page.setViewportSize({ width: 640, height: 430 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize(grootte);
}

/** Keeps a picture when EENPLAN_BEELDEN names a folder for it. */
async function beeld(page: Page, naam: string): Promise<void> {
  const map = process.env['EENPLAN_BEELDEN'];
  if (map) await page.screenshot({ path: join(map, `kluis-${naam}.png`), fullPage: true });
}

function dossiermap(app: App): string {
  return join(app.map, 'Eenplan-dossier');
}

/** From the first screen to the sheet with the recovery key, by keyboard. */
async function vulEersteScherm({ page }: App): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw dossier maken' }).press('Enter');
  await page.getByLabel('Naam van het dossier').fill(dossier.naam);
  await page.getByRole('combobox', { name: 'Gemeente' }).fill('steenw');
  await page.getByRole('option', { name: 'Steenwijkerland' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByLabel('Uw naam').fill(dossier.gebruiker);
  await page.getByLabel('Uw functie').fill(dossier.functie);
  await page.getByRole('textbox', { name: 'Wachtwoordzin', exact: true }).fill(zin);
  await page.getByRole('textbox', { name: 'Wachtwoordzin nog een keer' }).fill(zin);
  await expect(page.getByText('Sterk genoeg.')).toBeVisible();
}

/** Copies the groups from the sheet, as someone with a pen would. */
async function schrijfOver(page: Page): Promise<string[]> {
  const blad = page.getByRole('region', { name: 'Herstelsleutel van Eénplan' });
  await blad.waitFor({ timeout: SLOT_MS });
  return (await blad.getByRole('listitem').allInnerTexts()).map((tekst) => tekst.replace(/^\d+\s*/, '').trim());
}

async function typTweeGroepen(page: Page, groepen: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Ik heb het blad op papier' }).press('Enter');
  for (const veld of await page.getByRole('textbox', { name: /^Groep \d$/ }).all()) {
    const nummer = Number(((await veld.getAttribute('aria-label')) ?? (await labelVan(veld))).replace(/\D/g, ''));
    await veld.fill((groepen[nummer - 1] ?? '').toLowerCase());
  }
  await page.keyboard.press('Enter');
}

async function labelVan(veld: ReturnType<Page['getByRole']>): Promise<string> {
  return veld.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '');
}

async function maakDossier(app: App): Promise<string[]> {
  await vulEersteScherm(app);
  await app.page.getByRole('button', { name: 'Dossier maken' }).press('Enter');
  const groepen = await schrijfOver(app.page);
  await typTweeGroepen(app.page, groepen);
  await verwachtOpen(app.page);
  return groepen;
}

async function vergrendel(app: App): Promise<void> {
  await app.menu('vergrendelen');
  await expect(app.page.getByRole('heading', { name: 'Dossier ontgrendelen' })).toBeVisible({ timeout: SLOT_MS });
  await expect(app.page.getByText(/^De reservekopie van .* is gemaakt en nagekeken\.$/)).toBeVisible({
    timeout: SLOT_MS,
  });
}

async function ontgrendel({ page }: App, met = zin): Promise<void> {
  await page.getByRole('textbox', { name: 'Wachtwoordzin' }).fill(met);
  await page.keyboard.press('Enter');
}

test('eerste start: dossier maken, herstelsleutel op papier, vergrendelen en ontgrendelen', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { name: 'Welkom bij Eénplan' })).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, '01-welkom');
  await vulEersteScherm(app);
  await geenAxefouten(page);
  await beeld(page, '02-nieuw');
  await pastOpKleinScherm(page);
  await page.getByRole('button', { name: 'Dossier maken' }).press('Enter');
  const groepen = await schrijfOver(page);
  expect(groepen).toHaveLength(8);
  await geenAxefouten(page);
  await beeld(page, '03-blad');
  await pastOpKleinScherm(page);
  await page.emulateMedia({ media: 'print' });
  await beeld(page, '03-blad-druk');
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Ik heb het blad op papier' }).press('Enter');
  await page
    .getByRole('textbox', { name: /^Groep \d$/ })
    .first()
    .fill('AAAAA');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('deze groep is anders dan op het blad');
  await geenAxefouten(page);
  await beeld(page, '04-controle-fout');
  await page.getByRole('button', { name: 'Terug naar het blad' }).press('Enter');
  await typTweeGroepen(page, groepen);
  await verwachtOpen(page);

  await vergrendel(app);
  await expect(page.getByText('U hebt het dossier vergrendeld.')).toBeVisible();
  await expect(page.getByText(/^Laatste gecontroleerde reservekopie: /)).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, '05-ontgrendelen');
  await ontgrendel(app, 'een verkeerde zin');
  await expect(page.getByRole('alert')).toContainText('Deze wachtwoordzin past niet op dit dossier.', {
    timeout: SLOT_MS,
  });
  await geenAxefouten(page);
  await beeld(page, '06-verkeerde-zin');
  await pastOpKleinScherm(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await geenAxefouten(page);
  await beeld(page, '06-donker');
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  await geenAxefouten(page);
  await beeld(page, '06-contrast');
  await page.emulateMedia({ forcedColors: null });
  await ontgrendel(app);
  await verwachtOpen(page);
});

test('de herstelsleutel opent het dossier als de wachtwoordzin weg is', async ({ app }) => {
  const { page } = app;
  const groepen = await maakDossier(app);
  await vergrendel(app);
  await page.getByRole('button', { name: 'Wachtwoordzin vergeten? Gebruik de herstelsleutel' }).press('Enter');
  await page.getByRole('textbox', { name: 'Groep 1' }).fill(groepen.with(4, 'AAAAA').join(' '));
  await expect(page.getByText('Hier zit een typefout in.')).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, '07-papier');
  await page.getByRole('textbox', { name: 'Groep 5' }).fill(groepen[4] ?? '');
  await expect(page.getByText('Hier zit een typefout in.')).toBeHidden();
  const nieuw = page.getByRole('textbox', { name: 'Nieuwe wachtwoordzin' });
  await nieuw.fill('welkom123');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('deze wachtwoordzin is te makkelijk te raden');
  await page.getByRole('button', { name: 'Stel een zin voor' }).press('Enter');
  const voorstel = (await page.getByText('Voorstel van Eénplan:').innerText()).split(': ')[1] ?? '';
  await page.getByRole('button', { name: 'Deze zin gebruiken' }).press('Enter');
  await expect(nieuw).toHaveValue(voorstel);
  await beeld(page, '08-papier-zin');
  await page.getByRole('button', { name: 'Openen en wachtwoordzin vervangen' }).press('Enter');
  const nieuweGroepen = await schrijfOver(page);
  expect(nieuweGroepen).not.toEqual(groepen);
  await typTweeGroepen(page, nieuweGroepen);
  await verwachtOpen(page);
  await vergrendel(app);
  await ontgrendel(app, voorstel);
  await verwachtOpen(page);
});

test('elke schade heeft een eigen melding, en een reservekopie terugzetten helpt', async ({ app }) => {
  const { page } = app;
  await maakDossier(app);
  await vergrendel(app);
  const database = join(dossiermap(app), 'dossier.eenplan');
  const heel = readFileSync(database);
  const melding = page.getByRole('alert');

  writeFileSync(database, Buffer.concat([heel.subarray(0, 4096), Buffer.alloc(4096), heel.subarray(8192)]));
  await ontgrendel(app);
  await expect(melding).toContainText('Het dossierbestand is beschadigd.', { timeout: SLOT_MS });
  await expect(melding).toContainText('Uw wachtwoordzin klopt', { timeout: SLOT_MS });
  await geenAxefouten(page);
  await beeld(page, '09-beschadigd');
  writeFileSync(database, 'Dit is een brief. '.repeat(500));
  await ontgrendel(app);
  await expect(melding).toContainText('een ander bestand', { timeout: SLOT_MS });
  rmSync(database);
  await ontgrendel(app);
  await expect(melding).toContainText('Het dossier staat niet in deze map.', { timeout: SLOT_MS });

  writeFileSync(database, heel.subarray(0, heel.length - 100));
  await ontgrendel(app);
  await expect(melding).toContainText('beschadigd', { timeout: SLOT_MS });
  await melding.getByRole('button', { name: 'Reservekopie terugzetten' }).press('Enter');
  await expect(page.getByRole('table', { name: 'Lijst van reservekopieën' })).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, '10-kopieen');
  await page.getByRole('button', { name: /^Bekijken: / }).press('Enter');
  const venster = page.getByRole('dialog');
  await venster.getByRole('textbox', { name: 'Wachtwoordzin' }).fill(zin);
  await page.keyboard.press('Enter');
  await expect(venster).toContainText('Deze kopie is zojuist geopend en helemaal nagekeken.', { timeout: SLOT_MS });
  await geenAxefouten(page);
  await beeld(page, '11-voorbeeld');
  await venster.getByRole('button', { name: 'Deze reservekopie terugzetten' }).press('Enter');
  await expect(page.getByText('De reservekopie is teruggezet.')).toBeVisible({ timeout: SLOT_MS });
  await page.getByRole('button', { name: 'Dossier ontgrendelen' }).press('Enter');
  await ontgrendel(app);
  await verwachtOpen(page);
});

test('beheer: reservekopie maken, wachtwoordzin wijzigen en nieuwe herstelsleutel', async ({ app }) => {
  const { page } = app;
  await maakDossier(app);
  await page.getByRole('link', { name: 'Beheer' }).press('Enter');
  await page.getByRole('button', { name: 'Nu een reservekopie maken' }).press('Enter');
  await expect(page.getByRole('row')).toHaveCount(2);
  await geenAxefouten(page);
  await beeld(page, '12-beheer');
  await pastOpKleinScherm(page);
  const nieuw = 'tulband kiezel wielewaal dynamo oever';
  await page.getByRole('textbox', { name: 'Huidige wachtwoordzin' }).fill(zin);
  await page.getByRole('textbox', { name: 'Nieuwe wachtwoordzin' }).fill(nieuw);
  await page.getByRole('textbox', { name: 'Wachtwoordzin nog een keer' }).fill(nieuw);
  await page.getByRole('button', { name: 'Wachtwoordzin wijzigen' }).press('Enter');
  await expect(page.getByText('De wachtwoordzin is gewijzigd.')).toBeVisible({ timeout: SLOT_MS });
  await page.getByRole('textbox', { name: 'Wachtwoordzin', exact: true }).fill(nieuw);
  await page.getByRole('button', { name: 'Nieuwe herstelsleutel maken' }).press('Enter');
  await beeld(page, '13-nieuw-blad');
  await typTweeGroepen(page, await schrijfOver(page));
  await expect(page.getByText('De nieuwe herstelsleutel is gecontroleerd.')).toBeVisible();
  await vergrendel(app);
  await ontgrendel(app, nieuw);
  await verwachtOpen(page);
});

test('geen getypt woord staat leesbaar op schijf: dossier, instellingen, profiel', async ({ app }) => {
  await maakDossier(app);
  await vergrendel(app);
  const bestanden = readdirSync(app.map, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  expect(bestanden.length).toBeGreaterThan(5);
  for (const { parentPath, name } of bestanden) {
    const inhoud = readFileSync(join(parentPath, name));
    for (const woord of ['KANARIE', 'procesco', 'kwartel']) {
      expect(inhoud.includes(woord) || inhoud.includes(woord, 0, 'utf16le'), `${name}: ${woord}`).toBe(false);
    }
  }
});
