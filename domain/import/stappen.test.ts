import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doeAlles, type Stappen } from '#domain/stappen.ts';
import type { Cel } from './blad.ts';
import { stelCasussenSamen } from './groepen.ts';
import { indelingInStappen, stelIndelingVoor } from './indeling.ts';
import { leesLijst, leesRij, maakContext, rondLijstAf } from './lijst.ts';

const OMGEVING = {
  vandaag: '2026-11-21',
  gemeenten: [{ code: 'GM1708', naam: 'Steenwijkerland', kernen: ['Steenwijk'] }],
};
const KOP = ['Casusnr', 'Voornaam', 'Achternaam', 'Geb.datum', 'Rol', 'Gemeente', 'Status'];
const rij = fc.tuple(
  fc.constantFrom('C1', 'C2', 'c 3', ''),
  fc.constantFrom('Petra', 'Zoë', ''),
  fc.constantFrom('Bakker', 'de Vries', ''),
  fc.constantFrom('1-2-1980', '13/2/1981', '2/13/1982', ''),
  fc.constantFrom('so', 'pl', 'kind'),
  fc.constantFrom('Steenwijk', '?'),
  fc.constantFrom('loopt', 'afgesloten'),
);
type Tabel = readonly (readonly string[])[];

function cellen(tabel: Tabel): readonly (readonly Cel[])[] {
  return [KOP, ...tabel].map((een) => een.map((tekst): Cel => ({ tekst, soort: 'tekst' })));
}

/** Het hele inlezen van een lijst als een reeks stappen. */
function* leesInStappen(tabel: Tabel): Stappen<unknown> {
  const rijen = cellen(tabel);
  const indeling = yield* indelingInStappen(rijen, OMGEVING);
  const context = yield* maakContext({ rijen }, indeling, OMGEVING);
  const rauw = [];
  for (const [plaats, een] of rijen.entries()) {
    yield;
    if (plaats > indeling.kopRij && een.some(({ tekst }) => tekst !== ''))
      rauw.push(leesRij({ rij: plaats + 1, cellen: een, correcties: {} }, context));
  }
  const lijst = yield* rondLijstAf(rauw, context);
  return { indeling, lijst, casussen: yield* stelCasussenSamen(lijst) };
}

function leesInEenKeer(tabel: Tabel): unknown {
  const rijen = cellen(tabel);
  const indeling = stelIndelingVoor(rijen, OMGEVING);
  const lijst = leesLijst({ rijen }, indeling, OMGEVING);
  return { indeling, lijst, casussen: doeAlles(stelCasussenSamen(lijst)) };
}

/** Doet de stappen van beide om en om. */
function omEnOm(een: Stappen<unknown>, ander: Stappen<unknown>): readonly [unknown, unknown] {
  for (;;) {
    const [links, rechts] = [een.next(), ander.next()];
    if (links.done) return [links.value, rechts.done ? rechts.value : doeAlles(ander)];
    if (rechts.done) return [doeAlles(een), rechts.value];
  }
}

describe('een lijst lezen in stappen', () => {
  it('geeft hetzelfde als in een keer, ook met een andere lijst ertussendoor', () => {
    const tabel = fc.array(rij, { maxLength: 130 });
    fc.assert(
      fc.property(tabel, tabel, (een, ander) => {
        expect(omEnOm(leesInStappen(een), leesInStappen(ander))).toEqual([leesInEenKeer(een), leesInEenKeer(ander)]);
      }),
      { numRuns: 40 },
    );
  });
});
