import { schil } from '#renderer/tekst/schil.ts';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';

/** Stands in for a screen of another subject until that subject puts its own component in routes.tsx. */
export function Wordtgebouwd() {
  return <LegeStaat titel={schil.wordtGebouwd} />;
}
