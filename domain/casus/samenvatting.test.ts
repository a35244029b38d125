import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actiestaatCodes } from '#domain/plan/lijsten.ts';
import { rolCodes } from './lijsten.ts';
import {
  type Casusfeiten,
  heeftGeenVolgendeStap,
  isLangStil,
  isOpenActie,
  type Samenvattingsactie,
  samenvatting,
} from './samenvatting.ts';

// Alle personen in dit bestand zijn verzonnen.
const nu = '2026-11-21T10:00:00.000Z';
const leeg: Casusfeiten = {
  status: 'hulp_loopt',
  binnengekomenOp: '2026-09-01',
  personen: [],
  rodeVlaggen: [],
  wegingen: [],
  huisverboden: [],
  contacten: [],
  acties: [],
};

function actie(id: string, velden: Partial<Samenvattingsactie> = {}): Samenvattingsactie {
  return { id, soort: 'actie', omschrijving: `Actie ${id}`, eigenaar: 'Ada', datum: null, staat: 'open', ...velden };
}

describe('SAM-01 wie', () => {
  it('noemt eerst slachtoffer, dan kinderen, dan pleger, dan de rest', () => {
    const personen = (['professional', 'pleger', 'kind', 'slachtoffer'] as const).map((rol) => ({
      persoonId: rol,
      naam: rol,
      rol,
      isGezinslid: true,
    }));
    expect(samenvatting({ ...leeg, personen }, nu).wie.map(({ rol }) => rol)).toEqual([
      'slachtoffer',
      'kind',
      'pleger',
      'professional',
    ]);
  });

  it('laat nooit iemand weg', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rolCodes)), (rollen) => {
        const personen = rollen.map((rol, nr) => ({
          persoonId: String(nr),
          naam: `P${nr}`,
          rol,
          isGezinslid: nr % 2 === 0,
        }));
        expect(
          samenvatting({ ...leeg, personen }, nu)
            .wie.map((p) => p.persoonId)
            .sort(),
        ).toEqual(personen.map((p) => p.persoonId).sort());
      }),
    );
  });
});

describe('SAM-01 gevaar nu', () => {
  const verbod = { opgelegdOp: '2026-11-15T19:00:00.000Z', eindeOp: '2026-11-25T19:00:00.000Z', isIngetrokken: false };

  it.each([
    ['loopt', verbod, 1],
    ['eindigt precies nu', { ...verbod, eindeOp: nu }, 0],
    ['begint precies nu', { ...verbod, opgelegdOp: nu }, 1],
    ['is ingetrokken', { ...verbod, isIngetrokken: true }, 0],
    ['moet nog beginnen', { ...verbod, opgelegdOp: '2026-11-22T19:00:00.000Z' }, 0],
  ])('een huisverbod dat %s', (_titel, huisverbod, aantal) => {
    expect(samenvatting({ ...leeg, huisverboden: [huisverbod] }, nu).gevaar).toHaveLength(aantal);
  });

  it('neemt alleen de laatste weging: wie later "niet onveilig" woog, staat niet meer op gevaar', () => {
    const eerst = { op: '2026-10-01T10:00:00.000Z', isOnveilig: true };
    const later = { op: '2026-11-01T10:00:00.000Z', isOnveilig: false };
    expect(samenvatting({ ...leeg, wegingen: [eerst] }, nu).gevaar).toEqual([{ soort: 'weging', op: '2026-10-01' }]);
    expect(samenvatting({ ...leeg, wegingen: [later, eerst] }, nu).gevaar).toEqual([]);
  });

  it('noemt elke rode vlag met zijn dag, nieuwste eerst; een vlag zonder dag telt op de dag van vastleggen', () => {
    const vlag = (signaalId: string, gebeurdOp: string | null) => ({
      signaalId,
      vlag: 'stalking',
      gebeurdOp,
      vastgelegdOp: '2026-11-10T10:00:00.000Z',
    });
    const { gevaar } = samenvatting(
      { ...leeg, rodeVlaggen: [vlag('oud', '2025'), vlag('zonder', null), vlag('nieuw', '2026-11-12')] },
      nu,
    );
    expect(gevaar.map((reden) => (reden.soort === 'rode_vlag' ? reden.signaalId : reden.soort))).toEqual([
      'nieuw',
      'zonder',
      'oud',
    ]);
  });

  it('rekent geen score uit: in de uitkomst staat geen enkel getal bij gevaar', () => {
    const { gevaar } = samenvatting({ ...leeg, huisverboden: [verbod], wegingen: [{ op: nu, isOnveilig: true }] }, nu);
    expect(gevaar.flatMap((reden) => Object.values(reden)).every((waarde) => typeof waarde === 'string')).toBe(true);
  });
});

