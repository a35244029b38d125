import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenIntake, eenIntakePersoon, eenPersoon, eenSignaal, waardeVan } from '#tests/builders/casusinvoer.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

// Alle personen in dit bestand zijn verzonnen.
let dossier: TestDossier;
let casusId: string;
beforeEach(async () => {
  dossier = maakTestDossier();
  const intake = eenIntake({ postcode: '8331 AB', personen: [eenIntakePersoon()] });
  casusId = waardeVan(await dossier.roep('casus.maak', intake)).casusId;
});
afterEach(() => dossier.opruimen());

const inCasus = { rol: 'kind', toelichting: null, isGezinslid: true } as const;
const personen = async (id = casusId) => waardeVan(await dossier.roep('casus.laad', { casusId: id })).personen;
const maak = async (velden = {}) =>
  waardeVan(await dossier.roep('persoon.maak', { ...eenPersoon(velden), casusId, inCasus })).persoonId;

describe('personen in een casus', () => {
  it('toevoegen, wijzigen met geschiedenis, en bij een tweede casus dezelfde persoon koppelen', async () => {
    const persoonId = await maak({ bsn: '1112.22.333' });
    expect((await personen())[1]).toMatchObject({ weergavenaam: 'Sem de Verzonnen', bsn: '111222333', rol: 'kind' });

    const nieuw = { ...eenPersoon({ achternaam: 'Anders', tussenvoegsel: '' }), casusId, persoonId };
    waardeVan(await dossier.roep('persoon.wijzig', { ...nieuw, inCasus: { ...inCasus, rol: 'getuige' } }));
    expect((await personen())[1]).toMatchObject({ weergavenaam: 'Sem Anders', rol: 'getuige', bsn: null });
    const { wijzigingen } = waardeVan(await dossier.roep('casus.geschiedenis', { casusId }));
    expect(wijzigingen.map(({ veld }) => veld).sort()).toEqual(['achternaam', 'bsn', 'rol', 'tussenvoegsel']);

    const tweede = waardeVan(await dossier.roep('casus.maak', eenIntake())).casusId;
    waardeVan(await dossier.roep('persoon.koppel', { casusId: tweede, persoonId, inCasus }));
    expect(await personen(tweede)).toMatchObject([{ id: persoonId, aantalAndereCasussen: 1 }]);
    const nogmaals = await dossier.roep('persoon.koppel', { casusId: tweede, persoonId, inCasus });
    expect(nogmaals).toMatchObject({ error: { code: 'PERSOON_AL_IN_CASUS' } });
  });

  it('weigert een ongeldig BSN met een zin bij het veld', async () => {
    const antwoord = await dossier.roep('persoon.maak', { ...eenPersoon({ bsn: '123456789' }), casusId, inCasus });
    expect(antwoord).toMatchObject({
      error: { code: 'ONGELDIGE_INVOER', velden: [{ pad: ['bsn'], code: expect.stringContaining('11-proef') }] },
    });
    expect(JSON.stringify(antwoord)).not.toContain('123456789');
  });

  it('haalt iemand alleen weg zolang er niets over hem is vastgelegd; zijn relaties gaan mee', async () => {
    const persoonId = await maak();
    const moeder = (await personen())[0]?.id ?? '';
    const relatie = {
      vanPersoonId: moeder,
      naarPersoonId: persoonId,
      soort: 'ouder',
      heeftGezag: true,
      vanOp: null,
      totOp: null,
    } as const;
    waardeVan(await dossier.roep('relatie.maak', { ...relatie, casusId }));
    waardeVan(await dossier.roep('persoon.ontkoppel', { casusId, persoonId }));
    expect(waardeVan(await dossier.roep('casus.laad', { casusId }))).toMatchObject({
      personen: [{ id: moeder }],
      relaties: [],
    });
    expect(await dossier.roep('persoon.ontkoppel', { casusId, persoonId })).toMatchObject({
      error: { code: 'PERSOON_NIET_IN_CASUS' },
    });

    waardeVan(await dossier.roep('signaal.maak', { ...eenSignaal({ persoonId: moeder }), casusId, stelVast: true }));
    expect(await dossier.roep('persoon.ontkoppel', { casusId, persoonId: moeder })).toMatchObject({
      error: { code: 'PERSOON_HEEFT_SPOREN' },
    });
  });
});

