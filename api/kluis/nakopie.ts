import type { Nawerk } from '#api/context.ts';
import type { GeopendDossier } from '#db/dossiermap/dossier.ts';
import { probeer } from '#db/dossiermap/schijf.ts';
import { leesLogboekkop } from '#db/keuring.ts';
import { maakReservekopieVanDicht } from '#db/reservekopie-maken.ts';
import { wis } from '#db/sleutels/versleuteling.ts';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import type { Result } from '#domain/result.ts';

/** Passes progress in bytes on when there is a percent more of it, or when it can no longer be counted (0 of 0). */
export function perProcent(meld: (gedaan: number, totaal: number) => void): (gedaan: number, totaal: number) => void {
  let laatste = -1;
  return (gedaan, totaal) => {
    const procent = totaal === 0 ? 101 : Math.floor((100 * gedaan) / totaal);
    if (procent === laatste) return;
    laatste = procent;
    meld(gedaan, totaal);
  };
}

/**
 * Takes from an open dossier what its backup needs once it is closed: of the keys only the one of the pages. Gives a
 * function that turns the outcome of sealing into the backup still to be made, to be called at once.
 */
export function bereidNakopieVoor(
  dossier: GeopendDossier,
  nu: string,
): (verzegeld: Result<unknown, KluisFout>) => Nawerk {
  const pagina = dossier.sleutels.sleutelVoor('db-page-key');
  // Whatever is wrong with the log must not keep the dossier from being closed.
  const gelezen = probeer(() => leesLogboekkop(dossier.verbinding));
  const kop = gelezen.ok ? gelezen.value : null;
  return (verzegeld) => async (meld) => {
    if (!verzegeld.ok) {
      // Without a seal nothing says that a copy is the dossier as it was closed.
      wis(pagina);
      return verzegeld.error.code;
    }
    const { paden, bestand } = dossier;
    const bron = { paden, bestand, pagina, kop };
    const voortgang = perProcent((gedaan, totaal) => meld(totaal === 0 ? null : Math.floor((100 * gedaan) / totaal)));
    const gemaakt = await maakReservekopieVanDicht(bron, nu, { voortgang });
    return gemaakt?.ok ? null : (gemaakt?.error.code ?? 'AFGEBROKEN');
  };
}
