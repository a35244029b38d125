import Database from 'better-sqlite3';
import type { Eindpunt } from '#api/contract.ts';
import { type Benchapp, moetLukken, startBenchapp } from './app.ts';
import type { Benchdossier } from './dossiers.ts';
import { type Hoevaak, meetOmBeurten, type Samenvatting, vatSamen } from './harnas.ts';
import { alleenLezen, maakHerhaler, type Vraag } from './opname.ts';

/** One call of the app. */
export interface Oproep {
  readonly naam: Eindpunt;
  readonly invoer: unknown;
}

/** The same work from the whole down to the least it can cost. */
export interface Vergelijking {
  /** The calls through the dispatcher: zod, handler, encrypted database, audit line, zod. */
  readonly eindpunten: Samenvatting;
  /** What those calls ask of SQLite, by hand on the encrypted database. */
  readonly database: Samenvatting;
  /** The same by hand on the unencrypted copy. */
  readonly gewoon: Samenvatting;
  /** As many calls that do nothing. */
  readonly leeg: Samenvatting;
}

/** An app on a dossier, and its unencrypted copy. */
export interface Opstelling {
  readonly app: Benchapp;
  /** Measures groups of calls, another group each time. */
  vergelijk(groepen: readonly (readonly Oproep[])[], hoevaak: Hoevaak): Promise<Vergelijking>;
}

/** Opens a dossier and its copy for the time of `fn`. */
export async function metOpstelling<T>(dossier: Benchdossier, fn: (opstelling: Opstelling) => Promise<T>): Promise<T> {
  const app = await startBenchapp(dossier);
  const kopie = new Database(dossier.gewoon, { readonly: true });
  // The same room in memory as the app has: the difference is encryption and nothing else.
  for (const naam of ['cache_size', 'temp_store'])
    kopie.pragma(`${naam} = ${String(app.toegang.verbinding.pragma(naam, { simple: true }))}`);
  const herhaal = maakHerhaler(app.toegang.verbinding);
  const herhaalGewoon = maakHerhaler(kopie);
  try {
    return await fn({
      app,
      async vergelijk(groepen, hoevaak) {
        const opgenomen: { groep: readonly Oproep[]; vragen: readonly Vraag[] }[] = [];
        for (const groep of groepen) opgenomen.push({ groep, vragen: await neemOp(app, groep) });
        const van = (keer: number) => bijKeer(opgenomen, keer);
        const tijden = await meetOmBeurten(
          {
            eindpunten: (keer) => roepAlle(app, van(keer).groep),
            database: (keer) => herhaal(van(keer).vragen),
            gewoon: (keer) => herhaalGewoon(van(keer).vragen),
            leeg: (keer) =>
              roepAlle(
                app,
                van(keer).groep.map(() => leeg),
              ),
          },
          hoevaak,
        );
        return {
          eindpunten: vatSamen(tijden.eindpunten),
          database: vatSamen(tijden.database),
          gewoon: vatSamen(tijden.gewoon),
          leeg: vatSamen(tijden.leeg),
        };
      },
    });
  } finally {
    kopie.close();
    app.sluit();
  }
}

/** A call that only passes through the dispatcher. */
const leeg: Oproep = { naam: 'taak.breekAf', invoer: { taak: 'geen' } };

function bijKeer<T>(rij: readonly T[], keer: number): T {
  const waarde = rij[keer % rij.length];
  if (waarde === undefined) throw new Error('nothing to measure');
  return waarde;
}

async function roepAlle({ roep }: Benchapp, groep: readonly Oproep[]): Promise<void> {
  // The names and inputs are data here; the dispatcher parses the input of each, and answers one at a time.
  for (const { naam, invoer } of groep) moetLukken(await roep(naam, invoer as never));
}

async function neemOp(app: Benchapp, groep: readonly Oproep[]): Promise<readonly Vraag[]> {
  const opname = app.neemOp();
  await roepAlle(app, groep);
  opname.stop();
  return alleenLezen(opname.vragen);
}
