import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of WCAG 2.2 A and AA, and axe's own advice. */
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now, one readable line per rule. */
export async function zoekBevindingen(page: Page, regelsUit: readonly string[] = []): Promise<readonly string[]> {
  // The other mode opens a second page, which the app does not allow.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    // React Aria's own announcer names a button that may be gone by the time axe looks.
    .exclude('[data-live-announcer]')
    .withTags(REGELS)
    .disableRules([...regelsUit]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`);
}

/** Fails when axe finds anything. */
export async function verwachtToegankelijk(page: Page, waar: string): Promise<void> {
  expect(await zoekBevindingen(page), waar).toEqual([]);
}
