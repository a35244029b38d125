import type { importContract } from '#api/import/contract.ts';
import { schrijfDatumKort, schrijfDatumLang } from '#domain/datum/schrijfwijze.ts';
import type { Veld } from '#domain/import/velden.ts';
import type { Bevinding, BevindingCode } from '#domain/import/voorstel.ts';

type Fouttekst = { readonly wat: string; readonly doen: string };
type Contract = typeof importContract;
/** An endpoint without errors of its own is typed `string` there and says nothing. */
type Eigen<K extends keyof Contract> = string extends Contract[K]['errors'][number]
  ? never
  : Contract[K]['errors'][number];
type Codes = { [K in keyof Contract]: Eigen<K> }[keyof Contract];

/** What the import refuses, and what the user can do. */
export const importFouten: Readonly<Record<Exclude<Codes, 'AFGEBROKEN'>, Fouttekst>> = {
  BESTAND_ONLEESBAAR: {
    wat: 'Dit bestand kan niet worden geopend.',
    doen: 'Kijk of het bestand er nog staat en sluit het in Excel. Kies het daarna opnieuw.',
  },
  GEEN_REKENBLAD: {
    wat: 'Dit bestand is geen lijst die Eénplan kan lezen.',
    doen: 'Kies een Excel-bestand (.xlsx) of een CSV-bestand (.csv).',
  },
  ANDER_REKENBLAD: {
    wat: 'Dit is een rekenblad van een andere soort, zoals .ods of .xlsb.',
    doen: 'Open het in uw rekenprogramma, kies Opslaan als, en kies Excel-werkmap (.xlsx). Kies daarna dat bestand.',
  },
  OUD_XLS: {
    wat: 'Dit is een Excel-bestand van voor 2007 (.xls).',
    doen: 'Open het in Excel, kies Opslaan als, en kies Excel-werkmap (.xlsx). Kies daarna dat bestand.',
  },
  VERSLEUTELD: {
    wat: 'Dit Excel-bestand is beveiligd met een wachtwoord.',
    doen: 'Open het in Excel, haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en sla het op. Gooi de kopie zonder wachtwoord na het inlezen weg.',
  },
  LEEG_BESTAND: {
    wat: 'Dit bestand is leeg: er staat geen enkele gevulde cel in.',
    doen: 'Kijk of u het goede bestand hebt gekozen.',
  },
  TE_GROOT: {
    wat: 'Dit bestand is te groot: meer dan 10 MB.',
    doen: 'Bewaar alleen het werkblad met de lijst, zonder plaatjes, en kies dat bestand.',
  },
  TE_VEEL_RIJEN: {
    wat: 'Deze lijst heeft meer dan 50.000 rijen.',
    doen: 'Splits de lijst in delen en lees ze na elkaar in.',
  },
  BESCHADIGD_BESTAND: {
    wat: 'Dit Excel-bestand is beschadigd en kan niet worden gelezen.',
    doen: 'Open het in Excel en sla het opnieuw op, of kies een oudere kopie.',
  },
  GEEN_IMPORT: { wat: 'Er is nog geen lijst gekozen.', doen: 'Kies eerst een bestand om in te lezen.' },
  BLAD_ONBEKEND: { wat: 'Dit werkblad staat niet in het bestand.', doen: 'Kies een ander werkblad uit de lijst.' },
  KOLOM_ONBEKEND: { wat: 'Deze kolom staat niet in de lijst.', doen: 'Kies een kolom uit de tabel.' },
  NIET_GELEZEN: {
    wat: 'De rijen zijn nog niet gelezen met deze kolommen.',
    doen: 'Kies Rijen bekijken. Uw verbeteringen zijn bewaard.',
  },
  RIJ_ONBEKEND: { wat: 'Deze rij staat niet in de lijst.', doen: 'Kies een rij uit de lijst.' },
  KEUZE_ONBEKEND: {
    wat: 'Deze keuze hoort niet bij deze rij.',
    doen: 'Kies een van de mogelijkheden die bij de rij staan.',
  },
  NIETS_IN_TE_LEZEN: {
    wat: 'Er is niets om in te lezen: elke rij wordt overgeslagen.',
    doen: 'Bekijk waarom rijen worden overgeslagen, of kies een andere lijst.',
  },
  IMPORT_ONBEKEND: { wat: 'Dit verslag is er niet meer.', doen: 'Kies een verslag uit de lijst van eerdere keren.' },
};

