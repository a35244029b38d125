import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import stijl from './LegeStaat.module.css';

type Props = {
  /** What belongs here. */
  readonly titel: string;
  readonly children?: ReactNode;
  /** The one next act. */
  readonly actie?: ReactNode;
  readonly icoon?: LucideIcon;
};

/** Nothing here yet: says what belongs here and offers the one next act. */
export function LegeStaat({ titel, children, actie, icoon: Icoon }: Props) {
  return (
    <div className={stijl.leeg}>
      {Icoon === undefined ? null : <Icoon size={26} strokeWidth={1.6} aria-hidden="true" className={stijl.icoon} />}
      <p className={stijl.titel}>{titel}</p>
      {children === undefined ? null : <div className={stijl.tekst}>{children}</div>}
      {actie === undefined ? null : <div className={stijl.actie}>{actie}</div>}
    </div>
  );
}
