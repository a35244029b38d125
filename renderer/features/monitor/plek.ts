import type { Kwaliteitscode } from '#domain/monitor/kwaliteit.ts';

type Plek =
  | '/casus/$casusId/overzicht'
  | '/casus/$casusId/personen'
  | '/casus/$casusId/signalen'
  | '/casus/$casusId/meldcode'
  | '/casus/$casusId/afwegen'
  | '/casus/$casusId/plan';

const plekken: Partial<Readonly<Record<Kwaliteitscode, Plek>>> = {
  'KWA-04': '/casus/$casusId/plan',
  'KWA-05': '/casus/$casusId/meldcode',
  'KWA-07': '/casus/$casusId/signalen',
  'KWA-09': '/casus/$casusId/personen',
  'KWA-10': '/casus/$casusId/personen',
  'KWA-11': '/casus/$casusId/personen',
  'KWA-12': '/casus/$casusId/personen',
  'KWA-13': '/casus/$casusId/afwegen',
  'KWA-14': '/casus/$casusId/plan',
  'KWA-15': '/casus/$casusId/plan',
  'KWA-16': '/casus/$casusId/personen',
  'KWA-18': '/casus/$casusId/meldcode',
};

/** The sheet of a case where a remark can be mended. */
export function plekVan(code: Kwaliteitscode): Plek {
  return plekken[code] ?? '/casus/$casusId/overzicht';
}
