import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import stijl from './Toelichting.module.css';

type Props = {
  /** Names what opens: "Waarom deze termijn?" */
  readonly titel: string;
  readonly children: ReactNode;
  readonly beginOpen?: boolean;
};

/** Text one click away: the source of a norm, how a date was computed. Never nested, never for the work itself. */
export function Toelichting({ titel, children, beginOpen = false }: Props) {
  return (
    <Disclosure className={stijl.blok ?? ''} defaultExpanded={beginOpen}>
      <Button slot="trigger" className={stijl.knop ?? ''}>
        <ChevronRight size={16} aria-hidden="true" className={stijl.pijl} />
        {titel}
      </Button>
      <DisclosurePanel>
        <div className={stijl.inhoud}>{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
