import { describe, expect, it } from 'vitest';
import { beoordeelSignaal, signaalInvoerSchema } from './signaal.ts';

const signaal = {
  persoonId: null,
  soort: null,
  feit: 'Blauwe plek op de linker bovenarm.',
  bron: 'Eigen waarneming bij het huisbezoek',
  bronsoort: 'eigen_waarneming',
  duiding: null,
  duidingDoor: null,
  gebeurdOp: '2026-11-20T15:30:00.000Z',
  plaats: 'thuis',
  rodeVlag: null,
};

describe('SIG-01 feit, bron en duiding apart', () => {
  it('een feit met bron is genoeg', () => {
    expect(signaalInvoerSchema.parse(signaal)).toEqual(signaal);
  });

  it('wanneer het gebeurde mag ruw of onbekend zijn', () => {
    expect(signaalInvoerSchema.parse({ ...signaal, gebeurdOp: '2026-10' }).gebeurdOp).toBe('2026-10');
    expect(signaalInvoerSchema.parse({ ...signaal, gebeurdOp: '' }).gebeurdOp).toBeNull();
  });

  it.each([
    [{ feit: '  ' }, 'feit', /Alleen het feit/],
    [{ bron: '' }, 'bron', /van wie u dit weet/],
    [{ bronsoort: 'gerucht' }, 'bronsoort', /Kies van wat voor bron/],
    [{ duiding: 'Lijkt op een greep' }, 'duidingDoor', /wie deze duiding geeft/],
    [{ duidingDoor: 'Ada Bos' }, 'duiding', /haal de naam weg/],
    [{ gebeurdOp: 'gisteren' }, 'gebeurdOp', /wanneer het was/],
  ])('%o geeft een zin bij %s', (deel, pad, zin) => {
    const [fout] = signaalInvoerSchema.safeParse({ ...signaal, ...deel }).error?.issues ?? [];
    expect(fout?.path.join('.')).toBe(pad);
    expect(fout?.message).toMatch(zin);
  });
});

describe('SIG-02 een signaal gaat over iets wat gebeurd is, met woorden uit de catalogus', () => {
  const codes = { signalen: ['lichamelijk_01'], rodeVlaggen: ['stalking'] };
  const nu = '2026-11-21T10:00:00.000Z';

  it.each([
    [{ gebeurdOp: '2026-11-20', rodeVlag: 'stalking', soort: 'lichamelijk_01' }, []],
    [{ gebeurdOp: null, rodeVlag: null, soort: null }, []],
    [
      { gebeurdOp: '2026-11-22', rodeVlag: 'score_9', soort: 'x' },
      ['GEBEURD_IN_TOEKOMST', 'ONBEKENDE_RODE_VLAG', 'ONBEKEND_SIGNAAL'],
    ],
  ])('%o: %o', (deel, fouten) => {
    expect(beoordeelSignaal(deel, codes, nu).map(({ code }) => code)).toEqual(fouten);
  });
});
