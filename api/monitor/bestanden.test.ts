import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Manifest, manifestSchema } from '#domain/monitor/manifest.ts';
import { eenLeveringsinhoud } from '#tests/builders/levering.ts';
import { type Bestand, controleerBestanden, maakBestanden, sha256Van, tekensleutelVan } from './bestanden.ts';

const inhoud = eenLeveringsinhoud();
const sleutel = tekensleutelVan(new Uint8Array(32).fill(7));
const bestanden = await maakBestanden(inhoud, '0.1.0', sleutel);
const tekst = new TextDecoder();

function bytesVan(naam: string): Uint8Array {
  return bestanden.find((bestand) => bestand.naam === naam)?.bytes ?? new Uint8Array();
}

function metAnder(naam: string, wijzig: (oud: string) => string): readonly Bestand[] {
  return bestanden.map((bestand) =>
    bestand.naam === naam ? { naam, bytes: Buffer.from(wijzig(tekst.decode(bestand.bytes))) } : bestand,
  );
}

const manifest: Manifest = manifestSchema.parse(JSON.parse(tekst.decode(bytesVan('manifest.json'))));

describe('the files of a delivery', () => {
  it('are four files and a manifest, and nothing else', () => {
    expect(bestanden.map(({ naam }) => naam)).toEqual([
      'cijfers.json',
      'cijfers.csv',
      'cijfers.xlsx',
      'cijfers.ods',
      'manifest.json',
    ]);
  });

  it('xlsx and ods hold the same sheets and figures, and no formula', async () => {
    const xlsx = await readXlsx(bytesVan('cijfers.xlsx'), { readStyles: false });
    const ods = await readOds(bytesVan('cijfers.ods'));
    expect(xlsx.sheets.map(({ name }) => name)).toEqual([
      'Inhoud',
      'Toelichting',
      ...inhoud.bladen.map(({ code }) => code),
    ]);
    const getallen = (boek: typeof xlsx) =>
      boek.sheets.map(({ rows }) => rows.flat().filter((cel) => typeof cel === 'number'));
    expect(getallen(ods)).toEqual(getallen(xlsx));
    const formules = [...xlsx.sheets, ...ods.sheets].flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].filter(({ formula }) => formula),
    );
    expect(formules).toEqual([]);
  });

  it('xlsx and ods carry no author, no title and no time of making', async () => {
    const xlsx = await readXlsx(bytesVan('cijfers.xlsx'));
    const ods = await readOds(bytesVan('cijfers.ods'));
    for (const boek of [xlsx, ods]) {
      expect(boek.properties).toEqual({ modified: new Date('1980-01-01T00:00:00Z') });
    }
  });

  it('are the same bytes when made twice', async () => {
    const nogmaals = await maakBestanden(inhoud, '0.1.0', sleutel);
    expect(nogmaals.map(({ bytes }) => sha256Van(bytes))).toEqual(bestanden.map(({ bytes }) => sha256Van(bytes)));
  });
});

describe('the manifest', () => {
  it('verifies as it was written', () => {
    expect(controleerBestanden(bestanden)).toEqual([]);
    expect(manifest).toMatchObject({ formaat: 'eenplan-monitor', gemeente: 'GM1708', periode: '2026-H1' });
  });

  it('shows a changed figure', () => {
    const vervalst = metAnder('cijfers.csv', (oud) => oud.replace(';24;', ';25;'));
    expect(controleerBestanden(vervalst)).toEqual(['BESTAND_GEWIJZIGD']);
  });

  it('shows a changed figure whose hash was changed along with it', () => {
    const csv = tekst.decode(bytesVan('cijfers.csv')).replace(';24;', ';25;');
    const vervalst = metAnder('cijfers.csv', () => csv).map((bestand) =>
      bestand.naam === 'manifest.json'
        ? {
            naam: bestand.naam,
            bytes: Buffer.from(
              tekst.decode(bestand.bytes).replace(sha256Van(bytesVan('cijfers.csv')), sha256Van(Buffer.from(csv))),
            ),
          }
        : bestand,
    );
    expect(controleerBestanden(vervalst)).toEqual(['HANDTEKENING_ONGELDIG']);
  });

  it.each([
    ['another period', (oud: string) => oud.replace('"2026-H1"', '"2026-H2"'), ['HANDTEKENING_ONGELDIG']],
    ['another key', (oud: string) => oud.replace(manifest.sleutel, anderSleutel()), ['HANDTEKENING_ONGELDIG']],
    ['a key that is none', (oud: string) => oud.replace(manifest.sleutel, 'AAAA'), ['HANDTEKENING_ONGELDIG']],
    ['no JSON', () => '{', ['MANIFEST_ONLEESBAAR']],
    ['no signature', (oud: string) => oud.replace('handtekening', 'paraaf'), ['MANIFEST_ONLEESBAAR']],
  ])('refuses %s', (_naam, wijzig, verwacht) => {
    expect(controleerBestanden(metAnder('manifest.json', wijzig))).toEqual(verwacht);
  });

  it('misses a file that is not there, and itself', () => {
    expect(controleerBestanden(bestanden.filter(({ naam }) => naam !== 'cijfers.ods'))).toEqual(['BESTAND_ONTBREEKT']);
    expect(controleerBestanden([])).toEqual(['MANIFEST_ONLEESBAAR']);
  });
});

function anderSleutel(): string {
  return manifest.sleutel.replace(/.(?=.$)/, (teken) => (teken === 'A' ? 'B' : 'A'));
}
