import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen, weekdag } from './datum.ts';
import {
  datumVanTijdstip,
  duidKloktijd,
  isKloktijd,
  isTijdstip,
  naarLokaal,
  naarTijdstip,
  zelfdeKloktijdNa,
} from './tijdstip.ts';

/** Laatste zondag van een maand met 31 dagen: de Europese regel voor de klokwissel, los van de code onder test. */
function laatsteZondag(jaar: number, maand: '03' | '10'): string {
  const laatste = `${jaar}-${maand}-31`;
  return plusDagen(laatste, -(weekdag(laatste) % 7));
}

const moment = fc
  .integer({ min: Date.parse('1996-01-01T00:00:00Z'), max: Date.parse('2040-01-01T00:00:00Z') })
  .map((ms) => new Date(Math.floor(ms / 60_000) * 60_000).toISOString());

describe('van moment naar Nederlandse klok', () => {
  it.each([
    ['2026-11-20T15:30:00.000Z', '2026-11-20', '16:30', 'wintertijd'],
    ['2026-07-20T14:30:00.000Z', '2026-07-20', '16:30', 'zomertijd'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01', '00:30', 'hier is het al nieuwjaar'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29', '01:59', 'de minuut voor de zomertijd'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00', 'de klok sprong van 02.00 naar 03.00'],
    ['2026-10-25T00:59:00.000Z', '2026-10-25', '02:59', 'de laatste minuut zomertijd'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25', '02:00', 'hetzelfde uur voor de tweede keer'],
  ])('%s is %s %s: %s', (tijdstip, datum, tijd) => {
    expect(naarLokaal(tijdstip)).toEqual({ datum, tijd });
    expect(datumVanTijdstip(tijdstip)).toBe(datum);
  });

  it('geeft voor elk moment van elke eeuw dezelfde dag als de klok', () => {
    const ooit = fc.date({ min: new Date('1850-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(ooit, (dag) => {
        expect(datumVanTijdstip(dag.toISOString())).toBe(naarLokaal(dag.toISOString()).datum);
      }),
      { numRuns: 2000 },
    );
  });

  it('volgt van 1996 tot 2040 de Europese regel: laatste zondag van maart en oktober, 01.00 uur UTC', () => {
    fc.assert(
      fc.property(moment, (tijdstip) => {
        const jaar = Number(tijdstip.slice(0, 4));
        const isZomer =
          tijdstip >= `${laatsteZondag(jaar, '03')}T01:00` && tijdstip < `${laatsteZondag(jaar, '10')}T01:00`;
        const verwacht = new Date(Date.parse(tijdstip) + (isZomer ? 2 : 1) * 3_600_000).toISOString();
        expect(naarLokaal(tijdstip)).toEqual({ datum: verwacht.slice(0, 10), tijd: verwacht.slice(11, 16) });
      }),
    );
  });
});

describe('van Nederlandse klok naar moment', () => {
  it('het uur dat bij het begin van de zomertijd wegvalt, bestaat niet', () => {
    expect(duidKloktijd({ datum: '2026-03-29', tijd: '02:30' })).toEqual({
      soort: 'bestaatNiet',
      daarna: '2026-03-29T01:30:00.000Z',
    });
    expect(naarLokaal(naarTijdstip({ datum: '2026-03-29', tijd: '02:30' })).tijd).toBe('03:30');
  });

  it('het uur dat bij het einde van de zomertijd terugkomt, bestaat twee keer', () => {
    expect(duidKloktijd({ datum: '2026-10-25', tijd: '02:30' })).toEqual({
      soort: 'dubbel',
      eerste: '2026-10-25T00:30:00.000Z',
      tweede: '2026-10-25T01:30:00.000Z',
    });
    expect(naarTijdstip({ datum: '2026-10-25', tijd: '02:30' })).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('rond de klokwissel is %s %s eenduidig', (datum, tijd, tijdstip) => {
    expect(duidKloktijd({ datum, tijd })).toEqual({ soort: 'eenduidig', tijdstip });
  });

  it('elk moment is terug te vinden uit zijn kloktijd', () => {
    fc.assert(
      fc.property(moment, (tijdstip) => {
        const duiding = duidKloktijd(naarLokaal(tijdstip));
        const momenten =
          duiding.soort === 'eenduidig'
            ? [duiding.tijdstip]
            : duiding.soort === 'dubbel'
              ? [duiding.eerste, duiding.tweede]
              : [];
        expect(momenten).toContain(tijdstip);
      }),
    );
  });

  it.each([
    ['2010-03-27T19:00:00.000Z', 10, '2010-04-06T18:00:00.000Z', 'over het begin van de zomertijd: 239 uur'],
    ['2026-10-20T18:00:00.000Z', 10, '2026-10-30T19:00:00.000Z', 'over het einde van de zomertijd: 241 uur'],
    ['2010-03-27T19:00:00.000Z', 28, '2010-04-24T18:00:00.000Z', 'de uiterste 28 dagen'],
    ['2024-02-19T12:00:00.000Z', 10, '2024-02-29T12:00:00.000Z', 'tot 29 februari'],
  ])('%s plus %i dagen op dezelfde kloktijd is %s: %s', (van, dagen, tot) => {
    expect(zelfdeKloktijdNa(van, dagen)).toBe(tot);
  });
});

describe('herkennen', () => {
  it.each(['2026-11-20T15:30:00.000Z', '2026-11-20T15:30:00Z'])('%s is een moment', (tekst) => {
    expect(isTijdstip(tekst)).toBe(true);
  });

  it.each(['2026-11-20', '2026-11-20T15:30:00', '2026-02-30T15:30:00.000Z', '2026-11-20T25:00:00Z', 'nu', ''])(
    '%s is geen moment',
    (tekst) => {
      expect(isTijdstip(tekst)).toBe(false);
    },
  );

  it.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:30', false],
    ['16.30', false],
  ])('kloktijd %s: %s', (tekst, uitkomst) => {
    expect(isKloktijd(tekst)).toBe(uitkomst);
  });
});
