import { datumVanTijdstip } from '#domain/datum/tijdstip.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Stappen } from '#domain/stappen.ts';
import type { Argonkosten, Deur, Gebruiker, Platform, Sessie, Spoor, TaskContext } from './context.ts';
import type { Fout } from './define.ts';

/**
 * Milliseconds that a long task may go on before it lets others through. The window must get an answer within 100 ms
 * (issue 3), also on a computer of half the speed and when one step of the work takes as long again.
 */
const ADEMTIJD = 10;

/** What the dispatcher works with: clock, ids, door, platform, and the order in which calls touch the database. */
export interface Omgeving {
  readonly platform: Platform;
  readonly deur: Deur;
  readonly argon: Argonkosten;
  nu(): string;
  nieuwId(): string;
  /** The open session; throws when there is none, which the lock check has ruled out. */
  sessie(): Sessie;
  /** Runs `fn` after all earlier work on the database, so that a long transaction is never mixed with another call. */
  opVolgorde<T>(fn: () => T | Promise<T>): Promise<T>;
  /** Marks a task as running; false when the same task runs already. */
  beginTaak(name: string): boolean;
  eindeTaak(name: string): void;
  /** Asks a running task to stop; gives whether there was one. */
  breekAf(name: string): boolean;
  /** Lets others through when the last time is `ADEMTIJD` ago: cheap enough to ask after every row. */
  ademruimte(name: string): Promise<boolean>;
  /** The signal of a running task; one that never goes for a task that does not run. */
  signaalVan(name: string): AbortSignal;
  /** Writes a technical line (code, reference), never personal data. */
  logTechnisch(regel: string): void;
}

/** Makes the environment of one kluis process. */
export function maakOmgeving(delen: {
  readonly platform: Platform;
  readonly deur: Deur;
  readonly argon: Argonkosten;
  readonly nu: () => string;
  readonly nieuwId: () => string;
  readonly logTechnisch: (regel: string) => void;
}): Omgeving {
  const lopend = new Map<string, AbortController>();
  let rij: Promise<unknown> = Promise.resolve();
  let laatsteAdem = 0;
  return {
    ...delen,
    sessie() {
      const sessie = delen.deur.sessie;
      if (!sessie) throw new Error('no open session');
      return sessie;
    },
    opVolgorde(fn) {
      const beurt = rij.then(() => fn());
      rij = beurt.catch(() => undefined);
      return beurt;
    },
    beginTaak(name) {
      if (lopend.has(name)) return false;
      lopend.set(name, new AbortController());
      return true;
    },
    eindeTaak(name) {
      lopend.delete(name);
    },
    breekAf(name) {
      const taak = lopend.get(name);
      taak?.abort();
      return taak !== undefined;
    },
    async ademruimte(name) {
      if (performance.now() - laatsteAdem >= ADEMTIJD) {
        await new Promise<void>((klaar) => {
          setImmediate(klaar);
        });
        laatsteAdem = performance.now();
      }
      return lopend.get(name)?.signal.aborted ?? false;
    },
    signaalVan: (name) => (lopend.get(name) ?? new AbortController()).signal,
  };
}

/**
 * Does work in steps and lets others through between them. `opStand` gets what a step has to say. With `beurt` each step
 * waits its turn for the database.
 */
export async function inStappen<T, S>(
  taak: Pick<TaskContext, 'ademruimte'>,
  stappen: Stappen<T, S>,
  { opStand, beurt }: { readonly opStand?: (stand: S) => void; readonly beurt?: TaskContext['lees'] } = {},
): Promise<Result<T, Fout<'AFGEBROKEN'>>> {
  for (;;) {
    const stap = beurt ? await beurt(() => stappen.next()) : stappen.next();
    if (stap.done) return ok(stap.value);
    opStand?.(stap.value);
    if (await taak.ademruimte()) return err({ code: 'AFGEBROKEN' });
  }
}

/** The part of a context that every kind of handler gets. */
export function contextVan(
  omgeving: Omgeving,
  sessie: Sessie,
  spoor: (s: Spoor) => void,
): Basis & { gebruiker: Gebruiker };
export function contextVan(omgeving: Omgeving, sessie: Sessie | null, spoor: (s: Spoor) => void): Basis;
export function contextVan(omgeving: Omgeving, sessie: Sessie | null, spoor: (s: Spoor) => void) {
  const nu = omgeving.nu();
  const basis = { nu, vandaag: datumVanTijdstip(nu), spoor };
  return sessie ? { ...basis, gebruiker: sessie.gebruiker } : basis;
}

interface Basis {
  readonly nu: string;
  readonly vandaag: string;
  readonly spoor: (s: Spoor) => void;
}
