import type { Fout, Systeemfout } from './define.ts';
import type { Omgeving } from './omgeving.ts';

/** What the operating system or SQLite says, mapped to what the user needs to know. */
const vertaling: readonly (readonly [RegExp, Systeemfout])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'SCHIJF_VOL'],
  [/^(SQLITE_READONLY|EACCES|EPERM|EROFS)/, 'MAP_ALLEEN_LEZEN'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR_DATA)/, 'DOSSIER_BESCHADIGD'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'BEZET'],
];

/**
 * Turns something thrown into a code from the closed list. What is unexpected gets a random reference, which goes to
 * the technical log together with the kind of error; its message stays out, for it may hold what was typed.
 */
export function fouteUitzondering(fout: unknown, omgeving: Omgeving): Fout<Systeemfout> {
  const soort = codeVan(fout);
  const bekend = vertaling.find(([patroon]) => patroon.test(soort));
  if (bekend) return { code: bekend[1] };
  const kenmerk = omgeving.nieuwId().slice(-8);
  omgeving.logTechnisch(`${kenmerk} ${soort}${plekVan(fout)}`);
  return { code: 'ONVERWACHTE_FOUT', kenmerk };
}

function codeVan(fout: unknown): string {
  if (fout instanceof Error) return 'code' in fout && typeof fout.code === 'string' ? fout.code : fout.name;
  return typeof fout;
}

/** File and line of the first frame, without folders: enough to find the place, nothing about the machine. */
function plekVan(fout: unknown): string {
  const plek =
    fout instanceof Error ? /([\w.-]+\.[jt]s):(\d+)/.exec(fout.stack?.split('\n').slice(1).join('\n') ?? '') : null;
  return plek ? ` ${plek[1]}:${plek[2]}` : '';
}
