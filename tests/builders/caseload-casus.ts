import {
  aardCodes,
  afsluitredenCodes,
  type CasusStatus,
  contactkanaalCodes,
  faseCodes,
  instroombronCodes,
  kenmerkCodes,
  resultaatCodes,
  vormCodes,
} from '#domain/casus/lijsten.ts';
import { klanksleutel } from '#domain/persoon/klanksleutel.ts';
import { type Naam, sorteersleutelVanGezin, weergavenaam, zoeksleutelVanNaam } from '#domain/persoon/naam.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import { maakMeldcode } from './caseload-meldcode.ts';
import {
  maakAdres,
  maakBsn,
  maakFamilie,
  maakRegisseur,
  maakTelefoon,
  maakVoornaam,
  organisaties,
} from './caseload-namen.ts';
import { maakSporen } from './caseload-sporen.ts';
import {
  dagen,
  datum,
  type Gezin,
  moment,
  type Persoon,
  type Rij,
  tijdstip,
  voegKoppelToe,
  voegRijToe,
  type Waarden,
  type Wereld,
} from './caseload-wereld.ts';

const rollen = ['slachtoffer', 'pleger', 'kind', 'kind', 'kind', 'getuige', 'netwerk'] as const;
const lopend = [
  'signaal',
  'meldcode_loopt',
  'gemeld_bij_vt',
  'hulp_loopt',
  'opgeschaald',
  'volgen',
] as const satisfies readonly CasusStatus[];
const KANS_HUISVERBOD = 0.05;

/** Makes one case with everything in it, as rows in the order in which they may be written. */
export function maakCasus(wereld: Wereld, volgnr: number, startMs: number): readonly Rij[] {
  const { toeval } = wereld;
  const duur = dagen(toeval.tussen(40, 300) + toeval.getal(300));
  const isDicht = startMs + duur < wereld.nuMs;
  const familie = maakFamilie(toeval);
  const personen = Array.from({ length: 1 + toeval.tussen(1, 5) }, (_leeg, plaats) =>
    maakPersoon(wereld, startMs, familie, plaats),
  );
  const gezin: Gezin = {
    wereld,
    casusId: toeval.uuid(startMs),
    startMs,
    eindMs: isDicht ? startMs + duur : wereld.nuMs,
    isDicht,
    personen: personen.map(({ persoon }) => persoon),
    namen: personen.map(({ persoon }) => persoon.naam),
    rijen: [],
  };
  voegKoppelToe(gezin, 'casus', startMs, casusVan(gezin, volgnr, familie));
  for (const { persoon, waarden } of personen) {
    if (waarden) voegKoppelToe(gezin, 'persoon', startMs, waarden);
    koppel(gezin, persoon);
  }
  kenmerk(gezin);
  regisseer(gezin);
  const signalen = maakSporen(gezin);
  maakMeldcode(gezin, signalen);
  // Only now: nobody may turn up twice in one case.
  if (wereld.bekenden.length < 5000) wereld.bekenden.push(...gezin.personen.slice(0, 1));
  return gezin.rijen;
}

function casusVan(gezin: Gezin, volgnr: number, familie: Pick<Naam, 'tussenvoegsel' | 'achternaam'>): Waarden {
  const { toeval, gebruikerId, nummers } = gezin.wereld;
  const gemeente = toeval.kiesScheef(gemeentenBestand.gemeenten);
  const { adres, postcode } = maakAdres(toeval);
  const start = tijdstip(gezin.startMs);
  const jaar = start.slice(0, 4);
  const nummer = (nummers.get(jaar) ?? 0) + 1;
  nummers.set(jaar, nummer);
  const gezinsnaam = `Gezin ${weergavenaam({ roepnaam: '', voornamen: '', ...familie })}`;
  const isHuisverbod = toeval.kans(KANS_HUISVERBOD);
  return {
    volgnr,
    id: gezin.casusId,
    nummer: `${jaar}-${String(nummer).padStart(4, '0')}`,
    naam: gezinsnaam,
    sorteernaam: sorteersleutelVanGezin(gezinsnaam),
    gemeente_code: toeval.kans(0.97) ? gemeente.code : null,
    status: gezin.isDicht ? 'afgesloten' : isHuisverbod ? 'huisverbod' : toeval.kies(lopend),
    fase: toeval.kans(0.6) ? toeval.kies(faseCodes) : null,
    instroombron: toeval.kiesScheef(instroombronCodes),
    binnengekomen_op: datum(gezin.startMs),
    adres,
    postcode,
    plaats: toeval.kies(gemeente.kernen),
    is_geheim_adres: toeval.kans(0.04) ? 1 : 0,
    afgesloten_op: gezin.isDicht ? datum(gezin.eindMs) : null,
    afsluitreden: gezin.isDicht ? toeval.kiesScheef(afsluitredenCodes) : null,
    resultaat: gezin.isDicht ? toeval.kiesScheef(resultaatCodes) : null,
    toelichting_afsluiten: gezin.isDicht ? 'Besproken met alle betrokkenen.' : null,
    gemaakt_op: start,
    gemaakt_door: gebruikerId,
    gewijzigd_op: tijdstip(gezin.eindMs),
  };
}

interface Gemaakt {
  readonly persoon: Persoon;
  /** Null for someone of an earlier case. */
  readonly waarden: Waarden | null;
}

