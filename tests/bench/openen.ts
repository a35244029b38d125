import { contract, type Eindpunt } from '#api/contract.ts';
import type { Benchapp } from './app.ts';
import { type Benchdossier, geefDossier } from './dossiers.ts';
import type { Hoevaak } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';
import { metOpstelling, type Vergelijking } from './vergelijk.ts';

/** The calls that take a case and nothing else: what the tabs of the case page show. */
function eindpuntenVanCasus(casusId: string): Eindpunt[] {
  return Object.entries(contract)
    .filter(([, { soort, input }]) => soort === 'query' && input.safeParse({ casusId }).success)
    .filter(([, { input }]) => !input.safeParse({}).success)
    .map(([naam]) => naam as Eindpunt); // The keys of the contract are the names of its endpoints.
}

/** Ids of cases spread over the dossier, always the same ones. */
export function kiesCasussen({ toegang }: Benchapp, aantal: number): readonly string[] {
  // One column of text; the hash spreads them over the years.
  return toegang.verbinding
    .prepare('SELECT id FROM casus ORDER BY (volgnr * 2654435761) % 4294967296 LIMIT ?')
    .pluck()
    .all(aantal) as string[];
}

/** Measures opening a case with the data of all its tabs, another case each time. */
export async function meetOpenen(dossier: Benchdossier, hoevaak: Hoevaak): Promise<Vergelijking> {
  return metOpstelling(dossier, ({ app, vergelijk }) => {
    const casussen = kiesCasussen(app, hoevaak.n + hoevaak.opwarmen);
    const namen = eindpuntenVanCasus(casussen[0] ?? '');
    return vergelijk(
      casussen.map((casusId) => namen.map((naam) => ({ naam, invoer: { casusId } }))),
      hoevaak,
    );
  });
}

/** Opening a case. */
export async function openen(omvang: Omvang): Promise<Cijfer[]> {
  const meting = await meetOpenen(await geefDossier(omvang.aantal), { n: omvang.n, opwarmen: 10 });
  return [
    {
      naam: 'casus openen: alle tabbladen, via de dispatcher',
      eenheid: 'ms',
      gemeten: meting.eindpunten,
      grens: { naam: 'evenveel lege aanroepen', gemeten: meting.leeg },
      doel: { p95: 50 },
    },
    {
      naam: 'casus openen: databasedeel',
      eenheid: 'ms',
      gemeten: meting.database,
      grens: { naam: 'zelfde SQL, niet versleuteld', gemeten: meting.gewoon },
      doel: { verhouding: 2 },
    },
  ];
}
