import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';

// The rules that the database itself holds, whatever the code above it does.
let dossier: TestDossier;
let sql: (tekst: string) => void;

beforeEach(() => {
  dossier = maakTestDossier();
  const { verbinding } = dossier.toegang;
  const door = dossier.gebruiker.id;
  sql = (tekst) => verbinding.exec(tekst.replaceAll('@door', `'${door}'`));
  sql(`INSERT INTO casus (id, nummer, naam, sorteernaam, status, gemaakt_op, gemaakt_door, gewijzigd_op)
       VALUES ('c1', '2026-0001', 'Bakker', 'bakker', 'signaal', '2026-11-01T09:00:00.000Z', @door, '2026-11-01T09:00:00.000Z')`);
});
afterEach(() => dossier.opruimen());

const casus = () => dossier.toegang.verbinding.prepare('SELECT * FROM casus').get() as Record<string, unknown>;
const regie = (id: string, van: string, tot: string | null) =>
  sql(`INSERT INTO regie (id, casus_id, naam, van, tot, gemaakt_op, gemaakt_door)
       VALUES ('${id}', 'c1', 'Regisseur ${id}', '${van}', ${tot ? `'${tot}'` : 'NULL'}, '2026-11-01T09:00:00.000Z', @door)`);

describe('één regisseur', () => {
  it('refuses a second open one', () => {
    regie('r1', '2026-11-01T09:00:00.000Z', null);
    expect(() => regie('r2', '2026-11-02T09:00:00.000Z', null)).toThrow(/REGIE_OVERLAP|UNIQUE/);
  });

  it('refuses two whose times overlap', () => {
    regie('r1', '2026-01-01T09:00:00.000Z', '2026-06-01T09:00:00.000Z');
    expect(() => regie('r2', '2026-05-01T09:00:00.000Z', '2026-07-01T09:00:00.000Z')).toThrow('REGIE_OVERLAP');
    expect(() => regie('r3', '2026-06-01T09:00:00.000Z', null)).not.toThrow();
  });

  it('keeps history as it was', () => {
    regie('r1', '2026-01-01T09:00:00.000Z', '2026-06-01T09:00:00.000Z');
    expect(() => sql("UPDATE regie SET naam = 'ander' WHERE id = 'r1'")).toThrow('VASTGESTELD');
    expect(() => sql('DELETE FROM regie')).toThrow('VASTGESTELD');
  });

  it('shows the open one in the case list', () => {
    regie('r1', '2026-01-01T09:00:00.000Z', null);
    expect(casus().regisseur).toBe('Regisseur r1');
    sql("UPDATE regie SET tot = '2026-06-01T09:00:00.000Z' WHERE id = 'r1'");
    expect(casus().regisseur).toBeNull();
  });
});

describe('wat is vastgesteld', () => {
  it('is not overwritten and not deleted', () => {
    const kolommen = 'id, casus_id, soort, gebeurd_op, tekst, vastgesteld_op, gemaakt_op, gemaakt_door';
    sql(
      `INSERT INTO journaal (${kolommen}) VALUES ('j1', 'c1', 'contact', '2026-11-02T09:00:00.000Z', 'Gebeld', NULL, '2026-11-02T09:00:00.000Z', @door)`,
    );
    sql("UPDATE journaal SET tekst = 'Gebeld met moeder' WHERE id = 'j1'");
    sql("UPDATE journaal SET vastgesteld_op = '2026-11-03T09:00:00.000Z' WHERE id = 'j1'");
    expect(() => sql("UPDATE journaal SET tekst = 'anders' WHERE id = 'j1'")).toThrow('VASTGESTELD');
    expect(() => sql("DELETE FROM journaal WHERE id = 'j1'")).toThrow('VASTGESTELD');
  });
});

describe('wat uit andere tabellen volgt', () => {
  const actie = (id: string, datum: string | null, staat = 'open') =>
    sql(`INSERT INTO actie (id, casus_id, soort, omschrijving, datum, tijdaanduiding, staat, afgerond_op, gemaakt_op, gemaakt_door, gewijzigd_op)
         VALUES ('${id}', 'c1', 'actie', 'Actie ${id}', ${datum ? `'${datum}', NULL` : "NULL, 'week 17'"}, '${staat}',
           ${staat === 'gedaan' ? "'2026-11-01'" : 'NULL'}, '2026-11-01T09:00:00.000Z', @door, '2026-11-01T09:00:00.000Z')`);

  it('volgende actie: the earliest that is not done, one without a date last', () => {
    actie('a', null);
    expect(casus()).toMatchObject({ volgende_actie: 'Actie a (week 17)', volgende_actie_op: null });
    actie('b', '2026-12-01');
    actie('c', '2026-11-20', 'gedaan');
    expect(casus()).toMatchObject({ volgende_actie: 'Actie b', volgende_actie_op: '2026-12-01' });
    sql("UPDATE actie SET staat = 'gedaan', afgerond_op = '2026-11-21' WHERE id = 'b'");
    expect(casus()).toMatchObject({ volgende_actie: 'Actie a (week 17)' });
    sql("DELETE FROM actie WHERE id = 'a'");
    expect(casus()).toMatchObject({ volgende_actie: null, volgende_actie_op: null });
  });

  it('laatste contact: the latest contact, not a note', () => {
    for (const [id, soort, op] of [
      ['1', 'contact', '2026-10-01T09:00:00.000Z'],
      ['2', 'notitie', '2026-11-01T09:00:00.000Z'],
    ])
      sql(`INSERT INTO journaal (id, casus_id, soort, gebeurd_op, tekst, gemaakt_op, gemaakt_door)
           VALUES ('j${id}', 'c1', '${soort}', '${op}', 'tekst', '${op}', @door)`);
    expect(casus().laatste_contact_op).toBe('2026-10-01T09:00:00.000Z');
  });

  it('zoeken: follows the names of the people in the case', () => {
    const zoek = (woord: string) =>
      dossier.toegang.verbinding.prepare('SELECT count(*) FROM casus_zoek WHERE casus_zoek MATCH ?').pluck().get(woord);
    sql(`INSERT INTO persoon (id, weergavenaam, zoeksleutel, klanksleutel, gemaakt_op, gewijzigd_op)
         VALUES ('p1', 'Noëlle Yılmaz', 'noelle yilmaz', 'x', '2026-11-01', '2026-11-01')`);
    sql(
      "INSERT INTO casus_persoon (id, casus_id, persoon_id, rol, gemaakt_op) VALUES ('cp1', 'c1', 'p1', 'slachtoffer', '2026-11-01')",
    );
    expect(zoek('noelle')).toBe(1);
    expect(zoek('bak*')).toBe(1);
    sql("UPDATE persoon SET weergavenaam = 'Anna Visser' WHERE id = 'p1'");
    expect(zoek('noelle')).toBe(0);
    expect(zoek('visser')).toBe(1);
  });
});
