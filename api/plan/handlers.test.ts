import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nieuwId } from '#api/nieuw-id.ts';
import { type Proefcasus, voegProefcasusToe } from '#tests/builders/casusrij.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

let dossier: TestDossier;
let casus: Proefcasus;
beforeEach(() => {
  dossier = maakTestDossier();
  casus = voegProefcasusToe(dossier);
});
afterEach(() => dossier.opruimen());

async function waarde<T>(
  antwoord: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const klaar = await antwoord;
  if (!klaar.ok) throw new Error(klaar.error.code);
  return klaar.value;
}

const laad = () => waarde(dossier.roep('plan.laad', { casusId: casus.casusId }));
const doel = () =>
  waarde(
    dossier.roep('plan.maakDoel', {
      casusId: casus.casusId,
      persoonId: casus.kind,
      omschrijving: 'Cato slaapt rustig',
      leefgebied: null,
    }),
  );
const overdracht = (naam: string, op: string, reden: string) =>
  dossier.roep('regie.draagOver', { casusId: casus.casusId, naam, organisatie: 'Wijkteam', functie: null, op, reden });

function voegActieToe(eigenaar: string | null, datum: string | null): void {
  const id = nieuwId(Date.parse('2026-11-21T09:00:00.000Z'));
  dossier.toegang.verbinding
    .prepare(
      `INSERT INTO actie (id, casus_id, soort, omschrijving, eigenaar, datum, staat, gemaakt_op, gemaakt_door, gewijzigd_op)
       VALUES (?, ?, 'actie', 'Bellen', ?, ?, 'open', '2026-11-21', ?, '2026-11-21')`,
    )
    .run(id, casus.casusId, eigenaar, datum, dossier.gebruiker.id);
}

describe('the plan', () => {
  it('begins with the first thing that is written, and there is one per case', async () => {
    expect(await laad()).toMatchObject({ plan: null, versies: [], regie: [] });
    await doel();
    await waarde(
      dossier.roep('plan.bewaarTekst', {
        casusId: casus.casusId,
        krachten: 'Oma helpt',
        zorgen: '',
        gewenstResultaat: null,
        evaluatieOp: '2027-01-15',
      }),
    );
    const { plan } = await laad();
    expect(plan).toMatchObject({
      versie: 1,
      krachten: 'Oma helpt',
      zorgen: null,
      doelen: [{ omschrijving: 'Cato slaapt rustig' }],
    });
    expect(dossier.toegang.verbinding.prepare('SELECT count(*) FROM plan').pluck().get()).toBe(1);
  });

  it('PLAN-01 to PLAN-03: is refused with every reason, and fixed once they are gone', async () => {
    await doel();
    voegActieToe(null, null);
    expect(await dossier.roep('plan.stelVast', { casusId: casus.casusId })).toMatchObject({
      error: {
        code: 'PLAN_GEWEIGERD',
        velden: [{ code: 'GEEN_REGISSEUR' }, { code: 'ACTIE_ZONDER_EIGENAAR' }, { code: 'ACTIE_ZONDER_DATUM' }],
      },
    });
    expect((await laad()).redenen).toHaveLength(3);
    await waarde(overdracht('Anna Regie (fictief)', '2026-11-21', ''));
    dossier.toegang.verbinding.exec("UPDATE actie SET eigenaar = 'Bas (fictief)', datum = '2026-12-01'");
    await waarde(dossier.roep('plan.stelVast', { casusId: casus.casusId }));
    const { plan, versies } = await laad();
    expect(plan?.vastgesteldOp).not.toBeNull();
    expect(versies).toMatchObject([
      { versie: 1, regisseur: 'Anna Regie (fictief)', plan: { doelen: [{ omschrijving: 'Cato slaapt rustig' }] } },
    ]);
  });

  it('PLAN-05: once fixed changes only in a new version, and the old version stays as it was', async () => {
    const { id: doelId } = await doel();
    await waarde(overdracht('Anna Regie (fictief)', '2026-11-21', ''));
    await waarde(dossier.roep('plan.stelVast', { casusId: casus.casusId }));
    const invoer = { doelId, persoonId: null, omschrijving: 'Anders', leefgebied: null };
    expect(await dossier.roep('plan.wijzigDoel', invoer)).toMatchObject({ error: { code: 'PLAN_VASTGESTELD' } });
    await waarde(dossier.roep('plan.rondDoelAf', { doelId, hoe: 'bereikt' }));
    await waarde(dossier.roep('plan.beginNieuweVersie', { casusId: casus.casusId }));
    await waarde(dossier.roep('plan.wijzigDoel', invoer));
    const { plan, versies } = await laad();
    expect(plan).toMatchObject({ versie: 2, vastgesteldOp: null, doelen: [{ omschrijving: 'Anders' }] });
    expect(plan?.doelen[0]?.bereiktOp).not.toBeNull();
    expect(versies[0]?.plan.doelen[0]).toMatchObject({ omschrijving: 'Cato slaapt rustig', bereiktOp: null });
    await waarde(dossier.roep('plan.stelVast', { casusId: casus.casusId }));
    expect((await laad()).versies.map((v) => v.versie)).toEqual([2, 1]);
  });

  it('keeps safety agreements apart, with what happens when it goes wrong', async () => {
    const invoer = { afspraak: 'Bas slaapt elders', wie: 'Anna en Bas', toezicht: 'Oma', alsHetMisgaat: 'Bel 112' };
    const { id: afspraakId } = await waarde(dossier.roep('plan.maakAfspraak', { casusId: casus.casusId, ...invoer }));
    await waarde(dossier.roep('plan.wijzigAfspraak', { afspraakId, ...invoer, toezicht: 'Tante' }));
    await waarde(dossier.roep('plan.rondAfspraakAf', { afspraakId, hoe: 'vervallen' }));
    const { plan } = await laad();
    expect(plan?.afspraken).toMatchObject([{ toezicht: 'Tante', alsHetMisgaat: 'Bel 112' }]);
    expect(plan?.afspraken[0]?.vervallenOp).not.toBeNull();
  });

  it('refuses a goal for someone of another case', async () => {
    const ander = voegProefcasusToe(dossier, '2026-0002');
    const invoer = { casusId: casus.casusId, persoonId: ander.kind, omschrijving: 'x', leefgebied: null };
    expect(await dossier.roep('plan.maakDoel', invoer)).toMatchObject({ error: { code: 'PERSOON_NIET_IN_CASUS' } });
  });
});

