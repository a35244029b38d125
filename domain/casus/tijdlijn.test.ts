import { expect, test } from 'vitest';
import { sorteerTijdlijn, type Tijdlijnpunt } from './tijdlijn.ts';

function punt(id: string, op: string | null): Tijdlijnpunt {
  return { soort: 'signaal', id, op, code: null, tekst: null, wie: null, rodeVlag: null };
}

test('de tijdlijn zet het nieuwste bovenaan, op de Nederlandse klok, en wat geen dag heeft onderaan', () => {
  const punten = [
    punt('onbekend', null),
    punt('vorig jaar', '2025'),
    punt('na middernacht', '2026-11-20T23:30:00.000Z'),
    punt('dag ervoor', '2026-11-20'),
    punt('dag erna', '2026-11-22'),
    punt('ook onbekend', null),
  ];
  expect(sorteerTijdlijn(punten).map(({ id }) => id)).toEqual([
    'dag erna',
    'na middernacht',
    'dag ervoor',
    'vorig jaar',
    'onbekend',
    'ook onbekend',
  ]);
});
