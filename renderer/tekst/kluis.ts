import type { KluisFoutCode } from '#domain/kluis/fouten.ts';
import type { GroepFout } from '#domain/kluis/herstelsleutel.ts';

/** What is wrong, what is safe, what to do. */
type Schadetekst = { readonly wat: string; readonly veilig: string; readonly doen: string };

/** Everything that can be the matter with a dossier folder, each with its own message. */
export const kluisschade: Readonly<Record<KluisFoutCode, Schadetekst>> = {
  DOSSIER_ONTBREEKT: {
    wat: 'Het dossier staat niet in deze map.',
    veilig: 'Er is niets gewist. Misschien is de map verplaatst, of is een schijf of netwerkmap niet aangesloten.',
    doen: 'Sluit de schijf aan en probeer het opnieuw, of kies de map waar het dossier nu staat.',
  },
  DOSSIER_BESTAAT_AL: {
    wat: 'In deze map staat al iets.',
    veilig: 'Er is niets overschreven.',
    doen: 'Kies een andere map voor het nieuwe dossier.',
  },
  DOSSIER_BESCHADIGD: {
    wat: 'Het dossierbestand is beschadigd.',
    veilig: 'Uw wachtwoordzin klopt en de reservekopieën zijn niet aangeraakt. Er is niets veranderd.',
    doen: 'Zet een reservekopie terug. Wat er nu staat, wordt eerst bewaard. Laat daarna de schijf nakijken.',
  },
  DOSSIER_VREEMD: {
    wat: 'Het bestand op de plaats van het dossier is een ander bestand.',
    veilig: 'Uw wachtwoordzin klopt. Het andere bestand is niet aangeraakt en uw reservekopieën zijn er nog.',
    doen: 'Zet een reservekopie terug, of kies de map van het juiste dossier.',
  },
  DOSSIER_NIEUWER: {
    wat: 'Dit dossier is gemaakt met een nieuwere versie van Eénplan.',
    veilig: 'Er is niets veranderd. Met de nieuwere versie gaat het gewoon open.',
    doen: 'Installeer op deze computer de nieuwste versie van Eénplan.',
  },
  DOSSIER_ANDERE_VERSIE: {
    wat: 'Dit is niet het dossier zoals het de laatste keer is gesloten. Misschien is een oudere kopie teruggezet.',
    veilig: 'Het bestand is heel en uw wachtwoordzin klopt. Er is niets veranderd.',
    doen: 'Weet u dat iemand een oudere kopie heeft teruggezet, open het dan toch. Weet u dat niet, vraag het dan eerst na of zet een reservekopie terug.',
  },
  DOSSIER_IN_GEBRUIK: {
    wat: 'Dit dossier is al open, in een ander venster of op een andere computer.',
    veilig: 'Er is niets veranderd. Twee keer tegelijk openen zou werk kunnen wissen en mag daarom niet.',
    doen: 'Sluit het dossier op de andere plek. Staat die andere computer zeker uit, neem het dossier dan over.',
  },
  SLEUTELBESTAND_ONTBREEKT: {
    wat: 'Het sleutelbestand (kluis.sleutels) ontbreekt. Zonder dit bestand kan niemand het dossier openen.',
    veilig: 'Het dossier zelf staat er nog. Elke reservekopie heeft een eigen sleutelbestand.',
    doen: 'Zet het bestand kluis.sleutels terug als u het hebt verplaatst, of zet een reservekopie terug.',
  },
  SLEUTELBESTAND_BESCHADIGD: {
    wat: 'Het sleutelbestand (kluis.sleutels) is beschadigd of veranderd.',
    veilig: 'Het dossier zelf is niet aangeraakt. Elke reservekopie heeft een eigen sleutelbestand.',
    doen: 'Zet een reservekopie terug. Dit is geen fout in uw wachtwoordzin.',
  },
  MAP_ALLEEN_LEZEN: {
    wat: 'Eénplan mag niet schrijven in de map van het dossier.',
    veilig: 'Er is niets veranderd. Uw wachtwoordzin is nog niet bekeken.',
    doen: 'Vraag de beheerder om schrijfrecht op deze map, of haal de schrijfbeveiliging van de schijf.',
  },
  SCHIJF_VOL: {
    wat: 'De schijf is vol. Dit is niet opgeslagen.',
    veilig: 'Wat eerder is opgeslagen, is veilig.',
    doen: 'Maak ruimte op de schijf en probeer het opnieuw.',
  },
  SCHIJF_FOUT: {
    wat: 'De schijf geeft een fout bij het lezen of schrijven.',
    veilig: 'Er is niets gewist.',
    doen: 'Probeer het opnieuw. Blijft het zo, kopieer dan de hele map van het dossier naar een andere schijf en vraag de beheerder om hulp.',
  },
  GEEN_GEHEUGEN: {
    wat: 'De computer heeft te weinig vrij geheugen om het slot te openen.',
    veilig: 'Er is niets veranderd. Dit zegt niets over uw wachtwoordzin.',
    doen: 'Sluit andere programma’s en probeer het opnieuw.',
  },
  WACHTWOORDZIN_ONJUIST: {
    wat: 'Deze wachtwoordzin past niet op dit dossier.',
    veilig: 'Er is niets veranderd en er wordt nooit iets gewist na mislukte pogingen.',
    doen: 'Let op hoofdletters en spaties en probeer het opnieuw, of gebruik de herstelsleutel op papier.',
  },
  HERSTELSLEUTEL_ONJUIST: {
    wat: 'Deze herstelsleutel hoort niet bij dit dossier, of is al eens gebruikt en vervangen.',
    veilig: 'Er is niets veranderd.',
    doen: 'Zoek het nieuwste blad, of kies het dossier waar dit blad bij hoort.',
  },
  WACHT_NOG: {
    wat: 'Er zijn veel mislukte pogingen geweest. Daarom moet u even wachten.',
    veilig: 'Er is niets gewist.',
    doen: 'Wacht tot de teller op nul staat en probeer het dan opnieuw.',
  },
  RESERVEKOPIE_ONBRUIKBAAR: {
    wat: 'Deze reservekopie is niet heel.',
    veilig: 'Er is niets veranderd.',
    doen: 'Kies een andere reservekopie uit de lijst.',
  },
};

