import type { Statusgebeurtenis } from '#domain/casus/statusverloop.ts';
import type { MeldcodeStap } from '#domain/meldcode/lijsten.ts';
import { isUitgevoerd, type StapInvoer, type StapRecord, stapInvoerSchema } from '#domain/meldcode/staprecord.ts';
import { type Besluit, isMelden } from './besluit.ts';

/** Wat een besluit doet met de status van de casus; null als het er niets aan verandert. */
export function statusgebeurtenisVan(besluit: Pick<Besluit, 'melden' | 'hulp'>): Statusgebeurtenis | null {
  if (isMelden(besluit.melden)) return 'gemeld';
  return besluit.melden === 'nee_hulp_volstaat' ? 'hulp_volstaat' : null;
}

/**
 * De staprecords die nog ontbreken als een weging is vastgesteld (stap 4) of een besluit is genomen (stap 5): wie weegt
 * en besluit heeft die stap gezet en hoeft dat niet nog eens op te schrijven. `vandaag` is de dag van de stap.
 */
export function ontbrekendeStappen(
  stappen: readonly StapRecord[],
  gezet: readonly MeldcodeStap[],
  vandaag: string,
): readonly StapInvoer[] {
  return gezet
    .filter((stap) => !stappen.some((record) => record.inhoud.stap === stap && isUitgevoerd(record)))
    .map((stap) => stapInvoerSchema.parse({ inhoud: { stap, velden: {} }, status: 'uitgevoerd', datum: vandaag }));
}
