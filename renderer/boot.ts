// This file must stay the first import of main.tsx: both guards have to stand before any library runs.

// Zod compiles its parsers with `new Function` when it can. The CSP forbids that and would report the attempt.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

type Beleid = {
  readonly createHTML: (tekst: string) => string;
  readonly createScript: (tekst: string) => string;
  readonly createScriptURL: (tekst: string) => string;
};

/** Accepts only the empty string: React Aria's live announcer clears itself with `innerHTML = ''`. */
function alleenLeeg(tekst: string): string {
  if (tekst === '') return tekst;
  throw new TypeError('HTML uit tekst is niet toegestaan');
}

function nooit(): string {
  throw new TypeError('Script uit tekst is niet toegestaan');
}

/** Accepts a script address of the app itself only (a web worker from the same origin). */
function eigenAdres(adres: string): string {
  if (new URL(adres, location.href).origin === location.origin) return adres;
  throw new TypeError('Script van buiten is niet toegestaan');
}

// TypeScript's DOM library does not know Trusted Types yet; Chromium does.
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (naam: string, beleid: Beleid) => unknown } };
trustedTypes?.createPolicy('default', { createHTML: alleenLeeg, createScript: nooit, createScriptURL: eigenAdres });
