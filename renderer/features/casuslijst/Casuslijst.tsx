import { schil } from '#renderer/tekst/schil.ts';
import { Paginakop } from '#renderer/ui/Pagina.tsx';

/** All cases. */
export function Casuslijst() {
  return <Paginakop titel={schil.casussen} />;
}
