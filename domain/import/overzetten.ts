import type { CasusStatus, Relatiesoort } from '#domain/casus/lijsten.ts';
import type { CasusGegevens } from '#domain/casus/schema.ts';
import type { Datum } from '#domain/datum/datum.ts';
import { plusDagen } from '#domain/datum/datum.ts';
import { naarTijdstip, type Tijdstip } from '#domain/datum/tijdstip.ts';
import type { BegrepenCasus, BegrepenHuisverbod, IngelezenHuisverbod, IngelezenPersoon } from './voorstel.ts';

/** Een casus zoals de import hem opslaat. Alles wat hier niet in past, staat in de bronregel. */
export type NieuweCasus = {
  readonly casus: CasusGegevens & { readonly afgeslotenOp: string | null };
  readonly regie: {
    readonly naam: string;
    readonly organisatie: string | null;
    readonly van: Tijdstip;
    readonly tot: Tijdstip | null;
  } | null;
  readonly contactOp: Tijdstip | null;
  readonly actie: {
    readonly omschrijving: string;
    readonly datum: Datum | null;
    readonly tijdaanduiding: string | null;
  } | null;
  readonly meldcode: { readonly gestartOp: Datum; readonly stappen: readonly number[] } | null;
  readonly veiligThuis: BegrepenCasus['veiligThuis'];
  readonly huisverbod: NieuwHuisverbod | null;
};

/** Een huisverbod met zijn moment in UTC; zonder uur blijft het de dag. */
export type NieuwHuisverbod = Omit<IngelezenHuisverbod, 'duurDagen'> & { readonly duurDagen: number };

/** Zet een begrepen casus om. Een datum na vandaag (tikfout in de lijst) komt niet in een veld over wat geweest is. */
export function zetCasusOver(begrepen: BegrepenCasus, vandaag: Datum): NieuweCasus {
  const binnen = geweest(begrepen.binnengekomen, vandaag);
  const contact = geweest(begrepen.laatsteContact, vandaag);
  const { status, afgeslotenOp } = zetStatusOver(begrepen, contact ?? binnen ?? vandaag);
  const isDicht = status === 'afgesloten';
  return {
    casus: {
      naam: naamUitRij(begrepen),
      gemeenteCode: begrepen.gemeente?.code ?? null,
      status,
      fase: null,
      instroombron: begrepen.instroombron,
      binnengekomenOp: binnen,
      adres: begrepen.adres,
      postcode: begrepen.postcode,
      plaats: begrepen.plaats,
      isGeheimAdres: begrepen.isGeheimAdres,
      vormen: begrepen.vormen,
      aarden: begrepen.aarden,
      kenmerken: begrepen.kenmerken,
      afgeslotenOp,
    },
    regie: zetRegieOver(begrepen, binnen ?? vandaag, afgeslotenOp),
    contactOp: contact === null ? null : middag(contact),
    actie: isDicht ? null : zetActieOver(begrepen),
    meldcode: zetMeldcodeOver(begrepen, binnen ?? vandaag),
    veiligThuis: begrepen.veiligThuis,
    huisverbod: begrepen.huisverbod && zetHuisverbodOver(begrepen.huisverbod),
  };
}

function geweest(dag: Datum | null, vandaag: Datum): Datum | null {
  return dag !== null && dag <= vandaag ? dag : null;
}

function middag(datum: Datum): Tijdstip {
  return naarTijdstip({ datum, tijd: '12:00' });
}

/** De naam van de casus die een rij wordt. Bij een huisverbod gaat wie in het huis blijft voor. */
export function naamUitRij(begrepen: BegrepenCasus | BegrepenHuisverbod): string {
  if (begrepen.soort === 'casussen') return casusnaam(begrepen.gezinsnaam, begrepen.personen);
  const uit = begrepen.uithuisgeplaatste;
  return casusnaam(begrepen.gezinsnaam, [...begrepen.achterblijvers, ...(uit ? [uit] : [])]);
}

/** De naam van het gezin, anders de achternaam van de eerste die er een heeft, anders een voornaam. */
function casusnaam(gezinsnaam: string | null, personen: readonly IngelezenPersoon[]): string {
  // 120 tekens is wat het veld toelaat; de hele tekst staat in de bronregel.
  if (gezinsnaam !== null) return gezinsnaam.slice(0, 120);
  const eerste = personen.find((een) => een.naam.achternaam !== '');
  if (eerste) return `${eerste.naam.tussenvoegsel} ${eerste.naam.achternaam}`.trim();
  return personen.find((een) => een.volledigeNaam !== '')?.volledigeNaam ?? 'Naam onbekend';
}

/** Een afgesloten casus heeft een dag van afsluiten: uit de lijst, anders het laatste dat van de casus bekend is. */
function zetStatusOver(
  begrepen: BegrepenCasus,
  laatst: Datum,
): { readonly status: CasusStatus; readonly afgeslotenOp: string | null } {
  if (begrepen.status !== 'afgesloten') return { status: begrepen.status ?? 'signaal', afgeslotenOp: null };
  return { status: 'afgesloten', afgeslotenOp: begrepen.afgeslotenOp ?? laatst };
}

