import type { Lineairmodel, Oplosser } from './oplosser.ts';
import type { Eis, Stelsel } from './stelsel.ts';

/** Zoveel strooiingen per ronde; met meer wordt er weinig gewonnen. */
const AANTAL = 8;

/**
 * Verschuift veel cellen tegelijk, elke keer een andere helft omhoog en de rest omlaag. Eén zo'n verschuiving haalt vaak
 * tientallen eisen tegelijk, die dan geen eigen zoekvraag meer nodig hebben. Wat hier niet lukt, wordt apart gezocht.
 *
 * `open` zegt hoever een cel mag bewegen (0 tot 1), `ruimte` hoever hoogstens. `null`: de tijd was op.
 */
export async function strooi(
  stelsel: Stelsel,
  eisen: readonly Eis[],
  open: (cel: number) => number,
  ruimte: number,
  oplosser: Oplosser,
): Promise<readonly ReadonlyMap<number, number>[] | null> {
  const bekende = new Set(eisen.flatMap((eis) => eis.bekend));
  const vragen = Array.from({ length: AANTAL }, (_, ronde) => {
    // In half of the rounds the single ones stay put, so that the requirement of a single one is served too.
    const vast = ronde % 2 === 0 ? bekende : new Set<number>();
    const cellen = stelsel.cellen.map((_cel, cel) => cel).filter((cel) => open(cel) > 0 && !vast.has(cel));
    return { cellen, model: strooimodel(stelsel, eisen, cellen, { open, ruimte, ronde }) };
  });
  const antwoorden = await oplosser.losOp(vragen.map(({ model }) => model));
  if (antwoorden.some(({ status }) => status === 'limiet')) return null;
  return vragen.flatMap(({ cellen }, plaats) => {
    const antwoord = antwoorden[plaats];
    if (antwoord?.status !== 'optimaal') return [];
    return [new Map(cellen.map((cel, kolom) => [cel, antwoord.kolommen[kolom] ?? 0] as const))];
  });
}

function strooimodel(
  stelsel: Stelsel,
  eisen: readonly Eis[],
  cellen: readonly number[],
  { open, ruimte, ronde }: { open: (cel: number) => number; ruimte: number; ronde: number },
): Lineairmodel {
  const kolommen = new Map(cellen.map((cel, kolom) => [cel, kolom]));
  const kosten = new Map<number, number>();
  const nodig = new Map<number, number>();
  eisen.forEach(({ doel, omhoog, breedte }, nummer) => {
    const richting = isOmhoog(nummer, ronde) ? 1 : -1;
    for (const [cel, factor] of doel) {
      kosten.set(cel, (kosten.get(cel) ?? 0) + richting * factor);
      nodig.set(cel, Math.max(nodig.get(cel) ?? 0, omhoog, breedte));
    }
  });
  return {
    doel: 'max',
    kolommen: cellen.map((cel) => ({
      kosten: kosten.get(cel) ?? 0,
      onder: -Math.min(stelsel.cellen[cel]?.waarde ?? 0, ruimte) * open(cel),
      boven: Math.min(nodig.get(cel) ?? ruimte, ruimte) * open(cel),
      isGeheel: false,
    })),
    rijen: stelsel.vergelijkingen.flatMap((vergelijking) => {
      const termen = vergelijking.flatMap(([cel, factor]) => {
        const kolom = kolommen.get(cel);
        return kolom === undefined ? [] : [[kolom, factor] as const];
      });
      return termen.length === 0 ? [] : [{ onder: 0, boven: 0, termen }];
    }),
  };
}

/** A fixed scattering of yes and no: the domain knows no chance, and the same figures must give the same choice. */
function isOmhoog(nummer: number, ronde: number): boolean {
  let mengsel = Math.imul(nummer + 1, 0x9e3779b1) ^ Math.imul(ronde + 1, 0x85ebca6b);
  mengsel = Math.imul(mengsel ^ (mengsel >>> 15), 0x2c1b3c6d);
  return ((mengsel ^ (mengsel >>> 13)) & 1) === 1;
}
