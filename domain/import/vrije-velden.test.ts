import { describe, expect, it } from 'vitest';
import { leesDatum } from './datum.ts';
import { leesDuur, leesHuisverbodCel, leesVerloop, voegHuisverbodSamen } from './huisverbod.ts';
import { afstand, isGeheimAdres, leesGemeente, leesPostcode, splitsAdres } from './plaats.ts';
import { leesRegisseur, volledigeNamen } from './regisseur.ts';
import { keurTekst, leesVrijeTekst } from './vrije-tekst.ts';

const GEMEENTEN = [
  { code: 'GM1708', naam: 'Steenwijkerland', kernen: ['Steenwijk', 'Vollenhove', 'Sint Jansklooster'] },
  { code: 'GM1896', naam: 'Zwartewaterland', kernen: ['Hasselt', 'Sint Jansklooster'] },
];

describe('plaats', () => {
  it.each([
    ['steenwijkerland ', 'GM1708', false],
    ['gem. Steenwijkerland', 'GM1708', false],
    ['Gemeente Zwartewaterland', 'GM1896', false],
    ['Steenwijk', 'GM1708', true],
    ['VOLLENHOVE', 'GM1708', true],
    ['GM1708', 'GM1708', false],
  ])('%s', (tekst, code, isUitKern) => {
    expect(leesGemeente(tekst, GEMEENTEN)).toMatchObject({ soort: 'gevonden', code, isUitKern });
  });

  it('een onbekende plaats is twijfel, met wat erop lijkt', () => {
    expect(leesGemeente('Steenwijckerland', GEMEENTEN)).toMatchObject({
      soort: 'onbekend',
      lijktOp: ['Steenwijkerland'],
    });
    expect(leesGemeente('Sint Jansklooster', GEMEENTEN)).toMatchObject({
      soort: 'onbekend',
      lijktOp: ['Steenwijkerland', 'Zwartewaterland'],
    });
    expect(leesGemeente('Parijs', GEMEENTEN)).toMatchObject({ soort: 'onbekend', lijktOp: [] });
    expect(afstand('hasselt', 'haselt')).toBe(1);
  });

  it.each([
    ['8331wl', '8331 WL'],
    ['8331 WL', '8331 WL'],
    ['0331 WL', undefined],
    ['8331 SS', undefined],
    ['8331', undefined],
  ])('postcode %s', (tekst, verwacht) => {
    expect(leesPostcode(tekst)).toBe(verwacht);
  });

  it('haalt postcode en plaats uit een adres en herkent een geheim adres', () => {
    expect(splitsAdres('Kerkstraat 1, 8331 wl Steenwijk')).toEqual({
      adres: 'Kerkstraat 1',
      postcode: '8331 WL',
      plaats: 'Steenwijk',
    });
    expect(splitsAdres('Oosterkade 93 bis')).toEqual({ adres: 'Oosterkade 93 bis', postcode: null, plaats: null });
    expect([isGeheimAdres('GEHEIM'), isGeheimAdres('geheim (Kadera)'), isGeheimAdres('Kerkstraat 1')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('regisseur', () => {
  const bekend = volledigeNamen(['Marije Post', 'M. Post', 'Bert Hoekman / Marije Post', 'marije', 'Kadera', 'n.n.b.']);

  it.each([
    ['M. Post', { soort: 'persoon', naam: 'Marije Post', isAangevuld: true }],
    ['marije', { soort: 'persoon', naam: 'Marije Post', isAangevuld: true }],
    ['B.Hoekman', { soort: 'persoon', naam: 'Bert Hoekman', isAangevuld: true }],
    ['Bert Hoekman', { soort: 'persoon', naam: 'Bert Hoekman', isAangevuld: false }],
    ['Anna Visser', { soort: 'persoon', naam: 'Anna Visser', isAangevuld: false }],
    ['n.n.b.', { soort: 'niemand' }],
    ['Kadera', { soort: 'organisatie', naam: 'Kadera' }],
    ['wijkteam (naam volgt)', { soort: 'organisatie', naam: 'wijkteam (naam volgt)' }],
    ['Bert Hoekman / Marije Post', { soort: 'meer', namen: ['Bert Hoekman', 'Marije Post'] }],
  ])('%s', (tekst, verwacht) => {
    expect(leesRegisseur(tekst, bekend)).toEqual(verwacht);
  });

  it('vult niet aan als er twee mensen bij passen', () => {
    expect(leesRegisseur('M. Post', ['Marije Post', 'Maarten Post'])).toMatchObject({
      naam: 'M. Post',
      isAangevuld: false,
    });
  });
});

describe('vrije tekst', () => {
  it('vindt een geldig BSN en weigert een ongeldig', () => {
    expect(leesVrijeTekst('BSN 111222333').bsns).toEqual([{ bsn: '111222333', wie: null }]);
    expect(leesVrijeTekst('BSN 111222333 van Petra Bakker').bsns).toEqual([{ bsn: '111222333', wie: 'Petra Bakker' }]);
    expect(leesVrijeTekst('BSN 799065937')).toMatchObject({
      bsns: [],
      bevindingen: [{ code: 'BSN_ONGELDIG', ernst: 'twijfel' }],
    });
  });

  it.each([
    'NIET BELLEN op 06 van mevr., hij leest mee',
    'nooit post sturen',
    'contact alleen via school',
    'geen app-berichten, niet mailen',
  ])('een contactwaarschuwing valt op: %s', (tekst) => {
    expect(leesVrijeTekst(tekst).waarschuwing).toBe(tekst);
  });

  it('gewone opmerkingen zijn geen waarschuwing', () => {
    expect(leesVrijeTekst('school; GI; VT\nalle 3 betrokken').waarschuwing).toBeNull();
    expect(leesVrijeTekst('@wijkteam bellen').waarschuwing).toBeNull();
    expect(leesVrijeTekst('tolk Pools').tolk).toBe('Pools');
    expect(leesVrijeTekst('+31 6 12345678 (zus)').bevindingen).toMatchObject([{ code: 'TELEFOON_IN_TEKST' }]);
  });

  it('een formule en HTML zijn en blijven tekst', () => {
    expect(keurTekst('=HYPERLINK("http://example.org","klik")', false)).toMatchObject([
      { code: 'FORMULE_ALS_TEKST', ernst: 'info' },
    ]);
    expect(keurTekst('=A3+1', true)).toMatchObject([{ code: 'FORMULE_ALS_TEKST', ernst: 'twijfel' }]);
    expect(keurTekst('<img src=x onerror=alert(1)>', false)).toMatchObject([{ code: 'HTML_ALS_TEKST' }]);
    expect(keurTekst('5 < 6 dagen', false)).toEqual([]);
  });
});

describe('huisverbod', () => {
  const regels = { volgorde: 'dm', eeuw: 'casus', vandaag: '2026-11-21' } as const;
  const cel = (tekst: string) => leesHuisverbodCel(leesDatum(tekst, regels), tekst);

  it.each([
    ['2025-03-05 3:00 verlengd', { opgelegdOp: '2025-03-05T03:00', isVerlengd: true, isIngetrokken: false }],
    ['11/09/23 2:30 tot +28', { opgelegdOp: '2023-09-11T02:30', isVerlengd: true }],
    ['14 juli 2026 16:30 ingetrokken', { opgelegdOp: '2026-07-14T16:30', isVerlengd: false, isIngetrokken: true }],
    ['14-10-2024 22:45', { opgelegdOp: '2024-10-14T22:45', isVerlengd: false }],
  ])('%s', (tekst, verwacht) => {
    expect(cel(tekst).huisverbod).toMatchObject(verwacht);
    expect(cel(tekst).bevindingen).toEqual([]);
  });

  it('middernacht en een ontbrekend uur zijn twijfel: de termijn telt vanaf het uur', () => {
    expect(cel('13/02/24 0:00').bevindingen).toMatchObject([{ code: 'TIJD_MIDDERNACHT' }]);
    expect(cel('13/02/24').bevindingen).toMatchObject([{ code: 'TIJD_ONTBREEKT' }]);
  });

  it.each([
    ['10', 10, false, 0],
    ['10 dgn', 10, false, 0],
    ['10+18', 28, true, 0],
    ['4 weken', 28, true, 0],
    ['12', 12, false, 1],
    ['lang', null, false, 1],
  ])('duur %s', (tekst, dagen, isVerlengd, aantal) => {
    expect(leesDuur(tekst)).toMatchObject({ dagen, isVerlengd });
    expect(leesDuur(tekst).bevindingen).toHaveLength(aantal);
  });

  it('een overtreding na het einde en verlengd zonder langere duur zijn twijfel', () => {
    const laat = leesVerloop('overtreden 20-12', '2024-12-08');
    expect(laat.huisverbod.overtredenOp).toBe('2024-12-20');
    expect(
      voegHuisverbodSamen('2024-12-08T08:00', laat.huisverbod, { dagen: 10, isVerlengd: false }).bevindingen,
    ).toMatchObject([{ code: 'OVERTREDING_BUITEN_TERMIJN' }]);
    const verlengd = leesVerloop('verlengd', '2024-12-08');
    expect(
      voegHuisverbodSamen('2024-12-08T08:00', verlengd.huisverbod, { dagen: 10, isVerlengd: false }).bevindingen,
    ).toMatchObject([{ code: 'VERLENGD_ZONDER_DUUR' }]);
    expect(leesVerloop('paars', null).bevindingen).toMatchObject([{ code: 'WAARDE_ONBEKEND' }]);
  });
});
