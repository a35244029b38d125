import { weergavenaam } from '#domain/persoon/naam.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import { maakAdres, maakFamilie, maakRegisseur, maakVoornaam } from './caseload-namen.ts';
import { maakActietekst, maakNotitie } from './caseload-teksten.ts';
import { maakToeval, type Toeval } from './toeval.ts';

const koppen = [
  'Nr',
  'Naam gezin',
  'Adres',
  'Postcode',
  'Gemeente',
  'Volw. 1 (naam, geb.dat, rol)',
  'Volw. 2',
  'Kinderen (lft)',
  'Binnengekomen',
  'Via',
  'Soort geweld',
  'Meldcode stap',
  'Regisseur',
  'Laatste contact',
  'Volgende actie',
  'Wanneer',
  'Status',
  'Opmerkingen',
] as const;

/** A list as coordinators keep it in a spreadsheet, as CSV with semicolons: `aantal` fictional families. */
export function maakCasussenlijst(aantal: number, zaad: number): string {
  const toeval = maakToeval(zaad);
  const rijen = Array.from({ length: aantal }, (_leeg, plaats) => rijVan(toeval, plaats + 1));
  return [koppen, ...rijen].map((rij) => rij.map(cel).join(';')).join('\r\n');
}

function cel(tekst: string): string {
  return /[";\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}

function rijVan(toeval: Toeval, nummer: number): string[] {
  const familie = maakFamilie(toeval);
  const naam = (geslacht: string, achter = familie) =>
    weergavenaam({ roepnaam: maakVoornaam(toeval, geslacht), voornamen: '', ...achter });
  const gemeente = toeval.kiesScheef(gemeentenBestand.gemeenten);
  const { adres, postcode } = maakAdres(toeval);
  const kinderen = Array.from(
    { length: toeval.getal(4) },
    () => `${maakVoornaam(toeval, 'vrouw')} (${toeval.getal(18)})`,
  );
  return [
    `26-${String(nummer).padStart(4, '0')}`,
    `fam. ${weergavenaam({ roepnaam: '', voornamen: '', ...familie })}`,
    adres,
    postcode,
    toeval.kans(0.8) ? gemeente.naam : toeval.kies(gemeente.kernen),
    `${naam('vrouw')}, ${dag(toeval, 1950, 2004)}, so`,
    `${naam('man', maakFamilie(toeval))}, ${dag(toeval, 1950, 2004)}, pl`,
    kinderen.join('; '),
    dag(toeval, 2023, 2025),
    toeval.kies(['politie', 'Veilig Thuis', 'school', 'huisarts', 'wijkteam', '?']),
    toeval.kies(['partnergeweld', 'kindermishandeling', 'ouderenmishandeling', 'stalking', 'psychisch']),
    toeval.kies(['1', '1 t/m 3', '4', '5', '']),
    maakRegisseur(toeval),
    dag(toeval, 2025, 2025),
    maakActietekst(toeval),
    dag(toeval, 2026, 2026),
    toeval.kies(['loopt', 'volgen', 'afgesl. 3-2025', 'opgeschaald MDA++', 'hulp gestart']),
    maakNotitie(toeval, [familie.achternaam]),
  ];
}

function dag(toeval: Toeval, vanJaar: number, totJaar: number): string {
  return `${toeval.tussen(1, 28)}-${toeval.tussen(1, 12)}-${toeval.tussen(vanJaar, totJaar)}`;
}
