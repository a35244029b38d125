import { err, ok, type Result } from '#domain/result.ts';
import { rondGecontroleerdAf } from './afronding.ts';
import { type Beveiligopdracht, type Grondslag, legGrondslag, trekNa, type Weigering, weigerMet } from './grondslag.ts';
import type { Gepubliceerd } from './grootboek.ts';
import { verbergRuim } from './noodgreep.ts';
import { onderdruk } from './onderdrukking.ts';
import type { Oplosser } from './oplosser.ts';
import { eisVoorKleinAantal, isTeKlein } from './primair.ts';
import { type Eis, type Stelsel, voegSamen } from './stelsel.ts';
import { stelselVan } from './tabel.ts';

/**
 * Waarom een cel niet (precies) te zien is: SDC-01 te klein, SDC-03 een groep zou bekend worden, SDC-05 anders is een
 * andere cel uit te rekenen, SDC-06 eerder zo geleverd, SDC-07 afgerond.
 */
export const CELREDENEN = ['SDC-01', 'SDC-03', 'SDC-05', 'SDC-06', 'SDC-07'] as const;
export type Celreden = (typeof CELREDENEN)[number];

/** Wat er van een cel naar buiten gaat. `getoond: null` is verborgen; `reden: null` is de precieze waarde. */
export type Celuitkomst = Gepubliceerd & { readonly reden: Celreden | null };

/** Het resultaat: wat er van elke celsleutel in het bestand naar buiten gaat. */
export type Beveiligd = {
  readonly uitkomsten: ReadonlyMap<string, Celuitkomst>;
  /** Som van de verborgen waarden (A) of van de afrondverschillen (B) buiten wat al vaststond. */
  readonly kosten: number;
  /** `false`: de oplosser kwam niet op tijd klaar en er is ruimer verborgen dan nodig. */
  readonly isGoedkoopst: boolean;
  readonly aantalEisen: number;
  /** Zoveel kleine aantallen waren met eerdere leveringen al uit te rekenen; daar verandert deze levering niets aan. */
  readonly aantalVerloren: number;
};

/** De twee oplossers: `zoek` mag halverwege ophouden, `controle` moet het bestand kunnen natrekken. */
export type Oplossers = { readonly zoek: Oplosser; readonly controle: Oplosser };

/** Afronden gaat op vijftallen, zoals het CBS (feiten.md §8.6). */
const AFRONDBASIS = 5;

/**
 * Beveiligt tabellen voor een levering: bepaalt wat gevoelig is, verbergt of rondt af, en trekt het resultaat na met
 * een aanval op alles wat ooit geleverd is plus dit bestand. Lukt dat niet, dan komt er een weigering en geen bestand.
 *
 * Een cel die eerder geleverd is krijgt dezelfde waarde en status als toen.
 */
export async function beveilig(
  opdracht: Beveiligopdracht,
  oplossers: Oplossers,
): Promise<Result<Beveiligd, Weigering>> {
  const grondslag = await legGrondslag(opdracht, oplossers.controle);
  if (!grondslag.ok) return grondslag;
  return opdracht.methode === 'onderdrukking'
    ? verberg(grondslag.value, oplossers)
    : rondAf(grondslag.value, oplossers);
}

const REKENTIJD_OP: Weigering = { code: 'REKENTIJD_OP', tabellen: [] };
const MAX_HERHALINGEN = 12;

