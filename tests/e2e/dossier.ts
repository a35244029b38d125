import { expect } from '@playwright/test';
import type { App } from './app.ts';

/** A passphrase that the strength meter accepts; fictional, used in tests only. */
export const PROEFZIN = 'vlieger kompas zeven bramen op de oude ladder';

/** Makes and opens a dossier past the screens; for specs that are about something else than making one. */
export async function maakDossierSnel(app: App): Promise<void> {
  await app.dialogen.antwoord(app.map);
  expect(await app.roep('kluis.kiesMap', { doel: 'nieuw' })).toMatchObject({ ok: true });
  const invoer = {
    naam: 'Proefdossier',
    gemeenteCode: 'GM1708',
    gebruikersnaam: 'Noor Verzonnen',
    functie: 'Procescoördinator',
    zin: PROEFZIN,
  };
  expect(await app.roep('kluis.maak', invoer)).toMatchObject({ ok: true });
}
