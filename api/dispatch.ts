import { schrijfLogregel } from '#db/logboek.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { CommandContext, QueryContext, Sessie, Spoor, TaskContext } from './context.ts';
import type { Contract, Endpoint, Fout } from './define.ts';
import { fouteUitzondering } from './fouten.ts';
import { contextVan, type Omgeving } from './omgeving.ts';

type AnyHandler = (ctx: unknown, input: unknown) => Result<unknown, Fout> | Promise<Result<unknown, Fout>>;
/** Leaves a transaction with a refusal: the work is rolled back, the refusal is the answer. */
class Weigering extends Error {
  readonly fout: Fout;
  constructor(fout: Fout) {
    super(fout.code);
    this.fout = fout;
  }
}

/** The handler of each endpoint, typed by its contract. A missing or extra one is a compile error. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: C[K] extends Endpoint<infer S, infer I, infer O, infer E>
    ? (
        ctx: S extends 'query' ? QueryContext : S extends 'command' ? CommandContext : TaskContext,
        input: I['_zod']['output'],
      ) => S extends 'task' ? Promise<Result<O['_zod']['input'], Fout<E>>> : Result<O['_zod']['input'], Fout<E>>
    : never;
};

/**
 * Answers one call: parses the input, checks role and lock state, runs the handler in its transaction together with
 * its audit line, parses the output, and turns what is thrown into the closed list of codes.
 * This is the only try/catch around handlers. Takes any name and any input; never throws.
 */
export async function dispatch<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  omgeving: Omgeving,
  name: string,
  rawInput: unknown,
): Promise<Result<unknown, Fout>> {
  if (!Object.hasOwn(contract, name)) return err({ code: 'ONGELDIGE_INVOER' });
  const endpoint = contract[name] as Endpoint; // Present: checked with hasOwn above.
  const toegelaten = laatToe(endpoint, omgeving.deur.sessie);
  if (!toegelaten.ok) return toegelaten;
  const input = endpoint.input.safeParse(rawInput);
  if (!input.success) {
    return err({
      code: 'ONGELDIGE_INVOER',
      velden: input.error.issues.map((i) => ({ pad: padVan(i.path), code: i.message })),
    });
  }
  const handler = handlers[name as keyof C] as unknown as AnyHandler; // Typed per endpoint by Handlers<C>.
  try {
    const antwoord = await voerUit(endpoint, handler, omgeving, name, input.data);
    return antwoord.ok ? ok(endpoint.output.parse(antwoord.value)) : antwoord;
  } catch (fout) {
    if (fout instanceof Weigering) return err(fout.fout);
    return err(fouteUitzondering(fout, omgeving));
  }
}

function padVan(pad: readonly PropertyKey[]): (string | number)[] {
  return pad.map((deel) => (typeof deel === 'number' ? deel : String(deel)));
}

function laatToe(endpoint: Endpoint, sessie: Sessie | null): Result<null, Fout> {
  if (endpoint.slot === 'open' && !sessie) return err({ code: 'VERGRENDELD' });
  if (endpoint.slot === 'dicht' && sessie) return err({ code: 'AL_GEOPEND' });
  if (sessie && !endpoint.rol.includes(sessie.gebruiker.rol)) return err({ code: 'GEEN_TOEGANG' });
  return ok(null);
}

function voerUit(endpoint: Endpoint, handler: AnyHandler, omgeving: Omgeving, name: string, input: unknown) {
  switch (endpoint.soort) {
    case 'query':
      return omgeving.opVolgorde(() => voerQueryUit(endpoint, handler, omgeving, name, input));
    case 'command':
      return omgeving.opVolgorde(() => voerCommandUit(endpoint, handler, omgeving, name, input));
    case 'task':
      return voerTaskUit(endpoint, handler, omgeving, name, input);
  }
}

function voerQueryUit(endpoint: Endpoint, handler: AnyHandler, omgeving: Omgeving, name: string, input: unknown) {
  const sessie = omgeving.sessie();
  let spoor: Spoor = {};
  const basis = contextVan(omgeving, sessie, (nieuw) => {
    spoor = { ...spoor, ...nieuw };
  });
  const antwoord = sessie.toegang.lees((db) => handler({ ...basis, db }, input));
  if (endpoint.log)
    sessie.toegang.schrijf((db) => schrijfLogregel(db, regelVan(omgeving, sessie, endpoint, name, spoor, antwoord)));
  return antwoord;
}

