import type { Correctiefout } from '#domain/casus/vastgesteld.ts';
import type { Journaalfout } from '#domain/journaal/journaal.ts';

/** Errors of `journaal.*`, and those of whatever has been fixed. */
export const journaalFouten = {
  JOURNAALREGEL_NIET_GEVONDEN: {
    wat: 'Deze regel is niet gevonden.',
    doen: 'Open het blad Journaal opnieuw.',
  },
  JOURNAAL_GEWEIGERD: {
    wat: 'De regel is niet vastgelegd.',
    doen: 'Kijk na wat bij de velden staat.',
  },
  AL_VASTGESTELD: {
    wat: 'Dit is al vastgesteld en wordt niet meer overschreven.',
    doen: 'Verbeter het met een correctie. De oude tekst blijft leesbaar.',
  },
  CORRECTIE_GEWEIGERD: {
    wat: 'De correctie is niet vastgelegd.',
    doen: 'Open het blad opnieuw en corrigeer de nieuwste tekst.',
  },
} as const;

/** What a field lacks: one sentence at the field. */
export const journaalzinnen: Readonly<Record<Journaalfout | Correctiefout, string>> = {
  GEBEURD_IN_TOEKOMST: 'Dit ligt in de toekomst. Kies vandaag of een eerdere dag. Wat nog moet komen, is een actie.',
  NIET_VASTGESTELD: 'Dit is nog niet vastgesteld. U kunt het gewoon wijzigen.',
  AL_GECORRIGEERD: 'Hier is al een correctie van. Corrigeer de nieuwste tekst.',
  CORRECTIEREDEN_ONTBREEKT: 'Schrijf op waarom u dit corrigeert.',
};

/** Words of the sheet Journaal. */
export const journaalwoorden = {
  titel: 'Journaal',
  nieuw: 'Nieuwe regel',
  leeg: 'Nog niets in het journaal',
  leegUitleg: 'Schrijf hierboven op met wie u sprak en wat er is besproken. Nieuwe regels komen bovenaan.',
  zoek: 'Zoek in dit journaal',
  nietsGevonden: 'Geen regel met deze woorden.',
  soort: 'Wat voor regel is het?',
  gebeurdOp: 'Wanneer was het?',
  tijd: 'Tijd, zoals 16.30',
  tekst: 'Wat is er gebeurd of besproken?',
  tekstHint: 'Feitelijk en neutraal. Bedenk dat het gezin dit kan lezen.',
  persoon: 'Met wie uit de casus?',
  niemand: 'Niemand',
  metWie: 'Met wie nog meer?',
  kanaal: 'Hoe?',
  meteenVast: 'Meteen vaststellen',
  meteenVastHint: 'Daarna verandert u dit alleen nog met een correctie. De oude tekst blijft leesbaar.',
  vastleggen: 'Regel vastleggen',
  bewaar: 'Regel bewaren',
  bewaarCorrectie: 'Correctie vastleggen',
  wijzigTitel: 'Regel wijzigen',
  corrigeerTitel: 'Regel corrigeren',
  reden: 'Waarom corrigeert u dit?',
  wijzig: 'Wijzig',
  corrigeer: 'Corrigeer',
  stelVast: 'Stel vast',
  nogNietVast: 'Nog niet vastgesteld',
  gecorrigeerd: 'Gecorrigeerd',
  eerder: (aantal: number) => (aantal === 1 ? 'Eerdere tekst' : `${aantal} eerdere teksten`),
  correctieReden: (reden: string) => `Gecorrigeerd omdat: ${reden}`,
  vastgelegd: (wie: string, wanneer: string) => `Vastgelegd door ${wie} op ${wanneer}`,
  met: (wie: string) => `met ${wie}`,
  bewaard: 'De regel is vastgelegd.',
  gewijzigd: 'De regel is gewijzigd.',
  isVast: 'De regel is vastgesteld.',
  isGecorrigeerd: 'De correctie is vastgelegd.',
} as const;
