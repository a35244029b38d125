import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { klas } from './klas.ts';
import type { Toon } from './Label.tsx';
import stijl from './Melding.module.css';

const tekens: Readonly<Record<Toon, LucideIcon>> = {
  neutraal: Info,
  info: Info,
  goed: CircleCheck,
  'let-op': TriangleAlert,
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
  readonly titel?: string;
  readonly children?: ReactNode;
  readonly acties?: ReactNode;
  /** Read out when it appears after an act; leave out for text that stands there from the start. */
  readonly voorlezen?: boolean;
};

/** A message in the page that stays: what is the matter, what is safe, what to do. */
export function Melding({ toon = 'info', titel, children, acties, voorlezen = false }: Props) {
  const Teken = tekens[toon];
  return (
    <div className={klas(stijl.melding, tonen[toon])} {...(voorlezen && { role: 'alert' })}>
      <Teken size={19} aria-hidden="true" className={stijl.teken} />
      <div className={stijl.inhoud}>
        {titel === undefined ? null : <p className={stijl.titel}>{titel}</p>}
        {children === undefined ? null : <div>{children}</div>}
        {acties === undefined ? null : <div className={stijl.acties}>{acties}</div>}
      </div>
    </div>
  );
}
