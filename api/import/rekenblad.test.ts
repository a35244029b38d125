import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Rekenblad } from '#domain/import/blad.ts';
import { leesRekenblad } from './rekenblad.ts';

async function rijenVan(bytes: Uint8Array, naam: string): Promise<readonly (readonly string[])[]> {
  return (await bladVan(bytes, naam)).bladen[0]?.rijen.map((rij) => rij.map((cel) => cel.tekst)) ?? [];
}

async function bladVan(bytes: Uint8Array, naam: string): Promise<Rekenblad> {
  const gelezen = await leesRekenblad(bytes, naam);
  if (!gelezen.ok) throw new Error(gelezen.error.code);
  return gelezen.value;
}

async function codeVan(bytes: Uint8Array, naam = 'lijst.xlsx'): Promise<string> {
  const gelezen = await leesRekenblad(bytes, naam);
  return gelezen.ok ? 'gelezen' : gelezen.error.code;
}

function utf8(tekst: string): Uint8Array {
  return new TextEncoder().encode(tekst);
}

describe('csv', () => {
  it.each([
    ['semicolon', 'Nr;Naam\n1;"de Vries; Fatima"\n2;Smit\n'],
    ['comma', 'Nr,Naam\n1,"de Vries; Fatima"\n2,Smit'],
    ['tab', 'Nr\tNaam\r\n1\tde Vries; Fatima\r\n2\tSmit\r\n'],
    ['hint of Excel', 'sep=;\r\nNr;Naam\r\n1;"de Vries; Fatima"\r\n2;Smit\r\n'],
  ])('recognises the separator: %s', async (_, tekst) => {
    expect(await rijenVan(utf8(tekst), 'lijst.csv')).toEqual([
      ['Nr', 'Naam'],
      ['1', 'de Vries; Fatima'],
      ['2', 'Smit'],
    ]);
  });

  it('keeps quoted line breaks and doubled quotes inside a cell', async () => {
    const rijen = await rijenVan(utf8('Nr;Opm\r\n1;"school; GI\r\nzegt ""stop"""\r\n2;x\r\n'), 'lijst.csv');
    expect(rijen).toEqual([
      ['Nr', 'Opm'],
      ['1', 'school; GI\nzegt "stop"'],
      ['2', 'x'],
    ]);
  });

  it('treats a quote that never closes as an ordinary character', async () => {
    const rijen = await rijenVan(utf8('Nr;Opm\n1;"hij zei\n2;klaar\n'), 'lijst.csv');
    expect(rijen).toEqual([
      ['Nr', 'Opm'],
      ['1', '"hij zei'],
      ['2', 'klaar'],
    ]);
  });

  it.each([
    ['Windows-1252', Uint8Array.from(Buffer.from('Naam;Rol\nZoë Müller;x', 'latin1'))],
    ['UTF-8', utf8('Naam;Rol\nZoë Müller;x')],
    ['UTF-8 with mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('Naam;Rol\nZoë Müller;x')])],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('Naam;Rol\nZoë Müller;x', 'utf16le')])],
  ])('reads %s', async (_, bytes) => {
    expect(await rijenVan(bytes, 'lijst.csv')).toEqual([
      ['Naam', 'Rol'],
      ['Zoë Müller', 'x'],
    ]);
  });

  it('never evaluates: a formula is text', async () => {
    const blad = await bladVan(utf8('Nr;Opm\n1;=HYPERLINK("http://example.org")\n'), 'lijst.csv');
    expect(blad.bladen[0]?.rijen[1]?.[1]).toEqual({ tekst: '=HYPERLINK("http://example.org")', soort: 'tekst' });
  });
});

describe('xlsx', () => {
  it('gives dates as ISO, times, formulas as text and keeps empty rows in place', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Blad1',
          rows: [
            ['Nr', 'Datum', 'Moment'],
            [],
            [7, new Date(Date.UTC(2025, 2, 30)), new Date(Date.UTC(2025, 2, 30, 4, 30))],
          ],
          cells: new Map([
            ['2,1', { value: new Date(Date.UTC(2025, 2, 30)), type: 'date', style: { numFmt: 'dd-mm-yyyy' } }],
            [
              '2,2',
              { value: new Date(Date.UTC(2025, 2, 30, 4, 30)), type: 'date', style: { numFmt: 'dd-mm-yyyy hh:mm' } },
            ],
            ['2,3', { value: 8, type: 'formula', formula: 'A3+1', formulaResult: 8 }],
          ]),
        },
      ],
    });
    const rij = (await bladVan(bytes, 'lijst.xlsx')).bladen[0]?.rijen[2];
    expect(rij?.slice(0, 3)).toEqual([
      { tekst: '7', soort: 'getal' },
      { tekst: '30-3-2025', soort: 'datum', iso: '2025-03-30' },
      { tekst: '30-3-2025 04:30', soort: 'datum', iso: '2025-03-30T04:30' },
    ]);
    expect(rij?.[3]).toMatchObject({ tekst: '=A3+1', soort: 'formule', uitkomst: '8' });
  });

  it.each(['1900', '1904'] as const)('understands the date system of %s', async (dateSystem) => {
    const dag = new Date(Date.UTC(2024, 1, 29));
    const bytes = await writeXlsx({
      dateSystem,
      sheets: [
        {
          name: 'B',
          rows: [['Datum'], [dag]],
          cells: new Map([['1,0', { value: dag, type: 'date', style: { numFmt: 'yyyy-mm-dd' } }]]),
        },
      ],
    });
    expect((await bladVan(bytes, 'lijst.xlsx')).bladen[0]?.rijen[1]?.[0]).toMatchObject({ iso: '2024-02-29' });
  });
});

