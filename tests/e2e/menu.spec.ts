import { openCasusblad } from './casusblad.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

// Every choice in the Dutch menu of the window leads somewhere.

const plekken = {
  'nieuwe-casus': 'Nieuwe casus',
  importeren: 'Lijst inlezen',
  exporteren: 'Cijfers voor de regio',
  wachtwoordzin: 'Beheer',
  'reservekopie-terugzetten': 'Beheer',
  handleiding: 'Uitleg',
  sneltoetsen: 'Uitleg',
  over: 'Uitleg',
} as const;

test('elke keuze in het menu opent het scherm dat erbij hoort', async ({ app }) => {
  await openProefdossier(app);
  await app.page.reload();
  for (const [id, titel] of Object.entries(plekken)) {
    await app.page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Vandaag' }).click();
    await expect(app.page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
    await app.menu(id);
    await expect(app.page.getByRole('heading', { level: 1, name: titel }), id).toBeVisible();
  }
});

test('zoeken en afdekken werken vanuit het menu', async ({ app }) => {
  await openProefdossier(app);
  await app.page.reload();
  await expect(app.page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await app.menu('zoeken');
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.menu('afdekken');
  await expect(app.page.getByRole('dialog', { name: 'Scherm afgedekt' })).toBeVisible();
  // Whatever is underneath, the cover is what one sees.
  const zichtbaar = await app.page.evaluate(() => document.elementFromPoint(40, 300)?.closest('dialog') !== null);
  expect(zichtbaar).toBe(true);
});

test('afdrukken opent het afdrukvoorbeeld van de casus die open is', async ({ app }) => {
  await openCasusblad(app, 'Meldcode');
  await app.menu('afdrukken');
  await expect(app.page.getByRole('button', { name: 'Bewaar als PDF' })).toBeVisible();
});
