import type { MeldcodeStap } from '#domain/meldcode/lijsten.ts';
import type { StapFout } from '#domain/meldcode/staprecord.ts';

/** Errors of `meldcode.*`. */
export const meldcodeFouten = {
  CASUS_NIET_GEVONDEN: {
    wat: 'Deze casus is niet gevonden.',
    doen: 'Ga terug naar de lijst met casussen en open de casus opnieuw.',
  },
  DOORLOOP_NIET_GEVONDEN: {
    wat: 'Deze doorloop van de meldcode is niet gevonden.',
    doen: 'Open het blad Meldcode opnieuw.',
  },
  DOORLOOP_GESLOTEN: {
    wat: 'Deze doorloop van de meldcode is gesloten.',
    doen: 'Heropen de doorloop, of start een nieuwe.',
  },
  DOORLOOP_NIET_GESLOTEN: {
    wat: 'Deze doorloop is al open.',
    doen: 'U kunt gewoon verder werken.',
  },
  SLUITING_GEWEIGERD: {
    wat: 'De doorloop is niet gesloten.',
    doen: 'Vul aan wat hieronder staat.',
  },
  STAP_NIET_GEVONDEN: {
    wat: 'Deze stap is niet gevonden.',
    doen: 'Open het blad Meldcode opnieuw.',
  },
  STAP_GEWEIGERD: {
    wat: 'De stap is niet vastgelegd.',
    doen: 'Vul aan wat bij de velden staat.',
  },
  PERSOON_NIET_IN_CASUS: {
    wat: 'Deze persoon hoort niet bij de casus.',
    doen: 'Voeg de persoon eerst toe bij Personen.',
  },
  SIGNAAL_NIET_IN_CASUS: {
    wat: 'Dit signaal hoort niet bij de casus.',
    doen: 'Kies een signaal uit deze casus.',
  },
  DATUM_IN_TOEKOMST: {
    wat: 'Deze datum ligt in de toekomst.',
    doen: 'Kies vandaag of een eerdere dag.',
  },
} as const;

/** What a field of a step lacks: one sentence at the field. */
export const stapzinnen: Readonly<Record<StapFout | 'SLUITREDEN_ZONDER_TOELICHTING', string>> = {
  DATUM_ONTBREEKT: 'Vul de dag in waarop deze stap is gezet.',
  DATUM_IN_TOEKOMST: 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.',
  REDEN_ONTBREEKT: 'Schrijf op waarom u de stap overslaat, versnelt of herhaalt.',
  GESPREK_REDEN_ONTBREEKT: 'Kies waarom het gesprek niet is gevoerd.',
  STAP_VASTGESTELD: 'Deze stap is al vastgesteld. Verbeter hem met een correctie.',
  STAP_NIET_VASTGESTELD: 'Deze stap is nog niet vastgesteld. U kunt hem gewoon wijzigen.',
  ANDERE_STAP: 'Dit hoort bij een andere stap.',
  STAP_AL_GECORRIGEERD: 'Deze stap is al gecorrigeerd. Verbeter de nieuwste versie.',
  STAP_NOG_OPEN: 'Deze stap staat nog open. Kies eerst of hij is gezet of overgeslagen.',
  CORRECTIE_ZONDER_REDEN: 'Schrijf op waarom u dit verbetert.',
  SLUITREDEN_ZONDER_TOELICHTING: 'Schrijf bij "Andere reden" op wat de reden is.',
};

