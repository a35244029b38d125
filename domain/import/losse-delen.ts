import { isGeldigBsn, normaliseerBsn } from '#domain/persoon/bsn.ts';
import { type Datumregels, leesDatum } from './datum.ts';
import { tweeLezingen } from './personen.ts';
import { datumregels, datumVan, noteer, type Rijlezer, tekstVan } from './rijbron.ts';
import { leesPersoonswoorden } from './rollen.ts';
import { vlak } from './tekst.ts';
import { isPersoonsdeel, type Veld } from './velden.ts';
import type { KolomVoorstel } from './voorstel.ts';
import { NIEMAND, type VrijePersoon, voegSamen } from './vrije-persoon.ts';

/** Hoe een geboortedatum in deze kolom gelezen wordt: bij een volwassene telt mee dat hij volwassen is. */
export function geboorteregels(lezer: Rijlezer, kolom: number, veld: Veld): Datumregels {
  return datumregels(lezer, kolom, veld === 'kinderen' || veld === 'persoon' ? 'geboorte' : 'volwassene');
}

/** De waarden van een losse kolom: een voor de hele groep, of een per kind. */
type LosDeel = { readonly deel: Veld; readonly waarden: readonly Partial<VrijePersoon>[] };

/** De losse kolommen van een persoonsgroep; `kolom` is de eerste die gevuld is. */
export function leesLosseDelen(lezer: Rijlezer, kolommen: readonly KolomVoorstel[], veld: Veld) {
  const delen: LosDeel[] = [];
  const naamdelen: Partial<Record<Veld, string>> = {};
  let kolom: number | null = null;
  for (const een of kolommen) {
    const tekst = tekstVan(lezer, een.kolom);
    if (!isPersoonsdeel(een.veld) || tekst === '') continue;
    kolom ??= een.kolom;
    if (een.veld === 'voornaam' || een.veld === 'tussenvoegsel' || een.veld === 'achternaam')
      naamdelen[een.veld] = tekst;
    else delen.push({ deel: een.veld, waarden: leesDeelwaarden(lezer, een, tekst, veld) });
  }
  const naam = [naamdelen.voornaam, naamdelen.tussenvoegsel, naamdelen.achternaam].filter((deel) => deel !== undefined);
  // Alleen een achternaam moet een achternaam blijven: de komma zegt dat tegen het ontleden van de naam.
  const heel = naamdelen.voornaam === undefined && naam.length > 0 ? `${naam.join(' ')},` : naam.join(' ');
  if (heel !== '') delen.unshift({ deel: 'voornaam', waarden: [{ naam: heel }] });
  return { delen, kolom };
}

type Deellezer = (lezer: Rijlezer, kolom: KolomVoorstel, tekst: string, veld: Veld) => readonly Partial<VrijePersoon>[];

const LEZERS: Partial<Record<Veld, Deellezer>> = {
  geboortedatum: (lezer, kolom, tekst, veld) =>
    (veld === 'kinderen' ? opsomming(tekst) : [tekst]).map((stuk) => leesLosseGeboorte(lezer, kolom, stuk, veld)),
  leeftijd: (lezer, kolom, tekst) =>
    opsomming(tekst).map((stuk) => ({ leeftijd: leesLosseLeeftijd(lezer, kolom, stuk) })),
  bsn: (lezer, kolom, tekst) => [leesLosBsn(lezer, kolom, tekst)],
  geslacht: (_, __, tekst) => [{ geslacht: leesPersoonswoorden(tekst).woord.geslacht }],
  telefoon: (_, __, tekst) => [{ telefoon: tekst }],
  rol: (lezer, kolom, tekst) => [leesLosWoord(lezer, kolom, tekst)],
  relatie: (lezer, kolom, tekst) => [leesLosWoord(lezer, kolom, tekst)],
};

function leesDeelwaarden(
  lezer: Rijlezer,
  kolom: KolomVoorstel,
  tekst: string,
  veld: Veld,
): readonly Partial<VrijePersoon>[] {
  return LEZERS[kolom.veld]?.(lezer, kolom, tekst, veld) ?? [];
}

function opsomming(tekst: string): readonly string[] {
  return tekst
    .split(/\s*[;\n,&+]\s*|\s+en\s+|(?<!\d[-./]?)\/|\/(?!\d)/)
    .map((stuk) => stuk.trim())
    .filter((stuk) => stuk !== '');
}

