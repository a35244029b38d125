import type { Kader } from '#domain/afwegingskader/kader.ts';
import type { Vraagstand } from '#renderer/app-client.ts';

/** Everything that the sheet Afwegen shows. */
export type Gegevens = NonNullable<Vraagstand<'afwegingskader.laad'>['waarde']>;
/** One weighing with its outcome and decisions. */
export type Weging = Gegevens['wegingen'][number];

/** The text of the framework by which was weighed, or undefined when this version of the app no longer has it. */
export function kaderVan(gegevens: Gegevens, weging: Pick<Weging, 'kaderId' | 'kaderVersie'>): Kader | undefined {
  return gegevens.kaders.find((kader) => kader.code === weging.kaderId && kader.versie === weging.kaderVersie);
}
