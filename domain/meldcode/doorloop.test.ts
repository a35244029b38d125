import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bereikteStap,
  type Doorloop,
  geldigeStappen,
  heropenDoorloop,
  sluitDoorloop,
  stapoverzicht,
} from './doorloop.ts';
import { type MeldcodeStap, type MeldcodeStapStatus, meldcodeStapCodes, meldcodeStapStatusCodes } from './lijsten.ts';
import { type StapRecord, stapInvoerSchema } from './staprecord.ts';

const op = '2026-11-21T10:00:00.000Z';

function record(
  id: string,
  stap: MeldcodeStap,
  status: MeldcodeStapStatus,
  anders: Partial<StapRecord> = {},
): StapRecord {
  return {
    ...stapInvoerSchema.parse({ inhoud: { stap, velden: {} }, status, datum: '2026-11-20' }),
    id,
    gemaaktOp: op,
    gemaaktDoor: 'u1',
    vastgesteldOp: null,
    vastgesteldDoor: null,
    corrigeertId: null,
    correctieReden: null,
    ...anders,
  };
}

const doorloop: Doorloop = {
  id: '55555555-5555-4555-8555-555555555555',
  casusId: '44444444-4444-4444-8444-444444444444',
  nummer: 1,
  aanleiding: null,
  gestartOp: '2026-11-01',
  persoonIds: [],
  sluiting: null,
  stappen: [],
};

describe('sluiten en heropenen (MC-05)', () => {
  test('sluiten kan ook zonder een enkele stap', () => {
    const dicht = sluitDoorloop(doorloop, { reden: 'geen_vermoeden', toelichting: '' }, op);
    expect(dicht.ok && dicht.value.sluiting).toEqual({ reden: 'geen_vermoeden', toelichting: '', op });
    expect(dicht.ok && sluitDoorloop(dicht.value, { reden: 'gemeld', toelichting: '' }, op)).toMatchObject({
      error: { code: 'DOORLOOP_GESLOTEN' },
    });
    expect(dicht.ok && heropenDoorloop(dicht.value)).toEqual({ ok: true, value: doorloop });
  });

  test('"anders" vraagt een toelichting, en een open doorloop wordt niet heropend', () => {
    expect(sluitDoorloop(doorloop, { reden: 'anders', toelichting: ' ' }, op)).toMatchObject({
      error: { velden: [{ pad: ['toelichting'], code: 'SLUITREDEN_ZONDER_TOELICHTING' }] },
    });
    expect(heropenDoorloop(doorloop)).toEqual({ ok: false, error: { code: 'DOORLOOP_NIET_GESLOTEN' } });
  });
});

describe('hoe ver is de doorloop?', () => {
  test.each<[string, [MeldcodeStap, MeldcodeStapStatus][], MeldcodeStap | null]>([
    ['nog niets', [], null],
    ['alleen een open stap', [['stap_2', 'open']], null],
    [
      'overslaan telt niet als gezet',
      [
        ['stap_1', 'uitgevoerd'],
        ['stap_3', 'overgeslagen'],
      ],
      'stap_1',
    ],
    [
      'de volgorde van vastleggen telt niet',
      [
        ['stap_5', 'versneld'],
        ['stap_1', 'uitgevoerd'],
      ],
      'stap_5',
    ],
  ])('%s', (_titel, stappen, verwacht) => {
    expect(bereikteStap(stappen.map(([stap, status], i) => record(String(i), stap, status)))).toBe(verwacht);
  });

  test('een correctie vervangt het oude record, dat in de lijst blijft staan', () => {
    const stappen = [
      record('a', 'stap_4', 'uitgevoerd', { vastgesteldOp: op }),
      record('b', 'stap_4', 'overgeslagen', { vastgesteldOp: op, corrigeertId: 'a', correctieReden: 'Vergissing' }),
    ];
    expect(geldigeStappen(stappen).map((r) => r.id)).toEqual(['b']);
    expect(bereikteStap(stappen)).toBeNull();
    expect(stapoverzicht(stappen)[3]).toMatchObject({ stand: 'overgeslagen', aantal: 1 });
  });

  test('het overzicht noemt per stap de stand', () => {
    const stappen = [
      record('a', 'stap_1', 'uitgevoerd', { vastgesteldOp: op }),
      record('b', 'stap_2', 'uitgevoerd'),
      record('c', 'stap_3', 'overgeslagen'),
      record('d', 'stap_4', 'open'),
    ];
    expect(stapoverzicht(stappen).map((s) => s.stand)).toEqual([
      'vastgesteld',
      'klaar',
      'overgeslagen',
      'bezig',
      'niet_begonnen',
    ]);
  });
});

test('geen volgorde van stappen verliest een record of verandert hoe ver de doorloop is', () => {
  const stappen = fc.array(
    fc.tuple(fc.constantFrom(...meldcodeStapCodes), fc.constantFrom(...meldcodeStapStatusCodes)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(stappen, (lijst) => {
      const records = lijst.map(([stap, status], i) => record(String(i), stap, status));
      const overzicht = stapoverzicht(records);
      expect(overzicht.reduce((som, s) => som + s.aantal, 0)).toBe(records.length);
      expect(bereikteStap(records.toReversed())).toBe(bereikteStap(records));
      expect(overzicht.map((s) => s.stap)).toEqual(meldcodeStapCodes);
    }),
  );
});
