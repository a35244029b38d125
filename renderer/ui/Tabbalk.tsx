import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { klas } from './klas.ts';
import { Aantal } from './Label.tsx';
import stijl from './Tabbalk.module.css';

/** A row of links that looks like tabs, for views with an address of their own: `<Tabbalk><TabLink to=…/></Tabbalk>`. */
export function Tabbalk({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={naam} className={stijl.lijst}>
      {children}
    </nav>
  );
}

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly aantal?: number | undefined;
  readonly ref?: Ref<HTMLAnchorElement>;
};

function LinkAlsTab({ children, className, aantal, ...rest }: Props) {
  return (
    <a {...rest} className={klas(stijl.tab, className)}>
      {children}
      {aantal === undefined ? null : <Aantal waarde={aantal} />}
    </a>
  );
}

/** One view in a {@link Tabbalk}; the router marks the current one with `aria-current`. */
export const TabLink = createLink(LinkAlsTab);
