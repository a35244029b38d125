import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eenActie, eenIntake, eenIntakePersoon, eenJournaalregel, waardeVan } from '#tests/builders/casusinvoer.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

let dossier: TestDossier;
let casusId: string;
beforeEach(async () => {
  dossier = maakTestDossier();
  casusId = waardeVan(await dossier.roep('casus.maak', eenIntake({ personen: [eenIntakePersoon()] }))).casusId;
});
afterEach(() => dossier.opruimen());

const maak = async (velden = {}, stelVast = true) =>
  waardeVan(await dossier.roep('journaal.maak', { ...eenJournaalregel(velden), casusId, stelVast })).journaalId;
const laatsteContact = () =>
  dossier.toegang.verbinding.prepare('SELECT laatste_contact_op FROM casus WHERE id = ?').pluck().get(casusId);

describe('journaal', () => {
  it('een contact vraagt met wie, en telt als laatste contact; een correctie vervangt het', async () => {
    const zonder = await dossier.roep('journaal.maak', {
      ...eenJournaalregel({ soort: 'contact' }),
      casusId,
      stelVast: true,
    });
    expect(zonder).toMatchObject({ error: { code: 'ONGELDIGE_INVOER', velden: [{ pad: ['metWie'] }] } });
    const contact = { soort: 'contact', metWie: 'huisarts', kanaal: 'telefoon' } as const;
    await maak({ ...contact, gebeurdOp: '2026-11-01' });
    const journaalId = await maak({ ...contact, gebeurdOp: '2026-11-20' });
    expect(laatsteContact()).toBe('2026-11-20');
    const correctie = {
      ...eenJournaalregel({ ...contact, gebeurdOp: '2026-10-20' }),
      journaalId,
      reden: 'verkeerde maand',
    };
    waardeVan(await dossier.roep('journaal.corrigeer', correctie));
    expect(laatsteContact()).toBe('2026-11-01');
    expect(waardeVan(await dossier.roep('journaal.lijst', { casusId })).regels).toHaveLength(3);
  });

  it('wijzigt tot het vaststellen en weigert daarna', async () => {
    const journaalId = await maak({}, false);
    waardeVan(await dossier.roep('journaal.wijzig', { ...eenJournaalregel({ tekst: 'Anders' }), journaalId }));
    waardeVan(await dossier.roep('journaal.stelVast', { journaalId }));
    const opnieuw = await dossier.roep('journaal.wijzig', { ...eenJournaalregel(), journaalId });
    expect(opnieuw).toMatchObject({ error: { code: 'AL_VASTGESTELD' } });
    expect(await dossier.roep('journaal.stelVast', { journaalId })).toMatchObject({
      error: { code: 'AL_VASTGESTELD' },
    });
  });

  it('weigert morgen, een vreemde en een casus die er niet is', async () => {
    const vreemd = '019f0000-0000-7000-8000-000000000000';
    const roep = (velden: object, id = casusId) =>
      dossier.roep('journaal.maak', { ...eenJournaalregel(velden), casusId: id, stelVast: true });
    expect(await roep({ gebeurdOp: '2026-11-22' })).toMatchObject({
      error: { velden: [{ code: 'GEBEURD_IN_TOEKOMST' }] },
    });
    expect(await roep({ persoonId: vreemd })).toMatchObject({ error: { code: 'PERSOON_NIET_IN_CASUS' } });
    expect(await roep({}, vreemd)).toMatchObject({ error: { code: 'CASUS_NIET_GEVONDEN' } });
  });
});

