import { mkdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { zoekBevindingen } from './axe.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

// Every screen of the app on a full practice dossier, in each way of looking that a user may need. The screens are found
// by walking the menu and the tabs of a case, so that a new one cannot be forgotten.

interface Weergave {
  readonly naam: string;
  readonly zet: (page: Page) => Promise<void>;
  readonly breedte: number;
  readonly hoogte: number;
  readonly regelsUit?: readonly string[];
  /** Only whether it fits: axe sees nothing here that it does not see at 400 %. */
  readonly isAlleenPassen?: boolean;
}

const WEERGAVEN: readonly Weergave[] = [
  { naam: 'licht', zet: (page) => page.emulateMedia({ colorScheme: 'light' }), breedte: 1280, hoogte: 860 },
  { naam: 'donker', zet: (page) => page.emulateMedia({ colorScheme: 'dark' }), breedte: 1280, hoogte: 860 },
  {
    naam: 'gedwongen kleuren',
    zet: (page) => page.emulateMedia({ forcedColors: 'active' }),
    breedte: 1280,
    hoogte: 860,
    // The system chooses the colours; axe reads the ones of the style sheet.
    regelsUit: ['color-contrast'],
  },
  // 1280 × 860 at 200 %, and at 400 % (reflow).
  {
    naam: '200 procent',
    zet: (page) => page.emulateMedia({ colorScheme: 'light' }),
    breedte: 640,
    hoogte: 430,
    isAlleenPassen: true,
  },
  { naam: '400 procent', zet: (page) => page.emulateMedia({ colorScheme: 'light' }), breedte: 320, hoogte: 430 },
];

/** Set to a folder to look at each screen in each way. */
const BEELDEN = process.env['EENPLAN_BEELDEN'];

for (const weergave of WEERGAVEN) {
  test(`elk scherm is toegankelijk: ${weergave.naam}`, async ({ app }) => {
    test.setTimeout(180_000);
    const { page } = app;
    await page.setViewportSize({ width: weergave.breedte, height: weergave.hoogte });
    await weergave.zet(page);
    await keur(page, weergave, 'eerste start');
    await openProefdossier(app, 'vol');
    await page.reload();

    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
    for (const tekst of await namenIn(page, 'Hoofdmenu')) {
      await openMenu(page);
      await open(page, menu.getByRole('link', { name: tekst }));
      await keur(page, weergave, tekst);
    }

    await openMenu(page);
    await menu.getByRole('link', { name: 'Casussen' }).click();
    await page.getByRole('row').nth(1).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Casussen');
    const bladen = page.getByRole('navigation', { name: 'Bladen van deze casus' });
    for (const tekst of await namenIn(page, 'Bladen van deze casus')) {
      await open(page, bladen.getByRole('link', { name: tekst }));
      await keur(page, weergave, `casus ${tekst}`);
    }
  });
}

async function keur(page: Page, weergave: Weergave, scherm: string): Promise<void> {
  const waar = `${scherm} (${weergave.naam})`;
  await expect(page.getByRole('heading', { level: 1 }), waar).toBeVisible();
  await expect(page.getByRole('progressbar'), waar).toHaveCount(0);
  if (BEELDEN !== undefined) {
    mkdirSync(BEELDEN, { recursive: true });
    await page.screenshot({ path: `${BEELDEN}/${waar.replaceAll(/[^\w]+/g, '-')}.png` });
  }
  // All findings of a walk in one run, not one at a time.
  if (weergave.isAlleenPassen !== true) {
    expect.soft(await zoekBevindingen(page, weergave.regelsUit), waar).toEqual([]);
  }
  const teBreed = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(teBreed, `${waar}: moet opzij worden geschoven`).toBeLessThanOrEqual(0);
}

/** Follows a link and waits until the new screen has taken the place of the old one and stands still. */
async function open(page: Page, link: Locator): Promise<void> {
  const voor = await inhoud(page);
  const isHier = (await link.getAttribute('aria-current')) === 'page';
  await link.click();
  await expect(link.or(page.getByRole('button', { name: 'Menu', exact: true })).first()).toBeVisible();
  if (!isHier) await expect.poll(() => inhoud(page)).not.toBe(voor);
  await expect.poll(async () => (await inhoud(page)) === (await naEven(page)), { intervals: [0] }).toBe(true);
}

function inhoud(page: Page): Promise<string> {
  return page.getByRole('main').innerText();
}

async function naEven(page: Page): Promise<string> {
  await page.waitForTimeout(200);
  return inhoud(page);
}

/** On a narrow window the menu is behind a button. */
async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  const knop = page.getByRole('button', { name: 'Menu', exact: true });
  await menu.or(knop).first().waitFor();
  if (!(await menu.isVisible())) await knop.click();
}

async function namenIn(page: Page, naam: string): Promise<readonly string[]> {
  if (naam === 'Hoofdmenu') await openMenu(page);
  const links = page.getByRole('navigation', { name: naam }).getByRole('link');
  await expect(links.first()).toBeVisible();
  return (await links.allInnerTexts()).map((tekst) => tekst.trim());
}
