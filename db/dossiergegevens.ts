import { eq } from 'drizzle-orm';
import type { ReadDb, WriteDb } from './access.ts';
import { dossierTabel, gebruikerTabel } from './schema/dossier.ts';

/** What a dossier says about itself. */
export interface Dossiergegevens {
  readonly naam: string;
  readonly gemeenteCode: string;
  readonly regio: string;
  readonly isOefening: boolean;
}

/** A user as recorded in the dossier. */
export interface Gebruikergegevens {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly rol: string;
}

/** Writes the one row about the dossier and its first user; for a new dossier. `nu` is a UTC ISO instant. */
export function richtDossierIn(db: WriteDb, dossier: Dossiergegevens, gebruiker: Gebruikergegevens, nu: string): void {
  db.insert(dossierTabel)
    .values({ id: 1, ...dossier, gemaaktOp: nu })
    .run();
  db.insert(gebruikerTabel)
    .values({ ...gebruiker, gemaaktOp: nu })
    .run();
}

/** What the dossier says about itself, or undefined when it was never set up. */
export function laadDossiergegevens(db: ReadDb): Dossiergegevens | undefined {
  return db
    .select({
      naam: dossierTabel.naam,
      gemeenteCode: dossierTabel.gemeenteCode,
      regio: dossierTabel.regio,
      isOefening: dossierTabel.isOefening,
    })
    .from(dossierTabel)
    .get();
}

/** The active user with this id, or undefined. */
export function laadGebruiker(db: ReadDb, id: string): Gebruikergegevens | undefined {
  const rij = db.select().from(gebruikerTabel).where(eq(gebruikerTabel.id, id)).get();
  return rij?.isActief ? { id: rij.id, naam: rij.naam, functie: rij.functie, rol: rij.rol } : undefined;
}
