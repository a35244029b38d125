import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskContext } from '#api/context.ts';
import { hernoem, schrijfVast, spoelMap } from '#db/dossiermap/schijf.ts';
import { bewaarLevering } from '#db/monitor-grootboek.ts';
import { grofTotaal, type Leveringsinhoud, maakBladen, mapnaamVan } from '#domain/monitor/levering.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import { APPVERSIE } from '#resources/monitor/versie.ts';
import { type Bestand, maakBestanden, sha256Van, tekensleutelVan } from './bestanden.ts';
import type { Voorstel } from './voorstel.ts';

/** The content of the files of a proposal: nothing but what may be seen. */
export function inhoudVan({ telling, beveiligd, periode, methode, drempel }: Voorstel): Leveringsinhoud {
  const aantal = (soort: 'fout' | 'aandacht') => telling.kwaliteit.filter(({ ernst }) => ernst === soort).length;
  return {
    regio: telling.gemeente.regio,
    gemeenteCode: telling.gemeente.code,
    gemeente: telling.gemeente.naam,
    periode,
    catalogusVersie: monitorcatalogus.versie,
    methode,
    drempel,
    bladen: maakBladen(monitorcatalogus, telling.tabellen, beveiligd.uitkomsten),
    kwaliteit: { fouten: grofTotaal(aantal('fout'), drempel), aandacht: grofTotaal(aantal('aandacht'), drempel) },
  };
}

/**
 * Writes the files of a proposal into a new folder below `ouder` and the delivery into the ledger. The ledger comes
 * before the folder gets its name: a figure that has left is never missing from it. A failure leaves no folder.
 */
export async function lever(
  ctx: TaskContext,
  voorstel: Voorstel,
  ouder: string,
  ontvanger: string,
): Promise<Result<{ map: string; sha256: string }, { code: 'MAP_BESTAAT_AL' | 'VOORSTEL_VERLOPEN' }>> {
  const sessie = ctx.deur.sessie;
  if (sessie === null) return err({ code: 'VOORSTEL_VERLOPEN' });
  const inhoud = inhoudVan(voorstel);
  const map = join(ouder, mapnaamVan(inhoud));
  if (existsSync(map)) return err({ code: 'MAP_BESTAAT_AL' });
  const seed = sessie.sleutelVoor('export-sign');
  const bestanden = await maakBestanden(inhoud, APPVERSIE, tekensleutelVan(seed)).finally(() => seed.fill(0));
  const sha256 = sha256Van(bestanden.at(-1)?.bytes ?? new Uint8Array());
  const tijdelijk = `${map}.bezig`;
  try {
    schrijfMap(tijdelijk, bestanden);
    const id = ctx.nieuwId();
    await ctx.schrijf((schrijver) => {
      bewaarLevering(schrijver.db, leveringVan(voorstel, id, ontvanger, sha256), schrijver);
      return ok(null);
    });
    hernoem(tijdelijk, map);
    spoelMap(ouder);
    ctx.spoor({ objectSoort: 'levering', objectId: id });
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
  return ok({ map, sha256 });
}

function schrijfMap(map: string, bestanden: readonly Bestand[]): void {
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map);
  for (const { naam, bytes } of bestanden) schrijfVast(join(map, naam), bytes);
  spoelMap(map);
}

function leveringVan(voorstel: Voorstel, id: string, ontvanger: string, sha256: string) {
  const { telling, beveiligd, periode, methode, drempel } = voorstel;
  return {
    id,
    gemeenteCode: telling.gemeente.code,
    periode,
    methode,
    drempel,
    ontvanger,
    sha256,
    catalogusVersie: monitorcatalogus.versie,
    tabellen: telling.tabellen,
    gepubliceerd: beveiligd.uitkomsten,
  };
}
