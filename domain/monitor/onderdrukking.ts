import type { Lineairmodel, Oplosser } from './oplosser.ts';
import {
  alsReeksvraag,
  capaciteiten,
  maakSnede,
  maakZoekmodel,
  type Snede,
  telCapaciteitenOp,
  type Zoekvraag,
} from './sneden.ts';
import type { Eis, Stelsel } from './stelsel.ts';

/** Wat er verborgen moet en mag worden. */
export type Onderdrukopgave = {
  readonly stelsel: Stelsel;
  readonly eisen: readonly Eis[];
  /** Cellen die zeker verborgen worden: gevoelig, eerder verborgen, of niet in het bestand. */
  readonly dicht: ReadonlySet<number>;
  /** Cellen die zichtbaar moeten blijven, bijvoorbeeld omdat zij eerder geleverd zijn. */
  readonly open: ReadonlySet<number>;
  /** Verzamelingen die niet genoeg bleken: er moet minstens één cel bij. */
  readonly teKlein: readonly ReadonlySet<number>[];
  /** Hoe erg het is om een cel te verbergen; standaard haar waarde. Een geheel getal van nul of hoger. */
  readonly gewicht?: (cel: number) => number;
};

/** `kosten` is de som van de waarden van de cellen die er naast `dicht` verborgen worden. */
export type Onderdrukking =
  | { readonly status: 'optimaal'; readonly verborgen: ReadonlySet<number>; readonly kosten: number }
  | { readonly status: 'onhaalbaar' }
  | { readonly status: 'limiet' };

const MAX_BREUKRONDEN = 40;
const MAX_GEHELE_RONDEN = 300;
const SCHENDING = 1e-4;
const KLEIN = 1e-7;

/**
 * Kiest de goedkoopste set cellen om te verbergen zodat elke eis gehaald wordt, randtotalen meegerekend.
 *
 * Methode van Fischetti en Salazar: een hoofdmodel kiest de cellen, hulpmodellen zoeken per eis of de lezer te veel
 * weet, en elk gat wordt een snede in het hoofdmodel (Benders). Bij gelijke kosten wint de keuze met de minste cellen.
 * `limiet` betekent dat de oplosser geen antwoord meer geeft; dan is er geen veilige keuze bekend.
 */
export async function onderdruk(opgave: Onderdrukopgave, oplosser: Oplosser): Promise<Onderdrukking> {
  const werk = maakWerk(opgave);
  for (let ronde = 0; ronde < MAX_BREUKRONDEN; ronde++) {
    const keuze = await kies(werk, false, oplosser);
    if (keuze.status !== 'optimaal') return keuze;
    const nieuw = await zoekSneden(werk, keuze.waarden, false, oplosser);
    if (nieuw === null) return { status: 'limiet' };
    if (!voegSnedenToe(werk, nieuw)) break;
  }
  for (let ronde = 0; ronde < MAX_GEHELE_RONDEN; ronde++) {
    const keuze = await kies(werk, true, oplosser);
    if (keuze.status !== 'optimaal') return keuze;
    const nieuw = await zoekSneden(werk, keuze.waarden, true, oplosser);
    if (nieuw === null) return { status: 'limiet' };
    if (!voegSnedenToe(werk, nieuw)) return uitkomst(werk, keuze.waarden);
  }
  return { status: 'limiet' };
}

type Werk = {
  readonly opgave: Onderdrukopgave;
  readonly vrij: readonly number[];
  readonly kolom: ReadonlyMap<number, number>;
  readonly rijenPerCel: ReadonlyMap<number, readonly number[]>;
  readonly ruimte: number;
  readonly sneden: Map<string, Snede>;
  /** De eisen, de lastigste eerst. */
  volgorde: readonly Eis[];
};

function maakWerk(opgave: Onderdrukopgave): Werk {
  const { stelsel, eisen, dicht, open } = opgave;
  const vrij = stelsel.cellen.map((_, cel) => cel).filter((cel) => !dicht.has(cel) && !open.has(cel));
  const rijenPerCel = new Map<number, number[]>();
  stelsel.vergelijkingen.forEach((vergelijking, rij) => {
    for (const [cel] of vergelijking) rijenPerCel.set(cel, [...(rijenPerCel.get(cel) ?? []), rij]);
  });
  const grootste = stelsel.cellen.reduce((max, cel) => Math.max(max, cel.waarde), 0);
  const verste = eisen.reduce((max, eis) => Math.max(max, eis.omhoog, eis.omlaag, eis.breedte), 1);
  const werk: Werk = {
    opgave,
    vrij,
    kolom: new Map(vrij.map((cel, plaats) => [cel, plaats])),
    rijenPerCel,
    // A reader knows no upper bound; a movement this large is beyond anything that a requirement asks for.
    ruimte: 4 * (grootste + verste),
    sneden: new Map(),
    volgorde: eisen,
  };
  voegSnedenToe(
    werk,
    opgave.teKlein.map((set) => ({
      termen: vrij.filter((cel) => !set.has(cel)).map((cel) => [cel, 1] as const),
      nodig: 1,
    })),
  );
  return werk;
}

