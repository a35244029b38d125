import stijl from './Toets.module.css';

/** A keyboard key or combination as text; decorative, because the shortcut is announced with `aria-keyshortcuts`. */
export function Toets({ toets }: { readonly toets: string }) {
  return (
    <kbd className={stijl.toets} aria-hidden="true">
      {toets}
    </kbd>
  );
}
