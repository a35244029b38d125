import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { maakQueryClient, useQueryVan, vraagVan } from '#renderer/app-client.ts';
import { Kluispoort } from '#renderer/features/kluis/Kluispoort.tsx';
import { Laden } from '#renderer/ui/Laden.tsx';
import { MeldingenDoos } from '#renderer/ui/Meldingen.tsx';
import { laadVoor, laadWerk } from '#renderer/werk-laden.ts';

const queryClient = maakQueryClient();
// Before the first render: the answer decides what the first screen is.
void queryClient.prefetchQuery(vraagVan('kluis.stand', {}));

/** Language, data and messages around every screen. */
export function App() {
  return (
    <I18nProvider locale="nl-NL">
      <QueryClientProvider client={queryClient}>
        <MeldingenDoos>
          <Voordeur />
        </MeldingenDoos>
      </QueryClientProvider>
    </I18nProvider>
  );
}

/**
 * The door, and once the dossier is open the work behind it. There is no way back: locking loads a clean page, so that
 * nothing of the dossier stays in this one.
 */
function Voordeur() {
  const [Werk, setWerk] = useState<ComponentType | null>(null);
  const { laadt } = useQueryVan('kluis.stand', {});
  useEffect(() => {
    if (!laadt) laadVoor();
  }, [laadt]);

  async function gaBinnen(): Promise<void> {
    const { maakWerk } = await laadWerk();
    const werk = await maakWerk();
    setWerk(() => werk);
  }

  if (Werk !== null) return <Werk />;
  return (
    <Suspense fallback={<Laden />}>
      <Kluispoort opOpen={() => void gaBinnen()} />
    </Suspense>
  );
}
