import { kanDezelfdeDagZijn } from '#domain/datum/deeldatum.ts';
import { zoeksleutelVanNaam } from '#domain/persoon/naam.ts';
import { kaal } from './tekst.ts';
import type { Bevinding, IngelezenPersoon, RijVoorstel } from './voorstel.ts';

function personenVan(voorstel: RijVoorstel): readonly IngelezenPersoon[] {
  const { begrepen } = voorstel;
  if (begrepen === null) return [];
  if (begrepen.soort === 'casussen') return begrepen.personen;
  return [...(begrepen.uithuisgeplaatste ? [begrepen.uithuisgeplaatste] : []), ...begrepen.achterblijvers];
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

/** Merkt rijen die over hetzelfde gezin lijken te gaan of hetzelfde nummer dragen, en noemt de andere rijen. */
export function merkDubbel(voorstellen: readonly RijVoorstel[], isPerPersoon: boolean): readonly RijVoorstel[] {
  const perGezin = groepeerRijen(voorstellen, gezinssleutels);
  const perNummer = isPerPersoon
    ? new Map<string, readonly number[]>()
    : groepeerRijen(voorstellen, (een) => (een.begrepen?.nummer ? [kaal(een.begrepen.nummer)] : []));
  return voorstellen.map((voorstel) => {
    const extra: Bevinding[] = [];
    const zelfdeNummer = anderen(perNummer.get(kaal(voorstel.begrepen?.nummer ?? '')), voorstel.rij);
    if (zelfdeNummer.length > 0)
      extra.push({
        kolom: null,
        veld: 'nummer',
        ernst: 'twijfel',
        code: 'NUMMER_DUBBEL',
        rijen: zelfdeNummer,
        waarde: voorstel.begrepen?.nummer ?? '',
      });
    const gelijk = [
      ...new Set(gezinssleutels(voorstel).flatMap((sleutel) => anderen(perGezin.get(sleutel), voorstel.rij))),
    ];
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
  });
}

function groepeerRijen(
  voorstellen: readonly RijVoorstel[],
  sleutelsVan: (voorstel: RijVoorstel) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groepen = new Map<string, number[]>();
  for (const voorstel of voorstellen) {
    for (const sleutel of new Set(sleutelsVan(voorstel))) {
      const groep = groepen.get(sleutel);
      if (groep) groep.push(voorstel.rij);
      else groepen.set(sleutel, [voorstel.rij]);
    }
  }
  return groepen;
}

function anderen(rijen: readonly number[] | undefined, rij: number): number[] {
  // Meer dan een handvol andere rijen helpt niemand verder, en een lijst vol gelijke rijen mag niet vastlopen.
  return (rijen ?? []).filter((een) => een !== rij).slice(0, 20);
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
