import { plusHalfjaren } from '#domain/datum/datum.ts';
import { halfjarenVan } from './periode.ts';
import type { Cel, Stelsel, Vergelijking } from './stelsel.ts';
import { stelselVan, type Tabel, type Tabelvorm, type Tellingen, tellingenVan } from './tabel.ts';

/** Wat een lezer over een geleverde cel weet: gelijke grenzen is gepubliceerd, `boven: null` is verborgen. */
export type Gepubliceerd = { readonly onder: number; readonly boven: number | null; readonly getoond: number | null };

/** Een eerdere levering: haar tabellen met de ware waarden van toen, en per celsleutel wat er gepubliceerd is. */
export type Levering = {
  readonly id: string;
  readonly periode: string;
  readonly methode: Methode;
  readonly tabellen: readonly Tabel[];
  readonly gepubliceerd: ReadonlyMap<string, Gepubliceerd>;
};

/** A: verbergen. B: gecontroleerd afronden. Per regio en jaar één methode (monitor.md §2 punt 4). */
export const METHODEN = ['onderdrukking', 'afronding'] as const;
export type Methode = (typeof METHODEN)[number];

/** Een celsleutel is `eenheid.moment.periode|klassen`; `stand` telt op de laatste dag van het halfjaar. */
type Ontleed = { readonly eenheid: string; readonly moment: string; readonly periode: string; readonly filter: string };

function ontleed(sleutel: string): Ontleed | null {
  const [populatie = '', filter = ''] = sleutel.split('|');
  const [eenheid, moment, periode] = populatie.split('.');
  return eenheid === undefined || moment === undefined || periode === undefined
    ? null
    : { eenheid, moment, periode, filter };
}

function sleutelVan(delen: Ontleed): string {
  return `${delen.eenheid}.${delen.moment}.${delen.periode}|${delen.filter}`;
}

/**
 * De optellingen tussen periodes die een lezer kan maken met de cellen die hij heeft:
 *
 * - een jaar is de som van de twee halfjaren (instroom en uitstroom); ontbreekt er één halfjaar in de leveringen, dan
 *   is dat als verschil uit te rekenen en komt het als nooit gepubliceerde cel in het stelsel;
 * - de stand op een peildatum is de vorige stand plus de instroom min de uitstroom, als de tellingen dat laten zien.
 */
export function periodeverbanden(cellen: readonly Cel[]): Stelsel {
  const waarden = new Map(cellen.map((cel) => [cel.sleutel, cel.waarde]));
  const bouwer = maakBouwer(waarden);
  for (const cel of cellen) {
    const delen = ontleed(cel.sleutel);
    if (delen === null) continue;
    if (delen.moment === 'stand') voegStandverbandToe(delen, cel.waarde, waarden, bouwer);
    else if (delen.periode.length === 4) voegJaarverbandToe(delen, cel.waarde, waarden, bouwer);
  }
  return bouwer.klaar();
}

type Bouwer = {
  readonly verbind: (termen: readonly (readonly [sleutel: string, waarde: number, factor: number])[]) => void;
  readonly klaar: () => Stelsel;
};

function maakBouwer(waarden: ReadonlyMap<string, number>): Bouwer {
  const nummers = new Map<string, number>();
  const cellen: Cel[] = [];
  const vergelijkingen: Vergelijking[] = [];
  const nummerVan = (sleutel: string, waarde: number): number => {
    const bekend = nummers.get(sleutel);
    if (bekend !== undefined) return bekend;
    nummers.set(sleutel, cellen.length);
    cellen.push({ sleutel, waarde: waarden.get(sleutel) ?? waarde });
    return cellen.length - 1;
  };
  return {
    verbind: (termen) =>
      vergelijkingen.push(termen.map(([sleutel, waarde, factor]) => [nummerVan(sleutel, waarde), factor] as const)),
    klaar: () => ({ cellen, vergelijkingen }),
  };
}

