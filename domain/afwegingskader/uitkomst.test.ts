import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Proefantwoorden, proefinvoer, proefmoment, proefweging } from '#tests/builders/weging.ts';
import type { Vraagnummer } from './kader.ts';
import { afwegingsregels } from './regels.ts';
import { aandachtspunten, overgangen, passendeBesluiten, stelWegingVast, uitkomstVan } from './uitkomst.ts';
import type { Antwoord } from './weging.ts';

const keuzes = ['ja', 'nee', 'twijfel', undefined] as const;

type Verwacht = { readonly soort: string; readonly modus: string | null; readonly normen: readonly number[] };
const zonder = { modus: null, normen: [] };

function verwachtVanafVraag3([, , a3, a4, a5]: readonly (Antwoord | undefined)[]): Verwacht {
  if (a3 === 'nee') return { soort: 'melden', modus: 'zelf', normen: [2] };
  if (a3 !== 'ja') return { soort: 'open', ...zonder };
  if (a4 === 'nee') return { soort: 'melden', modus: 'zelf', normen: [2] };
  if (a4 !== 'ja') return { soort: 'open', ...zonder };
  if (a5 === 'nee') return { soort: 'melden', modus: 'opnieuw', normen: [3] };
  return { soort: a5 === 'ja' ? 'afsluiten_met_volgafspraken' : 'hulp', ...zonder };
}

/** De tabel van feiten §2.1, met opzet anders opgeschreven dan de code: als vraag en antwoord achter elkaar. */
function verwacht(a: readonly (Antwoord | undefined)[]): Verwacht {
  const [a1, a2, a3, a4, a5] = a;
  if (a1 === 'nee') return { soort: 'afsluiten', ...zonder };
  if (a1 !== 'ja') return { soort: 'open', ...zonder };
  if (a2 === 'nee') return verwachtVanafVraag3(a);
  if (a2 !== 'ja') return { soort: 'open', ...zonder };
  const normen = [1, ...(a3 === 'nee' || a4 === 'nee' ? [2] : []), ...(a5 === 'nee' ? [3] : [])];
  return { soort: 'melden', modus: 'samen_met_vt', normen };
}

function allePaden(): (Antwoord | undefined)[][] {
  let paden: (Antwoord | undefined)[][] = [[]];
  for (let i = 0; i < 5; i += 1) paden = paden.flatMap((pad) => keuzes.map((keuze) => [...pad, keuze]));
  return paden;
}

function alsAntwoorden(pad: readonly (Antwoord | undefined)[]): Proefantwoorden {
  // Object.fromEntries kent de sleutels niet; de proef vult precies 1 tot en met 5.
  return Object.fromEntries(pad.map((antwoord, i) => [i + 1, antwoord])) as Proefantwoorden;
}

