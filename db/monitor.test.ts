import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { telTabel } from '#domain/monitor/tellen.ts';
import { monitorcatalogus } from '#resources/monitor/catalogus.ts';
import { eenCasusfeit } from '#tests/builders/casusfeit.ts';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import { lijstCasusfeiten } from './monitor-feiten.ts';
import { bewaarLevering, laadLeveringen, lijstGemeentenMetCasussen, lijstLeveringen } from './monitor-grootboek.ts';

let dossier: TestDossier;
let sql: (tekst: string) => void;
const T = '2026-03-02T10:00:00.000Z';

beforeEach(() => {
  dossier = maakTestDossier();
  sql = (tekst) => {
    dossier.toegang.verbinding.exec(tekst.replaceAll('@door', `'${dossier.gebruiker.id}'`).replaceAll('@t', `'${T}'`));
  };
});
afterEach(() => dossier.opruimen());

function casus(id: string, anders: Readonly<Record<string, string | null>> = {}): void {
  const rij = {
    id,
    nummer: `2026-${id}`,
    naam: 'Proef (fictief)',
    sorteernaam: 'proef',
    gemeente_code: 'GM1708',
    status: 'hulp_loopt',
    binnengekomen_op: '2026-03-01',
    gemaakt_op: T,
    gemaakt_door: dossier.gebruiker.id,
    gewijzigd_op: T,
    ...anders,
  };
  const kolommen = Object.keys(rij);
  dossier.toegang.verbinding
    .prepare(`INSERT INTO casus (${kolommen.join(', ')}) VALUES (${kolommen.map(() => '?').join(', ')})`)
    .run(...Object.values(rij));
}

const vraag = { gemeenteCode: 'GM1708', metOnbekende: false, van: '2025-01-01', tot: '2026-06-30' };
const feiten = (anders: Partial<typeof vraag> = {}) =>
  dossier.toegang.lees((db) => lijstCasusfeiten(db, { ...vraag, ...anders }));

