import { createHash } from 'node:crypto';
import { bereid, type ReadDb, type WriteDb } from './access.ts';

/** One act: who, when, what, on which case. Names of fields only, never what was in them. */
export interface Logregel {
  readonly tijd: string;
  readonly gebruikerId: string;
  readonly rol: string;
  /** NEN 7513 action code. */
  readonly actie: string;
  /** Name of the endpoint. */
  readonly gebeurtenis: string;
  /** `goed` or the code of the refusal. */
  readonly uitkomst: string;
  readonly casusId?: string;
  readonly objectSoort?: string;
  readonly objectId?: string;
  readonly velden?: readonly string[];
}

interface Rij {
  readonly seq: number;
  readonly tijd: string;
  readonly gebruiker_id: string;
  readonly rol: string;
  readonly actie: string;
  readonly gebeurtenis: string;
  readonly uitkomst: string;
  readonly casus_id: string | null;
  readonly object_soort: string | null;
  readonly object_id: string | null;
  readonly velden: string;
  readonly vorige: string;
  readonly hash: string;
}

const begin = '0'.repeat(64);

/** h_i = SHA-256(0x00 || h_(i-1) || the entry as JSON in a fixed order); the leaf prefix of RFC 6962. */
function hashVan(rij: Omit<Rij, 'hash'>): string {
  const inhoud = JSON.stringify([
    rij.seq,
    rij.tijd,
    rij.gebruiker_id,
    rij.rol,
    rij.actie,
    rij.gebeurtenis,
    rij.uitkomst,
    rij.casus_id,
    rij.object_soort,
    rij.object_id,
    rij.velden,
  ]);
  return createHash('sha256').update(Buffer.of(0)).update(Buffer.from(rij.vorige, 'hex')).update(inhoud).digest('hex');
}

/** Adds a line to the hash chain, in the transaction of the act itself. */
export function schrijfLogregel(db: WriteDb, regel: Logregel): void {
  // The statement selects exactly these two columns.
  const kop = bereid(db, 'SELECT seq, hash FROM logboek ORDER BY seq DESC LIMIT 1').get() as
    | { seq: number; hash: string }
    | undefined;
  const rij = {
    seq: (kop?.seq ?? 0) + 1,
    tijd: regel.tijd,
    gebruiker_id: regel.gebruikerId,
    rol: regel.rol,
    actie: regel.actie,
    gebeurtenis: regel.gebeurtenis,
    uitkomst: regel.uitkomst,
    casus_id: regel.casusId ?? null,
    object_soort: regel.objectSoort ?? null,
    object_id: regel.objectId ?? null,
    velden: JSON.stringify(regel.velden ?? []),
    vorige: kop?.hash ?? begin,
  };
  bereid(
    db,
    `INSERT INTO logboek (seq, tijd, gebruiker_id, rol, actie, gebeurtenis, uitkomst, casus_id, object_soort, object_id,
       velden, vorige, hash)
     VALUES (@seq, @tijd, @gebruiker_id, @rol, @actie, @gebeurtenis, @uitkomst, @casus_id, @object_soort, @object_id,
       @velden, @vorige, @hash)`,
  ).run({ ...rij, hash: hashVan(rij) });
}

/** Walks the whole chain; gives the number of the first line that does not fit, or null when all do. */
export function controleerLogboek(db: ReadDb): number | null {
  let vorige = begin;
  let verwacht = 1;
  // The rows of the table itself.
  for (const rij of db.$client.prepare('SELECT * FROM logboek ORDER BY seq').iterate() as IterableIterator<Rij>) {
    if (rij.seq !== verwacht || rij.vorige !== vorige || rij.hash !== hashVan(rij)) return rij.seq;
    vorige = rij.hash;
    verwacht += 1;
  }
  return null;
}
