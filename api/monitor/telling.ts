import type { QueryContext } from '#api/context.ts';
import { laadDossiergegevens } from '#db/dossiergegevens.ts';
import { lijstCasusfeiten } from '#db/monitor-feiten.ts';
import { laadLeveringen } from '#db/monitor-grootboek.ts';
import type { Gemeente } from '#domain/gemeente/gemeente.ts';
import { leverbareTabellen } from '#domain/monitor/catalogus.ts';
import type { Casusfeit } from '#domain/monitor/feiten.ts';
import { type Levering, vastgesteldUit } from '#domain/monitor/grootboek.ts';
import { maakKwaliteitsrapport } from '#domain/monitor/kwaliteit.ts';
import { grenzenVan } from '#domain/monitor/periode.ts';
import type { Tabel } from '#domain/monitor/tabel.ts';
import { telTabel } from '#domain/monitor/tellen.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';

/** About which gemeente and which period. */
export interface Over {
  readonly gemeenteCode: string;
  readonly periode: string;
}

/** The figures of one period, counted from one read transaction, with what left before. */
export interface Telling {
  readonly gemeente: Gemeente;
  readonly casussen: readonly Casusfeit[];
  readonly tabellen: readonly Tabel[];
  readonly eerder: readonly Levering[];
  readonly kwaliteit: ReturnType<typeof maakKwaliteitsrapport>;
}

/** The gemeente with this code, or undefined when the source file does not know it. */
export function gemeenteVan(code: string): Gemeente | undefined {
  return gemeentenBestand.gemeenten.find((gemeente) => gemeente.code === code);
}

/** The cases of a gemeente that count in a period or in the year before it (what followed after closing). */
export function lijstCasussenVan(ctx: QueryContext, { gemeenteCode, periode }: Over): Casusfeit[] {
  const { van, tot } = grenzenVan(periode);
  return lijstCasusfeiten(ctx.db, {
    gemeenteCode,
    metOnbekende: laadDossiergegevens(ctx.db)?.gemeenteCode === gemeenteCode,
    van: `${Number(van.slice(0, 4)) - 1}${van.slice(4)}`,
    tot,
  });
}

/** Counts every table of the catalogue that this gemeente may deliver. Figures that left before stay as they were. */
export function tel(ctx: QueryContext, gemeente: Gemeente, periode: string): Telling {
  const casussen = lijstCasussenVan(ctx, { gemeenteCode: gemeente.code, periode });
  const eerder = laadLeveringen(ctx.db, gemeente.code);
  const vastgesteld = vastgesteldUit(eerder);
  return {
    gemeente,
    casussen,
    eerder,
    tabellen: leverbareTabellen(monitorcatalogus, gemeente.inwoners).map((tabel) =>
      telTabel(monitorcatalogus, tabel, casussen, periode, vastgesteld),
    ),
    kwaliteit: maakKwaliteitsrapport(casussen, periode, ctx.vandaag),
  };
}