/** Words of the sheet Meldcode. */
export const meldcode = {
  titel: 'Meldcode',
  leegTitel: 'Er is nog geen meldcode gestart',
  leegTekst:
    'Een doorloop van de meldcode heeft vijf stappen. U mag ze in elke volgorde zetten, overslaan of herhalen, en bij elke stap stoppen. Schrijf er alleen een reden bij.',
  start: 'Start de meldcode',
  startNieuw: 'Start een nieuwe doorloop',
  startTitel: 'Nieuwe doorloop van de meldcode',
  gestartOp: 'Begonnen op',
  aanleiding: 'Aanleiding',
  aanleidingHint: 'Wat maakt dat u nu de meldcode gebruikt?',
  overWie: 'Over wie gaat het?',
  overWieHint: 'Kies elk kind apart.',
  doorloop: (nummer: number) => `Doorloop ${nummer}`,
  open: 'Loopt',
  gesloten: 'Gesloten',
  geslotenOp: (dag: string, reden: string) => `${dag}: ${reden}`,
  niemandGekozen: 'Nog niet gekozen',
  wijzigDoorloop: 'Wijzig doorloop',
  sluit: 'Sluit doorloop',
  sluitUitleg: 'Sluiten kan bij elke stap. De doorloop blijft leesbaar en u kunt hem heropenen.',
  sluitreden: 'Waarom sluit u?',
  toelichting: 'Toelichting',
  heropen: 'Heropen doorloop',
  heropenReden: 'Waarom heropent u?',
  annuleer: 'Annuleren',
  acuutTitel: 'Is er nu gevaar?',
  acuut: 'Bel eerst 112 of Veilig Thuis (0800‑2000, dag en nacht, gratis). Opschrijven kan daarna.',
  stappen: 'De vijf stappen',
  stap: (nummer: string) => `Stap ${nummer}`,
  stand: {
    niet_begonnen: 'Nog niet begonnen',
    bezig: 'Bezig',
    klaar: 'Gezet, nog niet vastgesteld',
    vastgesteld: 'Vastgesteld',
    overgeslagen: 'Overgeslagen',
  },
  legVast: 'Leg vast',
  legVastNaam: (stap: string) => `Leg vast: ${stap}`,
  nogEens: 'Leg nog een keer vast',
  nogEensNaam: (stap: string) => `Leg nog een keer vast: ${stap}`,
  wijzig: 'Wijzig',
  stelVast: 'Stel vast',
  stelVastUitleg:
    'Na vaststellen wordt de tekst niet meer overschreven. Verbeteren kan daarna alleen met een correctie; de oude tekst blijft leesbaar.',
  corrigeer: 'Corrigeer',
  bewaarStap: 'Bewaar stap',
  bewaarCorrectie: 'Bewaar correctie',
  stapTitel: (stap: string) => `${stap} vastleggen`,
  stapWijzig: (stap: string) => `${stap} wijzigen`,
  stapCorrigeer: (stap: string) => `${stap} corrigeren`,
  correctieReden: 'Waarom verbetert u dit?',
  correctieVan: (reden: string) => `Correctie: ${reden}`,
  vervangen: 'Eerdere versie, vervangen door een correctie',
  status: 'Hoe staat deze stap ervoor?',
  statusUitleg: {
    open: 'U bent ermee bezig.',
    uitgevoerd: 'De stap is gezet.',
    overgeslagen: 'U slaat de stap over, met een reden.',
    versneld: 'Acuut: de stap is korter of eerder gezet, met een reden.',
    herhaald: 'De stap is opnieuw gezet, met een reden.',
  },
  datum: 'Dag waarop de stap is gezet',
  reden: 'Reden',
  redenHint: 'Nodig bij overslaan, versnellen en herhalen.',
  naarAfwegen: 'Naar de afwegingsvragen',
  wegenUitleg: 'De vijf afwegingsvragen en de twee besluiten staan op het blad Afwegen.',
  ontbreekt: 'Nog leeg',
  ontbreektUitleg: 'Dit is een geheugensteun. U kunt altijd verder.',
  nietsOntbreekt: 'Bij de gezette stappen is niets meer leeg.',
  bereikt: (stap: string) => `Verste stap: ${stap}`,
  nogNiets: 'Nog geen stap gezet',
  vastgelegdDoor: (wie: string, wanneer: string) => `Opgeschreven door ${wie} op ${wanneer}`,
  vastgesteldDoor: (wie: string, wanneer: string) => `Vastgesteld door ${wie} op ${wanneer}`,
  zonderDatum: 'Zonder datum',
  ja: 'Ja',
  nee: 'Nee',
  vt: {
    titel: 'Contact met Veilig Thuis',
    leeg: 'Nog geen contact met Veilig Thuis opgeschreven.',
    voegToe: 'Schrijf een contact op',
    soort: 'Soort contact',
    soortUitleg: {
      adviesvraag: 'U vraagt advies en blijft zelf verantwoordelijk. Dit mag anoniem.',
      melding: 'U maakt de betrokkenen bekend. Veilig Thuis krijgt zicht op de veiligheid.',
    },
    op: 'Wanneer',
    anoniem: 'De casus is anoniem voorgelegd',
    metWie: 'Met wie sprak u?',
    uitkomst: 'Wat kwam eruit?',
    bewaar: 'Bewaar contact',
    isAnoniem: 'anoniem voorgelegd',
  },
  gedaan: {
    gestart: 'De doorloop is gestart.',
    gewijzigd: 'De doorloop is gewijzigd.',
    gesloten: 'De doorloop is gesloten.',
    heropend: 'De doorloop is weer open.',
    bewaard: 'De stap is bewaard.',
    vastgesteld: 'De stap is vastgesteld.',
    gecorrigeerd: 'De correctie is bewaard.',
    contact: 'Het contact met Veilig Thuis is bewaard.',
  },
} as const;

type Stapvelden = Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;

