import type { Lineairmodel, Oplosser, Oplossing } from './oplosser.ts';
import type { Eis, Term, Vergelijking } from './stelsel.ts';

/**
 * Wat een lezer van de cijfers weet: per cel een onder- en bovengrens (gelijk als de cel gepubliceerd is, nul en `null`
 * als zij verborgen is) en de optellingen die altijd kloppen. Deze module rekent als die lezer, los van de beveiliging.
 */
export type Kennis = {
  readonly grenzen: readonly { readonly onder: number; readonly boven: number | null }[];
  readonly vergelijkingen: readonly Vergelijking[];
};

/** De uitkomsten die een lezer voor een optelling mogelijk houdt; `boven: null` is onbegrensd. */
export type Interval = { readonly onder: number; readonly boven: number | null };

/**
 * Een eis die niet bewezen is, met de laagste en hoogste uitkomst waarvoor wel een bewijs gevonden is. `isZeker`: de
 * oplosser heeft tot het einde gerekend; anders was de tijd op en weten wij het niet.
 */
export type Bevinding = {
  readonly eis: Eis;
  readonly onder: number;
  readonly boven: number;
  readonly isZeker: boolean;
};

type Deelmodel = {
  readonly cellen: readonly number[];
  readonly rijen: Lineairmodel['rijen'];
  readonly vast: number;
};

/**
 * De kleinste en de grootste gehele uitkomst van `doel` die past bij wat de lezer weet.
 *
 * Geeft `null` als de oplosser geen antwoord heeft of de gegevens elkaar tegenspreken.
 */
export async function interval(kennis: Kennis, doel: readonly Term[], oplosser: Oplosser): Promise<Interval | null> {
  const deel = deelmodel(kennis, doel, new Map());
  const [laag, hoog] = await oplosser.losOp([
    modelVoor(kennis, deel, doel, 'min', null),
    modelVoor(kennis, deel, doel, 'max', null),
  ]);
  if (laag?.status !== 'optimaal' || hoog === undefined) return null;
  if (hoog.status === 'onbegrensd') return { onder: Math.ceil(laag.waarde - 1e-6) + deel.vast, boven: null };
  if (hoog.status !== 'optimaal') return null;
  return {
    onder: Math.ceil(laag.waarde - 1e-6) + deel.vast,
    boven: Math.floor(hoog.waarde + 1e-6) + deel.vast,
  };
}

/**
 * Toetst of elke eis gehaald wordt en geeft de eisen terug waarvoor dat niet bewezen is; leeg is veilig.
 *
 * Een bewijs is een paar gehele tabellen die precies passen bij alles wat de lezer weet en die ver genoeg uit elkaar
 * liggen. Die tabellen worden hier nagerekend, dus een afrondfout of een fout antwoord van de oplosser kan een onveilig
 * bestand niet veilig laten lijken. `waarden` zijn de ware waarden van de cellen.
 */
export async function toetsEisen(
  kennis: Kennis,
  eisen: readonly Eis[],
  waarden: readonly number[],
  oplosser: Oplosser,
): Promise<readonly Bevinding[]> {
  // Every table found so far also serves the requirements that come after it; the true table is the first.
  const bewijzen: (readonly number[])[] = [waarden];
  const bevindingen: Bevinding[] = [];
  let wachtend = eisen.filter((eis) => !isBewezen(eis, bewijzen, waarden));
  while (wachtend.length > 0) {
    const groep = wachtend.slice(0, GROEPSGROOTTE);
    // First without the demand that all counts are whole numbers: many times faster, and mostly whole all the same.
    bewijzen.push(...(await zoekSnelleBewijzen(kennis, groep, waarden, oplosser)));
    const rest = groep.filter((eis) => !isBewezen(eis, bewijzen, waarden));
    const precies = await zoekBewijzen(kennis, rest, waarden, oplosser);
    bewijzen.push(...precies.bewijzen);
    for (const eis of rest) {
      if (isBewezen(eis, bewijzen, waarden)) continue;
      bevindingen.push({ eis, ...uiterste(eis, bewijzen, waarden), isZeker: !precies.isLimiet });
    }
    wachtend = wachtend.slice(GROEPSGROOTTE).filter((eis) => !isBewezen(eis, bewijzen, waarden));
  }
  return bevindingen;
}

const GROEPSGROOTTE = 32;

