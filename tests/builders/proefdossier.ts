import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakDossier } from '#db/dossiermap/aanmaken.ts';
import { type GeopendDossier, openDossier } from '#db/dossiermap/dossier.ts';
import { type Dossierpaden, padenVan } from '#db/dossiermap/paden.ts';

/** Argon2id so cheap that a test does not wait; never for a real dossier. */
export const lichteKosten = { geheugenKiB: 64, rondes: 1, banen: 1 } as const;
/** Passphrase of every dossier made here. */
export const proefzin = 'kwartel brommer zeewier anker pollepel';

/** A moment on a fixed day, `minuten` after ten o'clock. */
export function moment(minuten: number): string {
  return new Date(Date.UTC(2026, 10, 21, 10) + minuten * 60_000).toISOString();
}

/** An encrypted dossier on disk in a temporary folder, closed. `ruimOp` removes the folder. */
export async function eenDossier(): Promise<{
  readonly paden: Dossierpaden;
  readonly herstelgroepen: readonly string[];
  readonly ruimOp: () => void;
}> {
  const basis = mkdtempSync(join(tmpdir(), 'eenplan-proef-'));
  const map = join(basis, 'dossier');
  const gemaakt = await maakDossier(map, {
    dossierId: randomUUID(),
    gebruikerId: randomUUID(),
    zin: proefzin,
    kosten: lichteKosten,
    nu: moment(0),
  });
  if (!gemaakt.ok) throw new Error(gemaakt.error.code);
  return {
    paden: padenVan(map),
    herstelgroepen: gemaakt.value,
    ruimOp: () => rmSync(basis, { recursive: true, force: true }),
  };
}

/** Opens a dossier made by `eenDossier`; throws its code when it does not open. */
export async function openProef(paden: Dossierpaden, nu = moment(1)): Promise<GeopendDossier> {
  const open = await openDossier(paden.map, { soort: 'wachtwoordzin', zin: proefzin }, { nu });
  if (!open.ok) throw new Error(open.error.code);
  return open.value;
}
