import { useEffect } from 'react';
import { useQueryVan } from '#renderer/app-client.ts';

/** Puts the chosen scheme and text size on the page; the tokens do the rest. */
export function useWeergave(): void {
  const { waarde } = useQueryVan('instelling.laad', {});
  useEffect(() => {
    if (waarde === undefined) return;
    document.documentElement.dataset.thema = waarde.thema;
    document.documentElement.dataset.tekst = waarde.tekst;
  }, [waarde]);
}
