import { kaderSchema } from '#domain/afwegingskader/kader.ts';
import { gemeentenBestandSchema } from '#domain/gemeente/gemeente.ts';
import { signalenBestandSchema } from '#domain/signaal/catalogus.ts';
import { termijnenBestandSchema } from '#domain/termijn/catalogus.ts';
import gemeentenJson from './gemeenten/gemeenten.json' with { type: 'json' };
import algemeenJson from './kaders/algemeen.json' with { type: 'json' };
import signalenJson from './signalen/signalen.json' with { type: 'json' };
import termijnenJson from './termijnen/termijnen.json' with { type: 'json' };

// Parsed once at load: a source file that breaks its own schema must stop the build, not a working day.

/** Municipalities of IJsselland and Flevoland. */
export const gemeentenBestand = gemeentenBestandSchema.parse(gemeentenJson);
/** Every afwegingskader that ships with the app; the first one is the default. */
export const kaders = [kaderSchema.parse(algemeenJson)] as const;
/** Signal catalogue with red flags. */
export const signalenBestand = signalenBestandSchema.parse(signalenJson);
/** Catalogue of legal and agreed terms. */
export const termijnenBestand = termijnenBestandSchema.parse(termijnenJson);
