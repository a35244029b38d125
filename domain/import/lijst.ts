import { doeAlles, type Stappen } from '#domain/stappen.ts';
import { type Blad, type Cel, celTekst, isLegeRij } from './blad.ts';
import { type Volgorde, volgordeVan } from './datum.ts';
import { merkDubbel } from './dubbel.ts';
import { groepeer } from './groepen.ts';
import type { Omgeving } from './inhoud.ts';
import { breedteVan, isHerhaaldeKop, isTotaalregel } from './kopregel.ts';
import { volledigeNamen } from './regisseur.ts';
import { leesCasusRij } from './rij-casus.ts';
import { leesHuisverbodRij } from './rij-huisverbod.ts';
import { type Bronrij, type Lijstcontext, maakRijlezer, noteer, type Rijlezer } from './rijbron.ts';
import { kaal } from './tekst.ts';
import type { BegrepenCasus, BegrepenHuisverbod, Bevinding, Bronregel, Indeling, RijVoorstel } from './voorstel.ts';
import { keurTekst } from './vrije-tekst.ts';

/** Verbeteringen van de gebruiker: rijnummer -> kolom -> nieuwe tekst. */
export type Correcties = Readonly<Record<number, Readonly<Record<number, string>>>>;

/** Wat voor alle rijen van een werkblad gelijk is; de kolommen bewijzen zelf hoe zij datums schrijven. Een kolom per stap. */
export function* maakContext(blad: Pick<Blad, 'rijen'>, indeling: Indeling, omgeving: Omgeving): Stappen<Lijstcontext> {
  const rijen = blad.rijen.slice(indeling.kopRij + 1);
  const teksten = (kolom: number) => rijen.map((rij) => celTekst(rij[kolom]));
  const volgorden: Record<number, Volgorde> = {};
  for (const { kolom } of indeling.kolommen) {
    yield;
    volgorden[kolom] = volgordeVan(teksten(kolom));
  }
  const regie = indeling.kolommen.find((een) => een.veld === 'regisseur');
  return {
    indeling,
    volgorden,
    regisseurs: regie === undefined ? [] : volledigeNamen(teksten(regie.kolom)),
    gemeenten: omgeving.gemeenten,
    vandaag: omgeving.vandaag,
    isPerPersoon: isPerPersoon(indeling, teksten),
  };
}

/** Een persoon per rij: er is een kolom met een enkele persoon en het nummer van de casus komt geregeld terug. */
function isPerPersoon(indeling: Indeling, teksten: (kolom: number) => readonly string[]): boolean {
  const heeft = (...velden: readonly string[]) => indeling.kolommen.some((een) => velden.includes(een.veld));
  const persoonskolommen = new Set(indeling.kolommen.map((een) => een.persoon).filter((naam) => naam !== null));
  if (indeling.soort !== 'casussen' || persoonskolommen.size !== 1 || heeft('volwassene', 'slachtoffer', 'pleger'))
    return false;
  const nummer =
    indeling.kolommen.find((een) => een.veld === 'nummer') ??
    indeling.kolommen.find((een) => een.veld === 'gezinsnaam');
  if (nummer === undefined) return false;
  const gevuld = teksten(nummer.kolom).filter((tekst) => tekst !== '');
  const leeg = teksten(nummer.kolom).length - gevuld.length;
  return (
    gevuld.length > 0 && (gevuld.length - new Set(gevuld.map(kaal)).size + leeg) / teksten(nummer.kolom).length >= 0.15
  );
}

/** Leest een heel werkblad: een voorstel per niet-lege rij onder de kopregel, met dubbele rijen gemerkt. */
export function leesLijst(
  blad: Pick<Blad, 'rijen'>,
  indeling: Indeling,
  omgeving: Omgeving,
  correcties: Correcties = {},
): readonly RijVoorstel[] {
  const context = doeAlles(maakContext(blad, indeling, omgeving));
  const voorstellen = blad.rijen.flatMap((cellen, plaats) => {
    const rij = plaats + 1;
    if (plaats <= indeling.kopRij || isLegeRij(cellen)) return [];
    return [leesRij({ rij, cellen, correcties: correcties[rij] ?? {} }, context)];
  });
  return doeAlles(rondLijstAf(voorstellen, context));
}

