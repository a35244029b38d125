import { type RefObject, useEffect, useRef } from 'react';

/** React Aria gives the focus back within two frames; only what is lost after that is picked up here. */
const WACHT_MS = 80;

/**
 * Catches the focus after an act that made its own button disappear ("Start de meldcode"): when `teken` changes and
 * nothing has the focus, it goes to the element that carries the ref (give that `tabIndex={-1}`).
 */
export function useFocusTerug(teken: unknown): RefObject<HTMLDivElement | null> {
  const anker = useRef<HTMLDivElement>(null);
  const vorig = useRef(teken);
  useEffect(() => {
    if (vorig.current === teken) return;
    vorig.current = teken;
    const wekker = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) anker.current?.focus();
    }, WACHT_MS);
    return () => clearTimeout(wekker);
  }, [teken]);
  return anker;
}
