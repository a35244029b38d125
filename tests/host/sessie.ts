import { EventEmitter } from 'node:events';
import type { BrowserContext, Route } from 'playwright-core';
import { naarApp } from './adres.ts';

type Afhandelaar = (request: Request) => Response | Promise<Response>;
type Webverzoek = (details: { url: string }, antwoord: (uitkomst: { cancel?: boolean }) => void) => void;

interface Rechten {
  vraag: ((inhoud: null, recht: string, antwoord: (mag: boolean) => void) => void) | null;
  controle: ((inhoud: null, recht: string) => boolean) | null;
  apparaat: (() => boolean) | null;
}

/** Electron's `Session`, as far as the app uses it, and what the stand-in does with it. */
export type Sessie = ReturnType<typeof maakSessie>;

/** Makes a session that answers the page through the handlers the app gave it. */
export function maakSessie(partition: string) {
  const verzoeken = maakVerzoeken();
  const rechten: Rechten = { vraag: null, controle: null, apparaat: null };

  return Object.assign(new EventEmitter(), {
    partition,
    ...verzoeken,
    /** The app's own answers about permissions. The browser is started with everything blocked (chromium.ts). */
    rechten,
    setPermissionRequestHandler: (nieuw: Rechten['vraag']) => {
      rechten.vraag = nieuw;
    },
    setPermissionCheckHandler: (nieuw: Rechten['controle']) => {
      rechten.controle = nieuw;
    },
    setDevicePermissionHandler: (nieuw: Rechten['apparaat']) => {
      rechten.apparaat = nieuw;
    },
    // Without a counterpart here.
    setSpellCheckerEnabled: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setUSBProtectedClassesHandler: () => undefined,
  });
}

/** The requests of the page: first the app's filter, then its protocol handler; nothing reaches a network. */
function maakVerzoeken() {
  const geweigerd: string[] = [];
  let schema = '';
  let afhandelaar: Afhandelaar | null = null;
  let webverzoek: Webverzoek = (_details, antwoord) => antwoord({});

  function mag(url: string): boolean {
    let uitkomst = true;
    webverzoek({ url }, ({ cancel }) => {
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

  return {
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
    /** Whether the app's filter lets this address through. */
    mag,
    /** Hands every request of the browser to the app. */
    vang: (context: BrowserContext) => context.route('**/*', (route) => beantwoord(route).catch(() => undefined)),
  };
}