describe('the facts behind the figures', () => {
  it('an empty case has nulls and empty lists, no guesses', () => {
    casus('1', { binnengekomen_op: null });
    expect(feiten()).toEqual([
      {
        id: '1',
        nummer: '2026-1',
        status: 'hulp_loopt',
        fase: null,
        instroombron: null,
        binnengekomenOp: null,
        gemaaktOp: '2026-03-02',
        afgeslotenOp: null,
        resultaat: null,
        heeftRegisseurNu: false,
        vormen: [],
        kenmerken: [],
        regieVanaf: [],
        signalenOp: [],
        besluiten: [],
        kindcheck: null,
        plan: null,
        personen: [],
        acties: [],
        meldingen: [],
        huisverboden: [],
      },
    ]);
  });

  it('instants become days in the Netherlands and part of a date its earliest day', () => {
    casus('1', { binnengekomen_op: '2026-02' });
    sql(`INSERT INTO regie (id, casus_id, naam, van, gemaakt_op, gemaakt_door)
         VALUES ('r', '1', 'Regie (fictief)', '2026-02-28T23:30:00.000Z', @t, @door)`);
    expect(feiten()[0]).toMatchObject({
      binnengekomenOp: '2026-02-01',
      regieVanaf: ['2026-03-01'],
      heeftRegisseurNu: true,
    });
  });

  it('reads people, actions, reports and bans with booleans', () => {
    casus('1');
    sql(`
      INSERT INTO persoon (id, weergavenaam, zoeksleutel, klanksleutel, geslacht, geboortedatum, gemaakt_op, gewijzigd_op)
      VALUES ('p', 'Proef', 'proef', 'prf', 'vrouw', '1990', @t, @t);
      INSERT INTO casus_persoon (id, casus_id, persoon_id, rol, niet_gesproken_reden, gemaakt_op)
      VALUES ('k', '1', 'p', 'slachtoffer', 'niet bereikbaar', @t);
      INSERT INTO actie (id, casus_id, soort, omschrijving, eigenaar, staat, gemaakt_op, gemaakt_door, gewijzigd_op)
      VALUES ('a', '1', 'actie', 'bellen', '', 'open', @t, @door, @t);
      INSERT INTO vt_contact (id, casus_id, soort, is_anoniem, op, gemaakt_op, gemaakt_door)
      VALUES ('v', '1', 'adviesvraag', 1, '2026-03-04', @t, @door);
      INSERT INTO huisverbod (id, casus_id, is_overtreden, hulp_aanvaard, gemaakt_op, gemaakt_door)
      VALUES ('h', '1', 1, 'deels', @t, @door);
    `);
    expect(feiten()[0]).toMatchObject({
      personen: [
        {
          rol: 'slachtoffer',
          geslacht: 'vrouw',
          geboortedatum: '1990',
          isGezinslid: true,
          gesprokenOp: null,
          heeftRedenNietGesproken: true,
        },
      ],
      acties: [{ heeftEigenaar: false, datum: null, gemaaktOp: '2026-03-02', afgerondOp: null }],
      meldingen: [{ soort: 'adviesvraag', isAnoniem: true, op: '2026-03-04' }],
      huisverboden: [{ opgelegdOp: null, isOvertreden: true, isVerlengd: false, hulpAanvaard: 'deels' }],
    });
  });

  it('takes the kindcheck and the signal that stand, not what was corrected', () => {
    casus('1');
    sql(`
      INSERT INTO meldcode_doorloop (id, casus_id, nummer, gestart_op, gemaakt_op, gemaakt_door)
      VALUES ('d', '1', 1, '2026-03-01', @t, @door);
      INSERT INTO meldcode_stap (id, doorloop_id, stap, status, velden, gemaakt_op, gemaakt_door, gewijzigd_op, corrigeert_id, correctie_reden)
      VALUES ('s1', 'd', 'stap_1', 'uitgevoerd', '{"kindcheck":{"uitkomst":"negatief"}}', @t, @door, @t, NULL, NULL),
             ('s2', 'd', 'stap_1', 'uitgevoerd', '{"kindcheck":{"uitkomst":"positief"}}', @t, @door, @t, 's1', 'typefout');
      INSERT INTO signaal (id, casus_id, feit, bron, bronsoort, gebeurd_op, gemaakt_op, gemaakt_door, corrigeert_id, correctie_reden)
      VALUES ('a', '1', 'x', 'y', 'school', '2026-01-01', @t, @door, NULL, NULL),
             ('b', '1', 'x', 'y', 'school', '2026-02-01', @t, @door, 'a', 'dag klopte niet');
    `);
    expect(feiten()[0]).toMatchObject({ kindcheck: 'positief', signalenOp: ['2026-02-01'] });
  });

  it('leaves out other gemeenten, later cases and what closed long ago without anything since', () => {
    casus('1');
    casus('2', { gemeente_code: 'GM0193' });
    casus('3', { gemeente_code: null });
    casus('4', { binnengekomen_op: '2026-07-01' });
    casus('5', { binnengekomen_op: '2023-01-01', status: 'afgesloten', afgesloten_op: '2024-01-01' });
    casus('6', { binnengekomen_op: '2023-01-01', status: 'afgesloten', afgesloten_op: '2024-01-01' });
    sql(`INSERT INTO vt_contact (id, casus_id, soort, op, gemaakt_op, gemaakt_door)
         VALUES ('v', '6', 'melding', '2026-02-01', @t, @door)`);
    const ids = (anders?: Partial<typeof vraag>) => feiten(anders).map(({ id }) => id);
    expect(ids()).toEqual(['1', '6']);
    expect(ids({ metOnbekende: true })).toEqual(['1', '3', '6']);
    expect(dossier.toegang.lees(lijstGemeentenMetCasussen)).toContainEqual({
      gemeenteCode: null,
      aantal: 1,
      eersteDag: '2026-03-01',
    });
  });
});

describe('the ledger', () => {
  it('gives a delivery back as it went in: tables, true figures and what was shown', () => {
    const tabel = monitorcatalogus.tabellen.find(({ code }) => code === 'B02');
    if (tabel === undefined) throw new Error('B02');
    const geteld = telTabel(monitorcatalogus, tabel, [eenCasusfeit()], '2026-H1', () => null);
    const gepubliceerd = new Map(
      geteld.cellen.map(({ sleutel, waarde }) => [
        sleutel,
        waarde === 0 ? { onder: 0, boven: 0, getoond: 0 } : { onder: 0, boven: null, getoond: null },
      ]),
    );
    const levering = {
      id: 'l',
      gemeenteCode: 'GM1708',
      periode: '2026-H1',
      methode: 'onderdrukking',
      catalogusVersie: monitorcatalogus.versie,
      drempel: 10,
      ontvanger: 'Regio (fictief)',
      sha256: 'aa',
      tabellen: [geteld],
      gepubliceerd,
    } as const;
    dossier.toegang.schrijf((db) => bewaarLevering(db, levering, { nu: T, gebruiker: dossier.gebruiker }));
    const [terug] = dossier.toegang.lees((db) => laadLeveringen(db, 'GM1708'));
    expect(terug).toEqual({ id: 'l', periode: '2026-H1', methode: 'onderdrukking', tabellen: [geteld], gepubliceerd });
    expect(dossier.toegang.lees((db) => laadLeveringen(db, 'GM0193'))).toEqual([]);
    expect(dossier.toegang.lees(lijstLeveringen)).toMatchObject([
      { id: 'l', ontvanger: 'Regio (fictief)', gemaaktDoor: 'Tess Voorbeeld (fictief)' },
    ]);
  });
});
