import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Proefcasus, voegProefcasusToe } from '#tests/builders/casusrij.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

let dossier: TestDossier;
let casus: Proefcasus;
beforeEach(() => {
  dossier = maakTestDossier();
  casus = voegProefcasusToe(dossier);
});
afterEach(() => dossier.opruimen());

const casusrij = () =>
  dossier.toegang.verbinding.prepare('SELECT stap, status FROM casus WHERE id = ?').get(casus.casusId);

async function start(): Promise<string> {
  const { casusId, moeder, kind } = casus;
  const antwoord = await dossier.roep('meldcode.startDoorloop', {
    casusId,
    gestartOp: '2026-11-20',
    aanleiding: 'Zorgen van school',
    persoonIds: [moeder, kind],
  });
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value.id;
}

async function laad() {
  const antwoord = await dossier.roep('meldcode.laad', { casusId: casus.casusId });
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value;
}

const stap2 = {
  inhoud: { stap: 'stap_2', velden: { vraag: 'Wat nu?' } },
  status: 'uitgevoerd',
  datum: '2026-11-20',
} as const;

describe('a doorloop', () => {
  it('starts, moves the status of the case, and is numbered within the case', async () => {
    await start();
    await start();
    const { doorlopen } = await laad();
    expect(doorlopen.map((d) => d.nummer)).toEqual([2, 1]);
    expect(doorlopen[0]?.persoonIds.toSorted()).toEqual([casus.moeder, casus.kind].toSorted());
    expect(casusrij()).toMatchObject({ status: 'meldcode_loopt' });
  });

  it('refuses people of another case and a start in the future', async () => {
    const ander = voegProefcasusToe(dossier, '2026-0002');
    const invoer = { casusId: casus.casusId, gestartOp: '2026-11-20', aanleiding: null, persoonIds: [ander.moeder] };
    expect(await dossier.roep('meldcode.startDoorloop', invoer)).toMatchObject({
      error: { code: 'PERSOON_NIET_IN_CASUS' },
    });
    const morgen = { ...invoer, persoonIds: [], gestartOp: '2026-11-22' };
    expect(await dossier.roep('meldcode.startDoorloop', morgen)).toMatchObject({
      error: { code: 'DATUM_IN_TOEKOMST' },
    });
  });

  it('closes with a reason at any step and opens again; the earlier closing stays in the history', async () => {
    const doorloopId = await start();
    await dossier.roep('meldcode.sluitDoorloop', { doorloopId, reden: 'geen_vermoeden' });
    expect((await laad()).doorlopen[0]?.sluiting).toMatchObject({ reden: 'geen_vermoeden', op: '2026-11-21' });
    expect(await dossier.roep('meldcode.maakStap', { doorloopId, ...stap2 })).toMatchObject({
      error: { code: 'DOORLOOP_GESLOTEN' },
    });
    await dossier.roep('meldcode.heropenDoorloop', { doorloopId, reden: 'Nieuw signaal' });
    expect((await laad()).doorlopen[0]?.sluiting).toBeNull();
    const historie = dossier.toegang.verbinding
      .prepare("SELECT veld, oud, nieuw, reden FROM wijziging WHERE veld = 'sluitreden' ORDER BY volgnr")
      .all();
    expect(historie).toEqual([
      { veld: 'sluitreden', oud: null, nieuw: 'geen_vermoeden', reden: null },
      { veld: 'sluitreden', oud: 'geen_vermoeden', nieuw: null, reden: 'Nieuw signaal' },
    ]);
  });
});

