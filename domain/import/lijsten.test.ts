import { describe, expect, it } from 'vitest';
import { doeAlles } from '#domain/stappen.ts';
import type { Cel } from './blad.ts';
import { stelCasussenSamen } from './groepen.ts';
import { stelIndelingVoor, wijzigKolom } from './indeling.ts';
import type { Omgeving } from './inhoud.ts';
import { leesLijst } from './lijst.ts';
import type { BegrepenCasus, BegrepenHuisverbod, Indeling, RijVoorstel } from './voorstel.ts';

const OMGEVING: Omgeving = {
  vandaag: '2026-11-21',
  gemeenten: [
    { code: 'GM1708', naam: 'Steenwijkerland', kernen: ['Steenwijk', 'Vollenhove', 'Oldemarkt'] },
    { code: 'GM1896', naam: 'Zwartewaterland', kernen: ['Hasselt', 'Genemuiden', 'Zwartsluis'] },
  ],
};

function rijen(tabel: readonly (readonly string[])[]): readonly (readonly Cel[])[] {
  return tabel.map((rij) => rij.map((tekst): Cel => ({ tekst, soort: /^\d+$/.test(tekst) ? 'getal' : 'tekst' })));
}

function lees(tabel: readonly (readonly string[])[]) {
  const cellen = rijen(tabel);
  const indeling = stelIndelingVoor(cellen, OMGEVING);
  const lijst = leesLijst({ rijen: cellen }, indeling, OMGEVING);
  return { indeling, lijst, velden: veldPerKop(indeling) };
}

function veldPerKop(indeling: Indeling): Readonly<Record<string, string>> {
  return Object.fromEntries(indeling.kolommen.map((een) => [een.kop || `#${een.kolom}`, een.veld]));
}

function casus(voorstel: RijVoorstel | undefined): BegrepenCasus {
  if (voorstel?.begrepen?.soort !== 'casussen') throw new Error('geen casus');
  return voorstel.begrepen;
}

function huisverbod(voorstel: RijVoorstel | undefined): BegrepenHuisverbod {
  if (voorstel?.begrepen?.soort !== 'huisverboden') throw new Error('geen huisverbod');
  return voorstel.begrepen;
}

function namen(begrepen: BegrepenCasus): readonly string[] {
  return begrepen.personen.map((een) => `${een.volledigeNaam}|${een.rol}|${een.geboortedatum ?? een.leeftijd ?? ''}`);
}

