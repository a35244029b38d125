import { existsSync } from 'node:fs';
import { type Inhoudsopgave, keurDatabase, padenVanKopie } from '#db/reservekopie.ts';
import { leesSleutelbestand } from '#db/sleutels/bestand.ts';
import { wis } from '#db/sleutels/versleuteling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import type { Result } from '#domain/result.ts';
import type { GeopendDossier } from './dossier.ts';
import { type Geheim, type Ontgrendeld, ontsluit, vindSleutels } from './ontsluiten.ts';
import { type Dossierpaden, padenVan } from './paden.ts';
import { geefSlotTerug, neemSlot } from './slotbestand.ts';
import { maakTerugzettenAf, zetTerug } from './terugzetten.ts';

/** The keys of a closed dossier: from its own key file, or from that of the backup when the own one is lost. */
async function ontsluitVoorHerstel(
  paden: Dossierpaden,
  naam: string,
  geheim: Geheim,
  nu: string,
): Promise<Result<Ontgrendeld, KluisFout>> {
  const eigen = vindSleutels(paden, existsSync(paden.database));
  if (eigen.ok) return ontsluit(paden, eigen.value, geheim, nu);
  const uitKopie = leesSleutelbestand(padenVanKopie(paden, naam));
  if (!uitKopie.ok) return eigen;
  // A generation of its own, so that a wrong attempt is not written over what is left of the damaged file.
  return ontsluit(paden, { bestand: uitKopie.value.bestand, generatie: 1 }, geheim, nu);
}

async function metSleutels<T>(
  map: string,
  naam: string,
  geheim: Geheim,
  nu: string,
  doe: (paden: Dossierpaden, open: Ontgrendeld) => Result<T, KluisFout>,
): Promise<Result<T, KluisFout>> {
  const paden = padenVan(map);
  const slot = neemSlot(paden);
  if (!slot.ok) return slot;
  const afgemaakt = maakTerugzettenAf(paden);
  const open = afgemaakt.ok ? await ontsluitVoorHerstel(paden, naam, geheim, nu) : afgemaakt;
  const uitkomst = open.ok ? doe(paden, open.value) : open;
  if (open.ok) {
    open.value.sleutels.wis();
    wis(open.value.datasleutel, open.value.prive);
  }
  geefSlotTerug(paden);
  return uitkomst;
}

/** Opens and checks a backup of a closed dossier and tells what is in it. Errors: any code of KluisFout. */
export function bekijkReservekopie(
  map: string,
  naam: string,
  geheim: Geheim,
  nu: string,
): Promise<Result<Inhoudsopgave, KluisFout>> {
  return metSleutels(map, naam, geheim, nu, (paden, { sleutels }) =>
    keurDatabase(padenVanKopie(paden, naam).database, sleutels),
  );
}

/** Puts a backup back in a closed dossier. Errors: any code of KluisFout; then nothing has changed. */
export function zetDichtDossierTerug(
  map: string,
  naam: string,
  geheim: Geheim,
  nu: string,
): Promise<Result<{ readonly bewaardAls: string }, KluisFout>> {
  return metSleutels(map, naam, geheim, nu, (paden, open) => zetTerug(paden, naam, open, nu));
}

/**
 * Puts a backup back in an open dossier. A backup that is not good is refused and the dossier stays open; otherwise it is
 * closed first and stays closed, also when the disk then refuses. `isGesloten` says which of the two.
 */
export function zetOpenDossierTerug(
  dossier: GeopendDossier,
  naam: string,
  nu: string,
): { readonly isGesloten: boolean; readonly uitkomst: Result<{ readonly bewaardAls: string }, KluisFout> } {
  const gekeurd = keurDatabase(padenVanKopie(dossier.paden, naam).database, dossier.sleutels);
  if (!gekeurd.ok) return { isGesloten: false, uitkomst: gekeurd };
  dossier.verbinding.close();
  const uitkomst = zetTerug(dossier.paden, naam, dossier, nu);
  dossier.sleutels.wis();
  geefSlotTerug(dossier.paden);
  return { isGesloten: true, uitkomst };
}
