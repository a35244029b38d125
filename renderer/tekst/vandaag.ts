import type { Werksoort } from '#domain/werkdag/werkdag.ts';

function meervoud(aantal: number, een: string, meer: string): string {
  return aantal === 1 ? `1 ${een}` : `${new Intl.NumberFormat('nl-NL').format(aantal)} ${meer}`;
}

/** What work is called that has no words of its own. */
const vanzelf: Readonly<Record<Werksoort, string>> = {
  actie: 'Actie zonder omschrijving',
  toezegging: 'Toezegging zonder omschrijving',
  evaluatie: 'Plan evalueren',
  vervolgweging: 'Opnieuw wegen (vraag 5)',
  huisverbod: 'Huisverbod loopt af',
};

/** Words of the start page. */
export const vandaag = {
  titel: 'Vandaag',
  open: (aantal: number) => meervoud(aantal, 'open casus', 'open casussen'),
  teLaat: 'Te laat',
  dezeDag: 'Vandaag',
  dezeWeek: 'Deze week',
  totEnMet: (dag: string) => `tot en met ${dag}`,
  vanzelf,
  toezegging: 'Toezegging',
  om: (tijd: string) => `om ${tijd}`,
  gedaan: 'Gedaan',
  isGedaan: (wat: string) => `Gedaan: ${wat}`,
  weerOpen: (wat: string) => `Weer open: ${wat}`,
  nietGelukt: (wat: string) => `Niet gelukt: ${wat}`,
  meer: (aantal: number) => `En nog ${meervoud(aantal, 'ander', 'andere')}. Bekijk ze in de casuslijst.`,
  rustig: {
    titel: 'Niets te laat en niets voor deze week',
    uitleg: 'Acties, toezeggingen en afspraken met een datum komen hier vanzelf te staan.',
  },
  leeg: {
    titel: 'Welkom in Eénplan',
    uitleg:
      'Er staat nog geen casus in dit dossier. Lees de lijst in die u nu bijhoudt, of leg de eerste casus zelf vast. Wat er gedaan moet worden, staat daarna op deze pagina.',
    importeer: 'Lijst importeren',
    nieuw: 'Nieuwe casus',
  },
  nieuw: 'Nieuwe casus',
  notitie: 'Snelnotitie',
  zonderStap: {
    titel: 'Geen volgende stap',
    geen: 'Elke open casus heeft een volgende stap.',
    laatste: (dag: string) => `laatste contact ${dag}`,
    nooit: 'nog geen contact vastgelegd',
    alle: (aantal: number) => `Bekijk alle ${aantal}`,
  },
  concepten: {
    titel: 'Concepten',
    geen: 'Wat u typt maar nog niet vastlegt, wordt hier bewaard.',
    van: (wanneer: string) => `bewaard op ${wanneer}`,
    open: 'Verder schrijven',
  },
} as const;
