import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol, type Session } from 'electron';

/** The only origin the app has. */
export const OORSPRONG = 'app://eenplan';

// No inline script or style, no eval, no frames, no form posts, nothing from outside; the page can only talk to
// its own files and, through the preload, to main.
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

const HEADERS = {
  'content-security-policy': CSP,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
} as const;

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Declares the scheme; must run before the app is ready. */
export function registreerSchema(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * The files the page may ask for, as URL paths: exactly what stands in `map` when the app starts. A path is looked
 * up in this list and never joined, so `..`, backslashes, NUL and network names cannot lead anywhere.
 */
export function lijstBestanden(map: string): ReadonlyMap<string, string> {
  const paden = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return new Map(paden.map((pad) => [pad.slice(map.length).split(sep).join('/'), pad]));
}

/** Answers `app://eenplan/...` on this session with the files of `map`, each with the CSP header. */
export function serveer(sessie: Session, map: string): void {
  const bestanden = lijstBestanden(map);
  sessie.protocol.handle('app', (request) => beantwoord(request, bestanden));
}

/** One request for a page file: 200 with the file, or 404. Exported for its test. */
export async function beantwoord(
  request: Pick<Request, 'url' | 'method'>,
  bestanden: ReadonlyMap<string, string>,
): Promise<Response> {
  const pad = request.method === 'GET' ? leesPad(request.url) : null;
  const bestand = pad === null ? undefined : bestanden.get(pad);
  if (pad === null || bestand === undefined) return new Response(null, { status: 404, headers: HEADERS });
  const soort = SOORTEN[extname(pad)] ?? 'application/octet-stream';
  // A copy on an ArrayBuffer of its own: Response does not take a Buffer on a shared pool.
  return new Response(new Uint8Array(await readFile(bestand)), { headers: { ...HEADERS, 'content-type': soort } });
}

function leesPad(adres: string): string | null {
  if (!URL.canParse(adres)) return null;
  const url = new URL(adres);
  if (`${url.protocol}//${url.host}` !== OORSPRONG || url.search.length > 0) return null;
  return url.pathname === '/' ? '/index.html' : url.pathname;
}
