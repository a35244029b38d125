import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Cijfer, enkel } from './tafel.ts';

const map = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** Files that the page itself asks for: its scripts and what they import at once. */
function scriptsVan(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].flatMap(([, pad]) => pad ?? []);
}

function zipKb(pad: string): number {
  return gzipSync(readFileSync(join(map, pad)), { level: 9 }).length / 1000;
}

/** JavaScript that the window loads before the first screen shows, gzipped; and all there is. */
export async function pakket(): Promise<Cijfer[]> {
  const eerste = scriptsVan(readFileSync(join(map, 'index.html'), 'utf8'));
  if (eerste.length === 0) throw new Error('the page has no scripts');
  const alles = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.js'));
  const som = (paden: readonly string[]) => enkel(paden.reduce((kb, pad) => kb + zipKb(pad), 0));
  return [
    { naam: 'JavaScript voor het eerste scherm (gzip)', eenheid: 'kB', gemeten: som(eerste), doel: { p95: 350 } },
    { naam: 'JavaScript in totaal (gzip)', eenheid: 'kB', gemeten: som(alles) },
  ];
}
