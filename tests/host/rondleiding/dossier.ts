import type { Page } from 'playwright-core';
import { PROEFZIN } from '#tests/host/proefzin.ts';
import { knop, type Onderdeel } from './reis.ts';

// Argon2id at its real cost, on any machine.
const SLEUTEL_MS = 60_000;

/** First start: a dossier with a passphrase, and the recovery key typed back from the sheet. */
export const maakDossier: Onderdeel = async ({ page, beeld }) => {
  await page.getByRole('heading', { name: 'Welkom bij Eénplan' }).waitFor();
  await beeld('welkom');
  await knop(page, 'Nieuw dossier maken').click();
  await page.getByLabel('Naam van het dossier').fill('Rondleiding (verzonnen)');
  await page.getByRole('combobox', { name: 'Gemeente' }).fill('steenw');
  await page.getByRole('option', { name: 'Steenwijkerland' }).click();
  await page.getByLabel('Uw naam').fill('Noor Verzonnen');
  await page.getByLabel('Uw functie').fill('procescoördinator');
  await page.getByRole('textbox', { name: 'Wachtwoordzin', exact: true }).fill(PROEFZIN);
  await page.getByRole('textbox', { name: 'Wachtwoordzin nog een keer' }).fill(PROEFZIN);
  await page.getByText('Sterk genoeg.').waitFor();
  await beeld('nieuw-dossier');
  await knop(page, 'Dossier maken').click();
  const groepen = await leesBlad(page);
  await beeld('herstelsleutel');
  await typTerug(page, groepen);
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: SLEUTEL_MS });
  await beeld('leeg-dossier');
  return 'Dossier gemaakt, versleuteld, herstelsleutel teruggetypt';
};

async function leesBlad(page: Page): Promise<readonly string[]> {
  const blad = page.getByRole('region', { name: 'Herstelsleutel van Eénplan' });
  await blad.waitFor({ timeout: SLEUTEL_MS });
  return (await blad.getByRole('listitem').allInnerTexts()).map((tekst) => tekst.replace(/^\d+\s*/, '').trim());
}

/** The screen asks for two of the groups, by number. */
async function typTerug(page: Page, groepen: readonly string[]): Promise<void> {
  await knop(page, 'Ik heb het blad op papier').click();
  const velden = page.getByRole('textbox', { name: /^Groep \d$/ });
  await velden.first().waitFor();
  for (const [nummer, groep] of groepen.entries()) {
    const veld = page.getByRole('textbox', { name: `Groep ${nummer + 1}`, exact: true });
    if ((await veld.count()) > 0) await veld.fill(groep);
  }
  await page.keyboard.press('Enter');
}
