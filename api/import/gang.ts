import type { CommandContext } from '#api/context.ts';
import { bewaarImportregel } from '#db/import.ts';
import type { Importverslag } from '#domain/import/verslag.ts';
import type { IngelezenPersoon, RijVoorstel } from '#domain/import/voorstel.ts';
import { gekozenPersoon } from './herkennen.ts';
import { type Plaatsing, plaatsBronregel } from './opslaan.ts';
import { regelhash, type Werk } from './werk.ts';

type Telling = { -readonly [K in keyof Importverslag]: Importverslag[K] };

/** One run of the import: what it writes to, what it counts, and who it has made so far. */
export interface Gang {
  readonly ctx: CommandContext;
  readonly werk: Werk;
  readonly importId: string;
  readonly telling: Telling;
  readonly eerder: Map<string, string>;
}

/** Says who a person of these rows is in the dossier already: the choice of the user, otherwise the one of whom it is certain. */
export function wieIs({ werk }: Gang, rijen: readonly RijVoorstel[]) {
  return (persoon: IngelezenPersoon): string | null => {
    for (const { rij } of rijen) {
      const bekend = werk.bekend
        .get(rij)
        ?.personen.find(
          (een) => een.persoon.volledigeNaam === persoon.volledigeNaam && een.persoon.kolom === persoon.kolom,
        );
      if (bekend) return gekozenPersoon(bekend.keuzes, werk.bezig.keuzes.personen, rij, persoon.volledigeNaam);
    }
    return null;
  };
}

/** Counts the people of a case in the report. */
export function telPersonen({ telling }: Gang, plaatsingen: readonly Plaatsing[]): void {
  telling.nieuwePersonen += plaatsingen.filter((een) => een.isNieuw).length;
  telling.bekendePersonen += plaatsingen.filter((een) => !een.isNieuw).length;
}

/** The text of the cell that a field came from. */
export function celtekstVan(werk: Werk, rijen: readonly RijVoorstel[], veld: string): string | null {
  const kolom = werk.bezig.keuzes.indeling.kolommen.find((een) => een.veld === veld)?.kolom;
  const cel = kolom === undefined ? undefined : werk.blad.rijen[(rijen[0]?.rij ?? 0) - 1]?.[kolom];
  return cel?.tekst.trim() || null;
}

/** Writes the rows of a case in its journaal and remembers that they were read in. */
export function bewaarRijen(
  { ctx, werk, importId, telling }: Gang,
  rijen: readonly RijVoorstel[],
  casusId: string,
): void {
  for (const voorstel of rijen) {
    const { rij, bronregel, begrepen, staat } = voorstel;
    if (staat === 'twijfel') telling.metTwijfel += 1;
    plaatsBronregel(ctx, casusId, { bestandsnaam: werk.bezig.bestandsnaam, rij, bronregel });
    const regel = { importId, rij, casusId, bronnummer: begrepen?.nummer ?? null, cellen: JSON.stringify(bronregel) };
    bewaarImportregel(ctx.db, { ...regel, id: ctx.nieuwId(), regelsleutel: regelhash(voorstel) });
  }
}
