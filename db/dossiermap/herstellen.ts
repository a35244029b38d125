import { existsSync } from 'node:fs';
import { keurApart } from '#db/keurder.ts';
import type { Inhoudsopgave } from '#db/keuring.ts';
import { padenVanKopie } from '#db/reservekopie.ts';
import { leesSleutelbestand } from '#db/sleutels/bestand.ts';
import { wis } from '#db/sleutels/versleuteling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { ok, type Result } from '#domain/result.ts';
import type { GeopendDossier } from './dossier.ts';
import { type Geheim, type Ontgrendeld, ontsluit, vindSleutels } from './ontsluiten.ts';
import { type Dossierpaden, padenVan } from './paden.ts';
import { geefSlotTerug, neemSlot } from './slotbestand.ts';
import { maakTerugzettenAf, vervangDoorKopie, zetTerug } from './terugzetten.ts';

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
  doe: (paden: Dossierpaden, open: Ontgrendeld) => Promise<T>,
): Promise<T | Result<never, KluisFout>> {
  const paden = padenVan(map);
  const slot = neemSlot(paden);
  if (!slot.ok) return slot;
  try {
    const afgemaakt = maakTerugzettenAf(paden);
    if (!afgemaakt.ok) return afgemaakt;
    const open = await ontsluitVoorHerstel(paden, naam, geheim, nu);
    if (!open.ok) return open;
    wis(open.value.datasleutel, open.value.prive);
    try {
      return await doe(paden, open.value);
    } finally {
      open.value.sleutels.wis();
    }
  } finally {
    geefSlotTerug(paden);
  }
}

/**
 * Opens and checks a backup of a closed dossier and tells what is in it; null when `signaal` broke it off. The dossier
 * itself is let go before the check, so that it can be opened meanwhile. Errors: any code of KluisFout.
 */
export async function bekijkReservekopie(
  map: string,
  naam: string,
  geheim: Geheim,
  nu: string,
  signaal?: AbortSignal,
): Promise<Result<Inhoudsopgave, KluisFout> | null> {
  const pagina = await metSleutels(map, naam, geheim, nu, async (_paden, { sleutels }) =>
    ok(sleutels.sleutelVoor('db-page-key')),
  );
  return pagina.ok ? keurApart(padenVanKopie(padenVan(map), naam).database, pagina.value, signaal) : pagina;
}

/** Puts a backup back in a closed dossier. Errors: any code of KluisFout; null when it was broken off. Then nothing has changed. */
export function zetDichtDossierTerug(
  map: string,
  naam: string,
  geheim: Geheim,
  nu: string,
  signaal?: AbortSignal,
): Promise<Result<{ readonly bewaardAls: string }, KluisFout> | null> {
  return metSleutels(map, naam, geheim, nu, (paden, open) => zetTerug(paden, naam, open, nu, signaal));
}

/** Checks a backup of an open dossier beside other work; null when `signaal` broke it off. */
export function keurKopieVanOpen(
  { paden, sleutels }: Pick<GeopendDossier, 'paden' | 'sleutels'>,
  naam: string,
  signaal?: AbortSignal,
): Promise<Result<Inhoudsopgave, KluisFout> | null> {
  return keurApart(padenVanKopie(paden, naam).database, sleutels.sleutelVoor('db-page-key'), signaal);
}

/**
 * Puts a backup that has been checked in the place of a dossier that was open until now: closes it for good, also when the
 * disk then refuses, and wipes its keys. Closing comes first, in the same turn; the replacing takes longer.
 */
export async function sluitEnZetTerug(
  dossier: GeopendDossier,
  naam: string,
  nu: string,
): Promise<Result<{ readonly bewaardAls: string }, KluisFout>> {
  dossier.verbinding.close();
  try {
    return await vervangDoorKopie(dossier.paden, naam, dossier, nu);
  } finally {
    dossier.sleutels.wis();
    geefSlotTerug(dossier.paden);
  }
}
