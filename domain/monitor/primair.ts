import type { Eis, Stelsel, Term } from './stelsel.ts';
import type { Categorie, Lijn, Tabel } from './tabel.ts';

/**
 * De regels die bepalen wat er verborgen of onzeker moet blijven.
 *
 * - SDC-01 kleine aantallen: "1 <= n < drempel" (monitor.md §2 punt 3; drempel 10, een regio mag 5 kiezen).
 * - SDC-02 enkeling: "two contributors of 1 in one line reveal each other" (SDC Handbook 2026; veiligheid.md §6.2).
 *   Wie zelf de enige in een cel is, kent die cel en mag een andere kleine cel op dezelfde lijn niet kunnen uitrekenen.
 * - SDC-03 groepsonthulling: "a row where all but one class is 0": wie weet dat iemand in de rij hoort, kent de klasse.
 * - SDC-04 groepsonthulling voor de enkeling: "or one class = 1 -> the one person learns about all others".
 */
type Regelcode = 'SDC-01' | 'SDC-02' | 'SDC-03' | 'SDC-04';

/** `drempel`: aantallen daaronder zijn gevoelig. `breedte`: zo ver moeten hoogste en laagste mogelijkheid uiteen liggen. */
export type Beschermingsniveau = { readonly drempel: number; readonly breedte: number };

/** Standaard: drempel 10 (kleinste aantal dat het CBS laat zien) en een marge van minstens 5 (veiligheid.md §6.2). */
export const STANDAARDNIVEAU = { drempel: 10, breedte: 5 } as const satisfies Beschermingsniveau;

/** SDC-01: is dit aantal te klein om te laten zien? Nul is geen aantal mensen en valt onder SDC-03. */
export function isTeKlein(waarde: number, drempel: number): boolean {
  return waarde >= 1 && waarde < drempel;
}

/**
 * Alle eisen aan een stelsel. `gevoelig` zijn de cellen die zelf verborgen moeten worden (SDC-01).
 *
 * De tabellen geven de lijnen (rijen en kolommen); `nummers` vertaalt een celsleutel naar het nummer in het stelsel.
 */
export function bepaalEisen(
  stelsel: Stelsel,
  tabellen: readonly Tabel[],
  niveau: Beschermingsniveau,
): { readonly gevoelig: ReadonlySet<number>; readonly eisen: readonly Eis[] } {
  const gevoelig = new Set<number>();
  const eisen = new Map<string, Eis>();
  const voegToe = (eis: Eis) => eisen.set(JSON.stringify([eis.doel, eis.bekend]), eis);
  stelsel.cellen.forEach((cel, nummer) => {
    if (!isTeKlein(cel.waarde, niveau.drempel)) return;
    gevoelig.add(nummer);
    voegToe(eisVoorKleinAantal(nummer, cel.waarde, niveau));
  });
  const nummers = new Map(stelsel.cellen.map((cel, nummer) => [cel.sleutel, nummer]));
  for (const tabel of tabellen) {
    for (const lijn of tabel.lijnen) {
      for (const eis of eisenVanLijn(lijnInStelsel(tabel, lijn, nummers), stelsel, niveau)) voegToe(eis);
    }
  }
  return { gevoelig, eisen: [...eisen.values()] };
}

/** SDC-01: de lezer moet een waarde vanaf de drempel voor mogelijk houden, en de marge moet breed genoeg zijn. */
export function eisVoorKleinAantal(cel: number, waarde: number, niveau: Beschermingsniveau): Eis {
  return {
    doel: [[cel, 1]],
    bekend: [],
    omhoog: niveau.drempel - waarde,
    omlaag: 0,
    breedte: niveau.breedte,
    regel: 'SDC-01',
  };
}

type Stelsellijn = {
  readonly totaal: number;
  readonly delen: readonly { readonly cel: number; readonly categorie: Categorie }[];
};

function lijnInStelsel(tabel: Tabel, lijn: Lijn, nummers: ReadonlyMap<string, number>): Stelsellijn {
  const dimensie = tabel.dimensies.find(({ id }) => id === lijn.dimensie);
  const nummerVan = (positie: number) => nummers.get(tabel.cellen[positie]?.sleutel ?? '') ?? -1;
  return {
    totaal: nummerVan(lijn.totaal),
    delen: lijn.delen.flatMap((deel, plaats) => {
      const categorie = dimensie?.categorieen[plaats];
      return categorie === undefined ? [] : [{ cel: nummerVan(deel), categorie }];
    }),
  };
}

function eisenVanLijn(lijn: Stelsellijn, stelsel: Stelsel, niveau: Beschermingsniveau): readonly Eis[] {
  const waarde = (cel: number) => stelsel.cellen[cel]?.waarde ?? 0;
  const gevuld = lijn.delen.filter(({ cel }) => waarde(cel) > 0);
  const enkelingen = gevuld.filter(({ cel }) => waarde(cel) === 1).map(({ cel }) => cel);
  return [
    ...enkelingeisen(
      enkelingen,
      gevuld.map(({ cel }) => cel).filter((cel) => isTeKlein(waarde(cel), niveau.drempel)),
      niveau,
    ),
    ...groepseisen(lijn, gevuld, enkelingen),
  ];
}

/** SDC-02: voor elke enkeling op de lijn blijft elke andere kleine cel op die lijn onzeker. */
function enkelingeisen(
  enkelingen: readonly number[],
  kleine: readonly number[],
  niveau: Beschermingsniveau,
): readonly Eis[] {
  return enkelingen.flatMap((enkeling) =>
    kleine
      .filter((cel) => cel !== enkeling)
      .map(
        (cel): Eis => ({
          doel: [[cel, 1]],
          bekend: [enkeling],
          omhoog: 0,
          omlaag: 0,
          breedte: niveau.breedte,
          regel: 'SDC-02',
        }),
      ),
  );
}

/** SDC-03 en SDC-04: het aantal buiten de grote klasse moet hoger kunnen zijn dan het in werkelijkheid is. */
function groepseisen(lijn: Stelsellijn, gevuld: Stelsellijn['delen'], enkelingen: readonly number[]): readonly Eis[] {
  if (lijn.delen.length < 2) return [];
  const buiten = (klasse: number): readonly Term[] =>
    lijn.delen.filter(({ cel }) => cel !== klasse).map(({ cel }) => [cel, 1] as const);
  const eis = (klasse: number, bekend: readonly number[], regel: Regelcode): Eis => ({
    doel: buiten(klasse),
    bekend,
    omhoog: 1,
    omlaag: 0,
    breedte: 0,
    regel,
  });
  const [eerste, tweede, ...rest] = gevuld;
  if (eerste === undefined || rest.length > 0) return [];
  if (tweede === undefined) return eerste.categorie.isNeutraal === true ? [] : [eis(eerste.cel, [], 'SDC-03')];
  return enkelingen.flatMap((enkeling) => {
    const grote = eerste.cel === enkeling ? tweede : eerste;
    // A line with 1 and 1 in two classes: the other class is a small cell and falls under SDC-02.
    if (grote.categorie.isNeutraal === true || lijn.delen.length < 3) return [];
    return [eis(grote.cel, [enkeling], 'SDC-04')];
  });
}
