import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instellingen } from '#api/context.ts';

// Outside the dossier, so in the clear: nothing in here may say anything about a person.
const schema = z.object({
  laatsteMap: z.string().nullable().catch(null),
  vergrendelNaMinuten: z.number().int().min(1).max(15).catch(5),
  schermopname: z.boolean().catch(false),
});

const BESTAND = 'instellingen.json';
const STANDAARD: Instellingen = { laatsteMap: null, vergrendelNaMinuten: 5, schermopname: false };

/** What a change may contain; anything else is refused before it reaches the file. */
export const wijzigingSchema = z
  .object({
    laatsteMap: z.string().nullable(),
    vergrendelNaMinuten: z.number().int().min(1).max(15),
    schermopname: z.boolean(),
  })
  .partial();

/** Reads the settings of this user; a missing or damaged file counts as the safe defaults. */
export function laadInstellingen(gegevensmap: string): Instellingen {
  const json = leesJson(join(gegevensmap, BESTAND));
  const gelezen = schema.safeParse(json);
  return gelezen.success ? gelezen.data : STANDAARD;
}

/** Writes the settings whole (new file, then rename), so that a crash leaves the old ones. */
export function bewaarInstellingen(gegevensmap: string, instellingen: Instellingen): void {
  const pad = join(gegevensmap, BESTAND);
  writeFileSync(`${pad}.nieuw`, `${JSON.stringify(instellingen, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${pad}.nieuw`, pad);
}

function leesJson(pad: string): unknown {
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    return null;
  }
}
