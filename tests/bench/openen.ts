import Database from 'better-sqlite3';
import { contract, type Eindpunt } from '#api/contract.ts';
import { type Benchapp, moetLukken, startBenchapp } from './app.ts';
import { type Benchdossier, geefDossier } from './dossiers.ts';
import { type Hoevaak, meetOmBeurten, type Samenvatting, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import { alleenLezen, maakHerhaler, type Vraag } from './opname.ts';
import type { Cijfer } from './tafel.ts';

/** Times of opening a case, from the whole down to the least it can cost. */
export interface Openmeting {
  /** Every call that the tabs of a case make, through the dispatcher. */
  readonly eindpunten: Samenvatting;
  /** What those calls ask of SQLite, by hand on the encrypted database. */
  readonly database: Samenvatting;
  /** The same by hand on the unencrypted copy. */
  readonly gewoon: Samenvatting;
  /** As many calls that do nothing. */
  readonly leeg: Samenvatting;
}

/** The calls that take a case and nothing else: what the tabs of the case page show. */
function eindpuntenVanCasus(casusId: string): Eindpunt[] {
  return Object.entries(contract)
    .filter(
      ([, { soort, input }]) =>
        soort === 'query' && input.safeParse({ casusId }).success && !input.safeParse({}).success,
    )
    .map(([naam]) => naam as Eindpunt); // The keys of the contract are the names of its endpoints.
}

/** Picks cases spread over the dossier, a fixed row of them. */
export function kiesCasussen({ toegang }: Benchapp, aantal: number): readonly string[] {
  // One column of text ids; the hash spreads them over the years.
  return toegang.verbinding
    .prepare('SELECT id FROM casus ORDER BY (volgnr * 2654435761) % 4294967296 LIMIT ?')
    .pluck()
    .all(aantal) as string[];
}

async function laadAlles(app: Benchapp, namen: readonly Eindpunt[], casusId: string): Promise<void> {
  const antwoorden = await Promise.all(namen.map((naam) => app.roep(naam, { casusId })));
  for (const antwoord of antwoorden) moetLukken(antwoord);
}

/** Measures opening cases of a dossier, another one each time. */
export async function meetOpenen(dossier: Benchdossier, hoevaak: Hoevaak): Promise<Openmeting> {
  const app = await startBenchapp(dossier);
  const kopie = new Database(dossier.gewoon, { readonly: true });
  try {
    const casussen = kiesCasussen(app, hoevaak.n + hoevaak.opwarmen);
    const namen = eindpuntenVanCasus(casussen[0] ?? '');
    const vragen: (readonly Vraag[])[] = [];
    for (const casusId of casussen) {
      const opname = app.neemOp();
      await laadAlles(app, namen, casusId);
      opname.stop();
      vragen.push(alleenLezen(opname.vragen));
    }
    const herhaal = maakHerhaler(app.toegang.verbinding);
    const herhaalGewoon = maakHerhaler(kopie);
    const op = <T>(rij: readonly T[], keer: number): T => {
      const waarde = rij[keer % rij.length];
      if (waarde === undefined) throw new Error('no cases to open');
      return waarde;
    };
    const tijden = await meetOmBeurten(
      {
        eindpunten: (keer) => laadAlles(app, namen, op(casussen, keer)),
        database: (keer) => herhaal(op(vragen, keer)),
        gewoon: (keer) => herhaalGewoon(op(vragen, keer)),
        leeg: () => Promise.all(namen.map(() => app.roep('taak.breekAf', { taak: 'geen' }))),
      },
      hoevaak,
    );
    return {
      eindpunten: vatSamen(tijden.eindpunten),
      database: vatSamen(tijden.database),
      gewoon: vatSamen(tijden.gewoon),
      leeg: vatSamen(tijden.leeg),
    };
  } finally {
    kopie.close();
    app.sluit();
  }
}

/** Opening a case with the data of all its tabs. */
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
