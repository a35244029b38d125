import { useEffect, useState } from 'react';
import type { AppContract } from '#api/contract.ts';
import type { Uitvoer } from '#api/define.ts';
import { roep } from '#renderer/app-client.ts';

/** How strong a passphrase is, in words. */
export type Zinsterkte = Uitvoer<AppContract['kluis.weegZin']>;

const WACHT_MS = 250;
// One question at a time: the kluis refuses a second one while the first is being weighed.
let rij: Promise<unknown> = Promise.resolve();

/** Weighs a passphrase in the kluis, a quarter of a second after the last key; null while there is nothing to weigh. */
export function useZinsterkte(zin: string, woorden: readonly string[]): Zinsterkte | null {
  const [sterkte, setSterkte] = useState<Zinsterkte | null>(null);
  const sleutel = woorden.join('\n');
  useEffect(() => {
    let isActueel = true;
    const wekker = setTimeout(() => {
      if (zin === '') setSterkte(null);
      else {
        rij = rij.then(async () => {
          if (!isActueel) return;
          const antwoord = await roep('kluis.weegZin', { zin, woorden: sleutel.split('\n').slice(0, 10) });
          if (isActueel && antwoord.ok) setSterkte(antwoord.value);
        });
      }
    }, WACHT_MS);
    return () => {
      isActueel = false;
      clearTimeout(wekker);
    };
  }, [zin, sleutel]);
  return sterkte;
}