describe('SAM-01 laatste contact en stilte', () => {
  const personen = [
    { persoonId: 'moeder', naam: 'Els', rol: 'slachtoffer', isGezinslid: true },
    { persoonId: 'kind', naam: 'Sem', rol: 'kind', isGezinslid: true },
    { persoonId: 'vader', naam: 'Kees', rol: 'pleger', isGezinslid: true },
  ] as const;

  it('noemt het nieuwste contact met naam, of met wie er is opgeschreven', () => {
    const contacten = [
      { op: '2026-11-01', persoonId: 'moeder', metWie: null },
      { op: '2026-11-10T09:00:00.000Z', persoonId: null, metWie: 'wijkagent' },
    ];
    expect(samenvatting({ ...leeg, personen, contacten }, nu).laatsteContact).toEqual({
      op: '2026-11-10T09:00:00.000Z',
      met: 'wijkagent',
    });
    expect(samenvatting({ ...leeg, personen, contacten: contacten.slice(0, 1) }, nu).laatsteContact?.met).toBe('Els');
    expect(samenvatting(leeg, nu).laatsteContact).toBeNull();
  });

  it('telt per deel van het gezin apart: contact met de pleger maakt de stilte rond het kind niet goed', () => {
    const contacten = [
      { op: '2026-11-20', persoonId: 'vader', metWie: null },
      { op: '2026-10-30', persoonId: 'moeder', metWie: null },
    ];
    expect(samenvatting({ ...leeg, personen, contacten }, nu).stilte).toEqual([
      { met: 'slachtoffer', laatsteOp: '2026-10-30', dagen: 22, isLangStil: false },
      { met: 'kind', laatsteOp: null, dagen: 81, isLangStil: true },
      { met: 'pleger', laatsteOp: '2026-11-20', dagen: 1, isLangStil: false },
    ]);
  });

  it('zwijgt over stilte in een gesloten casus', () => {
    expect(samenvatting({ ...leeg, status: 'afgesloten', personen }, nu).stilte).toEqual([]);
  });

  it.each<[string | null, string | null, boolean, string]>([
    ['2026-10-10', null, false, 'precies 42 dagen'],
    ['2026-10-09', null, true, '43 dagen'],
    [null, '2026-10-09', true, 'nooit contact, 43 dagen na binnenkomst'],
    [null, null, false, 'niets bekend'],
    ['2026-11', '2026-01-01', false, 'een maand die nog loopt'],
  ])('SAM-03 laatste contact %s, binnen %s: %s (%s)', (laatste, binnen, uitkomst) => {
    expect(isLangStil(laatste, binnen, '2026-11-21')).toBe(uitkomst);
  });
});

describe('SAM-01 en SAM-02 volgende stap', () => {
  it('neemt de open actie met de vroegste dag; een actie zonder dag komt achteraan', () => {
    const acties = [
      actie('zonder'),
      actie('later', { datum: '2026-12-01' }),
      actie('vandaag is niet te laat', { datum: '2026-11-21' }),
      actie('eerst', { datum: '2026-11-19', staat: 'wacht' }),
      actie('klaar', { datum: '2026-11-01', staat: 'gedaan' }),
      actie('belofte', { datum: '2026-12-05', soort: 'toezegging' }),
    ];
    const uitkomst = samenvatting({ ...leeg, acties }, nu);
    expect(uitkomst.volgendeStap?.id).toBe('eerst');
    expect(uitkomst.openToezegging?.id).toBe('belofte');
    expect(uitkomst.aantalTeLaat).toBe(1);
    expect(uitkomst.heeftGeenVolgendeStap).toBe(false);
  });

  it('zegt het als er geen volgende stap is', () => {
    const uitkomst = samenvatting(
      { ...leeg, acties: [actie('klaar', { staat: 'gedaan' }), actie('weg', { staat: 'vervallen' })] },
      nu,
    );
    expect(uitkomst.volgendeStap).toBeNull();
    expect(uitkomst.heeftGeenVolgendeStap).toBe(true);
  });

  it('een gesloten casus hoeft geen volgende stap', () => {
    expect(heeftGeenVolgendeStap('afgesloten', [])).toBe(false);
    expect(heeftGeenVolgendeStap('vernietiging_voorgesteld', [])).toBe(false);
  });

  it('heeft een lopende casus precies dan een volgende stap als er een open actie is', () => {
    const staat = fc.constantFrom(...actiestaatCodes);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(staat, fc.option(fc.constantFrom('2026-11-01', '2026-12-01'), { nil: null }))),
        (lijst) => {
          const acties = lijst.map(([waarde, datum], nr) => actie(String(nr), { staat: waarde, datum }));
          const uitkomst = samenvatting({ ...leeg, acties }, nu);
          expect(uitkomst.volgendeStap === null).toBe(uitkomst.heeftGeenVolgendeStap);
          expect(uitkomst.heeftGeenVolgendeStap).toBe(!acties.some((a) => isOpenActie(a.staat)));
        },
      ),
    );
  });
});
