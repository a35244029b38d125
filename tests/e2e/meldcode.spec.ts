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

/** Chooses a radio by keyboard: focus it and press space. */
async function kies(page: Page, naam: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: naam }).first().press('Space');
}

async function startMeldcode(page: Page): Promise<void> {
  await knop(page, 'Start de meldcode').press('Enter');
  const venster = page.getByRole('dialog');
  await venster.getByRole('textbox', { name: 'Aanleiding (niet verplicht)' }).fill('School belt over een blauwe plek.');
  await venster.getByRole('checkbox', { name: /Anna Voorbeeld/ }).press('Space');
  await venster.getByRole('checkbox', { name: /Cato Voorbeeld/ }).press('Space');
  await beeld(page, 'meldcode-2-start');
  await geenAxefouten(page);
  await bewaar(page, 'Start de meldcode');
  await expect(page.getByRole('heading', { name: 'Doorloop 1' })).toBeVisible();
}

async function beantwoord(page: Page, nummer: number, antwoord: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: new RegExp(`^Vraag ${nummer} van 5`) })).toBeVisible();
  await kies(page, antwoord);
  await page
    .getByRole('textbox', { name: 'Waar steunt dit antwoord op?' })
    .fill('Verzonnen onderbouwing: zie het signaal van school.');
}

test('stappen in elke volgorde: vastleggen, overslaan met reden, vaststellen, corrigeren en sluiten', async ({
  app,
}) => {
  const { page } = app;
  await openCasusblad(app, 'Meldcode');
  await expect(page.getByText('Er is nog geen meldcode gestart')).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, 'meldcode-1-leeg');
  await startMeldcode(page);

  await knop(page, 'Leg vast: Overleg').press('Enter');
  await page.getByRole('textbox', { name: 'Wat was uw vraag? (niet verplicht)' }).fill('Moet ik nu melden?');
  await page.getByRole('textbox', { name: 'Wat was het advies? (niet verplicht)' }).fill('Eerst met moeder praten.');
  await beeld(page, 'meldcode-3-overleg');
  await geenAxefouten(page);
  await bewaar(page, 'Bewaar stap');
  await expect(page.getByText('Eerst met moeder praten.')).toBeVisible();

  await knop(page, 'Leg vast: Gesprek').press('Enter');
  await kies(page, /^Overgeslagen/);
  await knop(page, 'Bewaar stap').press('Enter');
  await expect(page.getByRole('alert').getByText('Kies waarom het gesprek niet is gevoerd.')).toBeVisible();
  await beeld(page, 'meldcode-4-geweigerd');
  await kies(page, 'Veiligheid van de cliënt');
  await bewaar(page, 'Bewaar stap');

  await knop(page, 'Leg vast: Signalen in kaart').press('Enter');
  await page.getByRole('checkbox', { name: /Cato heeft een blauwe plek/ }).press('Space');
  await kies(page, /^Positief/);
  await beeld(page, 'meldcode-5-kindcheck');
  await geenAxefouten(page);
  await bewaar(page, 'Bewaar stap');

  await page.getByRole('button', { name: /^Stel vast: Overleg/ }).press('Enter');
  await bewaar(page, 'Stel vast', 'alertdialog');
  await page.getByRole('button', { name: /^Corrigeer: Overleg/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Waarom verbetert u dit?' }).fill('Advies verkeerd opgeschreven');
  await page
    .getByRole('textbox', { name: 'Wat was het advies? (niet verplicht)' })
    .fill('Eerst met moeder praten, samen met de huisarts.');
  await bewaar(page, 'Bewaar correctie');
  await expect(page.getByText('Eerst met moeder praten, samen met de huisarts.')).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, 'meldcode-6-doorloop');

  await knop(page, 'Schrijf een contact op').press('Enter');
  await kies(page, /^Adviesvraag/);
  await page.getByRole('checkbox', { name: 'De casus is anoniem voorgelegd' }).press('Space');
  await bewaar(page, 'Bewaar contact');
  await expect(page.getByText('(anoniem voorgelegd)')).toBeVisible();

  await knop(page, 'Sluit doorloop').press('Enter');
  await kies(page, 'Geen vermoeden meer');
  await bewaar(page, 'Sluit doorloop');
  await expect(knop(page, 'Heropen doorloop')).toBeVisible();
  await beeld(page, 'meldcode-7-gesloten');
});

test('vijf vragen, uitkomst, en de twee besluiten met wie is ingelicht', async ({ app }) => {
  const { page } = app;
  await openCasusblad(app, 'Meldcode');
  await startMeldcode(page);
  await page.getByRole('link', { name: 'Afwegen', exact: true }).press('Enter');
  await beeld(page, 'afwegen-1-leeg');
  await geenAxefouten(page);
  await knop(page, 'Begin de weging').press('Enter');
  await bewaar(page, 'Begin de weging');

  await beantwoord(page, 1, /^Ja/);
  await beeld(page, 'afwegen-2-vraag1');
  await geenAxefouten(page);
  await knop(page, 'Leg antwoord vast').press('Enter');
  await beantwoord(page, 2, /^Nee/);
  await page.getByRole('checkbox', { name: /^Onthulling/ }).press('Space');
  await beeld(page, 'afwegen-3-vraag2');
  await geenAxefouten(page);
  await knop(page, 'Leg antwoord vast').press('Enter');
  await beantwoord(page, 3, /^Ja/);
  await knop(page, 'Leg antwoord vast').press('Enter');
  await beantwoord(page, 4, /^Ja/);
  await knop(page, 'Leg antwoord vast').press('Enter');
  await expect(page.getByRole('alert').getByText('Kies de dag waarop u vraag 5 beantwoordt.')).toBeVisible();
  await beeld(page, 'afwegen-4-termijn');
  await page
    .getByRole('group', { name: 'Op welke dag beantwoordt u vraag 5?' })
    .getByRole('spinbutton')
    .first()
    .focus();
  const jaar = new Date().getFullYear() + 1;
  await page.keyboard.type(`0103${jaar}`);
  await knop(page, 'Leg antwoord vast').press('Enter');
  await expect(page.getByText(new RegExp(`^Vraag 5 staat klaar voor [a-z]+ 1 maart ${jaar}`))).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, 'afwegen-5-hulp');

  await knop(page, 'Antwoord anders op vraag 2').press('Enter');
  await kies(page, /^Ja/);
  await knop(page, 'Leg antwoord vast').press('Enter');
  await expect(
    page.getByText('In alle gevallen van acute en/of structurele onveiligheid (en disclosure).'),
  ).toBeVisible();
  await knop(page, 'Neem besluit').press('Enter');
  await kies(page, /^Melden: acute of structurele onveiligheid/);
  await page.getByRole('textbox', { name: 'Waarom neemt u dit besluit?' }).fill('Cato vertelde zelf wat er gebeurt.');
  await kies(page, 'Hulp samen met Veilig Thuis');
  await page.getByRole('button', { name: /Is Anna Voorbeeld ingelicht\?/ }).press('Enter');
  await page.getByRole('option', { name: 'Ja, vooraf' }).press('Enter');
  await beeld(page, 'afwegen-6-besluit');
  await geenAxefouten(page);
  await bewaar(page, 'Leg besluit vast');
  await expect(page.getByText('Anna Voorbeeld: ja, vooraf')).toBeVisible();
  await knop(page, 'Stel weging vast').press('Enter');
  await bewaar(page, 'Stel weging vast', 'alertdialog');
  await expect(page.getByText(/^Vastgesteld door/)).toBeVisible();
  await geenAxefouten(page);
  await beeld(page, 'afwegen-7-besloten');
});
