import type { ReactNode } from 'react';
import { algemeen } from '#renderer/tekst/algemeen.ts';
import { Dialoog } from './Dialoog.tsx';
import { Knop } from './Knop.tsx';

type Props = {
  readonly titel: string;
  readonly open: boolean;
  readonly opSluit: () => void;
  /** Names the act: "Deel met Veilig Thuis", never "OK". */
  readonly actie: string;
  readonly opActie: () => void;
  readonly gevaar?: boolean;
  readonly bezig?: boolean;
  readonly children: ReactNode;
};

/** Asks before an act that cannot be taken back (sharing, closing, removing). Anything else gets an undo instead. */
export function Bevestiging({ actie, opActie, gevaar = false, bezig = false, children, ...dialoog }: Props) {
  return (
    <Dialoog
      {...dialoog}
      alarm
      acties={
        <>
          <Knop soort={gevaar ? 'gevaar' : 'hoofd'} opKlik={opActie} bezig={bezig}>
            {actie}
          </Knop>
          <Knop opKlik={dialoog.opSluit}>{algemeen.annuleren}</Knop>
        </>
      }
    >
      {children}
    </Dialoog>
  );
}
