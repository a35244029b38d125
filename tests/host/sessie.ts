import { EventEmitter } from 'node:events';
import type { BrowserContext, CDPSession, Page, Route } from 'playwright-core';
import { naarApp } from './adres.ts';

type Afhandelaar = (request: Request) => Response | Promise<Response>;
type Webverzoek = (details: { url: string }, antwoord: (uitkomst: { cancel?: boolean }) => void) => void;
type Rechtencontrole = (inhoud: null, recht: string, oorsprong: string, details: object) => boolean;

/** The permissions Chromium knows by these names in the DevTools protocol; all go through the app's own handler. */
const RECHTEN = [
  'audioCapture',
  'backgroundFetch',
  'backgroundSync',
  'clipboardReadWrite',
  'clipboardSanitizedWrite',
  'displayCapture',
  'durableStorage',
  'geolocation',
  'idleDetection',
  'localFonts',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'paymentHandler',
  'periodicBackgroundSync',
  'sensors',
  'storageAccess',
  'videoCapture',
  'wakeLockScreen',
  'wakeLockSystem',
  'windowManagement',
] as const;

/** Electron's `Session`, as far as the app uses it. */
export class Sessie extends EventEmitter {
  readonly partition: string;
  readonly geweigerd: string[] = [];
  private afhandelaar: { schema: string; afhandelaar: Afhandelaar } | null = null;
  private webverzoek: Webverzoek | null = null;
  private rechtencontrole: Rechtencontrole | null = null;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  readonly protocol = {
    handle: (schema: string, afhandelaar: Afhandelaar) => {
      this.afhandelaar = { schema: `${schema}:`, afhandelaar };
    },
  };

  readonly webRequest = {
    onBeforeRequest: (webverzoek: Webverzoek) => {
      this.webverzoek = webverzoek;
    },
  };

  // Switches without a counterpart in a plain Chromium: the browser is started with the same effect.
  setSpellCheckerEnabled(): void {}
  setPermissionRequestHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setUSBProtectedClassesHandler(): void {}

  setPermissionCheckHandler(controle: Rechtencontrole): void {
    this.rechtencontrole = controle;
  }

  /** Hands every request of the page to the app: first its filter, then its protocol handler. */
  async vang(context: BrowserContext): Promise<void> {
    await context.route('**/*', (route) => this.beantwoord(route).catch(() => undefined));
  }

  /** Asks the app about each permission and sets Chromium to the answer. */
  async zetRechten(cdp: CDPSession): Promise<void> {
    for (const name of RECHTEN) {
      const mag = this.rechtencontrole?.(null, name, '', {}) ?? true;
      const setting = mag ? 'granted' : 'denied';
      await cdp.send('Browser.setPermission', { permission: { name: cdpNaam(name) }, setting }).catch(() => undefined);
    }
  }

  private async beantwoord(route: Route): Promise<void> {
    const verzoek = route.request();
    const url = naarApp(verzoek.url());
    if (this.isGeweigerd(url) || this.afhandelaar === null || !url.startsWith(this.afhandelaar.schema)) {
      this.geweigerd.push(url);
      await route.abort('blockedbyclient');
      return;
    }
    const antwoord = await this.afhandelaar.afhandelaar(new Request(url, { method: verzoek.method() }));
    await route.fulfill({
      status: antwoord.status,
      headers: Object.fromEntries(antwoord.headers),
      body: Buffer.from(await antwoord.arrayBuffer()),
    });
  }

  private isGeweigerd(url: string): boolean {
    let isGeweigerd = false;
    this.webverzoek?.({ url }, ({ cancel }) => {
      isGeweigerd = cancel === true;
    });
    return isGeweigerd;
  }
}

function cdpNaam(naam: string): string {
  return naam.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The page a session belongs to, with a direct line to Chromium. */
export async function lijnNaar(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
