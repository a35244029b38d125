import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type UIEvent,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { beweeg, type Plek } from './rooster-navigatie.ts';

type Opzet<R> = {
  readonly aantal: number;
  readonly kolommen: number;
  readonly rijhoogte: number;
  readonly rij: (index: number) => R | undefined;
  readonly opVenster: ((van: number, tot: number) => void) | undefined;
  readonly opOpen: (rij: R, index: number) => void;
  readonly beginrij: number | null;
};

/** The active row stays in the page when it is scrolled out of sight: the focus must not fall off the screen. */
function metActieveRij(bereik: Range, actief: number): number[] {
  const zichtbaar = defaultRangeExtractor(bereik);
  if (actief < 0 || actief >= bereik.count || zichtbaar.includes(actief)) return zichtbaar;
  return [...zichtbaar, actief].sort((a, b) => a - b);
}

/** Place of the element that was hit, or null: `aria-rowindex` and `aria-colindex` count from 1, the header included. */
function plekVan(doel: EventTarget): Plek | null {
  if (!(doel instanceof Element)) return null;
  const rij = doel.closest('[role="row"]')?.getAttribute('aria-rowindex');
  if (rij === null || rij === undefined) return null;
  const kolom = doel.closest('[aria-colindex]')?.getAttribute('aria-colindex') ?? '0';
  return { rij: Number(rij) - 2, kolom: Number(kolom) - 1 };
}

/** State, keys and windows of a virtual grid: which rows are in the page, where the tab stop is, and how it moves. */
export function useRooster<R>({ aantal, kolommen, rijhoogte, rij, opVenster, opOpen, beginrij }: Opzet<R>) {
  const houder = useRef<HTMLDivElement>(null);
  const [plek, setPlek] = useState<Plek>({ rij: beginrij ?? 0, kolom: -1 });
  const volgFocus = useRef(beginrij !== null);
  const actief = aantal === 0 ? -1 : Math.min(plek.rij, aantal - 1);
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, so nothing memoizes its functions
  const virtueel = useVirtualizer({
    count: aantal,
    getScrollElement: () => houder.current,
    estimateSize: () => rijhoogte,
    overscan: 8,
    scrollPaddingStart: rijhoogte,
    initialOffset: Math.max(0, ((beginrij ?? 0) - 4) * rijhoogte),
    rangeExtractor: (bereik) => metActieveRij(bereik, actief),
  });
  const van = virtueel.range?.startIndex ?? 0;
  const tot = virtueel.range?.endIndex ?? 0;
  useEffect(() => {
    if (aantal > 0) opVenster?.(van, tot);
  }, [aantal, van, tot, opVenster]);

  // Told before the empty rows are drawn as well: what they wait for is then on its way.
  function opScrol({ currentTarget: { scrollTop, clientHeight } }: UIEvent): void {
    opVenster?.(
      Math.floor(scrollTop / rijhoogte),
      Math.min(aantal - 1, Math.ceil((scrollTop + clientHeight) / rijhoogte)),
    );
  }

  // The focus can only move once the row is in the page, so it follows the render.
  useEffect(() => {
    if (!volgFocus.current) return;
    const doel = houder.current?.querySelector<HTMLElement>('[data-plek="hier"]');
    if (doel === null || doel === undefined) return;
    doel.focus({ preventScroll: true });
    volgFocus.current = false;
  });

  function gaNaar(naar: Plek): void {
    volgFocus.current = true;
    setPlek(naar);
    if (naar.rij >= 0) virtueel.scrollToIndex(naar.rij);
  }

  function open(index: number): void {
    const inhoud = rij(index);
    if (inhoud !== undefined) opOpen(inhoud, index);
  }

  function opToets(gebeurtenis: KeyboardEvent): void {
    if (gebeurtenis.altKey || gebeurtenis.metaKey) return;
    if (gebeurtenis.key === 'Enter' && actief >= 0) {
      gebeurtenis.preventDefault();
      open(actief);
      return;
    }
    const toets = gebeurtenis.ctrlKey ? `Control+${gebeurtenis.key}` : gebeurtenis.key;
    const pagina = Math.max(1, Math.floor((houder.current?.clientHeight ?? 0) / rijhoogte) - 2);
    const naar = beweeg({ rij: actief, kolom: plek.kolom }, toets, { rijen: aantal, kolommen, pagina });
    if (naar === null) return;
    gebeurtenis.preventDefault();
    gaNaar(naar);
  }

  function opKlik(gebeurtenis: MouseEvent): void {
    const hier = plekVan(gebeurtenis.target);
    if (hier === null || hier.rij < 0) return;
    setPlek({ rij: hier.rij, kolom: -1 });
    open(hier.rij);
  }

  /** A screen reader or a click may put the focus anywhere: the tab stop follows it. */
  function opFocus(gebeurtenis: FocusEvent): void {
    const hier = plekVan(gebeurtenis.target);
    if (hier !== null && (hier.rij !== plek.rij || hier.kolom !== plek.kolom)) setPlek(hier);
  }

  return {
    houder,
    virtueel,
    plek: { rij: actief, kolom: plek.kolom },
    zetKop: useCallback((kolom: number) => setPlek({ rij: -1, kolom }), []),
    opScrol,
    opToets,
    opKlik,
    opFocus,
  };
}
