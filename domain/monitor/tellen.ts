import { type Catalogus, type Catalogustabel, tabelvormVan } from './catalogus.ts';
import type { Casusfeit } from './feiten.ts';
import { type Dimensiecode, klassenVan } from './indeling.ts';
import { halfjarenVan, peilhalfjaar } from './periode.ts';
import { eenhedenVan, POPULATIES } from './populatie.ts';
import { codeSleutel, maakTabel, type Tabel, type Tabelvorm, type Tellingen } from './tabel.ts';

/** Zoekt de tellingen van een tabel met deze vorm die al geleverd is; `null` als dat nog niet is gebeurd. */
export type Vastgesteld = (vorm: Tabelvorm) => Tellingen | null;

/**
 * Telt een catalogustabel over een periode. Een jaar is de som van zijn halfjaren (instroom, uitstroom) of de stand op
 * de laatste dag. Wat al geleverd is blijft zoals het was, ook als er daarna nog iets is bijgeschreven.
 */
export function telTabel(
  catalogus: Catalogus,
  tabel: Catalogustabel,
  casussen: readonly Casusfeit[],
  periode: string,
  vastgesteld: Vastgesteld,
): Tabel {
  const vorm = tabelvormVan(catalogus, tabel, periode);
  const geheel = vastgesteld(vorm);
  if (geheel !== null) return maakTabel(vorm, geheel);
  const halfjaren = POPULATIES[tabel.populatie].isPeriodeOptelbaar ? halfjarenVan(periode) : [peilhalfjaar(periode)];
  const som = new Map<string, number>();
  for (const halfjaar of halfjaren) {
    const deel =
      vastgesteld(tabelvormVan(catalogus, tabel, halfjaar)) ?? telHalfjaar(catalogus, tabel, casussen, halfjaar);
    for (const [codes, aantal] of deel) som.set(codes, (som.get(codes) ?? 0) + aantal);
  }
  return maakTabel(vorm, som);
}

function telHalfjaar(
  catalogus: Catalogus,
  tabel: Catalogustabel,
  casussen: readonly Casusfeit[],
  halfjaar: string,
): Tellingen {
  const tellingen = new Map<string, number>();
  const tel = (codes: readonly string[]) =>
    tellingen.set(codeSleutel(codes), (tellingen.get(codeSleutel(codes)) ?? 0) + 1);
  const { meervoudig } = tabel;
  for (const eenheid of eenhedenVan(tabel.populatie, casussen, halfjaar)) {
    const klassen = (id: Dimensiecode) => klassenVan(id, eenheid, { halfjaar });
    if (meervoudig === null) {
      tel(tabel.dimensies.map((id) => klassen(id)[0] ?? ''));
      continue;
    }
    // Every class is a yes/no question of its own, so that "no" counts as published too.
    for (const klasse of klassenVanDimensie(catalogus, meervoudig)) {
      const codes = tabel.dimensies.map((id) => (id === meervoudig ? klasse : (klassen(id)[0] ?? '')));
      tel([...codes, klassen(meervoudig).includes(klasse) ? 'ja' : 'nee']);
    }
  }
  return tellingen;
}

function klassenVanDimensie(catalogus: Catalogus, id: Dimensiecode): readonly string[] {
  return catalogus.dimensies.find((dimensie) => dimensie.id === id)?.categorieen.map(({ code }) => code) ?? [];
}
