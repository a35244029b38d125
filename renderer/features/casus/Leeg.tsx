import type { ReactNode } from 'react';
import stijl from './casus.module.css';

/** Nothing here yet, inside a card that has its own border: what belongs here, in two lines. */
export function Leeg({ titel, children }: { readonly titel: string; readonly children?: ReactNode }) {
  return (
    <div className={stijl.vak}>
      <p className={stijl.sterk}>{titel}</p>
      {children === undefined ? null : <p className="zacht">{children}</p>}
    </div>
  );
}
