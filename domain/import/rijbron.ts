import type { Datum } from '#domain/datum/datum.ts';
import { type Cel, celTekst, LEGE_CEL } from './blad.ts';
import { type DatumLezing, type Datumregels, leesDatumCel, type Volgorde } from './datum.ts';
import { type LosseBevinding, tweeLezingen } from './personen.ts';
import type { GemeenteMetKernen } from './plaats.ts';
import type { Veld } from './velden.ts';
import type { Bevinding, Indeling, KolomVoorstel } from './voorstel.ts';

/** Wat voor elke rij van de lijst hetzelfde is: de indeling, wat de kolommen over datums bewijzen, en de omgeving. */
export type Lijstcontext = {
  readonly indeling: Indeling;
  readonly volgorden: Readonly<Record<number, Volgorde>>;
  readonly regisseurs: readonly string[];
  readonly gemeenten: readonly GemeenteMetKernen[];
  readonly vandaag: Datum;
  /** Staat elke persoon op een eigen rij, met het nummer van de casus erbij? */
  readonly isPerPersoon: boolean;
};

/** Een rij van de bron met wat de gebruiker erin verbeterde (kolom -> nieuwe tekst). `rij` telt vanaf 1. */
export type Bronrij = {
  readonly rij: number;
  readonly cellen: readonly Cel[];
  readonly correcties: Readonly<Record<number, string>>;
};

/** Een rij tijdens het lezen: geeft cellen per veld en verzamelt bevindingen. */
export type Rijlezer = {
  readonly bron: Bronrij;
  readonly context: Lijstcontext;
  readonly bevindingen: Bevinding[];
};

/** Maakt een lezer voor een rij. */
export function maakRijlezer(bron: Bronrij, context: Lijstcontext): Rijlezer {
  return { bron, context, bevindingen: [] };
}

/** De cel zoals hij nu geldt: de verbetering van de gebruiker gaat voor, daarna de uitkomst van een formule. */
function celVan(lezer: Rijlezer, kolom: number): Cel {
  const correctie = lezer.bron.correcties[kolom];
  if (correctie !== undefined) return { tekst: correctie, soort: 'tekst' };
  return lezer.bron.cellen[kolom] ?? LEGE_CEL;
}

/** De tekst van een kolom om te lezen, zonder witruimte eromheen. */
export function tekstVan(lezer: Rijlezer, kolom: number): string {
  const cel = celVan(lezer, kolom);
  return (cel.uitkomst ?? celTekst(cel)).trim();
}

/** De kolommen die naar een veld gaan en in deze rij gevuld zijn. */
export function gevuld(lezer: Rijlezer, veld: Veld): readonly KolomVoorstel[] {
  return lezer.context.indeling.kolommen.filter((een) => een.veld === veld && tekstVan(lezer, een.kolom) !== '');
}

/** De eerste gevulde kolom van een veld met zijn tekst; `undefined` als er niets staat. */
export function eersteVan(lezer: Rijlezer, veld: Veld): { readonly kolom: number; readonly tekst: string } | undefined {
  const [eerste] = gevuld(lezer, veld);
  return eerste && { kolom: eerste.kolom, tekst: tekstVan(lezer, eerste.kolom) };
}

/** Alle gevulde kolommen van een veld achter elkaar; `null` als er niets staat. */
export function samengevoegd(lezer: Rijlezer, veld: Veld, tussen: string): string | null {
  const teksten = gevuld(lezer, veld).map((een) => tekstVan(lezer, een.kolom));
  return teksten.length === 0 ? null : teksten.join(tussen);
}

/** Legt een bevinding vast bij een kolom en veld; zonder kolom gaat zij over de hele rij. */
export function noteer(lezer: Rijlezer, kolom: number | null, veld: Veld | null, los: LosseBevinding): void {
  const isAlGezegd = lezer.bevindingen.some(
    (een) => een.kolom === kolom && een.code === los.code && een.waarde === los.waarde,
  );
  if (!isAlGezegd) lezer.bevindingen.push({ kolom, veld, ...los });
}

/** De regels waarmee een kolom zijn datums leest. */
export function datumregels(lezer: Rijlezer, kolom: number, eeuw: Datumregels['eeuw']): Datumregels {
  return { volgorde: lezer.context.volgorden[kolom] ?? 'onbekend', eeuw, vandaag: lezer.context.vandaag };
}

/** De lezing van een datumkolom. */
export function datumVan(lezer: Rijlezer, kolom: number, eeuw: Datumregels['eeuw']): DatumLezing {
  return leesDatumCel(celVan(lezer, kolom), datumregels(lezer, kolom, eeuw));
}

/** Leest een veld dat een dag moet zijn, en noteert waarom dat niet of niet zeker lukt. */
export function leesDag(
  lezer: Rijlezer,
  veld: Veld,
  eeuw: Datumregels['eeuw'] = 'casus',
): { readonly dag: Datum | null; readonly kolom: number | null } {
  const eerste = eersteVan(lezer, veld);
  if (!eerste) return { dag: null, kolom: null };
  const { kolom, tekst } = eerste;
  const lezing = datumVan(lezer, kolom, eeuw);
  if (lezing.soort === 'datum') {
    if (lezing.keuzen.length > 1) noteer(lezer, kolom, veld, tweeLezingen(tekst, lezing));
    if (lezing.rest !== '') noteer(lezer, kolom, veld, { ernst: 'info', code: 'DATUM_MET_TEKST', waarde: lezing.rest });
    return { dag: lezing.iso, kolom };
  }
  noteer(lezer, kolom, veld, geenDag(lezing, tekst));
  return { dag: null, kolom };
}

function geenDag(lezing: DatumLezing, tekst: string): LosseBevinding {
  if (lezing.soort === 'onmogelijk')
    return { ernst: 'geweigerd', code: 'DATUM_ONMOGELIJK', waarde: lezing.stuk.trim() };
  if (lezing.soort === 'deel') return { ernst: 'twijfel', code: 'DATUM_ALLEEN_DEEL', waarde: lezing.deeldatum };
  return { ernst: 'twijfel', code: 'DATUM_ONLEESBAAR', waarde: tekst };
}
