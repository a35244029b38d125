import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppContract } from '#api/contract.ts';
import type { Invoer } from '#api/define.ts';
import type { Antwoord } from '#domain/afwegingskader/weging.ts';
import { type Proefcasus, voegProefcasusToe } from '#tests/builders/casusrij.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import { proefinvoer } from '#tests/builders/weging.ts';

let dossier: TestDossier;
let casus: Proefcasus;
let wegingId: string;

async function waarde<T>(
  antwoord: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const klaar = await antwoord;
  if (!klaar.ok) throw new Error(klaar.error.code);
  return klaar.value;
}

beforeEach(async () => {
  dossier = maakTestDossier();
  casus = voegProefcasusToe(dossier);
  const { id: doorloopId } = await waarde(
    dossier.roep('meldcode.startDoorloop', {
      casusId: casus.casusId,
      gestartOp: '2026-11-20',
      aanleiding: null,
      persoonIds: [],
    }),
  );
  const start = await waarde(dossier.roep('afwegingskader.start', { doorloopId, kaderId: 'algemeen', variant: 'A' }));
  wegingId = start.id;
});
afterEach(() => dossier.opruimen());

const laad = () => waarde(dossier.roep('afwegingskader.laad', { casusId: casus.casusId }));
const casusrij = () =>
  dossier.toegang.verbinding.prepare('SELECT stap, status FROM casus WHERE id = ?').get(casus.casusId);
const wegingrij = () =>
  dossier.toegang.verbinding.prepare('SELECT uitkomst, vervolg_op FROM weging WHERE id = ?').get(wegingId);

async function antwoord(...antwoorden: Antwoord[]): Promise<void> {
  for (const [i, keuze] of antwoorden.entries()) {
    const vraag = ([1, 2, 3, 4, 5] as const)[i] ?? 5;
    await waarde(
      dossier.roep('afwegingskader.beantwoord', {
        wegingId,
        ...proefinvoer(vraag, keuze),
        signaalIds: [casus.signaalId],
      }),
    );
  }
}

const besluit = {
  melden: 'nee_hulp_volstaat' as const,
  meldenMotivering: 'Het gezin werkt mee',
  hulp: 'zelf' as const,
  hulpMotivering: '',
  geinformeerd: [],
  gemeldOp: null,
} satisfies Omit<Invoer<AppContract['afwegingskader.neemBesluit']>, 'wegingId'>;

describe('a weighing', () => {
  it('keeps answers with their signals, the outcome, the date of question 5, framework and version', async () => {
    await antwoord('ja', 'nee', 'ja', 'ja');
    const { wegingen } = await laad();
    expect(wegingen[0]).toMatchObject({
      kaderId: 'algemeen',
      kaderVersie: '2019.1',
      variant: 'A',
      uitkomst: { soort: 'hulp', openVragen: [5], termijn: '2027-03-01', regels: ['AFW-05'] },
      passend: ['nee_hulp_volstaat'],
    });
    expect(wegingen[0]?.antwoorden.map((a) => [a.vraag, a.antwoord, a.signaalIds])).toEqual([
      [1, 'ja', [casus.signaalId]],
      [2, 'nee', [casus.signaalId]],
      [3, 'ja', [casus.signaalId]],
      [4, 'ja', [casus.signaalId]],
    ]);
    expect(wegingrij()).toEqual({ uitkomst: 'hulp', vervolg_op: '2027-03-01' });
    await antwoord('ja', 'nee', 'ja', 'ja', 'ja');
    expect(wegingrij()).toEqual({ uitkomst: 'afsluiten_met_volgafspraken', vervolg_op: null });
  });

  it('keeps an earlier answer readable when it is given again', async () => {
    await antwoord('nee');
    await antwoord('ja');
    const { wegingen } = await laad();
    expect(wegingen[0]?.antwoorden.map((a) => a.antwoord)).toEqual(['nee', 'ja']);
    expect(wegingen[0]?.uitkomst.soort).toBe('open');
  });

  it('refuses a question that is not on the path and a signal of another case', async () => {
    expect(await dossier.roep('afwegingskader.beantwoord', { wegingId, ...proefinvoer(3, 'ja') })).toMatchObject({
      error: { code: 'ANTWOORD_GEWEIGERD', velden: [{ pad: [], code: 'VRAAG_NIET_AAN_DE_BEURT' }] },
    });
    const ander = voegProefcasusToe(dossier, '2026-0002');
    const vreemd = { wegingId, ...proefinvoer(1, 'ja'), signaalIds: [ander.signaalId] };
    expect(await dossier.roep('afwegingskader.beantwoord', vreemd)).toMatchObject({
      error: { code: 'SIGNAAL_NIET_IN_CASUS' },
    });
  });

  it('once fixed only takes open questions and dated corrections, and counts as step 4', async () => {
    await antwoord('ja', 'nee', 'ja', 'ja');
    await waarde(dossier.roep('afwegingskader.stelVast', { wegingId }));
    expect(casusrij()).toMatchObject({ stap: 4 });
    expect(await dossier.roep('afwegingskader.beantwoord', { wegingId, ...proefinvoer(2, 'ja') })).toMatchObject({
      error: { velden: [{ code: 'ANTWOORD_VASTGESTELD' }] },
    });
    await waarde(
      dossier.roep('afwegingskader.corrigeer', { wegingId, ...proefinvoer(2, 'ja'), reden: 'Nieuw signaal' }),
    );
    const { wegingen } = await laad();
    expect(wegingen[0]?.uitkomst).toMatchObject({ soort: 'melden', modus: 'samen_met_vt', normen: [1] });
    expect(wegingen[0]?.antwoorden.at(-1)?.correctieReden).toBe('Nieuw signaal');
  });

  it('is not fixed without an outcome', async () => {
    await antwoord('ja');
    expect(await dossier.roep('afwegingskader.stelVast', { wegingId })).toMatchObject({
      error: { code: 'GEEN_UITKOMST' },
    });
  });
});

