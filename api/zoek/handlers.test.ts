import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nieuwId } from '#api/nieuw-id.ts';
import { type Proefcasus, voegProefcasusToe } from '#tests/builders/casusrij.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

let dossier: TestDossier;
let casus: Proefcasus;
beforeAll(() => {
  dossier = maakTestDossier();
  casus = voegProefcasusToe(dossier);
  const schrijf = dossier.toegang.verbinding.prepare(
    `INSERT INTO journaal (id, casus_id, soort, gebeurd_op, tekst, corrigeert_id, correctie_reden, gemaakt_op, gemaakt_door)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const op = '2026-11-20T10:00:00.000Z';
  const oud = nieuwId(Date.parse(op));
  const regel = (id: string, tekst: string, corrigeert: string | null) =>
    schrijf.run(
      id,
      casus.casusId,
      corrigeert === null ? 'contact' : 'correctie',
      op,
      tekst,
      corrigeert,
      corrigeert === null ? null : 'verkeerde naam',
      op,
      dossier.gebruiker.id,
    );
  regel(oud, 'Huisbezoek met de wijkagent, moeder belde over <b>ruzie</b>', null);
  regel(nieuwId(Date.parse(op)), 'Overleg met de leerplichtambtenaar', null);
  regel(nieuwId(Date.parse(op)), 'Huisbezoek met de wijkverpleegkundige', oud);
});
afterAll(() => dossier.opruimen());

async function zoek(tekst: string) {
  const antwoord = await dossier.roep('zoek.alles', { tekst });
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value;
}

describe('search everything', () => {
  it('finds a case by its family, without naming people that were not asked for', async () => {
    expect((await zoek('voorbeeld fictief')).casussen).toMatchObject([{ id: casus.casusId, nummer: '2026-0001' }]);
  });

  it('finds a case by a person and marks who', async () => {
    const [treffer] = (await zoek('cato')).casussen;
    expect(treffer?.personen.find(({ isTreffer }) => isTreffer)?.tekst).toBe('Cato');
    expect(treffer?.personen.map(({ tekst }) => tekst).join('')).toContain('Voorbeeld');
  });

  it('finds a journal line by the start of words in any order, and marks them', async () => {
    const { journaal } = await zoek('leerpl overleg');
    expect(journaal).toHaveLength(1);
    expect(journaal[0]?.fragment.filter(({ isTreffer }) => isTreffer).map(({ tekst }) => tekst)).toEqual([
      'Overleg',
      'leerplichtambtenaar',
    ]);
  });

  it('leaves out a line that a correction has replaced', async () => {
    expect((await zoek('wijkagent')).journaal).toEqual([]);
    expect((await zoek('huisbezoek')).journaal).toHaveLength(1);
  });

  it('gives nothing for nothing', async () => {
    expect(await zoek(' -*" ')).toEqual({ casussen: [], journaal: [] });
  });
});
