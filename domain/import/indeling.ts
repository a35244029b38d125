import { doeAlles, type Stappen } from '#domain/stappen.ts';
import type { Cel } from './blad.ts';
import { lijktGezinsnaam, type Omgeving, scoorInhoud } from './inhoud.ts';
import { type Kopscore, persoonInKop, scoorKop } from './koppen.ts';
import { koppenVan, zoekKopregel } from './kopregel.ts';
import { kaal } from './tekst.ts';
import { isPersoonsdeel, isPersoonsveld, type LijstSoort, magVaker, type Veld, veldenVan } from './velden.ts';
import type { Indeling, KolomVoorstel } from './voorstel.ts';

/** Onder deze score blijft een kolom liever bronregel dan dat de import gokt. */
const ONDERGRENS = 0.34;

/** Kolomkeuzen van een eerdere import: kale kop -> veld. */
export type Onthouden = Readonly<Record<string, Veld>>;

/** Onder welke sleutel een kolomkeuze onthouden wordt. */
export function kopsleutel(kop: string): string {
  return kaal(kop);
}

type Kandidaat = Kopscore & { readonly reden: KolomVoorstel['reden'] };

type Vraag = readonly [
  rijen: readonly (readonly Cel[])[],
  omgeving: Omgeving,
  onthouden?: Onthouden,
  /** De kopregel die de gebruiker aanwijst. */
  kopRij?: number,
];

/** Stelt voor hoe een werkblad gelezen wordt: soort lijst, kopregel en voor elke kolom een veld met score en reden. */
export function stelIndelingVoor(...vraag: Vraag): Indeling {
  return doeAlles(indelingInStappen(...vraag));
}

/** Zoals `stelIndelingVoor`, een kolom per stap. */
export function* indelingInStappen(...[rijen, omgeving, onthouden = {}, kopRij]: Vraag): Stappen<Indeling> {
  const kop = kopRij === undefined ? zoekKopregel(rijen) : { kopRij, koppen: koppenVan(rijen, kopRij) };
  const inhoud = rijen.slice(kop.kopRij + 1);
  const koppen = kop.koppen.map((tekst) => scoorKop(tekst));
  const soort = soortVan(koppen);
  const toegestaan = new Set(veldenVan(soort));
  const kandidaten: (readonly Kandidaat[])[] = [];
  for (const [kolom, tekst] of kop.koppen.entries()) {
    yield;
    const vast = onthouden[kopsleutel(tekst)];
    if (vast !== undefined && toegestaan.has(vast)) {
      kandidaten.push([{ veld: vast, score: 1, reden: 'onthouden' }]);
      continue;
    }
    const cellen = inhoud.map((rij) => rij[kolom]).filter((cel) => cel !== undefined);
    const uitKop = duidNaam(koppen, kolom, cellen, soort);
    const gewogen = weeg(uitKop, scoorInhoud(cellen, omgeving));
    kandidaten.push(gewogen.filter((een) => toegestaan.has(een.veld) && !isAdresVanEen(een.veld, tekst)));
  }
  return { soort, kopRij: kop.kopRij, kolommen: [...verdeelPersonen(kiesVelden(kop.koppen, kandidaten))] };
}

/** Een adres van alleen de pleger, de ex of een kind is niet het adres van het gezin: dat blijft bronregel. */
function isAdresVanEen(veld: Veld, kop: string): boolean {
  if (veld !== 'adres' && veld !== 'postcode' && veld !== 'gemeente') return false;
  return /^(?:pleger|ex|partner|vader|kind|uithuisgeplaatste)/.test(persoonInKop(kop) ?? '');
}

/** Een register van huisverboden heeft koppen die een casussenlijst niet heeft. */
function soortVan(koppen: readonly (readonly Kopscore[])[]): LijstSoort {
  const heeft = (veld: Veld) => koppen.some((scores) => scores.some((een) => een.veld === veld && een.score >= 0.75));
  const tekens = (['uithuisgeplaatste', 'achterblijver', 'opgelegdOp', 'duur', 'verloop'] as const).filter(
    heeft,
  ).length;
  const isRegister = tekens >= 2 && (heeft('uithuisgeplaatste') || heeft('opgelegdOp'));
  return isRegister && !heeft('meldcodeStap') && !heeft('regisseur') ? 'huisverboden' : 'casussen';
}

/** De kop "Naam" is een gezin of een persoon: de rest van de lijst en de cellen zeggen welk van de twee. */
function duidNaam(
  koppen: readonly (readonly Kopscore[])[],
  kolom: number,
  cellen: readonly Cel[],
  soort: LijstSoort,
): readonly Kopscore[] {
  const scores = koppen[kolom] ?? [];
  const isLosseNaam =
    scores.some((een) => een.veld === 'gezinsnaam' && een.score < 0.5) && scores.some((een) => een.veld === 'persoon');
  if (!isLosseNaam || soort === 'huisverboden') return scores;
  const elders = (veld: Veld) => koppen.some((ander, plaats) => plaats !== kolom && ander[0]?.veld === veld);
  if (elders('voornaam') && !elders('achternaam')) return [{ veld: 'achternaam', score: 0.8 }];
  const heeftPersonen = (['volwassene', 'slachtoffer', 'pleger', 'persoon'] as const).some(elders);
  const isGezin = lijktGezinsnaam(cellen) || (heeftPersonen && !elders('gezinsnaam'));
  return isGezin ? [{ veld: 'gezinsnaam', score: 0.8 }] : [{ veld: 'persoon', score: 0.8 }];
}

