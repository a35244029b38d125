import type { Page } from 'playwright-core';
import { gaNaarBlad, knop, type Onderdeel, rondAf, typDatum } from './reis.ts';

/** A first plan with one regisseur, fixed. */
export const maakPlan: Onderdeel = async ({ page, beeld }) => {
  await gaNaarBlad(page, 'Plan');
  await wijsRegisseurAan(page);
  await knop(page, 'Voeg veiligheidsafspraak toe').click();
  await page.getByRole('textbox', { name: 'Wat is afgesproken?' }).fill('Bij ruzie gaat een van beiden naar buiten.');
  await page.getByRole('textbox', { name: 'Met wie?' }).fill('Beide ouders');
  await rondAf(page, 'Bewaar afspraak');
  await knop(page, 'Voeg doel toe').click();
  await page.getByRole('textbox', { name: 'Wat moet er bereikt zijn?' }).fill('Thuis is het rustig');
  await rondAf(page, 'Bewaar doel');
  await knop(page, 'Voeg actie toe bij: Thuis is het rustig').click();
  await page.getByRole('textbox', { name: 'Wat gaat er gebeuren?' }).fill('Gesprek met beide ouders, apart');
  await page.getByRole('textbox', { name: 'Wie doet dit? (niet verplicht)' }).fill('Noor Verzonnen');
  await typDatum(page, 'Wanneer is het klaar?', '15012027');
  await rondAf(page, 'Bewaar actie');
  await beeld('plan-nog-niet-klaar');
  await vulActiesAan(page);
  await page.getByText('Het plan kan worden vastgesteld.').waitFor();
  await beeld('plan');
  await knop(page, 'Stel plan vast').click();
  await rondAf(page, 'Stel plan vast');
  await page.getByText('Versie 1 is vastgesteld').waitFor();
  await beeld('plan-vastgesteld');
  return 'Plan gemaakt en vastgesteld, met één regisseur';
};

/** The imported list may have named one already. */
async function wijsRegisseurAan(page: Page): Promise<void> {
  const aan = knop(page, 'Wijs regisseur aan');
  await aan.or(knop(page, 'Draag regie over')).first().waitFor();
  if (!(await aan.isVisible())) return;
  await aan.click();
  await page.getByRole('textbox', { name: 'Naam van de nieuwe regisseur' }).fill('Rik Regie (verzonnen)');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Actions from the imported list have no owner or date yet; the screen says which ones. */
async function vulActiesAan(page: Page): Promise<void> {
  const melding = page.getByText('Vaststellen kan nog niet').locator('..');
  while (await melding.isVisible()) {
    const actie = (await melding.locator('strong').last().innerText()).trim().replace(/:$/, '');
    await knop(page, `Wijzig: ${actie}`).first().click();
    await page.getByRole('textbox', { name: 'Wie doet dit? (niet verplicht)' }).fill('Noor Verzonnen');
    await typDatum(page, 'Wanneer is het klaar?', '01022027');
    await rondAf(page, 'Bewaar actie');
  }
}
