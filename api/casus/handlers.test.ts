import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  eenActie,
  eenIntake,
  eenIntakePersoon,
  eenJournaalregel,
  eenSignaal,
  waardeVan,
} from '#tests/builders/casusinvoer.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

let dossier: TestDossier;
beforeEach(() => {
  dossier = maakTestDossier();
});
afterEach(() => dossier.opruimen());

const laad = async (casusId: string) => waardeVan(await dossier.roep('casus.laad', { casusId }));
const maak = async (velden = {}) => waardeVan(await dossier.roep('casus.maak', eenIntake(velden)));

describe('casus.maak: de snelle intake', () => {
  it('maakt in één keer de casus, de personen, het eerste signaal en de eerste actie', async () => {
    const { casusId, nummer } = await maak({
      personen: [
        eenIntakePersoon(),
        eenIntakePersoon({ roepnaam: 'Sem', geboortedatum: '', leeftijd: 7, rol: 'kind', geslacht: 'man' }),
      ],
      signaal: {
        feit: 'Ruzie gehoord',
        bron: 'buurvrouw',
        bronsoort: 'omgeving',
        gebeurdOp: '2026-11',
        rodeVlag: 'stalking',
      },
      actie: { omschrijving: 'Bellen', eigenaar: 'Tess', datum: '2026-11-24' },
    });
    const { casus, personen, samenvatting, aantallen } = await laad(casusId);
    expect(nummer).toBe('2026-0001');
    expect(casus).toMatchObject({ naam: 'de Verzonnen', status: 'signaal', gemeenteCode: 'GM1708' });
    expect(personen.map(({ weergavenaam, leeftijd, leeftijdOp }) => [weergavenaam, leeftijd, leeftijdOp])).toEqual([
      ['Fatima de Verzonnen', null, null],
      ['Sem de Verzonnen', 7, '2026-11-20'],
    ]);
    expect(aantallen).toEqual({ signalen: 1, journaal: 0, openActies: 1 });
    expect(samenvatting.volgendeStap?.omschrijving).toBe('Bellen');
    expect(samenvatting.gevaar).toMatchObject([{ soort: 'rode_vlag', vlag: 'stalking', op: '2026-11' }]);
  });

  it('nummert door en geeft een nummer nooit twee keer, ook niet als de casus weg is', async () => {
    await maak();
    expect((await maak()).nummer).toBe('2026-0002');
    dossier.toegang.verbinding.exec('DELETE FROM casus; DELETE FROM casus_zoek');
    expect((await maak()).nummer).toBe('2026-0003');
  });

  it('begint in een nieuw jaar opnieuw, op de Nederlandse kalender', async () => {
    await maak();
    dossier.zetKlok('2026-12-31T23:30:00.000Z');
    expect((await maak()).nummer).toBe('2027-0001');
  });

  it('weigert alles of niets: bij een onbekende rode vlag staat er niets', async () => {
    const signaal = {
      feit: 'x',
      bron: 'y',
      bronsoort: 'anders',
      gebeurdOp: '2027-01-01',
      rodeVlag: 'score_9',
    } as const;
    const antwoord = await dossier.roep('casus.maak', eenIntake({ personen: [eenIntakePersoon()], signaal }));
    expect(antwoord).toMatchObject({
      ok: false,
      error: {
        code: 'SIGNAAL_GEWEIGERD',
        velden: [
          { pad: ['signaal', 'gebeurdOp'], code: 'GEBEURD_IN_TOEKOMST' },
          { pad: ['signaal', 'rodeVlag'], code: 'ONBEKENDE_RODE_VLAG' },
        ],
      },
    });
    expect(dossier.toegang.verbinding.prepare('SELECT count(*) FROM persoon').pluck().get()).toBe(0);
  });

  it('weigert een dag van binnenkomst in de toekomst, met het veld erbij', async () => {
    const antwoord = await dossier.roep('casus.maak', eenIntake({ binnengekomenOp: '2026-11-22' }));
    expect(antwoord).toMatchObject({
      error: { code: 'INTAKE_GEWEIGERD', velden: [{ pad: ['binnengekomenOp'], code: 'BINNENGEKOMEN_IN_TOEKOMST' }] },
    });
  });

  it('neemt een bestaande persoon over zonder hem twee keer te maken', async () => {
    const eerste = await maak({ personen: [eenIntakePersoon()] });
    const persoonId = (await laad(eerste.casusId)).personen[0]?.id ?? '';
    const tweede = await maak({ personen: [eenIntakePersoon({ persoonId, rol: 'getuige' })] });
    expect((await laad(tweede.casusId)).personen).toMatchObject([
      { id: persoonId, rol: 'getuige', aantalAndereCasussen: 1 },
    ]);
    expect(dossier.toegang.verbinding.prepare('SELECT count(*) FROM persoon').pluck().get()).toBe(1);
    const onbekend = await dossier.roep(
      'casus.maak',
      eenIntake({ personen: [eenIntakePersoon({ persoonId: '019f0000-0000-7000-8000-000000000000' })] }),
    );
    expect(onbekend).toMatchObject({ error: { code: 'PERSOON_NIET_GEVONDEN' } });
  });
});

