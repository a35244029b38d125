import { statSync } from 'node:fs';
import { join } from 'node:path';
import { knop, type Onderdeel } from './reis.ts';

/** The summary of the case as a PDF. */
export const drukAf: Onderdeel = async ({ page, host, uit, beeld }) => {
  const pad = join(uit, 'casusoverzicht.pdf');
  await knop(page, 'Meer').click();
  await page.getByRole('menuitem', { name: 'Afdrukken' }).click();
  await knop(page, 'Bewaar als PDF').waitFor();
  await beeld('afdrukvoorbeeld');
  host.dialogen.antwoord(pad);
  await knop(page, 'Bewaar als PDF').click();
  await page.getByText('De PDF is bewaard.').first().waitFor();
  return `Overzicht van de casus afgedrukt: uit/casusoverzicht.pdf (${Math.round(statSync(pad).size / 1024)} kB)`;
};
