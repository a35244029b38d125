/**
 * Where the one tab stop of a grid is. `rij` -1 is the header row; `kolom` -1 is the row as a whole, which is where a
 * reader of a list wants to be.
 */
export type Plek = { readonly rij: number; readonly kolom: number };

/** Size of the grid; `pagina` is the number of rows that PageUp and PageDown step over. */
export type Maat = { readonly rijen: number; readonly kolommen: number; readonly pagina: number };

type Stap = (plek: Plek, maat: Maat) => Plek;

const KOPRIJ = -1;
const HELE_RIJ = -1;

/** Arrow down from the header lands on the row as a whole, and keeps the column inside the body. */
function omlaag({ rij, kolom }: Plek, { rijen }: Maat): Plek {
  if (rij === KOPRIJ) return rijen === 0 ? { rij, kolom } : { rij: 0, kolom: HELE_RIJ };
  return { rij: Math.min(rij + 1, rijen - 1), kolom };
}

function omhoog({ rij, kolom }: Plek): Plek {
  if (rij <= 0) return { rij: KOPRIJ, kolom: Math.max(kolom, 0) };
  return { rij: rij - 1, kolom };
}

function rechts({ rij, kolom }: Plek, { kolommen }: Maat): Plek {
  return { rij, kolom: Math.min(kolom + 1, kolommen - 1) };
}

function links({ rij, kolom }: Plek): Plek {
  return { rij, kolom: Math.max(kolom - 1, rij === KOPRIJ ? 0 : HELE_RIJ) };
}

function bladOmlaag({ rij, kolom }: Plek, { rijen, pagina }: Maat): Plek {
  if (rijen === 0) return { rij, kolom };
  return { rij: Math.min(Math.max(rij, 0) + pagina, rijen - 1), kolom: rij === KOPRIJ ? HELE_RIJ : kolom };
}

function bladOmhoog({ rij, kolom }: Plek, { pagina }: Maat): Plek {
  return rij === KOPRIJ ? { rij, kolom } : { rij: Math.max(rij - pagina, 0), kolom };
}

/** Home on a row: the first row. Home in a cell or in the header: the first cell. */
function begin({ rij, kolom }: Plek): Plek {
  return kolom === HELE_RIJ ? { rij: 0, kolom } : { rij, kolom: 0 };
}

function einde({ rij, kolom }: Plek, { rijen, kolommen }: Maat): Plek {
  return kolom === HELE_RIJ ? { rij: rijen - 1, kolom } : { rij, kolom: kolommen - 1 };
}

const stappen: Readonly<Record<string, Stap>> = {
  ArrowDown: omlaag,
  ArrowUp: omhoog,
  ArrowRight: rechts,
  ArrowLeft: links,
  PageDown: bladOmlaag,
  PageUp: bladOmhoog,
  Home: begin,
  End: einde,
  'Control+Home': ({ kolom }) => ({ rij: 0, kolom }),
  'Control+End': ({ kolom }, { rijen }) => ({ rij: rijen - 1, kolom }),
};

/**
 * The next place for a key of the ARIA grid pattern, or null when the key is not one of them. Never leaves the grid.
 * `toets` is `KeyboardEvent.key`, with `Control+` before it when Ctrl is down.
 */
export function beweeg(plek: Plek, toets: string, maat: Maat): Plek | null {
  const stap = stappen[toets];
  if (stap === undefined) return null;
  const naar = stap(plek, maat);
  return maat.rijen === 0 && naar.rij !== KOPRIJ ? { rij: KOPRIJ, kolom: Math.max(naar.kolom, 0) } : naar;
}
