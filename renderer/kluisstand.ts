import { roep } from './app-client.ts';
import { spoelConcepten } from './concept.ts';

/**
 * Saves the drafts, then locks: the kluis makes its backup and ends, and main loads a clean page. `reden` is the word that
 * the unlock screen explains.
 */
export async function vergrendelDossier(reden?: string): Promise<void> {
  await spoelConcepten();
  await roep('kluis.vergrendel', reden === undefined ? {} : { reden });
}
