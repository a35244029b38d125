import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besluitHulpCodes, besluitMeldenCodes } from '#domain/meldcode/lijsten.ts';
import { type Proefantwoorden, proefweging } from '#tests/builders/weging.ts';
import { type BesluitInvoer, kiesbareBesluiten, neemBesluit } from './besluit.ts';
import { passendeBesluiten, uitkomstVan } from './uitkomst.ts';

const persoonId = '11111111-1111-4111-8111-111111111111';
const melden: Proefantwoorden = { 1: 'ja', 2: 'ja' };
const hulp: Proefantwoorden = { 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja' };
const klaar: Proefantwoorden = { 1: 'nee' };
const alle = [{}, melden, hulp, klaar, { 1: 'ja', 2: 'nee', 3: 'nee' }] as const satisfies readonly Proefantwoorden[];

function besluit(invoer: Partial<BesluitInvoer>): BesluitInvoer {
  return {
    melden: 'ja_norm_1',
    meldenMotivering: 'Verzonnen',
    hulp: 'samen_met_vt',
    hulpMotivering: '',
    geinformeerd: [],
    ...invoer,
  };
}

function redenen(antwoorden: Proefantwoorden, invoer: Partial<BesluitInvoer>): readonly string[] {
  const uitslag = neemBesluit(uitkomstVan(proefweging(antwoorden)), besluit(invoer));
  return uitslag.ok ? [] : uitslag.error.velden.map((reden) => reden.code);
}

describe('twee besluiten in stap 5 (AFW-11)', () => {
  test.each<[string, Proefantwoorden, Partial<BesluitInvoer>, string[]]>([
    ['melden volgens norm 1, hulp samen met Veilig Thuis', melden, {}, []],
    [
      'AFW-09 niet melden waar de norm melden zegt, zonder motivering',
      melden,
      { melden: 'nee_gemotiveerd_afgeweken', hulp: 'zelf', meldenMotivering: ' ' },
      ['AFWIJKING_ZONDER_MOTIVERING'],
    ],
    [
      'AFW-09 niet melden waar de norm melden zegt, met motivering',
      melden,
      {
        melden: 'nee_gemotiveerd_afgeweken',
        hulp: 'zelf',
        meldenMotivering: 'Veilig Thuis adviseert nu niet te melden',
      },
      [],
    ],
    [
      'AFW-09 "hulp volstaat" past niet bij melden',
      melden,
      { melden: 'nee_hulp_volstaat', hulp: 'zelf', meldenMotivering: 'x' },
      ['MELDEN_PAST_NIET'],
    ],
    [
      'AFW-10 melden mag zonder norm, met motivering',
      hulp,
      { melden: 'ja_norm_3', meldenMotivering: 'Zorgen nemen toe' },
      [],
    ],
    [
      'AFW-10 melden zonder norm vraagt motivering',
      hulp,
      { melden: 'ja_norm_3', meldenMotivering: '' },
      ['AFWIJKING_ZONDER_MOTIVERING'],
    ],
    [
      'ook een besluit volgens de norm vraagt een motivering',
      melden,
      { meldenMotivering: '' },
      ['MOTIVERING_ONTBREEKT'],
    ],
    [
      'melden bij acuut gevaar mag voordat de weging klaar is',
      {},
      { meldenMotivering: 'Acuut gevaar, eerst gebeld' },
      [],
    ],
    ['geen vermoeden past bij nee op vraag 1', klaar, { melden: 'nee_geen_vermoeden', hulp: 'geen' }, []],
    [
      'afwijken past niet als er geen norm is om van af te wijken',
      klaar,
      { melden: 'nee_gemotiveerd_afgeweken', hulp: 'geen', meldenMotivering: 'x' },
      ['MELDEN_PAST_NIET'],
    ],
    ['hulp volstaat zonder hulp past niet', hulp, { melden: 'nee_hulp_volstaat', hulp: 'geen' }, ['HULP_PAST_NIET']],
    ['samen met Veilig Thuis zonder melding past niet', hulp, { melden: 'nee_hulp_volstaat' }, ['HULP_PAST_NIET']],
  ])('%s', (_titel, antwoorden, invoer, verwacht) => {
    expect(redenen(antwoorden, invoer)).toEqual(verwacht);
  });
});

describe('wie is ingelicht (AFW-12)', () => {
  const info = (wijze: 'nee' | 'niet_bereikt' | 'ja_vooraf', reden: string | null, pogingen: number | null) => ({
    geinformeerd: [{ persoonId, wijze, reden, pogingen, reactie: null }],
  });

  test('nee vraagt een reden, niet bereikt vraagt het aantal pogingen', () => {
    expect(redenen(melden, info('nee', ' ', null))).toEqual(['REDEN_ONTBREEKT']);
    expect(redenen(melden, info('nee', 'Onveilig voor de kinderen', null))).toEqual([]);
    expect(redenen(melden, info('niet_bereikt', null, 0))).toEqual(['POGINGEN_ONTBREKEN']);
    expect(redenen(melden, info('niet_bereikt', null, 3))).toEqual([]);
    expect(redenen(melden, info('ja_vooraf', null, null))).toEqual([]);
  });

  test('een persoon staat er een keer in', () => {
    const [een] = info('ja_vooraf', null, null).geinformeerd;
    expect(een && redenen(melden, { geinformeerd: [een, een] })).toEqual(['PERSOON_DUBBEL']);
  });
});

describe('eigenschappen', () => {
  test('een passend besluit is nooit een afwijking', () => {
    for (const antwoorden of alle) {
      const uitkomst = uitkomstVan(proefweging(antwoorden));
      for (const keuze of passendeBesluiten(uitkomst)) {
        const uitslag = neemBesluit(uitkomst, besluit({ melden: keuze, hulp: 'zelf' }));
        expect(uitslag.ok && uitslag.value.afwijking).toBeNull();
        expect(kiesbareBesluiten(uitkomst)).toContain(keuze);
      }
    }
  });

  test('een afwijking wordt nooit zonder motivering aangenomen, en melden kan altijd', () => {
    const eenBesluit = fc.record({
      melden: fc.constantFrom(...besluitMeldenCodes),
      hulp: fc.constantFrom(...besluitHulpCodes),
      meldenMotivering: fc.constantFrom('', ' ', 'omdat'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...alle), eenBesluit, (antwoorden, invoer) => {
        const uitslag = neemBesluit(uitkomstVan(proefweging(antwoorden)), besluit(invoer));
        if (uitslag.ok && uitslag.value.afwijking !== null) expect(invoer.meldenMotivering.trim()).not.toBe('');
        if (invoer.melden.startsWith('ja_') && invoer.meldenMotivering === 'omdat') expect(uitslag.ok).toBe(true);
      }),
    );
  });
});
