import { setTimeout as wacht } from 'node:timers/promises';
import { type App, maakApp } from '#api/app.ts';
import { maakPlatform, type NagebootstPlatform } from '#tests/builders/platform.ts';
import { lichteKosten, proefzin } from '#tests/builders/proefdossier.ts';
import { moetLukken } from './app.ts';
import { type Benchdossier, geefDossier, kopieVan } from './dossiers.ts';
import { vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';

/** Typing the five words of a passphrase takes longer; in the short run the file is small. In milliseconds. */
const TYPETIJD = 5000;
const TYPETIJD_KORT = 500;

/** What the start page asks once the dossier is open. */
const startpagina = ['kluis.stand', 'vandaag.lijst', 'casuslijst.tellingen'] as const;

function startApp(map: string): { readonly app: App; readonly platform: NagebootstPlatform } {
  const platform = maakPlatform(map);
  platform.instellingen.waarde = { ...platform.instellingen.waarde, laatsteMap: map };
  const app = maakApp({
    platform,
    argon: lichteKosten,
    klok: () => Date.now(),
    logTechnisch: (regel) => process.stderr.write(`${regel}\n`),
  });
  return { app, platform };
}

async function roep(app: App, naam: string, invoer: unknown): Promise<void> {
  moetLukken(await app.roep(naam, invoer));
}

/** What the lock left to be done: the backup. */
async function doeNawerk(platform: NagebootstPlatform): Promise<void> {
  const nawerk = platform.nawerk.shift();
  if (nawerk === undefined) throw new Error('the lock left no backup to make');
  const fout = await nawerk(() => undefined);
  if (fout !== null) throw new Error(fout);
}

interface Tijden {
  /** After the time that typing a passphrase takes. */
  readonly open: number[];
  /** At once, as nobody types. */
  readonly meteen: number[];
  readonly slot: number[];
  readonly kopie: number[];
}

async function meetIn(tijden: number[], doe: () => Promise<void>): Promise<void> {
  const begin = performance.now();
  await doe();
  tijden.push(performance.now() - begin);
}

/** What the unlock screen asks when it appears: from then on the closed file is being measured. */
async function toonOntgrendelscherm(app: App, ms: number): Promise<void> {
  await roep(app, 'kluis.stand', {});
  await wacht(ms);
}

async function ontgrendel(app: App): Promise<void> {
  await roep(app, 'kluis.ontgrendel', { zin: proefzin });
  for (const naam of startpagina) await roep(app, naam, {});
}

/** Times of opening up to the data of the start page, of locking, and of the backup after that. */
async function meetKluis(dossier: Benchdossier, { nTraag, isKort }: Omvang): Promise<Tijden> {
  const werk = kopieVan(dossier);
  const tijden: Tijden = { open: [], meteen: [], slot: [], kopie: [] };
  try {
    for (let keer = 0; keer < nTraag; keer += 1) {
      const eerst = startApp(werk.map);
      await toonOntgrendelscherm(eerst.app, 0);
      await meetIn(tijden.meteen, () => ontgrendel(eerst.app));
      await meetIn(tijden.slot, () => roep(eerst.app, 'kluis.vergrendel', {}));
      const { app, platform } = startApp(werk.map);
      await toonOntgrendelscherm(app, isKort ? TYPETIJD_KORT : TYPETIJD);
      await meetIn(tijden.open, () => ontgrendel(app));
      await meetIn(tijden.slot, () => roep(app, 'kluis.vergrendel', {}));
      await meetIn(tijden.kopie, () => doeNawerk(platform));
    }
    return tijden;
  } finally {
    werk.ruimOp();
  }
}

/** Unlocking up to the data of the start page, without the deliberate cost of Argon2; locking; and the backup after it. */
export async function ontgrendelen(omvang: Omvang): Promise<Cijfer[]> {
  const { open, meteen, slot, kopie } = await meetKluis(await geefDossier(omvang.aantal), omvang);
  const naam = 'ontgrendelen tot en met de startpagina, zonder Argon2';
  const doel = { p95: 1000 };
  return [
    { naam: `${naam}: na het typen van de wachtwoordzin`, eenheid: 'ms', gemeten: vatSamen(open), doel },
    { naam: `${naam}: in dezelfde tel`, eenheid: 'ms', gemeten: vatSamen(meteen), doel },
    { naam: 'vergrendelen tot het dossier dicht en verzegeld is', eenheid: 'ms', gemeten: vatSamen(slot) },
    { naam: 'reservekopie daarna (gemaakt en nagekeken)', eenheid: 'ms', gemeten: vatSamen(kopie) },
  ];
}
