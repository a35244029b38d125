import { EventEmitter } from 'node:events';
import type { BrowserContext, CDPSession, Route } from 'playwright-core';
import { naarApp } from './adres.ts';

type Afhandelaar = (request: Request) => Response | Promise<Response>;
type Webverzoek = (details: { url: string }, antwoord: (uitkomst: { cancel?: boolean }) => void) => void;
type Rechtencontrole = (inhoud: null, recht: string, oorsprong: string, details: object) => boolean;

/** The permissions of https://w3c.github.io/permissions-registry that Chromium lets the DevTools protocol set. */
export const RECHTEN = [
  'accelerometer',
  'background-fetch',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'nfc',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'screen-wake-lock',
  'storage-access',
  'window-management',
] as const;

/** Electron's `Session`, as far as the app uses it, and what the stand-in does with it. */
export type Sessie = ReturnType<typeof maakSessie>;

/** Makes a session that answers the page through the handlers the app gave it. */
export function maakSessie(partition: string) {
  const geweigerd: string[] = [];
  let schema = '';
  let afhandelaar: Afhandelaar | null = null;
  let webverzoek: Webverzoek | null = null;
  let rechtencontrole: Rechtencontrole | null = null;

  function mag(url: string): boolean {
    let uitkomst = true;
    webverzoek?.({ url }, ({ cancel }) => {
      uitkomst = cancel !== true;
    });
    return uitkomst;
  }

  async function beantwoord(route: Route): Promise<void> {
    const verzoek = route.request();
    const url = naarApp(verzoek.url());
    if (afhandelaar === null || !mag(url) || !url.startsWith(`${schema}:`)) {
      geweigerd.push(url);
      return route.abort('blockedbyclient');
    }
    const antwoord = await afhandelaar(new Request(url, { method: verzoek.method() }));
    const body = Buffer.from(await antwoord.arrayBuffer());
    return route.fulfill({ status: antwoord.status, headers: Object.fromEntries(antwoord.headers), body });
  }

  return Object.assign(new EventEmitter(), {
    partition,
    /** Every address the page asked for and did not get. */
    geweigerd: geweigerd as readonly string[],
    protocol: {
      handle: (nieuwSchema: string, nieuw: Afhandelaar) => {
        schema = nieuwSchema;
        afhandelaar = nieuw;
      },
    },
    webRequest: {
      onBeforeRequest: (nieuw: Webverzoek) => {
        webverzoek = nieuw;
      },
    },
    setPermissionCheckHandler: (nieuw: Rechtencontrole) => {
      rechtencontrole = nieuw;
    },
    // Without a counterpart here: the browser is started with the same effect, or has no such thing.
    setSpellCheckerEnabled: () => undefined,
    setPermissionRequestHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setUSBProtectedClassesHandler: () => undefined,
    /** Hands every request of the browser to the app: first its filter, then its protocol handler. */
    vang: (context: BrowserContext) => context.route('**/*', (route) => beantwoord(route).catch(() => undefined)),
    /** Asks the app about each permission and sets Chromium to the answer. */
    zetRechten: async (lijn: CDPSession) => {
      for (const name of RECHTEN) {
        const setting = (rechtencontrole?.(null, name, '', {}) ?? true) ? 'granted' : 'denied';
        // Not every Chromium knows every name.
        await lijn.send('Browser.setPermission', { permission: { name }, setting }).catch(() => undefined);
      }
    },
  });
}
