// What the unlock screen does not need stands in files of its own: the window opens sooner, and they are fetched while
// the user types the passphrase.

/** Long enough for the unlock screen to be painted and to take its first key. */
const RUST_MS = 250;

/** The frame, the routes and all that every screen behind the door uses. */
export function laadWerk() {
  return import('#renderer/Werk.tsx');
}

/** Fetches what follows the unlock screen, when the window has nothing else to do. */
export function laadVoor(): void {
  setTimeout(() => requestIdleCallback(() => void haalStartpagina()), RUST_MS);
}

function haalStartpagina() {
  return Promise.all([laadWerk(), import('#renderer/features/vandaag/Vandaag.tsx')]);
}
