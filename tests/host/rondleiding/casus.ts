import type { Page } from 'playwright-core';
import { gaNaar, gaNaarBlad, knop, type Onderdeel, type Reis, rondAf, typDatum } from './reis.ts';

// Everything typed here is made up.

/** Opens the first case of the list and adds what a colleague at school said. */
export const openCasus: Onderdeel = async ({ page, beeld }) => {
  await gaNaar(page, 'Casussen');
  await page.getByRole('row').nth(1).waitFor();
  await beeld('casussen');
  await page.getByRole('row').nth(1).click();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Bladen van deze casus' }).waitFor();
  await beeld('casus');
  await gaNaarBlad(page, 'Signalen');
  await knop(page, 'Signaal toevoegen').click();
  const venster = page.getByRole('dialog');
  await venster.getByRole('textbox', { name: 'Feit' }).fill('Een kind vertelt op school dat het thuis vaak ruzie is.');
  await venster.getByRole('textbox', { name: 'Bron' }).fill('Intern begeleider (verzonnen)');
  await rondAf(page, 'Signaal vastleggen');
  await beeld('signalen');
  const naam = await page.getByRole('heading', { level: 1 }).innerText();
  return `Casus ${naam} geopend, signaal toegevoegd`;
};

/** The five steps of the meldcode, each with a record. */
export const doorloopMeldcode: Onderdeel = async (reis) => {
  const { page, beeld } = reis;
  await gaNaarBlad(page, 'Meldcode');
  await knop(page, 'Start de meldcode').click();
  const venster = page.getByRole('dialog');
  await venster.getByRole('checkbox').first().press('Space');
  await venster.getByRole('textbox', { name: 'Aanleiding (niet verplicht)' }).fill('Zorgen van school.');
  await rondAf(page, 'Start de meldcode');
  await legStapVast(reis, 'Signalen in kaart', () => kiesUit(page, /^Positief/));
  await legStapVast(reis, 'Overleg', async () => {
    await vul(page, 'Wat was uw vraag? (niet verplicht)', 'Is dit een melding?');
    await vul(page, 'Wat was het advies? (niet verplicht)', 'Praat eerst met beide ouders, apart.');
  });
  await legStapVast(reis, 'Gesprek', () =>
    vul(page, 'Welke feiten zijn besproken? (niet verplicht)', 'Wat het kind op school vertelde.'),
  );
  await legStapVast(reis, 'Wegen', async () => undefined);
  await legStapVast(reis, 'Beslissen', async () => undefined);
  await beeld('meldcode-vijf-stappen');
  return 'Vijf stappen van de meldcode vastgelegd';
};

async function legStapVast({ page, beeld }: Reis, stap: string, vulIn: () => Promise<void>): Promise<void> {
  await knop(page, `Leg vast: ${stap}`).click();
  await vulIn();
  await beeld(`meldcode-${stap.toLowerCase().replaceAll(' ', '-')}`);
  await rondAf(page, 'Bewaar stap');
}

/** The five questions, and the two decisions that follow from them. */
export const weegAf: Onderdeel = async ({ page, beeld }) => {
  await gaNaarBlad(page, 'Afwegen');
  await knop(page, 'Begin de weging').click();
  await rondAf(page, 'Begin de weging');
  await beantwoord(page, 1, /^Ja/);
  await beantwoord(page, 2, /^Nee/);
  await beantwoord(page, 3, /^Ja/);
  await beantwoord(page, 4, /^Ja/, async () => typDatum(page, 'Op welke dag beantwoordt u vraag 5?', '01032027'));
  await page.getByText('Vraag 5 staat klaar voor').waitFor();
  await beeld('afwegen-vragen');
  await knop(page, 'Neem besluit').click();
  await kiesUit(page, /^Niet melden/);
  await vul(page, 'Waarom neemt u dit besluit?', 'Het gezin werkt mee en er is een plan.');
  await kiesUit(page, /^Hulp/);
  await beeld('besluit');
  await rondAf(page, 'Leg besluit vast');
  await knop(page, 'Stel weging vast').click();
  await rondAf(page, 'Stel weging vast');
  await page.getByText(/^Vastgesteld door/).waitFor();
  await beeld('weging-vastgesteld');
  return 'Vijf vragen beantwoord, twee besluiten genomen';
};

async function beantwoord(page: Page, nummer: number, antwoord: RegExp, extra?: () => Promise<void>): Promise<void> {
  await page.getByRole('heading', { name: new RegExp(`^Vraag ${nummer} van 5`) }).waitFor();
  await kiesUit(page, antwoord);
  await vul(page, 'Waar steunt dit antwoord op?', 'Zie het signaal van school (verzonnen).');
  await extra?.();
  await knop(page, 'Leg antwoord vast').click();
}

async function kiesUit(page: Page, naam: RegExp): Promise<void> {
  await page.getByRole('radio', { name: naam }).first().press('Space');
}

async function vul(page: Page, label: string, tekst: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).fill(tekst);
}
