import type { Geslacht, Relatiesoort, Rol } from '#domain/casus/lijsten.ts';
import { voegRollenSamen } from './rollen.ts';

/** Een persoon zoals een cel hem noemt, voordat de andere kolommen van de rij erbij komen. */
export type VrijePersoon = {
  readonly naam: string;
  readonly rol: Rol | null;
  readonly relatie: Relatiesoort | null;
  readonly geslacht: Geslacht | null;
  readonly geboortedatum: string | null;
  readonly leeftijd: number | null;
  readonly bsn: string | null;
  readonly telefoon: string | null;
};

/** Niemand: alle gegevens leeg. */
export const NIEMAND: VrijePersoon = {
  naam: '',
  rol: null,
  relatie: null,
  geslacht: null,
  geboortedatum: null,
  leeftijd: null,
  bsn: null,
  telefoon: null,
};

/** Vult `een` aan met wat `ander` meer weet; slachtoffer en pleger samen wordt wederzijds. */
export function voegSamen(een: VrijePersoon, ander: Partial<VrijePersoon>): VrijePersoon {
  return {
    naam: eersteVan(een.naam, ander.naam),
    rol: voegRollenSamen(een.rol, ander.rol ?? null),
    relatie: eersteVan(een.relatie, ander.relatie),
    geslacht: eersteVan(een.geslacht, ander.geslacht),
    geboortedatum: eersteVan(een.geboortedatum, ander.geboortedatum),
    leeftijd: eersteVan(een.leeftijd, ander.leeftijd),
    bsn: eersteVan(een.bsn, ander.bsn),
    telefoon: eersteVan(een.telefoon, ander.telefoon),
  };
}

function eersteVan<T>(een: T, ander: T | undefined): T {
  return isLeeg(een) && ander !== undefined && !isLeeg(ander) ? ander : een;
}

function isLeeg(waarde: unknown): boolean {
  return waarde === null || waarde === '';
}

/** Zegt de persoon helemaal niets? */
export function isNiemand(persoon: VrijePersoon): boolean {
  return Object.values(persoon).every(isLeeg);
}
