import { err, ok, type Result } from '#domain/result.ts';
import { type Bevinding, type Kennis, toetsEisen } from './aanval.ts';
import {
  bekendUit,
  type Gepubliceerd,
  type Levering,
  type Methode,
  periodeverbanden,
  stelselsVan,
  tabellenMet,
} from './grootboek.ts';
import type { Oplosser } from './oplosser.ts';
import { type Beschermingsniveau, bepaalEisen } from './primair.ts';
import { type Eis, type Stelsel, voegSamen } from './stelsel.ts';
import { stelselVan, type Tabel } from './tabel.ts';

/** Wat er geleverd gaat worden, en wat er al geleverd is. */
export type Beveiligopdracht = {
  readonly tabellen: readonly Tabel[];
  readonly eerder: readonly Levering[];
  /** Optellingen tussen cellen van verschillende tabellen, behalve die tussen periodes. */
  readonly verbanden: readonly Stelsel[];
  readonly methode: Methode;
  readonly niveau: Beschermingsniveau;
};

/** Waarom er niets geleverd wordt, met de tabellen waar het aan ligt. */
export type Weigering = {
  readonly code: 'CIJFERS_STRIJDIG' | 'METHODE_GEWIJZIGD' | 'NIET_TE_BEVEILIGEN' | 'REKENTIJD_OP';
  readonly tabellen: readonly string[];
};

/** Alles waarop de beveiliging rust: het hele stelsel, wat al bekend is en wat er onzeker moet blijven. */
export type Grondslag = Beveiligopdracht & {
  readonly stelsel: Stelsel;
  readonly bekend: ReadonlyMap<number, Gepubliceerd>;
  readonly inBestand: ReadonlySet<number>;
  readonly eisen: readonly Eis[];
  /** Eisen die door eerdere leveringen al niet meer te halen zijn. */
  readonly aantalVerloren: number;
  readonly gevoelig: ReadonlySet<number>;
};

/**
 * Legt de tabellen, de eerdere leveringen en de verbanden tussen periodes naast elkaar en bepaalt de eisen.
 * Weigert als een cijfer twee waarden heeft of eerder met een andere methode is geleverd.
 */
export async function legGrondslag(
  opdracht: Beveiligopdracht,
  controle: Oplosser,
): Promise<Result<Grondslag, Weigering>> {
  const { tabellen, eerder, niveau, methode } = opdracht;
  const zonderVerband = voegSamen([...tabellen.map(stelselVan), ...stelselsVan(eerder)]);
  if (zonderVerband.strijdig.length > 0) {
    return weiger('CIJFERS_STRIJDIG', new Set(zonderVerband.strijdig), opdracht);
  }
  const { stelsel } = voegSamen([
    zonderVerband.stelsel,
    ...opdracht.verbanden,
    periodeverbanden(zonderVerband.stelsel.cellen),
  ]);
  const eigenSleutels = new Set(tabellen.flatMap((tabel) => tabel.cellen.map((cel) => cel.sleutel)));
  const anders = eerder.filter((levering) => levering.methode !== methode);
  const botsend = [...bekendUit(anders).keys()].filter((sleutel) => eigenSleutels.has(sleutel));
  if (botsend.length > 0) return weiger('METHODE_GEWIJZIGD', new Set(botsend), opdracht);

  const perSleutel = bekendUit(eerder);
  const bekend = new Map<number, Gepubliceerd>();
  stelsel.cellen.forEach((cel, nummer) => {
    const gepubliceerd = perSleutel.get(cel.sleutel);
    if (gepubliceerd !== undefined) bekend.set(nummer, gepubliceerd);
  });
  const alleTabellen = [...tabellen, ...eerder.flatMap((levering) => levering.tabellen)];
  const { gevoelig, eisen } = bepaalEisen(stelsel, alleTabellen, niveau);
  const isOpenbaar = (cel: number) => {
    const grens = bekend.get(cel);
    return grens !== undefined && grens.onder === grens.boven;
  };
  const inBestand = new Set<number>();
  stelsel.cellen.forEach((cel, nummer) => {
    if (eigenSleutels.has(cel.sleutel)) inBestand.add(nummer);
  });
  const bereik = bereikVan(stelsel, inBestand, isOpenbaar);
  const vanBelang = eisen.filter(({ doel }) => doel.some(([cel]) => bereik.has(cel) && !isOpenbaar(cel)));
  const overeind = await nogOvereind(stelsel, bekend, vanBelang, controle);
  if (overeind === null) return err({ code: 'REKENTIJD_OP', tabellen: [] });
  const nogGevoelig = new Set([...gevoelig].filter((cel) => !isOpenbaar(cel)));
  const aantalVerloren = vanBelang.length - overeind.length;
  return ok({ ...opdracht, stelsel, bekend, inBestand, eisen: overeind, aantalVerloren, gevoelig: nogGevoelig });
}

