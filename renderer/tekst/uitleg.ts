/** The explanation page: first steps, keys, where the data is. */
export const uitleg = {
  titel: 'Uitleg',
  onder: 'Alles werkt zonder internet. De uitgebreide handleiding zit bij het programma (docs/handleiding.md).',
  beginnen: {
    titel: 'Zo begint u',
    importeer: 'Lijst importeren',
    nieuw: 'Nieuwe casus',
    stappen: [
      {
        kop: 'Breng uw lijst mee',
        tekst:
          'Kies Importeren en wijs uw Excel- of CSV-bestand aan. U ziet per rij wat is begrepen voordat er iets wordt vastgelegd.',
      },
      {
        kop: 'Kijk elke dag bij Vandaag',
        tekst:
          'Wat te laat is staat bovenaan, daarna vandaag en deze week. Casussen zonder volgende stap staan ernaast.',
      },
      {
        kop: 'Leg vast tijdens het bellen',
        tekst:
          'Open met Ctrl Shift N een snelnotitie naast elk scherm. Zij is vanaf de eerste letter bewaard; de casus kiest u daarna.',
      },
      {
        kop: 'Loop de meldcode op uw eigen manier',
        tekst:
          'De vijf stappen zijn geen verplichte volgorde. Overslaan, versnellen en herhalen kan altijd, met een reden.',
      },
      {
        kop: 'Maak de cijfers',
        tekst:
          'Bij Cijfers maakt u het halfjaar voor de regio. Aantallen die naar een gezin kunnen wijzen, worden beschermd.',
      },
    ],
  },
  toetsen: {
    titel: 'Sneltoetsen',
    wat: 'Wat',
    toets: 'Toets',
    lijst: [
      { toets: 'Ctrl K', wat: 'Zoeken en alle opdrachten' },
      { toets: 'Ctrl Shift N', wat: 'Snelnotitie naast het scherm' },
      { toets: 'Ctrl N', wat: 'Nieuwe casus' },
      { toets: 'F9', wat: 'Scherm afdekken en weer tonen' },
      { toets: 'Ctrl Shift L', wat: 'Dossier vergrendelen' },
      { toets: 'F6 en Shift F6', wat: 'Naar het volgende of vorige deel van het scherm' },
      {
        toets: 'Pijltjes',
        wat: 'In een lijst van rij naar rij; pijl rechts gaat naar de cellen, pijl omhoog vanaf de eerste rij naar de koppen',
      },
      { toets: 'Home en End', wat: 'In een lijst naar de eerste of laatste rij' },
      { toets: 'Enter', wat: 'Openen wat is gekozen' },
      { toets: 'Escape', wat: 'Een stap terug, of een venster sluiten' },
    ],
  },
  veilig: {
    titel: 'Waar uw gegevens zijn',
    regels: [
      'Het hele dossier staat versleuteld in één map op deze computer. Er gaat niets naar buiten, behalve wat u zelf exporteert of afdrukt.',
      'Zonder wachtwoordzin of herstelsleutel kan niemand het openen, ook de beheerder niet. Bewaar de herstelsleutel op papier, niet op de computer.',
      'Bij vergrendelen en afsluiten maakt Eénplan een reservekopie en controleert die. Terugzetten doet u via het menu Dossier.',
      'Wie welke casus bekijkt of verandert, staat in het logboek van het dossier. Dat logboek is niet te wijzigen.',
    ],
  },
} as const;
