import type { Platform } from '#api/context.ts';
import { err, ok, type Result } from '#domain/result.ts';

/** The app as the kluis sees it: any name, any input, a `Result`; never throws. */
export interface KluisApp {
  roep(naam: string, invoer: unknown): Promise<Result<unknown, { readonly code: string }>>;
}

/** Stands in for api/app.ts until that is there: answers a few names so that the road can be tested end to end. */
export function maakKluisApp(platform: Platform): KluisApp {
  return {
    async roep(naam, invoer) {
      switch (naam) {
        case 'proef.echo':
          return ok(invoer);
        case 'proef.kiesMap':
          return ok(await platform.kiesMap({ titel: 'Kies een map' }));
        case 'proef.open':
          platform.meld({ soort: 'geopend' });
          return ok(null);
        case 'kluis.vergrendel':
          platform.beeindigNaVergrendelen('gevraagd');
          return ok(null);
        default:
          return err({ code: 'ONGELDIGE_INVOER' });
      }
    },
  };
}
