import { beginVan, type Casusfeit, type Persoonfeit } from './feiten.ts';
import { grenzenVan } from './periode.ts';

/** `fout`: het cijfer klopt niet of spreekt zichzelf tegen. `aandacht`: het valt in "onbekend" of is te laat. */
export const ERNST = ['fout', 'aandacht'] as const;
export type Ernst = (typeof ERNST)[number];

/** Codes van het kwaliteitsrapport; de zin erbij staat in de schermteksten onder dezelfde code. */
export const KWALITEITSCODES = [
  'KWA-01',
  'KWA-02',
  'KWA-03',
  'KWA-04',
  'KWA-05',
  'KWA-06',
  'KWA-07',
  'KWA-08',
  'KWA-09',
  'KWA-10',
  'KWA-11',
  'KWA-12',
  'KWA-13',
  'KWA-14',
  'KWA-15',
  'KWA-16',
  'KWA-17',
  'KWA-18',
  'KWA-19',
  'KWA-20',
] as const;
export type Kwaliteitscode = (typeof KWALITEITSCODES)[number];

/** Eén regel van het rapport: wat er aan welke casus ontbreekt, met wat de zin nodig heeft (aantal of datum). */
export type Kwaliteitsregel = {
  readonly code: Kwaliteitscode;
  readonly ernst: Ernst;
  readonly casusId: string;
  readonly nummer: string;
  readonly aantal: number | null;
  readonly datum: string | null;
};

type Treffer = { readonly aantal?: number; readonly datum?: string } | null;
type Controle = {
  readonly code: Kwaliteitscode;
  readonly ernst: Ernst;
  readonly zoek: (casus: Casusfeit, vandaag: string) => Treffer;
};

const alsWaar = (isWaar: boolean): Treffer => (isWaar ? {} : null);
const alsMeer = (aantal: number): Treffer => (aantal > 0 ? { aantal } : null);
const alsDatum = (datum: string | undefined): Treffer => (datum === undefined ? null : { datum });

/** De controles, met de tabel die eronder lijdt. */
const CONTROLES: readonly Controle[] = [
  // Alle instroomtabellen: zonder binnenkomst telt de dag van vastleggen.
  { code: 'KWA-01', ernst: 'fout', zoek: (casus) => alsWaar(casus.binnengekomenOp === null) },
  // B01
  {
    code: 'KWA-02',
    ernst: 'aandacht',
    zoek: ({ instroombron }) => alsWaar(instroombron === null || instroombron === 'onbekend'),
  },
  // B02
  {
    code: 'KWA-03',
    ernst: 'aandacht',
    zoek: ({ vormen }) => alsWaar(vormen.every((vorm) => vorm === 'onbekend')),
  },
  // D07
  { code: 'KWA-04', ernst: 'fout', zoek: (casus) => alsWaar(casus.afgeslotenOp === null && !casus.heeftRegisseurNu) },
  // B05
  { code: 'KWA-05', ernst: 'aandacht', zoek: (casus) => alsWaar(casus.kindcheck === null) },
  // D03
  {
    code: 'KWA-06',
    ernst: 'aandacht',
    zoek: ({ afgeslotenOp, resultaat }) =>
      alsWaar(afgeslotenOp !== null && (resultaat === null || resultaat === 'onbekend')),
  },
  // B04: een besluit van voor het eerste signaal
  { code: 'KWA-07', ernst: 'fout', zoek: (casus) => alsDatum(besluitVoorSignaal(casus)) },
  // D03, stand
  {
    code: 'KWA-08',
    ernst: 'fout',
    zoek: (casus) =>
      alsDatum(casus.afgeslotenOp !== null && casus.afgeslotenOp < beginVan(casus) ? casus.afgeslotenOp : undefined),
  },
  // C01, C02, G02
  { code: 'KWA-09', ernst: 'aandacht', zoek: (casus) => alsMeer(casus.personen.filter(isZonderLeeftijd).length) },
  {
    code: 'KWA-10',
    ernst: 'aandacht',
    zoek: (casus) => alsMeer(casus.personen.filter(({ geslacht }) => geslacht === 'onbekend').length),
  },
  { code: 'KWA-11', ernst: 'aandacht', zoek: (casus) => alsWaar(casus.personen.length === 0) },
  {
    code: 'KWA-12',
    ernst: 'aandacht',
    zoek: (casus) => alsMeer(casus.personen.filter(({ rol }) => rol === 'onbekend').length),
  },
  // D08: hulp zonder dag waarop vraag 5 getoetst wordt
  {
    code: 'KWA-13',
    ernst: 'fout',
    zoek: (casus) => alsWaar(casus.besluiten.some((besluit) => besluit.isHulpZonderToets)),
  },
  // D06
  {
    code: 'KWA-14',
    ernst: 'aandacht',
    zoek: ({ afgeslotenOp, plan }, vandaag) => {
      const op = plan?.evaluatieOp ?? null;
      return alsDatum(afgeslotenOp === null && op !== null && op < vandaag ? op : undefined);
    },
  },
  // S02
  {
    code: 'KWA-15',
    ernst: 'aandacht',
    zoek: (casus) =>
      alsMeer(
        casus.acties.filter((actie) => actie.afgerondOp === null && (!actie.heeftEigenaar || actie.datum === null))
          .length,
      ),
  },
  // S01
  {
    code: 'KWA-16',
    ernst: 'aandacht',
    zoek: (casus) => alsMeer(casus.personen.filter(isNietGesprokenZonderReden).length),
  },
  // D01
  {
    code: 'KWA-17',
    ernst: 'aandacht',
    zoek: (casus) => alsWaar(casus.status === 'hulp_loopt' && casus.fase === null),
  },
  // B03
  {
    code: 'KWA-18',
    ernst: 'aandacht',
    zoek: (casus) => alsMeer(casus.meldingen.filter(({ op }) => op === null).length),
  },
  // D09, D10
  {
    code: 'KWA-19',
    ernst: 'aandacht',
    zoek: (casus) => alsMeer(casus.huisverboden.filter(({ opgelegdOp }) => opgelegdOp === null).length),
  },
  // Alle tabellen: een dag die nog moet komen
  { code: 'KWA-20', ernst: 'fout', zoek: (casus, vandaag) => alsDatum(dagInToekomst(casus, vandaag)) },
];

