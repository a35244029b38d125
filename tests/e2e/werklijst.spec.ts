import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { verwachtToegankelijk } from './axe.ts';
import { beeld } from './casusblad.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

/** Opens the practice dossier of sixty fictional cases on the start page. */
async function openVol(app: App): Promise<Page> {
  await openProefdossier(app, 'vol');
  await app.page.reload();
  await app.page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
  return app.page;
}

/** Row number of the element that has the focus, or what has it instead. */
function focusRij(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-rowindex') ?? element?.textContent ?? '';
  });
}

test('de startpagina zegt wat er nu moet, en een actie is met één toets gedaan en terug te draaien', async ({
  app,
}) => {
  const page = await openVol(app);
  const teLaat = page.getByRole('region', { name: 'Te laat' });
  const aantal = await teLaat.getByRole('listitem').count();
  expect(aantal).toBeGreaterThan(0);
  await expect(teLaat.getByRole('listitem').first()).toContainText('te laat');
  await verwachtToegankelijk(page, 'Vandaag');
  await beeld(page, 'vandaag');

  await teLaat
    .getByRole('button', { name: /^Gedaan/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Gedaan:' })).toBeVisible();
  await expect(teLaat.getByRole('listitem')).toHaveCount(aantal - 1);
  await beeld(page, 'vandaag-gedaan');
  await page.getByRole('button', { name: /^Ongedaan maken/ }).press('Enter');
  await expect(teLaat.getByRole('listitem')).toHaveCount(aantal);
});

test('een leeg dossier wijst de weg', async ({ app }) => {
  await openProefdossier(app);
  const { page } = app;
  await page.reload();
  await expect(page.getByText('Welkom in Eénplan')).toBeVisible();
  await beeld(page, 'vandaag-leeg');
  await page.getByRole('link', { name: 'Casussen', exact: true }).press('Enter');
  await expect(page.getByText('Nog geen casussen')).toBeVisible();
  await verwachtToegankelijk(page, 'lege casuslijst');
  await beeld(page, 'casussen-leeg');
  await page.getByRole('main').getByRole('link', { name: 'Lijst importeren' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Casussen' })).toBeHidden();
});

test('de casuslijst: zoeken, filteren, sorteren, openen en terug, met alleen het toetsenbord', async ({ app }) => {
  const page = await openVol(app);
  await page.getByRole('link', { name: 'Casussen', exact: true }).press('Enter');
  await page.getByRole('radio', { name: 'Alle' }).press('Space');
  await expect(page.getByRole('status').filter({ hasText: '60 casussen' })).toBeVisible();
  const rooster = page.getByRole('grid', { name: 'Casussen' });
  await expect(rooster).toHaveAttribute('aria-rowcount', '61');
  await verwachtToegankelijk(page, 'casuslijst');
  await beeld(page, 'casussen');

  // One tab stop; the arrows do the rest, and the end of the list is one key away.
  await page.getByRole('row').nth(1).focus();
  await page.keyboard.press('End');
  await expect.poll(() => focusRij(page)).toBe('61');
  await page.keyboard.press('Home');
  await expect.poll(() => focusRij(page)).toBe('2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusRij(page)).toBe('Gezin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Gezin' })).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('ArrowDown');
  await beeld(page, 'casussen-focus');

  const naam = (await page.getByRole('row').nth(1).getByRole('gridcell').first().innerText()).split('\n')[0] ?? '';
  await page.getByRole('searchbox', { name: 'Zoek in de casussen' }).fill(naam.split(' ').at(-1) ?? '');
  await expect(page.getByRole('row').nth(1)).toContainText(naam.split(' ').at(-1) ?? '');
  await expect(rooster).not.toHaveAttribute('aria-rowcount', '61');
  await page.getByRole('searchbox').press('Escape');
  await expect(rooster).toHaveAttribute('aria-rowcount', '61');

  await page.getByRole('searchbox').fill('bestaatniet');
  await expect(page.getByText('Geen casus past hierbij')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alle casussen' }).press('Enter');
  await expect(rooster).toHaveAttribute('aria-rowcount', '61');

  const tweede = page.getByRole('row').nth(2);
  await tweede.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Casussen' })).toBeHidden();
  await page.getByRole('link', { name: 'Casussen', exact: true }).press('Enter');
  await expect.poll(() => focusRij(page)).toBe('3');
});

test('Ctrl+K vindt een casus en een woord uit het journaal, en opent wat is gekozen', async ({ app }) => {
  const page = await openVol(app);
  await page.keyboard.press('Control+k');
  await verwachtToegankelijk(page, 'opdrachten');
  await page.keyboard.type('vries');
  await expect(page.getByRole('menuitem', { name: /Vries/ }).first()).toBeVisible();
  await beeld(page, 'opdrachten');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Bladen van deze casus' })).toBeVisible();
  // One Escape closes it, whatever was typed.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('instell');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('instell');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
});

test('een snelnotitie is vanaf de eerste letter bewaard en komt in het journaal van de gekozen casus', async ({
  app,
}) => {
  const page = await openVol(app);
  await page.keyboard.press('Control+Shift+N');
  await page.keyboard.type('Moeder belt: het is rustig thuis (fictief).');
  const notitie = page.getByRole('complementary', { name: 'Snelnotitie' });
  await expect(notitie.getByText('Concept bewaard')).toBeVisible();

  // Refused without a case: the summary takes the focus and leads to the field.
  await notitie.getByRole('button', { name: 'Vastleggen in het journaal' }).press('Enter');
  await expect(notitie.getByRole('alert')).toBeFocused();
  await verwachtToegankelijk(page, 'snelnotitie met fout');
  await beeld(page, 'snelnotitie-fout');
  await page.reload();
  await page.getByRole('button', { name: /^Verder schrijven ?: Snelnotitie: Moeder belt/ }).press('Enter');
  await expect(notitie.getByRole('textbox', { name: 'Wat is er gezegd of gebeurd?' })).toHaveValue(/het is rustig/);

  const casus = notitie.getByRole('combobox', { name: 'Bij welke casus hoort dit?' });
  await casus.fill('gezin');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await notitie.getByRole('button', { name: 'Vastleggen in het journaal' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Notitie vastgelegd' })).toBeVisible();
  await expect(notitie).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rustig thuis fictief');
  await expect(page.getByRole('menuitem').filter({ hasText: 'Moeder belt: het is rustig thuis' })).toBeVisible();
});

test('F9 dekt alles af, ook een venster dat open staat, en laat het werk staan', async ({ app }) => {
  const page = await openVol(app);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('half getypt');
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Scherm afgedekt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verder werken' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Scherm afgedekt' })).toBeVisible();
  await beeld(page, 'afgedekt');
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Scherm afgedekt' })).toBeHidden();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('half getypt');
  await expect(page).toHaveTitle('Eénplan');
});

test('F6 loopt langs de delen van het scherm, en kleuren en tekstgrootte blijven zoals gekozen', async ({ app }) => {
  const page = await openVol(app);
  const deel = () => page.evaluate(() => document.activeElement?.getAttribute('data-paneel'));
  const delen: (string | null | undefined)[] = [];
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('F6');
    delen.push(await deel());
  }
  expect(delen).toEqual(['boven', 'menu', 'inhoud', 'status']);

  await page.getByRole('link', { name: 'Instellingen', exact: true }).press('Enter');
  await page.getByRole('radio', { name: 'Donker' }).press('Space');
  await page.getByRole('radio', { name: 'Groot', exact: true }).press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-tekst', 'groot');
  await expect(page.locator('html')).toHaveAttribute('data-thema', 'donker');
  await verwachtToegankelijk(page, 'instellingen, donker');
  await beeld(page, 'instellingen-donker');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-thema', 'donker');
  await page.getByRole('link', { name: 'Uitleg', exact: true }).press('Enter');
  await verwachtToegankelijk(page, 'uitleg, donker');
  await beeld(page, 'uitleg-donker');
});
