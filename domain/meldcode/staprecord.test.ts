import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeldcodeStap, meldcodeStapCodes, meldcodeStapStatusCodes, redenStap3NietCodes } from './lijsten.ts';
import {
  corrigeerStap,
  maakStap,
  ontbrekendeVelden,
  type StapInvoer,
  type StapRecord,
  stapInvoerSchema,
  stelStapVast,
  wijzigStap,
} from './staprecord.ts';

const moment = { id: 'a', op: '2026-11-21T10:00:00.000Z', door: 'u1', vandaag: '2026-11-21' };

function invoer(stap: MeldcodeStap, anders: Partial<Omit<StapInvoer, 'inhoud'>> = {}, velden: object = {}): StapInvoer {
  return stapInvoerSchema.parse({ inhoud: { stap, velden }, status: 'uitgevoerd', datum: '2026-11-20', ...anders });
}

function gemaakt(stapInvoer: StapInvoer): StapRecord {
  const uitslag = maakStap(stapInvoer, moment);
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value;
}

function redenen(uitslag: ReturnType<typeof maakStap>): readonly string[] {
  return uitslag.ok ? [] : uitslag.error.velden.map((reden) => reden.code);
}

describe('een stap vastleggen', () => {
  test.each<[string, StapInvoer, string[]]>([
    ['MC-01 een gezette stap heeft een datum', invoer('stap_1', { datum: null }), ['DATUM_ONTBREEKT']],
    ['MC-01 de datum ligt niet in de toekomst', invoer('stap_1', { datum: '2026-11-22' }), ['DATUM_IN_TOEKOMST']],
    ['MC-01 een open stap mag zonder datum', invoer('stap_1', { status: 'open', datum: null }), []],
    ['MC-02 overslaan vraagt een reden', invoer('stap_2', { status: 'overgeslagen' }), ['REDEN_ONTBREEKT']],
    ['MC-02 versnellen vraagt een reden', invoer('stap_4', { status: 'versneld' }), ['REDEN_ONTBREEKT']],
    ['MC-02 herhalen vraagt een reden', invoer('stap_4', { status: 'herhaald', reden: ' ' }), ['REDEN_ONTBREEKT']],
    ['MC-02 met reden mag het', invoer('stap_4', { status: 'herhaald', reden: 'Nieuw signaal' }), []],
    [
      'MC-03 stap 3 overslaan vraagt een vaste grond',
      invoer('stap_3', { status: 'overgeslagen', reden: 'x' }),
      ['GESPREK_REDEN_ONTBREEKT'],
    ],
    [
      'MC-03 met een vaste grond mag het',
      invoer('stap_3', { status: 'overgeslagen', datum: null }, { redenNietGevoerd: 'veiligheid_client' }),
      [],
    ],
    [
      'alle redenen tegelijk',
      invoer('stap_5', { status: 'versneld', datum: null }),
      ['DATUM_ONTBREEKT', 'REDEN_ONTBREEKT'],
    ],
  ])('%s', (_titel, stapInvoer, verwacht) => {
    expect(redenen(maakStap(stapInvoer, moment))).toEqual(verwacht);
  });

  test('elke stap kan als eerste en zonder een enkel veld', () => {
    for (const stap of meldcodeStapCodes) expect(redenen(maakStap(invoer(stap), moment))).toEqual([]);
  });

  test('velden van een andere stap worden niet bewaard', () => {
    const record = gemaakt(invoer('stap_2', {}, { vraag: 'Wat nu?', stemVanHetKind: 'hoort hier niet' }));
    expect(record.inhoud.velden).toMatchObject({ vraag: 'Wat nu?' });
    expect(Object.keys(record.inhoud.velden)).not.toContain('stemVanHetKind');
  });
});

