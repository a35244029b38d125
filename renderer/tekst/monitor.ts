import type { Celreden } from '#domain/monitor/beveilig.ts';
import type { Kwaliteitscode } from '#domain/monitor/kwaliteit.ts';

/** Errors of `monitor.*`. */
export const monitorFouten = {
  PERIODE_LOOPT_NOG: {
    wat: 'Deze periode is nog niet voorbij.',
    doen: 'Kies een halfjaar of jaar dat al is afgelopen.',
  },
  GEMEENTE_ONBEKEND: {
    wat: 'Deze gemeente staat niet in de lijst.',
    doen: 'Kies een gemeente uit de lijst.',
  },
  CIJFERS_STRIJDIG: {
    wat: 'Deze cijfers passen niet bij cijfers die eerder zijn geleverd.',
    doen: 'Er is niets gemaakt. Lever opnieuw met dezelfde versie van Eénplan als toen, of overleg met de regio.',
  },
  METHODE_GEWIJZIGD: {
    wat: 'Voor dit jaar is eerder op een andere manier geleverd.',
    doen: 'Kies dezelfde manier van beschermen als bij de eerdere levering.',
  },
  NIET_TE_BEVEILIGEN: {
    wat: 'Samen met wat eerder is geleverd zouden kleine aantallen uit te rekenen zijn.',
    doen: 'Er is niets gemaakt. Kijk hieronder om welke tabellen het gaat en overleg met de regio.',
  },
  REKENTIJD_OP: {
    wat: 'Het lukte niet op tijd om te bewijzen dat deze cijfers veilig zijn.',
    doen: 'Er is niets gemaakt. Sluit andere programma’s en probeer het opnieuw.',
  },
  VOORSTEL_VERLOPEN: {
    wat: 'Dit voorbeeld is niet meer geldig.',
    doen: 'Bereken de cijfers opnieuw en bekijk ze nog een keer.',
  },
  CIJFERS_VERANDERD: {
    wat: 'Na het berekenen is er iets in het dossier veranderd dat in de cijfers meetelt.',
    doen: 'Bereken de cijfers opnieuw. Er is nog niets geleverd.',
  },
  MAP_BESTAAT_AL: {
    wat: 'In deze map staat al een levering over dezelfde periode.',
    doen: 'Kies een andere map, of verplaats de oude levering eerst.',
  },
} as const;

const woorden = new Intl.PluralRules('nl-NL');

function meervoud(aantal: number, een: string, meer: string): string {
  return `${aantal} ${woorden.select(aantal) === 'one' ? een : meer}`;
}

type Kwaliteitszin = (gegevens: { readonly aantal: number; readonly datum: string }) => string;

/** One sentence per finding of the quality report: what is the matter with this case. */
export const kwaliteitszinnen: Readonly<
  Record<Kwaliteitscode, { readonly soort: string; readonly zin: Kwaliteitszin }>
> = {
  'KWA-01': {
    soort: 'Dag van binnenkomst ontbreekt',
    zin: () => 'De dag van binnenkomst ontbreekt. De casus telt op de dag van vastleggen.',
  },
  'KWA-02': {
    soort: 'Weg van binnenkomst onbekend',
    zin: () => 'Er staat niet bij langs welke weg de casus binnenkwam.',
  },
  'KWA-03': { soort: 'Vorm van geweld onbekend', zin: () => 'De vorm van het geweld is nog niet gekozen.' },
  'KWA-04': { soort: 'Geen regisseur', zin: () => 'De casus is open en heeft geen regisseur.' },
  'KWA-05': { soort: 'Kindcheck niet vastgelegd', zin: () => 'De kindcheck is niet vastgelegd.' },
  'KWA-06': {
    soort: 'Resultaat onbekend',
    zin: () => 'De casus is afgesloten, maar het resultaat is niet bekend.',
  },
  'KWA-07': {
    soort: 'Besluit vóór het eerste signaal',
    zin: ({ datum }) => `Het besluit van ${datum} ligt vóór het eerste signaal.`,
  },
  'KWA-08': {
    soort: 'Afgesloten vóór binnenkomst',
    zin: ({ datum }) => `De casus is afgesloten op ${datum}, vóór de dag van binnenkomst.`,
  },
  'KWA-09': {
    soort: 'Leeftijd onbekend',
    zin: ({ aantal }) => `Van ${meervoud(aantal, 'persoon', 'personen')} is de leeftijd niet bekend.`,
  },
  'KWA-10': {
    soort: 'Geslacht onbekend',
    zin: ({ aantal }) => `Van ${meervoud(aantal, 'persoon', 'personen')} is het geslacht niet bekend.`,
  },
  'KWA-11': { soort: 'Geen personen', zin: () => 'Er staan geen personen in de casus.' },
  'KWA-12': {
    soort: 'Rol onbekend',
    zin: ({ aantal }) => `Van ${meervoud(aantal, 'persoon', 'personen')} is de rol niet bekend.`,
  },
  'KWA-13': {
    soort: 'Hulp zonder toetsdatum',
    zin: () => 'Er is besloten dat hulp volstaat, maar er is geen dag waarop vraag 5 wordt getoetst.',
  },
  'KWA-14': {
    soort: 'Evaluatie te laat',
    zin: ({ datum }) => `De evaluatie van het plan stond op ${datum} en is voorbij.`,
  },
  'KWA-15': {
    soort: 'Actie zonder eigenaar of datum',
    zin: ({ aantal }) => `Bij ${meervoud(aantal, 'open actie', 'open acties')} ontbreekt de eigenaar of de datum.`,
  },
  'KWA-16': {
    soort: 'Gezinslid niet gesproken',
    zin: ({ aantal }) => `${meervoud(aantal, 'gezinslid is', 'gezinsleden zijn')} niet gesproken, zonder reden erbij.`,
  },
  'KWA-17': { soort: 'Fase ontbreekt', zin: () => 'De hulp loopt, maar er is geen fase gekozen.' },
  'KWA-18': {
    soort: 'Contact met Veilig Thuis zonder datum',
    zin: ({ aantal }) => `${meervoud(aantal, 'contact', 'contacten')} met Veilig Thuis zonder datum.`,
  },
  'KWA-19': {
    soort: 'Huisverbod zonder datum',
    zin: ({ aantal }) => `${meervoud(aantal, 'huisverbod', 'huisverboden')} zonder datum van opleggen.`,
  },
  'KWA-20': { soort: 'Datum in de toekomst', zin: ({ datum }) => `Er staat een datum in de toekomst: ${datum}.` },
};