describe('casus.laad', () => {
  it('laat een spoor na: openen is een handeling', async () => {
    const { casusId } = await maak();
    await laad(casusId);
    const regels = dossier.toegang.verbinding
      .prepare("SELECT actie, casus_id FROM logboek WHERE gebeurtenis = 'casus.laad'")
      .all();
    expect(regels).toEqual([{ actie: 'R', casus_id: casusId }]);
  });

  it('kent een casus die er niet is, niet', async () => {
    const antwoord = await dossier.roep('casus.laad', { casusId: '019f0000-0000-7000-8000-000000000000' });
    expect(antwoord).toMatchObject({ error: { code: 'CASUS_NIET_GEVONDEN' } });
  });

  it('vat samen uit de gegevens: contact per deel van het gezin, huisverbod op de klok', async () => {
    const { casusId } = await maak({ binnengekomenOp: '2026-09-01', personen: [eenIntakePersoon()] });
    const persoonId = (await laad(casusId)).personen[0]?.id ?? '';
    const contact = eenJournaalregel({ soort: 'contact', persoonId, gebeurdOp: '2026-11-10T09:00:00.000Z' });
    waardeVan(await dossier.roep('journaal.maak', { ...contact, casusId, stelVast: true }));
    dossier.toegang.verbinding
      .prepare(
        "INSERT INTO huisverbod (id, casus_id, opgelegd_op, duur_dagen, gemaakt_op, gemaakt_door) VALUES ('h', ?, '2026-11-15T19:00:00.000Z', 10, 'x', ?)",
      )
      .run(casusId, dossier.gebruiker.id);
    const { samenvatting } = await laad(casusId);
    expect(samenvatting.laatsteContact).toEqual({ op: '2026-11-10T09:00:00.000Z', met: 'Fatima de Verzonnen' });
    expect(samenvatting.stilte).toMatchObject([{ met: 'slachtoffer', dagen: 11, isLangStil: false }]);
    expect(samenvatting.gevaar).toEqual([{ soort: 'huisverbod', tot: '2026-11-25T19:00:00.000Z' }]);
    expect(samenvatting.heeftGeenVolgendeStap).toBe(true);
  });
});

