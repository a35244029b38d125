import { z } from 'zod';
import { isDatum } from './datum.ts';
import { isDeeldatum } from './deeldatum.ts';
import { isMoment } from './moment.ts';
import { isKloktijd, isTijdstip } from './tijdstip.ts';

/**
 * Eerst de vorm als patroon (dat is ook van buiten aan het contract te zien), dan of de dag of het moment echt bestaat.
 * Klopt de vorm niet, dan blijft het bij die ene melding.
 */
function vorm(patroon: RegExp, bestaat: (tekst: string) => boolean, message: string) {
  return z.string(message).regex(patroon, { message, abort: true }).refine(bestaat, message);
}

/** Een bestaande dag als `JJJJ-MM-DD`. */
export const datumSchema = vorm(
  /^\d{4}-\d{2}-\d{2}$/,
  isDatum,
  'Vul een datum in die bestaat, bijvoorbeeld 20-11-2026.',
);

/** Een dag, een maand of alleen een jaar (`JJJJ-MM-DD`, `JJJJ-MM`, `JJJJ`). */
export const deeldatumSchema = vorm(
  /^\d{4}(-\d{2}){0,2}$/,
  isDeeldatum,
  'Vul een datum, een maand met jaar of alleen een jaar in, bijvoorbeeld 20-11-2026, 11-2026 of 2026.',
);

/** Een moment in UTC, bijvoorbeeld `2026-11-20T15:30:00.000Z`. */
export const tijdstipSchema = vorm(/^\d{4}-\d{2}-\d{2}T.+Z$/, isTijdstip, 'Vul een dag en een tijd in die bestaan.');

/** Een kloktijd `UU:MM`. */
export const kloktijdSchema = vorm(/^\d{2}:\d{2}$/, isKloktijd, 'Vul een tijd in, bijvoorbeeld 16.30.');

/** Wanneer iets gebeurde, zo precies als bekend: jaar, maand, dag of een moment in UTC. */
export const momentSchema = vorm(
  /^\d{4}(-\d{2}){0,2}(T.+Z)?$/,
  isMoment,
  'Vul in wanneer het was: een datum, een maand met jaar of alleen een jaar. Een tijd erbij mag.',
);
