import { describe, expect, it } from 'vitest';
import { casusStatus, instroombron, vorm } from '#domain/casus/lijsten.ts';
import {
  leesGeweld,
  leesHulpAanvaard,
  leesInstroombron,
  leesJaNee,
  leesMeldcode,
  leesStatus,
  leesVeiligThuis,
} from './waarden.ts';

describe('instroombron', () => {
  it.each([
    ['?', 'onbekend'],
    ['zorgmelding pol.', 'zorgmelding_politie'],
    ['Politie zorgmelding', 'zorgmelding_politie'],
    ['JGZ', 'huisarts_zorg'],
    ['Wmo consulent', 'wmo_aanvraag'],
    ['Wmo-gesprek', 'wmo_aanvraag'],
    ['CJG', 'jeugdteam_gi'],
    ['school', 'school_leerplicht'],
    ['eigen signaal', 'eigen_signaal'],
    ['overgekomen uit Meppel', 'andere_gemeente'],
    ['VT overdracht', 'overdracht_vt'],
    ['Huisverbod', 'huisverbod'],
    ['buurvrouw', 'omgeving'],
    ['huisarts', 'huisarts_zorg'],
    ['paarse krokodil', undefined],
  ])('%s -> %s', (tekst, code) => {
    expect(leesInstroombron(tekst)?.waarde).toBe(code);
  });

  it.each(Object.entries(instroombron))('het woord van %s op het scherm leest terug', (code, woord) => {
    expect(leesInstroombron(woord)?.waarde).toBe(code);
  });
});

describe('geweld', () => {
  it.each([
    ['sexueel', [], ['seksueel_misbruik'], ['seksueel_geweld']],
    ['ex-partner', ['ex_partnergeweld'], [], []],
    ['PG/KM', ['ex_partnergeweld', 'kindermishandeling'], [], []],
    ['ouderenmishandeling', ['ouderenmishandeling'], [], ['ouderenmishandeling']],
    ['oudermishandeling door zoon', ['geweld_tegen_ouders'], [], []],
    ['partner + kinderen getuige', ['ex_partnergeweld'], ['getuige_van_geweld'], []],
    ['stalking ex', ['ex_partnergeweld'], ['stalking'], []],
    ['financieel / ouderen', ['ouderenmishandeling'], ['financiele_uitbuiting'], ['ouderenmishandeling']],
    ['complexe scheiding', [], [], ['complexe_scheiding']],
    ['eer', [], [], ['eergerelateerd']],
    ['huiselijk geweld overig', ['huiselijk_geweld_overig'], [], []],
    ['KM', ['kindermishandeling'], [], []],
  ])('%s', (tekst, vormen, aarden, kenmerken) => {
    expect(leesGeweld(tekst)?.waarde).toEqual({ vormen, aarden, kenmerken });
  });

  it('verwaarlozing zonder soort is niet zeker', () => {
    expect(leesGeweld('kindermishandeling (verwaarl.)')).toMatchObject({ isZeker: false, waarde: { aarden: [] } });
    expect(leesGeweld('iets anders')).toBeUndefined();
  });

  it.each(Object.entries(vorm).filter(([code]) => !['onbekend', 'andere_problematiek'].includes(code)))(
    'het woord van %s leest terug',
    (code, woord) => {
      expect(leesGeweld(woord)?.waarde.vormen).toContain(code);
    },
  );
});

describe('meldcode en Veilig Thuis', () => {
  it.each([
    ['1 t/m 3', { stappen: [1, 2, 3], isGemeld: false }],
    ['1-3', { stappen: [1, 2, 3], isGemeld: false }],
    ['alle', { stappen: [1, 2, 3, 4, 5], isGemeld: false }],
    ['stap 4', { stappen: [4], isGemeld: false }],
    ['5 gemeld', { stappen: [5], isGemeld: true }],
    ['1, 2 en 4', { stappen: [1, 2, 4], isGemeld: false }],
    ['nvt', null],
    ['bezig', undefined],
    ['12', undefined],
  ])('stap %s', (tekst, verwacht) => {
    expect(leesMeldcode(tekst)?.waarde).toEqual(verwacht);
  });

  it.each([
    ['advies', { soort: 'adviesvraag', isAnoniem: false }, true],
    ['anoniem advies', { soort: 'adviesvraag', isAnoniem: true }, true],
    ['ja 9 apr 2025', { soort: 'melding', isAnoniem: false }, true],
    ['J', { soort: 'melding', isAnoniem: false }, true],
    ['x', { soort: 'melding', isAnoniem: false }, false],
    ['nee', null, true],
    ['N', null, true],
    ['misschien', undefined, undefined],
  ])('VT %s', (tekst, waarde, isZeker) => {
    expect(leesVeiligThuis(tekst)?.waarde).toEqual(waarde);
    expect(leesVeiligThuis(tekst)?.isZeker).toBe(isZeker);
  });
});

describe('status en ja of nee', () => {
  it.each([
    ['opgeschaald MDA++', 'opgeschaald'],
    ['afgesl. 3-2025', 'afgesloten'],
    ['AFGESLOTEN', 'afgesloten'],
    ['wacht op VT', 'gemeld_bij_vt'],
    ['nazorg', 'volgen'],
    ['Loopt', 'meldcode_loopt'],
    ['nieuw', 'signaal'],
    ['??', undefined],
    ['overdracht WT', undefined],
  ])('%s -> %s', (tekst, code) => {
    expect(leesStatus(tekst)?.waarde).toBe(code);
  });

  it.each(Object.entries(casusStatus).filter(([code]) => code !== 'vernietiging_voorgesteld'))(
    'het woord van %s leest terug',
    (code, woord) => {
      expect(leesStatus(woord)?.waarde).toBe(code);
    },
  );

  it.each([
    ['ja', 'ja'],
    ['J', 'ja'],
    ['2', 'ja'],
    ['nee', 'nee'],
    ['', 'onbekend'],
    ['?', 'onbekend'],
    ['zie mail', undefined],
  ])('%s is %s', (tekst, verwacht) => {
    expect(leesJaNee(tekst)).toBe(verwacht);
    expect(leesHulpAanvaard(tekst)).toBe(verwacht);
  });

  it('hulp kan deels zijn aanvaard', () => {
    expect(leesHulpAanvaard('deels')).toBe('deels');
    expect(leesJaNee('deels')).toBeUndefined();
  });
});
