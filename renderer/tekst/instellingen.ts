/** Words of the settings page. */
export const instellingen = {
  titel: 'Instellingen',
  onder: 'Deze keuzes gelden voor u, in dit dossier. Ze gaan direct in.',
  weergave: 'Weergave',
  thema: 'Kleuren',
  themaHint: 'Hoog contrast van Windows werkt altijd, wat u hier ook kiest.',
  themas: [
    { waarde: 'systeem', tekst: 'Zoals de computer is ingesteld' },
    { waarde: 'licht', tekst: 'Licht' },
    { waarde: 'donker', tekst: 'Donker' },
  ],
  tekst: 'Tekstgrootte',
  tekstHint: 'Inzoomen kan ook met Ctrl en het plusteken.',
  teksten: [
    { waarde: 'gewoon', tekst: 'Gewoon' },
    { waarde: 'groot', tekst: 'Groot' },
    { waarde: 'grootst', tekst: 'Grootst' },
  ],
  elders: 'Elders',
  eldersUitleg: 'De wachtwoordzin, de herstelsleutel, de reservekopieën en de tijd tot vergrendelen staan bij Beheer.',
  naarBeheer: 'Naar Beheer',
} as const;
