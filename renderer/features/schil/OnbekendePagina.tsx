import { schil } from '#renderer/tekst/schil.ts';
import { KnopLink } from '#renderer/ui/KnopLink.tsx';
import { Paginakop } from '#renderer/ui/Pagina.tsx';

/** A route that does not exist. */
export function OnbekendePagina() {
  return (
    <>
      <Paginakop titel={schil.onbekendePagina} onder={schil.onbekendePaginaUitleg} />
      <div>
        <KnopLink to="/vandaag" soort="hoofd">
          {schil.naarVandaag}
        </KnopLink>
      </div>
    </>
  );
}
