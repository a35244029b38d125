import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { OnbekendePagina } from '#renderer/features/schil/OnbekendePagina.tsx';
import { Schil } from '#renderer/features/schil/Schil.tsx';

const wortel = createRootRoute({ component: Outlet, notFoundComponent: OnbekendePagina });

/** Everything that needs an open dossier: inside the frame. */
const werk = createRoute({ getParentRoute: () => wortel, id: 'werk', component: Schil });

const begin = createRoute({
  getParentRoute: () => wortel,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/vandaag' });
  },
});

const vandaag = createRoute({
  getParentRoute: () => werk,
  path: '/vandaag',
  component: lazyRouteComponent(() => import('#renderer/features/vandaag/Vandaag.tsx'), 'Vandaag'),
});

const casussen = createRoute({
  getParentRoute: () => werk,
  path: '/casussen',
  component: lazyRouteComponent(() => import('#renderer/features/casuslijst/Casuslijst.tsx'), 'Casuslijst'),
});

const boom = wortel.addChildren([begin, werk.addChildren([vandaag, casussen])]);

/** Routes in memory only: an address bar or a history file would name the case that was open. */
export function maakRouter() {
  return createRouter({
    routeTree: boom,
    history: createMemoryHistory({ initialEntries: ['/'] }),
    defaultPreload: 'intent',
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof maakRouter>;
  }
}
