import { isGeldigBsn } from '#domain/persoon/bsn.ts';
import type { Naam } from '#domain/persoon/naam.ts';
import type { Toeval } from './toeval.ts';

// All people, streets and numbers here are fictional. Names are combined by chance.
const vrouwen =
  'Fatima Anna Emma Sanne Maria Lotte Julia Zeynep Samira Noor Eva Iris Kim Linda Marieke Aïcha Chantal Daniëlle Esmée Femke Gülsüm Hanneke Ilse Jolanda Karin Latifa Meryem Nadia Oksana Priya Renée Sigrid Tessa Ursula Vera Wilma Xandra Yasmin Zoë Agnieszka Beyza Cato Djamila Eline Fenna Greetje Hadiya Ingrid Janneke Kaltoum Loes Maaike Naomi Olga Petra Rahma Saskia Trijntje Umm Valerie Wietske Yvonne Żaneta'.split(
    ' ',
  );
const mannen =
  'Mohammed Jan Thijs Sem Daan Mehmet Ahmed Bram Lars Kees Willem Youssef Ali Bas Cor Dennis Erik Floris Gijs Henk Ivo Jeroen Koen Luuk Mark Niels Omar Pieter Quinten Ruben Stefan Tom Ugur Victor Wouter Xander Yusuf Zakaria Anton Björn Çağlar Dirk Emre François Gert Hassan İbrahim Jurgen Klaas Łukasz Mustafa Nico Özgür Piotr Rachid Sjoerd Tariq Umut Vincent Wesley Ziad'.split(
    ' ',
  );
const stammen =
  'Jansen Vries Bakker Visser Smit Meijer Mulder Bos Dekker Yılmaz Kaya Berg Dijk Leeuwen Brink Wal Haan Amrani Bouzidi Dijkstra Hoekstra Koster Prins Blom Huisman Peeters Wijngaard Kuipers Postma Vos Schouten Kramer Zand Hout Veen Heuvel Broek Çelik Özdemir Demir Şahin Haddad Idrissi Nowak Kowalczyk Wiśniewski Nguyen Pham Silva Santos Gómez Müller Groß Söderberg Öz Ancona Hage Werf Velde Molen Kerk Weide Linden Eijk Ham Laan Kamp Steen'.split(
    ' ',
  );
const eindes = ['', '', '', 'sma', 'stra', 'man', 'mans', 'ink', 'huis', 'veld', 'berg', 'horst', 'kamp', 'ing'];
const tussenvoegsels = [
  '',
  '',
  '',
  '',
  'de',
  'van',
  'van der',
  'van den',
  'van de',
  "van 't",
  'ter',
  'ten',
  'el',
  "d'",
];

const straatnamen =
  'Kerk Dorps School Molen Linden Eiken Beuken Wilgen Kanaal Stations Markt Haven Burgemeester Prins Beatrix Juliana Vecht IJssel Weerribben Zuider Noorder Wester Ooster Gracht Merel Kievit Lijster Zwaluw Tulpen Anjer'.split(
    ' ',
  );
const straateindes = ['straat', 'weg', 'laan', 'plein', 'hof', 'dijk', 'singel', 'pad'];

const medewerkers = ['Inge', 'Peter', 'Mariska', 'Soraya', 'Gerard', 'Lieke', 'Esra', 'Bert', 'Annelies', 'Rob'];
const medewerkernamen = ['Hofstra', 'de Wit', 'van Essen', 'Aydın', 'Boerma', 'Nijland', 'Zwart', 'el Fassi'];

/** Organisations that take part in a plan; the names of organisations are kinds, not existing ones. */
export const organisaties = [
  'Sociaal wijkteam',
  'Veilig Thuis',
  'Politie',
  'Jeugdteam',
  'Maatschappelijk werk',
  'Vrouwenopvang',
  'Huisartsenpraktijk',
  'Basisschool',
  'GGZ',
  'Verslavingszorg',
  'Woningcorporatie',
  'Schuldhulpverlening',
  'Reclassering',
  'Thuiszorg',
] as const;

/** Someone of the team who directs cases: some fifty different names. */
export function maakRegisseur(toeval: Toeval): string {
  return `${toeval.kiesScheef(medewerkers)} ${toeval.kiesScheef(medewerkernamen)}`;
}

/** A surname, particle apart: about a thousand different ones. */
export function maakFamilie(toeval: Toeval): Pick<Naam, 'tussenvoegsel' | 'achternaam'> {
  const einde = toeval.kies(eindes);
  const stam = toeval.kiesScheef(stammen);
  return {
    tussenvoegsel: toeval.kies(tussenvoegsels),
    achternaam: einde === '' ? stam : `${stam.slice(0, 5)}${einde}`,
  };
}

/** A first name for the gender. */
export function maakVoornaam(toeval: Toeval, geslacht: string): string {
  return toeval.kiesScheef(geslacht === 'man' ? mannen : vrouwen);
}

/** Street and number, and a postcode. */
export function maakAdres(toeval: Toeval): { readonly adres: string; readonly postcode: string } {
  const letters = 'ABCDEGHJKLMNPRTVWXZ';
  const letter = () => letters[toeval.getal(letters.length)] ?? 'A';
  return {
    adres: `${toeval.kies(straatnamen)}${toeval.kies(straateindes)} ${toeval.tussen(1, 240)}${toeval.kans(0.1) ? 'a' : ''}`,
    postcode: `${toeval.tussen(8000, 8399)} ${letter()}${letter()}`,
  };
}

/**
 * A number that passes the 11-proef, in the 9999 range that test numbers come from, so that it is nobody's.
 * Some nine thousand different ones: in a large caseload two people may share one.
 */
export function maakBsn(toeval: Toeval): string {
  const acht = `9999${toeval.tussen(1000, 9998)}`;
  const som = Array.from(acht).reduce((totaal, cijfer, plaats) => totaal + (9 - plaats) * Number(cijfer), 0);
  const bsn = `${acht}${som % 11}`;
  return som % 11 < 10 && isGeldigBsn(bsn) ? bsn : maakBsn(toeval);
}

/** A telephone number in a range that no one has. */
export function maakTelefoon(toeval: Toeval): string {
  return `06-000${toeval.tussen(10_000, 99_999)}`;
}