/** How each field is called when a column is placed. */
export const veldnamen: Readonly<Record<Veld, string>> = {
  nummer: 'Nummer in de lijst',
  gezinsnaam: 'Naam van het gezin',
  adres: 'Adres',
  postcode: 'Postcode',
  gemeente: 'Gemeente of plaats',
  persoon: 'Persoon',
  volwassene: 'Volwassene',
  slachtoffer: 'Slachtoffer',
  pleger: 'Vermoedelijke pleger',
  kinderen: 'Kinderen',
  voornaam: 'Voornaam',
  tussenvoegsel: 'Tussenvoegsel',
  achternaam: 'Achternaam',
  rol: 'Rol',
  relatie: 'Relatie',
  geslacht: 'Geslacht',
  geboortedatum: 'Geboortedatum',
  leeftijd: 'Leeftijd',
  bsn: 'Burgerservicenummer',
  telefoon: 'Telefoon',
  binnengekomen: 'Binnengekomen op',
  instroombron: 'Hoe binnengekomen',
  geweld: 'Soort geweld',
  meldcodeStap: 'Stap van de meldcode',
  veiligThuis: 'Veilig Thuis: advies of melding',
  veiligThuisOp: 'Veilig Thuis: datum',
  regisseur: 'Regisseur',
  laatsteContact: 'Laatste contact',
  volgendeActie: 'Volgende actie',
  wanneer: 'Wanneer (volgende actie)',
  huisverbod: 'Huisverbod',
  status: 'Status',
  afgeslotenOp: 'Afgesloten op',
  opmerkingen: 'Opmerkingen',
  uithuisgeplaatste: 'Uithuisgeplaatste',
  achterblijver: 'Achterblijver',
  opgelegdOp: 'Opgelegd op',
  opgelegdTijd: 'Opgelegd om (tijd)',
  duur: 'Duur in dagen',
  verloop: 'Verloop',
  hulpAanvaard: 'Hulp aanvaard',
  bronregel: 'Geen veld: bewaren als bronregel',
};

type Zin = (bevinding: Bevinding) => string;

const w = (bevinding: Bevinding): string => bevinding.waarde ?? '';
const rijen = (bevinding: Bevinding): string => (bevinding.rijen ?? []).join(', ');