describe('a step', () => {
  it('can be made in any order, and the case list follows the furthest one that was taken', async () => {
    const doorloopId = await start();
    const vijf = {
      inhoud: { stap: 'stap_5', velden: {} },
      status: 'versneld',
      datum: '2026-11-21',
      reden: 'Acuut',
    } as const;
    expect(await dossier.roep('meldcode.maakStap', { doorloopId, ...vijf })).toMatchObject({ ok: true });
    expect(await dossier.roep('meldcode.maakStap', { doorloopId, ...stap2 })).toMatchObject({ ok: true });
    expect(casusrij()).toMatchObject({ stap: 5 });
  });

  it('gives every reason of a refusal, at its field', async () => {
    const doorloopId = await start();
    const invoer = { inhoud: { stap: 'stap_4', velden: {} }, status: 'versneld', datum: null } as const;
    expect(await dossier.roep('meldcode.maakStap', { doorloopId, ...invoer })).toMatchObject({
      error: {
        code: 'STAP_GEWEIGERD',
        velden: [
          { pad: ['datum'], code: 'DATUM_ONTBREEKT' },
          { pad: ['reden'], code: 'REDEN_ONTBREEKT' },
        ],
      },
    });
  });

  it('keeps old and new value of a change, and is corrected once it is fixed', async () => {
    const doorloopId = await start();
    const gemaakt = await dossier.roep('meldcode.maakStap', { doorloopId, ...stap2 });
    if (!gemaakt.ok) throw new Error(gemaakt.error.code);
    const stapId = gemaakt.value.id;
    const anders = { ...stap2, inhoud: { stap: 'stap_2', velden: { vraag: 'Melden?' } } } as const;
    await dossier.roep('meldcode.wijzigStap', { stapId, ...anders });
    await dossier.roep('meldcode.stelStapVast', { stapId });
    expect(await dossier.roep('meldcode.wijzigStap', { stapId, ...stap2 })).toMatchObject({
      error: { code: 'STAP_GEWEIGERD', velden: [{ pad: [], code: 'STAP_VASTGESTELD' }] },
    });
    const correctie = await dossier.roep('meldcode.corrigeerStap', {
      stapId,
      ...stap2,
      correctieReden: 'Verkeerd gelezen',
    });
    expect(correctie).toMatchObject({ ok: true });
    expect(
      await dossier.roep('meldcode.corrigeerStap', { stapId, ...stap2, correctieReden: 'Nog eens' }),
    ).toMatchObject({
      error: { velden: [{ code: 'STAP_AL_GECORRIGEERD' }] },
    });
    const { doorlopen } = await laad();
    expect(doorlopen[0]?.stappen.map((s) => [s.corrigeertId, s.vastgesteldDoor !== null])).toEqual([
      [null, true],
      [stapId, true],
    ]);
    const vraag = dossier.toegang.verbinding.prepare("SELECT oud, nieuw FROM wijziging WHERE veld = 'vraag'").all();
    expect(vraag).toEqual([{ oud: 'Wat nu?', nieuw: 'Melden?' }]);
  });

  it('remembers who was spoken to', async () => {
    const doorloopId = await start();
    const gesprekken = [{ persoonId: casus.kind, apartGesproken: true, reactie: '"Ik ben bang"' }];
    await dossier.roep('meldcode.maakStap', {
      doorloopId,
      inhoud: { stap: 'stap_3', velden: { gesprekken } },
      status: 'uitgevoerd',
      datum: '2026-11-20',
    });
    const rij = dossier.toegang.verbinding
      .prepare('SELECT gesproken_op FROM casus_persoon WHERE persoon_id = ?')
      .pluck()
      .get(casus.kind);
    expect(rij).toBe('2026-11-20');
  });

  it('refuses a signal of another case', async () => {
    const doorloopId = await start();
    const ander = voegProefcasusToe(dossier, '2026-0002');
    const inhoud = { stap: 'stap_1' as const, velden: { signaalIds: [ander.signaalId] } };
    const invoer = { inhoud, status: 'open' as const, datum: null };
    expect(await dossier.roep('meldcode.maakStap', { doorloopId, ...invoer })).toMatchObject({
      error: { code: 'SIGNAAL_NIET_IN_CASUS' },
    });
  });
});

it('keeps contacts with Veilig Thuis, an advice apart from a report', async () => {
  const basis = { casusId: casus.casusId, doorloopId: null, metWie: null, uitkomst: null };
  await dossier.roep('meldcode.maakVtContact', { ...basis, soort: 'adviesvraag', op: '2026-11-10', isAnoniem: true });
  await dossier.roep('meldcode.maakVtContact', { ...basis, soort: 'melding', op: '2026-11-20', isAnoniem: false });
  const { vtContacten } = await laad();
  expect(vtContacten.map((c) => [c.soort, c.op, c.isAnoniem])).toEqual([
    ['melding', '2026-11-20', false],
    ['adviesvraag', '2026-11-10', true],
  ]);
  const morgen = { ...basis, soort: 'melding', op: '2026-11-22', isAnoniem: false } as const;
  expect(await dossier.roep('meldcode.maakVtContact', morgen)).toMatchObject({ error: { code: 'DATUM_IN_TOEKOMST' } });
});
