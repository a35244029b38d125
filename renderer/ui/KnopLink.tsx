import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { Inhoud, knopKlas, type Uiterlijk } from './Knop.tsx';
import { klas } from './klas.ts';

// Apart from Knop.tsx: the unlock screen has buttons, and must not wait for the router.

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & Uiterlijk & { readonly ref?: Ref<HTMLAnchorElement> };

function LinkAlsKnop({ soort = 'gewoon', klein = false, icoon, children, className, ...rest }: LinkProps) {
  return (
    <a {...rest} className={klas(knopKlas(soort, klein), className)}>
      <Inhoud icoon={icoon}>{children}</Inhoud>
    </a>
  );
}

/** A link to another screen that looks like a button: `<KnopLink to="/vandaag">`. */
export const KnopLink = createLink(LinkAlsKnop);