describe('regie', () => {
  it('goes from one person to the next without a gap, and the case list follows', async () => {
    await waarde(overdracht('Anna Regie (fictief)', '2026-11-01', ''));
    dossier.zetKlok('2026-11-21T10:00:00.000Z');
    await waarde(overdracht('Bas Regie (fictief)', '2026-11-21', 'Anna heeft verlof'));
    const { regie } = await laad();
    expect(regie.map((p) => [p.naam, p.van, p.tot])).toEqual([
      ['Anna Regie (fictief)', '2026-10-31T23:00:00.000Z', '2026-11-21T10:00:00.000Z'],
      ['Bas Regie (fictief)', '2026-11-21T10:00:00.000Z', null],
    ]);
    const regisseur = dossier.toegang.verbinding.prepare('SELECT regisseur FROM casus').pluck().get();
    expect(regisseur).toBe('Bas Regie (fictief)');
  });

  it('twice on one day leaves the last one, and the history in order', async () => {
    await waarde(overdracht('Anna Regie (fictief)', '2026-11-21', ''));
    await waarde(overdracht('Bas Regie (fictief)', '2026-11-21', 'Vergissing'));
    await waarde(overdracht('Cor Regie (fictief)', '2026-11-21', 'Toch Cor'));
    expect((await laad()).regie.map((p) => p.naam)).toEqual([
      'Anna Regie (fictief)',
      'Bas Regie (fictief)',
      'Cor Regie (fictief)',
    ]);
  });

  it('refuses a hand-over without reason, in the future, or before the present one began', async () => {
    await waarde(overdracht('Anna Regie (fictief)', '2026-11-10', ''));
    expect(await overdracht('Bas Regie (fictief)', '2026-11-22', '')).toMatchObject({
      error: {
        velden: [
          { pad: ['op'], code: 'OVERDRACHT_IN_TOEKOMST' },
          { pad: ['reden'], code: 'REDEN_ONTBREEKT' },
        ],
      },
    });
    expect(await overdracht('Bas Regie (fictief)', '2026-11-09', 'x')).toMatchObject({
      error: { velden: [{ pad: ['op'], code: 'VOOR_HUIDIGE_REGIE' }] },
    });
  });
});
