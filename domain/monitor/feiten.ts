import type {
  CasusStatus,
  Fase,
  Geslacht,
  Instroombron,
  Kenmerk,
  Resultaat,
  Rol,
  Vorm,
} from '#domain/casus/lijsten.ts';
import type { BesluitHulp, BesluitMelden, KindcheckUitkomst, VtSoort } from '#domain/meldcode/lijsten.ts';

/**
 * Wat de cijfers van een casus moeten weten, zonder naam, adres of vrije tekst. Datums zijn `YYYY-MM-DD`; waar een
 * datum maar voor een deel bekend was, is het de vroegste dag die zij kan betekenen. Momenten zijn al kalenderdagen.
 */
export type Casusfeit = {
  readonly id: string;
  readonly nummer: string;
  readonly status: CasusStatus;
  readonly fase: Fase | null;
  readonly instroombron: Instroombron | null;
  readonly binnengekomenOp: string | null;
  readonly gemaaktOp: string;
  readonly afgeslotenOp: string | null;
  readonly resultaat: Resultaat | null;
  readonly vormen: readonly Vorm[];
  readonly kenmerken: readonly Kenmerk[];
  readonly regieVanaf: readonly string[];
  readonly heeftRegisseurNu: boolean;
  readonly signalenOp: readonly string[];
  readonly besluiten: readonly Besluitfeit[];
  readonly kindcheck: KindcheckUitkomst | null;
  readonly plan: Planfeit | null;
  readonly personen: readonly Persoonfeit[];
  readonly acties: readonly Actiefeit[];
  readonly meldingen: readonly Meldingfeit[];
  readonly huisverboden: readonly Huisverbodfeit[];
};

export type Besluitfeit = {
  readonly op: string;
  readonly melden: BesluitMelden;
  readonly hulp: BesluitHulp;
  readonly isHulpZonderToets: boolean;
};

export type Planfeit = { readonly evaluatieOp: string | null; readonly veiligheidsafsprakenVanaf: readonly string[] };

export type Persoonfeit = {
  readonly rol: Rol;
  readonly geslacht: Geslacht;
  readonly geboortedatum: string | null;
  readonly leeftijd: number | null;
  readonly leeftijdOp: string | null;
  readonly isGezinslid: boolean;
  readonly gesprokenOp: string | null;
  readonly heeftRedenNietGesproken: boolean;
};

export type Actiefeit = {
  readonly heeftEigenaar: boolean;
  readonly datum: string | null;
  readonly gemaaktOp: string;
  readonly afgerondOp: string | null;
};

export type Meldingfeit = {
  readonly soort: VtSoort;
  readonly isAnoniem: boolean;
  readonly op: string | null;
  readonly gemaaktOp: string;
};

export type Huisverbodfeit = {
  readonly opgelegdOp: string | null;
  readonly gemaaktOp: string;
  readonly isVerlengd: boolean;
  readonly isIngetrokken: boolean;
  readonly isOvertreden: boolean;
  readonly hulpAanvaard: 'ja' | 'deels' | 'nee' | 'onbekend';
};

/** De dag waarop een casus voor de cijfers begint: de dag van binnenkomst, anders de dag van vastleggen. */
export function beginVan(casus: Casusfeit): string {
  return casus.binnengekomenOp ?? casus.gemaaktOp;
}