function voegSnedenToe(werk: Werk, sneden: readonly Snede[]): boolean {
  const eerst = werk.sneden.size;
  for (const snede of sneden) werk.sneden.set(JSON.stringify(snede.termen), snede);
  return werk.sneden.size > eerst;
}

type Keuze = { readonly status: 'optimaal'; readonly waarden: readonly number[] } | { status: 'onhaalbaar' | 'limiet' };

async function kies(werk: Werk, isGeheel: boolean, oplosser: Oplosser): Promise<Keuze> {
  const { stelsel, gewicht = (cel: number) => stelsel.cellen[cel]?.waarde ?? 0 } = werk.opgave;
  // Lexicographic: first the value that is hidden, then the number of cells.
  const schaal = werk.vrij.length + 1;
  const model: Lineairmodel = {
    doel: 'min',
    kolommen: werk.vrij.map((cel) => ({
      kosten: gewicht(cel) * schaal + 1,
      onder: 0,
      boven: 1,
      isGeheel,
    })),
    rijen: [...werk.sneden.values()].map((snede) => ({
      onder: snede.nodig,
      boven: null,
      termen: snede.termen.flatMap(([cel, factor]) => {
        const kolom = werk.kolom.get(cel);
        return kolom === undefined ? [] : [[kolom, factor] as const];
      }),
    })),
  };
  if (model.rijen.some((rij) => rij.termen.length === 0)) return { status: 'onhaalbaar' };
  if (model.rijen.length === 0) return { status: 'optimaal', waarden: werk.vrij.map(() => 0) };
  const [antwoord] = await oplosser.losOp([model]);
  if (antwoord?.status === 'optimaal') return { status: 'optimaal', waarden: antwoord.kolommen };
  return { status: antwoord?.status === 'onhaalbaar' ? 'onhaalbaar' : 'limiet' };
}

/** Zoveel eisen gaan in één keer naar de oplosser; een verschuiving die er een haalt, haalt er vaak meer. */
const GROEPSGROOTTE = 32;
/** Met zoveel nieuwe sneden is een nieuwe keuze nuttiger dan verder zoeken. */
const GENOEG_SNEDEN = 40;

type Gezocht = {
  readonly vraag: Zoekvraag;
  readonly capaciteit: ReadonlyMap<number, number>;
  readonly verschuiving: ReadonlyMap<number, number>;
};

async function zoekSneden(
  werk: Werk,
  waarden: readonly number[],
  isGeheel: boolean,
  oplosser: Oplosser,
): Promise<readonly Snede[] | null> {
  const { dicht } = werk.opgave;
  const open = (cel: number): number => {
    if (dicht.has(cel)) return 1;
    const waarde = waarden[werk.kolom.get(cel) ?? -1] ?? 0;
    return isGeheel ? Math.round(waarde) : waarde;
  };
  const verschuivingen: ReadonlyMap<number, number>[] = [];
  const sneden: Snede[] = [];
  const lastige = new Set<Eis>();
  let wachtend = werk.volgorde;
  while (wachtend.length > 0 && sneden.length < GENOEG_SNEDEN) {
    const groep = wachtend.slice(0, GROEPSGROOTTE);
    const gezocht = await zoek(werk, groep, open, isGeheel, oplosser);
    if (gezocht === null) return null;
    verschuivingen.push(...gezocht.map(({ verschuiving }) => verschuiving));
    for (const eis of groep) {
      const nieuw = snedenVanEis(werk, eis, gezocht).filter((snede) => isGeschonden(snede, open));
      if (nieuw.length > 0) lastige.add(eis);
      sneden.push(...nieuw);
    }
    wachtend = wachtend.slice(GROEPSGROOTTE).filter((eis) => !isGehaald(eis, verschuivingen));
  }
  // What was violated just now is tried first in the next round.
  werk.volgorde = [...lastige, ...werk.volgorde.filter((eis) => !lastige.has(eis))];
  return sneden;
}

