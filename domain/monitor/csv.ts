import { type Leveringsinhoud, labelVan } from './levering.ts';

/** Meer assen dan dit heeft geen tabel (twee uit de catalogus en `antwoord`). */
const MAX_ASSEN = 3;

const KOPPEN = [
  'tabel',
  'titel',
  'versie',
  'periode',
  'gemeente',
  'gemeente_naam',
  'eenheid',
  'moment',
  ...Array.from({ length: MAX_ASSEN }, (_, as) => [`as${as + 1}`, `as${as + 1}_code`, `as${as + 1}_label`]).flat(),
  'waarde',
  'status',
] as const;

/** De rijen van het CSV-bestand: een kop en per cel een rij met codes en woorden. Verborgen is leeg met status `c`. */
export function csvRijen(inhoud: Leveringsinhoud): readonly (readonly string[])[] {
  const rijen = inhoud.bladen.flatMap((blad) =>
    blad.cellen.map(({ codes, getoond }) => {
      const assen = Array.from({ length: MAX_ASSEN }, (_, as) => {
        const dimensie = blad.dimensies[as];
        const code = codes[as];
        return dimensie === undefined || code === undefined
          ? ['', '', '']
          : [dimensie.id, code, labelVan(dimensie, code)];
      });
      return [
        blad.code,
        blad.titel,
        inhoud.catalogusVersie,
        inhoud.periode,
        inhoud.gemeenteCode,
        inhoud.gemeente,
        blad.eenheid,
        blad.moment,
        ...assen.flat(),
        getoond === null ? '' : String(getoond),
        getoond === null ? 'c' : '',
      ];
    }),
  );
  return [KOPPEN, ...rijen];
}

/**
 * Schrijft rijen als CSV: UTF-8 met BOM, puntkomma's, regels eindigend op CRLF, aanhalingstekens waar nodig (RFC 4180).
 * Een cel die een rekenblad als formule zou lezen krijgt een apostrof ervoor (OWASP ASVS 1.2.10).
 */
export function naarCsv(rijen: readonly (readonly string[])[]): string {
  return `\uFEFF${rijen.map((rij) => rij.map(schrijfCel).join(';')).join('\r\n')}\r\n`;
}

/** Tekst die met een van deze tekens begint is voor een rekenblad een formule; ook de brede vormen tellen. */
const FORMULEBEGIN = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Maakt tekst veilig voor een rekenblad: een formule wordt gewone tekst. */
export function zonderFormule(tekst: string): string {
  return FORMULEBEGIN.test(tekst) ? `'${tekst}` : tekst;
}

function schrijfCel(cel: string): string {
  const veilig = zonderFormule(cel);
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
