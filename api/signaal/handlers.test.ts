import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenIntake, eenIntakePersoon, eenSignaal, waardeVan } from '#tests/builders/casusinvoer.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

let dossier: TestDossier;
let casusId: string;
beforeEach(async () => {
  dossier = maakTestDossier();
  casusId = waardeVan(await dossier.roep('casus.maak', eenIntake({ personen: [eenIntakePersoon()] }))).casusId;
});
afterEach(() => dossier.opruimen());

const lijst = async () => waardeVan(await dossier.roep('signaal.lijst', { casusId })).signalen;
const maak = async (velden = {}, stelVast = true) =>
  waardeVan(await dossier.roep('signaal.maak', { ...eenSignaal(velden), casusId, stelVast })).signaalId;
const heeftRodeVlag = () =>
  dossier.toegang.verbinding.prepare('SELECT heeft_rode_vlag FROM casus WHERE id = ?').pluck().get(casusId);

describe('SIG-01: feit, bron en duiding apart', () => {
  it('bewaart wanneer het gebeurde los van wanneer en door wie het is vastgelegd', async () => {
    await maak({ gebeurdOp: '2026-03', duiding: 'Past bij een greep', duidingDoor: 'Tess' });
    expect(await lijst()).toMatchObject([
      {
        gebeurdOp: '2026-03',
        gemaaktOp: '2026-11-21T09:00:00.000Z',
        gemaaktDoor: dossier.gebruiker.naam,
        vastgesteldOp: '2026-11-21T09:00:00.000Z',
        duidingDoor: 'Tess',
      },
    ]);
  });

  it('weigert een duiding zonder naam en een feit in de toekomst', async () => {
    const zonder = await dossier.roep('signaal.maak', {
      ...eenSignaal({ duiding: 'Lijkt erop' }),
      casusId,
      stelVast: true,
    });
    expect(zonder).toMatchObject({ error: { code: 'ONGELDIGE_INVOER', velden: [{ pad: ['duidingDoor'] }] } });
    const straks = await dossier.roep('signaal.maak', {
      ...eenSignaal({ gebeurdOp: '2026-11-22' }),
      casusId,
      stelVast: true,
    });
    expect(straks).toMatchObject({ error: { velden: [{ pad: ['gebeurdOp'], code: 'GEBEURD_IN_TOEKOMST' }] } });
  });

  it('weigert iemand van buiten de casus', async () => {
    const persoonId = '019f0000-0000-7000-8000-000000000000';
    const antwoord = await dossier.roep('signaal.maak', { ...eenSignaal({ persoonId }), casusId, stelVast: true });
    expect(antwoord).toMatchObject({ error: { code: 'PERSOON_NIET_IN_CASUS' } });
  });
});

describe('VST-01: tot het vaststellen mag een signaal gewijzigd, daarna niet meer', () => {
  it('wijzigt met geschiedenis en weigert na vaststellen', async () => {
    const signaalId = await maak({}, false);
    waardeVan(await dossier.roep('signaal.wijzig', { ...eenSignaal({ feit: 'Rode plek' }), signaalId }));
    waardeVan(await dossier.roep('signaal.stelVast', { signaalId }));
    expect(await dossier.roep('signaal.wijzig', { ...eenSignaal(), signaalId })).toMatchObject({
      error: { code: 'AL_VASTGESTELD' },
    });
    expect(await dossier.roep('signaal.stelVast', { signaalId })).toMatchObject({ error: { code: 'AL_VASTGESTELD' } });
    expect(await lijst()).toMatchObject([{ feit: 'Rode plek' }]);
    const { wijzigingen } = waardeVan(await dossier.roep('casus.geschiedenis', { casusId }));
    expect(wijzigingen.map(({ veld }) => veld)).toEqual(['vastgesteldOp', 'feit']);
  });
});

describe('VST-02: corrigeren laat het oude staan', () => {
  it('zet een nieuw signaal naast het oude, met de reden', async () => {
    const signaalId = await maak({ rodeVlag: 'stalking' });
    expect(heeftRodeVlag()).toBe(1);
    const correctie = { ...eenSignaal({ feit: 'Rode plek', rodeVlag: null }), signaalId, reden: 'verkeerd gehoord' };
    const nieuw = waardeVan(await dossier.roep('signaal.corrigeer', correctie)).signaalId;
    expect((await lijst()).map(({ id, corrigeertId, correctieReden }) => [id, corrigeertId, correctieReden])).toEqual(
      expect.arrayContaining([
        [signaalId, null, null],
        [nieuw, signaalId, 'verkeerd gehoord'],
      ]),
    );
    expect(heeftRodeVlag(), 'de vlag van het vervangen signaal telt niet meer').toBe(0);
    expect(await dossier.roep('signaal.corrigeer', correctie)).toMatchObject({
      error: { code: 'CORRECTIE_GEWEIGERD', velden: [{ code: 'AL_GECORRIGEERD' }] },
    });
  });

  it('weigert wat nog niet is vastgesteld en een correctie zonder reden', async () => {
    const signaalId = await maak({}, false);
    expect(await dossier.roep('signaal.corrigeer', { ...eenSignaal(), signaalId, reden: 'x' })).toMatchObject({
      error: { velden: [{ code: 'NIET_VASTGESTELD' }] },
    });
    expect(await dossier.roep('signaal.corrigeer', { ...eenSignaal(), signaalId, reden: '' })).toMatchObject({
      error: { code: 'ONGELDIGE_INVOER', velden: [{ pad: ['reden'] }] },
    });
  });
});
