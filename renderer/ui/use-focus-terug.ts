import { type RefObject, useEffect, useRef } from 'react';

/** React Aria gives the focus back within two frames; only what is lost after that is picked up here. */
const STAP_MS = 80;
/** A pane that is still closing after this many steps will not close any more. */
const STAPPEN = 40;

function isKwijt(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isInVenster(): boolean {
  return document.activeElement?.closest('[role="dialog"], [role="alertdialog"]') instanceof Element;
}

/**
 * Catches the focus after an act that made its own button disappear ("Start de meldcode"): when `teken` changes, and
 * nothing has the focus once the pane of the act is gone, it goes to the element that carries the ref (give that
 * `tabIndex={-1}`).
 */
export function useFocusTerug(teken: unknown): RefObject<HTMLDivElement | null> {
  const anker = useRef<HTMLDivElement>(null);
  const vorig = useRef(teken);
  useEffect(() => {
    if (vorig.current === teken) return;
    vorig.current = teken;
    let stap = 0;
    // The new data may arrive while the pane is still open: wait until it has gone.
    const wekker = setInterval(() => {
      stap += 1;
      if (isKwijt()) anker.current?.focus();
      if (!isInVenster() || stap >= STAPPEN) clearInterval(wekker);
    }, STAP_MS);
    return () => clearInterval(wekker);
  }, [teken]);
  return anker;
}
