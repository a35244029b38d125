import { existsSync } from 'node:fs';
import { lijstReservekopieen, padenVanKopie } from '#db/reservekopie.ts';
import { type GevondenSleutels, leesSleutelbestand } from '#db/sleutels/bestand.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { nogTeWachten } from '#domain/kluis/wachttijd.ts';
import { vindSleutels } from './ontsluiten.ts';
import { type Dossierpaden, padenVan } from './paden.ts';

/** What can be said about a closed dossier without a key. */
export interface Dichtestand {
  /** What certainly stands in the way, or null. */
  readonly fout: KluisFout['code'] | null;
  readonly mislukt: number;
  readonly laatsteMislukt: string | null;
  /** Seconds until the next attempt may be made. */
  readonly wacht: number;
  /** UTC ISO time of the newest verified backup, or null. */
  readonly laatsteKopie: string | null;
  /** Whether the newest backup is, byte for byte, the dossier as it was closed; false as well after a crash. */
  readonly heeftVerseKopie: boolean;
}

/** A backup has a key file of its own, with the seal of the bytes that were copied. */
function isVers(paden: Dossierpaden, sleutels: GevondenSleutels, naam: string): boolean {
  const kopie = leesSleutelbestand(padenVanKopie(paden, naam));
  const { zegel } = sleutels.bestand;
  return kopie.ok && zegel.schoon && kopie.value.bestand.zegel.sha256 === zegel.sha256;
}

/** Looks at a closed dossier folder from outside. `nu` is a UTC ISO instant. */
export function leesDichteStand(map: string, nu: string): Dichtestand {
  const paden = padenVan(map);
  const heeftDatabase = existsSync(paden.database);
  const sleutels = vindSleutels(paden, heeftDatabase);
  const kopieen = lijstReservekopieen(paden);
  const kopie = kopieen.ok ? kopieen.value.find(({ soort }) => soort === 'gewoon') : undefined;
  const fout = sleutels.ok ? (heeftDatabase ? null : ('DOSSIER_ONTBREEKT' as const)) : sleutels.error.code;
  const mislukt = sleutels.ok ? sleutels.value.bestand.mislukt : { aantal: 0, laatste: null };
  return {
    fout,
    mislukt: mislukt.aantal,
    laatsteMislukt: mislukt.laatste,
    wacht: nogTeWachten(mislukt, nu),
    laatsteKopie: kopie?.gemaaktOp ?? null,
    heeftVerseKopie: sleutels.ok && kopie !== undefined && isVers(paden, sleutels.value, kopie.naam),
  };
}