function voerCommandUit(endpoint: Endpoint, handler: AnyHandler, omgeving: Omgeving, name: string, input: unknown) {
  const sessie = omgeving.sessie();
  let spoor: Spoor = {};
  const basis = contextVan(omgeving, sessie, (nieuw) => {
    spoor = { ...spoor, ...nieuw };
  });
  try {
    return sessie.toegang.schrijf((db) => {
      const antwoord = handler({ ...basis, db, nieuwId: omgeving.nieuwId }, input) as Result<unknown, Fout>; // Commands are synchronous by type.
      if (!antwoord.ok) throw new Weigering(antwoord.error);
      schrijfLogregel(db, regelVan(omgeving, sessie, endpoint, name, spoor, antwoord));
      return antwoord;
    });
  } catch (fout) {
    // The refusal itself is an event too: it is logged after the roll-back.
    if (fout instanceof Weigering) {
      const geweigerd = err(fout.fout);
      sessie.toegang.schrijf((db) => schrijfLogregel(db, regelVan(omgeving, sessie, endpoint, name, spoor, geweigerd)));
    }
    throw fout;
  }
}

async function voerTaskUit(endpoint: Endpoint, handler: AnyHandler, omgeving: Omgeving, name: string, input: unknown) {
  let spoor: Spoor = {};
  let isVastgelegd = endpoint.log === null;
  const meldSpoor = (nieuw: Spoor) => {
    spoor = { ...spoor, ...nieuw };
  };
  const legVast = (antwoord: Result<unknown, Fout>) => {
    const sessie = omgeving.deur.sessie;
    if (isVastgelegd || !sessie) return;
    isVastgelegd = true;
    sessie.toegang.schrijf((db) => schrijfLogregel(db, regelVan(omgeving, sessie, endpoint, name, spoor, antwoord)));
  };
  // A lock must not wait for a disk that is full: then the line is missing and the dossier closes all the same.
  const legNuVast = () => {
    try {
      legVast(ok(null));
    } catch (fout) {
      fouteUitzondering(fout, omgeving);
    }
  };
  const taak = omgeving.beginTaak(name);
  if (!taak) return err({ code: 'BEZET' });
  try {
    const antwoord = await handler(taakContext(omgeving, name, meldSpoor, legNuVast), input);
    await omgeving.opVolgorde(() => legVast(antwoord));
    return antwoord;
  } finally {
    omgeving.eindeTaak(name);
  }
}

function taakContext(omgeving: Omgeving, name: string, spoor: (s: Spoor) => void, legNuVast: () => void): TaskContext {
  const metSessie = () => contextVan(omgeving, omgeving.sessie(), spoor);
  return {
    ...contextVan(omgeving, omgeving.deur.sessie, spoor),
    platform: omgeving.platform,
    deur: omgeving.deur,
    gebruiker: omgeving.deur.sessie?.gebruiker ?? null,
    argon: omgeving.argon,
    nieuwId: omgeving.nieuwId,
    lees: (fn) => omgeving.opVolgorde(() => omgeving.sessie().toegang.lees((db) => fn({ ...metSessie(), db }))),
    schrijf: (fn) =>
      omgeving.opVolgorde(() =>
        omgeving.sessie().toegang.schrijf((db) => {
          const antwoord = fn({ ...metSessie(), db, nieuwId: omgeving.nieuwId });
          if (!antwoord.ok) throw new Weigering(antwoord.error);
          return antwoord;
        }),
      ),
    schrijfLang: (fn) =>
      omgeving.opVolgorde(() =>
        omgeving.sessie().toegang.schrijfLang(async (db) => {
          const antwoord = await fn({ ...metSessie(), db, nieuwId: omgeving.nieuwId });
          if (!antwoord.ok) throw new Weigering(antwoord.error);
          return antwoord;
        }),
      ),
    ademruimte: () => omgeving.ademruimte(name),
    signaal: omgeving.signaalVan(name),
    alleen: (fn) => omgeving.opVolgorde(fn),
    breekAf: (taak) => omgeving.breekAf(taak),
    legNuVast,
    voortgang: (gedaan, totaal, tekst) =>
      omgeving.platform.meld({ soort: 'voortgang', taak: name, gedaan, totaal, tekst }),
  };
}

function regelVan(
  omgeving: Omgeving,
  sessie: Sessie,
  endpoint: Endpoint,
  name: string,
  spoor: Spoor,
  antwoord: Result<unknown, Fout> | Promise<Result<unknown, Fout>>,
) {
  const uitkomst = 'ok' in antwoord && !antwoord.ok ? antwoord.error.code : 'goed';
  return {
    tijd: omgeving.nu(),
    gebruikerId: sessie.gebruiker.id,
    rol: sessie.gebruiker.rol,
    actie: endpoint.log ?? 'U',
    gebeurtenis: name,
    uitkomst,
    ...spoor,
  };
}
