// Chromium does not know the scheme app:, so the stand-in shows app://<host>/ as https://<host>.invalid/. That name
// can never exist (RFC 2606), is a secure context, and is answered before anything reaches the network.

/** `app://eenplan/x` -> `https://eenplan.invalid/x`; anything else stays as it is. */
export function naarBrowser(adres: string): string {
  return adres.replace(/^app:\/\/([^/]+)/, 'https://$1.invalid');
}

/** `https://eenplan.invalid/x` -> `app://eenplan/x`; anything else stays as it is. */
export function naarApp(adres: string): string {
  return adres.replace(/^(blob:)?https:\/\/([^/.]+)\.invalid(?=\/|$)/, '$1app://$2');
}
