import { type Benchapp, moetLukken, startBenchapp } from './app.ts';
import { type Benchdossier, geefDossier, kopieVan } from './dossiers.ts';
import { type Hoevaak, meetOmBeurten, type Samenvatting, vatSamen } from './harnas.ts';
import type { Omvang } from './meting.ts';
import { kiesCasussen } from './openen.ts';
import type { Cijfer } from './tafel.ts';

/** Times of saving one change. */
export interface Bewaarmeting {
  /** A line in the journaal: a row, its search index, the case list, the audit line. */
  readonly regel: Samenvatting;
  /** An action that is finished or opened again: old and new value, the case list, the audit line. */
  readonly actie: Samenvatting;
  /** One row in one table, written through to the disk, on the same connection. */
  readonly kaal: Samenvatting;
}

async function schrijfRegel(app: Benchapp, casusId: string, keer: number): Promise<void> {
  const tekst = `Gebeld over de afspraken van deze week, gesprek ${keer}.`;
  const velden = {
    soort: 'notitie',
    gebeurdOp: new Date().toISOString(),
    tekst,
    persoonId: null,
    metWie: '',
    kanaal: null,
  } as const;
  moetLukken(await app.roep('journaal.maak', { casusId, stelVast: false, ...velden }));
}

function openActies({ toegang }: Benchapp, aantal: number): readonly string[] {
  // One column of text ids.
  return toegang.verbinding
    .prepare("SELECT id FROM actie WHERE staat = 'open' LIMIT ?")
    .pluck()
    .all(aantal) as string[];
}

/** Measures saving in a copy of the dossier. */
export async function meetBewaren(dossier: Benchdossier, hoevaak: Hoevaak): Promise<Bewaarmeting> {
  const kopie = kopieVan(dossier);
  const app = await startBenchapp(kopie);
  try {
    const casussen = kiesCasussen(app, hoevaak.n + hoevaak.opwarmen);
    const acties = openActies(app, hoevaak.n + hoevaak.opwarmen);
    const kaal = app.toegang.verbinding.prepare(
      "INSERT INTO instelling VALUES ('meting', ?) ON CONFLICT DO UPDATE SET waarde = excluded.waarde",
    );
    const tijden = await meetOmBeurten(
      {
        regel: (keer) => schrijfRegel(app, casussen[keer % casussen.length] ?? '', keer),
        actie: async (keer) =>
          moetLukken(await app.roep('actie.rondAf', { actieId: acties[keer % acties.length] ?? '', staat: 'gedaan' })),
        kaal: (keer) => kaal.run(String(keer)),
      },
      hoevaak,
    );
    return { regel: vatSamen(tijden.regel), actie: vatSamen(tijden.actie), kaal: vatSamen(tijden.kaal) };
  } finally {
    app.sluit();
    kopie.ruimOp();
  }
}

/** Saving one change, durable and with its audit line. */
export async function bewaren(omvang: Omvang): Promise<Cijfer[]> {
  const { regel, actie, kaal } = await meetBewaren(await geefDossier(omvang.aantal), { n: omvang.n, opwarmen: 5 });
  const grens = { naam: 'één kale duurzame commit', gemeten: kaal };
  const doel = { p95: 30, verhouding: 1.5 };
  return [
    { naam: 'bewaren: regel in het journaal', eenheid: 'ms', gemeten: regel, grens, doel },
    { naam: 'bewaren: actie afgerond', eenheid: 'ms', gemeten: actie, grens, doel },
  ];
}
