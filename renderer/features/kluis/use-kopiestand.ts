import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Kopiestand, useGebeurtenis } from '#renderer/app-client.ts';

/** What there is to tell of the backup that is made after a lock. */
export type Kopiebericht = {
  readonly stand: Exclude<Kopiestand, { fase: 'afgebroken' }>;
  /** The app closes by itself when it is made. */
  readonly isSluitend: boolean;
};

/**
 * The backup after the last lock, as the shell tells it; null when there is none to tell of. That it is over shows only
 * once the state on disk has been read again: that is what the screen goes by.
 */
export function useKopiestand(): Kopiebericht | null {
  const [bericht, setBericht] = useState<Kopiebericht | null>(null);
  const client = useQueryClient();
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort !== 'reservekopie') return;
    const { stand, isSluitend } = gebeurtenis;
    if (stand.fase === 'afgebroken') return setBericht(null);
    if (stand.fase === 'bezig') return setBericht({ stand, isSluitend });
    setBericht({ stand: { fase: 'bezig', procent: null }, isSluitend });
    void client.invalidateQueries().then(() => setBericht({ stand, isSluitend }));
  });
  return bericht;
}
