import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { controleerLogboek } from '#db/logboek.ts';
import { err, ok } from '#domain/result.ts';
import { maakTestDossier, type TestDossier, testkosten } from '#tests/builders/dossier.ts';
import { maakPlatform } from '#tests/builders/platform.ts';
import type { Deur, Gebruiker } from './context.ts';
import { type Contract, command, query, task } from './define.ts';
import { dispatch, type Handlers } from './dispatch.ts';
import { maakOmgeving, type Omgeving } from './omgeving.ts';

const proef = {
  'proef.lees': query({ input: z.object({ n: z.number().int() }), output: z.object({ dubbel: z.number() }) }),
  'proef.kijk': query({ input: z.object({}), output: z.object({}), log: 'R' }),
  'proef.leesMaarSchrijf': query({ input: z.object({}), output: z.object({}) }),
  'proef.schrijf': command({ input: z.object({ waarde: z.string() }), output: z.object({}), errors: ['BEZWAAR'] }),
  'proef.beheer': command({ input: z.object({}), output: z.object({}), rol: ['beheerder'] }),
  'proef.stuk': command({ input: z.object({ geheim: z.string() }), output: z.object({}) }),
  'proef.vol': command({ input: z.object({}), output: z.object({}) }),
  'proef.lang': task({ input: z.object({}), output: z.object({ stappen: z.number() }), errors: ['AFGEBROKEN'] }),
  'proef.sluit': task({ input: z.object({}), output: z.object({ regels: z.number() }) }),
  'proef.dicht': task({ input: z.object({}), output: z.object({}), slot: 'dicht' }),
} satisfies Contract;

function zetInstelling(db: { $client: TestDossier['toegang']['verbinding'] }, waarde: string): void {
  db.$client.prepare('INSERT OR REPLACE INTO instelling (sleutel, waarde) VALUES (?, ?)').run('proef', waarde);
}

const handlers: Handlers<typeof proef> = {
  'proef.lees': (_ctx, { n }) => {
    const uitvoer = { dubbel: n * 2, teveel: 'mag niet mee' };
    return ok(uitvoer);
  },
  'proef.kijk': (ctx) => {
    ctx.spoor({ casusId: 'casus-1', objectSoort: 'casus', objectId: 'casus-1' });
    return ok({});
  },
  'proef.leesMaarSchrijf': (ctx) => {
    zetInstelling(ctx.db, 'stiekem');
    return ok({});
  },
  'proef.schrijf': (ctx, { waarde }) => {
    zetInstelling(ctx.db, waarde);
    return waarde === 'nee' ? err({ code: 'BEZWAAR' }) : ok({});
  },
  'proef.beheer': () => ok({}),
  'proef.stuk': (_ctx, { geheim }) => {
    throw new Error(`mislukt bij ${geheim}`);
  },
  'proef.vol': () => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  },
  'proef.lang': async (ctx) => {
    for (let stap = 0; stap < 1000; stap += 1) {
      ctx.voortgang(stap, 1000, 'bezig');
      if (await ctx.ademruimte()) return err({ code: 'AFGEBROKEN' });
    }
    return ok({ stappen: 1000 });
  },
  'proef.sluit': async (ctx) => {
    ctx.legNuVast();
    return ok({ regels: logregels().length });
  },
  'proef.dicht': async () => ok({}),
};

let dossier: TestDossier;
let omgeving: Omgeving;
let technisch: string[];

function opnieuw(deur?: Deur): Omgeving {
  const gebruiker: Gebruiker = dossier.gebruiker;
  const sessie = {
    map: dossier.map,
    toegang: dossier.toegang,
    gebruiker,
    sleutelVoor: () => new Uint8Array(32),
    sluit: () => undefined,
  };
  return maakOmgeving({
    platform: maakPlatform(dossier.map),
    deur: deur ?? { sessie, open: () => undefined, sluit: () => undefined },
    argon: testkosten,
    nu: () => '2026-11-21T09:00:00.000Z',
    nieuwId: () => '019f0000-0000-7000-8000-0000deadbeef',
    logTechnisch: (regel) => technisch.push(regel),
  });
}

const roep = (name: string, input: unknown) => dispatch(proef, handlers, omgeving, name, input);
const logregels = () =>
  dossier.toegang.verbinding.prepare('SELECT gebeurtenis, uitkomst, casus_id FROM logboek ORDER BY seq').all();
const instelling = () =>
  dossier.toegang.verbinding.prepare("SELECT waarde FROM instelling WHERE sleutel = 'proef'").pluck().get();

beforeEach(() => {
  dossier = maakTestDossier();
  technisch = [];
  omgeving = opnieuw();
});
afterEach(() => dossier.opruimen());