/** Kop en inhoud samen: de kop weegt het zwaarst, inhoud die klopt maakt zeker, inhoud alleen is een voorstel. */
function weeg(kop: readonly Kopscore[], inhoud: readonly Kopscore[]): readonly Kandidaat[] {
  const uitKop = kop.map(({ veld, score }): Kandidaat => {
    const bewijs = inhoud.find((een) => een.veld === veld)?.score ?? 0;
    return bewijs > 0
      ? { veld, score: Math.min(1, 0.75 * score + 0.4 * bewijs), reden: 'kop_en_inhoud' }
      : { veld, score: 0.85 * score, reden: 'kop' };
  });
  const alleenInhoud = inhoud
    .filter((een) => !kop.some((ander) => ander.veld === een.veld))
    .map(({ veld, score }): Kandidaat => ({ veld, score: 0.8 * score, reden: 'inhoud' }));
  return [...uitKop, ...alleenInhoud].sort((a, b) => b.score - a.score);
}

/** Verdeelt de velden: het sterkste paar eerst; een veld dat maar een kolom mag hebben, gaat naar de beste. */
function kiesVelden(
  koppen: readonly string[],
  kandidaten: readonly (readonly Kandidaat[])[],
): readonly KolomVoorstel[] {
  const paren = kandidaten
    .flatMap((lijst, kolom) => lijst.map((kandidaat) => ({ kolom, kandidaat })))
    .sort((a, b) => b.kandidaat.score - a.kandidaat.score || a.kolom - b.kolom);
  const gekozen = new Map<number, Kandidaat>();
  const bezet = new Set<Veld>();
  for (const { kolom, kandidaat } of paren) {
    const isVrij =
      !bezet.has(kandidaat.veld) ||
      (magVaker(kandidaat.veld, kopsleutel(koppen[kolom] ?? '')) && kandidaat.reden !== 'inhoud');
    if (gekozen.has(kolom) || kandidaat.score < ONDERGRENS || !isVrij) continue;
    gekozen.set(kolom, kandidaat);
    bezet.add(kandidaat.veld);
  }
  return koppen.map((kop, kolom) => {
    const keuze = gekozen.get(kolom) ?? { veld: 'bronregel' as const, score: 0, reden: 'geen' as const };
    return { kolom, kop, persoon: null, ...keuze };
  });
}

/**
 * Zegt bij welke persoon van de rij elke persoonskolom hoort. Een losse kolom hoort bij de persoon die zijn kop noemt,
 * anders bij de persoonskolom links ervan; een tweede voornaam of geboortedatum begint een nieuwe persoon.
 */
function verdeelPersonen(kolommen: readonly KolomVoorstel[]): readonly KolomVoorstel[] {
  const groepen = new Map<string, Set<Veld>>();
  let huidig: string | null = null;
  return kolommen.map((kolom) => {
    if (!isPersoonsveld(kolom.veld) && !isPersoonsdeel(kolom.veld)) return { ...kolom, persoon: null };
    huidig = groepVan(kolom, groepen, huidig);
    groepen.set(huidig, (groepen.get(huidig) ?? new Set()).add(kolom.veld));
    return { ...kolom, persoon: huidig };
  });
}

function groepVan(
  { kop, veld }: KolomVoorstel,
  groepen: ReadonlyMap<string, ReadonlySet<Veld>>,
  huidig: string | null,
): string {
  const genoemd = persoonInKop(kop);
  if (isPersoonsveld(veld)) return vrijeNaam(groepen, genoemd ?? veld);
  if (genoemd !== null && (groepen.has(genoemd) || /^\p{L}/u.test(genoemd))) return genoemd;
  const isVol = huidig === null || groepen.get(huidig)?.has(veld) === true;
  return isVol ? vrijeNaam(groepen, genoemd ?? 'persoon') : (huidig ?? 'persoon');
}

function vrijeNaam(groepen: ReadonlyMap<string, unknown>, naam: string): string {
  if (!groepen.has(naam)) return naam;
  for (let nummer = 2; ; nummer += 1) {
    const poging = `${naam} ${nummer}`;
    if (!groepen.has(poging)) return poging;
  }
}

/** Zet een kolom op een ander veld, zoals de gebruiker het kiest, en verdeelt de personen opnieuw. */
export function wijzigKolom(indeling: Indeling, kolom: number, veld: Veld): Indeling {
  const kolommen = indeling.kolommen.map((een) =>
    een.kolom === kolom ? { ...een, veld, score: 1, reden: 'gebruiker' as const } : een,
  );
  return { ...indeling, kolommen: [...verdeelPersonen(kolommen)] };
}
