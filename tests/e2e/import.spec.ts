import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { PROEFZIN } from '#tests/host/proefzin.ts';
import type { App } from './app.ts';
import { verwachtToegankelijk } from './axe.ts';
import { beeld } from './casusblad.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

// The example lists are fictional. Everything is done with the keyboard alone.

const LIJST = fileURLToPath(new URL('../../resources/voorbeeld/casussenlijst-steenwijkerland.xlsx', import.meta.url));
const REGISTER = fileURLToPath(new URL('../../resources/voorbeeld/huisverbodregister.csv', import.meta.url));

const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam, exact: true });
const paneel = (page: Page) => page.getByRole('dialog');

async function bekijk(page: Page, naam: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beeld(page, `import-${naam}`);
  await verwachtToegankelijk(page, naam);
}

async function begin(app: App): Promise<void> {
  await openProefdossier(app);
  await app.page.reload();
  await app.page.getByRole('link', { name: 'Importeren', exact: true }).press('Enter');
  await app.page.getByRole('heading', { level: 1, name: 'Lijst inlezen' }).waitFor();
}

async function kies(app: App, pad: string): Promise<void> {
  await app.dialogen.antwoord(pad);
  await knop(app.page, 'Kies een bestand').press('Enter');
}

async function naarRijen(page: Page): Promise<void> {
  await knop(page, 'Rijen bekijken').press('Enter');
  await page.getByRole('grid', { name: 'Rijen van de lijst' }).waitFor();
}

async function filter(page: Page, naam: RegExp): Promise<void> {
  await page.getByRole('radio', { name: naam }).press('Space');
}

/** Opens a row of the list: the grid is one tab stop, arrows go from row to row. */
async function openRij(page: Page, rij: number): Promise<void> {
  await page.getByRole('row', { name: new RegExp(`^${rij} `) }).focus();
  await page.keyboard.press('Enter');
  await paneel(page)
    .getByRole('heading', { name: new RegExp(`^Rij ${rij}: `) })
    .waitFor();
}

function schrijf(app: App, naam: string, rijen: readonly string[]): string {
  const pad = join(app.map, naam);
  writeFileSync(pad, rijen.join('\r\n'));
  return pad;
}

test('de lijst van 140 rijen: kolommen, een rij verbeteren, inlezen en het verslag', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  await begin(app);
  await bekijk(page, '1-begin');
  await kies(app, LIJST);
  await expect(page.getByText('Gelezen als: casussenlijst, 140 rijen.')).toBeVisible();
  await bekijk(page, '2-kolommen');
  await naarRijen(page);
  await expect(page.getByRole('radio', { name: 'Alle rijen (140)' })).toBeChecked();
  await bekijk(page, '3-rijen');

  await openRij(page, 10);
  await expect(paneel(page).getByText('Middernacht betekent vaak dat het uur niet bekend was.')).toBeVisible();
  await expect(paneel(page).getByText('Dit lijkt hetzelfde gezin als in rij 12.')).toBeVisible();
  await bekijk(page, '4-rij');
  await knop(page, 'maandag 22 april 2024').press('Enter');
  await expect(paneel(page).getByText('In de lijst staat: week 17')).toBeVisible();
  await paneel(page).getByRole('textbox', { name: 'Huisverbod' }).fill('13/02/24 22:00');
  await expect(paneel(page).getByText('In de lijst staat: 13/02/24 0:00')).toBeVisible();
  await expect(paneel(page).getByText('Middernacht betekent')).toBeHidden();
  await expect(paneel(page).getByText('dinsdag 13 februari 2024, 22.00 uur')).toBeVisible();
  await bekijk(page, '5-verbeterd');
  await page.keyboard.press('Escape');

  await knop(page, 'Lees 140 rijen in').press('Enter');
  await expect(page.getByText('De lijst is ingelezen')).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText('Cellen die u verbeterde')).toBeVisible();
  await bekijk(page, '6-verslag');
  await page.getByRole('link', { name: 'Naar de casussen' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Casussen' }).waitFor();
});

test('een bestand dat geen lijst is, wordt geweigerd met wat te doen, en annuleren verandert niets', async ({
  app,
}) => {
  const { page } = app;
  await begin(app);
  await app.dialogen.antwoord(null);
  await knop(page, 'Kies een bestand').press('Enter');
  await expect(page.getByText('U hebt geen bestand gekozen. Er is niets veranderd.')).toBeVisible();
  await kies(app, schrijf(app, 'brief.xlsx', ['Beste collega', 'Hierbij de lijst.']));
  await expect(page.getByText('Dit bestand is geen lijst die Eénplan kan lezen.')).toBeVisible();
  await bekijk(page, '7-geweigerd');
});

