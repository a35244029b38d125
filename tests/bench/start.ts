import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { maakProfiel, startChromium } from '#tests/host/chromium.ts';
import { startHost } from '#tests/host/host.ts';
import { geefDossier } from './dossiers.ts';
import { meetOmBeurten, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';

const LEEG_VENSTER = fileURLToPath(new URL('./leeg-venster.mjs', import.meta.url));

type Stop = () => Promise<void>;

/** Until an element that fits `kiezer` has been painted. The same question for all three, so that asking costs the same. */
function wachtOpBeeld(page: Page, kiezer: string): Promise<void> {
  return page.evaluate(
    (doel) =>
      new Promise<void>((klaar) => {
        const kijk = () => {
          if (document.querySelector(doel) === null) requestAnimationFrame(kijk);
          else requestAnimationFrame(() => setTimeout(klaar));
        };
        kijk();
      }),
    kiezer,
  );
}

/** The same browser with an empty page, until that has been painted. */
async function startLeeg(): Promise<Stop> {
  const opties = { profiel: maakProfiel(), isZichtbaar: false, bewaarProfiel: false };
  const { context, stop } = await startChromium(opties);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setContent('<h1>Leeg</h1>');
  await wachtOpBeeld(page, 'h1');
  return stop;
}

/** An app on the stand-in until something fits `kiezer`: ours, or one that shows an empty page. */
async function startApp(dossiermap: string, kiezer: string, hoofdbestand?: string): Promise<Stop> {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-bench-start-'));
  const instellingen = join(map, 'instellingen');
  mkdirSync(instellingen);
  writeFileSync(join(instellingen, 'instellingen.json'), JSON.stringify({ laatsteMap: dossiermap }));
  const host = await startHost({
    schakelaars: { map: instellingen },
    documenten: map,
    ...(hoofdbestand !== undefined && { hoofdbestand }),
  });
  await wachtOpBeeld(host.page, kiezer);
  return async () => {
    host.app.quit();
    await host.einde;
    rmSync(map, { recursive: true, force: true });
  };
}

/**
 * From nothing to the unlock screen with the cursor in its field. Beside two things: an empty window of the same browser,
 * against which the target is judged, and an app on the stand-in that shows an empty page. Between those two lies what
 * the stand-in itself costs (every file through the DevTools protocol), which Electron does not.
 */
export async function start(omvang: Omvang): Promise<Cijfer[]> {
  const { map } = await geefDossier(omvang.groei[0] ?? omvang.aantal);
  const stoppers: Stop[] = [];
  const ruimOp = async () => {
    for (const stop of stoppers.splice(0)) await stop();
  };
  const tijden = await meetOmBeurten(
    {
      leeg: async () => stoppers.push(await startLeeg()),
      leegOp: ruimOp,
      standin: async () => stoppers.push(await startApp(map, 'h1', LEEG_VENSTER)),
      standinOp: ruimOp,
      app: async () => stoppers.push(await startApp(map, 'input[type="password"]:focus')),
      appOp: ruimOp,
    },
    { n: omvang.isKort ? 3 : 10, opwarmen: 1 },
  );
  const gemeten = vatSamen(tijden.app);
  return [
    {
      naam: 'start van de app tot het ontgrendelscherm',
      eenheid: 'ms',
      gemeten,
      grens: { naam: 'leeg venster, zelfde browser', gemeten: vatSamen(tijden.leeg) },
      doel: { verhouding: 1.5 },
    },
    {
      naam: 'dezelfde start, naast een lege app',
      eenheid: 'ms',
      gemeten,
      grens: { naam: 'lege pagina in de stand-in', gemeten: vatSamen(tijden.standin) },
    },
  ];
}
