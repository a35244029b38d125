import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { maakApp } from '#api/app.ts';
import { maakToegang } from '#db/access.ts';
import { openDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { vulCaseload } from '#tests/builders/caseload.ts';
import { maakPlatform } from '#tests/builders/platform.ts';
import { lichteKosten } from '#tests/builders/proefdossier.ts';
import { PROEFZIN } from './proefzin.ts';

// A dossier to try things in: made by the app itself, with a passphrase that costs little to check and is no secret.

export interface Proefwens {
  /** Folder to make the dossier in; made when it is not there. */
  readonly ouder: string;
  /** Number of fictional cases; 0 for an empty dossier. */
  readonly aantal: number;
  /** Milliseconds since 1970. */
  readonly nu: number;
}

/** Makes a closed dossier and gives its folder. Every person in it is made up. */
export async function maakProefdossier({ ouder, aantal, nu }: Proefwens): Promise<string> {
  mkdirSync(ouder, { recursive: true });
  const platform = maakPlatform(ouder);
  const app = maakApp({ platform, argon: lichteKosten, klok: () => nu, logTechnisch: () => undefined });
  const doe = async (naam: string, invoer: unknown) => {
    const antwoord = await app.roep(naam, invoer);
    if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.error.code}`);
    return antwoord.value;
  };
  platform.antwoorden.push(ouder);
  await doe('kluis.kiesMap', { doel: 'nieuw' });
  const blad = await doe('kluis.maak', {
    naam: 'Voorbeeldgemeente (verzonnen)',
    gemeenteCode: 'GM1708',
    gebruikersnaam: 'Noor Verzonnen',
    functie: 'procescoördinator',
    zin: PROEFZIN,
  });
  // The shape of the contract of kluis.maak.
  const { groepen, gevraagd } = blad as { groepen: readonly string[]; gevraagd: readonly number[] };
  await doe('kluis.bevestigHerstelsleutel', { groepen: gevraagd.map((nummer) => groepen[nummer - 1]) });
  await doe('kluis.vergrendel', {});
  const map = platform.instellingen.waarde.laatsteMap ?? join(ouder, 'Oefendossier');
  await vul(map, aantal, nu);
  return map;
}

/** Marks the dossier as practice and fills it. */
async function vul(map: string, aantal: number, nuMs: number): Promise<void> {
  const nu = new Date(nuMs).toISOString();
  const open = await openDossier(map, { soort: 'wachtwoordzin', zin: PROEFZIN }, { nu });
  if (!open.ok) throw new Error(open.error.code);
  const toegang = maakToegang(open.value.verbinding);
  toegang.schrijf((db) => db.$client.prepare('UPDATE dossier SET is_oefening = 1').run());
  if (aantal > 0) vulCaseload(toegang, { zaad: 11, aantal, gebruikerId: open.value.gebruikerId, nu });
  sluitDossier(open.value);
}
