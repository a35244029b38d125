import type { Geslacht, Rol } from '#domain/casus/lijsten.ts';
import { leeftijdOp } from '#domain/datum/datum.ts';
import { isGeldigBsn, normaliseerBsn } from '#domain/persoon/bsn.ts';
import { weergavenaam } from '#domain/persoon/naam.ts';
import { type Datumregels, leesDatum } from './datum.ts';
import { ontleedMetHoofdletters } from './naamstuk.ts';
import { leesPersonen, tweeLezingen, type VrijePersoon } from './personen.ts';
import { datumregels, datumVan, noteer, type Rijlezer, tekstVan } from './rijbron.ts';
import { leesPersoonswoorden, voegRollenSamen } from './rollen.ts';
import { vlak } from './tekst.ts';
import { isPersoonsdeel, isPersoonsveld, type Veld } from './velden.ts';
import type { IngelezenPersoon, KolomVoorstel } from './voorstel.ts';

/** De rol die een kolom geeft aan wie erin staat, zolang de cel zelf niets anders zegt. */
const ROL_VAN_VELD: Partial<Record<Veld, Rol>> = { slachtoffer: 'slachtoffer', pleger: 'pleger', kinderen: 'kind' };

export type Rijpersonen = {
  readonly personen: readonly (IngelezenPersoon & { readonly veld: Veld })[];
  readonly aantalKinderen: number | null;
};

/** Alle personen van een rij: de vrije cellen, aangevuld met de losse kolommen die bij dezelfde persoon horen. */
export function leesRijpersonen(lezer: Rijlezer, peildatum: string | null): Rijpersonen {
  const groepen = new Map<string, KolomVoorstel[]>();
  for (const kolom of lezer.context.indeling.kolommen) {
    if (!isPersoonsveld(kolom.veld) && !isPersoonsdeel(kolom.veld)) continue;
    const sleutel = kolom.persoon ?? String(kolom.kolom);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), kolom]);
  }
  let aantalKinderen: number | null = null;
  const personen = [...groepen.entries()].flatMap(([sleutel, kolommen]) => {
    const gelezen = leesGroep(lezer, sleutel, kolommen);
    aantalKinderen ??= gelezen.aantal;
    return gelezen.personen.map((een) => ({ ...maakPersoon(lezer, een, peildatum), veld: een.veld }));
  });
  return { personen, aantalKinderen };
}

type Groepspersoon = { readonly vrij: VrijePersoon; readonly kolom: number; readonly veld: Veld };

function leesGroep(lezer: Rijlezer, sleutel: string, kolommen: readonly KolomVoorstel[]) {
  const anker = kolommen.find((een) => isPersoonsveld(een.veld));
  const veld = anker?.veld ?? 'persoon';
  const celsoort = veld === 'kinderen' ? 'kinderen' : 'een';
  const kolom = anker?.kolom ?? kolommen[0]?.kolom ?? 0;
  const tekst = anker ? tekstVan(lezer, anker.kolom) : '';
  const lezing = leesPersonen(tekst, celsoort, regelsVoor(lezer, kolom, veld));
  for (const los of lezing.bevindingen) {
    // In een register is "ja" onder Kinderen een volledig antwoord.
    if (los.code !== 'ALLEEN_AANTAL_KINDEREN' || lezer.context.indeling.soort === 'casussen')
      noteer(lezer, kolom, veld, los);
  }
  const losse = leesLosseDelen(lezer, kolommen, veld);
  const personen = voegDelenToe(lezing.personen, losse.delen);
  const standaard = rolVanSleutel(sleutel);
  const metRol = personen.map((vrij) => ({
    ...vrij,
    rol: vrij.rol ?? ROL_VAN_VELD[veld] ?? standaard.rol,
    relatie: vrij.relatie ?? standaard.relatie,
  }));
  return {
    personen: metRol.map((vrij): Groepspersoon => ({ vrij, kolom: anker ? kolom : (losse.kolom ?? kolom), veld })),
    aantal: lezing.aantal,
  };
}

