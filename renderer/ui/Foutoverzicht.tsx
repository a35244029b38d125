import { useEffect, useId, useRef } from 'react';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import stijl from './Foutoverzicht.module.css';
import type { VeldFout } from './formulier-fouten.ts';

type Props = {
  readonly fouten: readonly VeldFout[];
  /** The summary takes the focus whenever this number changes. */
  readonly poging: number;
};

const bedienbaar = 'input:not([type="hidden"]), textarea, [role="spinbutton"], button, [tabindex="0"]';

/** Puts the focus in the field of a form path, wherever it stands on the screen. */
function focusVeld(pad: string): void {
  const veld = document.querySelector(`[data-veld="${CSS.escape(pad)}"]`);
  const doel = veld?.querySelector<HTMLElement>(bedienbaar);
  doel?.focus();
  veld?.scrollIntoView({ block: 'center' });
}

/** What is not filled in well yet, on top of the form, with a link to each field (NL Design System, error summary). */
export function Foutoverzicht({ fouten, poging }: Props) {
  const id = useId();
  const blok = useRef<HTMLDivElement>(null);
  const heeftFouten = fouten.length > 0;
  // Focus is a side effect of an attempt to save: a screen reader then reads the summary first.
  useEffect(() => {
    if (poging > 0 && heeftFouten) blok.current?.focus();
  }, [poging, heeftFouten]);
  if (!heeftFouten) return null;
  const kop = fouten.length === 1 ? algemeen.fouten.een : algemeen.fouten.meer(fouten.length);
  return (
    <div ref={blok} className={stijl.blok} role="alert" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id} className={stijl.kop}>
        {kop}
      </h2>
      <ul className={stijl.lijst}>
        {fouten.map(({ pad, tekst }) => (
          <li key={`${pad} ${tekst}`}>
            {pad === '' ? (
              <span>{tekst}</span>
            ) : (
              <button type="button" className={stijl.link} onClick={() => focusVeld(pad)}>
                {tekst}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
