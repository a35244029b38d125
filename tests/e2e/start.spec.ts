import { expect, test } from './fixture.ts';

test('het venster toont de app onder zijn eigen adres en met een vaste titel', async ({ app }) => {
  expect(await app.page.evaluate(() => location.pathname)).toBe('/');
  await expect(app.page).toHaveTitle('Eénplan');
});

test('een vraag gaat van het scherm naar de kluis en terug', async ({ app }) => {
  expect(await app.roep('proef.echo', { a: 1 })).toEqual({ ok: true, value: { a: 1 } });
});