describe('dispatch', () => {
  it('parses input and strips what the output schema does not name', async () => {
    expect(await roep('proef.lees', { n: 4 })).toEqual({ ok: true, value: { dubbel: 8 } });
  });

  it('refuses an unknown name, also one from the prototype', async () => {
    expect(await roep('proef.bestaatNiet', {})).toEqual({ ok: false, error: { code: 'ONGELDIGE_INVOER' } });
    expect(await roep('constructor', {})).toEqual({ ok: false, error: { code: 'ONGELDIGE_INVOER' } });
  });

  it('refuses garbage with the path of the field, never with its value', async () => {
    const antwoord = await roep('proef.lees', { n: 'Fatima' });
    expect(antwoord).toMatchObject({ ok: false, error: { code: 'ONGELDIGE_INVOER', velden: [{ pad: ['n'] }] } });
    expect(JSON.stringify(antwoord)).not.toContain('Fatima');
  });

  it('logs a command in its own transaction', async () => {
    expect(await roep('proef.schrijf', { waarde: 'ja' })).toEqual({ ok: true, value: {} });
    expect(instelling()).toBe('ja');
    expect(logregels()).toEqual([{ gebeurtenis: 'proef.schrijf', uitkomst: 'goed', casus_id: null }]);
  });

  it('rolls back a refused command and logs the refusal', async () => {
    expect(await roep('proef.schrijf', { waarde: 'nee' })).toEqual({ ok: false, error: { code: 'BEZWAAR' } });
    expect(instelling()).toBeUndefined();
    expect(logregels()).toEqual([{ gebeurtenis: 'proef.schrijf', uitkomst: 'BEZWAAR', casus_id: null }]);
  });

  it('refuses a write inside a query', async () => {
    expect(await roep('proef.leesMaarSchrijf', {})).toMatchObject({ ok: false });
    expect(instelling()).toBeUndefined();
  });

  it('logs looking where the contract says so', async () => {
    await roep('proef.kijk', {});
    expect(logregels()).toEqual([{ gebeurtenis: 'proef.kijk', uitkomst: 'goed', casus_id: 'casus-1' }]);
  });

  it('refuses another role', async () => {
    expect(await roep('proef.beheer', {})).toEqual({ ok: false, error: { code: 'GEEN_TOEGANG' } });
  });

  it('refuses a closed dossier where an open one is needed, and the other way round', async () => {
    expect(await roep('proef.dicht', {})).toEqual({ ok: false, error: { code: 'AL_GEOPEND' } });
    omgeving = opnieuw({ sessie: null, open: () => undefined, sluit: () => undefined });
    expect(await roep('proef.lees', { n: 1 })).toEqual({ ok: false, error: { code: 'VERGRENDELD' } });
    expect(await roep('proef.dicht', {})).toEqual({ ok: true, value: {} });
  });

  it('gives an unexpected error a reference and keeps its text out of answer and log', async () => {
    const antwoord = await roep('proef.stuk', { geheim: 'mevrouw Bakker' });
    expect(antwoord).toEqual({ ok: false, error: { code: 'ONVERWACHTE_FOUT', kenmerk: 'deadbeef' } });
    expect(technisch.join()).toContain('deadbeef Error');
    expect(technisch.join()).not.toContain('Bakker');
  });

  it('names a full disk', async () => {
    expect(await roep('proef.vol', {})).toEqual({ ok: false, error: { code: 'SCHIJF_VOL' } });
  });

  it('runs a task once at a time and stops it when asked', async () => {
    const lang = roep('proef.lang', {});
    expect(await roep('proef.lang', {})).toEqual({ ok: false, error: { code: 'BEZET' } });
    expect(omgeving.breekAf('proef.lang')).toBe(true);
    expect(await lang).toEqual({ ok: false, error: { code: 'AFGEBROKEN' } });
    expect(omgeving.breekAf('proef.lang')).toBe(false);
  });

  it('writes the line of a closing task before it closes, and only once', async () => {
    expect(await roep('proef.sluit', {})).toEqual({ ok: true, value: { regels: 1 } });
    expect(logregels()).toEqual([{ gebeurtenis: 'proef.sluit', uitkomst: 'goed', casus_id: null }]);
  });

  it('keeps the chain of the log whole and sees a changed line', async () => {
    for (const waarde of ['a', 'b', 'c']) await roep('proef.schrijf', { waarde });
    const { verbinding, lees } = dossier.toegang;
    expect(lees(controleerLogboek)).toBeNull();
    expect(() => verbinding.exec("UPDATE logboek SET uitkomst = 'x' WHERE seq = 2")).toThrow('LOGBOEK_VAST');
    expect(() => verbinding.exec('DELETE FROM logboek')).toThrow('LOGBOEK_VAST');
    verbinding.exec("DROP TRIGGER logboek_niet_wijzigen; UPDATE logboek SET uitkomst = 'x' WHERE seq = 2");
    expect(lees(controleerLogboek)).toBe(2);
  });
});
