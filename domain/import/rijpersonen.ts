import type { Rol } from '#domain/casus/lijsten.ts';
import { leeftijdOp } from '#domain/datum/datum.ts';
import { ontleedNaam, weergavenaam } from '#domain/persoon/naam.ts';
import { geboorteregels, leesLosseDelen, voegDelenToe } from './losse-delen.ts';
import { leesPersonen } from './personen.ts';
import { noteer, type Rijlezer, tekstVan } from './rijbron.ts';
import { leesPersoonswoorden } from './rollen.ts';
import { isPersoonsdeel, isPersoonsveld, type Veld } from './velden.ts';
import type { IngelezenPersoon, KolomVoorstel } from './voorstel.ts';
import type { VrijePersoon } from './vrije-persoon.ts';

/** De rol die een kolom geeft aan wie erin staat, zolang de cel zelf niets anders zegt. */
const ROL_VAN_VELD: Partial<Record<Veld, Rol>> = { slachtoffer: 'slachtoffer', pleger: 'pleger', kinderen: 'kind' };

export type Rijpersonen = {
  readonly personen: readonly IngelezenPersoon[];
  /** Uit welk veld elke persoon komt, in dezelfde volgorde. */
  readonly velden: readonly Veld[];
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
    return gelezen.personen;
  });
  return {
    personen: personen.map((een) => maakPersoon(lezer, een, peildatum)),
    velden: personen.map((een) => een.veld),
    aantalKinderen,
  };
}

type Groepspersoon = { readonly vrij: VrijePersoon; readonly kolom: number; readonly veld: Veld };

function leesGroep(lezer: Rijlezer, sleutel: string, kolommen: readonly KolomVoorstel[]) {
  const anker = kolommen.find((een) => isPersoonsveld(een.veld));
  const veld = anker?.veld ?? 'persoon';
  const celsoort = veld === 'kinderen' ? 'kinderen' : 'een';
  const kolom = anker?.kolom ?? kolommen[0]?.kolom ?? 0;
  const tekst = anker ? tekstVan(lezer, anker.kolom) : '';
  const lezing = leesPersonen(tekst, celsoort, geboorteregels(lezer, kolom, veld));
  for (const los of lezing.bevindingen) {
    // In een register is "ja" onder Kinderen een volledig antwoord.
    if (los.code !== 'ALLEEN_AANTAL_KINDEREN' || lezer.context.indeling.soort === 'casussen')
      noteer(lezer, kolom, veld, los);
  }
  const losse = leesLosseDelen(lezer, kolommen, veld);
  const personen = voegDelenToe(lezing.personen, losse.delen).filter(
    (een) => isTeHerkennen(een) || lezing.personen.length > 0,
  );
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

/** "pleger" of "moeder" in de kop van losse kolommen zegt wie de persoon is. */
function rolVanSleutel(sleutel: string): Pick<VrijePersoon, 'rol' | 'relatie'> {
  const { woord } = leesPersoonswoorden(sleutel.replace(/\d/g, ''));
  return woord.relatie === 'kind' ? { rol: 'kind', relatie: 'kind' } : { rol: woord.rol, relatie: woord.relatie };
}

/** Een rol of telefoonnummer zonder naam, geboorte, leeftijd of BSN is nog geen persoon. */
function isTeHerkennen(vrij: VrijePersoon): boolean {
  return vrij.naam !== '' || vrij.geboortedatum !== null || vrij.leeftijd !== null || vrij.bsn !== null;
}

function maakPersoon(lezer: Rijlezer, groepspersoon: Groepspersoon, peildatum: string | null): IngelezenPersoon {
  const { vrij, kolom, veld } = groepspersoon;
  const op = peildatum ?? lezer.context.vandaag;
  keurGeboorte(lezer, groepspersoon, op);
  const leeftijd = leesLeeftijdOp(lezer, groepspersoon, peildatum);
  const naam = ontleedNaam(vrij.naam);
  return {
    naam,
    volledigeNaam: weergavenaam(naam),
    rol: vrij.rol ?? (isMinderjarigKind(vrij, op) ? 'kind' : 'onbekend'),
    relatie: vrij.relatie ?? (veld === 'kinderen' ? 'kind' : null),
    geslacht: vrij.geslacht ?? 'onbekend',
    geboortedatum: vrij.geboortedatum,
    leeftijd,
    leeftijdOp: leeftijd === null ? null : op,
    bsn: vrij.bsn,
    telefoon: vrij.telefoon,
    kolom,
  };
}

/** Een leeftijd telt alleen zonder geboortedatum, en geldt op de dag van binnenkomst; zonder die dag is zij twijfel. */
function leesLeeftijdOp(
  lezer: Rijlezer,
  { vrij, kolom, veld }: Groepspersoon,
  peildatum: string | null,
): number | null {
  if (vrij.leeftijd === null || vrij.leeftijd > 115 || vrij.geboortedatum !== null) return null;
  if (peildatum === null) {
    noteer(lezer, kolom, veld, { ernst: 'twijfel', code: 'LEEFTIJD_ZONDER_PEILDATUM', waarde: lezer.context.vandaag });
  } else noteer(lezer, kolom, veld, { ernst: 'info', code: 'LEEFTIJD_OP_PEILDATUM', waarde: peildatum });
  return vrij.leeftijd;
}

/** Een zoon of dochter onder de 18 is in de casus het kind; een volwassen zoon kan net zo goed de pleger zijn. */
function isMinderjarigKind(vrij: VrijePersoon, op: string): boolean {
  if (vrij.relatie !== 'kind') return false;
  const geboorte = vrij.geboortedatum?.length === 10 ? leeftijdOp(vrij.geboortedatum, op) : undefined;
  return (geboorte ?? vrij.leeftijd ?? 18) < 18;
}

/** Een geboorte na de binnenkomst of vandaag, en een leeftijd die niet bij de geboortedatum past, zijn twijfel. */
function keurGeboorte(lezer: Rijlezer, { vrij, kolom, veld }: Groepspersoon, op: string): void {
  const { geboortedatum: geboorte } = vrij;
  if (geboorte === null) return;
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