/** Why a figure is not to be seen as it is; shown inside only. */
export const celredenen: Readonly<Record<Celreden, string>> = {
  'SDC-01': 'Te klein aantal',
  'SDC-03': 'Een hele groep zou bekend worden',
  'SDC-05': 'Anders is een klein aantal uit te rekenen',
  'SDC-06': 'Eerder ook zo geleverd',
  'SDC-07': 'Afgerond',
};

/** Words of the screen with the regional figures. */
export const monitor = {
  titel: 'Cijfers voor de regio',
  onder: (gemeente: string) => `Gemeente ${gemeente}`,
  stap: {
    periode: '1. Periode',
    kwaliteit: '2. Kwaliteit',
    beschermen: '3. Bekijken',
    leveren: '4. Leveren',
  },
  periode: {
    uitleg:
      'Cijfers gaan over een heel halfjaar of een heel jaar dat voorbij is. Zo verraadt het verschil tussen twee leveringen niemand.',
    label: 'Periode',
    gemeente: 'Gemeente',
    gemeenteOptie: (naam: string, aantal: number) => `${naam} (${meervoud(aantal, 'casus', 'casussen')})`,
    geleverd: (dag: string) => `geleverd op ${dag}`,
    lopend: (naam: string, dag: string) => `Het ${naam} loopt nog. U kunt het leveren vanaf ${dag}.`,
    geen: 'Er is nog geen hele periode voorbij',
    geenUitleg: 'Zodra een halfjaar met casussen voorbij is, verschijnt het hier.',
    zonder: (aantal: number) =>
      `${meervoud(aantal, 'casus heeft', 'casussen hebben')} geen gemeente en ${aantal === 1 ? 'telt' : 'tellen'} mee bij de gemeente van dit dossier.`,
  },
  kwaliteit: {
    uitleg:
      'Kijk eerst of het dossier compleet is. U mag ook leveren met gaten: wat ontbreekt, telt mee als "onbekend". Wat eenmaal geleverd is, blijft zoals het was.',
    goed: 'Er valt niets op te merken',
    goedUitleg: (aantal: number) => `Alle ${aantal} casussen in deze periode zijn compleet.`,
    leeg: 'In deze periode zijn er geen casussen',
    samen: (regels: number, casussen: number) =>
      `${meervoud(regels, 'opmerking', 'opmerkingen')}; ${meervoud(casussen, 'casus telt', 'casussen tellen')} mee in deze periode.`,
    ernst: { fout: 'Klopt niet', aandacht: 'Ontbreekt of te laat' },
    wissel: (isOpen: boolean, aantal: number) =>
      `${isOpen ? 'Verberg' : 'Toon'} ${meervoud(aantal, 'casus', 'casussen')}`,
    enNog: (aantal: number) => `En nog ${meervoud(aantal, 'casus', 'casussen')}.`,
    naarCasus: (nummer: string) => `Casus ${nummer}`,
  },
  beschermen: {
    uitleg:
      'Eénplan telt, verbergt wat te klein is en probeert daarna zelf het verborgene uit te rekenen, samen met alles wat u eerder hebt geleverd. Pas als dat niet lukt, kunt u leveren.',
    methode: 'Hoe beschermen?',
    methodeUitleg: 'Voor heel het jaar hetzelfde, afgesproken met de regio.',
    methodeVast: '(Voor dit jaar is al geleverd. Daarom staat dit vast.)',
    methoden: {
      onderdrukking: 'Verbergen',
      afronding: 'Afronden op vijftallen',
    },
    methodetoelichting: {
      onderdrukking: 'Wat te zien is, klopt precies. Kleine aantallen zijn weggelaten.',
      afronding: 'Alles is te zien, maar elk aantal kan tot 4 afwijken.',
    },
    drempel: 'Kleinste aantal dat te zien is',
    drempels: { 10: '10 (gewoon)', 5: '5 (alleen als de regio dat heeft afgesproken)' },
    knop: 'Cijfers berekenen',
    opnieuw: 'Opnieuw berekenen',
    bezig: 'De cijfers worden berekend en nagetrokken',
    vast: (methode: string, drempel: number) =>
      methode === 'Verbergen' ? `${methode}, vanaf ${drempel} te zien` : methode,
    tabellenBij: 'Het gaat om deze tabellen:',
    kenmerk: (kenmerk: string) => `Kenmerk: ${kenmerk}.`,
  },
  voorbeeld: {
    titel: 'Dit verlaat uw computer',
    uitleg:
      'Een grijs vakje gaat niet mee. Het getal dat erin staat ziet u alleen hier, met de reden. Namen, nummers en teksten gaan nooit mee.',
    klaar: (tabellen: number, verborgen: number, cellen: number) =>
      `${meervoud(tabellen, 'tabel', 'tabellen')}: ${verborgen} van ${cellen} aantallen zijn verborgen.`,
    afgerond: (tabellen: number) =>
      `${meervoud(tabellen, 'tabel', 'tabellen')}: elk aantal is afgerond op een vijftal.`,
    nagetrokken: (eisen: number) =>
      eisen === 0
        ? 'Er was niets te beschermen.'
        : `${meervoud(eisen, 'aanval', 'aanvallen')} op de verborgen aantallen zijn nagerekend. Geen enkele lukt.`,
    verloren: (aantal: number) =>
      `${meervoud(aantal, 'klein aantal was', 'kleine aantallen waren')} met eerdere leveringen al uit te rekenen`,
    verlorenUitleg: 'Deze levering verandert daar niets aan. Meld het aan de functionaris gegevensbescherming.',
    ruimer: 'Er is ruimer verborgen dan nodig',
    ruimerUitleg:
      'De berekening van de zuinigste keuze duurde te lang. De cijfers zijn veilig, maar er is meer weggelaten.',
    weggelaten: (titel: string, inwoners: string) =>
      `De tabel "${titel}" gaat niet mee: uw gemeente heeft minder dan ${inwoners} inwoners.`,
    kies: 'Tabellen',
    verborgen: (aantal: number) => `${aantal} verborgen`,
    allesZichtbaar: 'alles te zien',
    geteld: 'Wat is geteld',
    teller: 'Teller',
    noemer: 'Noemer',
    bron: 'Bron van de definitie',
    definitie: 'Hoe is dit geteld?',
    gaatNietMee: 'gaat niet mee',
    waar: (waarde: number) => `in werkelijkheid ${waarde}`,
    legenda: 'Waarom is iets verborgen?',
    aantal: 'Aantal',
  },
  leveren: {
    titel: 'Leveren',
    uitleg:
      'Eénplan maakt een map met vier bestanden (cijfers.xlsx, .ods, .csv en .json) en een manifest met een handtekening. De levering komt in het grootboek: deze cijfers veranderen daarna niet meer.',
    ontvanger: 'Voor wie zijn de cijfers?',
    ontvangerHint: 'Bijvoorbeeld: regiocoördinator IJsselland. Dit staat alleen in uw grootboek, niet in de bestanden.',
    knop: 'Map kiezen en leveren',
    klaar: 'De cijfers zijn geleverd',
    waar: 'De map staat hier:',
    hash: 'Controlegetal (SHA-256 van het manifest)',
    gemeld: 'De cijfers zijn opgeslagen in de map die u koos.',
  },
  grootboek: {
    titel: 'Eerder geleverd',
    geen: 'Er is uit dit dossier nog niets geleverd.',
    lijst: 'Lijst van leveringen',
    periode: 'Periode',
    gemeente: 'Gemeente',
    wanneer: 'Geleverd op',
    door: 'Door',
    voor: 'Voor wie',
    hoe: 'Bescherming',
    hash: 'Controlegetal',
  },
} as const;
