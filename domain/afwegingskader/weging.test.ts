import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Proefantwoorden, proefinvoer, proefmoment, proefweging } from '#tests/builders/weging.ts';
import { vraagnummers } from './kader.ts';
import { stelWegingVast, uitkomstVan } from './uitkomst.ts';
import {
  antwoordInvoerSchema,
  antwoordsoortCodes,
  beantwoord,
  corrigeerAntwoord,
  laatsteAntwoord,
  volgendeVraag,
  vragenOpHetPad,
  type Weging,
} from './weging.ts';

const leeg = proefweging({});
const eenVraag = fc.constantFrom(...vraagnummers);
const eenAntwoord = fc.constantFrom(...antwoordsoortCodes);
const antwoorden = fc.record(
  { 1: eenAntwoord, 2: eenAntwoord, 3: eenAntwoord, 4: eenAntwoord, 5: eenAntwoord },
  { requiredKeys: [] },
) as fc.Arbitrary<Proefantwoorden>; // fast-check maakt van ontbrekende sleutels `undefined`; de proef laat ze weg

function redenen(uitslag: ReturnType<typeof beantwoord>): readonly string[] {
  return uitslag.ok ? [] : uitslag.error.velden.map((reden) => reden.code);
}

function vastgesteld(weging: Weging): Weging {
  const uitslag = stelWegingVast(weging, proefmoment.op);
  expect(uitslag.ok).toBe(true);
  return uitslag.ok ? uitslag.value : weging;
}

describe('beantwoorden', () => {
  test('een vraag die nog niet op het pad ligt wordt geweigerd', () => {
    expect(redenen(beantwoord(leeg, proefinvoer(2, 'ja'), proefmoment))).toEqual(['VRAAG_NIET_AAN_DE_BEURT']);
  });

  test('AFW-02 na ja op vraag 2 zijn 3, 4 en 5 in elke volgorde te beantwoorden', () => {
    expect(vragenOpHetPad(proefweging({ 1: 'ja', 2: 'ja' }))).toEqual([1, 2, 3, 4, 5]);
    expect(beantwoord(proefweging({ 1: 'ja', 2: 'ja' }), proefinvoer(5, 'nee'), proefmoment).ok).toBe(true);
  });

  test('AFW-05 ja op vraag 4 vraagt een datum voor vraag 5, vandaag of later', () => {
    const weging = proefweging({ 1: 'ja', 2: 'nee', 3: 'ja' });
    const met = (termijn: string | null) =>
      redenen(beantwoord(weging, { ...proefinvoer(4, 'ja'), termijn }, proefmoment));
    expect(met(null)).toEqual(['TERMIJN_ONTBREEKT']);
    expect(met('2026-11-20')).toEqual(['TERMIJN_VERSTREKEN']);
    expect(met('2026-11-21')).toEqual([]);
  });

  test('alle redenen komen tegelijk terug', () => {
    const invoer = { ...proefinvoer(4, 'ja'), onderbouwing: '  ', termijn: null };
    expect(redenen(beantwoord(leeg, invoer, proefmoment))).toEqual([
      'VRAAG_NIET_AAN_DE_BEURT',
      'ONDERBOUWING_ONTBREEKT',
      'TERMIJN_ONTBREEKT',
    ]);
  });

  test('een termijn bij een ander antwoord dan ja op vraag 4 wordt niet bewaard', () => {
    const uitslag = beantwoord(leeg, { ...proefinvoer(1, 'ja'), termijn: '2027-01-01' }, proefmoment);
    expect(uitslag.ok && laatsteAntwoord(uitslag.value, 1)?.termijn).toBeNull();
  });

  test('de invoer weigert een zesde vraag en een verzonnen antwoord', () => {
    expect(antwoordInvoerSchema.safeParse({ ...proefinvoer(1, 'ja'), vraag: 6 }).success).toBe(false);
    expect(antwoordInvoerSchema.safeParse({ ...proefinvoer(1, 'ja'), antwoord: 'misschien' }).success).toBe(false);
  });
});

