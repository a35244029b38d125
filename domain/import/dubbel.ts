import { kanDezelfdeDagZijn } from '#domain/datum/deeldatum.ts';
import { zoeksleutelVanNaam } from '#domain/persoon/naam.ts';
import type { Stappen } from '#domain/stappen.ts';
import { kaal } from './tekst.ts';
import type { Bevinding, IngelezenPersoon, RijVoorstel } from './voorstel.ts';

function personenVan(voorstel: RijVoorstel): readonly IngelezenPersoon[] {
  const { begrepen } = voorstel;
  if (begrepen === null) return [];
  if (begrepen.soort === 'casussen') return begrepen.personen;
  return [...(begrepen.uithuisgeplaatste ? [begrepen.uithuisgeplaatste] : []), ...begrepen.achterblijvers];
}

/** Waaraan een rij te herkennen is: de sleutels van het gezin en het nummer van de lijst. */
type Merk = { readonly gezin: readonly string[]; readonly nummer: string };

/** De merken van wat begrepen is, een keer uitgerekend: na elke verbetering van een cel wordt de hele lijst vergeleken. */
const MERKEN = new WeakMap<NonNullable<RijVoorstel['begrepen']>, Merk>();

function merkVan(voorstel: RijVoorstel): Merk {
  const { begrepen } = voorstel;
  const bekend = begrepen && MERKEN.get(begrepen);
  if (bekend) return bekend;
  const merk = { gezin: [...new Set(gezinssleutels(voorstel))], nummer: kaal(begrepen?.nummer ?? '') };
  if (begrepen) MERKEN.set(begrepen, merk);
  return merk;
}

/** Sleutels waaraan hetzelfde gezin in een andere rij te herkennen is: dezelfde volwassene met dezelfde geboortedag. */
function gezinssleutels(voorstel: RijVoorstel): readonly string[] {
  const adres = voorstel.begrepen?.adres ?? null;
  return personenVan(voorstel).flatMap((een) => {
    if (een.volledigeNaam === '') return [];
    const naam = zoeksleutelVanNaam(een.naam);
    if (een.geboortedatum?.length === 10) return [`${naam}|${een.geboortedatum}`];
    // Zonder geboortedatum moet ten minste het adres en de leeftijd gelijk zijn, en de naam meer dan een voornaam.
    return adres !== null && naam.includes(' ') ? [`${naam}|${kaal(adres)}`] : [];
  });
}

/** Na zoveel rijen is er gelegenheid voor iets anders. */
const PER_STAP = 100;

/** Merkt rijen die over hetzelfde gezin lijken te gaan of hetzelfde nummer dragen, en noemt de andere rijen. */
export function* merkDubbel(
  voorstellen: readonly RijVoorstel[],
  isPerPersoon: boolean,
): Stappen<readonly RijVoorstel[]> {
  const perGezin = new Map<string, number[]>();
  const perNummer = new Map<string, number[]>();
  for (const [plaats, voorstel] of voorstellen.entries()) {
    if (plaats % PER_STAP === 0) yield;
    const { gezin, nummer } = merkVan(voorstel);
    for (const sleutel of gezin) voegBij(perGezin, sleutel, voorstel.rij);
    if (!isPerPersoon && voorstel.begrepen?.nummer) voegBij(perNummer, nummer, voorstel.rij);
  }
  const gemerkt: RijVoorstel[] = [];
  for (const [plaats, voorstel] of voorstellen.entries()) {
    if (plaats % PER_STAP === 0) yield;
    gemerkt.push(metGelijke(voorstel, perGezin, perNummer));
  }
  return gemerkt;
}

function voegBij(groepen: Map<string, number[]>, sleutel: string, rij: number): void {
  const groep = groepen.get(sleutel);
  if (groep) groep.push(rij);
  else groepen.set(sleutel, [rij]);
}

type Groepen = ReadonlyMap<string, readonly number[]>;

function metGelijke(voorstel: RijVoorstel, perGezin: Groepen, perNummer: Groepen): RijVoorstel {
  const extra: Bevinding[] = [];
  const { gezin, nummer } = merkVan(voorstel);
  const zelfdeNummer = anderen(perNummer.get(nummer), voorstel.rij);
  if (zelfdeNummer.length > 0)
    extra.push({
      kolom: null,
      veld: 'nummer',
      ernst: 'twijfel',
      code: 'NUMMER_DUBBEL',
      rijen: zelfdeNummer,
      waarde: voorstel.begrepen?.nummer ?? '',
    });
  const gelijk = [...new Set(gezin.flatMap((sleutel) => anderen(perGezin.get(sleutel), voorstel.rij)))];
  if (gelijk.length > 0)
    extra.push({
      kolom: null,
      veld: null,
      ernst: 'twijfel',
      code: 'MOGELIJK_DUBBEL',
      rijen: gelijk.sort((a, b) => a - b),
    });
  if (extra.length === 0) return voorstel;
  return {
    ...voorstel,
    bevindingen: [...voorstel.bevindingen, ...extra],
    staat: voorstel.staat === 'goed' ? 'twijfel' : voorstel.staat,
  };
}

/** Meer dan een handvol andere rijen helpt niemand verder, en een lijst vol gelijke rijen mag niet vastlopen. */
const HOOGSTENS = 20;

function anderen(rijen: readonly number[] | undefined, rij: number): number[] {
  const uit: number[] = [];
  for (const een of rijen ?? []) {
    if (uit.length === HOOGSTENS) break;
    if (een !== rij) uit.push(een);
  }
  return uit;
}

/** Een persoon die al in het dossier staat, zoals de database hem als kandidaat geeft. */
export type BekendePersoon = {
  readonly id: string;
  readonly weergavenaam: string;
  readonly zoeksleutel: string;
  readonly geboortedatum: string | null;
  readonly bsn: string | null;
};

export type Herkenning = {
  readonly persoonId: string;
  readonly weergavenaam: string;
  readonly sterkte: 'zeker' | 'waarschijnlijk' | 'mogelijk';
};

/**
 * Zoekt of een ingelezen persoon er al is. Zelfde BSN is zeker; zelfde naam en geboortedag is zeker; zelfde naam en een
 * deel van de geboortedatum is waarschijnlijk; alleen dezelfde volledige naam is mogelijk. Nooit tegen een ander BSN in.
 */
export function herken(persoon: IngelezenPersoon, kandidaten: readonly BekendePersoon[]): readonly Herkenning[] {
  const naam = zoeksleutelVanNaam(persoon.naam);
  return kandidaten.flatMap((een): readonly Herkenning[] => {
    const sterkte = sterkteVan(persoon, naam, een);
    return sterkte === null ? [] : [{ persoonId: een.id, weergavenaam: een.weergavenaam, sterkte }];
  });
}

function sterkteVan(persoon: IngelezenPersoon, naam: string, ander: BekendePersoon): Herkenning['sterkte'] | null {
  if (persoon.bsn !== null && ander.bsn !== null) return persoon.bsn === ander.bsn ? 'zeker' : null;
  if (naam === '' || !naam.includes(' ') || naam !== ander.zoeksleutel) return null;
  if (persoon.geboortedatum === null || ander.geboortedatum === null) return 'mogelijk';
  if (persoon.geboortedatum === ander.geboortedatum)
    return persoon.geboortedatum.length === 10 ? 'zeker' : 'waarschijnlijk';
  return kanDezelfdeDagZijn(persoon.geboortedatum, ander.geboortedatum) ? 'waarschijnlijk' : null;
}
