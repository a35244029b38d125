import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const wortel = fileURLToPath(new URL('..', import.meta.url));
const oxlint = join(wortel, 'node_modules', '.bin', 'oxlint');

/** Folder, the import or call that must not be there, and the extension of the file it stands in. */
const verboden: readonly (readonly [string, string, string?])[] = [
  ['domain/casus', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['domain/casus', "import { bereid } from '#db/access.ts';\nexport const x = bereid;\n"],
  ['domain/casus', "export type { Fout } from '#api/define.ts';\n"],
  [
    'domain/casus',
    "export type X = import('#api/define.ts').Fout;\nimport type { Y } from '#renderer/y.ts';\nexport type Z = Y;\n",
  ],
  ['domain/casus', "import { ok } from '../result.ts';\nexport const x = ok;\n"],
  ['domain/casus', 'export const x = (): number => Date.now();\n'],
  ['domain/casus', 'export const x = (): number => Math.random();\n'],
  ['domain/casus', 'export const x = (): unknown => process.env;\n'],
  ['db', "import type { Fout } from '#api/define.ts';\nexport type X = Fout;\n"],
  ['db', "import { useState } from 'react';\nexport const x = useState;\n"],
  ['db', 'export const x = (db: { serialize(): Buffer }): Buffer => db.serialize();\n'],
  ['api/slecht/contract.ts', "import { bereid } from '#db/access.ts';\nexport const x = bereid;\n"],
  ['api/slechter/contract.ts', "import { y } from '#api/casus/handlers.ts';\nexport const x = y;\n"],
  ['api/slecht', "import { app } from 'electron';\nexport const x = app;\n"],
  ['api/slecht', "import { useState } from 'react';\nexport const x = useState;\n"],
  ['electron', "import { App } from '#renderer/App.tsx';\nexport const x = App;\n"],
  ['electron', "import Database from 'better-sqlite3';\nexport const x = Database;\n"],
  ['renderer/ui', "import { casusStatus } from '#domain/casus/lijsten.ts';\nexport const x = casusStatus;\n", 'tsx'],
  [
    'renderer/features/slecht',
    "import { y } from '#renderer/features/casus/CasusPagina.tsx';\nexport const x = y;\n",
    'tsx',
  ],
  ['renderer/features/slecht', "import { y } from '#api/casus/handlers.ts';\nexport const x = y;\n", 'tsx'],
  ['renderer/features/slecht', "export const x = async () => import('#db/access.ts');\n", 'tsx'],
];

let map = '';
let uitvoer = '';

function padVan(nummer: number): string {
  const [plek, , soort] = verboden[nummer] ?? ['', ''];
  return plek.endsWith('.ts') ? plek : `${plek}/voorbeeld-${nummer}.${soort ?? 'ts'}`;
}

function schrijf(pad: string, inhoud: string): void {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), inhoud);
}

// The bad examples stand in a folder of their own under the same configuration, so that a parallel run never sees them.
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'eenplan-grenzen-'));
  for (const bestand of ['.oxlintrc.json', 'package.json', 'tsconfig.json'])
    copyFileSync(join(wortel, bestand), join(map, bestand));
  verboden.forEach(([, inhoud], nummer) => schrijf(padVan(nummer), inhoud));
  schrijf('domain/result.ts', 'export const ok = 1;\n');
  schrijf('domain/casus/goed.ts', "import { ok } from '#domain/result.ts';\n\nexport const x = ok;\n");
  schrijf('db/cirkel-a.ts', "import { b } from './cirkel-b.ts';\n\nexport const a = (): number => b();\n");
  schrijf('db/cirkel-b.ts', "import { a } from '#db/cirkel-a.ts';\n\nexport const b = (): number => a();\n");
  try {
    execFileSync(oxlint, ['--deny-warnings', '--format', 'unix'], { cwd: map, encoding: 'utf8' });
  } catch (fout) {
    uitvoer = fout instanceof Error && 'stdout' in fout ? String(fout.stdout) : '';
  }
});

afterAll(() => rmSync(map, { recursive: true, force: true }));

function regelsOver(pad: string): string {
  return uitvoer
    .split('\n')
    .filter((regel) => regel.includes(pad))
    .join('\n');
}

describe('the arrows between the folders', () => {
  it.each(verboden.map(([plek, inhoud], nummer) => [plek, inhoud, nummer] as const))(
    '%s refuses %s',
    (_plek, _inhoud, nummer) => {
      expect(regelsOver(padVan(nummer))).toMatch(/no-restricted-(imports|properties|globals)/);
    },
  );

  it('lets the right direction through', () => {
    expect(regelsOver('domain/casus/goed.ts')).toBe('');
  });

  it('refuses an import circle', () => {
    expect(regelsOver('db/cirkel-a.ts')).toContain('no-cycle');
  });
});
