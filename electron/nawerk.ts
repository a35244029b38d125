import type { Kopiestand } from './berichten.ts';
import type { KluisProces } from './kluis-proces.ts';

// A backup of the largest dossier measured takes little over a minute; a slow disk or a network folder takes longer.
const HOOGSTENS_MS = 10 * 60_000;

/** The backup that the process of a lock still makes, while a new process and a clean page are there already. */
export interface Nawerk {
  /** How it stands now. */
  readonly stand: Kopiestand;
  /** Resolves when it is over and its process, with what it had of the keys, is gone. */
  readonly einde: Promise<Kopiestand>;
  /** Breaks it off; resolves when the process is gone. What is half is cleared away by the next backup. */
  stop(): Promise<void>;
}

/** Follows the backup of a process that has closed its dossier, and ends that process when it is over. */
export function volgNawerk(proces: KluisProces, opStand: (stand: Kopiestand) => void): Nawerk {
  let stand: Kopiestand = { fase: 'bezig', procent: 0 };
  let isAfgebroken = false;
  const zet = (nieuw: Kopiestand) => {
    stand = nieuw;
    opStand(nieuw);
  };
  const wekker = setTimeout(() => void proces.stop(), HOOGSTENS_MS);
  const uitkomst = proces.volgNawerk((procent) => {
    if (!isAfgebroken) zet({ fase: 'bezig', procent });
  });
  const einde = uitkomst.then(async (fout) => {
    clearTimeout(wekker);
    await proces.stop();
    zet(fout === null ? { fase: 'gemaakt' } : isAfgebroken ? { fase: 'afgebroken' } : { fase: 'mislukt', code: fout });
    return stand;
  });
  return {
    get stand() {
      return stand;
    },
    einde,
    stop: async () => {
      isAfgebroken = true;
      await proces.stop();
      await einde;
    },
  };
}
