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

// The one place where features meet behind the door (App.tsx). One route per screen; screens load when they are first
// opened.

const wortel = createRootRoute({
  component: Outlet,
  notFoundComponent: OnbekendePagina,
});

/** Everything needs an open dossier and stands inside the frame. */
const werk = createRoute({
  getParentRoute: () => wortel,
  id: 'werk',
  component: Schil,
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

const intake = createRoute({
  getParentRoute: () => werk,
  path: '/intake',
  component: lazyRouteComponent(() => import('#renderer/features/casus/Intake.tsx'), 'Intake'),
});
const importeren = createRoute({
  getParentRoute: () => werk,
  path: '/importeren',
  component: lazyRouteComponent(() => import('#renderer/features/import/Importeren.tsx'), 'Importeren'),
});
const cijfers = createRoute({
  getParentRoute: () => werk,
  path: '/cijfers',
  component: lazyRouteComponent(() => import('#renderer/features/monitor/Cijfers.tsx'), 'Cijfers'),
});
const beheer = createRoute({
  getParentRoute: () => werk,
  path: '/beheer',
  component: lazyRouteComponent(() => import('#renderer/features/kluis/Beheer.tsx'), 'Beheer'),
});
const uitleg = createRoute({
  getParentRoute: () => werk,
  path: '/uitleg',
  component: lazyRouteComponent(() => import('#renderer/features/uitleg/Uitleg.tsx'), 'Uitleg'),
});
const instellingen = createRoute({
  getParentRoute: () => werk,
  path: '/instellingen',
  component: lazyRouteComponent(() => import('#renderer/features/instellingen/Instellingen.tsx'), 'Instellingen'),
});

/** One case: sticky bar, summary and tabs around its sheets. */
const casus = createRoute({
  getParentRoute: () => werk,
  path: '/casus/$casusId',
  component: lazyRouteComponent(() => import('#renderer/features/casus/CasusPagina.tsx'), 'CasusPagina'),
});

/** The summary of a case as a page to print. */
const casusDruk = createRoute({
  getParentRoute: () => werk,
  path: '/druk/casus/$casusId',
  component: lazyRouteComponent(() => import('#renderer/features/casus/CasusDruk.tsx'), 'CasusDruk'),
});

const casusBegin = createRoute({
  getParentRoute: () => casus,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/casus/$casusId/overzicht', params, replace: true });
  },
});

const overzicht = createRoute({
  getParentRoute: () => casus,
  path: '/overzicht',
  component: lazyRouteComponent(() => import('#renderer/features/casus/OverzichtBlad.tsx'), 'OverzichtBlad'),
});
const personen = createRoute({
  getParentRoute: () => casus,
  path: '/personen',
  component: lazyRouteComponent(() => import('#renderer/features/casus/PersonenBlad.tsx'), 'PersonenBlad'),
});
const signalen = createRoute({
  getParentRoute: () => casus,
  path: '/signalen',
  component: lazyRouteComponent(() => import('#renderer/features/casus/SignalenBlad.tsx'), 'SignalenBlad'),
});
const journaal = createRoute({
  getParentRoute: () => casus,
  path: '/journaal',
  component: lazyRouteComponent(() => import('#renderer/features/casus/JournaalBlad.tsx'), 'JournaalBlad'),
});
const tijdlijn = createRoute({
  getParentRoute: () => casus,
  path: '/tijdlijn',
  component: lazyRouteComponent(() => import('#renderer/features/casus/TijdlijnBlad.tsx'), 'TijdlijnBlad'),
});
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
const logboek = createRoute({
  getParentRoute: () => casus,
  path: '/logboek',
  component: lazyRouteComponent(() => import('#renderer/features/casus/LogboekBlad.tsx'), 'LogboekBlad'),
});

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
  werk.addChildren([
    vandaag,
    casussen,
    casus.addChildren(casusBladen),
    casusDruk,
    intake,
    importeren,
    cijfers,
    beheer,
    uitleg,
    instellingen,
  ]),
]);

/** Routes in memory only: an address bar or a history file would name the case that was open. */
export function maakRouter() {
  return createRouter({
    routeTree: boom,
    history: createMemoryHistory({ initialEntries: ['/vandaag'] }),
    defaultPreload: false,
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof maakRouter>;
  }
}
