import { useParams } from '@tanstack/react-router';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { useQueryVan } from '#renderer/app-client.ts';

/** Everything that the case page shows on top. */
export type Casusbeeld = Uitvoer<AppContract['casus.laad']>;

/** The case of the current address, for the page and for every sheet on it: one question, one answer. */
export function useCasus() {
  const { casusId = '' } = useParams({ strict: false });
  return { casusId, ...useQueryVan('casus.laad', { casusId }, { aan: casusId !== '' }) };
}
