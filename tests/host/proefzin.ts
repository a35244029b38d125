/** Passphrase of every practice dossier. It stands in the source: no secret, never for a real dossier. */
export const PROEFZIN = 'vlieger kompas zeven bramen op de oude ladder';
