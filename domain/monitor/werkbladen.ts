import { zonderFormule } from './csv.ts';
import { type Blad, type Leveringsinhoud, labelVan } from './levering.ts';
import { periodenaam } from './periode.ts';
import { codeSleutel, TOTAAL } from './tabel.ts';

/** Een werkblad voor mensen: een naam van hoogstens 31 tekens en rijen met tekst, getallen of leeg. */
export type Werkblad = {
  readonly naam: string;
  readonly rijen: readonly (readonly (string | number | null)[])[];
  /** Aantal rijen bovenaan dat blijft staan bij het schuiven. */
  readonly koprijen: number;
};

/** Zo staat een verborgen getal in het werkblad, zoals het CBS het doet. */
const VERBORGEN_TEKEN = '.';

/** De werkbladen van een levering: inhoud, toelichting en een blad per tabel. Geen enkele cel is een formule. */
export function maakWerkbladen(inhoud: Leveringsinhoud): readonly Werkblad[] {
  return [inhoudsblad(inhoud), toelichtingsblad(inhoud), ...inhoud.bladen.map((blad) => tabelblad(blad, inhoud))].map(
    (werkblad) => ({
      ...werkblad,
      rijen: werkblad.rijen.map((rij) => rij.map((cel) => (typeof cel === 'string' ? zonderFormule(cel) : cel))),
    }),
  );
}

function inhoudsblad(inhoud: Leveringsinhoud): Werkblad {
  return {
    naam: 'Inhoud',
    koprijen: 5,
    rijen: [
      ['Monitor huiselijk geweld en kindermishandeling'],
      [`Gemeente ${inhoud.gemeente} (${inhoud.gemeenteCode}), regio ${inhoud.regio}`],
      [`Periode: ${periodenaam(inhoud.periode)}`],
      [],
      ['Blad', 'Tabel', 'Thema', 'Eenheid', 'Moment'],
      ...inhoud.bladen.map((blad) => [blad.code, blad.titel, blad.as, blad.eenheid, blad.moment]),
    ],
  };
}

function toelichtingsblad(inhoud: Leveringsinhoud): Werkblad {
  const grof = (aantal: number | null) => (aantal === null ? `minder dan ${inhoud.drempel}` : `ongeveer ${aantal}`);
  return {
    naam: 'Toelichting',
    koprijen: 1,
    rijen: [
      ['Toelichting'],
      [`Catalogus ${inhoud.catalogusVersie}.`],
      inhoud.methode === 'onderdrukking'
        ? [
            `Aantallen van 1 tot en met ${inhoud.drempel - 1} zijn niet te zien. Soms is een groter aantal ook weggelaten, omdat een klein aantal anders uit te rekenen is.`,
          ]
        : ['Alle aantallen zijn afgerond op een vijftal vlak erboven of eronder. Optellingen kloppen.'],
      [`Een punt (${VERBORGEN_TEKEN}) betekent: niet te zien. Het aantal kan ook nul zijn.`],
      ['Percentages staan er niet in: gebruik de teller en de noemer, en alleen als beide te zien zijn.'],
      [],
      ['Kwaliteit van de registratie'],
      ['Opmerkingen over fouten of tegenspraak', grof(inhoud.kwaliteit.fouten)],
      ['Opmerkingen over ontbrekende of late gegevens', grof(inhoud.kwaliteit.aandacht)],
      [],
      ['Tabel', 'Wat er geteld is', 'Teller', 'Noemer', 'Bron van de definitie'],
      ...inhoud.bladen.map((blad) => [
        `${blad.code} ${blad.titel}`,
        blad.definitie.telt,
        blad.definitie.teller,
        blad.definitie.noemer,
        blad.bron,
      ]),
    ],
  };
}

/** Een tabel als blad: de laatste as staat in de kolommen, de andere assen in de rijen. */
function tabelblad(blad: Blad, inhoud: Leveringsinhoud): Werkblad {
  const waarden = new Map(blad.cellen.map(({ codes, getoond }) => [codeSleutel(codes), getoond]));
  const [rijas, kolomas] = [blad.dimensies[0], blad.dimensies.length > 1 ? blad.dimensies.at(-1) : undefined];
  const tussenas = blad.dimensies.length > 2 ? blad.dimensies[1] : undefined;
  const codesVan = (as: typeof rijas) =>
    as === undefined ? [] : [...as.categorieen.map(({ code }) => code), ...(as.isOptelbaar ? [TOTAAL] : [])];
  const cel = (codes: readonly string[]) => waarden.get(codeSleutel(codes)) ?? VERBORGEN_TEKEN;
  const rijcodes = codesVan(rijas).flatMap((code) =>
    tussenas === undefined ? [[code]] : codesVan(tussenas).map((tussen) => [code, tussen]),
  );
  const assen = blad.dimensies.slice(0, Math.max(1, blad.dimensies.length - 1));
  const kolomcodes = codesVan(kolomas);
  return {
    naam: blad.code,
    koprijen: 4,
    rijen: [
      [`${blad.code} ${blad.titel}`],
      [`${inhoud.gemeente}, ${periodenaam(inhoud.periode)}. ${blad.definitie.telt}`],
      [],
      [
        ...assen.map(({ label }) => label),
        ...(kolomas === undefined ? ['Aantal'] : kolomcodes.map((code) => labelVan(kolomas, code))),
      ],
      ...rijcodes.map((codes) => [
        ...codes.map((code, as) => {
          const dimensie = assen[as];
          return dimensie === undefined ? code : labelVan(dimensie, code);
        }),
        ...(kolomas === undefined ? [cel(codes)] : kolomcodes.map((kolom) => cel([...codes, kolom]))),
      ]),
    ],
  };
}
