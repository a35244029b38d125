import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gaNaar, knop, type Onderdeel } from './reis.ts';

// Counting, hiding and attacking the figures takes a while on a slow machine.
const REKENEN_MS = 90_000;

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

/** The figures of the last whole half-year: calculated, looked at, delivered in a folder. */
export const leverCijfers: Onderdeel = async ({ page, host, uit, beeld }) => {
  const map = join(uit, 'cijfers');
  mkdirSync(map, { recursive: true });
  await gaNaar(page, 'Cijfers');
  await knop(page, 'Cijfers berekenen').waitFor();
  await beeld('cijfers-periode');
  await knop(page, 'Cijfers berekenen').click();
  const ontvanger = page.getByRole('textbox', { name: 'Voor wie zijn de cijfers?' });
  await ontvanger.waitFor({ timeout: REKENEN_MS });
  const kop = page.getByRole('heading', { name: 'Dit verlaat uw computer' });
  await kop.evaluate((element) => element.scrollIntoView());
  await beeld('cijfers-voorbeeld');
  await ontvanger.fill('Regiocoördinator (verzonnen)');
  host.dialogen.antwoord(map);
  await knop(page, 'Map kiezen en leveren').click();
  await page.getByText('De cijfers zijn geleverd').first().waitFor({ timeout: REKENEN_MS });
  await beeld('cijfers-geleverd');
  const [levering = ''] = readdirSync(map);
  return `Halfjaarcijfers geleverd: uit/cijfers/${basename(levering)} (${readdirSync(join(map, levering)).length} bestanden)`;
};
