import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { geefDossier } from './dossiers.ts';
import { eigenGeheugen, piekgeheugen, vatSamen } from './harnas.ts';
import { meetLijst } from './lijst.ts';
import type { Omvang } from './meting.ts';
import { type Cijfer, enkel } from './tafel.ts';
import { metVenster, type Venster } from './venster.ts';

/** Times of each thing the user does in the list, in milliseconds from the event to the painted rows. */
interface Schermtijden {
  readonly ontgrendelen: number[];
  readonly 'eerste keer na ontgrendelen': number[];
  readonly sorteren: number[];
  readonly filteren: number[];
  readonly zoeken: number[];
  readonly bladeren: number[];
}

function naarLijst({ page, meet }: Venster): Promise<number> {
  return meet(() => page.getByRole('link', { name: casuslijst.titel, exact: true }).click());
}

/** Opens the list in a page that has just been loaded: no rows are there yet, and none of its code has run. */
async function openVers(venster: Venster, keren: number): Promise<number[]> {
  const tijden: number[] = [];
  for (let keer = 0; keer < keren; keer += 1) {
    await venster.herlaad();
    tijden.push(await naarLijst(venster));
  }
  return tijden;
}

/** Clicks each header twice in two views of the list: every answer is a new one, none comes out of the cache. */
async function sorteer({ page, meet }: Venster, isKort: boolean): Promise<number[]> {
  const tijden: number[] = [];
  const kolommen = Object.values(casuslijst.kolommen);
  for (const weergave of [casuslijst.openheden.alle, casuslijst.openheden.gesloten]) {
    await meet(() => page.getByRole('radio', { name: weergave }).click());
    for (const kolom of isKort ? kolommen.slice(0, 3) : kolommen) {
      const knop = page.getByRole('columnheader', { name: kolom }).getByRole('button');
      tijden.push(await meet(() => knop.click()), await meet(() => knop.click()));
    }
  }
  return tijden;
}

/** Narrows the list with its buttons, in an order that nothing was asked in before. */
async function filter({ page, meet }: Venster): Promise<number[]> {
  const tijden: number[] = [];
  const { openheden, geenVolgendeStap, teLaat, kolommen } = casuslijst;
  await meet(() => page.getByRole('columnheader', { name: kolommen.regisseur }).getByRole('button').click());
  for (const weergave of [openheden.open, openheden.alle, openheden.gesloten, openheden.open])
    tijden.push(await meet(() => page.getByRole('radio', { name: weergave }).click()));
  for (const knop of [geenVolgendeStap, teLaat, teLaat])
    tijden.push(await meet(() => page.getByRole('button', { name: knop }).click()));
  return tijden;
}

/** Types names letter by letter into the search box of the list. */
async function zoek({ page, meet }: Venster): Promise<number[]> {
  const tijden: number[] = [];
  await page.getByRole('radio', { name: casuslijst.openheden.alle }).click();
  const veld = page.getByRole('searchbox', { name: casuslijst.zoek });
  await veld.click();
  for (const tekst of ['jansma', 'fatima', 'kerkstraat']) {
    await veld.fill('');
    for (const letter of tekst) tijden.push(await meet(() => page.keyboard.press(letter)));
  }
  await meet(() => veld.press('Escape'));
  return tijden;
}

/** Turns the wheel through the whole list. */
async function blader({ page, meet }: Venster, aantal: number, keren: number): Promise<number[]> {
  const tijden: number[] = [];
  await page.getByRole('row').nth(3).hover();
  const stap = Math.ceil((aantal * 54) / keren);
  for (let keer = 0; keer < keren; keer += 1) tijden.push(await meet(() => page.mouse.wheel(0, stap)));
  return tijden;
}

async function gebruikLijst(venster: Venster, { aantal, isKort }: Omvang): Promise<Schermtijden> {
  const open = await venster.ontgrendel();
  return {
    ontgrendelen: [open],
    'eerste keer na ontgrendelen': [await naarLijst(venster)],
    sorteren: await sorteer(venster, isKort),
    filteren: await filter(venster),
    zoeken: await zoek(venster),
    bladeren: await blader(venster, aantal, isKort ? 10 : 40),
  };
}

function geheugenVan({ kluisPid, schermPid }: Venster): Cijfer[] {
  const scherm = schermPid();
  const schermMb = scherm === null ? null : eigenGeheugen(scherm);
  const kluisMb = piekgeheugen(kluisPid());
  return [
    ...(schermMb === null
      ? []
      : [
          {
            naam: 'geheugen van het venster na de lijst',
            eenheid: 'MB',
            gemeten: enkel(schermMb),
            doel: { p95: 250 },
          } as const,
        ]),
    ...(kluisMb === null
      ? []
      : [
          {
            naam: 'geheugen van de kluis, hoogste stand',
            eenheid: 'MB',
            gemeten: enkel(kluisMb),
            doel: { p95: 300 },
          } as const,
        ]),
  ];
}

/** What of the SQL by hand belongs to a thing the user does, where the names differ. */
const vragen: Readonly<Record<string, string>> = {
  'eerste keer na ontgrendelen': 'eerste scherm',
  zoeken: 'zoeken in de lijst',
};

/** The list in a window: from the event to the painted rows, through preload, main, kluis process and back. */
export async function scherm(omvang: Omvang): Promise<Cijfer[]> {
  const dossier = await geefDossier(omvang.aantal);
  const kaal = await meetLijst(dossier, { n: 5, opwarmen: 1 });
  return metVenster(dossier, async (venster) => {
    const { ontgrendelen, ...gebruik } = await gebruikLijst(venster, omvang);
    // Before the page is loaded again and again: what it held goes only when the browser has the time for it.
    const geheugen = geheugenVan(venster);
    const tijden = { 'eerste scherm': await openVers(venster, omvang.isKort ? 3 : 20), ...gebruik };
    const cijfers = Object.entries(tijden).map(([wat, rij]): Cijfer => {
      const grens = kaal[vragen[wat] ?? wat]?.gewoon;
      return {
        naam: `lijst op het scherm, ${wat}`,
        eenheid: 'ms',
        gemeten: vatSamen(rij),
        ...(grens && { grens: { naam: 'zelfde SQL, niet versleuteld', gemeten: grens } }),
        doel: { p95: 100, erboven: 60 },
      };
    });
    return [
      {
        naam: 'ontgrendelen tot de startpagina stilstaat, zonder Argon2',
        eenheid: 'ms',
        gemeten: vatSamen(ontgrendelen),
        doel: { p95: 1000 },
      },
      ...cijfers,
      ...geheugen,
    ];
  });
}
