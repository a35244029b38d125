import { casuszinnen } from '#renderer/tekst/casus.ts';
import { foutregel } from '#renderer/tekst/fouten.ts';
import { journaalzinnen } from '#renderer/tekst/journaal.ts';
import { persoonzinnen } from '#renderer/tekst/persoon.ts';
import { planzinnen } from '#renderer/tekst/plan.ts';
import { signaalzinnen } from '#renderer/tekst/signaal.ts';

const zinnen: Readonly<Record<string, string>> = {
  ...planzinnen,
  ...casuszinnen,
  ...journaalzinnen,
  ...persoonzinnen,
  ...signaalzinnen,
};

/** The sentence at a field or above a form. A schema of the domain words its own refusals: those come as whole sentences. */
export function foutzin(code: string, weigering: { readonly kenmerk?: string }): string {
  if (code.includes(' ')) return code;
  return zinnen[code] ?? foutregel(code, weigering.kenmerk);
}
