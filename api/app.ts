import type { Result } from '#domain/result.ts';
import type { Argonkosten, Deur, Platform, Sessie } from './context.ts';
import { contract } from './contract.ts';
import type { Fout } from './define.ts';
import { dispatch } from './dispatch.ts';
import { handlers } from './handlers.ts';
import { nieuwId } from './nieuw-id.ts';
import { maakOmgeving } from './omgeving.ts';

/** The app without a shell: one entrance for every call. */
export interface App {
  /** Answers one call; never throws. */
  roep(name: string, input: unknown): Promise<Result<unknown, Fout>>;
  readonly isOpen: boolean;
  /** Closes the dossier if one is open. */
  sluit(): void;
}

/** Argon2id as veiligheid §2.3 measured it: 256 MiB, 3 passes, 1 lane. */
export const productiekosten: Argonkosten = { geheugenKiB: 256 * 1024, rondes: 3, banen: 1 };

/** What an app needs from outside: the shell, a clock, the cost of the passphrase, a place for technical lines. */
export interface Buitenwereld {
  readonly platform: Platform;
  readonly argon: Argonkosten;
  /** Milliseconds since 1970. */
  readonly klok: () => number;
  readonly logTechnisch: (regel: string) => void;
}

/** Makes the app of one kluis process, with the dossier closed. */
export function maakApp(buiten: Buitenwereld): App {
  const deur = maakDeur();
  const omgeving = maakOmgeving({
    platform: buiten.platform,
    argon: buiten.argon,
    deur,
    nu: () => new Date(buiten.klok()).toISOString(),
    nieuwId: () => nieuwId(buiten.klok()),
    logTechnisch: buiten.logTechnisch,
  });
  return {
    roep: (name, input) => dispatch(contract, handlers, omgeving, name, input),
    get isOpen() {
      return deur.sessie !== null;
    },
    sluit: () => deur.sluit(),
  };
}

function maakDeur(): Deur {
  let open: Sessie | null = null;
  return {
    get sessie() {
      return open;
    },
    open(sessie) {
      if (open) throw new Error('a session is open already');
      open = sessie;
    },
    sluit() {
      const sessie = open;
      open = null;
      sessie?.sluit();
    },
  };
}
