import { usePrefetchQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useQueryVan, vraagVan } from '#renderer/app-client.ts';
import type { Lijstrij, Lijstvraag } from './vraag.ts';

/** Rows in one answer; the next window begins half of it further, so that scrolling stays inside what is there. */
const VENSTER = 200;
const STAP = 100;
const MARGE = 50;

type Casussen = {
  readonly laadt: boolean;
  readonly vandaag: string;
  readonly totaal: number;
  readonly rij: (index: number) => Lijstrij | undefined;
  readonly opVenster: (van: number) => void;
};

/** The window of the list that is in sight, fetched by offset; the previous answer stays until the next one is there. */
export function useCasussen(vraag: Lijstvraag): Casussen {
  const [vanaf, setVanaf] = useState(0);
  const invoer = { ...vraag, vanaf, aantal: VENSTER };
  // Asked before the screen is drawn: the kluis looks for the rows meanwhile.
  usePrefetchQuery(vraagVan('casuslijst.lijst', invoer));
  const { waarde, laadt } = useQueryVan('casuslijst.lijst', invoer, { houdVorige: true });
  const begin = waarde?.vanaf ?? 0;
  return {
    laadt,
    vandaag: waarde?.vandaag ?? '',
    totaal: waarde?.totaal ?? 0,
    rij: (index) => waarde?.rijen[index - begin],
    opVenster: useCallback((van: number) => setVanaf(Math.max(0, Math.floor((van - MARGE) / STAP) * STAP)), []),
  };
}
