import { schil } from '#renderer/tekst/schil.ts';
import { KnopLink } from '#renderer/ui/Knop.tsx';
import { LegeStaat } from '#renderer/ui/LegeStaat.tsx';

/** A route that does not exist. */
export function OnbekendePagina() {
  return (
    <LegeStaat
      titel={schil.onbekendePagina}
      actie={
        <KnopLink to="/vandaag" soort="hoofd">
          {schil.naarVandaag}
        </KnopLink>
      }
    >
      <p>{schil.onbekendePaginaUitleg}</p>
    </LegeStaat>
  );
}
