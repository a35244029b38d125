import type { AppContract } from '#api/contract.ts';
import type { Invoer } from '#api/define.ts';
import { sorteerkolommen } from '#domain/zoeken/sortering.ts';
import { type Benchdossier, geefDossier } from './dossiers.ts';
import type { Hoevaak } from './harnas.ts';
import type { Omvang } from './meting.ts';
import type { Cijfer } from './tafel.ts';
import { metOpstelling, type Opstelling, type Vergelijking } from './vergelijk.ts';

type Vraag = Invoer<AppContract['casuslijst.lijst']>;

const alles: Vraag = {
  zoek: '',
  filter: { openheid: 'alle', gemeenteCode: null, regisseur: null, stap: null, geenVolgendeStap: false, teLaat: false },
  sorteer: { kolom: 'volgendeActie', richting: 'oplopend' },
  vanaf: 0,
  aantal: 200,
};
const open: Vraag = { ...alles, filter: { ...alles.filter, openheid: 'open' } };

function gefilterd(filter: Partial<Vraag['filter']>, vraag = open): Vraag {
  return { ...vraag, filter: { ...vraag.filter, ...filter } };
}

/** Everything that is measured of the list, by what the user does. */
function vragen(regisseur: string): Readonly<Record<string, Readonly<Record<string, Vraag>>>> {
  const richtingen = ['oplopend', 'aflopend'] as const;
  const sorteringen = [open, alles].flatMap((vraag) =>
    sorteerkolommen.flatMap((kolom) =>
      richtingen.map((richting): [string, Vraag] => [
        `${vraag.filter.openheid}, ${kolom} ${richting}`,
        { ...vraag, sorteer: { kolom, richting } },
      ]),
    ),
  );
  return {
    'eerste scherm': { open },
    sorteren: Object.fromEntries(sorteringen),
    filteren: {
      alle: alles,
      gesloten: gefilterd({ openheid: 'gesloten' }),
      gemeente: gefilterd({ gemeenteCode: 'GM1708' }),
      'gemeente, alle': gefilterd({ gemeenteCode: 'GM1708' }, alles),
      regisseur: gefilterd({ regisseur }),
      stap: gefilterd({ stap: 3 }),
      'stap en gemeente, alle': gefilterd({ stap: 3, gemeenteCode: 'GM1708' }, alles),
      'geen volgende stap': gefilterd({ geenVolgendeStap: true }),
      'te laat': gefilterd({ teLaat: true }),
    },
    'zoeken in de lijst': Object.fromEntries(
      ['ja', 'jan', 'fatima', 'van der', '2023-00', 'kerkstraat 1'].map((zoek) => [zoek, { ...alles, zoek }]),
    ),
    bladeren: { 'alle, vanaf de helft': { ...alles, vanaf: 25_000 }, 'open, vanaf 1000': { ...open, vanaf: 1000 } },
  };
}

/** The slowest variant of what the user does, by the median through the dispatcher. */
interface Slechtste extends Vergelijking {
  readonly variant: string;
}

async function slechtsteVan(
  { vergelijk }: Opstelling,
  varianten: Readonly<Record<string, Vraag>>,
  hoevaak: Hoevaak,
): Promise<Slechtste> {
  const metingen: Slechtste[] = [];
  for (const [variant, invoer] of Object.entries(varianten))
    metingen.push({ variant, ...(await vergelijk([[{ naam: 'casuslijst.lijst', invoer }]], hoevaak)) });
  const [slechtste] = metingen.sort((a, b) => b.eindpunten.mediaan - a.eindpunten.mediaan);
  if (!slechtste) throw new Error('nothing to measure');
  return slechtste;
}

/** Measures the list: per thing the user does, its slowest variant. */
export function meetLijst(dossier: Benchdossier, hoevaak: Hoevaak): Promise<Readonly<Record<string, Slechtste>>> {
  return metOpstelling(dossier, async (opstelling) => {
    const regisseur = opstelling.app.toegang.verbinding
      .prepare('SELECT regisseur FROM casus WHERE regisseur IS NOT NULL ORDER BY volgnr DESC LIMIT 1')
      .pluck()
      .get();
    const metingen: Record<string, Slechtste> = {};
    for (const [wat, varianten] of Object.entries(vragen(String(regisseur))))
      metingen[wat] = await slechtsteVan(opstelling, varianten, hoevaak);
    return metingen;
  });
}

/** The case list: first screen, sorting, filtering, searching, a window further down. */
export async function lijst(omvang: Omvang): Promise<Cijfer[]> {
  const metingen = await meetLijst(await geefDossier(omvang.aantal), { n: Math.ceil(omvang.n / 5), opwarmen: 2 });
  return Object.entries(metingen).flatMap(([wat, { variant, eindpunten, database, gewoon, leeg }]): Cijfer[] => [
    {
      naam: `lijst, ${wat}: via de dispatcher`,
      eenheid: 'ms',
      gemeten: eindpunten,
      grens: { naam: 'lege aanroep', gemeten: leeg },
      doel: { p95: 100 },
      opmerking: variant,
    },
    {
      naam: `lijst, ${wat}: databasedeel`,
      eenheid: 'ms',
      gemeten: database,
      grens: { naam: 'zelfde SQL, niet versleuteld', gemeten: gewoon },
      doel: { verhouding: 1.3 },
      opmerking: variant,
    },
  ]);
}