function regelsVoor(lezer: Rijlezer, kolom: number, veld: Veld): Datumregels {
  return datumregels(lezer, kolom, veld === 'kinderen' || veld === 'persoon' ? 'geboorte' : 'volwassene');
}

/** "pleger" of "moeder" in de kop van losse kolommen zegt wie de persoon is. */
function rolVanSleutel(sleutel: string): Pick<VrijePersoon, 'rol' | 'relatie'> {
  const { woord } = leesPersoonswoorden(sleutel.replace(/\d/g, ''));
  return woord.relatie === 'kind' ? { rol: 'kind', relatie: 'kind' } : { rol: woord.rol, relatie: woord.relatie };
}

type LosDeel = { readonly deel: Veld; readonly waarden: readonly Partial<VrijePersoon>[] };

function leesLosseDelen(lezer: Rijlezer, kolommen: readonly KolomVoorstel[], veld: Veld) {
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

function leesDeelwaarden(
  lezer: Rijlezer,
  kolom: KolomVoorstel,
  tekst: string,
  veld: Veld,
): readonly Partial<VrijePersoon>[] {
  switch (kolom.veld) {
    case 'geboortedatum':
      return veld === 'kinderen'
        ? opsomming(tekst).map((stuk) => leesLosseGeboorte(lezer, kolom, stuk, veld))
        : [leesLosseGeboorte(lezer, kolom, tekst, veld)];
    case 'leeftijd':
      return opsomming(tekst).map((stuk) => ({ leeftijd: leesLosseLeeftijd(lezer, kolom, stuk) }));
    case 'bsn':
      return [leesLosBsn(lezer, kolom, tekst)];
    case 'geslacht':
      return [{ geslacht: leesLosGeslacht(tekst) }];
    case 'telefoon':
      return [{ telefoon: tekst }];
    default:
      return [leesLosWoord(lezer, kolom, tekst)];
  }
}

function opsomming(tekst: string): readonly string[] {
  return tekst
    .split(/\s*[;\n,&+]\s*|\s+en\s+|(?<!\d[-./]?)\/|\/(?!\d)/)
    .map((stuk) => stuk.trim())
    .filter((stuk) => stuk !== '');
}

function leesLosseGeboorte(lezer: Rijlezer, kolom: KolomVoorstel, tekst: string, veld: Veld): Partial<VrijePersoon> {
  const regels = {
    ...regelsVoor(lezer, kolom.kolom, veld),
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

function leesLosGeslacht(tekst: string): Geslacht | null {
  const { woord } = leesPersoonswoorden(tekst);
  return woord.geslacht;
}

function leesLosWoord(lezer: Rijlezer, kolom: KolomVoorstel, tekst: string): Partial<VrijePersoon> {
  const { woord, rest } = leesPersoonswoorden(tekst);
  const isBegrepen = woord.rol !== null || woord.relatie !== null;
  if (!isBegrepen) noteer(lezer, kolom.kolom, kolom.veld, { ernst: 'twijfel', code: 'WAARDE_ONBEKEND', waarde: tekst });
  else if (rest !== '')
    noteer(lezer, kolom.kolom, kolom.veld, { ernst: 'info', code: 'NIET_ALLES_BEGREPEN', waarde: rest });
  return { rol: woord.rol, relatie: woord.relatie };
}

const NIEMAND: VrijePersoon = {
  naam: '',
  rol: null,
  relatie: null,
  geslacht: null,
  geboortedatum: null,
  leeftijd: null,
  bsn: null,
  telefoon: null,
};

/** Losse delen horen bij de personen van de vrije cel: een voor een als de aantallen gelijk zijn, anders bij de eerste. */
function voegDelenToe(personen: readonly VrijePersoon[], delen: readonly LosDeel[]): readonly VrijePersoon[] {
  if (delen.length === 0) return personen;
  const meeste = Math.max(personen.length, ...delen.map((deel) => (deel.waarden.length > 1 ? deel.waarden.length : 1)));
  const basis = Array.from(
    { length: personen.length === 0 ? meeste : personen.length },
    (_, plaats) => personen[plaats] ?? NIEMAND,
  );
  return basis.map((persoon, plaats) =>
    delen.reduce((tot, { waarden }) => {
      const waarde = waarden.length === basis.length || plaats === 0 ? waarden[plaats] : undefined;
      return waarde === undefined ? tot : vulAan(tot, waarde);
    }, persoon),
  );
}

function vulAan(persoon: VrijePersoon, deel: Partial<VrijePersoon>): VrijePersoon {
  return {
    naam: persoon.naam || (deel.naam ?? ''),
    rol: voegRollenSamen(persoon.rol, deel.rol ?? null),
    relatie: persoon.relatie ?? deel.relatie ?? null,
    geslacht: persoon.geslacht ?? deel.geslacht ?? null,
    geboortedatum: persoon.geboortedatum ?? deel.geboortedatum ?? null,
    leeftijd: persoon.leeftijd ?? deel.leeftijd ?? null,
    bsn: persoon.bsn ?? deel.bsn ?? null,
    telefoon: persoon.telefoon ?? deel.telefoon ?? null,
  };
}

function maakPersoon(
  lezer: Rijlezer,
  { vrij, kolom, veld }: Groepspersoon,
  peildatum: string | null,
): IngelezenPersoon {
  const isMogelijk = vrij.leeftijd !== null && vrij.leeftijd <= 115;
  const leeftijd = isMogelijk && vrij.geboortedatum === null ? vrij.leeftijd : null;
  keurGeboorte(lezer, { vrij, kolom, veld }, peildatum);
  if (leeftijd !== null) {
    const code = peildatum === null ? 'LEEFTIJD_ZONDER_PEILDATUM' : 'LEEFTIJD_OP_PEILDATUM';
    noteer(lezer, kolom, veld, {
      ernst: peildatum === null ? 'twijfel' : 'info',
      code,
      waarde: peildatum ?? lezer.context.vandaag,
    });
  }
  const naam = ontleedMetHoofdletters(vrij.naam);
  return {
    naam,
    volledigeNaam: weergavenaam(naam),
    rol: vrij.rol ?? (isMinderjarigKind(vrij, peildatum ?? lezer.context.vandaag) ? 'kind' : 'onbekend'),
    relatie: vrij.relatie ?? (veld === 'kinderen' ? 'kind' : null),
    geslacht: vrij.geslacht ?? 'onbekend',
    geboortedatum: vrij.geboortedatum,
    leeftijd,
    leeftijdOp: leeftijd === null ? null : (peildatum ?? lezer.context.vandaag),
    bsn: vrij.bsn,
    telefoon: vrij.telefoon,
    kolom,
  };
}

/** Een zoon of dochter onder de 18 is in de casus het kind; een volwassen zoon kan net zo goed de pleger zijn. */
function isMinderjarigKind(vrij: VrijePersoon, op: string): boolean {
  if (vrij.relatie !== 'kind') return false;
  const geboorte = vrij.geboortedatum?.length === 10 ? leeftijdOp(vrij.geboortedatum, op) : undefined;
  return (geboorte ?? vrij.leeftijd ?? 18) < 18;
}

/** Een geboorte na de binnenkomst of vandaag, en een leeftijd die niet bij de geboortedatum past, zijn twijfel. */
function keurGeboorte(lezer: Rijlezer, { vrij, kolom, veld }: Groepspersoon, peildatum: string | null): void {
  const { geboortedatum: geboorte } = vrij;
  if (geboorte === null) return;
  const op = peildatum ?? lezer.context.vandaag;
  if (geboorte > op)
    noteer(lezer, kolom, veld, { ernst: 'twijfel', code: 'GEBOORTE_NA_BINNENKOMST', waarde: geboorte });
  else if (vrij.leeftijd !== null && geboorte.length === 10) {
    const werkelijk = leeftijdOp(geboorte, op);
    // Een jaar verschil komt van een lijst die na de verjaardag is bijgewerkt.
    if (werkelijk !== undefined && Math.abs(werkelijk - vrij.leeftijd) > 1) {
      noteer(lezer, kolom, veld, {
        ernst: 'twijfel',
        code: 'LEEFTIJD_KLOPT_NIET',
        waarde: `${vrij.leeftijd}/${werkelijk}`,
      });
    }
  }
}
