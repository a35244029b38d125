import { roep } from './app-client.ts';
import { spoelConcepten } from './concept.ts';

/**
 * Saves the drafts, then locks: the kluis closes and seals the dossier, and main loads a clean page, which tells about the
 * backup that is made after that. `reden` is the word that the unlock screen explains.
 */
export async function vergrendelDossier(reden?: string): Promise<void> {
  await spoelConcepten();
  await roep('kluis.vergrendel', reden === undefined ? {} : { reden });
}
