import type { ReactNode } from 'react';
import type { KluisFoutCode } from '#domain/kluis/fouten.ts';
import { foutregel, fouttekst } from '#renderer/tekst/fouten.ts';
import { kluis, kluisschade } from '#renderer/tekst/kluis.ts';
import { Melding } from '#renderer/ui/Melding.tsx';
import stijl from './Kluis.module.css';

/** A refusal as an endpoint of the kluis gives it. */
export type Kluisweigering = {
  readonly code: string;
  readonly kenmerk?: string;
  readonly gegevens?: Readonly<Record<string, unknown>>;
};

/** Narrows a code from the wire to one that has its own message about damage. */
function isKluisfout(code: string): code is KluisFoutCode {
  return Object.hasOwn(kluisschade, code);
}

type Props = { readonly weigering: Kluisweigering; readonly acties?: ReactNode };

/** What is wrong with the dossier, what is safe, and what to do: three answers, always in this order. */
export function Schade({ weigering, acties }: Props) {
  const { code, kenmerk } = weigering;
  if (!isKluisfout(code)) {
    return (
      <Melding toon="gevaar" titel={fouttekst(code).wat} acties={acties} voorlezen>
        <p>{foutregel(code, kenmerk)}</p>
      </Melding>
    );
  }
  const { wat, veilig, doen } = kluisschade[code];
  return (
    <Melding toon="gevaar" titel={wat} acties={acties} voorlezen>
      <dl className={stijl.schade}>
        <div>
          <dt>{kluis.veiligLabel}</dt>
          <dd>{veilig}</dd>
        </div>
        <div>
          <dt>{kluis.doenLabel}</dt>
          <dd>{doen}</dd>
        </div>
      </dl>
    </Melding>
  );
}