function maakPersoon(
  wereld: Wereld,
  startMs: number,
  familie: Pick<Naam, 'tussenvoegsel' | 'achternaam'>,
  plaats: number,
): Gemaakt {
  const { toeval, bekenden } = wereld;
  const rol = rollen[plaats] ?? 'netwerk';
  if (plaats === 1 && bekenden.length > 50 && toeval.kans(0.03)) {
    return { persoon: { ...toeval.kies(bekenden), rol }, waarden: null };
  }
  const isKind = rol === 'kind';
  const geslacht = rol === 'slachtoffer' && toeval.kans(0.8) ? 'vrouw' : toeval.kies(['vrouw', 'man'] as const);
  const naam = {
    roepnaam: maakVoornaam(toeval, geslacht),
    voornamen: '',
    ...(plaats === 1 || plaats > 4 ? maakFamilie(toeval) : familie),
  };
  const persoon = { id: toeval.uuid(startMs), naam: weergavenaam(naam), rol, isKind };
  return { persoon, waarden: { ...naamVan(persoon, naam), geslacht, ...gegevensVan(wereld, startMs, isKind) } };
}

function naamVan(persoon: Persoon, naam: Naam): Waarden {
  return {
    id: persoon.id,
    roepnaam: naam.roepnaam,
    voornamen: null,
    tussenvoegsel: naam.tussenvoegsel === '' ? null : naam.tussenvoegsel,
    achternaam: naam.achternaam,
    weergavenaam: persoon.naam,
    zoeksleutel: zoeksleutelVanNaam(naam),
    klanksleutel: klanksleutel(persoon.naam),
  };
}

function gegevensVan({ toeval }: Wereld, startMs: number, isKind: boolean): Waarden {
  const isJaartalBekend = toeval.kans(0.85);
  const leeftijd = isKind ? toeval.getal(18) : toeval.tussen(19, 80);
  const op = tijdstip(startMs);
  return {
    geboortedatum: isJaartalBekend ? datum(startMs - dagen(leeftijd * 365 + toeval.getal(365))) : null,
    leeftijd: isJaartalBekend ? null : leeftijd,
    leeftijd_op: isJaartalBekend ? null : datum(startMs),
    bsn: toeval.kans(0.1) ? maakBsn(toeval) : null,
    telefoon: isKind ? null : maakTelefoon(toeval),
    taal: toeval.kans(0.1) ? 'Arabisch' : null,
    heeft_tolk_nodig: toeval.kans(0.05) ? 1 : 0,
    contact_kanaal: toeval.kans(0.3) ? toeval.kies(contactkanaalCodes) : null,
    contact_afspraak: toeval.kans(0.1) ? 'Alleen bellen tussen 9 en 12 uur, niet inspreken.' : null,
    mag_niet_gebeld: toeval.kans(0.05) ? 1 : 0,
    is_geheim_adres: 0,
    gemaakt_op: op,
    gewijzigd_op: op,
  };
}

function koppel(gezin: Gezin, persoon: Persoon): void {
  const { casusId, startMs, personen } = gezin;
  const op = tijdstip(startMs);
  voegRijToe(gezin, 'casus_persoon', startMs, {
    casus_id: casusId,
    persoon_id: persoon.id,
    rol: persoon.rol,
    toelichting: null,
    is_gezinslid: persoon.rol === 'netwerk' ? 0 : 1,
    gesproken_op: gezin.wereld.toeval.kans(0.6) ? datum(startMs) : null,
    niet_gesproken_reden: null,
    gemaakt_op: op,
  });
  const eerste = personen[0];
  if (!eerste || eerste.id === persoon.id) return;
  voegRijToe(gezin, 'relatie', startMs, {
    casus_id: casusId,
    van_persoon_id: eerste.id,
    naar_persoon_id: persoon.id,
    soort: persoon.isKind ? 'ouder' : persoon.rol === 'pleger' ? 'partner' : 'overig_familielid',
    heeft_gezag: persoon.isKind ? 1 : null,
    gemaakt_op: op,
  });
}

function kenmerk(gezin: Gezin): void {
  const { casusId, startMs } = gezin;
  const { toeval } = gezin.wereld;
  for (const vorm of toeval.kiesEnkele(vormCodes, toeval.tussen(1, 2)))
    voegKoppelToe(gezin, 'casus_vorm', startMs, { casus_id: casusId, vorm });
  for (const aard of toeval.kiesEnkele(aardCodes, toeval.tussen(1, 3)))
    voegKoppelToe(gezin, 'casus_aard', startMs, { casus_id: casusId, aard });
  for (const een of toeval.kiesEnkele(kenmerkCodes, toeval.getal(3)))
    voegKoppelToe(gezin, 'casus_kenmerk', startMs, { casus_id: casusId, kenmerk: een });
}

/** One to three directors one after the other; a closed case has none any more. */
function regisseer(gezin: Gezin): void {
  const { toeval, gebruikerId } = gezin.wereld;
  if (!gezin.isDicht && toeval.kans(0.06)) return;
  const aantal = 1 + Math.floor(toeval.getal(12) / 8) + (toeval.kans(0.1) ? 1 : 0);
  let van = moment(toeval, gezin.startMs, Math.min(gezin.startMs + dagen(14), gezin.eindMs));
  for (let keer = 1; keer <= aantal; keer += 1) {
    const isLaatste = keer === aantal;
    const tot = isLaatste ? (gezin.isDicht ? gezin.eindMs : null) : moment(toeval, van, gezin.eindMs);
    voegRijToe(gezin, 'regie', van, {
      casus_id: gezin.casusId,
      naam: maakRegisseur(toeval),
      organisatie: toeval.kiesScheef(organisaties),
      functie: 'Regisseur',
      van: tijdstip(van),
      tot: tot === null ? null : tijdstip(tot),
      reden: isLaatste ? null : 'Overdracht aan een collega',
      gemaakt_op: tijdstip(van),
      gemaakt_door: gebruikerId,
    });
    van = tot ?? van;
  }
}