async function verberg(grondslag: Grondslag, oplossers: Oplossers): Promise<Result<Beveiligd, Weigering>> {
  const { stelsel, eisen, bekend, inBestand, gevoelig } = grondslag;
  const dicht = new Set(gevoelig);
  const open = new Set<number>();
  stelsel.cellen.forEach((_, cel) => {
    const grens = bekend.get(cel);
    if (grens === undefined) {
      if (!inBestand.has(cel)) dicht.add(cel);
    } else if (grens.onder === grens.boven) open.add(cel);
    else dicht.add(cel);
  });
  const teKlein: ReadonlySet<number>[] = [];
  const gewicht = (cel: number) => gewichtVan(grondslag, cel);
  for (let ronde = 0; ronde < MAX_HERHALINGEN; ronde++) {
    const keuze = await onderdruk({ stelsel, eisen, dicht, open, teKlein, gewicht }, oplossers.zoek);
    if (keuze.status === 'onhaalbaar') return weigerMet(grondslag, eisen);
    if (keuze.status === 'limiet') break;
    const uitkomsten = celuitkomsten(grondslag, keuze.verborgen);
    const bevindingen = await trekNa(grondslag, uitkomsten, eisen, oplossers.controle);
    if (bevindingen.length === 0) return ok(beveiligd(grondslag, uitkomsten, keuze.kosten, true));
    if (bevindingen.some(({ isZeker }) => !isZeker)) return err(REKENTIJD_OP);
    teKlein.push(keuze.verborgen);
  }
  const ruim = await verbergRuim({ stelsel, eisen, dicht, open, teKlein: [] }, oplossers.controle);
  if (ruim.status === 'onhaalbaar') return weigerMet(grondslag, eisen);
  if (ruim.status === 'limiet') return err(REKENTIJD_OP);
  const uitkomsten = celuitkomsten(grondslag, ruim.verborgen);
  const bevindingen = await trekNa(grondslag, uitkomsten, eisen, oplossers.controle);
  if (bevindingen.length > 0)
    return weigerMet(
      grondslag,
      bevindingen.map(({ eis }) => eis),
    );
  return ok(beveiligd(grondslag, uitkomsten, ruim.kosten, false));
}

/** Het totaal van een populatie staat in elke tabel en draagt elke vergelijking: dat gaat als laatste dicht. */
const GEWICHT_TOTAAL = 25;

function gewichtVan({ stelsel }: Grondslag, cel: number): number {
  const { sleutel, waarde } = stelsel.cellen[cel] ?? { sleutel: '', waarde: 0 };
  return sleutel.endsWith('|') ? waarde * GEWICHT_TOTAAL : waarde;
}

function celuitkomsten(grondslag: Grondslag, verborgen: ReadonlySet<number>): ReadonlyMap<number, Celuitkomst> {
  return new Map(
    [...grondslag.inBestand].map((cel): [number, Celuitkomst] => {
      const eerder = grondslag.bekend.get(cel);
      const waarde = grondslag.stelsel.cellen[cel]?.waarde ?? 0;
      if (eerder !== undefined) return [cel, { ...eerder, reden: eerder.onder === eerder.boven ? null : 'SDC-06' }];
      if (!verborgen.has(cel)) return [cel, { onder: waarde, boven: waarde, getoond: waarde, reden: null }];
      return [cel, { onder: 0, boven: null, getoond: null, reden: redenVan(grondslag, cel) }];
    }),
  );
}

function redenVan(grondslag: Grondslag, cel: number): Celreden {
  if (grondslag.gevoelig.has(cel)) return 'SDC-01';
  const isGroepscel = ({ regel, doel }: Eis) => GROEPSREGELS.includes(regel) && doel.some(([lid]) => lid === cel);
  return grondslag.eisen.some(isGroepscel) ? 'SDC-03' : 'SDC-05';
}

const GROEPSREGELS: readonly string[] = ['SDC-03', 'SDC-04'];

/**
 * Wat na het afronden nog moet optellen: de tabellen zelf en de verbanden ertussen (anders zegt een 0 in de ene tabel
 * en een 5 in de andere dat het er 1 tot en met 4 zijn). Optellingen over periodes hoeven niet te kloppen.
 */
