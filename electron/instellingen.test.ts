import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bewaarInstellingen, laadInstellingen, wijzigingSchema } from './instellingen.ts';

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'eenplan-instellingen-'));
});

afterEach(() => rmSync(map, { recursive: true }));

const standaard = { laatsteMap: null, vergrendelNaMinuten: 5, schermopname: false };

test('zonder bestand gelden de veilige waarden', () => {
  expect(laadInstellingen(map)).toEqual(standaard);
});

test('wat bewaard is komt terug, en er blijft geen half bestand achter', () => {
  bewaarInstellingen(map, { laatsteMap: '/dossiers/een', vergrendelNaMinuten: 2, schermopname: true });
  expect(laadInstellingen(map)).toEqual({ laatsteMap: '/dossiers/een', vergrendelNaMinuten: 2, schermopname: true });
  expect(readdirSync(map)).toEqual(['instellingen.json']);
});

test.each(['', 'geen json', '[]', 'null', '{"vergrendelNaMinuten":"nooit"}', '{"vergrendelNaMinuten":0}'])(
  'een beschadigd bestand (%j) telt als de veilige waarden',
  (inhoud) => {
    writeFileSync(join(map, 'instellingen.json'), inhoud);
    expect(laadInstellingen(map)).toEqual(standaard);
  },
);

test('een onveilige waarde valt terug, de andere blijven', () => {
  writeFileSync(join(map, 'instellingen.json'), '{"vergrendelNaMinuten":600,"laatsteMap":"/een","schermopname":"ja"}');
  expect(laadInstellingen(map)).toEqual({ laatsteMap: '/een', vergrendelNaMinuten: 5, schermopname: false });
});

test('een wijziging kan de vergrendeltijd niet buiten 1 tot 15 minuten zetten', () => {
  expect(wijzigingSchema.safeParse({ vergrendelNaMinuten: 16 }).success).toBe(false);
  expect(wijzigingSchema.safeParse({ vergrendelNaMinuten: 15 }).success).toBe(true);
});
