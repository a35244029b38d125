/** Eén term van een optelling: het nummer van een cel in het stelsel en de factor ervoor. */
export type Term = readonly [cel: number, factor: number];

/** Een optelling die altijd klopt: de som van factor * waarde over alle termen is nul. */
export type Vergelijking = readonly Term[];

/** Een cel met haar ware waarde. Cellen met dezelfde sleutel zijn dezelfde cel, ook in verschillende tabellen. */
export type Cel = { readonly sleutel: string; readonly waarde: number };

/**
 * Alle cellen die een lezer met elkaar kan verrekenen, met de optellingen ertussen (randtotalen, tabellen over
 * dezelfde populatie, halfjaren binnen een jaar). Celnummers zijn posities in `cellen`.
 */
export type Stelsel = {
  readonly cellen: readonly Cel[];
  readonly vergelijkingen: readonly Vergelijking[];
};

/**
 * Wat van één cel (of een optelling van cellen) onzeker moet blijven.
 *
 * `doel` is de optelling die beschermd wordt; `bekend` zijn cellen die deze lezer al kent (een enkeling kent de eigen
 * cel). Er moeten passende tabellen bestaan waarin het doel minstens `omhoog` hoger ligt dan in werkelijkheid, minstens
 * `omlaag` lager, en de hoogste en de laagste uitkomst moeten minstens `breedte` uit elkaar liggen.
 */
export type Eis = {
  readonly doel: readonly Term[];
  readonly bekend: readonly number[];
  readonly omhoog: number;
  readonly omlaag: number;
  readonly breedte: number;
  /** Code van de regel waaruit de eis volgt, voor de uitleg op het scherm. */
  readonly regel: string;
};

/**
 * Voegt stelsels samen: cellen met dezelfde sleutel worden één cel, dubbele optellingen vervallen.
 *
 * Geeft de sleutels met twee verschillende waarden terug als `strijdig`; dan is het stelsel niet bruikbaar.
 */
export function voegSamen(stelsels: readonly Stelsel[]): { stelsel: Stelsel; strijdig: readonly string[] } {
  const nummers = new Map<string, number>();
  const cellen: Cel[] = [];
  const strijdig = new Set<string>();
  const vergelijkingen = new Map<string, Vergelijking>();
  for (const deel of stelsels) {
    const nieuw = deel.cellen.map((cel) => {
      const bekend = nummers.get(cel.sleutel);
      if (bekend !== undefined) {
        if (cellen[bekend]?.waarde !== cel.waarde) strijdig.add(cel.sleutel);
        return bekend;
      }
      nummers.set(cel.sleutel, cellen.length);
      cellen.push(cel);
      return cellen.length - 1;
    });
    for (const vergelijking of deel.vergelijkingen) {
      const schoon = vereenvoudig(vergelijking.map(([cel, factor]) => [nieuw[cel] ?? cel, factor] as const));
      if (schoon.length > 0) vergelijkingen.set(JSON.stringify(schoon), schoon);
    }
  }
  return { stelsel: { cellen, vergelijkingen: [...vergelijkingen.values()] }, strijdig: [...strijdig] };
}

/** Telt gelijke cellen bij elkaar op, laat termen met factor nul weg en zet de rest op volgorde van celnummer. */
function vereenvoudig(termen: readonly Term[]): Vergelijking {
  const factoren = new Map<number, number>();
  for (const [cel, factor] of termen) factoren.set(cel, (factoren.get(cel) ?? 0) + factor);
  return [...factoren].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
}
