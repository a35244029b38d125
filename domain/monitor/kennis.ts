import type { Kennis } from './aanval.ts';
import type { Stelsel } from './stelsel.ts';

/** Wat een lezer weet als de cellen in `verborgen` ontbreken en alle andere cellen precies gepubliceerd zijn. */
export function kennisBijOnderdrukking(stelsel: Stelsel, verborgen: ReadonlySet<number>): Kennis {
  return {
    grenzen: stelsel.cellen.map(({ waarde }, cel) =>
      verborgen.has(cel) ? { onder: 0, boven: null } : { onder: waarde, boven: waarde },
    ),
    vergelijkingen: stelsel.vergelijkingen,
  };
}
