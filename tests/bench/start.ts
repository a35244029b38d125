import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from '#tests/host/chromium.ts';
import { startHost } from '#tests/host/host.ts';
import { geefDossier } from './dossiers.ts';
import { meetOmBeurten, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';

/** The same browser with an empty page, until that has been painted. */
async function startLeeg(): Promise<() => Promise<void>> {
  const { context, stop } = await startChromium({ isZichtbaar: false, bewaarProfiel: false });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setContent('<h1>Leeg</h1>');
  await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar))));
  return stop;
}

/** The app until the passphrase can be typed. */
async function startApp(dossiermap: string): Promise<() => Promise<void>> {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-bench-start-'));
  const instellingen = join(map, 'instellingen');
  mkdirSync(instellingen);
  writeFileSync(join(instellingen, 'instellingen.json'), JSON.stringify({ laatsteMap: dossiermap }));
  const host = await startHost({ schakelaars: { map: instellingen }, documenten: map });
  await host.page.getByLabel('Wachtwoordzin').waitFor();
  return async () => {
    host.app.quit();
    await host.einde;
    rmSync(map, { recursive: true, force: true });
  };
}

/** From nothing to the unlock screen, beside an empty window of the same browser. */
export async function start(omvang: Omvang): Promise<Cijfer[]> {
  const { map } = await geefDossier(omvang.groei[0] ?? omvang.aantal);
  const stoppers: (() => Promise<void>)[] = [];
  const ruimOp = async () => {
    for (const stop of stoppers.splice(0)) await stop();
  };
  const tijden = await meetOmBeurten(
    {
      leeg: async () => stoppers.push(await startLeeg()),
      leegOp: ruimOp,
      app: async () => stoppers.push(await startApp(map)),
      appOp: ruimOp,
    },
    { n: omvang.isKort ? 3 : 10, opwarmen: 1 },
  );
  return [
    {
      naam: 'start van de app tot het ontgrendelscherm',
      eenheid: 'ms',
      gemeten: vatSamen(tijden.app),
      grens: { naam: 'leeg venster, zelfde browser', gemeten: vatSamen(tijden.leeg) },
      doel: { verhouding: 1.5 },
    },
  ];
}
