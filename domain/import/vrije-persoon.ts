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
  return { ...een, ...ingevuld(ander), ...ingevuld(een), rol: voegRollenSamen(een.rol, ander.rol ?? null) };
}

function ingevuld(persoon: Partial<VrijePersoon>): Partial<VrijePersoon> {
  return Object.fromEntries(Object.entries(persoon).filter(([, waarde]) => waarde !== null && waarde !== ''));
}

/** Zegt de persoon helemaal niets? */
export function isNiemand(persoon: VrijePersoon): boolean {
  return Object.keys(ingevuld(persoon)).length === 0;
}