describe('lijsten met andere koppen, volgorde en gaten', () => {
  it('losse kolommen voor slachtoffer en pleger met elk een geboortedatum', () => {
    const { velden, lijst, indeling } = lees([
      [
        'Casusnr',
        'Slachtoffer',
        'GebDat',
        'Pleger',
        'GebDat',
        'datum aanmelding',
        'Aanmelder',
        'Woonplaats',
        'Casusregisseur',
        'SVZ',
      ],
      [
        '1',
        'Fatima de Vries',
        '3-4-1985',
        "Karim van 't Hof",
        '05/08/94',
        '1-2-2025',
        'school',
        'Oldemarkt',
        'Bert Hoekman',
        'loopt',
      ],
      [
        '2',
        'Vries, Anna de',
        '13/04/1985',
        'onbekend',
        '',
        '3-2-2025',
        'huisarts',
        'Hasselt',
        'B. Hoekman',
        'afgesloten',
      ],
    ]);
    expect(velden).toMatchObject({
      Casusnr: 'nummer',
      Slachtoffer: 'slachtoffer',
      Pleger: 'pleger',
      'datum aanmelding': 'binnengekomen',
      Aanmelder: 'instroombron',
      Woonplaats: 'gemeente',
      Casusregisseur: 'regisseur',
      SVZ: 'status',
    });
    expect(indeling.kolommen.filter((een) => een.kop === 'GebDat').map((een) => een.persoon)).toEqual([
      'slachtoffer',
      'pleger',
    ]);
    expect(namen(casus(lijst[0]))).toEqual([
      'Fatima de Vries|slachtoffer|1985-04-03',
      "Karim van 't Hof|pleger|1994-08-05",
    ]);
    expect(namen(casus(lijst[1]))).toEqual(['Anna de Vries|slachtoffer|1985-04-13']);
    expect(casus(lijst[1]).regisseur?.naam).toBe('Bert Hoekman');
    expect(casus(lijst[0]).gemeente?.code).toBe('GM1708');
  });

  it('een persoon per rij met het casusnummer erbij', () => {
    const { velden, lijst } = lees([
      [
        'Zaaknummer',
        'Rol',
        'Achternaam',
        'tussenv.',
        'Voornaam',
        'Geb.datum',
        'M/V',
        'BSN',
        'Adres',
        'PC',
        'Intake',
        'Soort HG',
      ],
      [
        'Z-1',
        'slachtoffer',
        'Meer',
        'van der',
        'Bianca',
        '6-11-1965',
        'v',
        '111222333',
        'Kerkstraat 1',
        '8331wl',
        '2-1-2025',
        'partnergeweld',
      ],
      ['Z-1', 'verm. pleger', 'Jansen', '', 'Hendrik', '18-11-1945', 'm', '', 'Kerkstraat 1', '8331 WL', '', ''],
      ['Z-1', 'kind', 'Jansen', '', 'Sem', '14-3-2015', 'm', '123456789', '', '', '', ''],
      ['Z-2', 'getuige', 'Smit', '', 'Roos', '30-2-1999', 'v', '', 'GEHEIM', '', '4-1-2025', 'KM'],
    ]);
    expect(velden).toMatchObject({
      Zaaknummer: 'nummer',
      Rol: 'rol',
      Achternaam: 'achternaam',
      'tussenv.': 'tussenvoegsel',
      Voornaam: 'voornaam',
      'Geb.datum': 'geboortedatum',
      'M/V': 'geslacht',
      BSN: 'bsn',
      PC: 'postcode',
      Intake: 'binnengekomen',
      'Soort HG': 'geweld',
    });
    const casussen = doeAlles(stelCasussenSamen(lijst));
    expect(casussen).toHaveLength(2);
    expect(namen(casussen[0]?.begrepen ?? casus(undefined))).toEqual([
      'Bianca van der Meer|slachtoffer|1965-11-06',
      'Hendrik Jansen|pleger|1945-11-18',
      'Sem Jansen|kind|2015-03-14',
    ]);
    expect(casussen[0]?.begrepen.personen[0]?.bsn).toBe('111222333');
    expect(casussen[0]?.begrepen.personen[2]?.bsn).toBeNull();
    expect(lijst[2]?.bevindingen.map((een) => een.code)).toContain('BSN_ONGELDIG');
    expect(lijst[3]?.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'DATUM_ONMOGELIJK', ernst: 'geweigerd' }),
    );
    expect(casussen[1]?.begrepen).toMatchObject({ isGeheimAdres: true, adres: null, vormen: ['kindermishandeling'] });
  });

  it('samengevoegde nummercellen: een rij zonder nummer hoort bij de rij erboven', () => {
    const { lijst } = lees([
      ['Dossier', 'Betrokkene', 'Rol', 'Geboren', 'Datum melding'],
      ['D1', 'Anna Bakker', 'slachtoffer', '1-2-1980', '5-5-2025'],
      ['', 'Piet Bakker', 'pleger', '3-4-1978', ''],
      ['', 'Sem Bakker', 'kind', '3-4-2012', ''],
      ['D2', 'Ewa Smit', 'slachtoffer', '1-2-1990', '6-5-2025'],
    ]);
    expect(lijst.map((een) => een.groep)).toEqual([2, 2, 2, 5]);
    expect(lijst[1]?.bevindingen).toContainEqual(expect.objectContaining({ code: 'BIJ_VORIGE_RIJ', rijen: [2] }));
    expect(doeAlles(stelCasussenSamen(lijst)).map((een) => een.begrepen.personen.length)).toEqual([3, 1]);
  });

  it('Engelse koppen en datums', () => {
    const { velden, lijst } = lees([
      [
        'Case ID',
        'Client',
        'DOB',
        'Children',
        'City',
        'Referral date',
        'Source',
        'Type of violence',
        'Case worker',
        'Last contact',
        'Next step',
        'Due',
        'Status',
        'Remarks',
      ],
      [
        'C-7',
        'Fatima Bakker',
        'March 4, 1985',
        'Sem (7); Lotte 4 yrs',
        'Vollenhove',
        '2025-01-31',
        'school',
        'partner violence',
        'M. Post',
        '12 Feb 2025',
        'visit',
        '2025-03-01',
        'open',
        '<b>call</b> first',
      ],
    ]);
    expect(velden).toMatchObject({
      'Case ID': 'nummer',
      Client: 'persoon',
      DOB: 'geboortedatum',
      Children: 'kinderen',
      City: 'gemeente',
      'Referral date': 'binnengekomen',
      Source: 'instroombron',
      'Type of violence': 'geweld',
      'Case worker': 'regisseur',
      'Last contact': 'laatsteContact',
      'Next step': 'volgendeActie',
      Due: 'wanneer',
      Remarks: 'opmerkingen',
    });
    expect(namen(casus(lijst[0]))).toEqual(['Fatima Bakker|onbekend|1985-03-04', 'Sem|kind|7', 'Lotte|kind|4']);
    expect(casus(lijst[0])).toMatchObject({
      binnengekomen: '2025-01-31',
      laatsteContact: '2025-02-12',
      wanneer: { datum: '2025-03-01' },
    });
    expect(lijst[0]?.bevindingen.map((een) => een.code)).toContain('HTML_ALS_TEKST');
  });

  it('geen koppen: de inhoud wijst de kolommen aan en de rest blijft bronregel', () => {
    const { indeling, lijst } = lees([
      [
        '24-001',
        'fam. Bakker',
        'Kerkstraat 12',
        '8331 WL',
        'Steenwijk',
        'Petra Bakker, 20-4-1953, slachtoffer',
        'Sem (7), Lotte 4jr',
        'bla',
      ],
      [
        '24-002',
        'fam. Smit',
        'Dorpsstraat 3a',
        '8332 AB',
        'Vollenhove',
        'Roos Smit, 1-10-1961, moeder',
        'geen',
        'nog iets',
      ],
    ]);
    expect(indeling.kopRij).toBe(-1);
    expect(indeling.kolommen.map((een) => een.veld)).toEqual([
      'nummer',
      'gezinsnaam',
      'adres',
      'postcode',
      'gemeente',
      'volwassene',
      'kinderen',
      'bronregel',
    ]);
    expect(lijst).toHaveLength(2);
    expect(casus(lijst[0]).personen).toHaveLength(3);
  });

  it('titels, lege rijen, groepskoppen, herhaalde kop en een totaalregel', () => {
    const kop = ['Nr', 'Naam', 'Geb.', 'Naam', 'Geb.', 'Binnen'];
    const { indeling, lijst } = lees([
      ['Overzicht casussen 2025', '', '', '', '', ''],
      [],
      ['', 'Slachtoffer', '', 'Pleger', '', ''],
      kop,
      ['1', 'Anna Bakker', '1-2-80', 'Piet Bakker', '3-4-78', '5 mei 2025'],
      kop,
      ['2', 'Ewa Smit', '1-2-90', '', '', '6 mei 2025'],
      ['Totaal', '2', '', '', '', ''],
    ]);
    expect(indeling.kopRij).toBe(3);
    expect(namen(casus(lijst[0]))).toEqual(['Anna Bakker|slachtoffer|1980-02-01', 'Piet Bakker|pleger|1978-04-03']);
    expect(lijst.map((een) => [een.rij, een.staat])).toEqual([
      [5, 'goed'],
      [6, 'overgeslagen'],
      [7, 'goed'],
      [8, 'overgeslagen'],
    ]);
    expect(lijst.flatMap((een) => een.bevindingen.map((bev) => bev.code))).toEqual(
      expect.arrayContaining(['KOPREGEL_HERHAALD', 'TOTAALREGEL']),
    );
  });

  it('kolommen voor kinderen met losse leeftijden, en moeder en vader apart', () => {
    const { lijst } = lees([
      [
        'Gezin',
        'Moeder',
        'geb.dat moeder',
        'Vader',
        'geb.dat vader',
        'Kinderen',
        'lft',
        'Straat',
        'huisnr',
        'Aangemeld',
      ],
      ['Bakker', 'Anna Bakker', '1-2-1980', 'Piet Smit', '', 'Sem, Lotte', '7, 4', 'Kerkstraat', '12', '5-5-2025'],
    ]);
    const begrepen = casus(lijst[0]);
    expect(namen(begrepen)).toEqual([
      'Anna Bakker|onbekend|1980-02-01',
      'Piet Smit|onbekend|',
      'Sem|kind|7',
      'Lotte|kind|4',
    ]);
    expect(begrepen.personen.map((een) => een.relatie)).toEqual(['ouder', 'ouder', 'kind', 'kind']);
    expect(begrepen.adres).toBe('Kerkstraat 12');
    expect(begrepen.gezinsnaam).toBe('Bakker');
  });

  it('een register van huisverboden met andere koppen en een losse tijd', () => {
    const { indeling, lijst } = lees([
      [
        'Beschikkingnr',
        'Datum oplegging',
        'Tijd',
        'Uit huis geplaatste',
        'geb.',
        'Achterblijvende partner',
        'Dagen',
        'Afloop',
        'Hulp',
      ],
      ['B1', '30-3-2025', '02:30', 'Klaas Bakker', '1-2-1980', 'Ewa Smit', '28', 'overtreden 2 april', 'ten dele'],
      ['B2', '26-10-2025', '2.30', 'Piet Smit', '', '', '10 dagen', '', 'j'],
      ['B3', '', '', 'Jan Post', '', '', '10', '', ''],
    ]);
    expect(indeling.soort).toBe('huisverboden');
    expect(huisverbod(lijst[0])).toMatchObject({
      hulpAanvaard: 'deels',
      huisverbod: {
        opgelegdOp: '2025-03-30T02:30',
        duurDagen: 28,
        isVerlengd: true,
        isOvertreden: true,
        overtredenOp: '2025-04-02',
      },
    });
    expect(lijst[0]?.bevindingen.map((een) => een.code)).toContain('KLOK_BESTAAT_NIET');
    expect(lijst[1]?.bevindingen.map((een) => een.code)).toContain('KLOK_DUBBEL');
    expect(huisverbod(lijst[1]).hulpAanvaard).toBe('ja');
    expect(lijst[2]).toMatchObject({ staat: 'geweigerd', bevindingen: [{ code: 'GEEN_OPLEGGING' }] });
  });

  it('een onthouden kolomkeuze en een keuze van de gebruiker gaan voor', () => {
    const cellen = rijen([
      ['Code', 'Naam gezin', 'Binnen'],
      ['rood', 'Bakker', '5-5-2025'],
    ]);
    const indeling = stelIndelingVoor(cellen, OMGEVING, { code: 'opmerkingen' });
    expect(indeling.kolommen[0]).toMatchObject({ veld: 'opmerkingen', reden: 'onthouden', score: 1 });
    const anders = wijzigKolom(indeling, 0, 'bronregel');
    expect(anders.kolommen[0]).toMatchObject({ veld: 'bronregel', reden: 'gebruiker' });
    expect(casus(leesLijst({ rijen: cellen }, anders, OMGEVING)[0]).opmerkingen).toBeNull();
  });

  it('een kop op een zelf aangewezen rij', () => {
    const cellen = rijen([
      ['Naam gezin', 'Adres'],
      ['Nr', 'Gezin', 'Binnen'],
      ['1', 'Bakker', '5-5-2025'],
    ]);
    expect(stelIndelingVoor(cellen, OMGEVING, {}, 1).kolommen.map((een) => een.veld)).toEqual([
      'nummer',
      'gezinsnaam',
      'binnengekomen',
    ]);
  });
});
