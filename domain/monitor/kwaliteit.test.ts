import { describe, expect, it } from 'vitest';
import { eenCasusfeit, eenPersoonfeit } from '#tests/builders/casusfeit.ts';
import type { Casusfeit } from './feiten.ts';
import { KWALITEITSCODES, maakKwaliteitsrapport } from './kwaliteit.ts';

const besluit = { op: '2026-03-10', melden: 'nee_hulp_volstaat', hulp: 'zelf', isHulpZonderToets: false } as const;
const actie = { heeftEigenaar: true, datum: '2026-09-01', gemaaktOp: '2026-03-01', afgerondOp: null };
const huisverbod = {
  opgelegdOp: null,
  gemaaktOp: '2026-03-01',
  isVerlengd: false,
  isIngetrokken: false,
  isOvertreden: false,
  hulpAanvaard: 'ja',
} as const;

const gevallen: readonly [string, Partial<Casusfeit>, { aantal?: number; datum?: string }][] = [
  ['KWA-01', { binnengekomenOp: null }, {}],
  ['KWA-02', { instroombron: null }, {}],
  ['KWA-03', { vormen: ['onbekend'] }, {}],
  ['KWA-04', { heeftRegisseurNu: false }, {}],
  ['KWA-05', { kindcheck: null }, {}],
  ['KWA-06', { status: 'afgesloten', afgeslotenOp: '2026-04-01', resultaat: null }, {}],
  ['KWA-07', { signalenOp: ['2026-03-11'] }, { datum: '2026-03-10' }],
  ['KWA-08', { status: 'afgesloten', afgeslotenOp: '2026-02-01', resultaat: 'gestopt' }, { datum: '2026-02-01' }],
  ['KWA-09', { personen: [eenPersoonfeit({ geboortedatum: null })] }, { aantal: 1 }],
  ['KWA-10', { personen: [eenPersoonfeit({ geslacht: 'onbekend' })] }, { aantal: 1 }],
  ['KWA-11', { personen: [] }, {}],
  ['KWA-12', { personen: [eenPersoonfeit({ rol: 'onbekend' }), eenPersoonfeit({ rol: 'onbekend' })] }, { aantal: 2 }],
  ['KWA-13', { besluiten: [{ ...besluit, isHulpZonderToets: true }] }, {}],
  ['KWA-14', { plan: { evaluatieOp: '2026-05-01', veiligheidsafsprakenVanaf: [] } }, { datum: '2026-05-01' }],
  ['KWA-15', { acties: [actie, { ...actie, datum: null }] }, { aantal: 1 }],
  ['KWA-16', { personen: [eenPersoonfeit({ gesprokenOp: null })] }, { aantal: 1 }],
  ['KWA-17', { fase: null }, {}],
  ['KWA-18', { meldingen: [{ soort: 'melding', isAnoniem: false, op: null, gemaaktOp: '2026-03-01' }] }, { aantal: 1 }],
  ['KWA-19', { huisverboden: [huisverbod] }, { aantal: 1 }],
  ['KWA-20', { besluiten: [{ ...besluit, op: '2027-01-01' }] }, { datum: '2027-01-01' }],
];

describe('Kwaliteitsrapport', () => {
  it('heeft over een volledige casus niets op te merken', () => {
    expect(maakKwaliteitsrapport([eenCasusfeit()], '2026-H1', '2026-08-01')).toEqual([]);
  });

  it.each(gevallen)('%s wordt gezien, met wat de zin nodig heeft', (code, anders, gegevens) => {
    const regels = maakKwaliteitsrapport([eenCasusfeit(anders)], '2026-H1', '2026-08-01');
    expect(regels.filter((regel) => regel.code === code)).toEqual([
      expect.objectContaining({ nummer: '2026-001', aantal: gegevens.aantal ?? null, datum: gegevens.datum ?? null }),
    ]);
  });

  it('elke code heeft een geval', () => {
    expect(gevallen.map(([code]) => code)).toEqual([...KWALITEITSCODES]);
  });

  it('noemt alle opmerkingen over een casus, fouten eerst', () => {
    const regels = maakKwaliteitsrapport(
      [
        eenCasusfeit({ nummer: '2026-002', instroombron: null, heeftRegisseurNu: false }),
        eenCasusfeit({ kindcheck: null }),
      ],
      '2026-H1',
      '2026-08-01',
    );
    expect(regels.map(({ code, nummer }) => `${code} ${nummer}`)).toEqual([
      'KWA-04 2026-002',
      'KWA-02 2026-002',
      'KWA-05 2026-001',
    ]);
  });

  it('gaat alleen over casussen die in de periode meetellen', () => {
    const later = eenCasusfeit({ binnengekomenOp: '2026-07-01', instroombron: null });
    const eerder = eenCasusfeit({ afgeslotenOp: '2025-12-31', binnengekomenOp: '2025-01-01', instroombron: null });
    expect(maakKwaliteitsrapport([later, eerder], '2026-H1', '2026-08-01')).toEqual([]);
  });
});
