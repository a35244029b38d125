import type { AppContract } from '#api/contract.ts';
import type { Invoer } from '#api/define.ts';

type Intake = Invoer<AppContract['casus.maak']>;
type IntakePersoon = Intake['personen'][number];

/** A quick intake with the least that is asked, of a fictional family. */
export function eenIntake(velden: Partial<Intake> = {}): Intake {
  return {
    naam: 'de Verzonnen',
    gemeenteCode: 'GM1708',
    binnengekomenOp: '2026-11-20',
    instroombron: null,
    adres: null,
    postcode: null,
    plaats: null,
    isGeheimAdres: false,
    personen: [],
    signaal: null,
    actie: null,
    ...velden,
  };
}

/** Someone in an intake; fictional. */
export function eenIntakePersoon(velden: Partial<IntakePersoon> = {}): IntakePersoon {
  return {
    persoonId: null,
    roepnaam: 'Fatima',
    tussenvoegsel: 'de',
    achternaam: 'Verzonnen',
    geboortedatum: '1985-04-03',
    leeftijd: null,
    geslacht: 'vrouw',
    rol: 'slachtoffer',
    isGezinslid: true,
    ...velden,
  };
}

type Persoon = Omit<Invoer<AppContract['persoon.maak']>, 'casusId' | 'inCasus'>;

/** A person as the form gives him or her; fictional. */
export function eenPersoon(velden: Partial<Persoon> = {}): Persoon {
  return {
    roepnaam: 'Sem',
    voornamen: '',
    tussenvoegsel: 'de',
    achternaam: 'Verzonnen',
    geboortedatum: '2016-05-06',
    leeftijd: null,
    leeftijdOp: null,
    geslacht: 'man',
    bsn: null,
    overledenOp: null,
    telefoon: null,
    email: null,
    taal: null,
    heeftTolkNodig: false,
    contactKanaal: null,
    contactAfspraak: null,
    magNietGebeld: false,
    isGeheimAdres: false,
    ...velden,
  };
}

type Signaal = Omit<Invoer<AppContract['signaal.maak']>, 'casusId' | 'stelVast'>;

/** A signal as the form gives it. */
export function eenSignaal(velden: Partial<Signaal> = {}): Signaal {
  return {
    persoonId: null,
    soort: null,
    feit: 'Blauwe plek op de linker bovenarm.',
    bron: 'Eigen waarneming bij het huisbezoek',
    bronsoort: 'eigen_waarneming',
    duiding: null,
    duidingDoor: null,
    gebeurdOp: '2026-11-19',
    plaats: null,
    rodeVlag: null,
    ...velden,
  };
}

type Regel = Omit<Invoer<AppContract['journaal.maak']>, 'casusId' | 'stelVast'>;

/** A line of the journal as the form gives it. */
export function eenJournaalregel(velden: Partial<Regel> = {}): Regel {
  return {
    soort: 'notitie',
    gebeurdOp: '2026-11-19',
    tekst: 'Dossier gelezen.',
    persoonId: null,
    metWie: null,
    kanaal: null,
    ...velden,
  };
}

type Actie = Omit<Invoer<AppContract['actie.maak']>, 'casusId'>;

/** An action as the form gives it. */
export function eenActie(velden: Partial<Actie> = {}): Actie {
  return {
    doelId: null,
    soort: 'actie',
    omschrijving: 'Moeder bellen',
    eigenaar: 'Tess Voorbeeld',
    organisatie: null,
    datum: '2026-11-25',
    staat: 'open',
    ...velden,
  };
}

/** The value of an answer; throws the code of a refusal. */
export function waardeVan<T>(
  antwoord:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value;
}
