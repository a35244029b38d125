import { schil } from '#renderer/tekst/schil.ts';
import { Paginakop } from '#renderer/ui/Pagina.tsx';

/** Stands in for a screen of another subject until that subject puts its own component in routes.tsx. */
export function Wordtgebouwd() {
  return <Paginakop titel={schil.wordtGebouwd} />;
}