function voegJaarverbandToe(
  delen: Ontleed,
  jaarwaarde: number,
  waarden: ReadonlyMap<string, number>,
  bouwer: Bouwer,
): void {
  const [eerste, tweede] = halfjarenVan(delen.periode).map((periode) => sleutelVan({ ...delen, periode }));
  if (eerste === undefined || tweede === undefined) return;
  const a = waarden.get(eerste);
  const b = waarden.get(tweede);
  if (a === undefined && b === undefined) return;
  const waardeA = a ?? jaarwaarde - (b ?? 0);
  const waardeB = b ?? jaarwaarde - waardeA;
  if (waardeA < 0 || waardeB < 0 || waardeA + waardeB !== jaarwaarde) return;
  bouwer.verbind([
    [sleutelVan(delen), jaarwaarde, -1],
    [eerste, waardeA, 1],
    [tweede, waardeB, 1],
  ]);
}

function voegStandverbandToe(
  delen: Ontleed,
  stand: number,
  waarden: ReadonlyMap<string, number>,
  bouwer: Bouwer,
): void {
  if (delen.filter !== '') return;
  const vorige = sleutelVan({ ...delen, periode: plusHalfjaren(delen.periode, -1) });
  const instroom = sleutelVan({ ...delen, moment: 'instroom' });
  const uitstroom = sleutelVan({ ...delen, moment: 'uitstroom' });
  const [vorigeWaarde, erbij, eraf] = [vorige, instroom, uitstroom].map((sleutel) => waarden.get(sleutel));
  if (vorigeWaarde === undefined || erbij === undefined || eraf === undefined) return;
  if (stand !== vorigeWaarde + erbij - eraf) return;
  bouwer.verbind([
    [sleutelVan(delen), stand, -1],
    [vorige, vorigeWaarde, 1],
    [instroom, erbij, 1],
    [uitstroom, eraf, -1],
  ]);
}

/** Geeft de tellingen van een tabel met deze vorm uit de eerste levering waarin zij stond, of `null`. */
export function vastgesteldUit(leveringen: readonly Levering[]): (vorm: Tabelvorm) => Tellingen | null {
  return (vorm) => {
    for (const { tabellen } of leveringen) {
      const gelijk = tabellen.find((tabel) => isZelfdeVorm(tabel.vorm, vorm));
      if (gelijk !== undefined) return tellingenVan(gelijk);
    }
    return null;
  };
}

/** Zelfde tabel, populatie en klassen; een ander woord bij een klasse maakt geen verschil. */
function isZelfdeVorm(a: Tabelvorm, b: Tabelvorm): boolean {
  const klassen = (vorm: Tabelvorm) =>
    vorm.dimensies.map(({ id, categorieen }) => [id, ...categorieen.map(({ code }) => code)]);
  return a.code === b.code && a.populatie === b.populatie && JSON.stringify(klassen(a)) === JSON.stringify(klassen(b));
}

/** De cellen en optellingen van eerdere leveringen. */
export function stelselsVan(leveringen: readonly Levering[]): readonly Stelsel[] {
  return leveringen.flatMap((levering) => levering.tabellen.map(stelselVan));
}

/** Wat er van elke celsleutel bekend is. Hetzelfde cijfer is altijd gelijk geleverd; de eerste levering telt. */
export function bekendUit(leveringen: readonly Levering[]): ReadonlyMap<string, Gepubliceerd> {
  const bekend = new Map<string, Gepubliceerd>();
  for (const levering of leveringen) {
    for (const [sleutel, gepubliceerd] of levering.gepubliceerd) {
      if (!bekend.has(sleutel)) bekend.set(sleutel, gepubliceerd);
    }
  }
  return bekend;
}

/** De codes van de tabellen (met periode) waarin een van deze celsleutels voorkomt. */
export function tabellenMet(
  sleutels: ReadonlySet<string>,
  tabellen: readonly Tabel[],
  leveringen: readonly Levering[],
): readonly string[] {
  const raakt = (tabel: Tabel) => tabel.cellen.some((cel) => sleutels.has(cel.sleutel));
  return [
    ...tabellen.filter(raakt).map((tabel) => tabel.code),
    ...leveringen.flatMap((levering) =>
      levering.tabellen.filter(raakt).map((tabel) => `${tabel.code} (${levering.periode})`),
    ),
  ];
}