describe('gevaar uit een weging', () => {
  it('neemt van vraag 2 het laatste antwoord van de laatste weging', async () => {
    const { casusId } = await maak();
    const door = dossier.gebruiker.id;
    const voer = (sql: string, ...waarden: string[]) => dossier.toegang.verbinding.prepare(sql).run(...waarden);
    voer(
      "INSERT INTO meldcode_doorloop (id, casus_id, nummer, gestart_op, gemaakt_op, gemaakt_door) VALUES ('d', ?, 1, 'x', 'x', ?)",
      casusId,
      door,
    );
    const weeg = (id: string, antwoorden: readonly (readonly [string, string])[]) => {
      voer(
        `INSERT INTO weging (id, doorloop_id, kader_id, kader_versie, gemaakt_op, gemaakt_door) VALUES ('${id}', 'd', 'k', '1', 'x', ?)`,
        door,
      );
      for (const [nr, [antwoord, op]] of antwoorden.entries()) {
        voer(
          `INSERT INTO weging_antwoord (id, weging_id, nr, vraag, antwoord, onderbouwing, beantwoord_op, door)
           VALUES ('${id}${nr}', '${id}', ${nr + 1}, '2', '${antwoord}', 'x', '${op}', ?)`,
          door,
        );
      }
    };
    weeg('w1', [
      ['nee', '2026-10-01T10:00:00.000Z'],
      ['ja', '2026-10-02T10:00:00.000Z'],
    ]);
    expect((await laad(casusId)).samenvatting.gevaar).toEqual([{ soort: 'weging', op: '2026-10-02' }]);
    weeg('w2', [['nee', '2026-11-02T10:00:00.000Z']]);
    expect((await laad(casusId)).samenvatting.gevaar).toEqual([]);
  });
});

describe('casus.wijzig', () => {
  const gegevens = {
    naam: 'van Nieuw',
    gemeenteCode: 'GM0193',
    status: 'hulp_loopt',
    fase: 'fase_1',
    instroombron: 'omgeving',
    binnengekomenOp: '2026-11-20',
    adres: 'Verzonnenlaan 1',
    postcode: '8331ab',
    plaats: 'Steenwijk',
    isGeheimAdres: true,
    vormen: ['ex_partnergeweld'],
    aarden: ['stalking', 'lichamelijke_mishandeling'],
    kenmerken: ['wapen'],
  } as const;
  const invoer = {
    ...gegevens,
    vormen: [...gegevens.vormen],
    aarden: [...gegevens.aarden],
    kenmerken: [...gegevens.kenmerken],
  };

  it('bewaart oud en nieuw van elk veld dat verandert, met wie en wanneer', async () => {
    const { casusId } = await maak();
    waardeVan(await dossier.roep('casus.wijzig', { ...invoer, casusId }));
    expect((await laad(casusId)).casus).toMatchObject({
      ...invoer,
      postcode: '8331 AB',
      aarden: ['lichamelijke_mishandeling', 'stalking'],
    });
    const { wijzigingen } = waardeVan(await dossier.roep('casus.geschiedenis', { casusId }));
    expect(wijzigingen.find(({ veld }) => veld === 'naam')).toMatchObject({
      oud: 'de Verzonnen',
      nieuw: 'van Nieuw',
      door: dossier.gebruiker.naam,
      op: '2026-11-21T09:00:00.000Z',
    });
    const aantal = wijzigingen.length;
    waardeVan(await dossier.roep('casus.wijzig', { ...invoer, casusId }));
    expect(waardeVan(await dossier.roep('casus.geschiedenis', { casusId })).wijzigingen).toHaveLength(aantal);
  });

  it('sluit niet langs deze weg', async () => {
    const { casusId } = await maak();
    const antwoord = await dossier.roep('casus.wijzig', { ...invoer, casusId, status: 'afgesloten' });
    expect(antwoord).toMatchObject({
      error: { code: 'STATUS_GEWEIGERD', velden: [{ pad: ['status'], code: 'STATUS_VRAAGT_AFSLUITEN' }] },
    });
  });
});