describe('uitkomst', () => {
  test('alle 1024 combinaties van ja, nee, twijfel en leeg geven de uitkomst van feiten §2.1', () => {
    const paden = allePaden();
    expect(paden).toHaveLength(1024);
    for (const pad of paden) {
      const { soort, modus, normen } = uitkomstVan(proefweging(alsAntwoorden(pad)));
      expect({ soort, modus, normen }, pad.join(',')).toEqual(verwacht(pad));
    }
  });

  test.each<[string, Proefantwoorden, string[], Vraagnummer[]]>([
    ['AFW-01 nee op vraag 1 sluit af', { 1: 'nee' }, ['AFW-01'], []],
    ['AFW-02 ja op vraag 2 meldt en houdt 3 tot en met 5 open', { 1: 'ja', 2: 'ja' }, ['AFW-02'], [3, 4, 5]],
    ['AFW-02 nee op vraag 3 na melden houdt 4 en 5 open', { 1: 'ja', 2: 'ja', 3: 'nee' }, ['AFW-02', 'AFW-03'], [4, 5]],
    ['AFW-03 nee op vraag 3 meldt', { 1: 'ja', 2: 'nee', 3: 'nee' }, ['AFW-03'], []],
    ['AFW-04 nee op vraag 4 meldt', { 1: 'ja', 2: 'nee', 3: 'ja', 4: 'nee' }, ['AFW-04'], []],
    ['AFW-05 ja op vraag 4 geeft hulp met vraag 5 open', { 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja' }, ['AFW-05'], [5]],
    ['AFW-06 nee op vraag 5 meldt', { 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja', 5: 'nee' }, ['AFW-05', 'AFW-06'], []],
    ['AFW-07 ja op vraag 5 sluit af', { 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja', 5: 'ja' }, ['AFW-05', 'AFW-07'], []],
    ['zonder antwoord is vraag 1 open', {}, [], [1]],
    ['AFW-08 twijfel houdt de vraag open', { 1: 'twijfel' }, [], [1]],
    ['een later antwoord buiten het pad telt niet', { 1: 'nee', 2: 'ja', 5: 'nee' }, ['AFW-01'], []],
  ])('%s', (_titel, antwoorden, regels, open) => {
    const uitkomst = uitkomstVan(proefweging(antwoorden));
    expect(uitkomst.regels).toEqual(regels);
    expect(uitkomst.openVragen).toEqual(open);
  });

  test('AFW-05 ja op vraag 4 geeft de datum voor vraag 5 door', () => {
    expect(uitkomstVan(proefweging({ 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja' })).termijn).toBe('2027-03-01');
    expect(uitkomstVan(proefweging({ 1: 'ja', 2: 'nee', 3: 'ja', 4: 'nee' })).termijn).toBeNull();
  });
});

describe('passende besluiten', () => {
  test.each<[Proefantwoorden, string[]]>([
    [{ 1: 'ja', 2: 'ja', 5: 'nee' }, ['ja_norm_1', 'ja_norm_3']],
    [{ 1: 'ja', 2: 'nee', 3: 'nee' }, ['ja_norm_2']],
    [{ 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja' }, ['nee_hulp_volstaat']],
    [{ 1: 'ja', 2: 'nee', 3: 'ja', 4: 'ja', 5: 'ja' }, ['nee_hulp_volstaat']],
    [{ 1: 'nee' }, ['nee_geen_vermoeden']],
    [{}, []],
  ])('bij %j', (antwoorden, besluiten) => {
    expect(passendeBesluiten(uitkomstVan(proefweging(antwoorden)))).toEqual(besluiten);
  });
});

describe('aandachtspunten en vaststellen', () => {
  test('AFW-08 twijfel vraagt om Veilig Thuis te raadplegen', () => {
    expect(aandachtspunten(proefweging({ 1: 'ja', 2: 'twijfel' }))).toEqual(['AFW-08']);
  });

  test('AFW-14 aangevinkt bij vraag 2 en toch nee vraagt om uitleg, maar verandert de uitkomst niet', () => {
    const weging = proefweging({ 1: 'ja', 2: 'nee' });
    const vinkjes = { ...proefinvoer(2, 'nee'), vinkjes: ['disclosure'] };
    const { id, op, door } = proefmoment;
    const met = { ...weging, antwoorden: [...weging.antwoorden, { ...vinkjes, id, op, door, correctieReden: null }] };
    expect(aandachtspunten(met)).toEqual(['AFW-14']);
    expect(uitkomstVan(met)).toEqual(uitkomstVan(weging));
  });

  test('vaststellen kan een keer, en alleen met een uitkomst', () => {
    expect(stelWegingVast(proefweging({ 1: 'ja' }), proefmoment.op)).toEqual({
      ok: false,
      error: { code: 'GEEN_UITKOMST' },
    });
    const vast = stelWegingVast(proefweging({ 1: 'nee' }), proefmoment.op);
    expect(vast.ok && vast.value.vastgesteldOp).toBe(proefmoment.op);
    expect(vast.ok && stelWegingVast(vast.value, proefmoment.op)).toEqual({
      ok: false,
      error: { code: 'WEGING_AL_VASTGESTELD' },
    });
  });
});

test('het plaatje in README.md toont precies de overgangen van de code', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const getekend = [...readme.matchAll(/^ {2}A(\d) --> (UIT_\w+): (\w+) \((AFW-\d\d)\)$/gm)].map((m) => m.slice(1));
  expect(getekend).toEqual(overgangen.map((o) => [String(o.vraag), o.uit, o.antwoord, o.regel]));
});

test('elke regelcode heeft norm, bron en datum', () => {
  for (const [code, regel] of Object.entries(afwegingsregels)) {
    expect(code).toMatch(/^AFW-\d\d$/);
    expect(regel.norm.endsWith('.') || regel.norm.endsWith('?') || regel.norm.endsWith('".')).toBe(true);
    expect(regel.datum).toMatch(/^2026-/);
  }
});
