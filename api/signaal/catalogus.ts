import type { Signaalcodes } from '#domain/signaal/signaal.ts';
import { signalenBestand } from '#resources/bronnen.ts';

/** The codes that a signal may carry: those of the catalogue; an aggravating circumstance counts as a flag too. */
export const signaalcodes: Signaalcodes = {
  signalen: signalenBestand.signalen.map(({ code }) => code),
  rodeVlaggen: [...signalenBestand.rodeVlaggen.vlaggen, ...signalenBestand.rodeVlaggen.verzwarend].map(
    ({ code }) => code,
  ),
};
