import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { maakQueryClient } from '#renderer/app-client.ts';
import { maakRouter } from '#renderer/routes.tsx';
import { MeldingenDoos } from '#renderer/ui/Meldingen.tsx';

const queryClient = maakQueryClient();
const router = maakRouter(queryClient);

/** Language, data, messages and routes around every screen. */
export function App() {
  return (
    <I18nProvider locale="nl-NL">
      <QueryClientProvider client={queryClient}>
        <MeldingenDoos>
          <RouterProvider router={router} />
        </MeldingenDoos>
      </QueryClientProvider>
    </I18nProvider>
  );
}
