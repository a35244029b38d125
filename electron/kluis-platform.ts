import type { Gebeurtenis, Nawerk, Platform } from '#api/context.ts';
import { err, type Result } from '#domain/result.ts';
import type { VanKluis } from './berichten.ts';

/** The kluis side of the port: questions travel to main as messages, answers come back by number. */
export interface VraagbaarPlatform {
  readonly platform: Platform;
  /** Delivers the answer of main to question `id`. */
  antwoord(id: number, json: string): void;
}

/** Asks main by number; `antwoord` delivers what comes back. */
function maakVrager(stuur: (bericht: VanKluis) => void) {
  const wachtend = new Map<number, (json: string) => void>();
  let teller = 0;
  return {
    async vraag<T>(naam: string, invoer: unknown): Promise<T> {
      teller += 1;
      const id = teller;
      const json = await new Promise<string>((klaar) => {
        wachtend.set(id, klaar);
        stuur({ soort: 'vraag', id, naam, json: JSON.stringify(invoer ?? null) });
      });
      // Main is our own code and answers each question with the type of the port.
      const antwoord = JSON.parse(json) as Result<T, { code: string }>;
      if (!antwoord.ok) throw new Error(`platform ${naam}: ${antwoord.error.code}`);
      return antwoord.value;
    },
    antwoord(id: number, json: string): void {
      wachtend.get(id)?.(json);
      wachtend.delete(id);
    },
  };
}

/** Makes the port on `stuur`; `beeindig` is called when the kluis has locked itself and may go after `nawerk`. */
export function maakPlatform(
  stuur: (bericht: VanKluis) => void,
  beeindig: (reden: string, nawerk?: Nawerk) => void,
): VraagbaarPlatform {
  const { vraag, antwoord } = maakVrager(stuur);

  function meld(gebeurtenis: Gebeurtenis): void {
    if (gebeurtenis.soort === 'geopend') stuur({ soort: 'geopend' });
    stuur({ soort: 'gebeurtenis', json: JSON.stringify(gebeurtenis) });
  }

  return {
    antwoord,
    platform: {
      kiesMap: (invoer) => vraag('kiesMap', invoer),
      kiesBestand: (invoer) => vraag('kiesBestand', invoer),
      kiesOpslag: (invoer) => vraag('kiesOpslag', invoer),
      drukAf: async () => {
        const pdf = await vraag<string>('drukAf', null);
        // A megabyte of code that only printing needs.
        const { zetMetadata } = await import('./pdf.ts');
        return zetMetadata(pdf);
      },
      standaardMap: () => vraag('standaardMap', null),
      laadInstellingen: () => vraag('laadInstellingen', null),
      bewaarInstellingen: async (wijziging) => {
        await vraag('bewaarInstellingen', wijziging);
      },
      meld,
      beeindigNaVergrendelen: beeindig,
      stopNawerk: async () => {
        await vraag('stopNawerk', null);
      },
    },
  };
}

/** The answer to a call that is not JSON at all. */
export const GEEN_JSON = JSON.stringify(err({ code: 'ONGELDIGE_INVOER' }));
