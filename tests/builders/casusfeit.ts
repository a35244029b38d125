import type { Casusfeit, Persoonfeit } from '#domain/monitor/feiten.ts';

/** A case as the figures see it: complete and without remarks, open since 1 March 2026, unless said otherwise. */
export function eenCasusfeit(anders: Partial<Casusfeit> = {}): Casusfeit {
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    nummer: '2026-001',
    status: 'hulp_loopt',
    fase: 'fase_1',
    instroombron: 'eigen_signaal',
    binnengekomenOp: '2026-03-01',
    gemaaktOp: '2026-03-01',
    afgeslotenOp: null,
    resultaat: null,
    vormen: ['ex_partnergeweld'],
    kenmerken: [],
    regieVanaf: ['2026-03-03'],
    heeftRegisseurNu: true,
    signalenOp: ['2026-02-20'],
    besluiten: [{ op: '2026-03-10', melden: 'nee_hulp_volstaat', hulp: 'zelf', isHulpZonderToets: false }],
    kindcheck: 'negatief',
    plan: { evaluatieOp: '2027-01-15', veiligheidsafsprakenVanaf: ['2026-03-12'] },
    personen: [eenPersoonfeit()],
    acties: [],
    meldingen: [],
    huisverboden: [],
    ...anders,
  };
}

/** A family member that was spoken to, a woman of 35, unless said otherwise. */
export function eenPersoonfeit(anders: Partial<Persoonfeit> = {}): Persoonfeit {
  return {
    rol: 'slachtoffer',
    geslacht: 'vrouw',
    geboortedatum: '1990-05-04',
    leeftijd: null,
    leeftijdOp: null,
    isGezinslid: true,
    gesprokenOp: '2026-03-05',
    heeftRedenNietGesproken: false,
    ...anders,
  };
}
