import type { Deur, Sessie, TaskContext } from '#api/context.ts';
import { type Fout, rollen } from '#api/define.ts';
import { maakToegang } from '#db/access.ts';
import { laadGebruiker } from '#db/dossiergegevens.ts';
import { type GeopendDossier, sluitDossier } from '#db/dossiermap/dossier.ts';
import { padenVan } from '#db/dossiermap/paden.ts';
import { beginVoormeting, type Voormeting } from '#db/dossiermap/voormeting.ts';
import { ruimHalveKopieenOp } from '#db/reservekopie.ts';
import type { KluisFout, KluisFoutCode } from '#domain/kluis/fouten.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** A recovery key that was made and not yet typed back from the paper. */
export interface Herstelblad {
  readonly groepen: readonly string[];
  /** Which groups are asked back, counted from 1. */
  readonly gevraagd: readonly number[];
  /** Calendar date in the Netherlands, `YYYY-MM-DD`. */
  readonly gemaaktOp: string;
}

/** What this process knows of its one dossier beside the session; it is gone after a lock, with the process. */
interface Geheugen {
  dossier: GeopendDossier | null;
  herstelblad: Herstelblad | null;
  /** Folder chosen for a new dossier. */
  ouder: string | null;
  /** The measuring of the closed dossier that goes on while the passphrase is typed. */
  voormeting: Voormeting | null;
}

const geheugens = new WeakMap<Deur, Geheugen>();

/** The memory that belongs to this door. */
export function geheugenVan({ deur }: Pick<TaskContext, 'deur'>): Geheugen {
  const bekend = geheugens.get(deur);
  if (bekend) return bekend;
  const nieuw: Geheugen = { dossier: null, herstelblad: null, ouder: null, voormeting: null };
  geheugens.set(deur, nieuw);
  return nieuw;
}

/** Starts measuring the closed dossier in `map`, unless that is being done: the seal is then known when it is opened. */
export async function begonnenVoormeting(ctx: TaskContext, map: string): Promise<Voormeting> {
  const geheugen = geheugenVan(ctx);
  const { database } = padenVan(map);
  if (geheugen.voormeting?.pad !== database) await stopVoormeting(ctx);
  geheugen.voormeting ??= beginVoormeting(database);
  return geheugen.voormeting;
}

/** Lets go of the closed dossier, for what puts another file in its place. */
export async function stopVoormeting(ctx: TaskContext): Promise<void> {
  const geheugen = geheugenVan(ctx);
  const { voormeting } = geheugen;
  geheugen.voormeting = null;
  await voormeting?.stop();
}

/** The open dossier; the lock check of the dispatcher has ruled out that there is none. */
export function openDossierVan(ctx: Pick<TaskContext, 'deur'>): GeopendDossier {
  const { dossier } = geheugenVan(ctx);
  if (dossier === null) throw new Error('no open dossier');
  return dossier;
}

/** A refusal of the kluis as it crosses the wire: the code, with the counter and the wait where there are any. */
export function alsFout({ code, mislukt, wacht }: KluisFout): Fout<KluisFoutCode> {
  const getallen = { ...(mislukt !== undefined && { mislukt }), ...(wacht !== undefined && { wacht }) };
  return Object.keys(getallen).length > 0 ? { code, gegevens: getallen } : { code };
}

/** As `alsFout`, for a whole outcome. */
export function metFout<T>(uitkomst: Result<T, KluisFout>): Result<T, Fout<KluisFoutCode>> {
  return uitkomst.ok ? uitkomst : err(alsFout(uitkomst.error));
}

/** Makes the session of an opened dossier and opens the door. A dossier without its user was not made by us whole. */
export function beginSessie(ctx: TaskContext, dossier: GeopendDossier): Result<true, KluisFout> {
  const toegang = maakToegang(dossier.verbinding);
  const gebruiker = toegang.lees((db) => laadGebruiker(db, dossier.gebruikerId));
  const rol = rollen.find((bekend) => bekend === gebruiker?.rol);
  if (gebruiker === undefined || rol === undefined) {
    sluitDossier(dossier);
    return err({ code: 'DOSSIER_BESCHADIGD' });
  }
  const geheugen = geheugenVan(ctx);
  geheugen.dossier = dossier;
  void stopVoormeting(ctx);
  const sessie: Sessie = {
    map: dossier.paden.map,
    toegang,
    gebruiker: { ...gebruiker, rol },
    sleutelVoor: (label) => dossier.sleutels.sleutelVoor(label),
    sluit: () => {
      geheugen.dossier = null;
      geheugen.herstelblad = null;
      sluitDossier(dossier);
    },
  };
  ctx.deur.open(sessie);
  ctx.platform.meld({ soort: 'geopend' });
  // The backup of the last lock, if it is still being made, is broken off: the next lock makes a better one.
  void ctx.platform
    .stopNawerk()
    .then(() => ruimHalveKopieenOp(dossier.paden))
    .catch(() => undefined);
  return ok(true);
}

/** Waits until nothing has a transaction open; the caller has asked long work to stop. Then runs `doe` at once. */
export async function naRust<T>(ctx: TaskContext, doe: (dossier: GeopendDossier) => T): Promise<T> {
  do {
    await ctx.lees(() => undefined);
  } while (openDossierVan(ctx).verbinding.inTransaction);
  return doe(openDossierVan(ctx));
}
