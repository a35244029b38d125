import type { Lineairmodel } from './oplosser.ts';
import type { Eis, Stelsel } from './stelsel.ts';

/** Een voorwaarde die elke veilige keuze van verborgen cellen vervult: som(factor * verborgen) >= nodig. */
export type Snede = { readonly termen: readonly (readonly [cel: number, factor: number])[]; readonly nodig: number };

/**
 * Hoeveel elke cel mag bewegen: `open(cel)` is 0 (zichtbaar) tot 1 (verborgen), breuken tijdens het zoeken.
 * `ruimte` is de grens naar boven voor een verborgen cel; naar beneden is dat haar waarde, want een telling is nooit < 0.
 */
type Speelruimte = { readonly open: (cel: number) => number; readonly ruimte: number };

/** Eén zoekvraag: hoe ver kan het doel van een eis omhoog (1) of omlaag (-1)? */
export type Zoekvraag = {
  readonly eis: Eis;
  readonly richting: 1 | -1;
  readonly model: Lineairmodel;
  readonly cellen: readonly number[];
  readonly rijen: readonly number[];
};

const AFRONDING = 1e-6;

/**
 * Maakt het hulpmodel van Fischetti en Salazar voor één eis en één richting: de grootste verschuiving van het doel die
 * de optellingen heel laat. Alleen cellen die mogen bewegen komen in het model.
 */
export function maakZoekvraag(
  stelsel: Stelsel,
  cellenPerRij: ReadonlyMap<number, readonly number[]>,
  eis: Eis,
  richting: 1 | -1,
  speelruimte: Speelruimte,
): Zoekvraag {
  const mag = (cel: number) => speelruimte.open(cel) > AFRONDING && !eis.bekend.includes(cel);
  const kolommen = new Map<number, number>();
  const rijen = new Set<number>();
  const wachtrij = eis.doel.map(([cel]) => cel).filter(mag);
  for (let cel = wachtrij.pop(); cel !== undefined; cel = wachtrij.pop()) {
    if (kolommen.has(cel)) continue;
    kolommen.set(cel, kolommen.size);
    for (const rij of cellenPerRij.get(cel) ?? []) {
      if (rijen.has(rij)) continue;
      rijen.add(rij);
      for (const [buur] of stelsel.vergelijkingen[rij] ?? []) if (mag(buur)) wachtrij.push(buur);
    }
  }
  const factoren = new Map(eis.doel);
  const model: Lineairmodel = {
    doel: 'max',
    kolommen: [...kolommen.keys()].map((cel) => {
      const open = speelruimte.open(cel);
      const waarde = stelsel.cellen[cel]?.waarde ?? 0;
      return {
        kosten: richting * (factoren.get(cel) ?? 0),
        onder: -Math.min(waarde, speelruimte.ruimte) * open,
        boven: speelruimte.ruimte * open,
        isGeheel: false,
      };
    }),
    rijen: [...rijen].map((rij) => ({
      onder: 0,
      boven: 0,
      termen: (stelsel.vergelijkingen[rij] ?? []).flatMap(([cel, factor]) => {
        const kolom = kolommen.get(cel);
        return kolom === undefined ? [] : [[kolom, factor] as const];
      }),
    })),
  };
  return { eis, richting, model, cellen: [...kolommen.keys()], rijen: [...rijen] };
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
  duaal: readonly number[],
  ruimte: number,
): ReadonlyMap<number, number> {
  const rest = new Map<number, number>(vraag.eis.doel.map(([cel, factor]) => [cel, vraag.richting * factor]));
  vraag.rijen.forEach((rij, plaats) => {
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
