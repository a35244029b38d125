import { type Client, createClient } from '#api/client.ts';
import type { Gebruiker, Sessie } from '#api/context.ts';
import { type AppContract, contract } from '#api/contract.ts';
import { dispatch } from '#api/dispatch.ts';
import { handlers } from '#api/handlers.ts';
import { nieuwId } from '#api/nieuw-id.ts';
import { maakOmgeving } from '#api/omgeving.ts';
import { maakToegang, type Toegang } from '#db/access.ts';
import { laadGebruiker } from '#db/dossiergegevens.ts';
import { type GeopendDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { maakPlatform, type NagebootstPlatform } from '#tests/builders/platform.ts';
import { lichteKosten } from '#tests/builders/proefdossier.ts';
import { type Benchdossier, openBench } from './dossiers.ts';
import { maakOpneembaar, type Opname } from './opname.ts';

/** The app on an open dossier, in this process: contract, dispatcher, handlers, encrypted database; no windows. */
export interface Benchapp {
  readonly roep: Client<AppContract>;
  readonly toegang: Toegang;
  readonly gebruiker: Gebruiker;
  /** The shell, with answers given beforehand. */
  readonly platform: NagebootstPlatform;
  /** From here on everything asked of SQLite is remembered, until `stop`. */
  neemOp(): Opname;
  sluit(): void;
}

/** Opens a dossier and puts the app on it. */
export async function startBenchapp(dossier: Pick<Benchdossier, 'map'>): Promise<Benchapp> {
  const open = await openBench(dossier);
  const neemOp = maakOpneembaar(open.verbinding);
  const toegang = maakToegang(open.verbinding);
  const gebruiker = gebruikerVan(open, toegang);
  const sessie: Sessie = {
    map: dossier.map,
    toegang,
    gebruiker,
    sleutelVoor: (label) => open.sleutels.sleutelVoor(label),
    sluit: () => void sluitDossier(open),
  };
  const platform = maakPlatform(dossier.map);
  const omgeving = maakOmgeving({
    platform,
    argon: lichteKosten,
    deur: { sessie, open: () => undefined, sluit: () => sessie.sluit() },
    nu: () => new Date().toISOString(),
    nieuwId: () => nieuwId(Date.now()),
    logTechnisch: (regel) => process.stderr.write(`${regel}\n`),
  });
  return {
    roep: createClient<AppContract>(async (naam, json) =>
      JSON.stringify(await dispatch(contract, handlers, omgeving, naam, JSON.parse(json))),
    ),
    toegang,
    gebruiker,
    platform,
    neemOp,
    sluit: () => sessie.sluit(),
  };
}

function gebruikerVan(open: GeopendDossier, toegang: Toegang): Gebruiker {
  const gegevens = toegang.lees((db) => laadGebruiker(db, open.gebruikerId));
  if (!gegevens) throw new Error('the dossier does not know its user');
  return { ...gegevens, rol: 'procescoordinator' };
}

/** The value of an answer; throws its code when the app refused. */
export function moetLukken<T>(
  antwoord:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value;
}
