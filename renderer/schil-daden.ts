import { createContext, use } from 'react';

/** What a screen may ask of the frame around it. */
export type Schildaden = {
  /** Opens the quick note beside the screen: a new one, or the draft with this key. */
  readonly openNotitie: (sleutel?: string) => void;
};

/** Filled by the frame; outside the frame (unlock, print) nothing happens. */
export const SchilContext = createContext<Schildaden>({ openNotitie: () => undefined });

/** Gives what the frame can do for a screen. */
export function useSchildaden(): Schildaden {
  return use(SchilContext);
}
