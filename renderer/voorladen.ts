import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The screens that most work is done in, in the order in which they are likely to be opened. */
const schermen = [
  '/casussen',
  '/casus/$casusId',
  '/casus/$casusId/overzicht',
  '/casus/$casusId/journaal',
  '/casus/$casusId/personen',
  '/casus/$casusId/signalen',
  '/casus/$casusId/plan',
  '/casus/$casusId/tijdlijn',
  '/casus/$casusId/meldcode',
  '/casus/$casusId/afwegen',
  '/casus/$casusId/logboek',
] as const;

const WACHT_MS = 50;

/**
 * Loads the code of the screens used most, one at a time and only while the page has nothing else to do: the first click
 * on a screen then waits for its data alone.
 */
export function useVoorladen(): void {
  const router = useRouter();
  const client = useQueryClient();
  useEffect(() => {
    let isWeg = false;
    async function laad(): Promise<void> {
      for (const pad of schermen) {
        await rust(client);
        if (isWeg) return;
        await router.loadRouteChunk(router.routesByPath[pad]);
      }
    }
    void laad();
    return () => {
      isWeg = true;
    };
  }, [router, client]);
}

/** Resolves in a moment when the page is idle and waits for no answer: what the user asked for goes first. */
function rust(client: QueryClient): Promise<void> {
  return new Promise((klaar) => {
    const kijk = () => {
      requestIdleCallback(() => {
        if (client.isFetching() + client.isMutating() === 0) klaar();
        else setTimeout(kijk, WACHT_MS);
      });
    };
    kijk();
  });
}
