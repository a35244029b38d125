import { useState } from 'react';
import { useGebeurtenis } from '#renderer/app-client.ts';
import { vergrendelDossier } from '#renderer/kluisstand.ts';

type Slotstand = {
  /** Saves the drafts and locks; the shell then loads a clean page. */
  readonly vergrendel: () => void;
  readonly bezig: boolean;
  /** Seconds until the dossier locks by itself, or null. */
  readonly seconden: number | null;
};

/** Locking: by button, key or menu, and when the shell announces it. What was being typed is written first. */
export function useVergrendel(): Slotstand {
  const [bezig, setBezig] = useState(false);
  const [seconden, setSeconden] = useState<number | null>(null);
  const sluit = async (reden?: string) => {
    setBezig(true);
    await vergrendelDossier(reden);
    // Main loads a clean page now; this line is reached only when it could not.
    setBezig(false);
  };
  useGebeurtenis((gebeurtenis) => {
    if (gebeurtenis.soort === 'vergrendel-waarschuwing') setSeconden(gebeurtenis.seconden);
    if (gebeurtenis.soort === 'vergrendel-ingetrokken') setSeconden(null);
    if (gebeurtenis.soort === 'vergrendel-straks') void sluit();
  });
  return { vergrendel: () => void sluit('gevraagd'), bezig, seconden };
}
