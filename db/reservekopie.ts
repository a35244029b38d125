import { readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { kiesOverbodigeKopieen } from '#domain/kluis/reservekopie.ts';
import { ok, type Result } from '#domain/result.ts';
import { type Dossierpaden, padenVan } from './dossiermap/paden.ts';
import { hernoem, probeer, probeerLang, spoelMap } from './dossiermap/schijf.ts';
import { geefKopieslotTerug, neemKopieslot } from './dossiermap/slotbestand.ts';

const NAAM = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z(-voor-terugzetten)?$/;
// What is not whole yet: no name of a backup, so it is never listed as one.
const HALF = '.nieuw-';

/** A backup as its folder name and size tell it; its content is known only after opening it. */
export interface Reservekopie {
  readonly naam: string;
  /** UTC ISO time. */
  readonly gemaaktOp: string;
  readonly grootte: number;
  /** `gewoon` was opened and verified when it was made; `voor_terugzetten` is what a restore replaced, kept as it was. */
  readonly soort: 'gewoon' | 'voor_terugzetten';
}

/** Folder name of a backup made at this UTC ISO time. */
export function naamVanKopie(nu: string): string {
  return new Date(nu).toISOString().replace(/[:.]/g, '-');
}

/** The paths inside a backup: it is a dossier folder itself. Throws on a name that is not one of ours. */
export function padenVanKopie(paden: Dossierpaden, naam: string): Dossierpaden {
  if (!NAAM.test(naam)) throw new Error('not the name of a backup');
  return padenVan(join(paden.reservekopieen, naam));
}

/** The backups of a dossier, newest first. Needs no key. */
export function lijstReservekopieen(paden: Dossierpaden): Result<readonly Reservekopie[], KluisFout> {
  const namen = probeer(() => readdirSync(paden.reservekopieen));
  if (!namen.ok) return namen.error.code === 'DOSSIER_ONTBREEKT' ? ok([]) : namen;
  return probeer(() =>
    namen.value
      .flatMap((naam) => {
        const [, dag, uur, minuut, seconde, duizendste, anders] = NAAM.exec(naam) ?? [];
        const grootte = statSync(join(paden.reservekopieen, naam, 'dossier.eenplan'), { throwIfNoEntry: false })?.size;
        if (dag === undefined || grootte === undefined) return [];
        const gemaaktOp = `${dag}T${uur}:${minuut}:${seconde}.${duizendste}Z`;
        return [{ naam, gemaaktOp, grootte, soort: anders ? ('voor_terugzetten' as const) : ('gewoon' as const) }];
      })
      .sort((a, b) => (a.naam < b.naam ? 1 : -1)),
  );
}

function ruimOp(paden: Dossierpaden): void {
  const kopieen = lijstReservekopieen(paden);
  if (!kopieen.ok) return;
  // What a restore replaced counts apart, so that it never pushes out a verified backup.
  for (const soort of ['gewoon', 'voor_terugzetten'] as const) {
    for (const naam of kiesOverbodigeKopieen(kopieen.value.filter((kopie) => kopie.soort === soort))) {
      rmSync(join(paden.reservekopieen, naam), { recursive: true, force: true });
    }
  }
}

/** Where a backup is made: a folder that is not listed, beside the place it will get. */
export function werkmapVan(paden: Dossierpaden, naam: string): string {
  return join(paden.reservekopieen, `${HALF}${naam}`);
}

/** Gives a backup that has been checked its name, and tidies older ones. Throws what the disk says. */
export function plaatsKopie(paden: Dossierpaden, nu: string): Reservekopie {
  const naam = naamVanKopie(nu);
  const werkmap = werkmapVan(paden, naam);
  const doel = join(paden.reservekopieen, naam);
  spoelMap(werkmap);
  rmSync(doel, { recursive: true, force: true });
  hernoem(werkmap, doel);
  spoelMap(paden.reservekopieen);
  ruimOp(paden);
  const grootte = statSync(join(doel, 'dossier.eenplan')).size;
  return { naam, gemaaktOp: new Date(nu).toISOString(), grootte, soort: 'gewoon' };
}

/** Folders of backups that were broken off half-way. Only for who holds the lock on making backups. */
function lijstHalve(paden: Dossierpaden): readonly string[] {
  const namen = probeer(() => readdirSync(paden.reservekopieen));
  if (!namen.ok) return [];
  return namen.value.filter((naam) => naam.startsWith(HALF)).map((naam) => join(paden.reservekopieen, naam));
}

/** Takes the lock on making backups and clears away what an earlier one left half-way. Errors: as `neemKopieslot`. */
export function beginKopie(paden: Dossierpaden): Result<true, KluisFout> {
  const slot = neemKopieslot(paden);
  if (!slot.ok) return slot;
  const opgeruimd = probeer(() => {
    for (const map of lijstHalve(paden)) rmSync(map, { recursive: true, force: true });
    return true as const;
  });
  if (!opgeruimd.ok) geefKopieslotTerug(paden);
  return opgeruimd;
}

/** Ends the making of a backup, whether it has got its name or not: nothing half stays behind. */
export async function eindeKopie(paden: Dossierpaden, nu: string): Promise<void> {
  // What cannot go now (Windows: a thread still reads it) goes at the next backup or the next time it is opened.
  await probeerLang(() => rm(werkmapVan(paden, naamVanKopie(nu)), { recursive: true, force: true }));
  probeer(() => geefKopieslotTerug(paden));
}

/** As `eindeKopie`, at once. */
export function eindeKopieNu(paden: Dossierpaden, nu: string): void {
  probeer(() => rmSync(werkmapVan(paden, naamVanKopie(nu)), { recursive: true, force: true }));
  probeer(() => geefKopieslotTerug(paden));
}

/**
 * Clears away what a backup that was broken off has left, unless one is being made now. In the background: a large file
 * takes a while to remove, and whatever goes wrong is tried again at the next backup.
 */
export async function ruimHalveKopieenOp(paden: Dossierpaden): Promise<void> {
  if (lijstHalve(paden).length === 0) return;
  const slot = neemKopieslot(paden);
  if (!slot.ok) return;
  // A new backup has a name of its own: it may begin while these go.
  const halve = lijstHalve(paden);
  probeer(() => geefKopieslotTerug(paden));
  for (const map of halve) await probeerLang(() => rm(map, { recursive: true, force: true }));
}