function leesLosseGeboorte(lezer: Rijlezer, kolom: KolomVoorstel, tekst: string, veld: Veld): Partial<VrijePersoon> {
  const regels = {
    ...geboorteregels(lezer, kolom.kolom, veld),
    volgorde: datumregels(lezer, kolom.kolom, 'geboorte').volgorde,
  };
  const isHeleCel = tekst === tekstVan(lezer, kolom.kolom);
  const lezing = isHeleCel ? datumVan(lezer, kolom.kolom, regels.eeuw) : leesDatum(tekst, regels);
  if (lezing.soort === 'datum') {
    if (lezing.keuzen.length > 1)
      noteer(lezer, kolom.kolom, kolom.veld, tweeLezingen(tekstVan(lezer, kolom.kolom), lezing));
    return { geboortedatum: lezing.iso };
  }
  if (lezing.soort === 'deel') return { geboortedatum: lezing.deeldatum };
  if (lezing.soort === 'leeg' || /^(?:\?+|-|onbekend|nvt|n\.n\.b\.?)$/.test(vlak(tekst))) return {};
  const code = lezing.soort === 'onmogelijk' ? 'DATUM_ONMOGELIJK' : 'DATUM_ONLEESBAAR';
  noteer(lezer, kolom.kolom, kolom.veld, {
    ernst: code === 'DATUM_ONMOGELIJK' ? 'geweigerd' : 'twijfel',
    code,
    waarde: tekst,
  });
  return {};
}

function leesLosseLeeftijd(lezer: Rijlezer, kolom: KolomVoorstel, tekst: string): number | null {
  const getal = /^\s*(\d{1,3})\s*(?:jr|jaar|j|years?|y)?\.?\s*$/i.exec(tekst)?.[1];
  if (/mnd|maand|weken|month/i.test(tekst)) return 0;
  if (getal !== undefined && Number(getal) <= 115) return Number(getal);
  if (!/^(?:\?+|-|onbekend|nvt)$/.test(vlak(tekst)))
    noteer(lezer, kolom.kolom, kolom.veld, { ernst: 'twijfel', code: 'LEEFTIJD_ONMOGELIJK', waarde: tekst });
  return null;
}

function leesLosBsn(lezer: Rijlezer, kolom: KolomVoorstel, tekst: string): Partial<VrijePersoon> {
  if (isGeldigBsn(tekst)) return { bsn: normaliseerBsn(tekst) ?? null };
  if (/\d/.test(tekst))
    noteer(lezer, kolom.kolom, kolom.veld, { ernst: 'twijfel', code: 'BSN_ONGELDIG', waarde: tekst });
  return {};
}

function leesLosWoord(lezer: Rijlezer, kolom: KolomVoorstel, tekst: string): Partial<VrijePersoon> {
  const { woord, rest } = leesPersoonswoorden(tekst);
  const isBegrepen = woord.rol !== null || woord.relatie !== null;
  if (!isBegrepen) noteer(lezer, kolom.kolom, kolom.veld, { ernst: 'twijfel', code: 'WAARDE_ONBEKEND', waarde: tekst });
  else if (rest !== '')
    noteer(lezer, kolom.kolom, kolom.veld, { ernst: 'info', code: 'NIET_ALLES_BEGREPEN', waarde: rest });
  return { rol: woord.rol, relatie: woord.relatie };
}

/** Losse delen horen bij de personen van de vrije cel: een voor een als de aantallen gelijk zijn, anders bij de eerste. */
export function voegDelenToe(personen: readonly VrijePersoon[], delen: readonly LosDeel[]): readonly VrijePersoon[] {
  if (delen.length === 0) return personen;
  const meeste = Math.max(personen.length, ...delen.map((deel) => (deel.waarden.length > 1 ? deel.waarden.length : 1)));
  const basis = Array.from(
    { length: personen.length === 0 ? meeste : personen.length },
    (_, plaats) => personen[plaats] ?? NIEMAND,
  );
  return basis.map((persoon, plaats) =>
    delen.reduce((tot, { waarden }) => {
      const waarde = waarden.length === basis.length || plaats === 0 ? waarden[plaats] : undefined;
      return waarde === undefined ? tot : voegSamen(tot, waarde);
    }, persoon),
  );
}