/** Voegt aan de rijen toe wat er over meer dan een rij te zeggen is: gelijke rijen, hetzelfde gezin, dezelfde casus. */
export function* rondLijstAf(
  voorstellen: readonly RijVoorstel[],
  context: Pick<Lijstcontext, 'isPerPersoon'>,
): Stappen<readonly RijVoorstel[]> {
  const gemerkt = yield* merkDubbel(nummerSleutels(voorstellen), context.isPerPersoon);
  yield;
  return groepeer(gemerkt, context.isPerPersoon);
}

/** Twee rijen die letterlijk gelijk zijn, krijgen een volgnummer: anders verdween de tweede bij een tweede import. */
function nummerSleutels(voorstellen: readonly RijVoorstel[]): readonly RijVoorstel[] {
  const sleutels = new Map<string, number>();
  return voorstellen.map((voorstel) => {
    const keer = (sleutels.get(voorstel.regelSleutel) ?? 0) + 1;
    sleutels.set(voorstel.regelSleutel, keer);
    return keer === 1 ? voorstel : { ...voorstel, regelSleutel: `${voorstel.regelSleutel}#${keer}` };
  });
}

type Koppen = { readonly koppen: readonly string[]; readonly kaleKoppen: readonly string[] };

/** De koppen van een indeling, een keer uitgerekend: elke rij vraagt ze. */
const KOPPEN = new WeakMap<Indeling, Koppen>();

function koppenVan(indeling: Indeling): Koppen {
  const bekend = KOPPEN.get(indeling);
  if (bekend) return bekend;
  const koppen = indeling.kolommen.map((een) => een.kop);
  const nieuw = { koppen, kaleKoppen: koppen.map((kop) => kaal(kop)) };
  KOPPEN.set(indeling, nieuw);
  return nieuw;
}

/** Leest een rij opnieuw, bijvoorbeeld nadat de gebruiker een cel verbeterde of een lezing koos. */
export function leesRij(bron: Bronrij, context: Lijstcontext): RijVoorstel {
  const { indeling } = context;
  const { koppen, kaleKoppen } = koppenVan(indeling);
  const basis = {
    rij: bron.rij,
    groep: bron.rij,
    bronregel: maakBronregel(bron, koppen),
    regelSleutel: regelSleutel(bron.cellen, kaleKoppen, indeling.soort),
  };
  const overslaan = redenOverslaan(bron.cellen, kaleKoppen);
  if (overslaan !== undefined) {
    return {
      ...basis,
      staat: 'overgeslagen',
      begrepen: null,
      bevindingen: [{ kolom: null, veld: null, ernst: 'info', code: overslaan }],
    };
  }
  const lezer = maakRijlezer(bron, context);
  const begrepen = indeling.soort === 'casussen' ? leesCasusRij(lezer) : leesHuisverbodRij(lezer);
  keurCellen(lezer);
  const weigering = begrepen.soort === 'casussen' ? redenWeigerenCasus(begrepen) : redenWeigerenHuisverbod(begrepen);
  if (weigering) noteer(lezer, null, null, weigering);
  return { ...basis, staat: staatVan(lezer.bevindingen), begrepen, bevindingen: [...lezer.bevindingen] };
}

function redenOverslaan(
  cellen: readonly Cel[],
  kaleKoppen: readonly string[],
): 'KOPREGEL_HERHAALD' | 'TOTAALREGEL' | undefined {
  if (isHerhaaldeKop(cellen, kaleKoppen)) return 'KOPREGEL_HERHAALD';
  return isTotaalregel(cellen) ? 'TOTAALREGEL' : undefined;
}