function afrondstelsel({ tabellen, verbanden }: Grondslag): Stelsel {
  const { stelsel } = voegSamen(tabellen.map(stelselVan));
  const eigen = new Set(stelsel.cellen.map(({ sleutel }) => sleutel));
  const binnen = verbanden.map(({ cellen, vergelijkingen }) => ({
    cellen: cellen.filter(({ sleutel }) => eigen.has(sleutel)),
    vergelijkingen: vergelijkingen
      .filter((vergelijking) => vergelijking.every(([cel]) => eigen.has(cellen[cel]?.sleutel ?? '')))
      .map((vergelijking) => vergelijking.map(([cel, factor]) => [positie(cellen, eigen, cel), factor] as const)),
  }));
  return voegSamen([stelsel, ...binnen]).stelsel;
}

/** De plaats van een cel nadat de cellen buiten het bestand zijn weggelaten. */
function positie(cellen: Stelsel['cellen'], eigen: ReadonlySet<string>, cel: number): number {
  return cellen.slice(0, cel).filter(({ sleutel }) => eigen.has(sleutel)).length;
}

async function rondAf(grondslag: Grondslag, oplossers: Oplossers): Promise<Result<Beveiligd, Weigering>> {
  const { bekend, inBestand, niveau } = grondslag;
  const stelsel = afrondstelsel(grondslag);
  const nummers = new Map(grondslag.stelsel.cellen.map((cel, nummer) => [cel.sleutel, nummer]));
  const globaal = stelsel.cellen.map((cel) => nummers.get(cel.sleutel) ?? -1);
  const vast = new Map<number, number>();
  globaal.forEach((cel, eigen) => {
    const getoond = bekend.get(cel)?.getoond;
    if (getoond !== undefined && getoond !== null) vast.set(eigen, getoond);
  });
  const afronding = await rondGecontroleerdAf({ stelsel, basis: AFRONDBASIS, vast }, oplossers.zoek);
  if (afronding.status !== 'optimaal') {
    return afronding.status === 'limiet' ? err(REKENTIJD_OP) : weigerMet(grondslag, grondslag.eisen);
  }
  const uitkomsten = new Map<number, Celuitkomst>();
  afronding.waarden.forEach((getoond, eigen) => {
    const cel = globaal[eigen] ?? -1;
    const eerder = bekend.get(cel);
    const onder = Math.max(0, getoond - afronding.foutmarge);
    uitkomsten.set(
      cel,
      eerder
        ? { ...eerder, reden: 'SDC-06' }
        : { onder, boven: getoond + afronding.foutmarge, getoond, reden: 'SDC-07' },
    );
  });
  // A published 0 stands for 0 to 4: the margin of a rounded figure is what protects it, not the threshold.
  const eisen = [...inBestand]
    .filter((cel) => isTeKlein(grondslag.stelsel.cellen[cel]?.waarde ?? 0, niveau.drempel))
    .map((cel): Eis => ({ ...eisVoorKleinAantal(cel, 0, niveau), omhoog: 0, breedte: AFRONDBASIS - 1 }));
  const bevindingen = await trekNa(grondslag, uitkomsten, eisen, oplossers.controle);
  if (bevindingen.length > 0)
    return weigerMet(
      grondslag,
      bevindingen.map(({ eis }) => eis),
    );
  return ok(beveiligd({ ...grondslag, eisen }, uitkomsten, afronding.kosten, true));
}

function beveiligd(
  grondslag: Grondslag,
  uitkomsten: ReadonlyMap<number, Celuitkomst>,
  kosten: number,
  isGoedkoopst: boolean,
): Beveiligd {
  const perSleutel = new Map<string, Celuitkomst>();
  for (const [cel, uitkomst] of uitkomsten) {
    const sleutel = grondslag.stelsel.cellen[cel]?.sleutel;
    if (sleutel !== undefined) perSleutel.set(sleutel, uitkomst);
  }
  return {
    uitkomsten: perSleutel,
    kosten,
    isGoedkoopst,
    aantalEisen: grondslag.eisen.length,
    aantalVerloren: grondslag.aantalVerloren,
  };
}
