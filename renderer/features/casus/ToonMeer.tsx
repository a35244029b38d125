import { useState } from 'react';
import { casuswoorden } from '#renderer/tekst/casus.ts';
import { Knop } from '#renderer/ui/Knop.tsx';

/** So many at a time: a long file opens as fast as a short one. */
const PER_KEER = 40;

/** The first rows of a list, and a button for the next ones as long as there are any. */
export function useToonMeer<T>(rijen: readonly T[]) {
  const [aantal, setAantal] = useState(PER_KEER);
  const rest = rijen.length - aantal;
  const knop =
    rest <= 0 ? null : (
      <div>
        <Knop opKlik={() => setAantal(aantal + PER_KEER)}>{casuswoorden.toonMeer(Math.min(rest, PER_KEER), rest)}</Knop>
      </div>
    );
  return { getoond: rijen.slice(0, aantal), knop };
}
