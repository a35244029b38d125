import type { Page } from '@playwright/test';

/** What a dialog of the system is answered with: a path (null: cancelled) or the index of a button. */
export type Dialoogantwoord = string | number | null;

/** The running app in a test, on the stand-in or on Electron: specs use this and nothing else. */
export interface App {
  readonly page: Page;
  /** A fresh folder of this test, gone afterwards; `documents` points to it as well. */
  readonly map: string;
  readonly dialogen: {
    /** Answers the next dialog; call it before the click that opens one. */
    antwoord(antwoord: Dialoogantwoord): Promise<void>;
    /** How many dialogs were opened without an answer waiting. */
    onbeantwoord(): Promise<number>;
  };
  /** Chooses a menu item by its id (electron/menu.ts). */
  menu(id: string): Promise<void>;
  /** Makes the machine report so many seconds without key or mouse; null for the real figure. */
  stilstand(seconden: number | null): Promise<void>;
  /** Makes the machine report an event: the screen was locked, it goes to sleep. */
  machine(gebeurtenis: 'lock-screen' | 'suspend'): Promise<void>;
  /** Process number of the newest kluis process; the one of the last lock may be making its backup beside it. */
  kluisPid(): Promise<number | undefined>;
  /** Calls an endpoint past the screens; gives its `Result`. */
  roep(naam: string, invoer?: unknown): Promise<unknown>;
  /** Quits as the user would: drafts, lock, backup, gone. Called again before that, it does not wait for the backup. */
  stop(): Promise<void>;
}

interface Brug {
  invoke(naam: string, json: string): Promise<string>;
}

/** `App.roep` on a page that has the preload. */
export async function roepOp(page: Page, naam: string, invoer: unknown = null): Promise<unknown> {
  return JSON.parse(await page.evaluate(roepInPagina, { naam, json: JSON.stringify(invoer) }));
}

function roepInPagina({ naam, json }: { naam: string; json: string }): Promise<string> {
  const { app } = window as unknown as { app: Brug }; // Exposed by the preload.
  return app.invoke(naam, json);
}
