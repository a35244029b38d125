import { catalogusSchema } from '#domain/monitor/catalogus.ts';
import catalogusJson from './catalogus.json' with { type: 'json' };

/** The fixed, versioned list of tables that may leave the computer. Parsed at load: a broken list stops the build. */
export const monitorcatalogus = catalogusSchema.parse(catalogusJson);
