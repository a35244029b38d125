import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';

/** What the user is told after an act; it stays in the list until the app closes. */
type Bericht = {
  readonly tekst: string;
  readonly toon?: 'goed' | 'fout';
  /** Takes the act back; offered for ten minutes. */
  readonly ongedaan?: () => void;
};

/** A message with its number and when it came. */
export type Regel = Bericht & { readonly id: number; readonly om: string };

type Staat = {
  readonly regels: readonly Regel[];
  readonly meld: (bericht: Bericht) => void;
  readonly klaar: (id: number) => void;
};

/** The messages of this session, for what shows them (Meldingenlijst.tsx). */
export const MeldingenContext = createContext<Staat>({ regels: [], meld: () => undefined, klaar: () => undefined });

/** Holds the messages of this session; nothing vanishes while the user is on the phone. */
export function MeldingenDoos({ children }: { readonly children: ReactNode }) {
  const [regels, setRegels] = useState<readonly Regel[]>([]);
  const meld = useCallback((bericht: Bericht) => {
    setRegels((eerder) => [{ ...bericht, id: (eerder[0]?.id ?? 0) + 1, om: new Date().toISOString() }, ...eerder]);
  }, []);
  const klaar = useCallback((id: number) => {
    setRegels((eerder) => eerder.map((regel) => (regel.id === id ? zonderOngedaan(regel) : regel)));
  }, []);
  const staat = useMemo(() => ({ regels, meld, klaar }), [regels, meld, klaar]);
  return <MeldingenContext value={staat}>{children}</MeldingenContext>;
}

function zonderOngedaan({ ongedaan: _weg, ...rest }: Regel): Regel {
  return rest;
}

/** Gives `meld({ tekst, toon, ongedaan })`, for after an act. */
export function useMeld(): (bericht: Bericht) => void {
  return use(MeldingenContext).meld;
}
