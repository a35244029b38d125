/** Panes in reading order; F6 steps through them, Shift+F6 back. */
const selector = '[data-paneel]';

/** Moves the focus to the next (1) or previous (-1) visible pane, into its first control or onto the pane itself. */
export function naarPaneel(stap: 1 | -1): void {
  const panelen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (paneel) => paneel.offsetParent !== null,
  );
  if (panelen.length === 0) return;
  const nu = panelen.findIndex((paneel) => paneel.contains(document.activeElement));
  const volgende = panelen[(nu + stap + panelen.length) % panelen.length];
  volgende?.focus();
}