describe('acties', () => {
  const lijst = async () => waardeVan(await dossier.roep('actie.lijst', { casusId })).acties;

  it('staan open op volgorde van datum, zijn af te ronden en weer te openen, met geschiedenis', async () => {
    waardeVan(await dossier.roep('actie.maak', { ...eenActie({ omschrijving: 'Zonder dag', datum: null }), casusId }));
    waardeVan(
      await dossier.roep('actie.maak', { ...eenActie({ omschrijving: 'Later', datum: '2026-12-24' }), casusId }),
    );
    const { id } = waardeVan(await dossier.roep('actie.maak', { ...eenActie({ omschrijving: 'Eerst' }), casusId }));
    expect((await lijst()).map(({ omschrijving }) => omschrijving)).toEqual(['Eerst', 'Later', 'Zonder dag']);
    waardeVan(await dossier.roep('actie.rondAf', { actieId: id, staat: 'gedaan' }));
    expect((await lijst()).at(-1)).toMatchObject({ id, staat: 'gedaan', afgerondOp: '2026-11-21T09:00:00.000Z' });
    waardeVan(await dossier.roep('actie.rondAf', { actieId: id, staat: 'open' }));
    expect((await lijst())[0]).toMatchObject({ id, staat: 'open', afgerondOp: null });
    const { wijzigingen } = waardeVan(await dossier.roep('casus.geschiedenis', { casusId }));
    expect(wijzigingen.map(({ veld }) => veld)).toEqual(['afgerondOp', 'staat', 'afgerondOp', 'staat']);
  });

  it('weigeren een doel van een ander gezin, een onbekende actie, en zonder eigenaar in een vastgesteld plan', async () => {
    const vreemd = '019f0000-0000-7000-8000-000000000000';
    expect(await dossier.roep('actie.maak', { ...eenActie({ doelId: vreemd }), casusId })).toMatchObject({
      error: { code: 'DOEL_NIET_IN_CASUS' },
    });
    expect(await dossier.roep('actie.rondAf', { actieId: vreemd, staat: 'gedaan' })).toMatchObject({
      error: { code: 'ACTIE_NIET_GEVONDEN' },
    });
    dossier.toegang.verbinding
      .prepare(
        "INSERT INTO plan (id, casus_id, vastgesteld_op, vastgesteld_door, gemaakt_op, gewijzigd_op) VALUES ('p', ?, 'x', ?, 'x', 'x')",
      )
      .run(casusId, dossier.gebruiker.id);
    const kaal = eenActie({ eigenaar: '', datum: null });
    expect(await dossier.roep('actie.maak', { ...kaal, casusId })).toMatchObject({
      error: { code: 'ACTIE_GEWEIGERD', velden: [{ pad: ['eigenaar'] }, { pad: ['datum'] }] },
    });
  });
});

describe('concepten', () => {
  it('bewaart, vindt terug, vervangt en verwijdert wat iemand typte', async () => {
    const concept = { sleutel: 'intake', casusId: null, titel: 'Nieuwe casus', inhoud: '{"naam":"de"}' };
    waardeVan(await dossier.roep('concept.bewaar', concept));
    waardeVan(await dossier.roep('concept.bewaar', { ...concept, inhoud: '{"naam":"de V"}' }));
    waardeVan(await dossier.roep('concept.bewaar', { ...concept, sleutel: 'signaal', casusId }));
    expect(waardeVan(await dossier.roep('concept.laad', { sleutel: 'intake' }))).toMatchObject({
      inhoud: '{"naam":"de V"}',
    });
    expect(waardeVan(await dossier.roep('concept.lijst', { casusId: null })).concepten).toHaveLength(2);
    expect(waardeVan(await dossier.roep('concept.lijst', { casusId })).concepten).toMatchObject([
      { sleutel: 'signaal' },
    ]);
    waardeVan(await dossier.roep('concept.verwijder', { sleutel: 'intake' }));
    expect(waardeVan(await dossier.roep('concept.laad', { sleutel: 'intake' }))).toBeNull();
  });

  it('houdt een concept ook als de casus er niet (meer) is', async () => {
    const concept = { sleutel: 'x', casusId: '019f0000-0000-7000-8000-000000000000', titel: 't', inhoud: '{}' };
    waardeVan(await dossier.roep('concept.bewaar', concept));
    expect(waardeVan(await dossier.roep('concept.laad', { sleutel: 'x' }))).toMatchObject({ casusId: null });
  });
});
