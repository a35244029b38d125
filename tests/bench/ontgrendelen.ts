import { type App, maakApp } from '#api/app.ts';
import { maakPlatform } from '#tests/builders/platform.ts';
import { lichteKosten, proefzin } from '#tests/builders/proefdossier.ts';
import { moetLukken } from './app.ts';
import { type Benchdossier, geefDossier, kopieVan } from './dossiers.ts';
import { vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';

/** What the start page asks once the dossier is open. */
const startpagina = ['kluis.stand', 'vandaag.lijst', 'casuslijst.tellingen'] as const;

function startApp(map: string): App {
  const platform = maakPlatform(map);
  platform.instellingen.waarde = { ...platform.instellingen.waarde, laatsteMap: map };
  return maakApp({
    platform,
    argon: lichteKosten,
    klok: () => Date.now(),
    logTechnisch: (regel) => process.stderr.write(`${regel}\n`),
  });
}

async function roep(app: App, naam: string, invoer: unknown): Promise<void> {
  moetLukken(await app.roep(naam, invoer));
}

/** Times of opening up to the data of the start page, and of locking with its backup. */
async function meetKluis(
  dossier: Benchdossier,
  keren: number,
): Promise<{ readonly open: number[]; readonly slot: number[] }> {
  const kopie = kopieVan(dossier);
  const tijden = { open: [] as number[], slot: [] as number[] };
  try {
    for (let keer = 0; keer < keren; keer += 1) {
      const app = startApp(kopie.map);
      const begin = performance.now();
      await roep(app, 'kluis.ontgrendel', { zin: proefzin });
      for (const naam of startpagina) await roep(app, naam, {});
      tijden.open.push(performance.now() - begin);
      const beginSlot = performance.now();
      await roep(app, 'kluis.vergrendel', {});
      tijden.slot.push(performance.now() - beginSlot);
    }
    return tijden;
  } finally {
    kopie.ruimOp();
  }
}

/** Unlocking up to the data of the start page, without the deliberate cost of Argon2; and locking. */
export async function ontgrendelen(omvang: Omvang): Promise<Cijfer[]> {
  const { open, slot } = await meetKluis(await geefDossier(omvang.aantal), omvang.nTraag);
  return [
    {
      naam: 'ontgrendelen tot en met de startpagina, zonder Argon2',
      eenheid: 'ms',
      gemeten: vatSamen(open),
      doel: { p95: 1000 },
    },
    { naam: 'vergrendelen met reservekopie', eenheid: 'ms', gemeten: vatSamen(slot) },
  ];
}
