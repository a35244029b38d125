import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './app.ts';
import { verwachtToegankelijk } from './axe.ts';
import { openProefdossier } from './dossier.ts';
import { expect } from './fixture.ts';

const persoon = {
  persoonId: null,
  tussenvoegsel: '',
  geboortedatum: null,
  leeftijd: null,
  geslacht: 'onbekend',
  isGezinslid: true,
};

/** A case of a fictional family of three with one signal and one action, put in past the screens. */
async function maakCasus(app: App): Promise<void> {
  const antwoord = await app.roep('casus.maak', {
    naam: 'Voorbeeld (fictief)',
    gemeenteCode: 'GM1708',
    binnengekomenOp: '2026-11-02',
    instroombron: 'school_leerplicht',
    adres: null,
    postcode: null,
    plaats: null,
    isGeheimAdres: false,
    personen: [
      { ...persoon, roepnaam: 'Anna', achternaam: 'Voorbeeld', rol: 'slachtoffer' },
      { ...persoon, roepnaam: 'Bas', achternaam: 'Proef', rol: 'pleger' },
      { ...persoon, roepnaam: 'Cato', achternaam: 'Voorbeeld', rol: 'kind', leeftijd: 7 },
    ],
    signaal: {
      feit: 'Cato heeft een blauwe plek op haar arm en zegt dat papa boos was.',
      bron: 'Leerkracht groep 4 (fictief)',
      bronsoort: 'school',
      gebeurdOp: null,
      rodeVlag: null,
    },
    actie: { omschrijving: 'School terugbellen', eigenaar: null, datum: null },
  });
  expect(antwoord).toMatchObject({ ok: true });
}

/** Opens a fresh dossier with one case on one of its sheets, by keyboard from the case list. */
export async function openCasusblad(app: App, blad: string): Promise<void> {
  await openProefdossier(app);
  await maakCasus(app);
  const { page } = app;
  await page.reload();
  await page.getByRole('link', { name: 'Casussen', exact: true }).press('Enter');
  await page.getByRole('row', { name: /Voorbeeld \(fictief\)/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Voorbeeld (fictief)' }).waitFor();
  await page.getByRole('link', { name: blad, exact: true }).press('Enter');
}

/** Nothing for axe to complain about on the screen as it is. */
export function geenAxefouten(page: Page): Promise<void> {
  return verwachtToegankelijk(page, 'het scherm van nu');
}

/** Keeps a picture when EENPLAN_BEELDEN names a folder for it. */
export async function beeld(page: Page, naam: string): Promise<void> {
  const map = process.env['EENPLAN_BEELDEN'];
  if (map) await page.screenshot({ path: join(map, `${naam}.png`), fullPage: true });
}
