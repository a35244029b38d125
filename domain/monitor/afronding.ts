import type { Lineairmodel, Oplosser } from './oplosser.ts';
import type { Stelsel, Vergelijking } from './stelsel.ts';

/** Wat er afgerond wordt. `vast` zijn eerder geleverde afgeronde waarden, die niet meer veranderen. */
export type Afrondopgave = {
  readonly stelsel: Stelsel;
  readonly basis: number;
  readonly vast: ReadonlyMap<number, number>;
};

/** `kosten` is de som van |afgerond - waar|; `foutmarge` is het grootste verschil dat een lezer moet verwachten. */
export type Afronding =
  | {
      readonly status: 'optimaal';
      readonly waarden: readonly number[];
      readonly kosten: number;
      readonly foutmarge: number;
    }
  | { readonly status: 'onhaalbaar' | 'limiet' };

/**
 * Gecontroleerd afronden: elke cel (randtotalen ook) wordt een veelvoud van `basis` vlak onder of boven de ware waarde,
 * alle optellingen blijven kloppen en de som van de verschillen is zo klein mogelijk. Een waarde die al een veelvoud is
 * (nul ook) blijft staan. Bron: SDC Handbook 2026 h. 5, zero-restricted controlled rounding.
 *
 * Past dat niet (bij drie dimensies of gekoppelde tabellen kan dat), dan mag elke cel één veelvoud verder; nul blijft nul.
 */
export async function rondGecontroleerdAf(opgave: Afrondopgave, oplosser: Oplosser): Promise<Afronding> {
  const strak = await los(opgave, 0, oplosser);
  return strak.status === 'onhaalbaar' ? los(opgave, 1, oplosser) : strak;
}

async function los(opgave: Afrondopgave, extra: number, oplosser: Oplosser): Promise<Afronding> {
  const { stelsel, basis } = opgave;
  const aantal = stelsel.cellen.length;
  const grenzen = stelsel.cellen.map(({ waarde }, cel) => {
    const vast = opgave.vast.get(cel);
    if (vast !== undefined) return { onder: vast / basis, boven: vast / basis };
    if (waarde === 0) return { onder: 0, boven: 0 };
    return {
      onder: Math.max(0, Math.floor(waarde / basis) - extra),
      boven: Math.ceil(waarde / basis) + extra,
    };
  });
  const veelvouden = grenzen.map((grens) => ({ kosten: 0, ...grens, isGeheel: true }));
  const afwijkingen = stelsel.cellen.map(() => ({ kosten: 1, onder: 0, boven: null, isGeheel: false }));
  const model: Lineairmodel = {
    doel: 'min',
    kolommen: [...veelvouden, ...afwijkingen],
    rijen: [
      ...stelsel.vergelijkingen.map((vergelijking: Vergelijking) => ({ onder: 0, boven: 0, termen: vergelijking })),
      // deviation >= rounded - true, and deviation >= true - rounded
      ...stelsel.cellen.flatMap(({ waarde }, cel) => [
        { onder: -waarde, boven: null, termen: [[cel, -basis] as const, [aantal + cel, 1] as const] },
        { onder: waarde, boven: null, termen: [[cel, basis] as const, [aantal + cel, 1] as const] },
      ]),
    ],
  };
  const [antwoord] = await oplosser.losOp([model]);
  if (antwoord?.status !== 'optimaal') {
    return { status: antwoord?.status === 'onhaalbaar' ? 'onhaalbaar' : 'limiet' };
  }
  const waarden = stelsel.cellen.map((_, cel) => basis * Math.round(antwoord.kolommen[cel] ?? Number.NaN));
  const kosten = stelsel.cellen.reduce((som, { waarde }, cel) => som + Math.abs((waarden[cel] ?? 0) - waarde), 0);
  return { status: 'optimaal', waarden, kosten, foutmarge: basis * (1 + extra) - 1 };
}
