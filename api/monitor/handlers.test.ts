import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { vulCaseload } from '#tests/builders/caseload.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import { controleerBestanden } from './bestanden.ts';

// A calculation is seconds of work, and more on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

const NU = '2026-11-21T09:00:00.000Z';
const PERIODE = '2026-H1';
const over = { gemeenteCode: 'GM1708', periode: PERIODE };
const vraag = { ...over, methode: 'onderdrukking', drempel: 10 } as const;

let dossier: TestDossier;
let uit: string;

function uitvoer(pad: string) {
  return readdirSync(pad).map((naam) => ({ naam, bytes: readFileSync(join(pad, naam)) }));
}

const sql = (tekst: string) => dossier.toegang.verbinding.exec(tekst);
const regels = (tabel: string) =>
  Number(dossier.toegang.verbinding.prepare(`SELECT count(*) FROM ${tabel}`).pluck().get());

async function bereken(anders: Partial<typeof vraag> = {}) {
  const antwoord = await dossier.roep('monitor.bereken', { ...vraag, ...anders });
  if (!antwoord.ok) throw new Error(antwoord.error.code);
  return antwoord.value;
}

beforeAll(() => {
  dossier = maakTestDossier();
  uit = mkdtempSync(join(tmpdir(), 'eenplan-cijfers-'));
  vulCaseload(dossier.toegang, { zaad: 5, aantal: 160, gebruikerId: dossier.gebruiker.id, nu: NU });
  // All in one gemeente, so that the figures are not all hidden.
  sql("UPDATE casus SET gemeente_code = CASE WHEN volgnr % 20 = 0 THEN NULL ELSE 'GM1708' END");
});
afterAll(() => {
  dossier.opruimen();
  rmSync(uit, { recursive: true, force: true });
});

describe('monitor.periodes', () => {
  it('offers whole periods that are over, and says when the running one can be delivered', async () => {
    const antwoord = await dossier.roep('monitor.periodes', { gemeenteCode: null });
    if (!antwoord.ok) throw new Error(antwoord.error.code);
    const { gemeente, periodes, lopend, aantalZonderGemeente } = antwoord.value;
    expect(gemeente).toEqual({ code: 'GM1708', naam: 'Steenwijkerland' });
    expect(periodes.slice(0, 3).map(({ periode }) => periode)).toEqual(['2026-H1', '2025', '2025-H2']);
    expect(lopend).toEqual({ periode: '2026-H2', vanaf: '2027-01-01' });
    expect(aantalZonderGemeente).toBe(8);
  });
});

describe('monitor.kwaliteit', () => {
  it('names each case with what is the matter, and leaves a trace', async () => {
    const voor = regels('logboek');
    const antwoord = await dossier.roep('monitor.kwaliteit', over);
    if (!antwoord.ok) throw new Error(antwoord.error.code);
    expect(antwoord.value.aantalCasussen).toBeGreaterThan(10);
    const nummers = dossier.toegang.verbinding.prepare('SELECT nummer FROM casus').pluck().all();
    expect(antwoord.value.regels.filter(({ nummer }) => !nummers.includes(nummer))).toEqual([]);
    expect(regels('logboek')).toBe(voor + 1);
  });
});

describe('monitor.bereken', () => {
  it('refuses a period that is not over and a gemeente that is not known', async () => {
    expect(await dossier.roep('monitor.bereken', { ...vraag, periode: '2026-H2' })).toMatchObject({
      ok: false,
      error: { code: 'PERIODE_LOOPT_NOG' },
    });
    expect(await dossier.roep('monitor.bereken', { ...vraag, gemeenteCode: 'GM9999' })).toMatchObject({
      ok: false,
      error: { code: 'GEMEENTE_ONBEKEND' },
    });
  });

  it('stops when the user stops it, and leaves nothing behind', async () => {
    const bezig = dossier.roep('monitor.bereken', vraag);
    await new Promise((klaar) => setTimeout(klaar, 300));
    await dossier.roep('taak.breekAf', { taak: 'monitor.bereken' });
    expect(await bezig).toMatchObject({ ok: false, error: { code: 'AFGEBROKEN' } });
    expect(regels('monitor_export')).toBe(0);
  });
});

