import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';
test('kijk h7', async ({ app }) => {
  test.setTimeout(120000);
  await openProefdossier(app, 'vol');
  const { page } = app;
  await page.reload();
  await page.getByRole('link', { name: 'Casussen', exact: true }).click();
  await page.getByRole('grid').waitFor();
  await page.waitForTimeout(500);
  await page.getByRole('row').nth(3).click();
  await page.getByRole('region', { name: 'In het kort' }).waitFor();
  for (const [b, h] of [[1280, 860], [1280, 1500]] as const) {
    await page.setViewportSize({ width: b, height: h });
    await page.screenshot({ path: `/tmp/beelden/casus-vol-overzicht-${h}.png` });
  }
  for (const blad of ['Personen', 'Signalen', 'Journaal', 'Tijdlijn', 'Logboek']) {
    await page.getByRole('navigation', { name: 'Bladen van deze casus' }).getByRole('link', { name: new RegExp(`^${blad}`) }).click();
    await page.waitForTimeout(900);
    await page.screenshot({ path: `/tmp/beelden/casus-vol-${blad}.png` });
  }
  await page.getByRole('button', { name: 'Meer' }).first().click();
  await page.getByRole('menuitem', { name: 'Afdrukken' }).click();
  await page.getByRole('button', { name: 'Bewaar als PDF' }).waitFor();
  await page.waitForTimeout(600);
  await app.dialogen.antwoord('/tmp/beelden/casus-vol.pdf');
  await page.getByRole('button', { name: 'Bewaar als PDF' }).click();
  await page.waitForTimeout(3000);
  await page.setViewportSize({ width: 640, height: 430 });
  await page.getByRole('link', { name: 'Terug naar de casus' }).click();
  await page.getByRole('region', { name: 'In het kort' }).waitFor();
  await page.screenshot({ path: `/tmp/beelden/casus-vol-200procent.png` });
  const breed = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(breed[0]).toBeLessThanOrEqual(breed[1] ?? 0);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.screenshot({ path: `/tmp/beelden/casus-vol-320.png`, fullPage: true });
  const smal = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(smal[0]).toBeLessThanOrEqual(smal[1] ?? 0);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `/tmp/beelden/casus-vol-donker.png` });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await page.screenshot({ path: `/tmp/beelden/casus-vol-contrast.png` });
});
