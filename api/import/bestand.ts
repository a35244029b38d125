import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '#domain/result.ts';
import { HOOGSTE_OMVANG, leesRekenblad, type Rekenbladfout } from './rekenblad.ts';

/** A list as it stands on disk: its sheets, its name without folder, and what its bytes are known by. */
interface Lijstbestand {
  readonly bestandsnaam: string;
  readonly sha256: string;
  readonly bladen: (Awaited<ReturnType<typeof leesRekenblad>> & { ok: true })['value']['bladen'];
}

/** Reads a chosen file. A file that is gone, locked or unreadable is a refusal too; it is never written to. */
export async function leesLijstbestand(
  pad: string,
): Promise<Result<Lijstbestand, { code: Rekenbladfout | 'BESTAND_ONLEESBAAR' }>> {
  const bytes = await leesBytes(pad);
  if (!bytes.ok) return bytes;
  const bestandsnaam = basename(pad);
  const gelezen = await leesRekenblad(bytes.value, bestandsnaam);
  if (!gelezen.ok) return gelezen;
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  return ok({ bestandsnaam, sha256, bladen: gelezen.value.bladen });
}

async function leesBytes(pad: string): Promise<Result<Uint8Array, { code: 'TE_GROOT' | 'BESTAND_ONLEESBAAR' }>> {
  try {
    if ((await stat(pad)).size > HOOGSTE_OMVANG) return err({ code: 'TE_GROOT' });
    return ok(await readFile(pad));
  } catch {
    return err({ code: 'BESTAND_ONLEESBAAR' });
  }
}