function keurCellen(lezer: Rijlezer): void {
  for (const [kolom, cel] of lezer.bron.cellen.entries()) {
    const tekst = celTekst(cel);
    if (tekst === '') continue;
    const veld = lezer.context.indeling.kolommen.find((een) => een.kolom === kolom)?.veld ?? 'bronregel';
    for (const los of keurTekst(tekst, cel.soort === 'formule')) noteer(lezer, kolom, veld, los);
  }
}

type Weigering = Pick<Bevinding, 'ernst' | 'code'>;

/** Zonder naam en zonder datum is er niets om een casus van te maken; alleen zonder naam is het twijfel. */
function redenWeigerenCasus(begrepen: BegrepenCasus): Weigering | undefined {
  const heeftNaam = begrepen.gezinsnaam !== null || begrepen.personen.some((een) => een.volledigeNaam !== '');
  if (heeftNaam) return undefined;
  const datums = [begrepen.binnengekomen, begrepen.laatsteContact, begrepen.huisverbod?.opgelegdOp ?? null];
  const heeftDatum =
    datums.some((datum) => datum !== null) || begrepen.personen.some((een) => een.geboortedatum !== null);
  return heeftDatum ? { ernst: 'twijfel', code: 'GEEN_NAAM' } : { ernst: 'geweigerd', code: 'GEEN_NAAM_OF_DATUM' };
}

/** Een huisverbod zonder moment van opleggen heeft geen termijn, en zonder naam hoort het bij niemand. */
function redenWeigerenHuisverbod(begrepen: BegrepenHuisverbod): Weigering | undefined {
  const namen = [begrepen.uithuisgeplaatste, ...begrepen.achterblijvers].filter(
    (een) => (een?.volledigeNaam ?? '') !== '',
  );
  if (begrepen.huisverbod.opgelegdOp === null)
    return { ernst: 'geweigerd', code: namen.length === 0 ? 'GEEN_NAAM_OF_DATUM' : 'GEEN_OPLEGGING' };
  return begrepen.uithuisgeplaatste?.volledigeNaam ? undefined : { ernst: 'twijfel', code: 'GEEN_NAAM' };
}

/** De staat van een rij: een weigering zonder kolom geldt de hele rij, een weigering van een cel is twijfel. */
function staatVan(bevindingen: readonly Bevinding[]): RijVoorstel['staat'] {
  if (bevindingen.some((een) => een.ernst === 'geweigerd' && een.kolom === null)) return 'geweigerd';
  return bevindingen.some((een) => een.ernst !== 'info') ? 'twijfel' : 'goed';
}

/** Alle gevulde cellen van de bron met hun kop, zoals zij er stonden: geen cel gaat verloren. */
function maakBronregel(bron: Bronrij, koppen: readonly string[]): Bronregel {
  const breedte = Math.max(
    breedteVan([bron.cellen]),
    ...Object.keys(bron.correcties).map((kolom) => Number(kolom) + 1),
  );
  return Array.from({ length: breedte }, (_, kolom) => {
    const tekst = bron.cellen[kolom]?.tekst ?? '';
    const gecorrigeerd = bron.correcties[kolom];
    const kop = koppen[kolom] || `Kolom ${kolom + 1}`;
    return gecorrigeerd === undefined ? { kop, tekst } : { kop, tekst, gecorrigeerd };
  }).filter((deel) => deel.tekst.trim() !== '' || deel.gecorrigeerd !== undefined);
}

/** Vaste sleutel van een rij: dezelfde cellen geven dezelfde sleutel, ook in een andere rij- of kolomvolgorde. */
function regelSleutel(cellen: readonly Cel[], kaleKoppen: readonly string[], soort: string): string {
  const delen = cellen
    .map((cel, kolom) => ({
      kop: kaleKoppen[kolom] || `kolom ${kolom + 1}`,
      tekst: celTekst(cel).replace(/\s+/g, ' '),
    }))
    .filter((deel) => deel.tekst !== '')
    .map((deel) => JSON.stringify([deel.kop, deel.tekst]))
    .sort();
  return `${soort}|${delen.join('|')}`;
}
