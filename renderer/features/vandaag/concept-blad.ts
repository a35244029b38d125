type Concept = { readonly sleutel: string; readonly casusId: string | null };

/** The key of a draft begins with the subject of its form: that is the sheet to go back to. */
const bladen = [
  ['afwegen', '/casus/$casusId/afwegen'],
  ['besluit', '/casus/$casusId/afwegen'],
  ['journaal', '/casus/$casusId/journaal'],
  ['meldcode', '/casus/$casusId/meldcode'],
  ['persoon', '/casus/$casusId/personen'],
  ['relatie', '/casus/$casusId/personen'],
  ['plan', '/casus/$casusId/plan'],
  ['doel', '/casus/$casusId/plan'],
  ['regie', '/casus/$casusId/plan'],
  ['signaal', '/casus/$casusId/signalen'],
] as const;

/** Where the form of a draft stands: a sheet of its case, or the intake. */
export function bladVan({ sleutel, casusId }: Concept) {
  if (casusId === null) return { to: sleutel.startsWith('import') ? '/importeren' : '/intake' } as const;
  const blad = bladen.find(([begin]) => sleutel.startsWith(begin))?.[1] ?? '/casus/$casusId/overzicht';
  return { to: blad, params: { casusId } } as const;
}
