import type { Page } from '@playwright/test';
import { beeld, geenAxefouten, openCasusblad } from './casusblad.ts';
import { expect, test } from './fixture.ts';

// Each flow looks with axe at every screen on the way.
test.setTimeout(120_000);

const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam, exact: true });

/** Presses the button of a pane and waits until the pane is gone and the focus is back. */
async function bewaar(page: Page, naam: string, rol: 'dialog' | 'alertdialog' = 'dialog'): Promise<void> {
  await page.getByRole(rol).getByRole('button', { name: naam, exact: true }).press('Enter');
  await expect(page.getByRole(rol)).toHaveCount(0);
  await page.waitForFunction(() => document.activeElement !== document.body);
}

/** Fills a date field segment by segment, as typed. */
async function typDatum(page: Page, label: string, datum: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(datum);
}

test('een plan van niets tot vastgesteld, en daarna alleen als nieuwe versie, met alleen het toetsenbord', async ({
  app,
}) => {
  const { page } = app;
  await openCasusblad(app, 'Plan');
  await expect(page.getByText('Er is nog geen plan')).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, 'plan-1-leeg');

  await knop(page, 'Wijs regisseur aan').press('Enter');
  await page.getByRole('textbox', { name: 'Naam van de nieuwe regisseur' }).fill('Rik Regie (fictief)');
  await page.getByRole('textbox', { name: 'Organisatie (niet verplicht)' }).fill('Wijkteam');
  await beeld(page, 'plan-2-regisseur');
  await geenAxefouten(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(knop(page, 'Draag regie over')).toBeFocused();
  await expect(page.getByText('Rik Regie (fictief)', { exact: true })).toBeVisible();

  await knop(page, 'Voeg veiligheidsafspraak toe').press('Enter');
  await page.getByRole('textbox', { name: 'Wat is afgesproken?' }).fill('Bas slaapt deze week bij zijn broer');
  await page.getByRole('textbox', { name: 'Met wie?' }).fill('Anna en Bas');
  await page.getByRole('textbox', { name: 'Wie let erop? (niet verplicht)' }).fill('Oma');
  await bewaar(page, 'Bewaar afspraak');

  await knop(page, 'Voeg doel toe').press('Enter');
  await page
    .getByRole('textbox', { name: 'Wat moet er bereikt zijn?' })
    .fill('Cato slaapt rustig en is niet meer bang thuis');
  await beeld(page, 'plan-3-doel');
  await bewaar(page, 'Bewaar doel');

  await knop(page, 'Voeg actie toe bij: Cato slaapt rustig en is niet meer bang thuis').press('Enter');
  await page.getByRole('textbox', { name: 'Wat gaat er gebeuren?' }).fill('Gesprek met Cato op school');
  await page.getByRole('textbox', { name: 'Wie doet dit? (niet verplicht)' }).fill('Juf Els (fictief)');
  await typDatum(page, 'Wanneer is het klaar?', '15012027');
  await beeld(page, 'plan-4-actie');
  await geenAxefouten(page);
  await bewaar(page, 'Bewaar actie');

  await expect(page.getByText('Vaststellen kan nog niet')).toBeVisible();
  await expect(page.getByText('School terugbellen: Schrijf op wie dit doet.')).toBeVisible();
  await expect(page.getByText('School terugbellen: Kies wanneer dit klaar is.')).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, 'plan-5-kan-nog-niet');

  await knop(page, 'Wijzig: School terugbellen').press('Enter');
  await page.getByRole('textbox', { name: 'Wie doet dit? (niet verplicht)' }).fill('Tess (fictief)');
  await typDatum(page, 'Wanneer is het klaar?', '01122026');
  await bewaar(page, 'Bewaar actie');
  await expect(page.getByText('Het plan kan worden vastgesteld.')).toBeVisible();
  await knop(page, 'Stel plan vast').press('Enter');
  await bewaar(page, 'Stel plan vast', 'alertdialog');
  await expect(page.getByText('Versie 1 is vastgesteld')).toBeVisible();
  await expect(knop(page, 'Voeg doel toe')).toHaveCount(0);
  await geenAxefouten(page);
  await beeld(page, 'plan-6-vastgesteld');

  await knop(page, 'Begin nieuwe versie').press('Enter');
  await expect(page.getByText('Concept van versie 2')).toBeVisible();
  await knop(page, 'Gedaan: School terugbellen').press('Enter');
  await expect(page.getByRole('button', { name: '1 afgeronde actie' })).toBeVisible();
});

test('een overdracht van de regie zonder reden wordt geweigerd, en er blijft altijd één regisseur', async ({ app }) => {
  const { page } = app;
  await openCasusblad(app, 'Plan');
  await knop(page, 'Wijs regisseur aan').press('Enter');
  await page.getByRole('textbox', { name: 'Naam van de nieuwe regisseur' }).fill('Rik Regie (fictief)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(knop(page, 'Draag regie over')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Naam van de nieuwe regisseur' }).fill('Sara Regie (fictief)');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').getByText('Schrijf op waarom de regie overgaat.')).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, 'plan-7-geweigerd');
  await page.getByRole('textbox', { name: 'Waarom gaat de regie over?' }).fill('Rik krijgt een andere functie');
  await bewaar(page, 'Draag regie over');
  await expect(page.getByRole('button', { name: '1 eerdere regisseur' })).toBeVisible();
  await page.getByRole('button', { name: '1 eerdere regisseur' }).press('Enter');
  await beeld(page, 'plan-8-overgedragen');
  await expect(page.getByText('Sara Regie (fictief)', { exact: true })).toBeVisible();
});
