import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { PROEFZIN } from '#tests/host/proefzin.ts';
import type { App } from './app.ts';

/**
 * Puts a practice dossier in the folder of the test and opens it past the screens: 'leeg' has a user and nothing else,
 * 'vol' sixty fictional cases. Gives the folder of the dossier.
 */
export async function openProefdossier(app: App, soort: 'leeg' | 'vol' = 'leeg'): Promise<string> {
  const map = join(app.map, 'Oefendossier');
  cpSync(process.env[soort === 'leeg' ? 'EENPLAN_PROEF_LEEG' : 'EENPLAN_PROEF_VOL'] ?? '', map, { recursive: true });
  await app.dialogen.antwoord(map);
  expect(await app.roep('kluis.kiesMap', { doel: 'openen' })).toMatchObject({ ok: true });
  expect(await app.roep('kluis.ontgrendel', { zin: PROEFZIN })).toMatchObject({ ok: true });
  return map;
}
