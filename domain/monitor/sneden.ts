import type { Lineairmodel, Reeksvraag } from './oplosser.ts';
import type { Eis, Stelsel } from './stelsel.ts';

/** Een voorwaarde die elke veilige keuze van verborgen cellen vervult: som(factor * verborgen) >= nodig. */
export type Snede = { readonly termen: readonly (readonly [cel: number, factor: number])[]; readonly nodig: number };

/**
 * Hoeveel elke cel mag bewegen: `open(cel)` is 0 (zichtbaar) tot 1 (verborgen), breuken tijdens het zoeken.
 * `ruimte` is de grens naar boven voor een verborgen cel; naar beneden is dat haar waarde, want een telling is nooit < 0.
 */
type Speelruimte = { readonly open: (cel: number) => number; readonly ruimte: number };

/** Het hulpmodel voor een keuze van verborgen cellen: welke cel elke kolom is en welke optelling elke rij. */
export type Zoekmodel = {
  readonly model: Lineairmodel;
  readonly cellen: readonly number[];
  readonly kolommen: ReadonlyMap<number, number>;
  readonly rijen: readonly number[];
};

/** Eén zoekvraag: hoe ver kan het doel van een eis omhoog (1) of omlaag (-1)? */
export type Zoekvraag = { readonly eis: Eis; readonly richting: 1 | -1 };

const AFRONDING = 1e-6;

/**
 * Maakt het hulpmodel van Fischetti en Salazar: alle verschuivingen die de optellingen heel laten, van cellen die mogen
 * bewegen en met deze eisen samenhangen. Elke eis is een vraag aan ditzelfde model.
 */
export function maakZoekmodel(
  stelsel: Stelsel,
  rijenPerCel: ReadonlyMap<number, readonly number[]>,
  eisen: readonly Eis[],
  { open, ruimte }: Speelruimte,
): Zoekmodel {
  const bereik = new Set<number>();
  const wachtrij = eisen.flatMap(({ doel }) => doel.map(([cel]) => cel));
  for (let cel = wachtrij.pop(); cel !== undefined; cel = wachtrij.pop()) {
    if (bereik.has(cel) || open(cel) <= AFRONDING) continue;
    bereik.add(cel);
    for (const rij of rijenPerCel.get(cel) ?? []) {
      for (const [buur] of stelsel.vergelijkingen[rij] ?? []) wachtrij.push(buur);
    }
  }
  const cellen = [...bereik];
  const kolommen = new Map(cellen.map((cel, kolom) => [cel, kolom]));
  const rijen: number[] = [];
  const modelrijen: Lineairmodel['rijen'][number][] = [];
  stelsel.vergelijkingen.forEach((vergelijking, rij) => {
    const termen = vergelijking.flatMap(([cel, factor]) => {
      const kolom = kolommen.get(cel);
      return kolom === undefined ? [] : [[kolom, factor] as const];
    });
    if (termen.length === 0) return;
    rijen.push(rij);
    modelrijen.push({ onder: 0, boven: 0, termen });
  });
  const model: Lineairmodel = {
    doel: 'max',
    kolommen: cellen.map((cel) => ({
      kosten: 0,
      onder: -Math.min(stelsel.cellen[cel]?.waarde ?? 0, ruimte) * open(cel),
      boven: ruimte * open(cel),
      isGeheel: false,
    })),
    rijen: modelrijen,
  };
  return { model, cellen, kolommen, rijen };
}

/** Schrijft een zoekvraag voor het hulpmodel: wat de lezer al kent blijft staan. */
export function alsReeksvraag({ eis, richting }: Zoekvraag, { kolommen }: Zoekmodel): Reeksvraag {
  return {
    kosten: eis.doel.flatMap(([cel, factor]) => {
      const kolom = kolommen.get(cel);
      return kolom === undefined || eis.bekend.includes(cel) ? [] : [[kolom, richting * factor] as const];
    }),
    vast: eis.bekend.flatMap((cel) => {
      const kolom = kolommen.get(cel);
      return kolom === undefined ? [] : [[kolom, 0] as const];
    }),
  };
}

/**
 * Leidt uit schaduwprijzen de bovengrens af op de verschuiving van het doel, per cel die verborgen kan zijn.
 *
 * Voor elke keuze van schaduwprijzen klopt de grens (zwakke dualiteit), dus een onnauwkeurig antwoord van de oplosser
 * kan de snede zwakker maken maar nooit fout. Bron: Fischetti & Salazar, Models and algorithms for optimizing cell
 * suppression in tabular data with linear constraints (JASA 2000).
 */
export function capaciteiten(
  stelsel: Stelsel,
  vraag: Zoekvraag,
  rijen: readonly number[],
  duaal: readonly number[],
  ruimte: number,
): ReadonlyMap<number, number> {
  const rest = new Map<number, number>(vraag.eis.doel.map(([cel, factor]) => [cel, vraag.richting * factor]));
  rijen.forEach((rij, plaats) => {
    const prijs = rondAf(duaal[plaats] ?? 0);
    if (prijs === 0) return;
    for (const [cel, factor] of stelsel.vergelijkingen[rij] ?? []) {
      rest.set(cel, (rest.get(cel) ?? 0) - prijs * factor);
    }
  });
  const uitkomst = new Map<number, number>();
  for (const [cel, prijs] of rest) {
    if (Math.abs(prijs) <= AFRONDING || vraag.eis.bekend.includes(cel)) continue;
    uitkomst.set(cel, prijs > 0 ? prijs * ruimte : -prijs * (stelsel.cellen[cel]?.waarde ?? 0));
  }
  return uitkomst;
}

/**
 * Maakt van capaciteiten een snede over de vrije cellen. Cellen die zeker verborgen zijn gaan naar rechts; geen factor
 * hoeft groter te zijn dan wat er nodig is, want een cel is wel of niet verborgen. `null`: de eis is al gehaald.
 */
export function maakSnede(
  capaciteit: ReadonlyMap<number, number>,
  nodig: number,
  keuze: (cel: number) => 'vrij' | 'dicht' | 'open',
): Snede | null {
  let rest = nodig;
  for (const [cel, waarde] of capaciteit) if (keuze(cel) === 'dicht') rest -= waarde;
  if (rest <= AFRONDING) return null;
  const termen = [...capaciteit]
    .filter(([cel, waarde]) => keuze(cel) === 'vrij' && waarde > AFRONDING)
    .map(([cel, waarde]) => [cel, Math.min(waarde, rest) / rest] as const)
    .sort(([a], [b]) => a - b);
  return { termen, nodig: 1 };
}

/** Telt capaciteiten bij elkaar op, voor een eis aan de breedte (omhoog en omlaag samen). */
export function telCapaciteitenOp(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const som = new Map(a);
  for (const [cel, waarde] of b) som.set(cel, (som.get(cel) ?? 0) + waarde);
  return som;
}

// Simplex prices of these tables are small fractions; snapping removes the noise of floating point.
function rondAf(prijs: number): number {
  const geheel = Math.round(prijs * 720) / 720;
  return Math.abs(geheel - prijs) < 1e-7 ? geheel : prijs;
}