describe('wijzigen, vaststellen en corrigeren (MC-04)', () => {
  const record = gemaakt(invoer('stap_2', {}, { vraag: 'Wat nu?' }));
  const vast = stelStapVast(record, moment.op, 'u1');

  test('voor het vaststellen is wijzigen vrij, maar niet naar een andere stap', () => {
    const uitslag = wijzigStap(record, invoer('stap_2', {}, { advies: 'Bel Veilig Thuis' }), moment.vandaag);
    expect(uitslag.ok && uitslag.value.id).toBe(record.id);
    expect(redenen(wijzigStap(record, invoer('stap_1'), moment.vandaag))).toEqual(['ANDERE_STAP']);
  });

  test('na het vaststellen is wijzigen en nog eens vaststellen geweigerd', () => {
    if (!vast.ok) throw new Error('niet vastgesteld');
    expect(redenen(wijzigStap(vast.value, invoer('stap_2'), moment.vandaag))).toEqual(['STAP_VASTGESTELD']);
    expect(redenen(stelStapVast(vast.value, moment.op, 'u1'))).toEqual(['STAP_VASTGESTELD']);
  });

  test('een open stap kan niet vast', () => {
    const open = gemaakt(invoer('stap_2', { status: 'open', datum: null }));
    expect(redenen(stelStapVast(open, moment.op, 'u1'))).toEqual(['STAP_NOG_OPEN']);
  });

  test('een correctie is een nieuw, vastgesteld record dat naar het oude wijst', () => {
    if (!vast.ok) throw new Error('niet vastgesteld');
    const met = (reden: string, alGecorrigeerd: boolean) =>
      corrigeerStap(
        vast.value,
        invoer('stap_2', {}, { vraag: 'Anders' }),
        { reden, alGecorrigeerd },
        { ...moment, id: 'b' },
      );
    const goed = met('Datum verkeerd gelezen', false);
    expect(goed.ok && [goed.value.id, goed.value.corrigeertId, goed.value.vastgesteldOp]).toEqual([
      'b',
      record.id,
      moment.op,
    ]);
    expect(redenen(met(' ', true))).toEqual(['STAP_AL_GECORRIGEERD', 'CORRECTIE_ZONDER_REDEN']);
    expect(redenen(corrigeerStap(record, invoer('stap_2'), { reden: 'x', alGecorrigeerd: false }, moment))).toEqual([
      'STAP_NIET_VASTGESTELD',
    ]);
  });
});

describe('wat ontbreekt is advies', () => {
  test.each<[MeldcodeStap, object, string[]]>([
    ['stap_1', {}, ['signalen', 'waargenomenDoor', 'kindcheck']],
    ['stap_2', { geraadpleegd: 'veilig_thuis', vraag: 'Wat nu?', advies: 'Meld' }, []],
    ['stap_3', { stemVanHetKind: '"Ik ben bang"' }, ['gesprekken']],
    ['stap_4', { risico: 'hoog', vtGeraadpleegd: 'ja' }, ['aard', 'ernst']],
    ['stap_5', {}, ['afsprakenMetGezin']],
  ])('%s', (stap, velden, verwacht) => {
    expect(ontbrekendeVelden(gemaakt(invoer(stap, {}, velden)))).toEqual(verwacht);
  });

  test('van een open of overgeslagen stap wordt niets gevraagd', () => {
    expect(ontbrekendeVelden(gemaakt(invoer('stap_1', { status: 'open' })))).toEqual([]);
    expect(ontbrekendeVelden(gemaakt(invoer('stap_1', { status: 'overgeslagen', reden: 'x' })))).toEqual([]);
  });
});

test('de kindcheck vraagt alleen een uitkomst; wat niet is gevraagd staat op "weet ik nog niet"', () => {
  const record = gemaakt(invoer('stap_1', {}, { kindcheck: { uitkomst: 'positief' } }));
  expect(record.inhoud.velden).toMatchObject({ kindcheck: { zwanger: 'onbekend', kinderenInHuis: 'onbekend' } });
});

test('een aangenomen stap heeft altijd een datum als hij is gezet, en een reden als hij afwijkt', () => {
  const eenInvoer = fc.record({
    stap: fc.constantFrom(...meldcodeStapCodes),
    status: fc.constantFrom(...meldcodeStapStatusCodes),
    datum: fc.constantFrom(null, '2026-11-21', '2027-01-01'),
    reden: fc.constantFrom('', ' ', 'omdat'),
    grond: fc.constantFrom(null, ...redenStap3NietCodes),
  });
  fc.assert(
    fc.property(eenInvoer, ({ stap, status, datum, reden, grond }) => {
      const uitslag = maakStap(
        invoer(stap, { status, datum, reden }, stap === 'stap_3' ? { redenNietGevoerd: grond } : {}),
        moment,
      );
      if (!uitslag.ok) return;
      const isGezet = status !== 'open' && status !== 'overgeslagen';
      if (isGezet) expect(datum).toBe('2026-11-21');
      if (status === 'overgeslagen') expect(stap === 'stap_3' ? grond !== null : reden === 'omdat').toBe(true);
    }),
  );
});
