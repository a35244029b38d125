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
  | { readonly soort: 'klaar-met-vergrendelen'; readonly reden: string };

/** Why main locks the dossier; the unlock screen says it in words. The kluis adds reasons of its own. */
export type Slotreden = 'gevraagd' | 'stilstand' | 'scherm-vergrendeld' | 'slaapstand';

/** Pushed to the screen through `window.app.luister`, as JSON. */
export type Schilgebeurtenis =
  | { readonly soort: 'menu'; readonly id: string }
  | { readonly soort: 'vergrendel-waarschuwing'; readonly seconden: number }
  | { readonly soort: 'vergrendel-ingetrokken' }
  | { readonly soort: 'vergrendel-straks' }
  | { readonly soort: 'vergrendeld'; readonly reden: string }
  | { readonly soort: 'kluis-gestopt' };
