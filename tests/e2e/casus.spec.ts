import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PROEFZIN } from '#tests/host/proefzin.ts';
import type { App } from './app.ts';
import { verwachtToegankelijk } from './axe.ts';
import { beeld } from './casusblad.ts';
import { openProefdossier } from './dossier.ts';
import { expect, test } from './fixture.ts';

// All families here are fictional. Everything is done with the keyboard alone.

const knop = (page: Page, naam: string | RegExp) => page.getByRole('button', { name: naam, exact: true });
const veld = (page: Page, naam: string) => page.getByRole('textbox', { name: naam });

/** Types a date through the segments of a field. */
async function typDatum(page: Page, label: string, datum: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
  await page.keyboard.type(datum);
}

/** Chooses from a closed list by typing its first letters. */
async function kies(page: Page, label: string, keuze: string): Promise<void> {
  // The name of such a button is its value and then its label.
  const naam = new RegExp(`${label.replace('?', '\\?')}( \\(niet verplicht\\))?$`);
  await page.getByRole('button', { name: naam }).first().press('Enter');
  await page.getByRole('option', { name: keuze, exact: true }).waitFor();
  await page.keyboard.type(keuze);
  await page.keyboard.press('Enter');
}

/** Axe on the sheet as it is, and a picture of it. */
async function bekijk(page: Page, naam: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (process.env['EENPLAN_BEELDEN']) await page.setViewportSize({ width: 1280, height: 1700 });
  await beeld(page, `casus-${naam}`);
  await verwachtToegankelijk(page, naam);
}

const naarIntake = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Nieuwe casus', exact: true })
    .press('Enter');

async function openIntake(app: App): Promise<void> {
  await openProefdossier(app);
  await app.page.reload();
  await naarIntake(app.page);
  await app.page.getByRole('heading', { level: 1, name: 'Nieuwe casus' }).waitFor();
}

/** The shortest intake there is: one name. */
async function legVast(page: Page, naam = 'de Verzonnen'): Promise<void> {
  await veld(page, 'Naam van het gezin').fill(naam);
  await knop(page, 'Haal weg: Persoon 1').press('Enter');
  await knop(page, 'Casus vastleggen').press('Enter');
  await page.getByRole('heading', { level: 1, name: naam }).waitFor();
}

const naarBlad = (page: Page, naam: RegExp) =>
  page.getByRole('navigation', { name: 'Bladen van deze casus' }).getByRole('link', { name: naam }).press('Enter');

test('een snelle intake: eerst geweigerd met uitleg, dan vastgelegd, en de casus heeft een volgende stap', async ({
  app,
}) => {
  const { page } = app;
  await openIntake(app);
  await bekijk(page, '01-intake-leeg');
  await knop(page, 'Casus vastleggen').press('Enter');
  await expect(page.getByRole('alert')).toContainText('vul een roepnaam of een achternaam in');
  await bekijk(page, '02-intake-geweigerd');

  await veld(page, 'Roepnaam').fill('Fatima');
  await veld(page, 'Tussenvoegsel').fill('de');
  await veld(page, 'Achternaam').fill('Verzonnen');
  await kies(page, 'Rol', 'Slachtoffer');
  await knop(page, 'Persoon toevoegen').press('Enter');
  const tweede = page.getByRole('group', { name: 'Persoon 2' });
  await tweede.getByRole('textbox', { name: 'Roepnaam' }).fill('Sem');
  await tweede.getByRole('textbox', { name: 'Of leeftijd in jaren' }).fill('7');
  await knop(page, 'Persoon toevoegen').press('Enter');
  await page.getByRole('group', { name: 'Persoon 3' }).getByRole('textbox', { name: 'Roepnaam' }).fill('Lotte');
  await knop(page, 'Haal weg: Sem').press('Enter');
  await expect(tweede.getByRole('textbox', { name: 'Roepnaam' })).toHaveValue('Lotte');
  await tweede.getByRole('textbox', { name: 'Of leeftijd in jaren' }).fill('4');
  await knop(page, 'Eerste signaal opschrijven').press('Enter');
  await veld(page, 'Feit').fill('Geschreeuw gehoord, daarna een klap.');
  await veld(page, 'Bron').fill('Buurvrouw (fictief)');
  await knop(page, 'Volgende stap afspreken').press('Enter');
  await veld(page, 'Wat gaat er gebeuren?').fill('Moeder bellen op haar werk');
  await typDatum(page, 'Wanneer is het klaar?', '31122030');
  await bekijk(page, '03-intake-vol');
  await knop(page, 'Casus vastleggen').press('Enter');

  await page.getByRole('heading', { level: 1, name: 'de Verzonnen' }).waitFor();
  const kort = page.getByRole('region', { name: 'In het kort' });
  await expect(kort).toContainText('Fatima de Verzonnen');
  await expect(kort).toContainText('Lotte rol onbekend, 4 jaar');
  await expect(kort).not.toContainText('Sem');
  await expect(kort).toContainText('Moeder bellen op haar werk');
  await expect(kort).toContainText('dinsdag 31 december 2030');
  await expect(kort).toContainText('Dit zegt niet dat het veilig is.');
  await bekijk(page, '04-overzicht');
  expect(await app.roep('concept.lijst', { casusId: null })).toMatchObject({ value: { concepten: [] } });
});

