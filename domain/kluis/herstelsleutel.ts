import { err, ok, type Result } from '#domain/result.ts';

/** Aantal groepen op het papier. */
export const HERSTEL_GROEPEN = 8;
/** Tekens per groep: vier van de sleutel en een controleteken. */
export const HERSTEL_GROEPLENGTE = 5;
/** Lengte van de herstelsleutel in bytes (160 bits). */
export const HERSTEL_BYTES = 20;

// Crockford base32: zonder I, L, O en U, die met 1, 0 en V te verwarren zijn.
const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GEWICHTEN = [1, 2, 4, 8, 16] as const;

/** Wat er mis is met een groep; `groep` en `hoortOp` tellen vanaf 1. */
export type GroepFout = {
  readonly groep: number;
  readonly reden: 'LEEG' | 'TE_KORT' | 'TE_LANG' | 'ONBEKEND_TEKEN' | 'TYPEFOUT' | 'VERKEERDE_PLAATS';
  readonly hoortOp?: number;
};

// Vermenigvuldigen in het lichaam met 32 elementen (x⁵ + x² + 1): daarin is elk verschil deelbaar, en dat maakt dat
// een verkeerd teken of twee verwisselde tekens de controlesom altijd verandert.
function maal(a: number, b: number): number {
  let uit = 0;
  for (let i = 0, x = a; i < 5; i++) {
    if ((b >> i) & 1) uit ^= x;
    x = x & 16 ? ((x << 1) & 31) ^ 5 : x << 1;
  }
  return uit;
}

function controlesom(waarden: readonly number[]): number {
  return waarden.reduce((som, waarde, i) => som ^ maal(GEWICHTEN[i] ?? 0, waarde), 0);
}

// De plaats van de groep zit in de som, zodat ook twee verwisselde groepen opvallen.
function waardeVanPlaats(groep: number): number {
  return groep * 3;
}

function groepVan(vier: readonly number[], groep: number): string {
  const rest = controlesom(vier) ^ waardeVanPlaats(groep);
  // Het laatste gewicht is 16; delen is vermenigvuldigen met het omgekeerde, dat er precies een is.
  const controle = Array.from(TEKENS).findIndex((_, kandidaat) => maal(16, kandidaat) === rest);
  return [...vier, controle].map((waarde) => TEKENS[waarde]).join('');
}

/**
 * KLUIS-04 · Zet een herstelsleutel op papier: acht groepen van vier tekens met elk een controleteken.
 * Norm: "160 random bits → Crockford base32, 8 groups of 4 + 1 check symbol per group (detects single substitutions and
 * adjacent swaps)". Bron: eigen ontwerp, veiligheid §2.3 punt 6, 21-11-2026; alfabet: Crockford, Base 32 (2002).
 * @param sleutel precies 20 bytes
 */
export function schrijfHerstelsleutel(sleutel: Uint8Array): readonly string[] {
  const waarden: number[] = [];
  let bits = 0;
  let aantal = 0;
  for (const byte of sleutel) {
    bits = ((bits << 8) | byte) & 0xfff;
    for (aantal += 8; aantal >= 5; aantal -= 5) waarden.push((bits >> (aantal - 5)) & 31);
  }
  return Array.from({ length: HERSTEL_GROEPEN }, (_, i) => groepVan(waarden.slice(i * 4, i * 4 + 4), i + 1));
}

/** Maakt van getypte tekst de tekens die gelden: hoofdletters, O als 0, I en L als 1, zonder spaties en streepjes. */
function schoon(tekst: string): string {
  return tekst
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** Verdeelt een geplakte of doorgetypte sleutel in groepen; bij te weinig of te veel tekens blijven dat er te weinig of te veel. */
export function splitsHerstelsleutel(tekst: string): readonly string[] {
  const delen = tekst
    .trim()
    .split(/\s+/)
    .filter((deel) => deel !== '');
  if (delen.length === HERSTEL_GROEPEN) return delen.map(schoon);
  return schoon(tekst).match(/.{1,5}/g) ?? [];
}

type Gelezen = Result<readonly number[], GroepFout & { readonly som?: number }>;

/** Leest een getypte groep (plaats vanaf 1) en geeft de vier waarden of de reden waarom dat niet gaat. */
function leesGroep(tekst: string, groep: number): Gelezen {
  const tekens = schoon(tekst);
  if (tekens === '') return err({ groep, reden: 'LEEG' });
  const waarden = Array.from(tekens, (teken) => TEKENS.indexOf(teken));
  if (waarden.includes(-1)) return err({ groep, reden: 'ONBEKEND_TEKEN' });
  if (waarden.length < HERSTEL_GROEPLENGTE) return err({ groep, reden: 'TE_KORT' });
  if (waarden.length > HERSTEL_GROEPLENGTE) return err({ groep, reden: 'TE_LANG' });
  const som = controlesom(waarden);
  return som === waardeVanPlaats(groep) ? ok(waarden.slice(0, 4)) : err({ groep, reden: 'TYPEFOUT', som });
}

/**
 * Twee groepen die elk precies op de plaats van de ander kloppen, zijn verwisseld. Een enkele groep die elders klopt is
 * gewoon een typefout: dat komt bij een op de vier typefouten toevallig voor.
 */
function zoekVerwisseling(fouten: readonly (GroepFout & { readonly som?: number })[]): readonly GroepFout[] {
  return fouten.map(({ som, ...fout }) => {
    const ander = fouten.find((f) => som === waardeVanPlaats(f.groep) && f.som === waardeVanPlaats(fout.groep));
    return ander === undefined ? fout : { groep: fout.groep, reden: 'VERKEERDE_PLAATS', hoortOp: ander.groep };
  });
}

/** Zegt wat er mis is met een enkele getypte groep (plaats vanaf 1), of `null` als zij klopt. */
export function toetsGroep(tekst: string, groep: number): GroepFout | null {
  const gelezen = leesGroep(tekst, groep);
  return gelezen.ok ? null : { groep, reden: gelezen.error.reden };
}

/**
 * KLUIS-04 · Leest de acht getypte groepen terug tot 20 bytes, of geeft per foute groep de reden.
 * Een ontbrekende groep telt als leeg; wat na de achtste komt is `TE_LANG`.
 */
export function leesHerstelsleutel(groepen: readonly string[]): Result<Uint8Array, readonly GroepFout[]> {
  const gelezen = Array.from({ length: Math.max(groepen.length, HERSTEL_GROEPEN) }, (_, i) =>
    i < HERSTEL_GROEPEN ? leesGroep(groepen[i] ?? '', i + 1) : err({ groep: i + 1, reden: 'TE_LANG' } as const),
  );
  const fouten = gelezen.flatMap((groep) => (groep.ok ? [] : [groep.error]));
  if (fouten.length > 0) return err(zoekVerwisseling(fouten));
  const sleutel = new Uint8Array(HERSTEL_BYTES);
  let bits = 0;
  let aantal = 0;
  let plaats = 0;
  for (const waarde of gelezen.flatMap((groep) => (groep.ok ? groep.value : []))) {
    bits = ((bits << 5) | waarde) & 0xfff;
    aantal += 5;
    if (aantal >= 8) {
      aantal -= 8;
      sleutel[plaats++] = (bits >> aantal) & 255;
    }
  }
  return ok(sleutel);
}
