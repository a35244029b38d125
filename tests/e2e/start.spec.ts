import { expect, test } from './fixture.ts';

test('het venster toont de app onder zijn eigen adres en met een vaste titel', async ({ app }) => {
  expect(await app.page.evaluate(() => location.pathname)).toBe('/');
  await expect(app.page).toHaveTitle('Eénplan');
});

test('een vraag gaat van het scherm naar de kluis en terug', async ({ app }) => {
  expect(await app.roep('taak.breekAf', { taak: 'geen' })).toEqual({ ok: true, value: { wasBezig: false } });
});
