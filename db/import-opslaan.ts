import type { WriteDb } from './access.ts';
import { huisverbodTabel, vtContactTabel } from './schema/meldcode.ts';
import { actieTabel } from './schema/plan.ts';
import { voegToe } from './voeg-toe.ts';

/** Who writes, and when (UTC). */
interface Wie {
  readonly nu: string;
  readonly gebruiker: { readonly id: string };
}

type Ingelezen<T> = Omit<T, 'gemaaktOp' | 'gemaaktDoor'>;

/** Adds a contact with Veilig Thuis from a list, which does not always name the day. */
export function maakIngelezenVtContact(
  db: WriteDb,
  contact: Ingelezen<typeof vtContactTabel.$inferInsert>,
  wie: Wie,
): void {
  voegToe(db, vtContactTabel, { ...contact, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id });
}

/** Adds a huisverbod from a list. `opgelegdOp` is a UTC instant, or a day when the list names no hour. */
export function maakIngelezenHuisverbod(
  db: WriteDb,
  huisverbod: Ingelezen<typeof huisverbodTabel.$inferInsert>,
  wie: Wie,
): void {
  voegToe(db, huisverbodTabel, { ...huisverbod, gemaaktOp: wie.nu, gemaaktDoor: wie.gebruiker.id });
}

/** Adds the next action of a list, with its own words for when ("week 17") where there is no date in it. */
export function maakIngelezenActie(
  db: WriteDb,
  actie: Pick<typeof actieTabel.$inferInsert, 'id' | 'casusId' | 'omschrijving' | 'datum' | 'tijdaanduiding'>,
  wie: Wie,
): void {
  voegToe(db, actieTabel, {
    ...actie,
    soort: 'actie',
    staat: 'open',
    gemaaktOp: wie.nu,
    gemaaktDoor: wie.gebruiker.id,
    gewijzigdOp: wie.nu,
  });
}
