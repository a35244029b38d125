import { type Benchdossier, geefDossier } from './dossiers.ts';
import type { Hoevaak } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';
import { metOpstelling, type Vergelijking } from './vergelijk.ts';

/** What people look for: common and rare words, names with particles and accents, several words, a number. */
const zoekteksten = [
  'schulden',
  'fatima',
  'huisbezoek politie',
  'van der berg',
  'çelik',
  'omgangsregeling school',
  'aïcha jansma',
  'contactverbod',
  'kenmerk 48192',
  'slaapt bij de buren',
] as const;

/** Each text as it looks after every key, from the second letter on. */
function toetsen(): readonly string[] {
  return zoekteksten.flatMap((tekst) =>
    Array.from({ length: tekst.length - 1 }, (_leeg, plaats) => tekst.slice(0, plaats + 2)),
  );
}

/** Measures searching after every key. */
export function meetZoeken(dossier: Benchdossier, hoevaak: Hoevaak): Promise<Vergelijking> {
  return metOpstelling(dossier, ({ vergelijk }) =>
    vergelijk(
      toetsen().map((tekst) => [{ naam: 'zoek.alles', invoer: { tekst } }]),
      hoevaak,
    ),
  );
}

/** Search while typing over all journaal lines. */
export async function zoeken(omvang: Omvang): Promise<Cijfer[]> {
  const aantal = toetsen().length;
  const meting = await meetZoeken(await geefDossier(omvang.aantal), {
    n: aantal * (omvang.isKort ? 1 : 3),
    opwarmen: aantal,
  });
  return [
    {
      naam: 'zoeken tijdens het typen: via de dispatcher',
      eenheid: 'ms',
      gemeten: meting.eindpunten,
      grens: { naam: 'lege aanroep', gemeten: meting.leeg },
      doel: { p95: 50 },
    },
    {
      naam: 'zoeken tijdens het typen: databasedeel',
      eenheid: 'ms',
      gemeten: meting.database,
      grens: { naam: 'gewone FTS5, niet versleuteld', gemeten: meting.gewoon },
      doel: { verhouding: 1.5 },
    },
  ];
}