/** Zoekt voor elke eis de grootste verschuivingen bij deze keuze. `null`: de tijd is op. */
async function zoek(
  werk: Werk,
  eisen: readonly Eis[],
  open: (cel: number) => number,
  isGeheel: boolean,
  oplosser: Oplosser,
): Promise<readonly Gezocht[] | null> {
  const { stelsel } = werk.opgave;
  // While searching with fractions a small room finds the strong cuts; the final word uses the real room.
  const ruimteVan = (eis: Eis) => (isGeheel ? werk.ruimte : Math.max(eis.omhoog, eis.omlaag, eis.breedte));
  const gezocht: Gezocht[] = [];
  for (const ruimte of new Set(eisen.map(ruimteVan))) {
    const zoekmodel = maakZoekmodel(stelsel, werk.rijenPerCel, eisen, { open, ruimte });
    const vragen = eisen
      .filter((eis) => ruimteVan(eis) === ruimte)
      .flatMap((eis) => richtingen(eis).map((richting): Zoekvraag => ({ eis, richting })));
    const antwoorden = await oplosser.losReeksOp(
      zoekmodel.model,
      vragen.map((vraag) => alsReeksvraag(vraag, zoekmodel)),
    );
    if (antwoorden.some(({ status }) => status === 'limiet')) return null;
    vragen.forEach((vraag, plaats) => {
      const antwoord = antwoorden[plaats];
      const isOpgelost = antwoord?.status === 'optimaal';
      const duaal = isOpgelost ? antwoord.duaal : [];
      gezocht.push({
        vraag,
        capaciteit: capaciteiten(stelsel, vraag, zoekmodel.rijen, duaal, werk.ruimte),
        verschuiving: new Map(
          isOpgelost ? zoekmodel.cellen.map((cel, kolom) => [cel, antwoord.kolommen[kolom] ?? 0]) : [],
        ),
      });
    });
  }
  return gezocht;
}

function isGehaald(eis: Eis, verschuivingen: readonly ReadonlyMap<number, number>[]): boolean {
  let [hoog, laag] = [0, 0];
  for (const verschuiving of verschuivingen) {
    if (eis.bekend.some((cel) => Math.abs(verschuiving.get(cel) ?? 0) > KLEIN)) continue;
    const uitkomst = eis.doel.reduce((som, [cel, factor]) => som + factor * (verschuiving.get(cel) ?? 0), 0);
    hoog = Math.max(hoog, uitkomst);
    laag = Math.min(laag, uitkomst);
  }
  return hoog >= eis.omhoog - KLEIN && -laag >= eis.omlaag - KLEIN && hoog - laag >= eis.breedte - KLEIN;
}

function isGeschonden(snede: Snede, open: (cel: number) => number): boolean {
  return snede.termen.reduce((som, [cel, factor]) => som + factor * open(cel), 0) < 1 - SCHENDING;
}

function richtingen(eis: Eis): readonly (1 | -1)[] {
  return [
    ...(eis.omhoog > 0 || eis.breedte > 0 ? [1 as const] : []),
    ...(eis.omlaag > 0 || eis.breedte > 0 ? [-1 as const] : []),
  ];
}

function snedenVanEis(werk: Werk, eis: Eis, gezocht: readonly Gezocht[]): readonly Snede[] {
  const { dicht, open } = werk.opgave;
  const keuze = (cel: number) => (dicht.has(cel) ? 'dicht' : open.has(cel) ? 'open' : 'vrij');
  const grens = (richting: 1 | -1): ReadonlyMap<number, number> =>
    gezocht.find(({ vraag }) => vraag.eis === eis && vraag.richting === richting)?.capaciteit ?? new Map();
  const omhoog = grens(1);
  const omlaag = grens(-1);
  return [
    eis.omhoog > 0 ? maakSnede(omhoog, eis.omhoog, keuze) : null,
    eis.omlaag > 0 ? maakSnede(omlaag, eis.omlaag, keuze) : null,
    eis.breedte > 0 ? maakSnede(telCapaciteitenOp(omhoog, omlaag), eis.breedte, keuze) : null,
  ].filter((snede) => snede !== null);
}

function uitkomst(werk: Werk, waarden: readonly number[]): Onderdrukking {
  const gekozen = werk.vrij.filter((_, plaats) => (waarden[plaats] ?? 0) > 0.5);
  const kosten = gekozen.reduce((som, cel) => som + (werk.opgave.stelsel.cellen[cel]?.waarde ?? 0), 0);
  return { status: 'optimaal', verborgen: new Set([...werk.opgave.dicht, ...gekozen]), kosten };
}
