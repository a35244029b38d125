import { fileURLToPath } from 'node:url';
import { gaNaar, knop, type Onderdeel } from './reis.ts';

const LIJST = fileURLToPath(
  new URL('../../../resources/voorbeeld/casussenlijst-steenwijkerland.xlsx', import.meta.url),
);

/** The 140-row list, through the wizard, as it proposes it. */
export const leesLijstIn: Onderdeel = async ({ page, host, beeld }) => {
  await gaNaar(page, 'Importeren');
  await knop(page, 'Kies een bestand').waitFor();
  host.dialogen.antwoord(LIJST);
  await knop(page, 'Kies een bestand').click();
  await page.getByRole('heading', { name: 'Waar gaat elke kolom naartoe?' }).waitFor();
  await beeld('kolommen');
  await knop(page, 'Rijen bekijken').click();
  await page.getByRole('heading', { name: 'Wat er in de rijen staat' }).waitFor({ timeout: 60_000 });
  await beeld('rijen');
  const doe = page.getByRole('button', { name: /^Lees \d+ rijen in$/ });
  const wat = await doe.innerText();
  await doe.click();
  await page.getByText('De lijst is ingelezen').first().waitFor({ timeout: 60_000 });
  await beeld('verslag');
  return `Voorbeeldlijst ingelezen: ${wat.replace(/^Lees (.*) in$/, '$1')}`;
};