describe('casus.sluit en casus.heropen', () => {
  it('noemt alle bezwaren, sluit met een toelichting, en heropent met een reden', async () => {
    const { casusId } = await maak();
    waardeVan(await dossier.roep('actie.maak', { ...eenActie(), casusId }));
    const kaal = { casusId, afgeslotenOp: '2026-11-21', afsluitreden: null, resultaat: null, toelichting: null };
    expect(await dossier.roep('casus.sluit', kaal)).toMatchObject({
      error: {
        code: 'SLUITEN_GEWEIGERD',
        velden: [
          { code: 'AFSLUITREDEN_ONTBREEKT' },
          { code: 'RESULTAAT_ONTBREEKT' },
          { code: 'TOELICHTING_BIJ_OPEN_ACTIES' },
        ],
      },
    });
    const vol = {
      ...kaal,
      afsluitreden: 'overgedragen',
      resultaat: 'onbekend',
      toelichting: 'Naar het lokale team.',
    } as const;
    waardeVan(await dossier.roep('casus.sluit', vol));
    expect((await laad(casusId)).casus).toMatchObject({
      status: 'afgesloten',
      afgeslotenOp: '2026-11-21',
      resultaat: 'onbekend',
    });

    expect(await dossier.roep('casus.heropen', { casusId, status: 'signaal', reden: ' ' })).toMatchObject({
      error: { code: 'HEROPENEN_GEWEIGERD', velden: [{ pad: ['reden'], code: 'HEROPENREDEN_ONTBREEKT' }] },
    });
    waardeVan(await dossier.roep('casus.heropen', { casusId, status: 'signaal', reden: 'Nieuwe zorgmelding' }));
    expect((await laad(casusId)).casus).toMatchObject({ status: 'signaal', afgeslotenOp: null, afsluitreden: null });
    const { wijzigingen } = waardeVan(await dossier.roep('casus.geschiedenis', { casusId }));
    expect(wijzigingen.find(({ veld, nieuw }) => veld === 'afsluitreden' && nieuw === null)).toMatchObject({
      oud: 'overgedragen',
      reden: 'Nieuwe zorgmelding',
    });
  });
});

describe('casus.tijdlijn en casus.geschiedenis', () => {
  it('zet alles wat gebeurd is op één lijn, zonder wat door een correctie is vervangen', async () => {
    const { casusId } = await maak();
    const eerst = waardeVan(await dossier.roep('signaal.maak', { ...eenSignaal(), casusId, stelVast: true }));
    const correctie = {
      ...eenSignaal({ feit: 'Blauwe plek rechts' }),
      signaalId: eerst.signaalId,
      reden: 'verkeerde arm',
    };
    waardeVan(await dossier.roep('signaal.corrigeer', correctie));
    waardeVan(
      await dossier.roep('journaal.maak', {
        ...eenJournaalregel({ gebeurdOp: '2026-11-21' }),
        casusId,
        stelVast: true,
      }),
    );
    const { punten } = waardeVan(await dossier.roep('casus.tijdlijn', { casusId }));
    expect(punten.map(({ soort, tekst }) => [soort, tekst])).toEqual([
      ['journaal', 'Dossier gelezen.'],
      ['binnengekomen', null],
      ['signaal', 'Blauwe plek rechts'],
    ]);
  });

  it('laat zien wie wanneer keek en werkte', async () => {
    const { casusId } = await maak();
    await laad(casusId);
    await laad(casusId);
    await dossier.roep('casus.wijzig', { ...(await laad(casusId)).casus, casusId, status: 'afgesloten' });
    const { inzagen } = waardeVan(await dossier.roep('casus.geschiedenis', { casusId }));
    expect(inzagen).toEqual([
      {
        dag: '2026-11-21',
        naam: dossier.gebruiker.naam,
        aantalGelezen: 3,
        aantalGewijzigd: 1,
        aantalGeweigerd: 0,
        laatsteOp: '2026-11-21T09:00:00.000Z',
      },
    ]);
  });
});

describe('casus.drukAf', () => {
  it('schrijft de PDF waar de gebruiker zegt, onder een naam zonder gezin', async () => {
    const { casusId } = await maak();
    const pad = join(dossier.map, 'uit.pdf');
    dossier.platform.antwoorden.push(pad);
    expect(waardeVan(await dossier.roep('casus.drukAf', { casusId }))).toEqual({ bewaard: true });
    expect(readFileSync(pad, 'utf8')).toBe('%PDF-1.7');
  });

  it('doet niets als de gebruiker stopt', async () => {
    const { casusId } = await maak();
    expect(waardeVan(await dossier.roep('casus.drukAf', { casusId }))).toEqual({ bewaard: false });
  });
});
