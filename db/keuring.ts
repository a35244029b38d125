import type { Database as Verbinding } from 'better-sqlite3';
import type { KluisFout } from '#domain/kluis/fouten.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { probeer } from './dossiermap/schijf.ts';
import { openDatabase } from './open.ts';
import type { Sleutelbos } from './sleutels/sleutelbos.ts';
import { wis } from './sleutels/versleuteling.ts';

/** The newest line of the audit chain; the time is UTC ISO. */
export interface Logboekkop {
  readonly seq: number;
  readonly hash: string;
  readonly tijd: string;
}

/** What is in a database: rows of each table, and the head of the audit chain. */
export interface Inhoudsopgave {
  readonly aantallen: Readonly<Record<string, number>>;
  readonly logboekkop: Logboekkop | null;
}

/** Reads the head of the audit chain: one row, by the key. */
export function leesLogboekkop(verbinding: Verbinding): Logboekkop | null {
  // The statement selects exactly these columns.
  const kop = verbinding.prepare('SELECT seq, hash, tijd FROM logboek ORDER BY seq DESC LIMIT 1').get() as
    | Logboekkop
    | undefined;
  return kop ?? null;
}

/** Counts every table and reads the head of the audit chain. */
export function somOp(verbinding: Verbinding): Inhoudsopgave {
  const tabellen = verbinding
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const aantallen = Object.fromEntries(
    tabellen.map((tabel) => [
      String(tabel),
      Number(
        verbinding
          .prepare(`SELECT count(*) FROM "${String(tabel).replaceAll('"', '""')}"`)
          .pluck()
          .get(),
      ),
    ]),
  );
  return { aantallen, logboekkop: leesLogboekkop(verbinding) };
}

/**
 * Opens a database file read-only with its page key, which is wiped, and checks all of it: every page (the cipher
 * authenticates them), the structure, the references. Gives what is in it. A minute for a dossier of 50,000 cases: what
 * must go on meanwhile calls `keurApart`. Errors: RESERVEKOPIE_ONBRUIKBAAR for whatever is wrong with it; DOSSIER_NIEUWER.
 */
export function keurMetSleutel(pad: string, pagina: Uint8Array): Result<Inhoudsopgave, KluisFout> {
  const onbruikbaar = err({ code: 'RESERVEKOPIE_ONBRUIKBAAR' } as const);
  const geopend = openDatabase(pad, pagina, { alleenLezen: true, isVerzegeld: true });
  wis(pagina);
  if (!geopend.ok) return geopend.error.code === 'DOSSIER_NIEUWER' ? geopend : onbruikbaar;
  try {
    const inhoud = probeer(() => {
      const isHeel = geopend.value.pragma('integrity_check', { simple: true }) === 'ok';
      const wezen = geopend.value.prepare('SELECT count(*) FROM pragma_foreign_key_check').pluck().get();
      return isHeel && wezen === 0 ? somOp(geopend.value) : null;
    });
    return inhoud.ok && inhoud.value !== null ? ok(inhoud.value) : onbruikbaar;
  } finally {
    geopend.value.close();
  }
}

/** As `keurMetSleutel`, with the keys of the dossier. */
export function keurDatabase(pad: string, sleutels: Sleutelbos): Result<Inhoudsopgave, KluisFout> {
  return keurMetSleutel(pad, sleutels.sleutelVoor('db-page-key'));
}
