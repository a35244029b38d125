import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppContract, contract } from '#api/contract.ts';
import type { Contract } from '#api/define.ts';
import { handlers } from '#api/handlers.ts';
import { fouttekst } from '#renderer/tekst/fouten.ts';
import { maakTestDossier, type TestDossier } from './builders/dossier.ts';
import { voorbeeldinvoer } from './builders/voorbeeldinvoer.ts';

const eindpunten = Object.entries(contract as Contract);
const commandos = eindpunten.filter(([, endpoint]) => endpoint.soort === 'command');
const rommel: readonly unknown[] = [
  undefined,
  null,
  42,
  'x',
  [],
  [null],
  { __proto__: { rol: 'beheerder' } },
  { id: { $gt: '' } },
];

let dossier: TestDossier;
beforeAll(() => {
  dossier = maakTestDossier();
});
afterAll(() => dossier.opruimen());

/** The names come from the contract itself; the typed client takes them one by one. */
const roep = (name: string, input: unknown) => dossier.roep(name as keyof AppContract, input as never);
const aantalLogregels = () => Number(dossier.toegang.verbinding.prepare('SELECT count(*) FROM logboek').pluck().get());

describe.each(eindpunten)('%s', (name, endpoint) => {
  it('has a handler and at least one role', () => {
    expect(Object.hasOwn(handlers, name)).toBe(true);
    expect(endpoint.rol.length).toBeGreaterThan(0);
  });

  it('has a Dutch text for each of its errors', () => {
    for (const code of endpoint.errors) {
      const tekst = fouttekst(code);
      expect(tekst.wat.length, code).toBeGreaterThan(10);
      expect(tekst.doen.length, code).toBeGreaterThan(5);
    }
  });

  it('refuses garbage, or takes it as the empty input it allows', async () => {
    for (const invoer of rommel) {
      const geldig = endpoint.input.safeParse(JSON.parse(JSON.stringify(invoer ?? null) ?? 'null')).success;
      if (!geldig && endpoint.slot !== 'dicht') {
        expect(await roep(name, invoer)).toMatchObject({ ok: false, error: { code: 'ONGELDIGE_INVOER' } });
      }
    }
  });

  it('takes and gives values that survive JSON', () => {
    const invoer = voorbeeldinvoer(endpoint.input);
    expect(JSON.parse(JSON.stringify(invoer))).toEqual(invoer);
  });
});

describe('a command', () => {
  it.each(commandos)('%s leaves one audit line, whether it succeeds or refuses', async (name, endpoint) => {
    const ervoor = aantalLogregels();
    const antwoord = await roep(name, voorbeeldinvoer(endpoint.input));
    if (!antwoord.ok) expect(endpoint.errors, JSON.stringify(antwoord.error)).toContain(antwoord.error.code);
    expect(aantalLogregels() - ervoor).toBe(1);
    expect(dossier.technisch).toEqual([]);
  });
});

describe('a wrong role', () => {
  it('is refused by every endpoint that does not name it', async () => {
    const fg = maakTestDossier('fg');
    for (const [name, endpoint] of eindpunten) {
      if (endpoint.rol.includes('fg') || endpoint.slot === 'dicht') continue;
      const antwoord = await fg.roep(name as keyof AppContract, voorbeeldinvoer(endpoint.input) as never);
      expect(antwoord, name).toMatchObject({ ok: false, error: { code: 'GEEN_TOEGANG' } });
    }
    fg.opruimen();
  });
});