/** What each finding says beside its cell. */
const zinnen: Readonly<Record<BevindingCode | 'GEBRUIKER', Zin>> = {
  DATUM_TWEE_LEZINGEN: (b) => `"${w(b)}" kan twee dagen zijn. Kies welke u bedoelt.`,
  DATUM_ONMOGELIJK: (b) => `"${w(b)}" bestaat niet. Deze datum wordt niet overgenomen.`,
  DATUM_ONLEESBAAR: (b) => `In "${w(b)}" staat geen datum. Er wordt geen datum overgenomen.`,
  DATUM_ALLEEN_DEEL: (b) =>
    `Alleen ${schrijfDatumKort(w(b))} staat er. Vul de hele datum in, of laat het zo: dan blijft het veld leeg.`,
  DATUM_TOEKOMST: (b) => `${datum(w(b))} ligt na vandaag. Deze datum wordt niet overgenomen.`,
  DATUM_VAAG: (b) => `Geen datum. "${w(b)}" komt letterlijk bij de volgende actie te staan.`,
  DATUM_MET_TEKST: (b) => `De datum is overgenomen; "${w(b)}" staat alleen in de bronregel.`,
  EEUW_GERADEN: (b) => `Het jaar in "${w(b)}" kan in twee eeuwen liggen. Kies welke u bedoelt.`,
  WEEK_ZONDER_JAAR: (b) => `Bij "${w(b)}" staat geen jaar. Kies de week die u bedoelt.`,
  CONTACT_VOOR_BINNENKOMST: (b) => `Het laatste contact (${datum(w(b))}) ligt voor de binnenkomst.`,
  GEMEENTE_UIT_KERN: (b) => `Gelezen als een plaats in de gemeente ${w(b)}.`,
  GEMEENTE_ONBEKEND: (b) => `"${w(b)}" is geen gemeente of plaats in de regio. De gemeente blijft leeg.`,
  POSTCODE_ONGELDIG: (b) => `"${w(b)}" kan geen postcode zijn. De postcode blijft leeg.`,
  ADRES_GEHEIM: () => 'Geheim adres: het adres blijft leeg en de casus krijgt het teken Geheim adres.',
  BSN_ONGELDIG: (b) => `"${w(b)}" is geen geldig burgerservicenummer (11-proef). Het wordt niet als BSN bewaard.`,
  BSN_GEVONDEN: (b) => `Het burgerservicenummer komt bij ${w(b)}.`,
  BSN_VAN_WIE: () =>
    'Hier staat een geldig burgerservicenummer. Kies van wie het is; anders wordt het niet als BSN bewaard.',
  TELEFOON_IN_TEKST: () =>
    'Hier staat een telefoonnummer. Het blijft in de bronregel staan: van wie het is, staat er niet vast.',
  CONTACT_WAARSCHUWING: () =>
    'Dit is een waarschuwing over veilig contact. Zij komt bij de mensen te staan die niet de vermoedelijke pleger zijn.',
  TOLK_GEVONDEN: (b) => (w(b) === 'nodig' ? 'Er is een tolk nodig.' : `Er is een tolk nodig: ${w(b)}.`),
  FORMULE_ALS_TEKST: () => 'Dit lijkt een formule. Eénplan rekent niets uit en bewaart het als gewone tekst.',
  HTML_ALS_TEKST: () => 'Hier staat opmaakcode. Eénplan bewaart het als gewone tekst.',
  PERSOON_ZONDER_NAAM: () => 'Een van de personen heeft geen naam.',
  NAAM_MET_CIJFER: (b) => `In "${w(b)}" staat een cijfer. Waarschijnlijk is een letter verkeerd overgekomen.`,
  NAAM_VOLGORDE: (b) => `"${w(b)}" is gelezen als achternaam, voornaam.`,
  ZELFDE_NAAM_TWEE_KEER: (b) => `${w(b)} staat twee keer in deze cel.`,
  ROL_UIT_AFKORTING: (b) => `"${w(b)}" is gelezen als een afkorting van de rol.`,
  LEEFTIJD_OP_PEILDATUM: (b) => `De leeftijd geldt op de dag van binnenkomst: ${datum(w(b))}.`,
  LEEFTIJD_ZONDER_PEILDATUM: (b) =>
    `De lijst zegt niet wanneer de leeftijd gold. Eénplan neemt vandaag (${datum(w(b))}).`,
  LEEFTIJD_KLOPT_NIET: (b) =>
    `De leeftijd en de geboortedatum spreken elkaar tegen (${w(b).replace('/', ' in de lijst, ')} volgens de geboortedatum). De geboortedatum telt.`,
  LEEFTIJD_ONMOGELIJK: (b) => `"${w(b)}" kan geen leeftijd zijn. De leeftijd blijft leeg.`,
  GEBOORTE_NA_BINNENKOMST: (b) => `De geboortedatum ${datum(w(b))} ligt na de binnenkomst.`,
  ALLEEN_AANTAL_KINDEREN: (b) => `Alleen "${w(b)}" staat er, zonder namen. Er worden geen kinderen aangemaakt.`,
  NIET_ALLES_BEGREPEN: (b) => `"${w(b)}" past in geen veld en staat alleen in de bronregel.`,
  WAARDE_ONBEKEND: (b) => `"${w(b)}" is geen bekende waarde. Kies wat het is, of laat het veld leeg.`,
  WAARDE_UITGELEGD: (b) => `"${w(b)}" is uitgelegd. Kijk of dat klopt.`,
  VT_ZONDER_DATUM: () => 'De dag van het contact met Veilig Thuis staat er niet bij.',
  REGISSEUR_TWEE: () => 'Er staan twee namen. Een casus heeft precies een regisseur: kies wie.',
  REGISSEUR_GEEN_PERSOON: (b) =>
    `"${w(b)}" is geen persoon. De regie komt op naam van deze organisatie tot u een naam invult.`,
  REGISSEUR_AANGEVULD: (b) => `Gelezen als ${w(b)}, die voluit in dezelfde kolom staat.`,
  STATUS_ZONDER_DATUM: () => 'De dag van afsluiten staat er niet bij. Eénplan neemt de dag van het laatste contact.',
  AFGESLOTEN_VOOR_BINNENKOMST: (b) => `De casus zou zijn afgesloten in ${schrijfDatumKort(w(b))}, voor de binnenkomst.`,
  STATUS_EN_AFSLUITDATUM: (b) => `Er is een dag van afsluiten, maar de status is "${w(b)}".`,
  TIJD_MIDDERNACHT: () =>
    'Middernacht betekent vaak dat het uur niet bekend was. De termijn telt vanaf dit uur: kijk het na.',
  TIJD_ONTBREEKT: () => 'Het uur van opleggen ontbreekt. De termijn telt vanaf dat uur.',
  KLOK_DUBBEL: (b) => `In de nacht dat de klok terugging, was het twee keer ${w(b)} uur. Eénplan neemt de eerste keer.`,
  KLOK_BESTAAT_NIET: (b) =>
    `In de nacht dat de klok vooruitging, bestond ${w(b)} uur niet. Eénplan neemt een uur later.`,
  DUUR_WIJKT_AF: (b) => `Een huisverbod duurt 10 dagen, of verlengd 28. Hier staat "${w(b)}".`,
  VERLENGD_ZONDER_DUUR: () => 'Volgens het verloop is het verlengd, maar de duur is 10 dagen. Eénplan neemt 28 dagen.',
  OVERTREDING_BUITEN_TERMIJN: (b) => `De overtreding op ${datum(w(b))} valt na het einde van het huisverbod.`,
  NUMMER_DUBBEL: (b) => `Hetzelfde nummer staat ook in rij ${rijen(b)}.`,
  MOGELIJK_DUBBEL: (b) => `Dit lijkt hetzelfde gezin als in rij ${rijen(b)}.`,
  MOGELIJK_BEKEND: (b) => `${w(b)} staat misschien al in het dossier. Kies hieronder of het dezelfde persoon is.`,
  CASUS_BESTAAT: (b) => `Deze rij lijkt op een casus die er al is: ${w(b)}.`,
  AL_INGELEZEN: () => 'Deze rij is al eerder ingelezen en wordt overgeslagen.',
  GEMELD_VOLGENS_STAP: () =>
    'De stap zegt dat er is gemeld, de kolom Veilig Thuis niet. Er wordt geen melding aangemaakt; is er gemeld, verbeter dan die cel.',
  BIJ_VORIGE_RIJ: (b) => `Zonder nummer: deze rij hoort bij de casus van rij ${rijen(b)}.`,
  GEEN_NAAM: () => 'Er staat geen bruikbare naam in deze rij.',
  GEEN_NAAM_OF_DATUM: () =>
    'Er staat geen bruikbare naam en geen datum in deze rij. Zonder een van beide is er niets om een casus van te maken.',
  GEEN_OPLEGGING: () => 'Er staat niet wanneer het huisverbod is opgelegd. Zonder dat moment is er geen termijn.',
  KOPREGEL_HERHAALD: () => 'Dit is de kopregel nog een keer.',
  TOTAALREGEL: () => 'Dit is een telling, geen gezin.',
  GEBRUIKER: () => 'U hebt gekozen om deze rij over te slaan.',
};

function datum(iso: string): string {
  return iso.length === 10 ? schrijfDatumLang(iso) : schrijfDatumKort(iso);
}

/** The sentence of a finding. */
export function bevindingzin(bevinding: Bevinding): string {
  return zinnen[bevinding.code](bevinding);
}

/** Why a row was not read in, for the report. */
export function redenzin(code: BevindingCode | 'GEBRUIKER'): string {
  return zinnen[code]({ kolom: null, veld: null, ernst: 'info', code: code === 'GEBRUIKER' ? 'GEEN_NAAM' : code });
}
