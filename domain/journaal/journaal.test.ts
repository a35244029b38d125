import { describe, expect, it } from 'vitest';
import { beoordeelJournaal, journaalInvoerSchema } from './journaal.ts';

const regel = {
  soort: 'notitie',
  gebeurdOp: '2026-11-20',
  tekst: 'Dossier gelezen.',
  persoonId: null,
  metWie: null,
  kanaal: '',
};

describe('JRN-01 een regel in het journaal', () => {
  it('een notitie heeft niemand nodig', () => {
    expect(journaalInvoerSchema.parse(regel)).toEqual({ ...regel, kanaal: null });
  });

  it.each([
    [{ soort: 'contact' }, 'metWie', /met wie het was/],
    [{ soort: 'overleg', metWie: ' ' }, 'metWie', /met wie het was/],
    [{ soort: 'bronregel' }, 'soort', /wat voor regel/],
    [{ tekst: '' }, 'tekst', /gebeurd of besproken/],
    [{ gebeurdOp: '' }, 'gebeurdOp', /wanneer het was/],
    [{ kanaal: 'duif' }, 'kanaal', /manier van contact/],
  ])('%o geeft een zin bij %s', (deel, pad, zin) => {
    const [fout] = journaalInvoerSchema.safeParse({ ...regel, ...deel }).error?.issues ?? [];
    expect(fout?.path.join('.')).toBe(pad);
    expect(fout?.message).toMatch(zin);
  });

  it('een contact mag met een persoon of met een naam', () => {
    expect(journaalInvoerSchema.safeParse({ ...regel, soort: 'contact', persoonId: 'p1' }).success).toBe(true);
    expect(journaalInvoerSchema.safeParse({ ...regel, soort: 'contact', metWie: 'huisarts' }).success).toBe(true);
  });
});

describe('JRN-02 het journaal gaat over wat geweest is', () => {
  it.each([
    ['2026-11-21', []],
    ['2026-11-21T10:01:00.000Z', ['GEBEURD_IN_TOEKOMST']],
    ['2026-12', ['GEBEURD_IN_TOEKOMST']],
  ])('%s: %o', (gebeurdOp, fouten) => {
    expect(beoordeelJournaal({ gebeurdOp }, '2026-11-21T10:00:00.000Z').map(({ code }) => code)).toEqual(fouten);
  });
});
