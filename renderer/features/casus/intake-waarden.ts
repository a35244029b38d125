import type { z } from 'zod';
import type { intakeSchema } from '#domain/casus/schema.ts';
import type { FormulierStaat } from '#renderer/ui/use-formulier.ts';

/** The intake as the form holds it, and as it is sent. */
export type IntakeIn = z.input<typeof intakeSchema>;
export type IntakeUit = z.output<typeof intakeSchema>;
export type IntakeStaat = FormulierStaat<IntakeIn, IntakeUit>;

/** Someone about whom nothing has been filled in yet. */
export const leegPersoon: IntakeIn['personen'][number] = {
  persoonId: null,
  roepnaam: '',
  tussenvoegsel: '',
  achternaam: '',
  geboortedatum: null,
  leeftijd: null,
  geslacht: 'onbekend',
  rol: 'onbekend',
  isGezinslid: true,
};
