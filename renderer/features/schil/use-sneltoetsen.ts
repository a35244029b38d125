import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { naarPaneel } from './panelen.ts';

/** What the keys of the frame do. */
export type Sneltoetsen = {
  readonly zoek: () => void;
  readonly snelnotitie: () => void;
  readonly nieuweCasus: () => void;
  readonly wisselDek: () => void;
  readonly vergrendel: () => void;
};

/**
 * Keys that work everywhere, also inside a field or a dialog. Never a single letter (WCAG 2.1.4), never Ctrl+Alt (dead keys
 * of US-International), never Insert or CapsLock (NVDA).
 */
export function useSneltoetsen(daden: Sneltoetsen): void {
  const doe = useEffectEvent((naam: keyof Sneltoetsen, gebeurtenis: KeyboardEvent) => {
    gebeurtenis.preventDefault();
    daden[naam]();
  });
  useEffect(
    () =>
      tinykeys(
        window,
        {
          '$mod+k': (gebeurtenis) => doe('zoek', gebeurtenis),
          '$mod+n': (gebeurtenis) => doe('nieuweCasus', gebeurtenis),
          '$mod+Shift+n': (gebeurtenis) => doe('snelnotitie', gebeurtenis),
          '$mod+Shift+l': (gebeurtenis) => doe('vergrendel', gebeurtenis),
          F9: (gebeurtenis) => doe('wisselDek', gebeurtenis),
          F6: (gebeurtenis) => {
            gebeurtenis.preventDefault();
            naarPaneel(1);
          },
          'Shift+F6': (gebeurtenis) => {
            gebeurtenis.preventDefault();
            naarPaneel(-1);
          },
        },
        // React Aria repeats keys to the option under virtual focus: those copies would undo what the key itself did.
        { capture: true, ignore: (gebeurtenis) => !gebeurtenis.isTrusted },
      ),
    [],
  );
}