/** Was de casus in de periode open, of kwam zij toen binnen of werd zij toen afgesloten? */
export function teltMee(casus: Casusfeit, periode: string): boolean {
  const { van, tot } = grenzenVan(periode);
  return beginVan(casus) <= tot && (casus.afgeslotenOp === null || casus.afgeslotenOp >= van);
}

/**
 * Het kwaliteitsrapport over de casussen die in een periode meetellen (binnengekomen, open of afgesloten). Ernstigste
 * regels eerst, daarna op nummer. `vandaag` is `YYYY-MM-DD`.
 */
export function maakKwaliteitsrapport(
  casussen: readonly Casusfeit[],
  periode: string,
  vandaag: string,
): readonly Kwaliteitsregel[] {
  return casussen
    .filter((casus) => teltMee(casus, periode))
    .flatMap((casus) =>
      CONTROLES.flatMap(({ code, ernst, zoek }): readonly Kwaliteitsregel[] => {
        const treffer = zoek(casus, vandaag);
        if (treffer === null) return [];
        const { aantal = null, datum = null } = treffer;
        return [{ code, ernst, casusId: casus.id, nummer: casus.nummer, aantal, datum }];
      }),
    )
    .sort(
      (a, b) =>
        ERNST.indexOf(a.ernst) - ERNST.indexOf(b.ernst) ||
        a.code.localeCompare(b.code) ||
        a.nummer.localeCompare(b.nummer),
    );
}

function besluitVoorSignaal(casus: Casusfeit): string | undefined {
  const eersteSignaal = casus.signalenOp.toSorted()[0];
  const eersteBesluit = casus.besluiten.map(({ op }) => op).sort()[0];
  const isTegenstrijdig = eersteSignaal !== undefined && eersteBesluit !== undefined && eersteBesluit < eersteSignaal;
  return isTegenstrijdig ? eersteBesluit : undefined;
}

function dagInToekomst(casus: Casusfeit, vandaag: string): string | undefined {
  return [casus.binnengekomenOp, casus.afgeslotenOp, ...casus.signalenOp, ...casus.besluiten.map(({ op }) => op)]
    .filter((dag) => dag !== null)
    .find((dag) => dag > vandaag);
}

function isZonderLeeftijd(persoon: Persoonfeit): boolean {
  return persoon.geboortedatum === null && persoon.leeftijd === null;
}

function isNietGesprokenZonderReden(persoon: Persoonfeit): boolean {
  return persoon.isGezinslid && persoon.gesprokenOp === null && !persoon.heeftRedenNietGesproken;
}