describe('monitor.exporteer', () => {
  let voorstel: Awaited<ReturnType<typeof bereken>>;
  let map = '';

  it('shows beforehand what leaves, and the reason of what does not', async () => {
    voorstel = await bereken();
    const cellen = voorstel.bladen.flatMap((blad) => blad.cellen);
    expect(voorstel.bladen.length).toBeGreaterThanOrEqual(20);
    expect(cellen.filter(({ getoond }) => getoond !== null && getoond > 0 && getoond < 10)).toEqual([]);
    expect(cellen.filter(({ getoond, reden }) => (getoond === null) !== (reden !== null))).toEqual([]);
    expect(cellen.filter(({ getoond, waarde }) => getoond !== null && getoond !== waarde)).toEqual([]);
    expect(dossier.platform.gebeurtenissen.some(({ soort }) => soort === 'voortgang')).toBe(true);
  });

  it('writes nothing when no folder is chosen', async () => {
    dossier.platform.antwoorden.push(null);
    const antwoord = await dossier.roep('monitor.exporteer', { voorstelId: voorstel.voorstelId, ontvanger: 'Regio' });
    expect(antwoord).toMatchObject({ ok: false, error: { code: 'AFGEBROKEN' } });
    expect(regels('monitor_export')).toBe(0);
    expect(readdirSync(uit)).toEqual([]);
  });

  it('writes one folder with the files and the ledger with the true figures', async () => {
    dossier.platform.antwoorden.push(uit);
    const antwoord = await dossier.roep('monitor.exporteer', { voorstelId: voorstel.voorstelId, ontvanger: 'Regio' });
    if (!antwoord.ok) throw new Error(antwoord.error.code);
    map = antwoord.value.map;
    expect(readdirSync(uit)).toEqual(['monitor-ijsselland-GM1708-2026-H1']);
    expect(readdirSync(map).sort()).toEqual([
      'cijfers.csv',
      'cijfers.json',
      'cijfers.ods',
      'cijfers.xlsx',
      'manifest.json',
    ]);
    expect(controleerBestanden(uitvoer(map))).toEqual([]);
    expect(regels('monitor_cel')).toBe(voorstel.bladen.reduce((som, blad) => som + blad.cellen.length, 0));
  });

  it('the files hold exactly what was shown, and no name, number or text of a case', () => {
    const json = JSON.parse(readFileSync(join(map, 'cijfers.json'), 'utf8')) as {
      link: { item: { value: (number | null)[] }[] };
    }; // Our own file.
    expect(json.link.item.map(({ value }) => value)).toEqual(
      voorstel.bladen.map(({ cellen }) => cellen.map(({ getoond }) => getoond)),
    );
    const alles = ['cijfers.json', 'cijfers.csv', 'manifest.json']
      .map((naam) => readFileSync(join(map, naam), 'utf8'))
      .join();
    const geheim = dossier.toegang.verbinding
      .prepare(
        'SELECT nummer FROM casus UNION SELECT naam FROM casus UNION SELECT achternaam FROM persoon WHERE length(achternaam) > 6',
      )
      .pluck()
      .all() as string[]; // One text column.
    expect(geheim.length).toBeGreaterThan(100);
    expect(geheim.filter((tekst) => alles.includes(tekst))).toEqual([]);
    expect(alles).not.toContain(dossier.gebruiker.naam);
    expect(alles).not.toContain(dossier.map);
    expect(alles.match(/20\d\d-\d\d-\d\d/g)).toBeNull();
  });

  it('is in the list of deliveries and in the audit trail', async () => {
    const lijst = await dossier.roep('monitor.lijst', {});
    expect(lijst).toMatchObject({
      ok: true,
      value: { leveringen: [{ gemeente: 'Steenwijkerland', periode: PERIODE, ontvanger: 'Regio', drempel: 10 }] },
    });
    const regel = dossier.toegang.verbinding
      .prepare("SELECT * FROM logboek WHERE gebeurtenis = 'monitor.exporteer' ORDER BY seq DESC")
      .get();
    expect(regel).toMatchObject({ uitkomst: 'goed', object_soort: 'levering' });
  });

  it('gives the same figures again, whatever was filled in since, but not over the delivery itself', async () => {
    sql("UPDATE casus SET instroombron = 'omgeving' WHERE binnengekomen_op BETWEEN '2026-01-01' AND '2026-06-30'");
    const opnieuw = await bereken();
    const getoond = (van: typeof voorstel) => van.bladen.map(({ cellen }) => cellen.map((cel) => cel.getoond));
    expect(getoond(opnieuw)).toEqual(getoond(voorstel));
    dossier.platform.antwoorden.push(uit);
    expect(
      await dossier.roep('monitor.exporteer', { voorstelId: opnieuw.voorstelId, ontvanger: 'Regio' }),
    ).toMatchObject({
      ok: false,
      error: { code: 'MAP_BESTAAT_AL' },
    });
  });

  it('refuses another way of protecting what has been delivered', async () => {
    expect(await dossier.roep('monitor.bereken', { ...vraag, methode: 'afronding' })).toMatchObject({
      ok: false,
      error: { code: 'METHODE_GEWIJZIGD' },
    });
  });

  it('the ledger cannot be changed', () => {
    for (const tabel of ['monitor_export', 'monitor_tabel', 'monitor_cel']) {
      expect(() => sql(`DELETE FROM ${tabel}`)).toThrow('GROOTBOEK_VAST');
    }
    expect(() => sql('UPDATE monitor_cel SET waarde = 0')).toThrow('GROOTBOEK_VAST');
  });
});

describe('a proposal', () => {
  const gerond = { periode: '2024-H1', methode: 'afronding' } as never;

  it('rounds to five when that is chosen', async () => {
    const cellen = (await bereken(gerond)).bladen.flatMap((blad) => blad.cellen);
    expect(cellen.filter(({ getoond }) => getoond === null || getoond % 5 !== 0)).toEqual([]);
  });

  it('is void after a change that counts, and after a newer one', async () => {
    const eerste = await bereken(gerond);
    sql("UPDATE casus SET instroombron = 'zvh_pga' WHERE binnengekomen_op BETWEEN '2024-01-01' AND '2024-06-30'");
    const lever = () => dossier.roep('monitor.exporteer', { voorstelId: eerste.voorstelId, ontvanger: 'Regio' });
    expect(await lever()).toMatchObject({ ok: false, error: { code: 'CIJFERS_VERANDERD' } });
    await bereken(gerond);
    expect(await lever()).toMatchObject({ ok: false, error: { code: 'VOORSTEL_VERLOPEN' } });
  });

  it('leaves no half-written folder and no line in the ledger when the folder refuses', async () => {
    const { voorstelId } = await bereken(gerond);
    const weg = join(uit, 'bestaat-niet');
    dossier.platform.antwoorden.push(weg);
    expect((await dossier.roep('monitor.exporteer', { voorstelId, ontvanger: 'Regio' })).ok).toBe(false);
    expect(existsSync(weg)).toBe(false);
    expect(regels('monitor_export')).toBe(1);
  });
});
