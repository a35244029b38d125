import type { Celuitkomst } from './beveilig.ts';
import type { Catalogus, Catalogustabel } from './catalogus.ts';
import type { Methode } from './grootboek.ts';
import { POPULATIES } from './populatie.ts';
import type { Dimensie, Tabel } from './tabel.ts';

/** Eén cel zoals zij naar buiten gaat. `null` is verborgen; waarom staat er niet bij. */
export type Bladcel = { readonly codes: readonly string[]; readonly getoond: number | null };

/** Een tabel zoals zij naar buiten gaat: omschrijving en alleen wat gezien mag worden. */
export type Blad = {
  readonly code: string;
  readonly titel: string;
  readonly as: string;
  readonly eenheid: string;
  readonly moment: string;
  readonly isPeriodeOptelbaar: boolean;
  readonly definitie: Catalogustabel['definitie'];
  readonly bron: string;
  readonly dimensies: readonly Dimensie[];
  readonly cellen: readonly Bladcel[];
};

/** Alles wat in de bestanden komt. Geen naam, geen casusnummer, geen vrije tekst, geen datum fijner dan het halfjaar. */
export type Leveringsinhoud = {
  readonly regio: string;
  readonly gemeenteCode: string;
  readonly gemeente: string;
  readonly periode: string;
  readonly catalogusVersie: string;
  readonly methode: Methode;
  readonly drempel: number;
  readonly bladen: readonly Blad[];
  /** Totalen van het kwaliteitsrapport, afgerond op vijf, `null` onder de drempel. */
  readonly kwaliteit: { readonly fouten: number | null; readonly aandacht: number | null };
};

/** Maakt de bladen van een levering. Een cel zonder uitkomst wordt verborgen: bij twijfel gaat niets naar buiten. */
export function maakBladen(
  catalogus: Catalogus,
  tabellen: readonly Tabel[],
  uitkomsten: ReadonlyMap<string, Celuitkomst>,
): readonly Blad[] {
  return catalogus.tabellen.flatMap((beschrijving): readonly Blad[] => {
    const tabel = tabellen.find(({ code }) => code === beschrijving.code);
    if (tabel === undefined) return [];
    return [
      {
        code: beschrijving.code,
        titel: beschrijving.titel,
        as: catalogus.assen.find(({ code }) => code === beschrijving.as)?.titel ?? beschrijving.as,
        eenheid: beschrijving.eenheid,
        moment: beschrijving.moment,
        isPeriodeOptelbaar: POPULATIES[beschrijving.populatie].isPeriodeOptelbaar,
        definitie: beschrijving.definitie,
        bron: beschrijving.bron.titel,
        dimensies: tabel.dimensies,
        cellen: tabel.cellen.map(({ codes, sleutel }) => ({
          codes,
          getoond: uitkomsten.get(sleutel)?.getoond ?? null,
        })),
      },
    ];
  });
}

/**
 * Een totaal van het kwaliteitsrapport zoals het naar buiten mag: afgerond op vijf, en niets onder de drempel.
 *
 * Per controle een aantal geven kan niet: dat zou het aantal "onbekend" verraden dat in een tabel verborgen is.
 */
export function grofTotaal(aantal: number, drempel: number): number | null {
  return aantal < drempel ? null : Math.round(aantal / 5) * 5;
}

/** De naam van de map van een levering: `monitor-<regio>-<GMcode>-<periode>`. */
export function mapnaamVan({ regio, gemeenteCode, periode }: Leveringsinhoud): string {
  return `monitor-${regio}-${gemeenteCode}-${periode}`;
}

/** Het woord bij een code op een as; een totaal heet "Totaal". */
export function labelVan(dimensie: Dimensie, code: string): string {
  return dimensie.categorieen.find((categorie) => categorie.code === code)?.label ?? 'Totaal';
}
