import { leverbareTabellen } from '#domain/monitor/catalogus.ts';
import { type Leveringsinhoud, maakBladen } from '#domain/monitor/levering.ts';
import { telTabel } from '#domain/monitor/tellen.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import { eenCasusfeit } from './casusfeit.ts';

/** A fictional delivery of one half-year: 24 alike cases, the whole catalogue, counts of 1 to 9 hidden. */
export function eenLeveringsinhoud(): Leveringsinhoud {
  const casussen = Array.from({ length: 24 }, (_, i) =>
    eenCasusfeit({
      id: `casus-${i}`,
      fase: i % 4 === 0 ? 'fase_2' : 'fase_1',
      vormen: i % 2 === 0 ? ['kindermishandeling'] : [],
    }),
  );
  const tabellen = leverbareTabellen(monitorcatalogus, 45_000).map((tabel) =>
    telTabel(monitorcatalogus, tabel, casussen, '2026-H1', () => null),
  );
  const uitkomsten = new Map(
    tabellen.flatMap((tabel) =>
      tabel.cellen.map(({ sleutel, waarde }) => {
        const getoond = waarde > 0 && waarde < 10 ? null : waarde;
        return [sleutel, { onder: getoond ?? 0, boven: getoond, getoond, reden: null }] as const;
      }),
    ),
  );
  return {
    regio: 'ijsselland',
    gemeenteCode: 'GM1708',
    gemeente: 'Steenwijkerland',
    periode: '2026-H1',
    catalogusVersie: monitorcatalogus.versie,
    methode: 'onderdrukking',
    drempel: 10,
    bladen: maakBladen(monitorcatalogus, tabellen, uitkomsten),
    kwaliteit: { fouten: null, aandacht: 25 },
  };
}
