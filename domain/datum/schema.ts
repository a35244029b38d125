import { z } from 'zod';
import { isDatum } from './datum.ts';
import { isDeeldatum } from './deeldatum.ts';
import { isMoment } from './moment.ts';
import { isKloktijd, isTijdstip } from './tijdstip.ts';

/** Een bestaande dag als `JJJJ-MM-DD`. */
export const datumSchema = z.string().refine(isDatum, 'Vul een datum in die bestaat, bijvoorbeeld 20-11-2026.');

/** Een dag, een maand of alleen een jaar (`JJJJ-MM-DD`, `JJJJ-MM`, `JJJJ`). */
export const deeldatumSchema = z
  .string()
  .refine(
    isDeeldatum,
    'Vul een datum, een maand met jaar of alleen een jaar in, bijvoorbeeld 20-11-2026, 11-2026 of 2026.',
  );

/** Een moment in UTC, bijvoorbeeld `2026-11-20T15:30:00.000Z`. */
export const tijdstipSchema = z.string().refine(isTijdstip, 'Vul een dag en een tijd in die bestaan.');

/** Een kloktijd `UU:MM`. */
export const kloktijdSchema = z.string().refine(isKloktijd, 'Vul een tijd in, bijvoorbeeld 16.30.');

/** Wanneer iets gebeurde, zo precies als bekend: jaar, maand, dag of een moment in UTC. */
export const momentSchema = z
  .string()
  .refine(isMoment, 'Vul in wanneer het was: een datum, een maand met jaar of alleen een jaar. Een tijd erbij mag.');
