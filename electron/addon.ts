import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** SHA-256 of each prebuilt SQLite library, by file name; filled in by electron/launcher/bouw.mjs. */
declare const __ADDON_SOMMEN__: Readonly<Record<string, string>>;

/**
 * Whether the native library of the kluis is the one this app was built with. It lies outside the archive, so the
 * integrity check of Electron does not cover it; the sums lie inside. Checked before the kluis may load it.
 */
export function isAddonEcht(): boolean {
  // Signing changes the bytes on macOS; the hardened runtime loads only libraries with our own signature there.
  if (process.platform === 'darwin') return true;
  const map = join(dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json')), 'prebuilds');
  return kloptMap(map, process, __ADDON_SOMMEN__);
}

/**
 * Every library in `map` for this system is one we know, those for this kind of processor have their known sum, and there
 * is at least one of those. The others cannot be loaded here, and reading them would hold up the start.
 */
export function kloptMap(
  map: string,
  { platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'>,
  sommen: Readonly<Record<string, string>>,
): boolean {
  const namen = readdirSync(map).filter((naam) => naam.startsWith(platform) && naam.endsWith('.node'));
  const eigen = namen.filter((naam) => naam.endsWith(`-${arch}.node`));
  return (
    eigen.length > 0 &&
    namen.every((naam) => sommen[naam] !== undefined) &&
    eigen.every((naam) => som(join(map, naam)) === sommen[naam])
  );
}

function som(pad: string): string {
  return createHash('sha256').update(readFileSync(pad)).digest('hex');
}
