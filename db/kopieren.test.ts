import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kopieerDichtBestand, kopieerVast, meetInDelen, slaSlotOver } from './kopieren.ts';
import { meetBestand } from './verzegeling.ts';

const GIB = 0x4000_0000;
let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'eenplan-kopieren-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('copying a database file', () => {
  it.each([0, 1, 65_536, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_017])(
    'copies %i bytes as they are',
    async (lengte) => {
      const [bron, vast, delen] = ['bron', 'vast', 'delen'].map((naam) => join(map, naam)) as [string, string, string]; // Three in, three out.
      writeFileSync(
        bron,
        Uint8Array.from({ length: lengte }, (_leeg, plaats) => (plaats * 31) % 251),
      );
      const meting = meetBestand(bron);
      expect(kopieerVast(bron, vast)).toBe(meting.sha256);
      expect(await kopieerDichtBestand(bron, delen, {})).toEqual(meting);
      expect(await meetInDelen(delen, {})).toEqual(meting);
      for (const kopie of [vast, delen]) expect(readFileSync(kopie).equals(readFileSync(bron))).toBe(true);
    },
  );

  it('does not read the bytes that SQLite locks, and no others', () => {
    const brok = Buffer.alloc(1 << 20, 7);
    for (const plaats of [0, GIB - (1 << 20), GIB + (1 << 20)]) expect(slaSlotOver(brok, plaats)).toBe(0);
    expect(brok.every((byte) => byte === 7)).toBe(true);
    expect(slaSlotOver(brok, GIB)).toBe(512);
    expect(brok.findIndex((byte) => byte === 7)).toBe(512);
  });
});
