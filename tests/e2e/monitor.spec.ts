import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { verwachtToegankelijk } from './axe.ts';
import { beeld } from './casusblad.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

const BRONNEN = ['eigen_signaal', 'overdracht_vt', 'zorgmelding_politie', 'omgeving', null] as const;
const ROLLEN = ['slachtoffer', 'pleger', 'kind'] as const;

/** Makes fictional cases that came in during the newest half-year that is over; gives that half-year. */
async function maakInstroom(app: App, aantal: number): Promise<string> {
  const nu = new Date();
  const isEerste = nu.getMonth() < 6;
  const jaar = isEerste ? nu.getFullYear() - 1 : nu.getFullYear();
  const maand = isEerste ? '09' : '03';
  for (let i = 0; i < aantal; i++) {
    const antwoord = await app.roep('casus.maak', {
      naam: `Proefgezin ${i + 1}`,
      gemeenteCode: 'GM1708',
      binnengekomenOp: `${jaar}-${maand}-${String(1 + (i % 28)).padStart(2, '0')}`,
      instroombron: BRONNEN[(i * i) % 5],
      adres: null,
      postcode: null,
      plaats: null,
      isGeheimAdres: false,
      personen: ROLLEN.slice(0, 1 + (i % 3)).map((rol, nummer) => ({
        persoonId: null,
        roepnaam: `Persoon ${nummer + 1}`,
        tussenvoegsel: '',
        achternaam: `Verzonnen ${i + 1}`,
        geboortedatum: null,
        leeftijd: rol === 'kind' ? 3 + (i % 13) : 25 + ((i * 7) % 45),
        geslacht: i % 2 === 0 ? 'vrouw' : 'man',
        rol,
        isGezinslid: true,
      })),
      signaal: null,
      actie: null,
    });
    expect(antwoord, JSON.stringify(antwoord)).toMatchObject({ ok: true });
  }
  return `${jaar}-${isEerste ? 'H2' : 'H1'}`;
}

async function naarCijfers(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Cijfers', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cijfers voor de regio' })).toBeVisible();
}

test('een leeg dossier zegt wanneer er geleverd kan worden', async ({ app }) => {
  await openProefdossier(app);
  await app.page.reload();
  await naarCijfers(app.page);
  await expect(app.page.getByText('Er is nog geen hele periode voorbij')).toBeVisible();
  await expect(app.page.getByText('Er is uit dit dossier nog niets geleverd.')).toBeVisible();
  await verwachtToegankelijk(app.page, 'cijfers leeg');
  await beeld(app.page, 'cijfers-leeg');
});

test('van kwaliteit naar levering, met alleen het toetsenbord', async ({ app }) => {
  test.setTimeout(180_000);
  await openProefdossier(app);
  const { page } = app;
  const periode = await maakInstroom(app, 64);
  await page.reload();
  await naarCijfers(page);

  const kwaliteit = page.getByRole('region', { name: '2. Kwaliteit' });
  await expect(kwaliteit.getByText(/64 casussen tellen mee/)).toBeVisible();
  await kwaliteit.getByRole('button', { name: /Toon \d+ casussen: Weg van binnenkomst/ }).press('Enter');
  await expect(kwaliteit.getByRole('link', { name: /^Casus / }).first()).toBeVisible();
  await verwachtToegankelijk(page, 'cijfers kwaliteit');
  await beeld(page, 'cijfers-kwaliteit');

  await page.getByRole('button', { name: 'Cijfers berekenen' }).press('Enter');
  await page.getByRole('button', { name: 'Stoppen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Stoppen' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Dit verlaat uw computer' })).toBeHidden();

  await page.getByRole('button', { name: 'Cijfers berekenen' }).press('Enter');
  const voorbeeld = page.getByRole('region', { name: 'Dit verlaat uw computer' });
  await expect(voorbeeld).toBeVisible({ timeout: 120_000 });
  await voorbeeld.getByRole('button', { name: /^B01/ }).press('Enter');
  await expect(voorbeeld.getByRole('row', { name: /Totaal/ })).toContainText('64');
  await verwachtToegankelijk(page, 'cijfers voorbeeld');
  await beeld(page, 'cijfers-voorbeeld');
  await voorbeeld.getByRole('button', { name: /^C01/ }).press('Enter');
  await expect(voorbeeld.getByText(/gaat niet mee, in werkelijkheid \d/).first()).toBeAttached();
  await beeld(page, 'cijfers-tabel');
  // 200 % zoom of a window of 1280: nothing may stick out sideways but the table inside its own frame.
  await page.setViewportSize({ width: 640, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await verwachtToegankelijk(page, 'cijfers smal');
  await beeld(page, 'cijfers-smal');
  await page.setViewportSize({ width: 1280, height: 860 });

  const knop = page.getByRole('button', { name: 'Map kiezen en leveren' });
  await knop.press('Enter');
  await expect(page.getByText(/Vul in voor wie de cijfers zijn/).first()).toBeVisible();
  const uit = join(app.map, 'uit');
  mkdirSync(uit);
  await app.dialogen.antwoord(uit);
  await page.getByRole('textbox', { name: 'Voor wie zijn de cijfers?' }).fill('Regiocoördinator (fictief)');
  await page.getByRole('textbox', { name: 'Voor wie zijn de cijfers?' }).press('Enter');
  await expect(page.getByText('De cijfers zijn geleverd')).toBeVisible();
  const map = join(uit, `monitor-ijsselland-GM1708-${periode}`);
  expect(readdirSync(map)).toHaveLength(5);
  expect(readFileSync(join(map, 'cijfers.csv'), 'utf8')).not.toContain('Proefgezin');
  await expect(page.getByRole('region', { name: 'Lijst van leveringen' })).toContainText('Regiocoördinator (fictief)');
  await verwachtToegankelijk(page, 'cijfers geleverd');
  await beeld(page, 'cijfers-geleverd');
});
