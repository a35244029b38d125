import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CasusStatus, casusStatusCodes } from './lijsten.ts';
import type { SluitInvoer } from './schema.ts';
import { beoordeelStatuswijziging, type CasusStand, heropenCasus, isOpenStatus, sluitCasus } from './status.ts';

const vandaag = '2026-11-21';
const stand: CasusStand = {
  status: 'hulp_loopt',
  binnengekomenOp: '2026-03-01',
  aantalOpenActies: 0,
  heeftOpenDoorloop: false,
  heeftLopendHuisverbod: false,
};
const invoer: SluitInvoer = {
  afgeslotenOp: vandaag,
  afsluitreden: 'geweld_gestopt',
  resultaat: 'gestopt',
  toelichting: null,
};
const codes = (redenen: readonly { readonly code: string }[]) => redenen.map(({ code }) => code);

describe('CAS-01 de status wijzigen', () => {
  it.each<[CasusStatus, CasusStatus, readonly string[]]>([
    ['signaal', 'volgen', []],
    ['volgen', 'signaal', []],
    ['huisverbod', 'opgeschaald', []],
    ['hulp_loopt', 'afgesloten', ['STATUS_VRAAGT_AFSLUITEN']],
    ['hulp_loopt', 'vernietiging_voorgesteld', ['STATUS_VRAAGT_VERNIETIGINGSLIJST']],
    ['afgesloten', 'hulp_loopt', ['CASUS_IS_AFGESLOTEN']],
    ['afgesloten', 'vernietiging_voorgesteld', ['CASUS_IS_AFGESLOTEN', 'STATUS_VRAAGT_VERNIETIGINGSLIJST']],
    ['afgesloten', 'afgesloten', []],
  ])('van %s naar %s: %o', (van, naar, fouten) => {
    expect(codes(beoordeelStatuswijziging(van, naar))).toEqual(fouten);
  });

  it('laat tussen open statussen elke volgorde toe', () => {
    const open = fc.constantFrom(...casusStatusCodes.filter(isOpenStatus));
    fc.assert(
      fc.property(open, open, (van, naar) => {
        expect(beoordeelStatuswijziging(van, naar)).toEqual([]);
      }),
    );
  });
});

describe('CAS-02 een casus sluiten', () => {
  it('mag met reden en resultaat', () => {
    expect(sluitCasus(stand, invoer, vandaag)).toEqual({ ok: true, value: invoer });
  });

  it.each<[string, Partial<CasusStand>, Partial<SluitInvoer>, readonly string[]]>([
    [
      'zonder reden en resultaat',
      {},
      { afsluitreden: null, resultaat: null },
      ['AFSLUITREDEN_ONTBREEKT', 'RESULTAAT_ONTBREEKT'],
    ],
    ['op een dag in de toekomst', {}, { afgeslotenOp: '2026-11-22' }, ['AFSLUITDATUM_IN_TOEKOMST']],
    ['voor de dag van binnenkomst', {}, { afgeslotenOp: '2026-02-28' }, ['AFSLUITDATUM_VOOR_BINNENKOMST']],
    ['als hij al gesloten is', { status: 'afgesloten' }, {}, ['CASUS_IS_AFGESLOTEN']],
    [
      'als "gestopt" en het resultaat elkaar tegenspreken',
      {},
      { resultaat: 'gelijk' },
      ['RESULTAAT_PAST_NIET_BIJ_REDEN'],
    ],
    ['met open acties, zonder toelichting', { aantalOpenActies: 2 }, {}, ['TOELICHTING_BIJ_OPEN_ACTIES']],
    ['met een open doorloop, zonder toelichting', { heeftOpenDoorloop: true }, {}, ['TOELICHTING_BIJ_OPEN_DOORLOOP']],
    [
      'met een lopend huisverbod, zonder toelichting',
      { heeftLopendHuisverbod: true },
      {},
      ['TOELICHTING_BIJ_HUISVERBOD'],
    ],
    ['na verhuizing, zonder toelichting', {}, { afsluitreden: 'verhuisd' }, ['TOELICHTING_BIJ_VERHUIZING']],
    [
      'met alles tegelijk mis',
      { status: 'vernietiging_voorgesteld', aantalOpenActies: 1, heeftOpenDoorloop: true, heeftLopendHuisverbod: true },
      { afgeslotenOp: '2027-01-01', afsluitreden: 'verhuisd', resultaat: null },
      [
        'CASUS_IS_AFGESLOTEN',
        'AFSLUITDATUM_IN_TOEKOMST',
        'RESULTAAT_ONTBREEKT',
        'TOELICHTING_BIJ_OPEN_ACTIES',
        'TOELICHTING_BIJ_OPEN_DOORLOOP',
        'TOELICHTING_BIJ_HUISVERBOD',
        'TOELICHTING_BIJ_VERHUIZING',
      ],
    ],
  ])('mag niet %s', (_titel, standdeel, invoerdeel, fouten) => {
    const uitkomst = sluitCasus({ ...stand, ...standdeel }, { ...invoer, ...invoerdeel }, vandaag);
    expect(uitkomst.ok ? [] : codes(uitkomst.error)).toEqual(fouten);
  });

  it('wijst bij elke reden het veld aan', () => {
    const uitkomst = sluitCasus({ ...stand, aantalOpenActies: 1 }, { ...invoer, resultaat: null }, vandaag);
    expect(uitkomst).toEqual({
      ok: false,
      error: [
        { pad: ['resultaat'], code: 'RESULTAAT_ONTBREEKT' },
        { pad: ['toelichting'], code: 'TOELICHTING_BIJ_OPEN_ACTIES' },
      ],
    });
  });

  it('mag met open werk als er een toelichting is, en met onbekende dag van binnenkomst', () => {
    const open = {
      ...stand,
      binnengekomenOp: null,
      aantalOpenActies: 3,
      heeftOpenDoorloop: true,
      heeftLopendHuisverbod: true,
    };
    const uitkomst = sluitCasus(open, { ...invoer, toelichting: 'Overgenomen door de wijkagent.' }, vandaag);
    expect(uitkomst.ok).toBe(true);
  });
});

describe('CAS-03 een casus heropenen', () => {
  it('mag met een reden en een open status', () => {
    expect(heropenCasus('afgesloten', { status: 'signaal', reden: 'Nieuwe zorgmelding' })).toEqual({
      ok: true,
      value: { status: 'signaal', reden: 'Nieuwe zorgmelding' },
    });
  });

  it.each<[CasusStatus, CasusStatus, string | null, readonly string[]]>([
    ['afgesloten', 'signaal', null, ['HEROPENREDEN_ONTBREEKT']],
    ['hulp_loopt', 'signaal', 'Nieuw signaal', ['CASUS_IS_OPEN']],
    ['afgesloten', 'afgesloten', 'Nieuw signaal', ['KIES_OPEN_STATUS']],
    ['signaal', 'vernietiging_voorgesteld', null, ['CASUS_IS_OPEN', 'HEROPENREDEN_ONTBREEKT', 'KIES_OPEN_STATUS']],
  ])('vanuit %s naar %s met reden %s: %o', (van, status, reden, fouten) => {
    const uitkomst = heropenCasus(van, { status, reden });
    expect(uitkomst.ok ? [] : codes(uitkomst.error)).toEqual(fouten);
  });
});
