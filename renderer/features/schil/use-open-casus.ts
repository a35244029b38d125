import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { AppContract } from '#api/contract.ts';
import type { Antwoord } from '#api/define.ts';
import { vraagVan } from '#renderer/app-client.ts';

/** The case on the screen, from what its page has loaded: asking again would leave a line in the log. */
export function useOpenCasus(): () => { readonly id: string; readonly tekst: string } | null {
  const client = useQueryClient();
  const { casusId } = useParams({ strict: false });
  return () => {
    if (casusId === undefined) return null;
    const { queryKey } = vraagVan('casus.laad', { casusId });
    const geladen = client.getQueryData<Antwoord<AppContract['casus.laad']>>(queryKey);
    if (geladen?.ok !== true) return null;
    const { nummer, naam } = geladen.value.casus;
    return { id: casusId, tekst: `${nummer} ${naam}` };
  };
}