describe('na vaststellen (AFW-13)', () => {
  test('een gegeven antwoord staat vast, vraag 5 op termijn blijft te beantwoorden', () => {
    const weging = vastgesteld(proefweging({ 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja' }));
    expect(redenen(beantwoord(weging, proefinvoer(2, 'ja'), proefmoment))).toEqual(['ANTWOORD_VASTGESTELD']);
    const later = beantwoord(weging, proefinvoer(5, 'nee'), proefmoment);
    expect(later.ok && uitkomstVan(later.value)).toMatchObject({ soort: 'melden', modus: 'opnieuw' });
  });

  test('een correctie met reden komt erbij en het oude antwoord blijft staan', () => {
    const weging = vastgesteld(proefweging({ 1: 'nee' }));
    const uitslag = corrigeerAntwoord(weging, proefinvoer(1, 'ja'), 'Nieuw signaal van school', proefmoment);
    expect(uitslag.ok && uitslag.value.antwoorden.map((a) => [a.antwoord, a.correctieReden])).toEqual([
      ['nee', null],
      ['ja', 'Nieuw signaal van school'],
    ]);
  });

  test('een correctie zonder reden of zonder eerder antwoord wordt geweigerd', () => {
    expect(redenen(corrigeerAntwoord(leeg, proefinvoer(1, 'ja'), ' ', proefmoment))).toEqual([
      'CORRECTIE_ZONDER_REDEN',
      'NIETS_TE_CORRIGEREN',
    ]);
  });
});

describe('eigenschappen', () => {
  test('geen reeks antwoorden verliest een aangenomen antwoord', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(eenVraag, eenAntwoord), { maxLength: 25 }), (reeks) => {
        let weging = leeg;
        const aangenomen: string[] = [];
        for (const [vraag, antwoord] of reeks) {
          const uitslag = beantwoord(weging, proefinvoer(vraag, antwoord), proefmoment);
          if (!uitslag.ok) continue;
          weging = uitslag.value;
          aangenomen.push(`${vraag}${antwoord}`);
        }
        expect(weging.antwoorden.map((a) => `${a.vraag}${a.antwoord}`)).toEqual(aangenomen);
      }),
    );
  });

  test('de uitkomst hangt alleen af van het laatste antwoord per vraag, niet van volgorde, tekst of vinkjes', () => {
    fc.assert(
      fc.property(antwoorden, fc.string(), fc.array(fc.string()), (gegeven, tekst, vinkjes) => {
        const weging = proefweging(gegeven);
        const anders = weging.antwoorden.map((a) => ({
          ...a,
          onderbouwing: tekst,
          vinkjes,
          signaalIds: [],
        }));
        expect(uitkomstVan({ ...weging, antwoorden: anders.toReversed() })).toEqual(uitkomstVan(weging));
      }),
    );
  });

  test('wie steeds de volgende vraag beantwoordt met ja of nee komt altijd op een uitkomst uit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ja' as const, 'nee' as const), { minLength: 5, maxLength: 5 }),
        (keuzes) => {
          let weging = leeg;
          for (const keuze of keuzes) {
            const vraag = volgendeVraag(weging);
            if (vraag === null) break;
            const uitslag = beantwoord(weging, proefinvoer(vraag, keuze), proefmoment);
            expect(uitslag.ok).toBe(true);
            if (uitslag.ok) weging = uitslag.value;
          }
          expect(volgendeVraag(weging)).toBeNull();
          expect(uitkomstVan(weging).soort).not.toBe('open');
        },
      ),
    );
  });

  test('ja op vraag 2 blijft melden, wat er daarna ook wordt geantwoord', () => {
    fc.assert(
      fc.property(antwoorden, (gegeven) => {
        const uitkomst = uitkomstVan(proefweging({ ...gegeven, 1: 'ja', 2: 'ja' }));
        expect(uitkomst).toMatchObject({ soort: 'melden', modus: 'samen_met_vt' });
        expect(uitkomst.normen).toContain(1);
      }),
    );
  });
});