function uiterste(
  eis: Eis,
  bewijzen: readonly (readonly number[])[],
  waarden: readonly number[],
): { readonly onder: number; readonly boven: number } {
  const uitkomsten = bewijzen
    .filter((bewijs) => eis.bekend.every((cel) => bewijs[cel] === waarden[cel]))
    .map((bewijs) => som(eis.doel, bewijs));
  return { onder: Math.min(...uitkomsten), boven: Math.max(...uitkomsten) };
}

function isBewezen(eis: Eis, bewijzen: readonly (readonly number[])[], waarden: readonly number[]): boolean {
  const { onder, boven } = uiterste(eis, bewijzen, waarden);
  const echt = som(eis.doel, waarden);
  return boven - echt >= eis.omhoog && echt - onder >= eis.omlaag && boven - onder >= eis.breedte;
}

/** Alle vragen aan één model van alles wat onbekend is; geen enkele gevoelige cel mag verder dan haar eigen eis vraagt. */
async function zoekSnelleBewijzen(
  kennis: Kennis,
  eisen: readonly Eis[],
  waarden: readonly number[],
  oplosser: Oplosser,
): Promise<readonly (readonly number[])[]> {
  const deel = deelmodel(
    kennis,
    eisen.flatMap(({ doel }) => doel),
    new Map(),
  );
  const kolommen = new Map(deel.cellen.map((cel, kolom) => [cel, kolom]));
  const hoogst = new Map<number, number>();
  for (const { doel, omhoog, breedte } of eisen) {
    for (const [cel] of doel) {
      hoogst.set(cel, Math.max(hoogst.get(cel) ?? 0, (waarden[cel] ?? 0) + Math.max(omhoog, breedte)));
    }
  }
  const model: Lineairmodel = {
    doel: 'max',
    kolommen: deel.cellen.map((cel) => {
      const { onder = 0, boven = null } = kennis.grenzen[cel] ?? {};
      const top = hoogst.get(cel);
      return { kosten: 0, onder, boven: top === undefined ? boven : Math.min(top, boven ?? top), isGeheel: false };
    }),
    rijen: deel.rijen,
  };
  const kolomVan = (cel: number, waarde: number) => {
    const kolom = kolommen.get(cel);
    return kolom === undefined ? [] : [[kolom, waarde] as const];
  };
  const vragen = eisen.flatMap((eis) => {
    const vast = eis.bekend.flatMap((cel) => kolomVan(cel, waarden[cel] ?? 0));
    const vraag = (teken: 1 | -1) => ({ kosten: eis.doel.flatMap(([cel, f]) => kolomVan(cel, teken * f)), vast });
    return heeftLaagNodig(eis) ? [vraag(1), vraag(-1)] : [vraag(1)];
  });
  const antwoorden = await oplosser.losReeksOp(model, vragen);
  return antwoorden.flatMap((antwoord) => {
    const tabel = nagerekend(kennis, deel, waarden, antwoord);
    return tabel === null ? [] : [tabel];
  });
}

function heeftLaagNodig(eis: Eis): boolean {
  return eis.omlaag > 0 || eis.breedte > eis.omhoog;
}

async function zoekBewijzen(
  kennis: Kennis,
  eisen: readonly Eis[],
  waarden: readonly number[],
  oplosser: Oplosser,
): Promise<{ readonly bewijzen: readonly (readonly number[])[]; readonly isLimiet: boolean }> {
  const opgaven = eisen.flatMap((eis) => {
    const bekend = new Map(eis.bekend.map((cel) => [cel, waarden[cel] ?? 0]));
    const deel = deelmodel(kennis, eis.doel, bekend);
    const echt = som(eis.doel, waarden) - deel.vast;
    // No need to look further than the requirement asks for: a cap keeps every model bounded.
    const hoogst = echt + Math.max(eis.omhoog, eis.breedte);
    const laagst = echt - Math.max(eis.omlaag, eis.breedte);
    return [
      { deel, model: modelVoor(kennis, deel, eis.doel, 'max', hoogst) },
      ...(heeftLaagNodig(eis) ? [{ deel, model: modelVoor(kennis, deel, eis.doel, 'min', laagst) }] : []),
    ];
  });
  const antwoorden = await oplosser.losOp(opgaven.map(({ model }) => model));
  const bewijzen = opgaven.flatMap(({ deel }, plaats) => {
    const tabel = nagerekend(kennis, deel, waarden, antwoorden[plaats]);
    return tabel === null ? [] : [tabel];
  });
  return { bewijzen, isLimiet: antwoorden.some(({ status }) => status === 'limiet') };
}

