import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draagOver, huidigeRegie, momentVanOverdracht, type Regie, regisseurOp } from './regie.ts';

const nu = '2026-11-21T10:00:00.000Z';
const anna = { naam: 'Anna Voorbeeld (fictief)', organisatie: 'Gemeente', functie: null };
const bas = { naam: 'Bas Voorbeeld (fictief)', organisatie: 'Wijkteam', functie: null };

function moment(minuut: number): string {
  return new Date(Date.UTC(2026, 0, 1) + minuut * 60_000).toISOString();
}

function redenen(regie: Regie, nieuw: typeof anna, op: string, reden: string): readonly string[] {
  const uitslag = draagOver(regie, nieuw, { id: 'x', op, nu, reden });
  return uitslag.ok ? [] : uitslag.error.velden.map((r) => r.code);
}

const lopend: Regie = [{ ...anna, id: 'een', van: moment(100), tot: null, reden: null }];

describe('overdragen (REG-01)', () => {
  test('de eerste toewijzing vraagt geen reden', () => {
    expect(redenen([], anna, moment(0), '')).toEqual([]);
  });

  test.each<[string, typeof anna, string, string, string[]]>([
    ['met reden kan het', bas, moment(200), 'Verhuisd', []],
    ['op hetzelfde moment als het begin kan het', bas, moment(100), 'Vergissing', []],
    ['zonder reden niet', bas, moment(200), ' ', ['REDEN_ONTBREEKT']],
    ['naar dezelfde persoon niet', anna, moment(200), 'x', ['ZELFDE_REGISSEUR']],
    ['voor het begin van de lopende regie niet', bas, moment(50), 'x', ['VOOR_HUIDIGE_REGIE']],
    ['in de toekomst niet', bas, '2026-11-21T10:00:00.001Z', 'x', ['OVERDRACHT_IN_TOEKOMST']],
    [
      'alle redenen tegelijk',
      { ...bas, naam: '' },
      moment(50),
      '',
      ['NAAM_ONTBREEKT', 'REDEN_ONTBREEKT', 'VOOR_HUIDIGE_REGIE'],
    ],
  ])('%s', (_titel, nieuw, op, reden, verwacht) => {
    expect(redenen(lopend, nieuw, op, reden)).toEqual(verwacht);
  });

  test('wie er was, blijft te zien', () => {
    const uitslag = draagOver(lopend, bas, { id: 'twee', op: moment(200), nu, reden: 'Verhuisd' });
    expect(uitslag.ok && uitslag.value.map((p) => [p.naam, p.van, p.tot, p.reden])).toEqual([
      [anna.naam, moment(100), moment(200), null],
      [bas.naam, moment(200), null, 'Verhuisd'],
    ]);
    expect(uitslag.ok && regisseurOp(uitslag.value, moment(150))?.naam).toBe(anna.naam);
    expect(uitslag.ok && huidigeRegie(uitslag.value)?.naam).toBe(bas.naam);
  });
});

test('elke reeks overdrachten laat op elk moment precies een regisseur over, zonder gat en zonder overlap', () => {
  const stap = fc.record({
    naam: fc.constantFrom('A', 'B', 'C', ''),
    minuut: fc.integer({ min: 0, max: 500 }),
    reden: fc.constantFrom('', 'omdat'),
  });
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 30 }), fc.integer({ min: 0, max: 600 }), (reeks, minuut) => {
      let regie: Regie = [];
      for (const { naam, minuut: op, reden } of reeks) {
        const overdracht = { id: `r${regie.length}`, op: moment(op), nu, reden };
        const uitslag = draagOver(regie, { naam, organisatie: null, functie: null }, overdracht);
        if (uitslag.ok) regie = uitslag.value;
      }
      const eerste = regie[0];
      const opDatMoment = regie.filter((p) => p.van <= moment(minuut) && (p.tot === null || moment(minuut) < p.tot));
      expect(opDatMoment).toHaveLength(eerste !== undefined && eerste.van <= moment(minuut) ? 1 : 0);
      for (const [i, periode] of regie.entries()) expect(periode.tot).toBe(regie[i + 1]?.van ?? null);
    }),
  );
});

test.each([
  ['vandaag is nu', '2026-11-21', nu],
  ['een eerdere dag begint om middernacht in Nederland', '2026-07-01', '2026-06-30T22:00:00.000Z'],
  ['de dag waarop de lopende regie begon: haar begin', '2026-01-01', moment(100)],
])('het moment van de overdracht: %s', (_titel, op, verwacht) => {
  expect(momentVanOverdracht(lopend, op, '2026-11-21', nu)).toBe(verwacht);
});
