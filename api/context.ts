import type { ReadDb, Toegang, WriteDb } from '#db/access.ts';
import type { Result } from '#domain/result.ts';
import type { Fout, Rol } from './define.ts';

/** The person at the keyboard, as recorded in the dossier. */
export interface Gebruiker {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly rol: Rol;
}

/** What an act was about: the subject of its audit line. Names of fields, never their values. */
export interface Spoor {
  readonly casusId?: string;
  readonly objectSoort?: string;
  readonly objectId?: string;
  readonly velden?: readonly string[];
}

export interface QueryContext {
  readonly db: ReadDb;
  readonly gebruiker: Gebruiker;
  /** UTC ISO instant of the call. */
  readonly nu: string;
  /** Calendar date of the call in Europe/Amsterdam, `YYYY-MM-DD`. */
  readonly vandaag: string;
  /** Names the subject of the audit line, for endpoints that are logged. */
  spoor(spoor: Spoor): void;
}

export interface CommandContext extends Omit<QueryContext, 'db'> {
  readonly db: WriteDb;
  nieuwId(): string;
}

/** An open dossier. */
export interface Sessie {
  readonly map: string;
  readonly toegang: Toegang;
  readonly gebruiker: Gebruiker;
  /** Gives the 32-byte key of a label (HKDF of the data key); the caller zeroes it after use. */
  sleutelVoor(label: 'audit-mac' | 'export-sign' | 'record-key'): Uint8Array;
  /** Closes the dossier: seal, zero the keys. Idempotent. */
  sluit(): void;
}

/** The door of the kluis: holds the one open session of this process. */
export interface Deur {
  readonly sessie: Sessie | null;
  open(sessie: Sessie): void;
  sluit(): void;
}

export interface Bestandssoort {
  readonly naam: string;
  readonly extensies: readonly string[];
}

/** Settings outside the dossier: nothing in here may say anything about a person. */
export interface Instellingen {
  readonly laatsteMap: string | null;
  readonly vergrendelNaMinuten: number;
  readonly schermopname: boolean;
}

export type Gebeurtenis =
  | {
      readonly soort: 'voortgang';
      readonly taak: string;
      readonly gedaan: number;
      readonly totaal: number;
      readonly tekst: string;
    }
  | { readonly soort: 'vergrendeld'; readonly reden: string }
  | { readonly soort: 'geopend' };

/** What the kluis may ask of the shell: dialogs, print, settings. Fakes of this port serve the tests. */
export interface Platform {
  kiesMap(vraag: { readonly titel: string; readonly voorstel?: string }): Promise<string | null>;
  kiesBestand(vraag: { readonly titel: string; readonly soorten: readonly Bestandssoort[] }): Promise<string | null>;
  kiesOpslag(vraag: {
    readonly titel: string;
    readonly voorstel: string;
    readonly soorten: readonly Bestandssoort[];
  }): Promise<string | null>;
  /** The window as it is now, laid out with the print style sheet, as PDF bytes in base64. */
  drukAf(): Promise<string>;
  laadInstellingen(): Promise<Instellingen>;
  bewaarInstellingen(wijziging: Partial<Instellingen>): Promise<void>;
  /** Where dossiers go unless the user says otherwise. */
  standaardMap(): Promise<string>;
  meld(gebeurtenis: Gebeurtenis): void;
  /** Ends this process after a lock, so that keys and pages leave memory with it; `nawerk` comes first. */
  beeindigNaVergrendelen(reden: string, nawerk?: Nawerk): void;
  /** Breaks off what the process of an earlier lock still does; resolves when that process is gone. */
  stopNawerk(): Promise<void>;
}

/**
 * Work on a dossier that has been closed and sealed: its backup. Tells how far it is, in whole percents (null while that
 * cannot be told), and gives a code when it did not succeed. Wipes what it needs of the keys, whatever happens.
 */
export type Nawerk = (meld: (procent: number | null) => void) => Promise<string | null>;

export interface TaskContext {
  readonly platform: Platform;
  readonly deur: Deur;
  /** The person at the keyboard, or null while the dossier is closed. */
  readonly gebruiker: Gebruiker | null;
  readonly argon: Argonkosten;
  readonly nu: string;
  readonly vandaag: string;
  nieuwId(): string;
  spoor(spoor: Spoor): void;
  /** Reads from the open dossier. */
  lees<T>(fn: (ctx: QueryContext) => T): Promise<T>;
  /** One transaction; a refusal rolls it back. */
  schrijf<T, E extends Fout>(fn: (ctx: CommandContext) => Result<T, E>): Promise<Result<T, E>>;
  /** One transaction over many slices; give the event loop a turn with `ademruimte` between them. */
  schrijfLang<T, E extends Fout>(fn: (ctx: CommandContext) => Promise<Result<T, E>>): Promise<Result<T, E>>;
  /** Lets messages through (progress, cancel) when it is time to, and gives true when the user has cancelled. */
  ademruimte(): Promise<boolean>;
  /** Goes when this task is cancelled: for work that cannot ask. */
  readonly signaal: AbortSignal;
  /** Keeps every other call from the database while `fn` works on it in slices. */
  alleen<T>(fn: () => Promise<T>): Promise<T>;
  voortgang(gedaan: number, totaal: number, tekst: string): void;
  /** Writes the audit line of this task now: for one that closes the dossier, so that it stands in the backup as well. */
  legNuVast(): void;
  /** Asks another running task to stop at its next `ademruimte` or by its `signaal`; gives whether it was running. */
  breekAf(taak: string): boolean;
}

/** Cost of Argon2id: memory in KiB, passes, lanes. */
export interface Argonkosten {
  readonly geheugenKiB: number;
  readonly rondes: number;
  readonly banen: number;
}
