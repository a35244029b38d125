import type { QueryContext } from '#api/context.ts';
import { laadDossiergegevens } from '#db/dossiergegevens.ts';
import { type Feitenvraag, leesCasusfeiten, lijstCasusfeiten } from '#db/monitor-feiten.ts';
import { laadLeveringen } from '#db/monitor-grootboek.ts';
import type { Gemeente } from '#domain/gemeente/gemeente.ts';
import { leverbareTabellen } from '#domain/monitor/catalogus.ts';
import type { Casusfeit } from '#domain/monitor/feiten.ts';
import { type Levering, vastgesteldUit } from '#domain/monitor/grootboek.ts';
import { maakKwaliteitsrapport } from '#domain/monitor/kwaliteit.ts';
import { grenzenVan } from '#domain/monitor/periode.ts';
import type { Tabel } from '#domain/monitor/tabel.ts';
import { telTabel } from '#domain/monitor/tellen.ts';
import type { Stappen } from '#domain/stappen.ts';
import { gemeentenBestand } from '#resources/bronnen.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';

/** About which gemeente and which period. */
export interface Over {
  readonly gemeenteCode: string;
  readonly periode: string;
}

/** The figures of one period, counted while nothing else touched the dossier, with what left before. */
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

function feitenvraag(ctx: QueryContext, { gemeenteCode, periode }: Over): Feitenvraag {
  const { van, tot } = grenzenVan(periode);
  return {
    gemeenteCode,
    metOnbekende: laadDossiergegevens(ctx.db)?.gemeenteCode === gemeenteCode,
    van: `${Number(van.slice(0, 4)) - 1}${van.slice(4)}`,
    tot,
  };
}

/** The cases of a gemeente that count in a period or in the year before it (what followed after closing). */
export function lijstCasussenVan(ctx: QueryContext, over: Over): Casusfeit[] {
  return lijstCasusfeiten(ctx.db, feitenvraag(ctx, over));
}

/**
 * Counts every table of the catalogue that this gemeente may deliver. Figures that left before stay as they were. The
 * caller keeps others from the database until the last step, so that all tables count the same cases.
 */
export function* tel(ctx: QueryContext, gemeente: Gemeente, periode: string): Stappen<Telling> {
  const casussen = yield* leesCasusfeiten(ctx.db, feitenvraag(ctx, { gemeenteCode: gemeente.code, periode }));
  const eerder = laadLeveringen(ctx.db, gemeente.code);
  const vastgesteld = vastgesteldUit(eerder);
  const tabellen: Tabel[] = [];
  for (const tabel of leverbareTabellen(monitorcatalogus, gemeente.inwoners)) {
    tabellen.push(telTabel(monitorcatalogus, tabel, casussen, periode, vastgesteld));
    yield;
  }
  return { gemeente, casussen, eerder, tabellen, kwaliteit: maakKwaliteitsrapport(casussen, periode, ctx.vandaag) };
}