describe('relaties', () => {
  it('staan één keer, tussen mensen van deze casus, en zijn weg te halen', async () => {
    const kind = await maak();
    const moeder = (await personen())[0]?.id ?? '';
    const relatie = {
      casusId,
      vanPersoonId: moeder,
      naarPersoonId: kind,
      soort: 'ouder',
      heeftGezag: true,
      vanOp: null,
      totOp: null,
    } as const;
    const { relatieId } = waardeVan(await dossier.roep('relatie.maak', relatie));
    expect(await dossier.roep('relatie.maak', relatie)).toMatchObject({
      error: { code: 'RELATIE_GEWEIGERD', velden: [{ pad: ['naarPersoonId'], code: 'RELATIE_STAAT_ER_AL' }] },
    });
    expect(await dossier.roep('relatie.maak', { ...relatie, naarPersoonId: moeder })).toMatchObject({
      error: { velden: [{ code: 'RELATIE_MET_ZICHZELF' }] },
    });
    waardeVan(await dossier.roep('relatie.verwijder', { relatieId }));
    expect(await dossier.roep('relatie.verwijder', { relatieId })).toMatchObject({
      error: { code: 'RELATIE_NIET_GEVONDEN' },
    });
    const { wijzigingen } = waardeVan(await dossier.roep('casus.geschiedenis', { casusId }));
    expect(wijzigingen.find(({ veld }) => veld === 'soort')).toMatchObject({ oud: 'ouder', nieuw: null });
  });
});

describe('dubbelcontrole en zoeken', () => {
  const vraag = {
    roepnaam: 'Fatiema',
    voornamen: '',
    tussenvoegsel: 'de',
    achternaam: 'Ferzonnen',
    geboortedatum: null,
    bsn: null,
    telefoon: null,
    postcode: '8331AB',
    behalveId: null,
  };

  it('vindt een andere spelling in dezelfde postcode, met redenen en de casus erbij', async () => {
    const { dubbel } = waardeVan(await dossier.roep('persoon.zoekDubbel', vraag));
    expect(dubbel).toMatchObject([
      {
        persoon: { weergavenaam: 'Fatima de Verzonnen' },
        casussen: [{ casusId, nummer: '2026-0001', naam: 'de Verzonnen' }],
        mate: 'waarschijnlijk',
        redenen: ['ACHTERNAAM_KLINKT_GELIJK', 'VOORNAAM_KLINKT_GELIJK', 'ZELFDE_POSTCODE'],
      },
    ]);
  });

  it('noemt iemand niet dubbel met zichzelf, en zwijgt bij een vreemde', async () => {
    const behalveId = (await personen())[0]?.id ?? '';
    expect(waardeVan(await dossier.roep('persoon.zoekDubbel', { ...vraag, behalveId })).dubbel).toEqual([]);
    const vreemde = { ...vraag, roepnaam: 'Kees', achternaam: 'Bakker' };
    expect(waardeVan(await dossier.roep('persoon.zoekDubbel', vreemde)).dubbel).toEqual([]);
  });

  it('zet de zekerste bovenaan: hetzelfde BSN voor dezelfde naam', async () => {
    await maak({ roepnaam: 'Fatiema', geboortedatum: null });
    await maak({ roepnaam: 'Kees', achternaam: 'Heel Anders', bsn: '111222333' });
    const { dubbel } = waardeVan(await dossier.roep('persoon.zoekDubbel', { ...vraag, bsn: '111222333' }));
    expect(dubbel.map(({ mate }) => mate)).toEqual(['zeker', 'waarschijnlijk', 'waarschijnlijk']);
  });

  it.each([
    ['fat', 1],
    ['verz fat', 1],
    ['Vérzonnen', 1],
    ['atima', 0],
    ['%', 0],
    ['', 0],
  ])('zoekt op het begin van naamdelen: "%s"', async (tekst, aantal) => {
    expect(waardeVan(await dossier.roep('persoon.zoek', { tekst })).personen).toHaveLength(aantal);
  });
});
