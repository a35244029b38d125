import { afterAll, beforeAll, expect, it } from 'vitest';
import { vulCaseload } from '#tests/builders/caseload.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

// What the tables hold after ten years must still parse: one record that does not would close a whole sheet.
let dossier: TestDossier;
beforeAll(() => {
  dossier = maakTestDossier();
  vulCaseload(dossier.toegang, {
    zaad: 7,
    aantal: 80,
    gebruikerId: dossier.gebruiker.id,
    nu: '2026-11-21T09:00:00.000Z',
  });
});
afterAll(() => dossier.opruimen());

it.each(['meldcode.laad', 'afwegingskader.laad', 'plan.laad'] as const)(
  '%s reads every case of a full caseload',
  async (naam) => {
    const ids = dossier.toegang.verbinding.prepare('SELECT id FROM casus').pluck().all();
    expect(ids.length).toBe(80);
    for (const casusId of ids)
      expect(await dossier.roep(naam, { casusId: String(casusId) })).toMatchObject({ ok: true });
    expect(dossier.technisch).toEqual([]);
  },
);
