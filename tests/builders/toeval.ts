/** Seeded chance: the same seed gives the same row of choices on every machine. Not for keys. */
export interface Toeval {
  /** A whole number from 0 up to, not including, `max`. */
  getal(max: number): number;
  /** A whole number from `van` up to and including `tot`. */
  tussen(van: number, tot: number): number;
  kans(deel: number): boolean;
  kies<T>(lijst: readonly T[]): T;
  /** As `kies`, but the front of the list comes up far more often, as words and names do in life. */
  kiesScheef<T>(lijst: readonly T[]): T;
  /** At most `aantal` different ones, in the order of the list. */
  kiesEnkele<T>(lijst: readonly T[], aantal: number): T[];
  /** UUID version 7 with `ms` as its time. */
  uuid(ms: number): string;
}

/** sfc32 (Chris Doty-Humphrey, PractRand), four words of state: small, fast and more than random enough for names. */
function sfc32(zaad: number): () => number {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = zaad >>> 0;
  let teller = 1;
  const volgende = (): number => {
    const som = (((a + b) >>> 0) + teller) >>> 0;
    teller = (teller + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + som) >>> 0;
    return som;
  };
  // The first outcomes of neighbouring seeds still look alike.
  for (let ronde = 0; ronde < 15; ronde += 1) volgende();
  return volgende;
}

const hex8 = (woord: number): string => woord.toString(16).padStart(8, '0');

/** Makes a source of chance from a seed (a whole number from 0 to 2^32 - 1). */
export function maakToeval(zaad: number): Toeval {
  const woord = sfc32(zaad);
  const breuk = (): number => woord() / 0x1_0000_0000;
  const getal = (max: number): number => Math.floor(breuk() * max);

  function uit<T>(lijst: readonly T[], plaats: number): T {
    const keuze = lijst[plaats];
    if (keuze === undefined) throw new Error('chosen from an empty list');
    return keuze;
  }

  return {
    getal,
    tussen: (van, tot) => van + getal(tot - van + 1),
    kans: (deel) => breuk() < deel,
    kies: (lijst) => uit(lijst, getal(lijst.length)),
    kiesScheef: (lijst) => uit(lijst, Math.floor(breuk() ** 2.2 * lijst.length)),
    kiesEnkele(lijst, aantal) {
      const gekozen = new Set<number>();
      for (let keer = 0; keer < aantal; keer += 1) gekozen.add(getal(lijst.length));
      return lijst.filter((_waarde, plaats) => gekozen.has(plaats));
    },
    uuid(ms) {
      const tijd = ms.toString(16).padStart(12, '0');
      const b = hex8(woord());
      const c = hex8(((woord() & 0x3fff_ffff) | 0x8000_0000) >>> 0);
      return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${b.slice(0, 3)}-${c.slice(0, 4)}-${c.slice(4)}${hex8(woord())}`;
    },
  };
}