test('wat in de intake is getypt, is er na vergrendelen en ontgrendelen nog', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  await openIntake(app);
  await veld(page, 'Naam van het gezin').fill('Half af');
  // At once, before the pause in the typing in which a draft is saved.
  await app.menu('vergrendelen');
  const zin = page.getByRole('textbox', { name: 'Wachtwoordzin' });
  await zin.waitFor({ timeout: 30_000 });
  await zin.fill(PROEFZIN);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 60_000 });
  await naarIntake(page);
  await expect(veld(page, 'Naam van het gezin')).toHaveValue('Half af');
  await expect(
    page
      .getByRole('button', { name: 'Gooi weg' })
      .or(page.getByText(/concept/i))
      .first(),
  ).toBeVisible();
});

test('personen: dubbelcontrole, veilig contact, relatie, en weer uit de casus', async ({ app }) => {
  const { page } = app;
  await openIntake(app);
  await veld(page, 'Roepnaam').fill('Fatima');
  await veld(page, 'Achternaam').fill('Verzonnen');
  await knop(page, 'Casus vastleggen').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Verzonnen' }).waitFor();

  await naarIntake(page);
  await veld(page, 'Naam van het gezin').fill('Tweede gezin');
  await veld(page, 'Roepnaam').fill('Fatiema');
  await veld(page, 'Achternaam').fill('Ferzonnen');
  await expect(page.getByText('Staat deze persoon er al?')).toBeVisible();
  await expect(page.getByText('achternaam klinkt hetzelfde', { exact: false })).toBeVisible();
  await bekijk(page, '05-intake-dubbel');
  await knop(page, 'Neem deze persoon: Fatima Verzonnen').press('Enter');
  await knop(page, 'Casus vastleggen').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tweede gezin' }).waitFor();

  await naarBlad(page, /^Personen/);
  await expect(page.getByText('Staat ook in 1 andere casus')).toBeVisible();
  await knop(page, 'Persoon toevoegen').press('Enter');
  await veld(page, 'Roepnaam').fill('Sem');
  await veld(page, 'Burgerservicenummer').fill('123456789');
  await typDatum(page, 'Geboortedatum', '06052016');
  await page.getByRole('checkbox', { name: 'Niet bellen' }).focus();
  await page.keyboard.press('Space');
  await knop(page, 'Bewaren').press('Enter');
  await expect(page.getByRole('alert')).toContainText('11-proef');
  await bekijk(page, '06-persoon-geweigerd');
  await veld(page, 'Burgerservicenummer').fill('111222333');
  await knop(page, 'Bewaren').press('Enter');
  await expect(page.getByText('••••••333')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Niet bellen')).toBeVisible();

  await knop(page, 'Relatie toevoegen').press('Enter');
  await kies(page, 'Deze persoon', 'Fatima Verzonnen');
  await kies(page, 'van', 'Sem');
  await bekijk(page, '07-relatie');
  await knop(page, 'Bewaren').press('Enter');
  await expect(page.getByText('Fatima Verzonnen is ouder van Sem')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await bekijk(page, '08-personen');
  await page.getByRole('article').filter({ hasText: '••••••333' }).getByRole('button', { name: 'Meer' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Haal uit de casus' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Haal uit de casus' }).press('Enter');
  await expect(page.getByText('Fatima Verzonnen is ouder van Sem')).toBeHidden();
});

test('een signaal houdt feit, bron en duiding apart, en is na vaststellen alleen te corrigeren', async ({ app }) => {
  const { page } = app;
  await openIntake(app);
  await legVast(page);
  await naarBlad(page, /^Signalen/);
  await expect(page.getByText('Nog geen signalen')).toBeVisible();
  await bekijk(page, '09-signalen-leeg');
  await knop(page, 'Signaal toevoegen').press('Enter');
  await veld(page, 'Feit').fill('Blauwe plek op de linker bovenarm, zo groot als een hand.');
  await veld(page, 'Bron').fill('Eigen waarneming bij het huisbezoek');
  await veld(page, 'Duiding (niet verplicht)').fill('Past bij vastpakken.');
  await typDatum(page, 'Wanneer gebeurde het?', '19112025');
  await veld(page, 'Tijd, zoals 16.30').fill('1630');
  await kies(page, 'Rode vlag', 'Recent gewelddadig gedrag');
  await knop(page, 'Signaal vastleggen').press('Enter');
  await expect(page.getByRole('alert')).toContainText('wie deze duiding geeft');
  await bekijk(page, '10-signaal-geweigerd');
  await veld(page, 'Duiding van').fill('Noor Verzonnen');
  await knop(page, 'Signaal vastleggen').press('Enter');
  await expect(page.getByRole('heading', { name: /woensdag 19 november 2025 om 16.30 uur/ })).toBeVisible();

  await expect(page.getByRole('dialog')).toBeHidden();
  await knop(page, /^Corrigeer: Blauwe plek/).press('Enter');
  await veld(page, 'Feit').fill('Blauwe plek op de rechter bovenarm, zo groot als een hand.');
  await knop(page, 'Correctie vastleggen').press('Enter');
  await expect(page.getByRole('alert')).toContainText('waarom u dit corrigeert');
  await veld(page, 'Waarom corrigeert u dit?').fill('Arm verwisseld');
  await knop(page, 'Correctie vastleggen').press('Enter');
  await expect(page.getByText('Gecorrigeerd omdat: Arm verwisseld')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await knop(page, 'Eerdere tekst').press('Enter');
  await expect(page.getByText('linker bovenarm', { exact: false })).toBeVisible();
  await bekijk(page, '11-signalen');

  await naarBlad(page, /^Overzicht/);
  await expect(page.getByRole('region', { name: 'In het kort' })).toContainText('Recent gewelddadig gedrag');
  await expect(page.getByText('Rode vlag', { exact: true })).toBeVisible();
});

test('journaal, acties, tijdlijn en logboek van een casus', async ({ app }) => {
  const { page } = app;
  await openIntake(app);
  await legVast(page);
  await expect(page.getByText('Geen volgende stap', { exact: true }).first()).toBeVisible();
  await bekijk(page, '12-overzicht-zonder-stap');
  await page
    .getByRole('region', { name: 'In het kort' })
    .getByRole('button', { name: 'Actie toevoegen' })
    .press('Enter');
  await veld(page, 'Wat gaat er gebeuren?').fill('School bellen');
  await veld(page, 'Wie doet het?').fill('Noor Verzonnen');
  await typDatum(page, 'Wanneer is het klaar?', '01122025');
  await bekijk(page, '13-actie');
  await knop(page, 'Bewaren').press('Enter');
  await expect(page.getByRole('region', { name: 'Acties en toezeggingen' })).toContainText('te laat');

  await naarBlad(page, /^Journaal/);
  await veld(page, 'Wat is er gebeurd of besproken?').fill('Moeder vertelt dat het rustiger is.');
  await knop(page, 'Regel vastleggen').press('Enter');
  await expect(page.getByRole('alert')).toContainText('met wie het was');
  await veld(page, 'Met wie nog meer?').fill('Moeder');
  await bekijk(page, '14-journaal-formulier');
  await knop(page, 'Regel vastleggen').press('Enter');
  await expect(page.getByRole('article')).toContainText('Moeder vertelt dat het rustiger is.');
  await expect(veld(page, 'Wat is er gebeurd of besproken?')).toHaveValue('');
  await bekijk(page, '15-journaal');

  await naarBlad(page, /^Overzicht/);
  await expect(page.getByRole('region', { name: 'In het kort' })).toContainText('vandaag met Moeder');
  await knop(page, 'Gedaan: School bellen').press('Enter');
  await expect(
    page.getByRole('contentinfo').or(page.getByRole('status')).filter({ hasText: 'De actie is afgerond.' }).first(),
  ).toBeVisible();
  await knop(page, /Ongedaan maken/)
    .first()
    .press('Enter');
  await expect(page.getByRole('region', { name: 'Acties en toezeggingen' })).toContainText('School bellen');

  await naarBlad(page, /^Tijdlijn/);
  await expect(page.getByRole('list', { name: 'Tijdlijn' })).toContainText('Moeder vertelt dat het rustiger is.');
  await bekijk(page, '16-tijdlijn');
  await naarBlad(page, /^Logboek/);
  await expect(page.getByRole('table', { name: 'Wat is er veranderd' })).toContainText('Actie: staat');
  await bekijk(page, '17-logboek');
});

test('gegevens wijzigen, sluiten met alle bezwaren, heropenen, en de samenvatting als PDF', async ({ app }) => {
  const { page } = app;
  await openIntake(app);
  await legVast(page);
  const meer = async (keuze: string) => {
    await knop(page, 'Meer').press('Enter');
    await page.getByRole('menuitem', { name: keuze }).press('Enter');
  };
  await meer('Gegevens wijzigen');
  await kies(page, 'Fase van de hulp', 'Fase 1: directe veiligheid');
  await veld(page, 'Straat en huisnummer').fill('Verzonnenlaan 1');
  await page.getByRole('checkbox', { name: 'Dit adres is geheim' }).focus();
  await page.keyboard.press('Space');
  await bekijk(page, '18-gegevens');
  await knop(page, 'Bewaren').press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Geheim adres', { exact: true })).toBeVisible();
  await expect(page.getByText('Verzonnenlaan 1')).toBeHidden();
  await knop(page, 'Toon het geheime adres').press('Enter');
  await expect(page.getByText('Verzonnenlaan 1')).toBeVisible();

  await meer('Casus sluiten');
  await knop(page, 'Casus sluiten').press('Enter');
  await expect(page.getByRole('alert')).toContainText('kies waarom de casus sluit.');
  await expect(page.getByRole('alert')).toContainText('kies wat het resultaat is.');
  await bekijk(page, '19-sluiten-geweigerd');
  await kies(page, 'Waarom sluit de casus?', 'Overgedragen');
  await page.getByRole('radio', { name: 'Onbekend' }).focus();
  await page.keyboard.press('Space');
  await knop(page, 'Casus sluiten').press('Enter');
  await expect(page.getByText('Afgesloten', { exact: true })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();

  await meer('Casus heropenen');
  await veld(page, 'Waarom heropent u de casus?').fill('Nieuwe zorgmelding');
  await knop(page, 'Casus heropenen').press('Enter');
  await expect(page.getByText('De casus is weer open.')).toBeVisible();

  await meer('Afdrukken');
  await page.getByRole('heading', { level: 1, name: /de Verzonnen/ }).waitFor();
  await expect(page.getByText('Geheim, niet afgedrukt')).toBeVisible();
  await expect(page.getByText('Verzonnenlaan 1')).toBeHidden();
  await bekijk(page, '20-afdruk');
  const pad = join(app.map, 'samenvatting.pdf');
  await app.dialogen.antwoord(pad);
  await knop(page, 'Bewaar als PDF').press('Enter');
  await expect(page.getByText('De PDF is bewaard.')).toBeVisible();
  expect(readFileSync(pad).subarray(0, 5).toString()).toBe('%PDF-');
  const map = process.env['EENPLAN_BEELDEN'];
  if (map) writeFileSync(join(map, 'casus-20-afdruk.pdf'), readFileSync(pad));
});

test('een half getypte datum wordt bij het veld geweigerd en niet stil weggelaten', async ({ app }) => {
  const { page } = app;
  await openIntake(app);
  await veld(page, 'Naam van het gezin').fill('de Halve (fictief)');
  await veld(page, 'Roepnaam').fill('Sem');
  await typDatum(page, 'Geboortedatum', '0605');
  await knop(page, 'Casus vastleggen').press('Enter');
  await expect(page.getByText(/Vul een datum, een maand met jaar of alleen een jaar in/).first()).toBeVisible();
  await expect(veld(page, 'Naam van het gezin')).toHaveValue('de Halve (fictief)');
  await typDatum(page, 'Geboortedatum', '06052016');
  await knop(page, 'Casus vastleggen').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'de Halve (fictief)' }).waitFor();
});