/** Errors of `kluis.*` and `reservekopie.*`. */
export const kluisFouten = {
  ...kluisschade,
  WACHTWOORDZIN_TE_ZWAK: {
    wat: 'Deze wachtwoordzin is te makkelijk te raden.',
    doen: 'Voeg woorden toe die niets met elkaar te maken hebben, of neem de zin die Eénplan voorstelt.',
  },
  GEMEENTE_ONBEKEND: {
    wat: 'Deze gemeente staat niet in de lijst.',
    doen: 'Kies uw gemeente uit de lijst.',
  },
  HERSTELSLEUTEL_TYPEFOUT: {
    wat: 'In de herstelsleutel staan een of meer typefouten.',
    doen: 'Vergelijk de groepen met een rode streep met het papier.',
  },
  HERSTELGROEP_KLOPT_NIET: {
    wat: 'Deze groep is anders dan op het blad.',
    doen: 'Kijk op uw papier bij hetzelfde nummer en typ de vijf tekens over.',
  },
  GEEN_NIEUWE_HERSTELSLEUTEL: {
    wat: 'De herstelsleutel is niet meer te controleren.',
    doen: 'Maak in Beheer een nieuwe herstelsleutel.',
  },
} as const;

const groepfouten: Readonly<Record<GroepFout['reden'], string>> = {
  LEEG: 'Vul deze groep in.',
  TE_KORT: 'Deze groep heeft vijf tekens. Er ontbreekt iets.',
  TE_LANG: 'Deze groep heeft vijf tekens. Er staat te veel.',
  ONBEKEND_TEKEN: 'Hier staat een teken dat niet in de sleutel voorkomt (de letter U of een leesteken).',
  TYPEFOUT: 'Hier zit een typefout in. Vergelijk de tekens een voor een met het papier.',
  VERKEERDE_PLAATS: 'Deze groep staat op de verkeerde plaats. Kijk naar de nummers op het papier.',
};

/** The sentence at one group of the recovery key; `code` as `GROEP_TYPEFOUT` or a reason of the domain. */
export function groepfout(code: string): string | undefined {
  return Object.entries(groepfouten).find(([reden]) => code === reden || code === `GROEP_${reden}`)?.[1];
}

/** Why the dossier was locked, by the word that comes from the shell or the kluis. */
const slotredenen: Readonly<Record<string, string>> = {
  gevraagd: 'U hebt het dossier vergrendeld.',
  stilstand: 'Het dossier is vergrendeld omdat er een tijd niets is gedaan.',
  'scherm-vergrendeld': 'Het dossier is vergrendeld samen met het scherm van de computer.',
  slaapstand: 'Het dossier is vergrendeld omdat de computer ging slapen.',
  afsluiten: 'Het dossier is vergrendeld omdat u Eénplan sluit.',
  teruggezet: 'De reservekopie is teruggezet. Wat er stond, is bewaard bij de reservekopieën.',
};

/** Gives the sentence about a lock, or null for a word without one. */
export function slotreden(reden: string): string | null {
  return slotredenen[reden] ?? null;
}

