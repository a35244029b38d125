// Finds a Chromium-like browser on this machine, for the stand-in. Plain JavaScript: the launcher runs it before
// anything is installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function windows() {
  const mappen = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((naam) => process.env[naam]);
  const plekken = ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'];
  return mappen.filter((map) => map !== undefined).flatMap((map) => plekken.map((plek) => join(map, plek)));
}

/** Path of the browser, or null. `EENPLAN_BROWSER` names one by hand. */
export function vindBrowser() {
  const eigen = process.env['EENPLAN_BROWSER'];
  const plekken = { linux: LINUX, darwin: MAC, win32: windows() }[process.platform] ?? [];
  return [...(eigen ? [eigen] : []), ...plekken].find((pad) => existsSync(pad)) ?? null;
}

const BELEID = [
  '/etc/chromium/policies/managed',
  '/etc/chromium-browser/policies/managed',
  '/etc/opt/chrome/policies/managed',
  '/etc/opt/edge/policies/managed',
];

/**
 * True when the administrator of this machine forbids driving the browser (policy `RemoteDebuggingAllowed`, off):
 * it would start and then never answer. On Windows the policy stands in the registry; the launch times out there.
 */
export function verbiedtBeleidBesturing(mappen = BELEID) {
  const bestanden = mappen
    .filter((map) => existsSync(map))
    .flatMap((map) => readdirSync(map).map((naam) => join(map, naam)));
  return bestanden.filter((pad) => pad.endsWith('.json')).some((pad) => staatUit(pad));
}

function staatUit(pad) {
  try {
    const waarde = JSON.parse(readFileSync(pad, 'utf8')).RemoteDebuggingAllowed;
    return waarde === false || waarde === 0;
  } catch {
    return false;
  }
}