describe('a file that is not a list', () => {
  it('gets its own code', async () => {
    const gewoon = await writeXlsx({ sheets: [{ name: 'Blad1', rows: [['a', 'b']] }] });
    const ole = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      0,
      0,
      ...Buffer.from('Workbook', 'utf16le'),
    ]);
    expect(await codeVan(new Uint8Array(0))).toBe('LEEG_BESTAND');
    expect(await codeVan(utf8(' \n;;\n'), 'a.csv')).toBe('LEEG_BESTAND');
    expect(await codeVan(await writeXlsx({ sheets: [{ name: 'Blad1', rows: [] }] }))).toBe('LEEG_BESTAND');
    expect(await codeVan(new Uint8Array(10 * 1024 * 1024 + 1))).toBe('TE_GROOT');
    expect(await codeVan(utf8('Nr;Naam\n'.repeat(50_001)), 'a.csv')).toBe('TE_VEEL_RIJEN');
    expect(await codeVan(ole, 'a.xls')).toBe('OUD_XLS');
    expect(await codeVan(ole.slice(0, 10), 'a.msg')).toBe('GEEN_REKENBLAD');
    expect(await codeVan(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'a.png')).toBe('GEEN_REKENBLAD');
    expect(await codeVan(utf8('zomaar een verhaal'), 'a.docx')).toBe('GEEN_REKENBLAD');
    expect(await codeVan(gewoon.slice(0, 400))).toBe('BESCHADIGD_BESTAND');
    expect(await codeVan(beschadigd(gewoon))).toBe('BESCHADIGD_BESTAND');
    expect(await codeVan(gewoon)).toBe('gelezen');
  });

  it('refuses a workbook with a password and a zip that would unpack to far too much', async () => {
    const versleuteld = await writeXlsx({
      sheets: [{ name: 'Blad1', rows: [['a']] }],
      encryption: { password: 'geheim', spinCount: 1000 },
    });
    expect(await codeVan(versleuteld)).toBe('VERSLEUTELD');
    const bom = await writeXlsx({ sheets: [{ name: 'Blad1', rows: [['a']] }] });
    const beeld = new DataView(bom.buffer, bom.byteOffset, bom.byteLength);
    for (let plaats = 0; plaats < bom.length - 4; plaats += 1) {
      if (beeld.getUint32(plaats, true) === 0x02014b50) beeld.setUint32(plaats + 24, 0x7fffffff, true);
    }
    expect(await codeVan(bom)).toBe('TE_GROOT');
  });
});

/** Spoils the compressed bytes and leaves the directory of the zip file as it was. */
function beschadigd(bytes: Uint8Array): Uint8Array {
  const kopie = bytes.slice();
  kopie.fill(0x55, 60, Math.floor(bytes.length / 2));
  return kopie;
}
