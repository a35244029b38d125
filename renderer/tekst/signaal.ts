import type { Signaalfout } from '#domain/signaal/signaal.ts';

/** Errors of `signaal.*`. */
export const signaalFouten = {
  SIGNAAL_NIET_GEVONDEN: {
    wat: 'Dit signaal is niet gevonden.',
    doen: 'Open het blad Signalen opnieuw.',
  },
  SIGNAAL_GEWEIGERD: {
    wat: 'Het signaal is niet vastgelegd.',
    doen: 'Kijk na wat bij de velden staat.',
  },
} as const;

/** What a field lacks: one sentence at the field. */
export const signaalzinnen: Readonly<Record<Signaalfout, string>> = {
  GEBEURD_IN_TOEKOMST: 'Dit ligt in de toekomst. Kies vandaag of een eerdere dag. Wat nog moet komen, is een actie.',
  ONBEKENDE_RODE_VLAG: 'Deze rode vlag staat niet in de lijst. Kies een andere.',
  ONBEKEND_SIGNAAL: 'Dit signaal staat niet in de lijst. Kies een ander, of laat het leeg.',
};

/** Words of the sheet Signalen. */
export const signaalwoorden = {
  titel: 'Signalen',
  leeg: 'Nog geen signalen',
  leegUitleg:
    'Schrijf op wat is gezien, gehoord of gezegd. Feit, bron en uw duiding staan apart: zo blijft te volgen wat zeker is.',
  voegToe: 'Signaal toevoegen',
  nieuwTitel: 'Signaal toevoegen',
  wijzigTitel: 'Signaal wijzigen',
  corrigeerTitel: 'Signaal corrigeren',
  feit: 'Feit',
  feitHint:
    'Wat is er gezien, gehoord of gezegd? Schrijf op zonder oordeel. Zet wat iemand zei tussen aanhalingstekens.',
  bron: 'Bron',
  bronHint: 'Van wie weet u dit?',
  bronsoort: 'Soort bron',
  duiding: 'Duiding',
  duidingHint: 'Wat denkt u dat het betekent? Dit is een mening, geen feit.',
  duidingDoor: 'Duiding van',
  duidingDoorHint: 'Nodig als u een duiding opschrijft.',
  over: 'Over wie gaat het?',
  overNiemand: 'Het gezin als geheel',
  gebeurdOp: 'Wanneer gebeurde het?',
  gebeurdOpHint: 'Een maand of een jaar mag ook. Weet u het niet, laat het dan leeg.',
  tijd: 'Tijd, zoals 16.30',
  tijdHint: 'Alleen bij een hele datum.',
  plaats: 'Waar?',
  soort: 'Signaal uit de lijst',
  soortHint: 'Zoek op een woord. Een signaal is nooit een bewijs.',
  rodeVlag: 'Rode vlag',
  rodeVlagHint: 'Tekenen dat het geweld ernstiger kan worden.',
  geenVlag: 'Geen rode vlag',
  meteenVast: 'Meteen vaststellen',
  meteenVastHint: 'Daarna verandert u dit alleen nog met een correctie. De oude tekst blijft leesbaar.',
  vastleggen: 'Signaal vastleggen',
  bewaar: 'Signaal bewaren',
  bewaarCorrectie: 'Correctie vastleggen',
  reden: 'Waarom corrigeert u dit?',
  wijzig: 'Wijzig',
  corrigeer: 'Corrigeer',
  stelVast: 'Stel vast',
  nogNietVast: 'Nog niet vastgesteld',
  vastgesteld: 'Vastgesteld',
  gecorrigeerd: 'Gecorrigeerd',
  eerder: (aantal: number) => (aantal === 1 ? 'Eerdere tekst' : `${aantal} eerdere teksten`),
  correctieReden: (reden: string) => `Gecorrigeerd omdat: ${reden}`,
  geenDuiding: 'Nog geen duiding',
  dagOnbekend: 'Dag onbekend',
  vastgelegd: (wie: string, wanneer: string) => `Vastgelegd door ${wie} op ${wanneer}`,
  door: (wie: string) => `door ${wie}`,
  rodeVlagUitleg: 'Waarom is dit een rode vlag?',
  rodeVlagTekst:
    'Een rode vlag hoort bij geweld dat kan escaleren. Bespreek hem met een collega of met Veilig Thuis (0800-2000). Het is geen score.',
  bewaard: 'Het signaal is vastgelegd.',
  gewijzigd: 'Het signaal is gewijzigd.',
  isVast: 'Het signaal is vastgesteld.',
  isGecorrigeerd: 'De correctie is vastgelegd.',
} as const;
