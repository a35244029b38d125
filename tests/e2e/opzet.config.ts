import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakProefdossier } from '#tests/host/proefdossier.ts';

/** Number of fictional cases in the full practice dossier of the specs. */
const CASUSSEN = 60;

/**
 * Once per run: makes an empty and a full practice dossier that specs copy. Making one with the real cost of a
 * passphrase takes seconds; only the spec about making one does that.
 */
export default async function opzet(): Promise<() => Promise<void>> {
  const map = mkdtempSync(join(tmpdir(), 'eenplan-sjabloon-'));
  const nu = Date.now();
  process.env['EENPLAN_PROEF_LEEG'] = await maakProefdossier({ ouder: join(map, 'leeg'), aantal: 0, nu });
  process.env['EENPLAN_PROEF_VOL'] = await maakProefdossier({ ouder: join(map, 'vol'), aantal: CASUSSEN, nu });
  return () => rm(map, { recursive: true, force: true });
}
