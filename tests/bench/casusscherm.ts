import { overzichtwoorden, casuswoorden as woorden } from '#renderer/tekst/casus.ts';
import { casuslijst } from '#renderer/tekst/casuslijst.ts';
import { journaalwoorden } from '#renderer/tekst/journaal.ts';
import { geefDossier } from './dossiers.ts';
import { type Samenvatting, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';
import { metVenster, type Venster } from './venster.ts';

/** How many cases are opened, and in how many of them every tab. */
interface Aantallen {
  readonly casussen: number;
  readonly metBladen: number;
}

/** Times of what the user does with a case, in milliseconds from the event to the last change that was painted. */
interface Casustijden {
  readonly openen: number[];
  /** Per tab. */
  readonly bladen: Record<string, number[]>;
  readonly actie: number[];
  readonly regel: number[];
  /** Back in the list, which is asked again because something was saved: the row of the case has changed. */
  readonly terug: number[];
}

const bladen = [
  woorden.personen,
  woorden.signalen,
  woorden.meldcode,
  woorden.afwegen,
  woorden.plan,
  woorden.tijdlijn,
  woorden.logboek,
  woorden.overzicht,
] as const;

/** Goes to the next row of the list with the keyboard and opens it, in turn with Enter and with the mouse. */
async function openVolgende({ page, meet }: Venster, keer: number): Promise<number> {
  await meet(() => page.keyboard.press('ArrowDown'));
  if (keer % 2 === 0) return meet(() => page.keyboard.press('Enter'));
  const rij = page.locator('[role="row"]:focus');
  return meet(() => rij.click());
}

function naarBlad({ page, meet }: Venster, blad: string): Promise<number> {
  const tabs = page.getByRole('navigation', { name: woorden.bladen });
  return meet(() => tabs.getByRole('link', { name: blad }).click());
}

/** Marks the first open action of the case as done. */
async function rondAf({ page, meet }: Venster): Promise<number> {
  await page
    .getByRole('button', { name: overzichtwoorden.klaarNaam('') })
    .first()
    .focus();
  return meet(() => page.keyboard.press('Enter'));
}

/** Writes a line in the journal of the case; the draft of it is on disk before the key is pressed that saves it. */
async function schrijfRegel({ page, meet }: Venster, keer: number): Promise<number> {
  const veld = page.getByRole('textbox', { name: journaalwoorden.tekst });
  await meet(async () => {
    await veld.press('Space');
    await veld.fill(`Gebeld over de afspraken van deze week, gesprek ${keer} (fictief).`);
  });
  await page.getByRole('button', { name: journaalwoorden.vastleggen }).focus();
  return meet(() => page.keyboard.press('Enter'));
}

async function gebruikCasussen(venster: Venster, { casussen, metBladen }: Aantallen): Promise<Casustijden> {
  const { page, meet } = venster;
  const naarLijst = () => meet(() => page.getByRole('link', { name: casuslijst.titel, exact: true }).click());
  const tijden: Casustijden = { openen: [], bladen: {}, actie: [], regel: [], terug: [] };
  await venster.ontgrendel();
  await naarLijst();
  // Every case in this view has an action that can be marked as done.
  await meet(() => page.getByRole('button', { name: casuslijst.teLaat }).click());
  await page.getByRole('row').nth(1).focus();
  for (let keer = 0; keer < casussen; keer += 1) {
    tijden.openen.push(await openVolgende(venster, keer));
    for (const blad of keer < metBladen ? bladen : [])
      tijden.bladen[blad] = [...(tijden.bladen[blad] ?? []), await naarBlad(venster, blad)];
    tijden.actie.push(await rondAf(venster));
    const journaal = await naarBlad(venster, woorden.journaal);
    tijden.bladen[woorden.journaal] = [...(tijden.bladen[woorden.journaal] ?? []), journaal];
    tijden.regel.push(await schrijfRegel(venster, keer));
    tijden.terug.push(await naarLijst());
  }
  return tijden;
}

/** The slowest tab, by its median. */
function traagste(tijden: Readonly<Record<string, readonly number[]>>): readonly [string, Samenvatting] {
  const [eerste] = Object.entries(tijden)
    .map(([blad, rij]) => [blad, vatSamen(rij)] as const)
    .sort(([, a], [, b]) => b.mediaan - a.mediaan);
  if (eerste === undefined) throw new Error('no tab was measured');
  return eerste;
}

/** One case in a window: from the key or click to the painted page, through preload, main, kluis process and back. */
export async function casusscherm({ aantal, isKort }: Omvang): Promise<Cijfer[]> {
  const dossier = await geefDossier(aantal);
  const aantallen = isKort ? { casussen: 3, metBladen: 1 } : { casussen: 24, metBladen: 6 };
  const {
    openen,
    bladen: perBlad,
    actie,
    regel,
    terug,
  } = await metVenster(dossier, (venster) => gebruikCasussen(venster, aantallen));
  const [blad, traag] = traagste(perBlad);
  // The issue sets no target for these on the screen; the guard of the list is used.
  const cijfer = (naam: string, gemeten: Samenvatting) =>
    ({ naam, eenheid: 'ms', gemeten, doel: { p95: 100 } }) as const;
  return [
    cijfer('casus op het scherm: openen uit de lijst', vatSamen(openen)),
    cijfer('casus op het scherm: ander tabblad', vatSamen(Object.values(perBlad).flat())),
    { ...cijfer('casus op het scherm: traagste tabblad', traag), opmerking: blad },
    cijfer('bewaren op het scherm: actie afgerond', vatSamen(actie)),
    cijfer('bewaren op het scherm: regel in het journaal', vatSamen(regel)),
    cijfer('lijst op het scherm, terug na bewaren', vatSamen(terug)),
  ];
}