test('een kolom zelf plaatsen, een geweigerde rij verbeteren en een rij overslaan', async ({ app }) => {
  const { page } = app;
  await begin(app);
  await kies(
    app,
    schrijf(app, 'lijst.csv', [
      'Code;Gezin;Binnen;Bijzonder',
      'A1;Bakker;30-2-2025;tolk Pools',
      'A2;;;',
      'A3;Smit;1-3-2025;<b>let op</b>',
    ]),
  );
  const veld = page.getByRole('combobox', { name: 'Bijzonder gaat naar' });
  await veld.fill('Opmerkingen');
  await veld.press('ArrowDown');
  await veld.press('Enter');
  await expect(page.getByRole('row', { name: /^Bijzonder/ }).getByText('Door u gekozen')).toBeVisible();
  await naarRijen(page);
  await openRij(page, 3);
  await expect(paneel(page).getByText('Deze rij kan zo niet worden ingelezen')).toBeVisible();
  await knop(page, 'Volgende rij').press('Enter');
  await paneel(page).getByRole('heading', { name: 'Rij 4: Smit' }).waitFor();
  await paneel(page)
    .getByRole('radio', { name: /Overslaan/ })
    .press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: /^4 Smit .*Overslaan/ })).toBeVisible();
  await openRij(page, 2);
  await expect(paneel(page).getByText('"30-2-2025" bestaat niet. Deze datum wordt niet overgenomen.')).toBeVisible();
  await paneel(page).getByRole('textbox', { name: 'Binnen' }).fill('28-2-2025');
  await expect(paneel(page).getByText('Goed begrepen')).toBeVisible();
  await page.keyboard.press('Escape');
  await knop(page, 'Lees 1 rij in').press('Enter');
  await expect(page.getByText('De lijst is ingelezen')).toBeVisible();
  await expect(page.getByText('U hebt gekozen om deze rij over te slaan.')).toBeVisible();
  await expect(
    page.getByText('Er staat geen bruikbare naam en geen datum in deze rij.', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('<b>let op</b>')).toBeVisible();
});

test('wat getypt is overleeft het vergrendelen, en een tweede keer inlezen verandert niets', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  await begin(app);
  await kies(app, REGISTER);
  await expect(page.getByText('Gelezen als: register van huisverboden, 28 rijen.')).toBeVisible();
  await naarRijen(page);
  await filter(page, /^Met twijfel/);
  await openRij(page, 21);
  await knop(page, 'Klaas Yılmaz').press('Enter');
  await expect(paneel(page).getByText('In de lijst staat: Klaas Y1lmaz')).toBeVisible();
  // Typed and not yet saved when the dossier is locked.
  await paneel(page).getByRole('textbox', { name: 'Verloop' }).fill('verlengd en overtreden');
  await app.menu('vergrendelen');
  const zin = page.getByRole('textbox', { name: 'Wachtwoordzin' });
  await zin.waitFor();
  await zin.fill(PROEFZIN);
  await zin.press('Enter');
  await page.getByRole('link', { name: 'Importeren', exact: true }).press('Enter');
  await naarRijen(page);
  await filter(page, /^Met twijfel/);
  await openRij(page, 21);
  await expect(paneel(page).getByText('In de lijst staat: Klaas Y1lmaz')).toBeVisible();
  await expect(paneel(page).getByRole('textbox', { name: 'Verloop' })).toHaveValue('verlengd en overtreden');
  await bekijk(page, '8-register');
  await page.keyboard.press('Escape');
  await knop(page, 'Lees 28 rijen in').press('Enter');
  await expect(page.getByText('De lijst is ingelezen')).toBeVisible({ timeout: 30_000 });
  await knop(page, 'Nog een lijst inlezen').press('Enter');
  await kies(app, REGISTER);
  await expect(page.getByText(/Ditzelfde bestand is al ingelezen op/)).toBeVisible();
  await naarRijen(page);
  await expect(page.getByText('Er is niets om in te lezen')).toBeVisible();
  await bekijk(page, '9-tweede-keer');
});
