import { CircleAlert, CircleCheck, Clock, Info, type LucideIcon, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { klas } from './klas.ts';
import stijl from './Label.module.css';

/** Tone of a label or message. Colour is never the only signal: each tone has its own sign, and words. */
export type Toon = 'neutraal' | 'info' | 'goed' | 'let-op' | 'gevaar';

const tekens: Readonly<Record<Toon, LucideIcon>> = {
  neutraal: Minus,
  info: Info,
  goed: CircleCheck,
  'let-op': Clock,
  gevaar: CircleAlert,
};

const tonen: Readonly<Record<Toon, string | undefined>> = {
  neutraal: stijl.neutraal,
  info: stijl.info,
  goed: stijl.goed,
  'let-op': stijl.letOp,
  gevaar: stijl.gevaar,
};

type Props = {
  readonly toon?: Toon;
  readonly icoon?: LucideIcon;
  readonly children: ReactNode;
};

/** A short state in words with a sign: "2 dagen te laat", "vastgesteld". */
export function Label({ toon = 'neutraal', icoon, children }: Props) {
  const Teken = icoon ?? tekens[toon];
  return (
    <span className={klas(stijl.label, tonen[toon])}>
      {toon === 'neutraal' && icoon === undefined ? null : <Teken size={14} strokeWidth={2.25} aria-hidden="true" />}
      <span>{children}</span>
    </span>
  );
}

/** A count beside a heading; `naam` says what is counted where the heading does not. */
export function Aantal({ waarde, naam }: { readonly waarde: number; readonly naam?: string }) {
  return (
    <span className={stijl.aantal}>
      {waarde}
      {naam === undefined ? null : <span className="alleen-voorlezen"> {naam}</span>}
    </span>
  );
}
