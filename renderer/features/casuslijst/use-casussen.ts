import { usePrefetchQuery, useQueryClient } from '@tanstack/react-query';
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
  const client = useQueryClient();
  const [vanaf, setVanaf] = useState(0);
  // Asked before the screen is drawn: the kluis looks for the rows meanwhile.
  usePrefetchQuery(vensterVan(vraag, vanaf));
  const { waarde, laadt } = useQueryVan('casuslijst.lijst', invoerVan(vraag, vanaf), { houdVorige: true });
  const begin = waarde?.vanaf ?? 0;
  return {
    laadt,
    vandaag: waarde?.vandaag ?? '',
    totaal: waarde?.totaal ?? 0,
    rij: (index) => waarde?.rijen[index - begin],
    opVenster: useCallback(
      (van: number) => {
        const nieuw = Math.max(0, Math.floor((van - MARGE) / STAP) * STAP);
        void client.prefetchQuery(vensterVan(vraag, nieuw));
        setVanaf(nieuw);
      },
      [client, vraag],
    ),
  };
}

function invoerVan(vraag: Lijstvraag, vanaf: number) {
  return { ...vraag, vanaf, aantal: VENSTER };
}

function vensterVan(vraag: Lijstvraag, vanaf: number) {
  return vraagVan('casuslijst.lijst', invoerVan(vraag, vanaf));
}
