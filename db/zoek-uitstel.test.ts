import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakTestDossier, type TestDossier } from '#tests/builders/dossier.ts';
import type { WriteDb } from './access.ts';
import { maakJournaalregel } from './journaal.ts';
import { maakPersoon } from './persoon.ts';
import { koppelPersoon } from './persoon-in-casus.ts';
import { zoekCasussen, zoekJournaal } from './zoek.ts';
import { stelZoekenUit } from './zoek-uitstel.ts';

const nu = '2026-11-21T09:00:00.000Z';
let dossier: TestDossier;
beforeEach(() => {
  dossier = maakTestDossier();
});
afterEach(() => dossier.opruimen());

const leeg = { vastgesteldOp: null, corrigeertId: null, correctieReden: null, persoonId: null, metWie: null } as const;
const persoon = {
  roepnaam: '',
  voornamen: '',
  tussenvoegsel: '',
  geboortedatum: null,
  leeftijd: null,
  leeftijdOp: null,
  geslacht: 'vrouw',
  bsn: null,
  overledenOp: null,
  telefoon: null,
  email: null,
  taal: null,
  heeftTolkNodig: false,
  contactKanaal: null,
  contactAfspraak: null,
  magNietGebeld: false,
  isGeheimAdres: false,
} as const;

function voegCasussenToe(db: WriteDb, namen: readonly string[]): void {
  const wie = { nu, gebruiker: dossier.gebruiker };
  for (const naam of namen) {
    const casusId = `casus-${naam}`;
    db.$client
      .prepare(
        `INSERT INTO casus (id, nummer, naam, sorteernaam, status, plaats, gemaakt_op, gemaakt_door, gewijzigd_op)
         VALUES (?, ?, ?, ?, 'signaal', 'Steenwijk', ?, ?, ?)`,
      )
      .run(casusId, `2026-${naam}`, naam, naam, nu, dossier.gebruiker.id, nu);
    for (const voornaam of ['Anna', 'Bo']) {
      const id = `${voornaam}-${naam}`;
      maakPersoon(db, { ...persoon, roepnaam: voornaam, achternaam: naam, id }, nu);
      const koppel = { rol: 'kind', toelichting: null, isGezinslid: true, casusId, persoonId: id } as const;
      koppelPersoon(db, { ...koppel, id: `koppel-${id}` }, nu);
    }
    const regel = { soort: 'notitie', gebeurdOp: nu, kanaal: null, tekst: `Gesprek over ${naam}` } as const;
    maakJournaalregel(db, { ...leeg, ...regel, id: `regel-${naam}`, casusId }, wie);
  }
}

const index = () => dossier.toegang.verbinding.prepare('SELECT rowid, kern, personen FROM casus_zoek').all();
const trekkers = () =>
  dossier.toegang.verbinding.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY 1").all();

/** Everything that a search for a name finds, in the cases and in the journaal. */
const vindt = (naam: string) =>
  dossier.toegang.lees((db) => [
    ...zoekCasussen(db, `"${naam}"*`, 9).map(({ id }) => id),
    ...zoekJournaal(db, `"${naam}"*`, 9).map(({ id }) => id),
  ]);

describe('the search index that waits', () => {
  it('holds in the end what it holds when every row is indexed at once', () => {
    const namen = ['Dijkstra', 'Elzinga', 'Faber', 'Groen', 'Haan'];
    dossier.toegang.schrijf((db) => voegCasussenToe(db, namen));
    const direct = index();
    dossier.opruimen();
    dossier = maakTestDossier();
    dossier.toegang.schrijf((db) => voegCasussenToe(db, namen.slice(0, 1)));
    dossier.toegang.schrijf((db) => {
      const zoeken = stelZoekenUit(db);
      voegCasussenToe(db, namen.slice(1));
      expect(index()).toHaveLength(1);
      while (zoeken.werkBij(3));
    });
    expect(index()).toEqual(direct);
    for (const naam of namen) expect(vindt(naam)).toEqual([`casus-${naam}`, `regel-${naam}`]);
    // FTS5 compares its index with the text of the journaal itself.
    const keur = "INSERT INTO journaal_zoek (journaal_zoek, rank) VALUES ('integrity-check', 1)";
    expect(() => dossier.toegang.verbinding.exec(keur)).not.toThrow();
  });

  it('indexes at once again afterwards', () => {
    const eerst = trekkers();
    dossier.toegang.schrijf((db) => {
      const zoeken = stelZoekenUit(db);
      while (zoeken.werkBij(10));
    });
    expect(trekkers()).toEqual(eerst);
    dossier.toegang.schrijf((db) => voegCasussenToe(db, ['Idema']));
    expect(vindt('Idema')).toEqual(['casus-Idema', 'regel-Idema']);
  });

  it('is as before when the work is rolled back halfway', () => {
    const eerst = trekkers();
    const halverwege = () =>
      dossier.toegang.schrijf((db) => {
        stelZoekenUit(db);
        voegCasussenToe(db, ['Jansma']);
        throw new Error('stop');
      });
    expect(halverwege).toThrow('stop');
    expect(trekkers()).toEqual(eerst);
    expect(vindt('Jansma')).toEqual([]);
  });
});