describe('a decision', () => {
  it('is kept with who was informed, sets step 5, the status and the report to Veilig Thuis', async () => {
    await antwoord('ja', 'ja');
    const geinformeerd = [
      { persoonId: casus.moeder, wijze: 'ja_vooraf', reden: null, pogingen: null, reactie: 'Begrijpt het' },
      { persoonId: casus.vader, wijze: 'niet_bereikt', reden: null, pogingen: 3, reactie: null },
    ] as const;
    await waarde(
      dossier.roep('afwegingskader.neemBesluit', {
        ...besluit,
        wegingId,
        melden: 'ja_norm_1',
        hulp: 'samen_met_vt',
        geinformeerd: [...geinformeerd],
        gemeldOp: '2026-11-21',
      }),
    );
    const { wegingen } = await laad();
    expect(wegingen[0]?.besluiten[0]).toMatchObject({ melden: 'ja_norm_1', afwijking: null });
    const perPersoon = wegingen[0]?.besluiten[0]?.geinformeerd.map((p) => [p.persoonId, p.wijze, p.pogingen]);
    expect(perPersoon?.toSorted((a, b) => Number(a[2]) - Number(b[2]))).toEqual([
      [casus.moeder, 'ja_vooraf', null],
      [casus.vader, 'niet_bereikt', 3],
    ]);
    expect(casusrij()).toEqual({ stap: 5, status: 'gemeld_bij_vt' });
    const contacten = dossier.toegang.verbinding.prepare('SELECT soort, op FROM vt_contact').all();
    expect(contacten).toEqual([{ soort: 'melding', op: '2026-11-21' }]);
  });

  it('that departs from the norm is kept with its motivation, and refused without', async () => {
    await antwoord('ja', 'ja');
    const afwijken = { ...besluit, wegingId, melden: 'nee_gemotiveerd_afgeweken' as const };
    expect(await dossier.roep('afwegingskader.neemBesluit', { ...afwijken, meldenMotivering: ' ' })).toMatchObject({
      error: {
        code: 'BESLUIT_GEWEIGERD',
        velden: [{ pad: ['meldenMotivering'], code: 'AFWIJKING_ZONDER_MOTIVERING' }],
      },
    });
    await waarde(
      dossier.roep('afwegingskader.neemBesluit', { ...afwijken, meldenMotivering: 'Advies van Veilig Thuis' }),
    );
    const { wegingen } = await laad();
    expect(wegingen[0]?.besluiten[0]).toMatchObject({
      afwijking: 'niet_melden',
      meldenMotivering: 'Advies van Veilig Thuis',
    });
    const kolom = dossier.toegang.verbinding.prepare('SELECT afwijking_motivering FROM besluit').pluck().get();
    expect(kolom).toBe('Advies van Veilig Thuis');
  });

  it('stands beside an earlier one, never over it', async () => {
    await antwoord('ja', 'nee', 'ja', 'ja');
    await waarde(dossier.roep('afwegingskader.neemBesluit', { ...besluit, wegingId }));
    await waarde(dossier.roep('afwegingskader.neemBesluit', { ...besluit, wegingId, hulp: 'georganiseerd' as const }));
    const { wegingen } = await laad();
    expect(wegingen[0]?.besluiten.map((b) => b.hulp)).toEqual(['georganiseerd', 'zelf']);
    const stappen = dossier.toegang.verbinding.prepare('SELECT stap FROM meldcode_stap ORDER BY stap').pluck().all();
    expect(stappen).toEqual(['stap_4', 'stap_5']);
  });
});
