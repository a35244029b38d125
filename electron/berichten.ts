/**
 * What travels between main and the kluis process, and from main to the screen. Everything is a plain
 * structured-clone value; the payloads are JSON text, so that main passes them on without reading them.
 */

/** From main to the kluis process. `antwoord` answers a question the kluis asked earlier. */
export type NaarKluis =
  | { readonly soort: 'roep'; readonly id: number; readonly naam: string; readonly json: string }
  | { readonly soort: 'antwoord'; readonly id: number; readonly json: string };

/** From the kluis process to main. */
export type VanKluis =
  | { readonly soort: 'gereed' }
  | { readonly soort: 'antwoord'; readonly id: number; readonly json: string }
  | { readonly soort: 'vraag'; readonly id: number; readonly naam: string; readonly json: string }
  | { readonly soort: 'gebeurtenis'; readonly json: string }
  | { readonly soort: 'geopend' }
  /** The dossier is closed and sealed. Without a backup to make (`heeftNawerk`) the process may go. */
  | { readonly soort: 'klaar-met-vergrendelen'; readonly reden: string; readonly heeftNawerk: boolean }
  /** How far the backup of the closed dossier is: whole percents, null while that cannot be told. */
  | { readonly soort: 'nawerk'; readonly procent: number | null }
  /** The backup is there (`fout` null), or it is not: the process may go. */
  | { readonly soort: 'nawerk-klaar'; readonly fout: string | null };

/** The backup after a lock. `mislukt` carries a code; the disk itself tells the screen what backup there is. */
export type Kopiestand =
  | { readonly fase: 'bezig'; readonly procent: number | null }
  | { readonly fase: 'gemaakt' }
  | { readonly fase: 'mislukt'; readonly code: string }
  /** Main has broken it off, because the dossier is open again or the app closes. */
  | { readonly fase: 'afgebroken' };

/** Why main locks the dossier; the unlock screen says it in words. The kluis adds reasons of its own. */
export type Slotreden = 'gevraagd' | 'stilstand' | 'scherm-vergrendeld' | 'slaapstand' | 'afsluiten';

/** Pushed to the screen through `window.app.luister`, as JSON. */
export type Schilgebeurtenis =
  | { readonly soort: 'menu'; readonly id: string }
  | { readonly soort: 'vergrendel-waarschuwing'; readonly seconden: number }
  | { readonly soort: 'vergrendel-ingetrokken' }
  | { readonly soort: 'vergrendel-straks' }
  | { readonly soort: 'vergrendeld'; readonly reden: string }
  /** `isSluitend`: the app closes by itself as soon as the backup is made. */
  | { readonly soort: 'reservekopie'; readonly stand: Kopiestand; readonly isSluitend: boolean }
  | { readonly soort: 'kluis-gestopt' };