/** Labels of the fields per step; `ontbreekt` uses the same words. */
export const stapvelden: Readonly<Record<MeldcodeStap, Stapvelden>> = {
  stap_1: {
    signaalIds: { label: 'Welke signalen?', hint: 'Een signaal toevoegen kan op het blad Signalen.' },
    signalen: { label: 'Welke signalen?' },
    waargenomenDoor: { label: 'Wie heeft het gezien of gehoord?' },
    tijdEnPlaats: { label: 'Wanneer en waar?' },
    wieWarenErbij: { label: 'Wie waren erbij?' },
    eerdereMeldingen: { label: 'Wat was er eerder?', hint: 'Eerdere meldingen of hulp die nu van belang zijn.' },
    kindcheck: { label: 'Kindcheck' },
    afspraken: { label: 'Wat is afgesproken?' },
  },
  stap_2: {
    geraadpleegd: { label: 'Wie hebt u geraadpleegd?' },
    naamEnFunctie: { label: 'Naam en functie' },
    organisatie: { label: 'Organisatie' },
    anoniemVoorgelegd: { label: 'De casus is anoniem voorgelegd' },
    vraag: { label: 'Wat was uw vraag?' },
    advies: { label: 'Wat was het advies?' },
    afspraken: { label: 'Wat is afgesproken?' },
    wieCoordineert: { label: 'Wie houdt het overzicht?' },
  },
  stap_3: {
    redenNietGevoerd: { label: 'Waarom is het gesprek niet gevoerd?' },
    beslotenDoor: { label: 'Wie heeft dat besloten?' },
    pogingen: { label: 'Hoe vaak is het geprobeerd?' },
    doel: { label: 'Wat was het doel?' },
    gesprekken: { label: 'Met wie is gesproken?', hint: 'Spreek zo mogelijk met iedereen apart.' },
    reactie: { label: 'Reactie van iedereen die is gesproken' },
    andereDeelnemers: { label: 'Wie waren er verder bij?' },
    besprokenFeiten: { label: 'Welke feiten zijn besproken?' },
    stemVanHetKind: { label: 'Wat zegt het kind zelf?', hint: 'Schrijf het op in de woorden van het kind.' },
    afspraken: { label: 'Wat is afgesproken?' },
  },
  stap_4: {
    risico: { label: 'Hoe groot is het risico?' },
    aard: { label: 'Wat is de aard?' },
    ernst: { label: 'Hoe ernstig is het?' },
    vtGeraadpleegd: { label: 'Is Veilig Thuis geraadpleegd?', hint: 'Bij twijfel altijd.' },
    vtAdvies: { label: 'Wat was het advies van Veilig Thuis?' },
    instrument: { label: 'Gebruikt instrument', hint: 'Alleen de naam, bijvoorbeeld LIRIK of RiHG.' },
    instrumentVersie: { label: 'Versie of datum van het instrument' },
    instrumentUitkomst: { label: 'Uitkomst van het instrument' },
  },
  stap_5: {
    afsprakenMetGezin: { label: 'Wat is met het gezin afgesproken?' },
    afsprakenMetVeiligThuis: { label: 'Wat is met Veilig Thuis afgesproken?' },
    eigenHulp: { label: 'Welke hulp geeft u zelf?' },
    andereOrganisaties: { label: 'Welke organisaties helpen mee?' },
    verwijsindex: { label: 'Is er een signaal gegeven in de verwijsindex?' },
  },
};

/** Labels of the kindcheck, part of step 1. */
export const kindcheckvelden = {
  uitkomst: 'Uitkomst van de kindcheck',
  uitkomstHint: 'Ga bij elke volwassene na of die voor kinderen zorgt, en vraag ook naar zwangerschap.',
  aanleiding: 'Aanleiding voor de kindcheck',
  kinderenInHuis: 'Zijn er minderjarige kinderen in huis?',
  aantalEnLeeftijden: 'Hoeveel, en hoe oud?',
  zwanger: 'Is iemand zwanger?',
  kinderenVanExPartner: 'Zijn er kinderen van een (ex-)partner?',
  zorgGedeeldMet: 'Met wie is de zorg gedeeld?',
  waarVerblijvenKinderen: 'Waar verblijven de kinderen?',
  veiligheidVoldoende: 'Zijn de kinderen veilig genoeg?',
  andereHulpverlenerNeemtOver: 'Neemt een andere hulpverlener de zorg over?',
  toelichting: 'Toelichting bij de kindcheck',
} as const;

/** Words of the talks in step 3. */
export const gesprekwoorden = {
  gesproken: (naam: string) => `Gesproken met ${naam}`,
  apart: (naam: string) => `${naam} is apart gesproken`,
  reactie: (naam: string) => `Reactie van ${naam}`,
  reactieHint: 'Zo veel mogelijk in eigen woorden, tussen aanhalingstekens.',
  apartKort: 'apart gesproken',
  geenPersonen: 'Er staan nog geen personen in deze casus.',
  geenSignalen: 'Er staan nog geen signalen in deze casus.',
} as const;
