/** Path of a Chromium-like browser on this machine, or null. */
export function vindBrowser(): string | null;
/** True when a policy of the administrator forbids driving the browser. */
export function verbiedtBeleidBesturing(mappen?: readonly string[]): boolean;