/**
 * Wat met de eerdere leveringen alleen al niet meer geheim is, kan deze levering niet meer beschermen.
 * `null`: de tijd was op, dus wij weten het niet.
 */
async function nogOvereind(
  stelsel: Stelsel,
  bekend: ReadonlyMap<number, Gepubliceerd>,
  eisen: readonly Eis[],
  controle: Oplosser,
): Promise<readonly Eis[] | null> {
  if (bekend.size === 0) return eisen;
  const grenzen = stelsel.cellen.map((_, cel) => bekend.get(cel) ?? { onder: 0, boven: null });
  const kennis: Kennis = { grenzen, vergelijkingen: stelsel.vergelijkingen };
  const verloren = await toetsEisen(kennis, eisen, waardenVan(stelsel), controle);
  if (verloren.some(({ isZeker }) => !isZeker)) return null;
  const nietMeer = new Set(verloren.map(({ eis }) => eis));
  return eisen.filter((eis) => !nietMeer.has(eis));
}

/** De cellen waar een cel van dit bestand iets over kan zeggen: verbonden via optellingen met onbekende cellen. */
function bereikVan(
  stelsel: Stelsel,
  begin: Iterable<number>,
  isOpenbaar: (cel: number) => boolean,
): ReadonlySet<number> {
  const rijen = new Map<number, (readonly number[])[]>();
  for (const vergelijking of stelsel.vergelijkingen) {
    const onbekend = vergelijking.map(([cel]) => cel).filter((cel) => !isOpenbaar(cel));
    for (const cel of onbekend) rijen.set(cel, [...(rijen.get(cel) ?? []), onbekend]);
  }
  const bereik = new Set<number>();
  const wachtrij = [...begin];
  for (let cel = wachtrij.pop(); cel !== undefined; cel = wachtrij.pop()) {
    if (bereik.has(cel)) continue;
    bereik.add(cel);
    for (const buren of rijen.get(cel) ?? []) wachtrij.push(...buren);
    rijen.delete(cel);
  }
  return bereik;
}

/** De aanval op wat er echt naar buiten gaat: eerdere leveringen plus de waarden in dit bestand. */
export function trekNa(
  grondslag: Grondslag,
  uitkomsten: ReadonlyMap<number, Gepubliceerd>,
  eisen: readonly Eis[],
  controle: Oplosser,
): Promise<readonly Bevinding[]> {
  const { stelsel, bekend } = grondslag;
  const grenzen = stelsel.cellen.map((_, cel) => uitkomsten.get(cel) ?? bekend.get(cel) ?? { onder: 0, boven: null });
  return toetsEisen({ grenzen, vergelijkingen: stelsel.vergelijkingen }, eisen, waardenVan(stelsel), controle);
}

/** De weigering omdat deze eisen niet te halen zijn, met de tabellen waarin hun cellen staan. */
export function weigerMet(grondslag: Grondslag, eisen: readonly Eis[]): Result<never, Weigering> {
  const sleutels = eisen.flatMap((eis) => eis.doel.map(([cel]) => grondslag.stelsel.cellen[cel]?.sleutel ?? ''));
  return weiger('NIET_TE_BEVEILIGEN', new Set(sleutels), grondslag);
}

function weiger(
  code: Weigering['code'],
  sleutels: ReadonlySet<string>,
  opdracht: Beveiligopdracht,
): Result<never, Weigering> {
  return err({ code, tabellen: tabellenMet(sleutels, opdracht.tabellen, opdracht.eerder) });
}

function waardenVan(stelsel: Stelsel): readonly number[] {
  return stelsel.cellen.map((cel) => cel.waarde);
}
