import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actiestaatCodes } from './lijsten.ts';
import {
  type Actie,
  beginNieuweVersie,
  doelInvoerSchema,
  foutenInActie,
  magInhoudWijzigen,
  type Plan,
  pastActie,
  redenenTegenVaststellen,
  stelPlanVast,
} from './plan.ts';

const op = '2026-11-21T10:00:00.000Z';
const actie: Actie = {
  id: '22222222-2222-4222-8222-222222222222',
  doelId: null,
  soort: 'actie',
  omschrijving: 'Bellen met school',
  eigenaar: 'Anna Voorbeeld (fictief)',
  organisatie: 'Wijkteam',
  datum: '2026-12-01',
  tijdaanduiding: null,
  staat: 'open',
  afgerondOp: null,
};
const plan: Plan = {
  id: '33333333-3333-4333-8333-333333333333',
  casusId: '44444444-4444-4444-8444-444444444444',
  versie: 1,
  krachten: null,
  zorgen: null,
  gewenstResultaat: null,
  evaluatieOp: null,
  vastgesteldOp: null,
  vastgesteldDoor: null,
  doelen: [],
  afspraken: [],
  acties: [actie],
};
const codes = (redenen: readonly { code: string }[]) => redenen.map((reden) => reden.code);

describe('vaststellen', () => {
  test('kan met een regisseur en een actie met eigenaar en datum', () => {
    expect(redenenTegenVaststellen(plan, true)).toEqual([]);
    const uitslag = stelPlanVast(plan, true, op, 'u1');
    expect(uitslag.ok && uitslag.value.vastgesteldOp).toBe(op);
  });

  test.each<[string, Partial<Plan>, boolean, string[]]>([
    ['PLAN-01 zonder regisseur niet', {}, false, ['GEEN_REGISSEUR']],
    [
      'PLAN-02 met een open actie zonder eigenaar niet',
      { acties: [{ ...actie, eigenaar: '  ' }] },
      true,
      ['ACTIE_ZONDER_EIGENAAR'],
    ],
    [
      'PLAN-03 met een open actie zonder datum niet',
      { acties: [{ ...actie, datum: null, tijdaanduiding: 'week 17' }] },
      true,
      ['ACTIE_ZONDER_DATUM'],
    ],
    ['PLAN-04 een leeg plan niet', { acties: [] }, true, ['PLAN_LEEG']],
    [
      'een gedane actie zonder datum staat vaststellen niet in de weg',
      { acties: [actie, { ...actie, staat: 'gedaan', datum: null }] },
      true,
      [],
    ],
    [
      'alle redenen tegelijk',
      { acties: [{ ...actie, eigenaar: null, datum: null }] },
      false,
      ['GEEN_REGISSEUR', 'ACTIE_ZONDER_EIGENAAR', 'ACTIE_ZONDER_DATUM'],
    ],
  ])('%s', (_titel, anders, heeftRegisseur, verwacht) => {
    expect(codes(redenenTegenVaststellen({ ...plan, ...anders }, heeftRegisseur))).toEqual(verwacht);
  });

  test('het pad van een reden wijst de actie en het veld aan', () => {
    const [reden] = redenenTegenVaststellen({ ...plan, acties: [{ ...actie, datum: null }] }, true);
    expect(reden?.pad).toEqual(['acties', actie.id, 'datum']);
  });

  test('een vastgesteld plan wordt niet nog eens vastgesteld', () => {
    expect(stelPlanVast({ ...plan, vastgesteldOp: op }, true, op, 'u1')).toEqual({
      ok: false,
      error: { code: 'PLAN_VASTGESTELD' },
    });
  });
});

describe('na vaststellen (PLAN-05)', () => {
  const vast: Plan = { ...plan, vastgesteldOp: op, vastgesteldDoor: 'u1' };

  test('de inhoud verandert alleen in een nieuwe versie', () => {
    expect(magInhoudWijzigen(vast).ok).toBe(false);
    const nieuw = beginNieuweVersie(vast);
    expect(nieuw.ok && [nieuw.value.versie, nieuw.value.vastgesteldOp, magInhoudWijzigen(nieuw.value).ok]).toEqual([
      2,
      null,
      true,
    ]);
    expect(beginNieuweVersie(plan).ok).toBe(false);
  });

  test('een nieuwe actie heeft een eigenaar en een datum', () => {
    expect(pastActie(vast, actie).ok).toBe(true);
    expect(pastActie(plan, { ...actie, datum: null }).ok).toBe(true);
    const uitslag = pastActie(vast, { ...actie, datum: null, eigenaar: null });
    expect(!uitslag.ok && codes(uitslag.error.velden)).toEqual(['ACTIE_ZONDER_EIGENAAR', 'ACTIE_ZONDER_DATUM']);
  });
});

test('elke reeks wijzigingen: een vastgesteld plan heeft nooit een open actie zonder eigenaar of datum', () => {
  const stap = fc.oneof(
    fc.record({ doe: fc.constant('vast' as const), heeftRegisseur: fc.boolean() }),
    fc.record({ doe: fc.constant('nieuw' as const) }),
    fc.record({
      doe: fc.constant('actie' as const),
      eigenaar: fc.constantFrom(null, '', 'Anna'),
      datum: fc.constantFrom(null, '2026-12-01'),
      staat: fc.constantFrom(...actiestaatCodes),
    }),
  );
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 30 }), (reeks) => {
      let huidig: Plan = { ...plan, acties: [] };
      for (const s of reeks) {
        if (s.doe === 'actie') {
          const erbij = { ...actie, eigenaar: s.eigenaar, datum: s.datum, staat: s.staat };
          if (pastActie(huidig, erbij).ok) huidig = { ...huidig, acties: [...huidig.acties, erbij] };
        } else {
          const uitslag =
            s.doe === 'vast' ? stelPlanVast(huidig, s.heeftRegisseur, op, 'u1') : beginNieuweVersie(huidig);
          if (uitslag.ok) huidig = uitslag.value;
        }
        if (huidig.vastgesteldOp !== null) expect(huidig.acties.flatMap(foutenInActie)).toEqual([]);
      }
    }),
  );
});

test('een doel vraagt een omschrijving en geen leefgebied (geen verplichte matrix, AP 2018)', () => {
  expect(
    doelInvoerSchema.safeParse({ persoonId: null, omschrijving: 'Geen geweld meer', leefgebied: null }).success,
  ).toBe(true);
  expect(doelInvoerSchema.safeParse({ persoonId: null, omschrijving: ' ', leefgebied: null }).success).toBe(false);
});
