import type { Stelsel } from '#domain/monitor/stelsel.ts';
import { codeSleutel, maakTabel, stelselVan, type Tabel, type Tabelvorm, TOTAAL } from '#domain/monitor/tabel.ts';

/** A plain additive dimension with the codes as labels. */
export function eenDimensie(id: string, codes: readonly string[]) {
  return { id, label: id, isOptelbaar: true, categorieen: codes.map((code) => ({ code, label: code })) };
}

/** A table of rows and columns out of its inner counts; margins are added. `code|code` names a cell, `_T` a total. */
export function eenTabel(
  binnen: readonly (readonly number[])[],
  opties: {
    readonly rijen?: readonly string[];
    readonly kolommen?: readonly string[];
    readonly populatie?: string;
  } = {},
): { readonly tabel: Tabel; readonly stelsel: Stelsel; readonly nummer: (naam: string) => number } {
  const rijen = opties.rijen ?? binnen.map((_, rij) => `r${rij}`);
  const kolommen = opties.kolommen ?? (binnen[0] ?? []).map((_, kolom) => `k${kolom}`);
  const vorm: Tabelvorm = {
    code: 'X01',
    populatie: opties.populatie ?? 'casus.instroom.2026-H1',
    dimensies: [eenDimensie('rij', rijen), eenDimensie('kolom', kolommen)],
  };
  const tellingen = new Map(
    rijen.flatMap((rij, r) => kolommen.map((kolom, k) => [codeSleutel([rij, kolom]), binnen[r]?.[k] ?? 0] as const)),
  );
  const tabel = maakTabel(vorm, tellingen);
  const nummers = new Map(tabel.cellen.map((cel, nummer) => [codeSleutel(cel.codes), nummer]));
  return {
    tabel,
    stelsel: stelselVan(tabel),
    nummer: (naam) => nummers.get(naam.replace('totaal', TOTAAL)) ?? -1,
  };
}
