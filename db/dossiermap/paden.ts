import { join } from 'node:path';

/** The files of one dossier folder, by what they are for. */
export interface Dossierpaden {
  readonly map: string;
  readonly database: string;
  /** Rollback journal of SQLite: after a crash it holds the only whole copy of some pages. Never deleted by us. */
  readonly journaal: string;
  readonly sleutels: string;
  /** Older generations of the key file, newest first. */
  readonly oudereSleutels: readonly string[];
  readonly reservekopieen: string;
  readonly slot: string;
  /** Lock file of the backup that is being made: never two at a time. */
  readonly kopieslot: string;
  /** A few MiB to give back when the disk is full: without room SQLite cannot even delete. */
  readonly reserve: string;
  /** Present while a restore is being carried out. */
  readonly terugzetten: string;
}

/** The paths inside a dossier folder. */
export function padenVan(map: string): Dossierpaden {
  const sleutels = join(map, 'kluis.sleutels');
  return {
    map,
    database: join(map, 'dossier.eenplan'),
    journaal: join(map, 'dossier.eenplan-journal'),
    sleutels,
    oudereSleutels: [`${sleutels}.1`, `${sleutels}.2`],
    reservekopieen: join(map, 'reservekopie'),
    slot: join(map, 'dossier.slot'),
    kopieslot: join(map, 'reservekopie.slot'),
    reserve: join(map, 'reserve.ruimte'),
    terugzetten: join(map, 'terugzetten.bezig'),
  };
}
