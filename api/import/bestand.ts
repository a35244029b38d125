import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { schrijfBron } from '#domain/import/bron.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { HOOGSTE_OMVANG, leesRekenblad, type Rekenbladfout } from './rekenblad.ts';

/** A list as it stands on disk: its sheets as text (`bladenUitBron`), its name without folder, and the SHA-256 of its bytes. */
interface Lijstbestand {
  readonly bestandsnaam: string;
  readonly sha256: string;
  readonly bron: string;
}

export type Leesuitkomst = Result<Lijstbestand, { code: Rekenbladfout | 'BESTAND_ONLEESBAAR' }>;

/** Reads a chosen file. A file that is gone, locked or unreadable is a refusal too; it is never written to. */
export async function leesLijstbestand(pad: string): Promise<Leesuitkomst> {
  const bytes = await leesBytes(pad);
  if (!bytes.ok) return bytes;
  const bestandsnaam = basename(pad);
  const gelezen = await leesRekenblad(bytes.value, bestandsnaam);
  if (!gelezen.ok) return gelezen;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  return ok({ bestandsnaam, sha256, bron: schrijfBron(gelezen.value.bladen) });
}

async function leesBytes(pad: string): Promise<Result<Uint8Array, { code: 'TE_GROOT' | 'BESTAND_ONLEESBAAR' }>> {
  try {
    if ((await stat(pad)).size > HOOGSTE_OMVANG) return err({ code: 'TE_GROOT' });
    return ok(await readFile(pad));
  } catch {
    return err({ code: 'BESTAND_ONLEESBAAR' });
  }
}
