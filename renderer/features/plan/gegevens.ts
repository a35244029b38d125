import type { Vraagstand } from '#renderer/app-client.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { planzinnen } from '#renderer/tekst/plan.ts';
import type { Weigering } from '#renderer/ui/use-formulier.ts';

/** Everything that the sheet Plan shows. */
export type Gegevens = NonNullable<Vraagstand<'plan.laad'>['waarde']>;
export type Plan = NonNullable<Gegevens['plan']>;
export type Doel = Plan['doelen'][number];
export type Afspraak = Plan['afspraken'][number];
export type Actie = Gegevens['acties'][number];

/** The sentence of a code: that of the field, or that of the error as a whole. */
export function zin(code: string, weigering: Weigering): string {
  return Object.entries(planzinnen).find(([bekend]) => bekend === code)?.[1] ?? foutregel(code, weigering.kenmerk);
}

/** The name of a person of the case; empty when there is none. */
export function naamVan(personen: Gegevens['personen'], persoonId: string | null): string {
  return personen.find((persoon) => persoon.id === persoonId)?.naam ?? '';
}
