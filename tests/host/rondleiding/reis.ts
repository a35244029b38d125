import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Host } from '#tests/host/host.ts';

/** What each part of the tour works with. */
export interface Reis {
  readonly page: Page;
  readonly host: Host;
  /** Where the results go. */
  readonly uit: string;
  /** Keeps a picture of the screen as it is now. */
  beeld(naam: string): Promise<void>;
}

/** One part of the tour: does it through the screens and gives the line to print. */
export type Onderdeel = (reis: Reis) => Promise<string>;

/** Makes the tour on a started app. */
export function maakReis(host: Host, uit: string): Reis {
  const beelden = join(uit, 'beelden');
  mkdirSync(beelden, { recursive: true });
  let nummer = 0;
  return {
    page: host.page,
    host,
    uit,
    beeld: async (naam) => {
      nummer += 1;
      await host.page.screenshot({ path: join(beelden, `${String(nummer).padStart(2, '0')}-${naam}.png`) });
    },
  };
}

/** A button by its whole name. */
export function knop(plek: Page | Locator, naam: string): Locator {
  return plek.getByRole('button', { name: naam, exact: true });
}

/** A place in the main menu. */
export async function gaNaar(page: Page, naam: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: naam }).click();
}

/** A sheet of the open case; some have a count behind their name. */
export async function gaNaarBlad(page: Page, naam: string): Promise<void> {
  const bladen = page.getByRole('navigation', { name: 'Bladen van deze casus' });
  await bladen.getByRole('link', { name: new RegExp(`^${naam}`) }).click();
}

/** Presses a button inside the open pane and waits until the pane is gone. */
export async function rondAf(page: Page, naam: string): Promise<void> {
  const venster = page.getByRole('dialog').or(page.getByRole('alertdialog')).last();
  await knop(venster, naam).click();
  await venster.waitFor({ state: 'hidden' });
}

/** Types a date through the segments of a date field: `31122030`. */
export async function typDatum(page: Page, label: string, datum: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(datum);
}
