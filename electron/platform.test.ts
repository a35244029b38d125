import type { BrowserWindow } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { beantwoordVraag, type Plek } from './platform.ts';

// Electron's dialogs are the outside world here.
const dialog = vi.hoisted(() => ({ showOpenDialog: vi.fn(), showSaveDialog: vi.fn() }));
vi.mock('electron', () => ({ app: { getPath: () => '/documenten' }, dialog }));

const wijzigingen: object[] = [];
const instellingen = { laatsteMap: null, vergrendelNaMinuten: 5, schermopname: false };
const plek: Plek = {
  // Only printing touches the window, and no test here prints.
  venster: {} as BrowserWindow,
  instellingen: () => instellingen,
  wijzigInstellingen: (wijziging) => wijzigingen.push(wijziging),
  stopNawerk: async () => undefined,
};

async function vraag(naam: string, invoer: unknown): Promise<unknown> {
  return JSON.parse(await beantwoordVraag(plek, naam, JSON.stringify(invoer)));
}

beforeEach(() => {
  wijzigingen.length = 0;
  vi.clearAllMocks();
});

test('een map kiezen geeft het pad, en null bij annuleren', async () => {
  dialog.showOpenDialog.mockResolvedValueOnce({ filePaths: ['/hier'] }).mockResolvedValueOnce({ filePaths: [] });
  expect(await vraag('kiesMap', { titel: 'Waar?' })).toEqual({ ok: true, value: '/hier' });
  expect(await vraag('kiesMap', { titel: 'Waar?' })).toEqual({ ok: true, value: null });
});

test('een dialoog begint bij de documenten, of bij het voorstel', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  await vraag('kiesOpslag', { titel: 'Bewaar', voorstel: 'lijst.csv', soorten: [] });
  await vraag('kiesOpslag', { titel: 'Bewaar', voorstel: '/elders/lijst.csv', soorten: [] });
  expect(dialog.showSaveDialog.mock.calls.map(([, opties]) => opties.defaultPath)).toEqual([
    expect.stringMatching(/documenten.lijst\.csv$/),
    '/elders/lijst.csv',
  ]);
});

test('een storing van het systeem wordt een code, zonder de tekst van het systeem', async () => {
  dialog.showOpenDialog.mockRejectedValueOnce(new Error('EACCES geheim.eenplan'));
  expect(await vraag('kiesMap', { titel: 'Waar?' })).toEqual({ ok: false, error: { code: 'ONVERWACHTE_FOUT' } });
});

test.each(['bestaatNiet', 'constructor', '__proto__', 'toString'])('de vraag %s bestaat niet', async (naam) => {
  expect(await vraag(naam, null)).toEqual({ ok: false, error: { code: 'ONGELDIGE_INVOER' } });
});

test('een ongeldige wijziging van de instellingen bereikt het bestand niet', async () => {
  expect(await vraag('bewaarInstellingen', { vergrendelNaMinuten: 9999 })).toMatchObject({ ok: false });
  expect(wijzigingen).toEqual([]);
  expect(await vraag('bewaarInstellingen', { vergrendelNaMinuten: 3 })).toMatchObject({ ok: true });
  expect(wijzigingen).toEqual([{ vergrendelNaMinuten: 3 }]);
});
