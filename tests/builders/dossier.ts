import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '#api/client.ts';
import type { Argonkosten, Gebruiker, Sessie } from '#api/context.ts';
import { type AppContract, contract } from '#api/contract.ts';
import { dispatch } from '#api/dispatch.ts';
import { handlers } from '#api/handlers.ts';
import { nieuwId } from '#api/nieuw-id.ts';
import { maakOmgeving } from '#api/omgeving.ts';
import { maakToegang, type Toegang } from '#db/access.ts';
import { openDatabase } from '#db/open.ts';
import { maakPlatform, type NagebootstPlatform } from './platform.ts';

/** Cheap Argon2id, for tests only. */
export const testkosten: Argonkosten = { geheugenKiB: 64, rondes: 1, banen: 1 };

/** A real encrypted dossier in a temporary folder, behind the real dispatcher. */
export interface TestDossier {
  readonly roep: Client<AppContract>;
  readonly toegang: Toegang;
  readonly gebruiker: Gebruiker;
  readonly platform: NagebootstPlatform;
  readonly map: string;
  /** Sets the clock; UTC ISO instant. */
  zetKlok(nu: string): void;
  /** Technical log lines so far: an unexpected error leaves one. */
  readonly technisch: string[];
  opruimen(): void;
}

/** Makes an empty dossier of the gemeente Steenwijkerland with one procescoordinator, at 21 November 2026, 10.00 uur. */
export function maakTestDossier(rol: Gebruiker['rol'] = 'procescoordinator'): TestDossier {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-test-'));
  const verbinding = openTestbestand(join(map, 'dossier.eenplan'));
  const toegang = maakToegang(verbinding);
  let klok = Date.parse('2026-11-21T09:00:00.000Z');
  const gebruiker: Gebruiker = {
    id: nieuwId(klok),
    naam: 'Tess Voorbeeld (fictief)',
    functie: 'procescoördinator',
    rol,
  };
  toegang.schrijf((db) => {
    db.$client
      .prepare('INSERT INTO dossier (id, naam, gemeente_code, regio, gemaakt_op) VALUES (1, ?, ?, ?, ?)')
      .run('Proefdossier (fictief)', 'GM1708', 'IJsselland', new Date(klok).toISOString());
    db.$client
      .prepare('INSERT INTO gebruiker (id, naam, functie, rol, gemaakt_op) VALUES (?, ?, ?, ?, ?)')
      .run(gebruiker.id, gebruiker.naam, gebruiker.functie, gebruiker.rol, new Date(klok).toISOString());
  });
  const sessie = maakSessie(map, toegang, gebruiker);
  const platform = maakPlatform(map);
  const technisch: string[] = [];
  const omgeving = maakOmgeving({
    platform,
    argon: testkosten,
    deur: { sessie, open: () => undefined, sluit: () => sessie.sluit() },
    nu: () => new Date(klok).toISOString(),
    nieuwId: () => nieuwId(klok),
    logTechnisch: (regel) => technisch.push(regel),
  });
  return {
    roep: createClient<AppContract>(async (name, json) =>
      JSON.stringify(await dispatch(contract, handlers, omgeving, name, JSON.parse(json))),
    ),
    toegang,
    gebruiker,
    platform,
    map,
    technisch,
    zetKlok: (nu) => {
      klok = Date.parse(nu);
    },
    opruimen: () => {
      sessie.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

function openTestbestand(pad: string) {
  const geopend = openDatabase(pad, randomBytes(32), { nieuw: true });
  if (!geopend.ok) throw new Error(geopend.error.code);
  return geopend.value;
}

function maakSessie(map: string, toegang: Toegang, gebruiker: Gebruiker): Sessie {
  const sleutel = randomBytes(32);
  return {
    map,
    toegang,
    gebruiker,
    sleutelVoor: () => Uint8Array.from(sleutel),
    sluit: () => {
      if (toegang.verbinding.open) toegang.verbinding.close();
    },
  };
}