function zetRegieOver(begrepen: BegrepenCasus, van: Datum, afgeslotenOp: string | null): NieuweCasus['regie'] {
  if (begrepen.regisseur === null) return null;
  const { naam, isOrganisatie } = begrepen.regisseur;
  const begin = naarTijdstip({ datum: van, tijd: '00:00' });
  const einde =
    afgeslotenOp?.length === 10 && afgeslotenOp > van ? naarTijdstip({ datum: afgeslotenOp, tijd: '00:00' }) : null;
  return { naam, organisatie: isOrganisatie ? naam : null, van: begin, tot: einde };
}

function zetActieOver(begrepen: BegrepenCasus): NieuweCasus['actie'] {
  if (begrepen.volgendeActie === null) return null;
  const { wanneer } = begrepen;
  const tijdaanduiding = wanneer !== null && wanneer.datum === null ? wanneer.tekst : null;
  return { omschrijving: begrepen.volgendeActie.slice(0, 2000), datum: wanneer?.datum ?? null, tijdaanduiding };
}

function zetMeldcodeOver(begrepen: BegrepenCasus, gestartOp: Datum): NieuweCasus['meldcode'] {
  if (begrepen.meldcode === null || begrepen.meldcode.stappen.length === 0) return null;
  return { gestartOp, stappen: begrepen.meldcode.stappen };
}

/** Het moment van opleggen als UTC; bij een lijst zonder uur blijft het de dag. */
export function zetHuisverbodOver(huisverbod: IngelezenHuisverbod): NieuwHuisverbod {
  const [datum, tijd] = huisverbod.opgelegdOp?.split('T') ?? [];
  const moment = datum !== undefined && tijd !== undefined ? naarTijdstip({ datum, tijd }) : (datum ?? null);
  // Een verlengd huisverbod duurt ten hoogste vier weken (Wth art. 9 lid 1); de lijst noemt dan soms alleen de eerste tien dagen.
  const duurDagen = huisverbod.isVerlengd && (huisverbod.duurDagen ?? 10) === 10 ? 28 : (huisverbod.duurDagen ?? 10);
  return { ...huisverbod, opgelegdOp: moment, duurDagen };
}

/**
 * De casus bij een huisverbod dat nog bij geen casus hoort. Loopt het verbod nog, dan is de status "huisverbod"; is het
 * voorbij, dan volgt men het gezin (feiten §5.5: na dag 10 of 28 overdracht naar de regisseur en nazorg).
 */
export function zetHuisverbodcasusOver(begrepen: BegrepenHuisverbod, vandaag: Datum): NieuweCasus['casus'] {
  const dag = begrepen.huisverbod.opgelegdOp?.slice(0, 10) ?? null;
  const duur = zetHuisverbodOver(begrepen.huisverbod).duurDagen;
  const loopt = dag !== null && !begrepen.huisverbod.isIngetrokken && plusDagen(dag, duur) >= vandaag;
  return {
    naam: naamUitRij(begrepen),
    gemeenteCode: begrepen.gemeente?.code ?? null,
    status: loopt ? 'huisverbod' : 'volgen',
    fase: null,
    instroombron: 'huisverbod',
    binnengekomenOp: geweest(dag, vandaag),
    adres: begrepen.adres,
    postcode: begrepen.postcode,
    plaats: begrepen.plaats,
    isGeheimAdres: begrepen.isGeheimAdres,
    vormen: [],
    aarden: [],
    kenmerken: [],
    afgeslotenOp: null,
  };
}

export type NieuweRelatie = { readonly van: number; readonly naar: number; readonly soort: Relatiesoort };

/**
 * De relaties die de lijst zelf noemt, als plaatsen in de rij van personen. "Ex" en "zoon" gaan over de andere volwassene
 * als er precies twee zijn; "moeder" en "vader" over de kinderen. Klopt de leeftijd niet met de relatie, dan komt zij er niet.
 */
export function relatiesUit(personen: readonly IngelezenPersoon[]): readonly NieuweRelatie[] {
  const plaatsen = personen.map((_, plaats) => plaats);
  const groot = plaatsen.filter((plaats) => personen[plaats]?.rol !== 'kind');
  const klein = plaatsen.filter((plaats) => personen[plaats]?.rol === 'kind');
  return groot.flatMap((van): readonly NieuweRelatie[] => {
    const soort = personen[van]?.relatie ?? null;
    if (soort === null || soort === 'onbekend') return [];
    if (soort === 'ouder' || soort === 'stiefouder' || soort === 'grootouder') {
      return klein.map((naar) => ({ van, naar, soort }));
    }
    const [ander] = groot.filter((plaats) => plaats !== van);
    if (ander === undefined || groot.length !== 2) return [];
    return soort === 'kind' && !isJonger(personen[van], personen[ander]) ? [] : [{ van, naar: ander, soort }];
  });
}

function isJonger(een: IngelezenPersoon | undefined, ander: IngelezenPersoon | undefined): boolean {
  const [a, b] = [een?.geboortedatum, ander?.geboortedatum];
  return !a || !b || a > b;
}
