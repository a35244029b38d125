import { useQuery } from '@tanstack/react-query';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { roep } from './app-client.ts';
import { spoelConcepten } from './concept.ts';

/** Whether a dossier is open, which one, and what stands in the way when it is not. */
export type Kluisstand = Uitvoer<AppContract['kluis.stand']>;

const POGINGEN = 40;
const WACHT_MS = 50;

/** Asks the kluis how it stands; two screens that ask at the same moment would get BEZET. */
async function vraagStand(): Promise<Kluisstand | null> {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const antwoord = await roep('kluis.stand', {});
    if (antwoord.ok) return antwoord.value;
    if (antwoord.error.code !== 'BEZET') return null;
    await new Promise((klaar) => setTimeout(klaar, WACHT_MS));
  }
  return null;
}

/** The state of the kluis, fetched again after every act; null while it is not known (yet). */
export function useKluisstand(): Kluisstand | null {
  const { data } = useQuery({ queryKey: ['kluis.stand'], queryFn: vraagStand });
  return data ?? null;
}

/**
 * Saves the drafts, then locks: the kluis makes its backup and ends, and main loads a clean page. `reden` is the word that
 * the unlock screen explains.
 */
export async function vergrendelDossier(reden?: string): Promise<void> {
  await spoelConcepten();
  await roep('kluis.vergrendel', reden === undefined ? {} : { reden });
}
