import type { QueryContext } from '#api/context.ts';
import type { Handlers } from '#api/dispatch.ts';
import { telCasussen } from '#db/casuslijst.ts';
import { lijstLopendeVerboden, lijstWerk, lijstZonderStap } from '#db/werkdag.ts';
import { plusDagen } from '#domain/datum/datum.ts';
import { isTijdstip } from '#domain/datum/tijdstip.ts';
import { ok } from '#domain/result.ts';
import { eindeHuisverbod, eindeVanDezeWeek, verdeelWerk } from '#domain/werkdag/werkdag.ts';
import type { vandaagContract } from './contract.ts';

/** More than this in one group is a list to work through, not a day: the case list shows the rest. */
const MEESTE = 60;
/** The longest order with its extension is 28 days (Wth art. 9); older ones have ended. */
const LANGSTE_VERBOD_DAGEN = 29;

function groepVan<W>(werk: readonly W[]) {
  return { totaal: werk.length, werk: werk.slice(0, MEESTE) };
}

/** Ends of running restraining orders: no lateness, only a moment to be ready for. */
function verbodenVan({ db, vandaag }: QueryContext) {
  return lijstLopendeVerboden(db, plusDagen(vandaag, -LANGSTE_VERBOD_DAGEN))
    .filter(({ opgelegdOp }) => isTijdstip(opgelegdOp))
    .map(({ opgelegdOp, duurDagen, ...verbod }) => ({
      ...verbod,
      ...eindeHuisverbod(opgelegdOp, duurDagen),
      soort: 'huisverbod' as const,
      omschrijving: null,
      eigenaar: null,
    }))
    .filter(({ datum }) => datum >= vandaag);
}

export const vandaagHandlers: Handlers<typeof vandaagContract> = {
  'vandaag.lijst': (ctx) => {
    const totEnMet = eindeVanDezeWeek(ctx.vandaag);
    const werk = lijstWerk(ctx.db, totEnMet).map((regel) => ({ ...regel, tijd: null }));
    const dag = verdeelWerk([...werk, ...verbodenVan(ctx)], ctx.vandaag);
    return ok({
      vandaag: ctx.vandaag,
      totEnMet,
      aantalOpen: telCasussen(ctx.db, ctx.vandaag).open,
      teLaat: groepVan(dag.teLaat),
      dezeDag: groepVan(dag.vandaag),
      dezeWeek: groepVan(dag.dezeWeek),
      zonderStap: lijstZonderStap(ctx.db, 8),
    });
  },
};
