import { z } from 'zod';
import type { Cel, Stelsel, Vergelijking } from './stelsel.ts';

/** De code van een totaal, zoals SDMX die schrijft. */
export const TOTAAL = '_T';

/** De dimensie die bij een meervoudige dimensie hoort: is dit kenmerk er wel of niet. */
const ANTWOORD = {
  id: 'antwoord',
  label: 'Antwoord',
  isOptelbaar: true,
  categorieen: [
    { code: 'ja', label: 'Ja' },
    // "Nee" voor iedereen zegt over niemand iets; "ja" voor iedereen wel.
    { code: 'nee', label: 'Nee', isNeutraal: true },
  ],
} as const satisfies Dimensie;

/** Eén klasse van een dimensie. `isNeutraal`: dat iedereen in deze klasse valt, zegt over niemand iets. */
export type Categorie = { readonly code: string; readonly label: string; readonly isNeutraal?: boolean | undefined };

/** Een as van een tabel. Alleen een optelbare dimensie heeft een totaal. */
export type Dimensie = {
  readonly id: string;
  readonly label: string;
  readonly isOptelbaar: boolean;
  readonly categorieen: readonly Categorie[];
};

/**
 * Wat een tabel telt, los van de getallen. `populatie` bevat de eenheid, het moment en de periode. Van de dimensie
 * `meervoudig` kunnen meer klassen tegelijk gelden; zij krijgt er de dimensie `antwoord` bij.
 */
export const tabelvormSchema = z.object({
  code: z.string(),
  populatie: z.string(),
  dimensies: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      isOptelbaar: z.boolean(),
      categorieen: z.array(z.object({ code: z.string(), label: z.string(), isNeutraal: z.boolean().optional() })),
    }),
  ),
  meervoudig: z.string().optional(),
});
export type Tabelvorm = {
  readonly code: string;
  readonly populatie: string;
  readonly dimensies: readonly Dimensie[];
  readonly meervoudig?: string | undefined;
};

/** Eén cel van een tabel: de code per dimensie (in volgorde), de sleutel in het stelsel en de ware waarde. */
export type Tabelcel = { readonly codes: readonly string[]; readonly sleutel: string; readonly waarde: number };

/** Een gevulde tabel met haar randtotalen en de optellingen daartussen (celnummers zijn posities in `cellen`). */
export type Tabel = {
  readonly code: string;
  readonly vorm: Tabelvorm;
  readonly dimensies: readonly Dimensie[];
  readonly cellen: readonly Tabelcel[];
  readonly lijnen: readonly Lijn[];
};

/** Eén rij of kolom van een tabel: de delen met hun totaal. */
export type Lijn = {
  readonly dimensie: string;
  readonly totaal: number;
  readonly delen: readonly number[];
};

/** Alle dimensies van een tabel, met `antwoord` achteraan als er een meervoudige dimensie is. */
function dimensiesVan(vorm: Tabelvorm): readonly Dimensie[] {
  return vorm.meervoudig === undefined ? vorm.dimensies : [...vorm.dimensies, ANTWOORD];
}

/** De tellingen van de binnencellen (geen enkele code is een totaal), per samengestelde code. */
export type Tellingen = ReadonlyMap<string, number>;

/** De binnencellen van een tabel als tellingen, om de tabel opnieuw te kunnen bouwen. */
export function tellingenVan(tabel: Tabel): Tellingen {
  const binnen = tabel.cellen.filter(({ codes }) => !codes.includes(TOTAAL));
  return new Map(binnen.map(({ codes, waarde }) => [codeSleutel(codes), waarde]));
}

/** Schrijft de codes van een binnencel als één tekst, voor het opzoeken van een telling. */
export function codeSleutel(codes: readonly string[]): string {
  return codes.join('|');
}

/**
 * Bouwt een tabel uit de tellingen van de binnencellen (`codeSleutel` van de codes per dimensie; ontbreekt er een,
 * dan is die nul). De randtotalen worden hier opgeteld. Verwacht gehele getallen van nul of hoger.
 */
export function maakTabel(vorm: Tabelvorm, tellingen: Tellingen): Tabel {
  const dimensies = dimensiesVan(vorm);
  const assen = dimensies.map((dimensie) => [
    ...dimensie.categorieen.map((categorie) => categorie.code),
    ...(dimensie.isOptelbaar ? [TOTAAL] : []),
  ]);
  const posities = new Map<string, number>();
  const cellen = kruis(assen).map((codes, positie): Tabelcel => {
    posities.set(codeSleutel(codes), positie);
    return { codes, sleutel: celsleutel(vorm, dimensies, codes), waarde: telOp(dimensies, codes, tellingen) };
  });
  return { code: vorm.code, vorm, dimensies, cellen, lijnen: lijnenVan(dimensies, cellen, posities) };
}

/** Het stelsel van één tabel: elke rij en kolom is een optelling. */
export function stelselVan(tabel: Tabel): Stelsel {
  return {
    cellen: tabel.cellen.map(({ sleutel, waarde }): Cel => ({ sleutel, waarde })),
    vergelijkingen: tabel.lijnen.map(
      (lijn): Vergelijking => [...lijn.delen.map((deel) => [deel, 1] as const), [lijn.totaal, -1]],
    ),
  };
}

function kruis(assen: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return assen.reduce<readonly (readonly string[])[]>(
    (rijen, as) => rijen.flatMap((rij) => as.map((code) => [...rij, code])),
    [[]],
  );
}

function telOp(dimensies: readonly Dimensie[], codes: readonly string[], tellingen: Tellingen): number {
  const assen = codes.map((code, as) =>
    code === TOTAAL ? (dimensies[as]?.categorieen.map((categorie) => categorie.code) ?? []) : [code],
  );
  return kruis(assen).reduce((som, binnen) => som + (tellingen.get(codeSleutel(binnen)) ?? 0), 0);
}

function lijnenVan(
  dimensies: readonly Dimensie[],
  cellen: readonly Tabelcel[],
  posities: ReadonlyMap<string, number>,
): readonly Lijn[] {
  return cellen.flatMap((cel, totaal) =>
    dimensies.flatMap((dimensie, as): readonly Lijn[] => {
      if (cel.codes[as] !== TOTAAL) return [];
      const delen = dimensie.categorieen.map(({ code }) => posities.get(codeSleutel(cel.codes.with(as, code))));
      return [{ dimensie: dimensie.id, totaal, delen: delen.filter((deel) => deel !== undefined) }];
    }),
  );
}

/**
 * De naam van wat de cel telt. Totalen staan er niet in, zodat het randtotaal van de ene tabel dezelfde cel is als dat
 * van de andere tabel over dezelfde populatie. Het totaal van ja en nee is de populatie zelf, voor elke klasse.
 */
function celsleutel(vorm: Tabelvorm, dimensies: readonly Dimensie[], codes: readonly string[]): string {
  const antwoord = vorm.meervoudig === undefined ? undefined : codes.at(-1);
  const delen = dimensies.flatMap((dimensie, as) => {
    const code = codes[as];
    if (code === undefined || code === TOTAAL) return [];
    if (vorm.meervoudig === undefined) return [`${dimensie.id}=${code}`];
    if (dimensie.id === ANTWOORD.id) return [];
    if (dimensie.id !== vorm.meervoudig) return [`${dimensie.id}=${code}`];
    return antwoord === TOTAAL ? [] : [`${dimensie.id}:${code}=${antwoord ?? ''}`];
  });
  return `${vorm.populatie}|${delen.sort().join('&')}`;
}