function som(termen: readonly Term[], waarden: readonly number[]): number {
  return termen.reduce((totaal, [cel, factor]) => totaal + factor * (waarden[cel] ?? Number.NaN), 0);
}

/** De onbekende cellen die met het doel samenhangen, met de optellingen waar de bekende waarden al uit weg zijn. */
function deelmodel(kennis: Kennis, doel: readonly Term[], bekend: ReadonlyMap<number, number>): Deelmodel {
  const vasteWaarde = (cel: number): number | null => {
    const grens = kennis.grenzen[cel];
    return bekend.get(cel) ?? (grens !== undefined && grens.onder === grens.boven ? grens.onder : null);
  };
  const perCel = new Map<number, number[]>();
  kennis.vergelijkingen.forEach((vergelijking, nummer) => {
    for (const [cel] of vergelijking) {
      if (vasteWaarde(cel) === null) perCel.set(cel, [...(perCel.get(cel) ?? []), nummer]);
    }
  });
  const cellen = new Map<number, number>();
  const rijnummers = new Set<number>();
  const wachtrij = doel.map(([cel]) => cel).filter((cel) => vasteWaarde(cel) === null);
  for (let cel = wachtrij.pop(); cel !== undefined; cel = wachtrij.pop()) {
    if (cellen.has(cel)) continue;
    cellen.set(cel, cellen.size);
    for (const nummer of perCel.get(cel) ?? []) {
      if (rijnummers.has(nummer)) continue;
      rijnummers.add(nummer);
      for (const [buur] of kennis.vergelijkingen[nummer] ?? []) if (vasteWaarde(buur) === null) wachtrij.push(buur);
    }
  }
  const rijen = [...rijnummers].map((nummer) => {
    const termen = kennis.vergelijkingen[nummer] ?? [];
    const rest = -termen.reduce((som, [cel, factor]) => som + factor * (vasteWaarde(cel) ?? 0), 0);
    const open = termen.flatMap(([cel, factor]) => {
      const kolom = cellen.get(cel);
      return kolom === undefined ? [] : [[kolom, factor] as const];
    });
    return { onder: rest, boven: rest, termen: open };
  });
  const vast = doel.reduce((som, [cel, factor]) => som + factor * (vasteWaarde(cel) ?? 0), 0);
  return { cellen: [...cellen.keys()], rijen, vast };
}

function modelVoor(
  kennis: Kennis,
  deel: Deelmodel,
  doel: readonly Term[],
  richting: 'min' | 'max',
  stop: number | null,
): Lineairmodel {
  const factoren = new Map(doel);
  const doeltermen = deel.cellen.flatMap((cel, kolom) => {
    const factor = factoren.get(cel);
    return factor === undefined ? [] : [[kolom, factor] as const];
  });
  const grens = richting === 'max' ? { onder: null, boven: stop } : { onder: stop, boven: null };
  return {
    doel: richting,
    kolommen: deel.cellen.map((cel) => ({
      kosten: factoren.get(cel) ?? 0,
      onder: kennis.grenzen[cel]?.onder ?? 0,
      boven: kennis.grenzen[cel]?.boven ?? null,
      isGeheel: true,
    })),
    rijen: stop === null || doeltermen.length === 0 ? deel.rijen : [...deel.rijen, { ...grens, termen: doeltermen }],
  };
}

/** Rekent het antwoord van de oplosser exact na; geeft de hele tabel, of `null` als zij niet bij de kennis past. */
function nagerekend(
  kennis: Kennis,
  deel: Deelmodel,
  waarden: readonly number[],
  antwoord: Oplossing | undefined,
): readonly number[] | null {
  if (antwoord?.status !== 'optimaal') return null;
  const tabel = [...waarden];
  deel.cellen.forEach((cel, kolom) => {
    tabel[cel] = Math.round(antwoord.kolommen[kolom] ?? Number.NaN);
  });
  const geraakt = new Set(deel.cellen);
  const pastBinnen = deel.cellen.every((cel) => {
    const grens = kennis.grenzen[cel];
    const waarde = tabel[cel];
    return grens !== undefined && waarde !== undefined && waarde >= grens.onder && waarde <= (grens.boven ?? waarde);
  });
  const kloptOveral = kennis.vergelijkingen.every(
    (vergelijking) => !vergelijking.some(([cel]) => geraakt.has(cel)) || som(vergelijking, tabel) === 0,
  );
  return pastBinnen && kloptOveral ? tabel : null;
}
