import type { QueryClient } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { vraagVan } from '#renderer/app-client.ts';
import { Kluispoort } from '#renderer/features/kluis/Kluispoort.tsx';
import { OnbekendePagina } from '#renderer/features/schil/OnbekendePagina.tsx';
import { Schil } from '#renderer/features/schil/Schil.tsx';
import { Wordtgebouwd } from '#renderer/features/schil/Wordtgebouwd.tsx';

// The one place where features meet. One route per screen; screens load when they are first opened.

const wortel = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: OnbekendePagina,
});

/** Unlock, first start, recovery: without the frame. */
const ontgrendelen = createRoute({
  getParentRoute: () => wortel,
  path: '/ontgrendelen',
  component: Kluispoort,
});

/** Everything that needs an open dossier: inside the frame. */
const werk = createRoute({
  getParentRoute: () => wortel,
  id: 'werk',
  component: Schil,
  beforeLoad: async ({ context }) => {
    const stand = await context.queryClient.fetchQuery(vraagVan('kluis.stand', {}));
    if (!stand.ok || stand.value.toestand !== 'open') throw redirect({ to: '/ontgrendelen' });
  },
});

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
  validateSearch: (zoek): { readonly lijst?: 'geen-volgende-stap' } =>
    zoek.lijst === 'geen-volgende-stap' ? { lijst: zoek.lijst } : {},
  component: lazyRouteComponent(() => import('#renderer/features/casuslijst/Casuslijst.tsx'), 'Casuslijst'),
});

const intake = createRoute({ getParentRoute: () => werk, path: '/intake', component: Wordtgebouwd });
const importeren = createRoute({ getParentRoute: () => werk, path: '/importeren', component: Wordtgebouwd });
const cijfers = createRoute({ getParentRoute: () => werk, path: '/cijfers', component: Wordtgebouwd });
const beheer = createRoute({
  getParentRoute: () => werk,
  path: '/beheer',
  component: lazyRouteComponent(() => import('#renderer/features/kluis/Beheer.tsx'), 'Beheer'),
});
const uitleg = createRoute({ getParentRoute: () => werk, path: '/uitleg', component: Wordtgebouwd });
const instellingen = createRoute({ getParentRoute: () => werk, path: '/instellingen', component: Wordtgebouwd });

/** One case: sticky bar, summary and tabs around its sheets. */
const casus = createRoute({ getParentRoute: () => werk, path: '/casus/$casusId', component: Wordtgebouwd });

const casusBegin = createRoute({
  getParentRoute: () => casus,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/casus/$casusId/overzicht', params, replace: true });
  },
});

const overzicht = createRoute({ getParentRoute: () => casus, path: '/overzicht', component: Wordtgebouwd });
const personen = createRoute({ getParentRoute: () => casus, path: '/personen', component: Wordtgebouwd });
const signalen = createRoute({ getParentRoute: () => casus, path: '/signalen', component: Wordtgebouwd });
const journaal = createRoute({ getParentRoute: () => casus, path: '/journaal', component: Wordtgebouwd });
const tijdlijn = createRoute({ getParentRoute: () => casus, path: '/tijdlijn', component: Wordtgebouwd });
const meldcode = createRoute({
  getParentRoute: () => casus,
  path: '/meldcode',
  component: lazyRouteComponent(() => import('#renderer/features/meldcode/MeldcodeBlad.tsx'), 'MeldcodeBlad'),
});
const afwegen = createRoute({
  getParentRoute: () => casus,
  path: '/afwegen',
  component: lazyRouteComponent(() => import('#renderer/features/afwegingskader/AfwegenBlad.tsx'), 'AfwegenBlad'),
});
const plan = createRoute({
  getParentRoute: () => casus,
  path: '/plan',
  component: lazyRouteComponent(() => import('#renderer/features/plan/PlanBlad.tsx'), 'PlanBlad'),
});
const logboek = createRoute({ getParentRoute: () => casus, path: '/logboek', component: Wordtgebouwd });

const casusBladen = [
  casusBegin,
  overzicht,
  personen,
  signalen,
  journaal,
  tijdlijn,
  meldcode,
  afwegen,
  plan,
  logboek,
] as const;

const boom = wortel.addChildren([
  begin,
  ontgrendelen,
  werk.addChildren([
    vandaag,
    casussen,
    casus.addChildren(casusBladen),
    intake,
    importeren,
    cijfers,
    beheer,
    uitleg,
    instellingen,
  ]),
]);

/** Routes in memory only: an address bar or a history file would name the case that was open. */
export function maakRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: boom,
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: ['/'] }),
    defaultPreload: false,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof maakRouter>;
  }
}
