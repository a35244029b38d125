import { describe, expect, it } from 'vitest';
import { beoordeelRelatie, persoonInvoerSchema, relatieInvoerSchema } from './schema.ts';

const leeg = {
  roepnaam: '',
  voornamen: '',
  tussenvoegsel: '',
  achternaam: '',
  geboortedatum: null,
  leeftijd: null,
  leeftijdOp: null,
  geslacht: 'onbekend',
  bsn: null,
  overledenOp: null,
  telefoon: null,
  email: null,
  taal: null,
  heeftTolkNodig: false,
  contactKanaal: null,
  contactAfspraak: null,
  magNietGebeld: false,
  isGeheimAdres: false,
};

function meldingen(uitkomst: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined }) {
  return uitkomst.error?.issues.map((fout) => [fout.path.join('.'), fout.message]) ?? [];
}

describe('een persoon invullen', () => {
  it('met één naamdeel is genoeg; lege velden worden null', () => {
    const uitkomst = persoonInvoerSchema.parse({ ...leeg, roepnaam: '  Sem ', bsn: '', email: ' ', geboortedatum: '' });
    expect(uitkomst).toEqual({ ...leeg, roepnaam: 'Sem' });
  });

  it('kan nog een keer door hetzelfde schema', () => {
    const eens = persoonInvoerSchema.parse({ ...leeg, achternaam: 'Bos', bsn: '12345672', geboortedatum: '1980' });
    expect(eens.bsn).toBe('012345672');
    expect(persoonInvoerSchema.parse(eens)).toEqual(eens);
  });

  it.each([
    [{}, 'roepnaam', /Vul een roepnaam of een achternaam in/],
    [{ roepnaam: 'Sem', bsn: '123456789' }, 'bsn', /11-proef/],
    [{ roepnaam: 'Sem', geboortedatum: '2026-02-30' }, 'geboortedatum', /Vul een datum/],
    [{ roepnaam: 'Sem', email: 'sem' }, 'email', /e-mailadres klopt niet/],
    [{ roepnaam: 'Sem', leeftijd: 7 }, 'leeftijdOp', /ook de dag nodig/],
    [{ roepnaam: 'Sem', leeftijd: 131, leeftijdOp: '2026-11-21' }, 'leeftijd', /hoogstens 130/],
    [{ roepnaam: 'Sem', contactKanaal: 'duif' }, 'contactKanaal', /Kies een manier van contact/],
    [{ roepnaam: 'x'.repeat(81) }, 'roepnaam', /hoogstens 80 tekens/],
  ])('%o geeft een zin bij %s', (velden, pad, zin) => {
    const fouten = meldingen(persoonInvoerSchema.safeParse({ ...leeg, ...velden }));
    expect(fouten.map(([waar]) => waar)).toEqual([pad]);
    expect(fouten[0]?.[1]).toMatch(zin);
  });
});

describe('een relatie invullen', () => {
  const relatie = {
    vanPersoonId: 'a',
    naarPersoonId: 'b',
    soort: 'ouder',
    heeftGezag: true,
    vanOp: '2019',
    totOp: null,
  };

  it('mag met een jaar alleen', () => {
    expect(relatieInvoerSchema.parse({ ...relatie, totOp: '2019-03' }).totOp).toBe('2019-03');
  });

  it.each([
    [{ vanOp: '2019-05-01', totOp: '2019-04' }, 'totOp', /einddatum ligt voor/],
    [{ soort: 'vriend' }, 'soort', /Kies een soort relatie/],
    [{ vanPersoonId: '' }, 'vanPersoonId', /Kies de eerste persoon/],
  ])('%o geeft een zin bij %s', (velden, pad, zin) => {
    const fouten = meldingen(relatieInvoerSchema.safeParse({ ...relatie, ...velden }));
    expect(fouten[0]?.[0]).toBe(pad);
    expect(fouten[0]?.[1]).toMatch(zin);
  });
});

describe('REL-01 een relatie klopt', () => {
  const ouder = { vanPersoonId: 'a', naarPersoonId: 'b', soort: 'ouder' } as const;
  const partner = { ...ouder, soort: 'partner' } as const;
  const om = { vanPersoonId: 'b', naarPersoonId: 'a' } as const;

  it.each([
    ['twee mensen van de casus', ouder, [], []],
    ['iemand met zichzelf', { ...ouder, naarPersoonId: 'a' }, [], ['RELATIE_MET_ZICHZELF']],
    ['iemand van buiten de casus', { ...ouder, naarPersoonId: 'x' }, [], ['RELATIE_PERSOON_NIET_IN_CASUS']],
    ['dezelfde nog een keer', ouder, [ouder], ['RELATIE_STAAT_ER_AL']],
    ['partners andersom', { ...partner, ...om }, [partner], ['RELATIE_STAAT_ER_AL']],
    ['ouder andersom is iets anders', { ...ouder, ...om }, [ouder], []],
    ['partner naast ouder', partner, [ouder], []],
  ] as const)('%s', (_titel, relatie, bestaand, fouten) => {
    expect(beoordeelRelatie(relatie, ['a', 'b'], bestaand).map(({ code }) => code)).toEqual(fouten);
  });
});
