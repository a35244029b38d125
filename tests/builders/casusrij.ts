import { nieuwId } from '#api/nieuw-id.ts';
import type { TestDossier } from './dossier.ts';

/** Ids of a case that was put into a test dossier. All people are fictional. */
export type Proefcasus = {
  readonly casusId: string;
  readonly moeder: string;
  readonly vader: string;
  readonly kind: string;
  readonly signaalId: string;
};

/** Puts a case with three people and one signal straight into the tables, with status `signaal`. */
export function voegProefcasusToe(dossier: TestDossier, nummer = '2026-0001'): Proefcasus {
  const ms = Date.parse('2026-11-01T09:00:00.000Z');
  const op = new Date(ms).toISOString();
  const door = dossier.gebruiker.id;
  const [casusId, moeder, vader, kind, signaalId] = [nieuwId(ms), nieuwId(ms), nieuwId(ms), nieuwId(ms), nieuwId(ms)];
  const voer = (sql: string, ...waarden: (string | number | null)[]) =>
    dossier.toegang.verbinding.prepare(sql).run(...waarden);
  voer(
    `INSERT INTO casus (id, nummer, naam, sorteernaam, status, gemaakt_op, gemaakt_door, gewijzigd_op)
     VALUES (?, ?, 'Voorbeeld (fictief)', 'voorbeeld', 'signaal', ?, ?, ?)`,
    casusId,
    nummer,
    op,
    door,
    op,
  );
  for (const [id, naam, rol] of [
    [moeder, 'Anna Voorbeeld', 'slachtoffer'],
    [vader, 'Bas Voorbeeld', 'pleger'],
    [kind, 'Cato Voorbeeld', 'kind'],
  ] as const) {
    voer(
      `INSERT INTO persoon (id, weergavenaam, zoeksleutel, klanksleutel, gemaakt_op, gewijzigd_op)
       VALUES (?, ?, 'x', 'x', ?, ?)`,
      id,
      naam,
      op,
      op,
    );
    voer(
      'INSERT INTO casus_persoon (id, casus_id, persoon_id, rol, gemaakt_op) VALUES (?, ?, ?, ?, ?)',
      nieuwId(ms),
      casusId,
      id,
      rol,
      op,
    );
  }
  voer(
    `INSERT INTO signaal (id, casus_id, persoon_id, feit, bron, bronsoort, gemaakt_op, gemaakt_door)
     VALUES (?, ?, ?, 'Blauwe plek op de arm', 'School', 'school', ?, ?)`,
    signaalId,
    casusId,
    kind,
    op,
    door,
  );
  return { casusId, moeder, vader, kind, signaalId };
}
