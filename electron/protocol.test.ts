import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { beantwoord, lijstBestanden } from './protocol.ts';

// The package gives the path of a program, and fetches it when it is not there.
vi.mock('electron', () => ({ protocol: {} }));

let map: string;
let bestanden: ReadonlyMap<string, string>;

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'eenplan-protocol-'));
  mkdirSync(join(map, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(map, 'geheim.txt'), 'geheim');
  writeFileSync(join(map, 'renderer', 'index.html'), '<h1>Eénplan</h1>');
  writeFileSync(join(map, 'renderer', 'assets', 'a.js'), '1');
  bestanden = lijstBestanden(join(map, 'renderer'));
});

afterAll(() => rmSync(map, { recursive: true }));

async function vraag(url: string, method = 'GET') {
  const antwoord = await beantwoord({ url, method }, bestanden);
  return { status: antwoord.status, soort: antwoord.headers.get('content-type'), tekst: await antwoord.text() };
}

describe('app://eenplan/', () => {
  test('geeft de bestanden van de pagina met hun soort', async () => {
    expect(await vraag('app://eenplan/')).toEqual({
      status: 200,
      soort: 'text/html; charset=utf-8',
      tekst: '<h1>Eénplan</h1>',
    });
    expect(await vraag('app://eenplan/assets/a.js')).toMatchObject({
      status: 200,
      soort: 'text/javascript; charset=utf-8',
    });
  });

  test.each([
    'app://eenplan/../geheim.txt',
    'app://eenplan/..%2fgeheim.txt',
    'app://eenplan/%2e%2e/geheim.txt',
    'app://eenplan/..%5cgeheim.txt',
    'app://eenplan/assets/..%2f..%2fgeheim.txt',
    'app://eenplan/index.html%00.png',
    'app://eenplan//geheim.txt',
    'app://eenplan/\\\\server\\deel',
    'app://eenplan/index.html?x=1',
    'app://ander/index.html',
    'app://eenplan:1/index.html',
    'https://eenplan/index.html',
    'geen adres',
    '',
  ])('geeft niets voor %s', async (url) => {
    expect(await vraag(url)).toMatchObject({ status: 404, tekst: '' });
  });

  test.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('geeft niets op %s', async (method) => {
    expect((await vraag('app://eenplan/', method)).status).toBe(404);
  });

  test('geeft op geen enkel pad iets buiten de map', async () => {
    const stukken = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', 'assets', 'geheim.txt', 'a.js', '%00', '');
    await fc.assert(
      fc.asyncProperty(fc.array(stukken, { maxLength: 8 }), async (delen) => {
        expect((await vraag(`app://eenplan/${delen.join('/')}`)).tekst).not.toContain('geheim');
      }),
    );
  });
});