const kopieDoen = {
  SCHIJF_VOL: 'Maak ruimte op de schijf. Open het dossier daarna en vergrendel het: dan wordt het opnieuw geprobeerd.',
  MAP_ALLEEN_LEZEN:
    'Vraag de beheerder om schrijfrecht op de map van het dossier. Open het dossier daarna en vergrendel het.',
} as const;

/** What to do when the backup after a lock did not succeed; `code` says why. */
export function kopieHerstel(code: string | null): string {
  const bekend = Object.entries(kopieDoen).find(([naam]) => naam === code)?.[1];
  return (
    bekend ??
    'Open het dossier en vergrendel het: dan wordt het opnieuw geprobeerd. Lukt het weer niet, vraag dan de beheerder om hulp.'
  );
}

const aantalWoorden = new Intl.PluralRules('nl-NL');

function meervoud(aantal: number, een: string, meer: string): string {
  return `${aantal} ${aantalWoorden.select(aantal) === 'one' ? een : meer}`;
}

/** Words of the kluis: first start, unlocking, recovery key, backups. */
export const kluis = {
  bezigMetOpenen: 'Bezig met openen',
  conceptenBewaard: 'Wat u aan het typen was, is als concept bewaard.',
  gestopt: 'Het deel van Eénplan dat het dossier bewaart, is onverwacht gestopt en opnieuw gestart.',
  geenKopie: 'Bij de laatste keer sluiten is geen reservekopie gemaakt.',
  geenKopieDoen:
    'Het dossier zelf is opgeslagen. Kijk na het ontgrendelen bij Beheer of een reservekopie nu wel lukt; vaak is de schijf vol.',
  nakopie: {
    maken: 'Er wordt een reservekopie gemaakt.',
    nakijken: 'De reservekopie wordt geopend en helemaal nagekeken.',
    procent: (procent: number) => `${procent} %`,
    magOpenen:
      'Uw dossier is al veilig gesloten. U mag het meteen weer openen; de kopie komt dan bij de volgende keer vergrendelen.',
    sluitVanzelf:
      'Uw dossier is al veilig gesloten. Eénplan sluit vanzelf als de kopie klaar is. Wilt u niet wachten, sluit dan nog een keer; de kopie komt dan de volgende keer.',
    gemaakt: (tijd: string) => `De reservekopie van ${tijd} is gemaakt en nagekeken.`,
    mislukt: 'De reservekopie is niet gelukt. Uw dossier zelf is veilig gesloten.',
  },
  veiligLabel: 'Wat is veilig',
  doenLabel: 'Wat kunt u doen',
  opnieuw: 'Probeer opnieuw',
  terug: 'Terug',
  welkom: {
    titel: 'Welkom bij Eénplan',
    uitleg:
      'Eénplan bewaart alles in een versleuteld dossier op deze computer. Er gaat niets het netwerk op. U opent het dossier met een wachtwoordzin die alleen u kent.',
    nieuw: 'Nieuw dossier maken',
    nieuwUitleg: 'U werkt op deze computer nog niet met Eénplan.',
    openen: 'Bestaand dossier openen',
    openenUitleg: 'U hebt al een dossier, bijvoorbeeld op een andere schijf.',
  },
  nieuw: {
    titel: 'Nieuw dossier',
    stap: 'Stap 1 van 2',
    dossier: 'Het dossier',
    naam: 'Naam van het dossier',
    naamHint: 'Bijvoorbeeld: Casussen Steenwijkerland. Deze naam staat versleuteld in het dossier.',
    gemeente: 'Gemeente',
    gemeenteHint: 'Typ de eerste letters.',
    plaats: 'Waar komt het dossier te staan?',
    plaatsUitleg:
      'Kies een plek op deze computer of een netwerkschijf van de gemeente. Geen USB-stick en geen OneDrive.',
    anderePlaats: 'Andere map kiezen',
    wie: 'Over u',
    gebruikersnaam: 'Uw naam',
    functie: 'Uw functie',
    functieHint: 'Bijvoorbeeld: procescoördinator huiselijk geweld.',
    slot: 'De wachtwoordzin',
    slotUitleg:
      'Vijf of zes losse woorden zijn sterker en makkelijker te onthouden dan een wachtwoord met tekens. Schrijf de zin niet op bij de computer.',
    zin: 'Wachtwoordzin',
    nogmaals: 'Wachtwoordzin nog een keer',
    nietGelijk: 'De twee zinnen zijn niet gelijk. Typ ze allebei opnieuw.',
    knop: 'Dossier maken',
  },
  zin: {
    meter: 'Sterkte van de wachtwoordzin',
    standen: ['Zeer zwak', 'Zwak', 'Matig', 'Bijna sterk genoeg', 'Sterk genoeg'],
    kraaktijd: (tijd: string) => `Met duizend van de snelste computers te raden in ${tijd}.`,
    stelVoor: 'Stel een zin voor',
    voorstel: 'Voorstel van Eénplan',
    neemOver: 'Deze zin gebruiken',
    ander: 'Andere zin',
  },
  herstel: {
    titel: 'De herstelsleutel',
    stap: 'Stap 2 van 2',
    uitleg:
      'Vergeet u de wachtwoordzin, dan is deze sleutel de enige andere weg naar binnen. Zonder wachtwoordzin en zonder dit blad kan niemand het dossier nog openen, ook de makers van Eénplan niet.',
    regels: [
      'Druk het blad af, of schrijf de acht groepen over. Het blad wordt nergens opgeslagen.',
      'Bewaar het in een gesloten envelop op een plek die op slot kan, niet bij deze computer.',
      'Een tweede exemplaar bij uw leidinggevende is verstandig.',
    ],
    blad: 'Herstelsleutel van Eénplan',
    bladUitleg: 'Met deze acht groepen is het dossier te openen zonder wachtwoordzin. Houd dit blad geheim.',
    bladGebruik:
      'Gebruik: open Eénplan, kies "Wachtwoordzin vergeten? Gebruik de herstelsleutel" en typ de groepen over. Bewaar dit blad op een plek die op slot kan.',
    bladZelf: 'Van wie en van welk dossier (zelf invullen): ______________________________',
    bladGemaakt: (datum: string) => `Gemaakt op ${datum}`,
    groep: (nummer: number) => `Groep ${nummer}`,
    drukAf: 'Blad afdrukken',
    hebIk: 'Ik heb het blad op papier',
    controle: 'Controle: neem het papier erbij',
    controleUitleg: 'Typ deze twee groepen over van het papier. Zo weet u zeker dat het blad te lezen is.',
    knop: 'Controleren en beginnen',
    terug: 'Terug naar het blad',
  },
  ontgrendel: {
    titel: 'Dossier ontgrendelen',
    zin: 'Wachtwoordzin',
    knop: 'Ontgrendelen',
    vergeten: 'Wachtwoordzin vergeten? Gebruik de herstelsleutel',
    herstelsleutel: 'Herstelsleutel gebruiken',
    ander: 'Ander dossier openen',
    nieuw: 'Nieuw dossier maken',
    reservekopie: 'Reservekopie terugzetten',
    tochOpenen: 'Toch openen',
    neemOver: 'De andere computer staat uit: neem over',
    wacht: (seconden: number) => `U kunt het over ${meervoud(seconden, 'seconde', 'seconden')} opnieuw proberen.`,
    mislukt: (aantal: number, sinds: string) =>
      `${meervoud(aantal, 'mislukte poging', 'mislukte pogingen')}, de laatste op ${sinds}.`,
    kopie: (tijd: string) => `Laatste gecontroleerde reservekopie: ${tijd}.`,
    geenKopie: 'Er is nog geen reservekopie van dit dossier.',
    map: 'Map',
  },
  papier: {
    titel: 'Openen met de herstelsleutel',
    uitleg:
      'Neem het blad met de acht groepen. Daarna kiest u een nieuwe wachtwoordzin en krijgt u een nieuw blad; het oude blad werkt dan niet meer.',
    groepen: 'De acht groepen van het blad',
    groepenUitleg: 'Hoofdletters zijn niet nodig. U mag de hele sleutel in het eerste vak plakken.',
    zin: 'Nieuwe wachtwoordzin',
    knop: 'Openen en wachtwoordzin vervangen',
    metZin: 'Toch met de wachtwoordzin',
  },
  naOpenen: {
    OUDERE_SLEUTELS:
      'Het sleutelbestand was beschadigd. Het dossier is geopend met de vorige kopie ervan. Hebt u kort geleden de wachtwoordzin gewijzigd, dan geldt de vorige.',
    NIET_NETJES_GESLOTEN: 'Het dossier was niet netjes gesloten. Alles wat was opgeslagen, is er nog.',
    ANDERE_VERSIE_AANGENOMEN: 'U werkt verder in een andere versie van het dossier dan de laatst gesloten versie.',
    RESERVE_GEBRUIKT: 'De schijf is vol. Eénplan gebruikt nu de noodruimte. Maak eerst ruimte op de schijf.',
    HERSTELSLEUTEL_NIET_BEVESTIGD:
      'De herstelsleutel is nog niet gecontroleerd. Maak in Beheer een nieuw blad en typ twee groepen over.',
    mislukt: (aantal: number, sinds: string) =>
      `Sinds de vorige keer ${aantal === 1 ? 'was' : 'waren'} er ${meervoud(aantal, 'mislukte poging', 'mislukte pogingen')} om dit dossier te openen, de laatste op ${sinds}. Was u dat niet, meld het dan.`,
  },
} as const;
