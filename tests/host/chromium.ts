import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { verbiedtBeleidBesturing, vindBrowser } from '#electron/launcher/browser.mjs';
import { leeft } from './leeft.ts';

const VOORVOEGSEL = 'eenplan-profiel-';

/** Why the window cannot be shown, in words for the user. */
export class GeenVenster extends Error {
  override readonly name = 'GeenVenster';
}

export interface Chromium {
  readonly context: BrowserContext;
  /** Ends the browser and, unless it is to be kept, removes its profile. */
  stop(): Promise<void>;
}

/** Makes the folder where Chromium keeps its profile while it runs, and removes those of hosts that were killed. */
export function maakProfiel(): string {
  veegOudeProfielen();
  const profiel = mkdtempSync(join(tmpdir(), `${VOORVOEGSEL}${process.pid}-`));
  verbiedRechten(profiel);
  return profiel;
}

/** Starts the browser of this machine over a pipe: no port, no network, nothing kept. */
export async function startChromium(opties: {
  readonly profiel: string;
  readonly isZichtbaar: boolean;
  readonly bewaarProfiel: boolean;
}): Promise<Chromium> {
  const { profiel } = opties;
  const pad = vindBrowser();
  if (pad === null) {
    throw new GeenVenster('Er is geen Chromium, Chrome of Edge gevonden. Installeer er een en start Eénplan opnieuw.');
  }
  if (verbiedtBeleidBesturing()) {
    throw new GeenVenster(
      'De beheerder van deze computer staat niet toe dat een programma de browser bestuurt (RemoteDebuggingAllowed). ' +
        'Vraag de beheerder dit toe te staan, of gebruik de geïnstalleerde versie van Eénplan.',
    );
  }
  const context = await chromium
    .launchPersistentContext(profiel, startopties(pad, profiel, opties.isZichtbaar))
    .catch(() => {
      throw new GeenVenster(
        'De browser startte niet. Start Eénplan opnieuw; lukt het dan ook niet, vraag de beheerder of een programma de ' +
          'browser mag besturen (RemoteDebuggingAllowed).',
      );
    });
  return {
    context,
    stop: async () => {
      await context.close().catch(() => undefined);
      if (!opties.bewaarProfiel) await wis(profiel);
    },
  };
}

function startopties(executablePath: string, profiel: string, isZichtbaar: boolean) {
  return {
    executablePath,
    headless: !isZichtbaar,
    // What a crash leaves would hold what is on the screen: keep it where it is wiped.
    env: { ...process.env, BREAKPAD_DUMP_LOCATION: join(profiel, 'crash') },
    // Chromium's own sandbox cannot run as root; everyone else gets it.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: isZichtbaar ? null : { width: 1280, height: 860 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'block' as const,
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 30_000,
    ignoreDefaultArgs: ['--enable-automation', '--disable-component-extensions-with-background-pages'],
    args: [
      ...(isZichtbaar ? ['--app=data:text/html,<title>E%C3%A9nplan</title>', '--window-size=1280,860'] : []),
      // Without --incognito Chromium writes what was typed into its profile (ui.md 4.4).
      '--incognito',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-breakpad',
      '--lang=nl-NL',
      '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,PasswordManagerEnabled',
      // A proxy that does not exist: nothing can leave, also what we forgot.
      '--proxy-server=127.0.0.1:9',
      '--proxy-bypass-list=<-loopback>',
      '--disk-cache-size=1',
      '--media-cache-size=1',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    ],
  };
}

/** Chromium's names for what a site may ask for; 2 is "block". */
const RECHTEN = [
  'ar',
  'automatic_downloads',
  'background_sync',
  'bluetooth_guard',
  'bluetooth_scanning',
  'clipboard',
  'durable_storage',
  'file_system_write_guard',
  'geolocation',
  'hid_guard',
  'idle_detection',
  'keyboard_lock',
  'local_fonts',
  'media_stream_camera',
  'media_stream_mic',
  'midi_sysex',
  'nfc',
  'notifications',
  'payment_handler',
  'periodic_background_sync',
  'popups',
  'sensors',
  'serial_guard',
  'storage_access',
  'usb_guard',
  'vr',
  'window_placement',
] as const;

/**
 * The DevTools protocol cannot reach the permissions of an incognito window; the preferences of the profile can. The
 * app denies everything (electron/window.ts), so everything is blocked here.
 */
function verbiedRechten(profiel: string): void {
  const map = join(profiel, 'Default');
  mkdirSync(map, { recursive: true });
  const default_content_setting_values = Object.fromEntries(RECHTEN.map((recht) => [recht, 2]));
  writeFileSync(join(map, 'Preferences'), JSON.stringify({ profile: { default_content_setting_values } }));
}

/** Chromium goes on writing for a moment after it closed: try again until the folder is gone. */
async function wis(map: string): Promise<void> {
  await rm(map, { recursive: true, force: true, maxRetries: 40, retryDelay: 100 }).catch(() => undefined);
}

function veegOudeProfielen(): void {
  for (const naam of readdirSync(tmpdir()).filter((item) => item.startsWith(VOORVOEGSEL))) {
    const pid = Number(naam.slice(VOORVOEGSEL.length).split('-')[0]);
    if (!leeft(pid)) rmSync(join(tmpdir(), naam), { recursive: true, force: true });
  }
}
