import { schil } from '#renderer/tekst/schil.ts';
import { Paginakop } from '#renderer/ui/Pagina.tsx';

/** What has to be done now. */
export function Vandaag() {
  return <Paginakop titel={schil.vandaag} />;
}
