import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

test('kijk', async ({ app }) => {
  await openProefdossier(app, 'vol');
  const { page } = app;
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
  await page.waitForTimeout(600);
  await page.screenshot({ path: '/tmp/beelden/vandaag-1.png' });
  await page.getByRole('link', { name: 'Casussen', exact: true }).click();
  await page.getByRole('grid').waitFor();
  await page.waitForTimeout(400);
  await page.getByRole('radio', { name: 'Alle' }).click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: '/tmp/beelden/casussen-1.png' });
  await page.keyboard.press('Control+Shift+N');
  await page.keyboard.type('Moeder belt: het gaat beter, wil volgende week langskomen.');
  await page.waitForTimeout(900);
  await page.getByRole('button', { name: 'Vastleggen in het journaal' }).click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/beelden/notitie-1.png' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('vri');
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/beelden/palet-1.png' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Later afmaken' }).click();
  for (const naam of ['Instellingen', 'Uitleg', 'Vandaag']) {
    await page.getByRole('link', { name: naam, exact: true }).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: `/tmp/beelden/${naam}-1.png` });
  }
  expect(1).toBe(1);
});
